//! Files that are not to be had for a while: what Chromium's tools can do to an address, for tests in the other browsers.

use std::sync::Mutex;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::acme::{Shared, lock};

/// Parts of paths that are answered as if nothing were there.
#[derive(Debug, Default)]
pub struct Blocked(Mutex<Vec<String>>);

/// `POST /demo-api/blocked`: a part of a path a line, in place of those of before.
pub async fn set(State(acme): State<Shared>, parts: String) -> StatusCode {
    *lock(&acme.blocked.0) = parts.lines().map(str::to_owned).collect();
    StatusCode::NO_CONTENT
}

/// Lets all other requests through.
pub async fn keep_out(State(acme): State<Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if lock(&acme.blocked.0).iter().any(|part| path.contains(part.as_str())) {
        return StatusCode::NOT_FOUND.into_response();
    }
    next.run(request).await
}
