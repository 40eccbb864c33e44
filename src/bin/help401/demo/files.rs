//! The built files, as a static server or CDN hands them out.

use std::convert::Infallible;
use std::future::pending;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use futures_util::stream;
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

/// `GET /nocore/…`: the loader, its second stage, what holds, the card of last resort and the page that a sign-in comes back to, at
/// a place where the module is not.
pub async fn without_core(State(acme): State<Shared>, Path(name): Path<String>) -> Response {
    let kind = match name.as_str() {
        "help401.js" | "help401-capture.js" | "help401-hold.js" | "help401-fallback.js" | "help401-return.js" => {
            "text/javascript"
        }
        "help401-return.html" => "text/html",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    match std::fs::read(acme.dist.join(name)) {
        Ok(file) => ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-cache")], file).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /broken/{how}/{part}/…`: all the built files, of which the one called `part` is broken: `missing`, `cut` in its middle, a
/// `page` instead of it, answered `never`, or `stopped` in its middle for good.
pub async fn broken(State(acme): State<Shared>, Path((how, part, name)): Path<(String, String, String)>) -> Response {
    let kind = match name.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "css" => "text/css",
        "html" => "text/html",
        _ => "text/plain;charset=utf-8",
    };
    let path = acme.dist.join(&name);
    let inside = !name.split('/').any(|step| step == "..");
    let Some(file) = std::fs::read(path).ok().filter(|_| inside) else { return StatusCode::NOT_FOUND.into_response() };
    let half = Bytes::copy_from_slice(file.get(..file.len() / 2).unwrap_or_default());
    let (kind, body) = match if name == part { how.as_str() } else { "" } {
        "missing" => return StatusCode::NOT_FOUND.into_response(),
        "cut" => (kind, Body::from(half)),
        "page" => ("text/html", Body::from("<!doctype html><title>Everything is here</title>")),
        "never" => pending().await,
        "stopped" => {
            let begun = stream::iter([Ok::<_, Infallible>(half)]);
            (kind, Body::from_stream(begun.chain(stream::pending())))
        }
        _ => (kind, Body::from(file)),
    };
    let fields = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    (fields, body).into_response()
}
