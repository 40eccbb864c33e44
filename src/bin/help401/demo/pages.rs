//! The app's page.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::response::{Html, IntoResponse, Response};

use super::acme::Shared;
use super::csp;

/// `GET /`: the built `index.html`, read anew each time so that a rebuild shows.
pub async fn app(State(acme): State<Shared>) -> Response {
    match std::fs::read_to_string(acme.dist.join("index.html")) {
        Ok(page) => {
            let headers = [(CONTENT_SECURITY_POLICY, csp::app(acme.partner_port)), (CACHE_CONTROL, "no-cache".into())];
            (headers, Html(page)).into_response()
        }
        Err(_) => (StatusCode::NOT_FOUND, "There is no built page: run `make build` first.").into_response(),
    }
}
