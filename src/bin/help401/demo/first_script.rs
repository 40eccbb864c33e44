//! A script that every page runs before its own: how a test sees a page from its very start in any browser.
//!
//! Bare pages may be asked by `eval` then, too, since some drivers run their scripts in a realm of their own.

use std::sync::Mutex;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::acme::{Shared, lock};

const TAG: &str = "<script src=\"/demo-api/first-script\"></script>\n";
/// What begins the head of a page, whether its tag is written or not.
const HEAD: &str = "<meta charset=\"utf-8\">";

/// The longest page that gets the script, in bytes.
const LONGEST: usize = 1 << 20;

/// The script; empty until a test adds to it.
#[derive(Debug, Default)]
pub struct FirstScript(Mutex<String>);

/// `POST /demo-api/first-script`: adds to it.
pub async fn add(State(acme): State<Shared>, more: String) -> StatusCode {
    lock(&acme.first_script.0).push_str(&(more + ";\n"));
    StatusCode::NO_CONTENT
}

/// `GET /demo-api/first-script`
pub async fn show(State(acme): State<Shared>) -> Response {
    ([(CONTENT_TYPE, "text/javascript")], lock(&acme.first_script.0).clone()).into_response()
}

/// Puts it into pages.
pub async fn put(State(acme): State<Shared>, request: Request, next: Next) -> Response {
    let is_bare = request.uri().path() == "/bare";
    let response = next.run(request).await;
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("text/html") || lock(&acme.first_script.0).is_empty() {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    match to_bytes(body, LONGEST).await {
        Ok(page) => {
            parts.headers.remove(CONTENT_LENGTH);
            let policy = parts.headers.get_mut(CONTENT_SECURITY_POLICY).filter(|_| is_bare);
            if let Some(policy) = policy
                && let Ok(text) = policy.to_str()
                && let Ok(wider) = text.replace("script-src ", "script-src 'unsafe-eval' ").parse()
            {
                *policy = wider;
            }
            let page = String::from_utf8_lossy(&page);
            // Where scripts need a nonce, it has the one that they have.
            let nonce = page.split_once("<script nonce=\"").and_then(|(_, rest)| rest.split_once('"'));
            let tag = nonce.map_or_else(
                || TAG.to_owned(),
                |(nonce, _)| TAG.replacen("<script ", &format!("<script nonce=\"{nonce}\" "), 1),
            );
            let page = page.replacen(HEAD, &format!("{tag}{HEAD}"), 1);
            Response::from_parts(parts, Body::from(page))
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
