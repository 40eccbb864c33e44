//! The ledger, which takes signed requests only.

use axum::Json;
use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use super::acme::Shared;
use super::auth_params;
use super::hawk::Verdict;
use super::login::host;
use super::refusal::Refusal;
use super::session::SignedIn;

/// `POST /api/signed/key`
pub async fn key(State(acme): State<Shared>, _: SignedIn) -> Json<Value> {
    let (id, key) = acme.hawk_keys.issue();
    Json(json!({ "id": id, "key": key, "algorithm": "sha256" }))
}

/// `GET /api/signed/ledger`
pub async fn ledger(
    State(acme): State<Shared>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Result<Json<Value>, Refusal> {
    let field = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let params = field.and_then(|field| auth_params::parse(field, "Hawk"));
    let params = params.ok_or_else(|| Refusal::oauth("unauthorized", "Sign the request").with_challenge("Hawk"))?;
    let path = uri.path_and_query().map(|path| path.as_str()).unwrap_or("/");
    match acme.hawk_keys.check(&params, "GET", host(&headers), path) {
        Verdict::Accepted => Ok(Json(json!({ "entries": 3 }))),
        Verdict::Refused => Err(Refusal::oauth("unauthorized", "Bad mac").with_challenge("Hawk error=\"Bad mac\"")),
        Verdict::StaleTimestamp { ts, tsm } => Err(Refusal::oauth("unauthorized", "Stale timestamp")
            .with_challenge(format!("Hawk ts=\"{ts}\", tsm=\"{tsm}\", error=\"Stale timestamp\""))),
    }
}
