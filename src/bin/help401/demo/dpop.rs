//! DPoP proofs (RFC 9449 §4.3): signature, method, address, time, reuse, token and key.

use std::collections::HashMap;
use std::sync::Mutex;

use jsonwebtoken::jwk::{Jwk, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;

use super::acme::lock;
use super::clock;
use super::hash;
use super::nonce::Nonces;

const WINDOW: u64 = 60;
const NONCE_LIFETIME_MS: u64 = 60_000;

/// What a proof has to fit.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The method of the request.
    pub method: &'a str,
    /// Its address without query and fragment.
    pub url: &'a str,
    /// The access token sent along.
    pub token: Option<&'a str>,
    /// The thumbprint that the token is bound to.
    pub key: Option<&'a str>,
    /// Whether the server's own nonce must be in it.
    pub nonce: bool,
}

/// Why a proof is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofFault {
    /// Not a DPoP proof.
    Malformed,
    /// The signature does not verify with the key inside.
    Signature,
    /// `htm` names another method.
    Method,
    /// `htu` names another address.
    Url,
    /// `iat` is not about now.
    Time,
    /// Seen before.
    Replayed,
    /// `ath` is not the hash of the token.
    Token,
    /// Another key than the token is bound to.
    Key,
    /// The server's nonce is missing or old.
    Nonce,
}

impl ProofFault {
    /// For `error_description`.
    pub fn description(self) -> &'static str {
        match self {
            ProofFault::Malformed => "The DPoP proof cannot be read",
            ProofFault::Signature => "The signature of the DPoP proof does not verify",
            ProofFault::Method => "DPoP proof htm mismatch",
            ProofFault::Url => "DPoP proof htu mismatch",
            ProofFault::Time => "DPoP proof iat is not recent",
            ProofFault::Replayed => "The DPoP proof was used before",
            ProofFault::Token => "DPoP proof ath mismatch",
            ProofFault::Key => "The DPoP proof is signed with another key than the token is bound to",
            ProofFault::Nonce => "Resource server requires nonce in DPoP proof",
        }
    }
}

#[derive(Deserialize)]
struct ProofClaims {
    htm: String,
    htu: String,
    iat: u64,
    jti: String,
    ath: Option<String>,
    nonce: Option<String>,
}

/// Proofs seen of late, and the nonces for them.
pub struct Proofs {
    seen: Mutex<HashMap<String, u64>>,
    nonces: Nonces,
}

impl Proofs {
    /// None seen.
    pub fn new() -> Proofs {
        Proofs { seen: Mutex::default(), nonces: Nonces::new() }
    }

    /// A nonce for `DPoP-Nonce`.
    pub fn nonce(&self) -> String {
        self.nonces.issue()
    }

    /// Checks a proof: the thumbprint of its key, or what is wrong.
    pub fn check(&self, proof: &str, expected: Expected<'_>) -> Result<String, ProofFault> {
        let (claims, key) = verified(proof)?;
        if claims.htm != expected.method {
            return Err(ProofFault::Method);
        }
        if claims.htu.split(['?', '#']).next() != Some(expected.url) {
            return Err(ProofFault::Url);
        }
        if expected.nonce && !self.is_fresh(claims.nonce.as_deref()) {
            return Err(ProofFault::Nonce);
        }
        if claims.iat.abs_diff(clock::now()) > WINDOW {
            return Err(ProofFault::Time);
        }
        if expected.token.is_some_and(|token| claims.ath != Some(hash::sha256_url(token))) {
            return Err(ProofFault::Token);
        }
        if expected.key.is_some_and(|bound| bound != key) {
            return Err(ProofFault::Key);
        }
        if self.was_seen(claims.jti) { Err(ProofFault::Replayed) } else { Ok(key) }
    }

    fn is_fresh(&self, nonce: Option<&str>) -> bool {
        let age = nonce.and_then(|nonce| self.nonces.age_ms(nonce));
        age.is_some_and(|age| age < NONCE_LIFETIME_MS)
    }

    fn was_seen(&self, jti: String) -> bool {
        let now = clock::now();
        let mut seen = lock(&self.seen);
        // Older proofs fail by their time.
        seen.retain(|_, at| *at + 2 * WINDOW > now);
        seen.insert(jti, now).is_some()
    }
}

fn verified(proof: &str) -> Result<(ProofClaims, String), ProofFault> {
    let header = jsonwebtoken::decode_header(proof).map_err(|_| ProofFault::Malformed)?;
    let jwk: Jwk = header
        .jwk
        .filter(|_| header.typ.as_deref() == Some("dpop+jwt") && header.alg == Algorithm::ES256)
        .ok_or(ProofFault::Malformed)?;
    let key = DecodingKey::from_jwk(&jwk).map_err(|_| ProofFault::Malformed)?;
    let mut validation = Validation::new(Algorithm::ES256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    let claims = jsonwebtoken::decode::<ProofClaims>(proof, &key, &validation)
        .map_err(|error| match error.kind() {
            jsonwebtoken::errors::ErrorKind::Json(_) => ProofFault::Malformed,
            _ => ProofFault::Signature,
        })?
        .claims;
    let thumbprint = jwk.thumbprint(ThumbprintHash::SHA256).map_err(|_| ProofFault::Malformed)?;
    Ok((claims, thumbprint))
}

#[cfg(test)]
mod tests;
