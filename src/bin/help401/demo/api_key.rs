//! The price list for partners, behind a static key.

use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::refusal::Refusal;

const KEY: &str = "acme_live_51c8e0d2b7";

/// `GET /api/partners/prices`
pub async fn prices(headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    let refuse = |error, message| {
        Refusal::json(StatusCode::UNAUTHORIZED, error, message)
            .with_challenge("ApiKey realm=\"Acme Partners\", header=\"X-Api-Key\"")
    };
    match headers.get("x-api-key").map(|key| key.as_bytes()) {
        None => Err(refuse("missing_api_key", "No API key: send it in the X-Api-Key header.")),
        Some(key) if key == KEY.as_bytes() => Ok(Json(json!({ "giant magnet": 24_950 }))),
        Some(_) => Err(refuse("invalid_api_key", "The API key is not known.")),
    }
}
