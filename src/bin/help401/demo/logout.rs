//! Signing out, and clearing what the browser keeps.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use tower_sessions::Session;

use super::acme::{Shared, lock};
use super::html;
use super::login::is_same_origin;
use super::session;

/// `GET /logout`: asks first, since a link must not sign anyone out.
pub async fn show() -> Html<String> {
    html::page(
        "Sign out - Acme Orders",
        "<p class=\"brand\"><span class=\"mark\" aria-hidden=\"true\"></span>Acme Orders</p>\
         <h1>Sign out?</h1><form method=\"post\" action=\"/logout\" data-testid=\"logout-form\">\
         <button class=\"primary\" type=\"submit\">Sign out</button> <a href=\"/\">Back to the orders</a></form>",
    )
}

/// `POST /logout`: from a form.
pub async fn submit(acme: State<Shared>, session: Session, headers: HeaderMap) -> Response {
    match call(acme, session, headers).await {
        StatusCode::NO_CONTENT => Redirect::to("/login").into_response(),
        refused => refused.into_response(),
    }
}

/// `POST /api/logout`: from a script.
pub async fn call(State(acme): State<Shared>, session: Session, headers: HeaderMap) -> StatusCode {
    if !is_same_origin(&headers) {
        return StatusCode::FORBIDDEN;
    }
    if let Some(id) = session::cookie_id(&headers) {
        lock(&acme.signed_out).insert(id);
    }
    match session.flush().await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// `POST /api/clear-site-data`: the only way to rid a browser of HttpOnly cookies from a page.
pub async fn clear(session: Session, headers: HeaderMap) -> Response {
    if !is_same_origin(&headers) || session.flush().await.is_err() {
        return StatusCode::FORBIDDEN.into_response();
    }
    let everything = [("clear-site-data", "\"cookies\"")];
    (StatusCode::NO_CONTENT, everything).into_response()
}
