//! Bearer tokens: JWTs signed with a key made at start (RFC 7519, RFC 9068).

use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::acme::random_id;
use super::clock;

/// Who issues the tokens.
pub const ISSUER: &str = "https://login.acme.example";
/// For whom they are.
pub const AUDIENCE: &str = "acme-orders";
/// What a token says about how the person signed in (RFC 9470).
pub const PASSWORD_ONLY: &str = "urn:acme:acr:password";

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who issued it.
    pub iss: String,
    /// Which API it is for.
    pub aud: String,
    /// Whose it is.
    pub sub: String,
    /// Not accepted from here on, in seconds.
    pub exp: u64,
    /// When it was issued.
    pub iat: u64,
    /// Not accepted before.
    pub nbf: u64,
    /// Its own name, for taking it back.
    pub jti: String,
    /// What it permits.
    pub scope: String,
    /// What its owner is.
    pub roles: Vec<String>,
    /// How the owner proved who they are.
    pub acr: String,
    /// `access` or `refresh`.
    pub token_use: String,
    /// The key that a DPoP-bound token is tied to (RFC 9449 §6.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnf: Option<Confirmation>,
}

/// The `cnf` claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// The thumbprint of the key.
    pub jkt: String,
}

impl Claims {
    /// An ordinary access token for this person, valid for so many seconds from now.
    pub fn access(account: &Account, lifetime: u64) -> Claims {
        let now = clock::now();
        Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: account.username.to_owned(),
            exp: now + lifetime,
            iat: now,
            nbf: now,
            jti: random_id(),
            scope: "orders:read orders:write profile".to_owned(),
            roles: account.roles.iter().map(|role| (*role).to_owned()).collect(),
            acr: PASSWORD_ONLY.to_owned(),
            token_use: "access".to_owned(),
            cnf: None,
        }
    }

    /// Whether the token permits this.
    pub fn permits(&self, scope: &str) -> bool {
        self.scope.split(' ').any(|held| held == scope)
    }
}

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Not a JWT.
    Malformed,
    /// Signed with another key, or changed on the way.
    Signature,
    /// `exp` has passed.
    Expired,
    /// `nbf` lies ahead.
    NotYetValid,
    /// `iss` is someone else.
    Issuer,
    /// `aud` is another API.
    Audience,
    /// An access token where a refresh token is wanted, or the reverse.
    WrongUse,
}

impl Fault {
    /// For `error_description`.
    pub fn description(self) -> &'static str {
        match self {
            Fault::Malformed => "The access token is malformed",
            Fault::Signature => "The signature of the token does not verify",
            Fault::Expired => "The access token expired",
            Fault::NotYetValid => "The token is not valid yet (nbf)",
            Fault::Issuer => "The issuer of the token is not trusted here",
            Fault::Audience => "The token is meant for another audience",
            Fault::WrongUse => "This kind of token is not accepted here: not an access token",
        }
    }
}

/// Issues and reads tokens.
pub struct Tokens {
    signing: EncodingKey,
    reading: DecodingKey,
}

impl Tokens {
    /// With a key of its own: tokens of an earlier run do not verify.
    pub fn new() -> Tokens {
        let key: [u8; 32] = rand::random();
        Tokens { signing: EncodingKey::from_secret(&key), reading: DecodingKey::from_secret(&key) }
    }

    /// Signs the claims; empty only if the library cannot sign at all.
    pub fn sign(&self, claims: &Claims) -> String {
        let mut header = Header::new(Algorithm::HS256);
        header.typ = Some(if claims.token_use == "access" { "at+jwt" } else { "JWT" }.to_owned());
        jsonwebtoken::encode(&header, claims, &self.signing).unwrap_or_default()
    }

    /// Reads a token of that use, or says what is wrong with it.
    pub fn verify(&self, token: &str, token_use: &str) -> Result<Claims, Fault> {
        let mut validation = Validation::new(Algorithm::HS256);
        // Without leeway, and not accepted "on or after" exp (RFC 7519 §4.1.4), which is in whole seconds.
        validation.leeway = 0;
        validation.reject_tokens_expiring_in_less_than = 1;
        validation.validate_nbf = true;
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[ISSUER]);
        let claims = jsonwebtoken::decode::<Claims>(token, &self.reading, &validation)
            .map_err(|error| fault(error.kind()))?
            .claims;
        if claims.token_use == token_use { Ok(claims) } else { Err(Fault::WrongUse) }
    }
}

fn fault(kind: &ErrorKind) -> Fault {
    match kind {
        ErrorKind::ExpiredSignature => Fault::Expired,
        ErrorKind::ImmatureSignature => Fault::NotYetValid,
        ErrorKind::InvalidIssuer => Fault::Issuer,
        ErrorKind::InvalidAudience => Fault::Audience,
        ErrorKind::InvalidSignature | ErrorKind::InvalidAlgorithm => Fault::Signature,
        _ => Fault::Malformed,
    }
}

#[cfg(test)]
mod tests {
    use super::super::account::Accounts;
    use super::*;

    fn claims() -> Claims {
        Claims::access(Accounts::default().find("ada").unwrap(), 60)
    }

    fn fault_of(claims: &Claims) -> Option<Fault> {
        let tokens = Tokens::new();
        tokens.verify(&tokens.sign(claims), "access").err()
    }

    #[test]
    fn what_was_issued_is_accepted() {
        assert_eq!(fault_of(&claims()), None);
    }

    #[test]
    fn a_token_is_refused_from_its_expiry_on() {
        let now = clock::now();
        assert_eq!(fault_of(&Claims { exp: now, ..claims() }), Some(Fault::Expired));
        assert_eq!(fault_of(&Claims { exp: now + 5, ..claims() }), None);
    }

    #[test]
    fn each_claim_has_its_own_fault() {
        let ahead = clock::now() + 60;
        assert_eq!(fault_of(&Claims { nbf: ahead, ..claims() }), Some(Fault::NotYetValid));
        assert_eq!(fault_of(&Claims { iss: "x".into(), ..claims() }), Some(Fault::Issuer));
        assert_eq!(fault_of(&Claims { aud: "x".into(), ..claims() }), Some(Fault::Audience));
        assert_eq!(fault_of(&Claims { token_use: "refresh".into(), ..claims() }), Some(Fault::WrongUse));
    }

    #[test]
    fn a_changed_signature_does_not_verify() {
        let (tokens, other) = (Tokens::new(), Tokens::new());
        assert_eq!(tokens.verify(&other.sign(&claims()), "access"), Err(Fault::Signature));
    }

    #[test]
    fn what_is_no_jwt_is_malformed() {
        for text in ["", "undefined", "a.b.c", "{}"] {
            assert_eq!(Tokens::new().verify(text, "access"), Err(Fault::Malformed), "{text}");
        }
    }
}
