//! Endpoints that take a token only together with proof of its key (RFC 9449).

use axum::Json;
use axum::extract::State;
use axum::http::header::HeaderName;
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};

use super::acme::{Acme, Shared};
use super::bearer_api::accept;
use super::dpop::{Expected, ProofFault};
use super::login::host;
use super::refusal::Refusal;
use super::session::SignedIn;
use super::token::{Claims, Confirmation};

const LIFETIME: u64 = 300;
const NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// `POST /api/dpop/token`: a token bound to the key of the proof.
pub async fn token(
    State(acme): State<Shared>,
    signed_in: SignedIn,
    headers: HeaderMap,
) -> Result<Json<Value>, Refusal> {
    let url = format!("http://{}/api/dpop/token", host(&headers));
    let expected = Expected { method: "POST", url: &url, token: None, key: None, nonce: false };
    let key = prove(&acme, &headers, expected)?;
    let claims = Claims { cnf: Some(Confirmation { jkt: key }), ..Claims::access(signed_in.account, LIFETIME) };
    let token = acme.tokens.sign(&claims);
    Ok(Json(json!({ "access_token": token, "token_type": "DPoP", "expires_in": LIFETIME })))
}

/// `GET /api/dpop/balance`
pub async fn balance(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    guard(&acme, &headers, "/api/dpop/balance", false)?;
    Ok(Json(json!({ "balance_cents": 184_200 })))
}

/// `GET /api/dpop/statement`: wants the server's own nonce in the proof as well.
pub async fn statement(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    guard(&acme, &headers, "/api/dpop/statement", true)?;
    Ok(Json(json!({ "lines": [] })))
}

fn guard(acme: &Acme, headers: &HeaderMap, path: &str, nonce: bool) -> Result<(), Refusal> {
    let field = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = field
        .and_then(|field| field.strip_prefix("DPoP "))
        .ok_or_else(|| Refusal::challenge("DPoP").with_params(ALGORITHMS))?;
    let bearer = accept(acme, "DPoP", token)?;
    let bound = bearer
        .claims
        .cnf
        .ok_or_else(|| Refusal::token("DPoP", "invalid_token", "The access token is not bound to a key"))?;
    let url = format!("http://{}{path}", host(headers));
    let expected = Expected { method: "GET", url: &url, token: Some(token), key: Some(&bound.jkt), nonce };
    prove(acme, headers, expected).map(|_| ())
}

const ALGORITHMS: &str = "algs=\"ES256\"";

fn prove(acme: &Acme, headers: &HeaderMap, expected: Expected<'_>) -> Result<String, Refusal> {
    let refuse = |error, description| Refusal::token("DPoP", error, description).with_params(ALGORITHMS);
    let proof = headers
        .get("dpop")
        .and_then(|value| value.to_str().ok())
        .ok_or_else(|| refuse("invalid_dpop_proof", "The DPoP proof is missing"))?;
    acme.proofs.check(proof, expected).map_err(|fault| match fault {
        ProofFault::Nonce => refuse("use_dpop_nonce", fault.description()).with(NONCE, acme.proofs.nonce()),
        _ => refuse("invalid_dpop_proof", fault.description()),
    })
}
