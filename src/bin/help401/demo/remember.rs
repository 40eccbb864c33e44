//! "Stay signed in": a cookie of longer life than the session, and the call that opens a new session for it.

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tower_sessions::Session;

use super::account::Account;
use super::acme::{Acme, Shared, lock, random_id};
use super::refusal::Refusal;
use super::session;

const COOKIE: &str = "acme_remember";

/// The `Set-Cookie` field that remembers this person.
pub fn issue(acme: &Acme, account: &Account) -> Option<HeaderValue> {
    let value = random_id();
    let field = format!("{COOKIE}={value}; HttpOnly; SameSite=Strict; Path=/api/session/renew; Max-Age=2592000");
    lock(&acme.remembered).insert(value, account.username.to_owned());
    HeaderValue::from_str(&field).ok()
}

/// `POST /api/session/renew`
pub async fn renew(State(acme): State<Shared>, session: Session, headers: HeaderMap) -> Result<Response, Refusal> {
    let known = session::cookie(&headers, COOKIE).and_then(|value| lock(&acme.remembered).remove(value));
    let account = known.and_then(|name| acme.accounts.find(&name)).ok_or_else(|| {
        Refusal::json(StatusCode::UNAUTHORIZED, "not_remembered", "Nobody asked to stay signed in here.")
    })?;
    session::sign_in(&session, account).await?;
    // Each cookie works once, as refresh tokens do (RFC 9700 §4.14.2).
    let mut answer = StatusCode::NO_CONTENT.into_response();
    answer.headers_mut().extend(issue(&acme, account).map(|cookie| (SET_COOKIE, cookie)));
    Ok(answer)
}
