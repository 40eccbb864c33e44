//! The built files, as a static server or CDN hands them out.

use axum::Router;
use axum::extract::State;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use super::acme::Shared;

/// Everything under `dist` at its own path.
pub fn router(acme: &Shared) -> Router {
    let folder = ServeDir::new(&acme.dist).append_index_html_on_directories(false);
    Router::new()
        .fallback_service(folder)
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("no-cache")))
        // A page without origin (sandboxed) may fetch the widget's parts only so.
        .layer(SetResponseHeaderLayer::overriding(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")))
}

/// `GET /nocore/help401.js`: the loader at a place where nothing else of it is.
pub async fn lonely_loader(State(acme): State<Shared>) -> Response {
    match std::fs::read(acme.dist.join("help401.js")) {
        Ok(script) => ([(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-cache")], script).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Anything else under `/nocore/`.
pub async fn nothing() -> StatusCode {
    StatusCode::NOT_FOUND
}
