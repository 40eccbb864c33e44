//! The old stock list behind HTTP Basic (RFC 7617).

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use super::acme::{Acme, Shared};
use super::base64;
use super::refusal::Refusal;

/// `GET /api/legacy/stock`
pub async fn stock(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    let field = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match field.and_then(|field| credentials(&acme, field)) {
        Some(()) => Ok(Json(json!({ "rocket skates": 4, "giant magnet": 1 }))),
        None => Err(Refusal::text("The user name or password is incorrect.")
            .with_challenge("Basic realm=\"Acme Legacy Stock\", charset=\"UTF-8\"")),
    }
}

fn credentials(acme: &Acme, field: &str) -> Option<()> {
    let (scheme, coded) = field.split_once(' ')?;
    let pair = String::from_utf8(base64::decode(coded.trim())?).ok()?;
    let (username, password) = pair.split_once(':')?;
    let known = acme.accounts.find(username)?.has_password(password);
    (scheme.eq_ignore_ascii_case("Basic") && known).then_some(())
}
