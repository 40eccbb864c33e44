//! Forgery protection: a session's own token, sent back in a header.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;

use super::acme::Shared;
use super::refusal::Refusal;
use super::session::SignedIn;

/// The header that carries the token.
pub const HEADER: &str = "x-csrf-token";

/// A request of a session that carries the session's own token.
pub struct ForgeryChecked;

impl FromRequestParts<Shared> for ForgeryChecked {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, acme: &Shared) -> Result<Self, Refusal> {
        let signed_in = SignedIn::from_request_parts(parts, acme).await?;
        match parts.headers.get(HEADER) {
            None => Err(Refusal::json(
                StatusCode::FORBIDDEN,
                "csrf_token_missing",
                "CSRF token missing: the header X-CSRF-Token was not sent.",
            )),
            Some(sent) if sent.as_bytes() == signed_in.user.csrf.as_bytes() => Ok(ForgeryChecked),
            Some(_) => Err(Refusal::json(
                StatusCode::FORBIDDEN,
                "csrf_token_invalid",
                "CSRF token mismatch: the token does not belong to this session.",
            )),
        }
    }
}
