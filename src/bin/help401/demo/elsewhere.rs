//! What in life happens in another window, on another device or in an office, and ends what this page has.
//!
//! The cookie is read by hand: these endpoints change the session without being a request of it.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use tower_sessions::SessionStore;
use tower_sessions::session::Record;

use super::acme::{Acme, Shared, lock};
use super::login;
use super::login_guard::ATTEMPTS;
use super::session;

/// The account whose door is locked by the guesses.
const GUESSED: &str = "charles";

/// `POST /demo-api/elsewhere/sign-out`: the person signs out of all devices from another one.
pub async fn sign_out(State(acme): State<Shared>, headers: HeaderMap) -> Result<(), StatusCode> {
    let record = record(&acme, &headers).await?;
    acme.sessions.delete(&record.id).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    lock(&acme.signed_out).insert(record.id);
    Ok(())
}

/// `POST /demo-api/elsewhere/idle`: the session has been idle for so long that one second is left of it.
pub async fn idle(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, StatusCode> {
    let mut record = record(&acme, &headers).await?;
    record.expiry_date = OffsetDateTime::now_utc() + Duration::SECOND;
    acme.sessions.save(&record).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(json!({ "left_ms": 1000 })))
}

/// `POST /demo-api/elsewhere/change-password`: done on another device, which ends all older sessions.
pub async fn change_password(State(acme): State<Shared>, headers: HeaderMap) -> Result<(), StatusCode> {
    let record = record(&acme, &headers).await?;
    let username = record.data.get("user").and_then(|user| user.get("username")?.as_str());
    let account = username.and_then(|name| acme.accounts.find(name)).ok_or(StatusCode::CONFLICT)?;
    acme.accounts.change_password(account);
    Ok(())
}

/// `POST /demo-api/elsewhere/guess-passwords`: someone tries passwords until the door locks.
pub async fn guess_passwords(State(acme): State<Shared>) -> Json<Value> {
    for attempt in 0..ATTEMPTS {
        // The answer is what it would be for anyone: refused, and counted.
        let _ = login::check(&acme, GUESSED, &format!("guess-{attempt}"));
    }
    Json(json!({ "username": GUESSED }))
}

async fn record(acme: &Acme, headers: &HeaderMap) -> Result<Record, StatusCode> {
    let id = session::cookie_id(headers).ok_or(StatusCode::CONFLICT)?;
    let found = acme.sessions.load(&id).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    found.ok_or(StatusCode::CONFLICT)
}
