//! What was asked of the server, so that a test can tell what a page really sent.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::middleware::Next;
use axum::response::Response;
use serde::Serialize;

use super::acme::{Shared, lock};

const KEPT: usize = 2000;

/// One request and its answer.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    origin: &'static str,
    method: String,
    path: String,
    status: u16,
    headers: BTreeMap<String, String>,
}

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub struct RequestLog(Mutex<VecDeque<Entry>>);

impl RequestLog {
    fn push(&self, entry: Entry) {
        let mut entries = lock(&self.0);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(entry);
    }
}

/// Notes a request of the app's origin.
pub async fn note_app(state: State<Shared>, request: Request, next: Next) -> Response {
    note("app", state, request, next).await
}

/// Notes a request of the second origin.
pub async fn note_partner(state: State<Shared>, request: Request, next: Next) -> Response {
    note("partner", state, request, next).await
}

async fn note(origin: &'static str, State(acme): State<Shared>, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().to_string(), request.uri().to_string());
    let headers = fields(request.headers());
    let response = next.run(request).await;
    // The log does not log itself: a test reads it while it waits.
    if !path.starts_with("/demo-api/log") {
        let status = response.status().as_u16();
        acme.log.push(Entry { origin, method, path, status, headers });
    }
    response
}

/// What was sent, except for cookies: those no script may read.
fn fields(headers: &HeaderMap) -> BTreeMap<String, String> {
    let value = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    headers
        .iter()
        .map(|(name, field)| (name.to_string(), if name == COOKIE { "…".into() } else { value(field.as_bytes()) }))
        .collect()
}

/// `GET /demo-api/log`
pub async fn show(State(acme): State<Shared>) -> Json<VecDeque<Entry>> {
    Json(lock(&acme.log.0).clone())
}

/// `POST /demo-api/log/reset`
pub async fn reset(State(acme): State<Shared>) {
    lock(&acme.log.0).clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_the_newest() {
        let log = RequestLog::default();
        for number in 0..=KEPT {
            let status = u16::try_from(number).unwrap();
            log.push(Entry { origin: "app", method: "GET".into(), path: "/".into(), status, headers: BTreeMap::new() });
        }
        let entries = lock(&log.0);
        assert_eq!(entries.len(), KEPT);
        assert_eq!(entries.front().unwrap().status, 1);
    }
}
