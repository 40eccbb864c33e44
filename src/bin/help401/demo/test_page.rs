//! Small pages on which tests try the widget under hard conditions.

use axum::extract::{Query, State};
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use super::acme::Shared;
use super::csp;
use super::html::{document, escape};
use super::refusal::Refusal;
use super::session::SignedIn;

const RECORDER: &str = "<script src=\"/demo/recorder.js\"></script>";
const PAGE: &str = "<script src=\"/demo/bare.js\" defer></script>";
const LOADER: &str = "<script src=\"/help401.js\" data-login-url=\"/login?next={return_url}\" \
                      data-clear-url=\"/api/clear-site-data\"></script>";
/// A page has another one each time; here it only has to be the same in policy and tags.
const NONCE: &str = "a2V5LW9mLXRlc3Rz";
const BODY: &str = "<main><h1>A page of tests</h1><p><button type=\"button\" data-testid=\"fail\">Load orders</button> \
                    <output data-testid=\"outcome\"></output></p></main>";

/// `GET /strict`
pub async fn strict() -> Response {
    served("Strict", LOADER, csp::strict())
}

/// `GET /no-wasm`
pub async fn no_wasm() -> Response {
    served("No wasm", LOADER, csp::no_wasm())
}

/// `GET /bare?data-…=…`: the tag's attributes come from the query, and so does what is unusual about the page, be it its
/// status or that it has no tag at all.
pub async fn bare(State(acme): State<Shared>, Query(query): Query<Vec<(String, String)>>) -> Response {
    unusual(&acme, &query, "")
}

/// `GET /written?data-…=…`: the same, with the session's token against forgery where servers write it into their pages. Whoever is not
/// signed in gets one that nothing is taken with, as the session of a stranger has.
pub async fn written(
    State(acme): State<Shared>,
    signed_in: Result<SignedIn, Refusal>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let token = signed_in.map_or_else(|_| "of-a-stranger".to_owned(), |signed_in| signed_in.user.csrf);
    let token = escape(&token);
    let written = format!(
        "<meta name=\"csrf-token\" content=\"{token}\">\
         <form><input type=\"hidden\" name=\"authenticity_token\" value=\"{token}\"></form>"
    );
    unusual(&acme, &query, &written)
}

fn unusual(acme: &Shared, query: &[(String, String)], written: &str) -> Response {
    let is = |flag: &str| query.iter().any(|(name, value)| name == flag && value == "1");
    let mut tag = loader(query, if is("nocore") { "/nocore/help401.js" } else { "/help401.js" });
    if is("integrity") {
        tag = tag.replacen("<script ", &format!("<script integrity=\"{}\" ", integrity(acme)), 1);
    }
    let mut head = String::from(RECORDER);
    if is("wrapped") {
        head.push_str("<script src=\"/demo/bare-wrapped.js\"></script>");
    }
    if is("frozen") {
        head.push_str("<script src=\"/demo/bare-frozen.js\"></script>");
    }
    if is("plain") {
        head.push_str(PAGE);
    } else if is("late") {
        // Not deferred: the page's script has run before the tag is reached.
        head.push_str("<script src=\"/demo/bare.js\"></script>");
        head.push_str(&tag);
    } else {
        head.push_str(&tag);
        head.push_str(PAGE);
    }
    if is("observed") {
        head.push_str("<script src=\"/demo/bare-observations.js\" defer></script>");
    }
    if is("twice") {
        head.push_str(&tag);
    }
    let Html(mut page) = document("Bare", &head, &[BODY, written].concat());
    let policy = if is("sandbox") || is("nostorage") {
        csp::sandboxed()
    } else if is("nonce") || is("dynamic") {
        page = page.replace("<script ", &format!("<script nonce=\"{NONCE}\" "));
        csp::nonce(NONCE, is("dynamic"))
    } else {
        csp::app(acme.partner_port)
    };
    let status = query.iter().find(|(name, _)| name == "status").and_then(|(_, code)| code.parse().ok());
    let status = status.and_then(|code| StatusCode::from_u16(code).ok()).unwrap_or_default();
    let mut response = (status, [(CONTENT_SECURITY_POLICY, policy)], Html(page)).into_response();
    if is("isolated") {
        let fields = [("cross-origin-opener-policy", "same-origin"), ("cross-origin-embedder-policy", "require-corp")];
        for (name, value) in fields {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

/// The hash of the loader, as `integrity.json` has it.
fn integrity(acme: &Shared) -> String {
    let hashes = std::fs::read(acme.dist.join("integrity.json")).unwrap_or_default();
    let hashes: serde_json::Value = serde_json::from_slice(&hashes).unwrap_or_default();
    hashes["help401.js"].as_str().unwrap_or_default().to_owned()
}

fn served(title: &str, loader: &str, policy: String) -> Response {
    let head = [RECORDER, loader, PAGE].concat();
    // These pages fail by themselves, a moment after they are there.
    let body = BODY.replace("<button ", "<button data-auto ");
    ([(CONTENT_SECURITY_POLICY, policy)], document(title, &head, &body)).into_response()
}

fn loader(query: &[(String, String)], src: &str) -> String {
    let mut tag = format!("<script src=\"{src}\"");
    for (name, value) in query {
        let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if name.starts_with("data-") && is_plain {
            tag.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
    }
    tag.push_str("></script>");
    tag
}

#[cfg(test)]
mod tests {
    use super::loader;

    #[test]
    fn only_data_attributes_reach_the_tag_and_none_breaks_out() {
        let query = [("data-mode", "\"><b>"), ("onload", "x"), ("data-x onload", "y"), ("late", "1")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let tag = loader(&query, "/a.js");
        assert_eq!(tag, "<script src=\"/a.js\" data-mode=\"&quot;&gt;&lt;b&gt;\"></script>");
    }
}
