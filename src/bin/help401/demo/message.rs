//! Messages to the seller: a call that takes any kind of body, and says what came.

use axum::Json;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use super::login::is_same_origin;
use super::refusal::Refusal;
use super::session::SignedIn;

/// `POST /api/messages`, and `/api/session/messages`, by whose name it could also be a sign-in.
pub async fn send(_: SignedIn, headers: HeaderMap, body: Bytes) -> Result<(StatusCode, Json<Value>), Refusal> {
    if !is_same_origin(&headers) {
        return Err(Refusal::json(StatusCode::FORBIDDEN, "cross_site", "Not from another site."));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default();
    let text = String::from_utf8_lossy(&body);
    Ok((StatusCode::CREATED, Json(json!({ "type": kind, "bytes": body.len(), "text": text }))))
}
