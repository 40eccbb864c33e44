//! A request and its answer as the core knows them: what script asked for and was given.

use help401::evidence::record::{CredentialsMode, Exchange, Outcome, Request, Response, ResponseKind};
use help401::protocol::secret::Secret;
use help401::protocol::url;

use super::entry::{Entry, Field};

/// Fields that the browser adds by itself (Fetch, forbidden request-header). What is not among these may be the script's.
const BROWSERS_OWN: &[&str] = &[
    "accept-charset",
    "accept-encoding",
    "access-control-request-headers",
    "access-control-request-method",
    "cache-control",
    "connection",
    "content-length",
    "cookie2",
    "date",
    "dnt",
    "expect",
    "host",
    "if-modified-since",
    "if-none-match",
    "keep-alive",
    "origin",
    "pragma",
    "priority",
    "referer",
    "save-data",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "x-client-data",
];

/// What script asked for. `mode` is concluded by the caller: archives do not tell it.
pub fn request(entry: &Entry, mode: CredentialsMode) -> Request {
    let by_script = |(name, _): &&Field| {
        !BROWSERS_OWN.contains(&name.as_str()) && !name.starts_with("sec-") && !name.starts_with("proxy-")
    };
    Request {
        method: entry.method.clone(),
        url: entry.url.clone(),
        credentials: mode,
        headers: entry.request.iter().filter(by_script).cloned().collect(),
        body: entry.body.clone(),
    }
}

/// What script was given.
pub fn response(entry: &Entry) -> Response {
    Response {
        // Script is given the answer that the browser had kept.
        status: if entry.status == 304 { 200 } else { entry.status },
        status_text: entry.status_text.clone(),
        url: entry.url.clone(),
        redirected: false,
        // An archive has every field, wherever it came from.
        kind: ResponseKind::Basic,
        headers: entry.response.clone(),
        body: entry.content.clone(),
    }
}

/// The exchange of one entry.
pub fn exchange(entry: &Entry, mode: CredentialsMode) -> Exchange {
    Exchange {
        offset_ms: 0,
        request: request(entry, mode),
        outcome: Outcome::Answered(response(entry)),
        timing_status: None,
        through_worker: false,
        duration_ms: Some(entry.duration_ms),
    }
}

/// A call that was never made, because the preflight for it was refused.
pub fn never_sent(mut request: Request) -> Exchange {
    // A call that the browser asks for beforehand has something that is not simple; what it was need not be listed.
    request.headers.push(("access-control-request-headers".to_owned(), Secret::default()));
    Exchange {
        offset_ms: 0,
        request,
        outcome: Outcome::Failed("TypeError".to_owned()),
        timing_status: None,
        through_worker: false,
        duration_ms: None,
    }
}

/// The credentials mode of a request, concluded from what went along and what the server allows.
pub fn mode(entry: &Entry, page_origin: &str) -> CredentialsMode {
    let same_origin = url::origin(&entry.url).as_deref() == Some(page_origin);
    let allowed = entry.response_field("access-control-allow-credentials").is_some_and(|value| value == "true");
    if !same_origin && (allowed || !entry.cookies.is_empty()) {
        CredentialsMode::Include
    } else {
        CredentialsMode::SameOrigin
    }
}
