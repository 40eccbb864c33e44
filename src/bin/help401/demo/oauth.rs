//! The token endpoint for programs (RFC 6749 §4.4).

use axum::Form;
use axum::Json;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::refusal::{REALM, Refusal};

const CLIENT: (&str, &str) = ("acme-reports", "s3cr3t-of-reports");

/// What a program sends.
#[derive(Debug, Deserialize)]
pub struct Grant {
    #[serde(default)]
    grant_type: String,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    client_secret: String,
}

/// `POST /oauth/token`
pub async fn token(Form(grant): Form<Grant>) -> Result<Json<Value>, Refusal> {
    if grant.grant_type != "client_credentials" {
        let message = "Only client_credentials is offered here.";
        return Err(Refusal::json(StatusCode::BAD_REQUEST, "unsupported_grant_type", message));
    }
    if (grant.client_id.as_str(), grant.client_secret.as_str()) != CLIENT {
        return Err(Refusal::oauth("invalid_client", "Client authentication failed")
            .with_challenge(format!("Basic realm=\"{REALM}\"")));
    }
    Ok(Json(json!({ "access_token": "acme_pat_9f2c44d1a0b85e37", "token_type": "Bearer" })))
}
