//! The stock list behind HTTP Digest (RFC 7616).

use axum::Json;
use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, Method, header};
use serde_json::{Value, json};

use super::acme::Shared;
use super::auth_params;
use super::digest::{self, Verdict};
use super::refusal::Refusal;

/// `GET /api/digest/stock`
pub async fn stock(
    State(acme): State<Shared>,
    method: Method,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Json<Value>, Refusal> {
    let field = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let path = uri.path_and_query().map(|path| path.as_str()).unwrap_or("/");
    let verdict = field
        .and_then(|field| auth_params::parse(field, "Digest"))
        .map(|params| digest::check(&acme.accounts, &acme.nonces, method.as_str(), path, &params));
    let stale = match verdict {
        Some(Verdict::Accepted) => return Ok(Json(json!({ "dehydrated boulders": 12 }))),
        Some(Verdict::Stale) => ", stale=true",
        Some(Verdict::Refused) | None => "",
    };
    let challenge = format!(
        "Digest realm=\"{}\", qop=\"auth\", algorithm=SHA-256, nonce=\"{}\"{stale}",
        digest::REALM,
        acme.nonces.issue()
    );
    Err(Refusal::text("Unauthorized").with_challenge(challenge))
}
