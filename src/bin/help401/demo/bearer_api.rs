//! Endpoints that take a bearer token (RFC 6750).

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use serde_json::{Value, json};

use super::account::{Account, Standing};
use super::acme::{Acme, Shared, lock};
use super::refusal::Refusal;
use super::token::Claims;

/// Signed in with a second factor (RFC 9470).
const TWO_FACTORS: &str = "urn:acme:acr:mfa";

/// A request with a bearer token that is in order.
pub struct Bearer {
    /// What the token says.
    pub claims: Claims,
    /// Whose it is.
    pub account: &'static Account,
}

impl FromRequestParts<Shared> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, acme: &Shared) -> Result<Self, Refusal> {
        let field = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        if field.is_none() {
            return Err(Refusal::challenge("Bearer").saying("Authentication credentials were not provided."));
        }
        let (scheme, token) = field.and_then(|field| field.split_once(' ')).unwrap_or(("", ""));
        if !scheme.eq_ignore_ascii_case("Bearer") {
            return Err(Refusal::challenge("Bearer"));
        }
        let bearer = accept(acme, "Bearer", token.trim())?;
        if bearer.claims.cnf.is_some() {
            // RFC 9449 §7.2: a bound token is worth nothing without the proof.
            let description = "The token is bound to a key: send it as DPoP";
            return Err(Refusal::token("Bearer", "invalid_token", description));
        }
        Ok(bearer)
    }
}

/// Reads an access token and asks whether it was taken back and whether its owner is welcome.
pub fn accept(acme: &Acme, scheme: &str, token: &str) -> Result<Bearer, Refusal> {
    let refuse = |description: &str| Refusal::token(scheme, "invalid_token", description);
    let claims = acme.tokens.verify(token, "access").map_err(|fault| refuse(fault.description()))?;
    if lock(&acme.revoked).contains(&claims.jti) {
        return Err(refuse("The access token was revoked"));
    }
    let account = acme
        .accounts
        .find(&claims.sub)
        .filter(|account| account.standing == Standing::Active)
        .ok_or_else(|| refuse("The account of the token is not active"))?;
    Ok(Bearer { claims, account })
}

/// `GET /api/invoices`
pub async fn invoices(bearer: Bearer) -> Json<Value> {
    Json(json!({ "for": bearer.account.name, "open": 2, "due_cents": 28_300 }))
}

/// `GET /api/admin/summary`
pub async fn admin(bearer: Bearer) -> Result<Json<Value>, Refusal> {
    if bearer.claims.roles.iter().any(|role| role == "admin") {
        return Ok(Json(json!({ "customers": 128, "orders_today": 17, "revenue_cents": 1_284_900 })));
    }
    Err(Refusal::problem(
        StatusCode::FORBIDDEN,
        "role-missing",
        "You are not an administrator",
        "This page needs the role admin, which your account does not have.",
    ))
}

/// `POST /api/bulk-orders`
pub async fn bulk_orders(bearer: Bearer) -> Result<StatusCode, Refusal> {
    if bearer.claims.permits("orders:write") {
        return Ok(StatusCode::ACCEPTED);
    }
    let description = "The request needs higher privileges than the access token has";
    Err(Refusal::token("Bearer", "insufficient_scope", description).with_params("scope=\"orders:write\""))
}

/// `POST /api/payouts`: moving money needs a second factor (RFC 9470 §3).
pub async fn payouts(bearer: Bearer) -> Result<StatusCode, Refusal> {
    if bearer.claims.acr == TWO_FACTORS {
        return Ok(StatusCode::ACCEPTED);
    }
    let description = "A second factor is needed for this action";
    Err(Refusal::token("Bearer", "insufficient_user_authentication", description)
        .with_params(&format!("acr_values=\"{TWO_FACTORS}\", max_age=\"300\"")))
}

/// `GET /api/vault`: refuses everyone and says nothing, as a server behind someone else's rules does.
pub async fn vault() -> StatusCode {
    StatusCode::UNAUTHORIZED
}
