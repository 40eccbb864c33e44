//! Where a page gets its bearer tokens, renews them and gives them back.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

use super::account::Account;
use super::acme::{Acme, Shared, lock};
use super::clock;
use super::refresh::RefreshFault;
use super::refusal::Refusal;
use super::session::SignedIn;
use super::token::Claims;

const LIFETIME: u64 = 15 * 60;
/// Where tokens for tests are issued: signs with the same key, and is trusted by nobody in production.
const STAGING_ISSUER: &str = "https://login.staging.acme.example";

/// What may be asked of a token.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    scope: Option<String>,
    audience: Option<String>,
}

/// `POST /api/token`: tokens for whoever is signed in by cookie.
pub async fn issue(State(acme): State<Shared>, signed_in: SignedIn, wanted: Option<Json<Wanted>>) -> Json<Value> {
    let Json(wanted) = wanted.unwrap_or_default();
    let mut claims = Claims::access(signed_in.account, LIFETIME);
    claims.scope = wanted.scope.unwrap_or(claims.scope);
    claims.aud = wanted.audience.unwrap_or(claims.aud);
    Json(pair(&acme, signed_in.account, &claims))
}

/// The token that `POST /api/token/refresh` takes.
#[derive(Debug, Deserialize)]
pub struct Refresh {
    refresh_token: String,
}

/// `POST /api/token/refresh`
pub async fn refresh(State(acme): State<Shared>, Json(sent): Json<Refresh>) -> Result<Json<Value>, Refusal> {
    let redeemed = acme.refresh_tokens.redeem(&acme.tokens, &sent.refresh_token);
    let claims = redeemed.map_err(|fault| match fault {
        RefreshFault::Used => Refusal::oauth("invalid_grant", "The refresh token has already been used"),
        RefreshFault::Token(_) => Refusal::oauth("invalid_grant", "The refresh token is not valid"),
    })?;
    let account = acme.accounts.find(&claims.sub).ok_or_else(|| Refusal::oauth("invalid_grant", "The user is gone"))?;
    Ok(Json(pair(&acme, account, &Claims::access(account, LIFETIME))))
}

/// How a token is to differ from an ordinary one.
#[derive(Debug, Default, Deserialize)]
pub struct Odd {
    /// Valid for so many seconds.
    lifetime: Option<u64>,
    /// Valid only in so many seconds, as from a server whose clock runs ahead.
    starts_in: Option<u64>,
    /// Issued by the staging system.
    #[serde(default)]
    staging: bool,
}

/// `POST /demo-api/token`: a token that is really signed and really odd.
pub async fn odd(State(acme): State<Shared>, signed_in: SignedIn, Json(odd): Json<Odd>) -> Json<Value> {
    let mut claims = Claims::access(signed_in.account, odd.lifetime.unwrap_or(LIFETIME));
    if let Some(seconds) = odd.starts_in {
        claims.nbf = clock::now() + seconds.min(LIFETIME / 2);
    }
    if odd.staging {
        claims.iss = STAGING_ISSUER.to_owned();
    }
    Json(pair(&acme, signed_in.account, &claims))
}

/// The token that `POST /api/token/revoke` takes.
#[derive(Debug, Deserialize)]
pub struct Revoke {
    token: String,
}

/// `POST /api/token/revoke` (RFC 7009): 200 whether or not the token meant anything.
pub async fn revoke(State(acme): State<Shared>, Json(sent): Json<Revoke>) {
    if let Ok(claims) = acme.tokens.verify(&sent.token, "access") {
        lock(&acme.revoked).insert(claims.jti);
    }
}

fn pair(acme: &Acme, account: &Account, claims: &Claims) -> Value {
    json!({
        "access_token": acme.tokens.sign(claims),
        "token_type": "Bearer",
        "expires_in": claims.exp.saturating_sub(clock::now()),
        "scope": claims.scope,
        "refresh_token": acme.refresh_tokens.issue(&acme.tokens, account),
    })
}
