//! Express checkout, whose sign-in sets a cookie that no browser keeps.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::acme::{Shared, lock, random_id};
use super::refusal::Refusal;
use super::session::{SignedIn, cookie, unauthenticated};

const COOKIE: &str = "__Host-acme_basket";

/// `POST /api/express/login`
///
/// The mistake is a real one: a `__Host-` cookie must have `Path=/` (6265bis §4.1.3.2), so it is not stored.
pub async fn login(State(acme): State<Shared>, signed_in: SignedIn) -> Response {
    let value = random_id();
    lock(&acme.plain_cookies).insert(value.clone(), signed_in.account.username);
    let set = format!("{COOKIE}={value}; Path=/api/express; Secure; HttpOnly; SameSite=Lax");
    (StatusCode::OK, [(header::SET_COOKIE, set)], Json(json!({ "ok": true }))).into_response()
}

/// `GET /api/express/basket`
pub async fn basket(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    let known = cookie(&headers, COOKIE).is_some_and(|value| lock(&acme.plain_cookies).contains_key(value));
    if known { Ok(Json(json!({ "items": [] }))) } else { Err(unauthenticated()) }
}
