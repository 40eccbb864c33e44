//! Webhook settings behind an opaque token: a word that means nothing but itself.

use axum::Json;
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use super::refusal::Refusal;

const TOKEN: &str = "acme_pat_9f2c44d1a0b85e37";

/// `GET /api/webhooks`
pub async fn webhooks(headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    let field = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match field.and_then(|field| field.strip_prefix("Bearer ")) {
        None => Err(Refusal::challenge("Bearer")),
        Some(TOKEN) => Ok(Json(json!({ "webhooks": [] }))),
        Some(_) => Err(Refusal::token("Bearer", "invalid_token", "The access token is not known")),
    }
}
