//! What a bearer challenge says about the refusal (RFC 6750 §3; DPoP: RFC 9449 §7.1; step-up: RFC 9470 §3).

use crate::protocol::challenge::Challenge;
use crate::protocol::grammar;
use crate::protocol::number;

impl Challenge {
    /// The error code as sent; absent when the request carried no credentials (RFC 6750 §3.1).
    pub fn error(&self) -> Option<&str> {
        self.param("error")
    }

    /// The error code by its meaning.
    pub fn error_code(&self) -> Option<BearerErrorCode> {
        self.error().map(BearerErrorCode::from_code)
    }

    /// The server's explanation, for a developer and not for the person (RFC 6750 §3).
    pub fn error_description(&self) -> Option<&str> {
        self.param("error_description")
    }

    /// A page that explains the error.
    pub fn error_uri(&self) -> Option<&str> {
        self.param("error_uri")
    }

    /// The scopes that the request needs, without repetition of the separating spaces.
    pub fn scope(&self) -> Vec<String> {
        self.words("scope")
    }

    /// The authentication context classes that would do, best first (RFC 9470 §3).
    pub fn acr_values(&self) -> Vec<String> {
        self.words("acr_values")
    }

    /// How long ago, in seconds, the person may have signed in at most (RFC 9470 §3).
    pub fn max_age(&self) -> Option<i64> {
        self.param("max_age").and_then(number::digits_to_i64)
    }

    /// Words separated by spaces, as OAuth writes its lists.
    fn words(&self, name: &str) -> Vec<String> {
        grammar::words(self.param(name).unwrap_or_default(), |c| c.is_ascii_whitespace())
    }
}

/// Error codes with a defined meaning, and any other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BearerErrorCode {
    /// The request is malformed (RFC 6750 §3.1).
    InvalidRequest,
    /// The token is expired, revoked, malformed, or invalid for other reasons (RFC 6750 §3.1).
    InvalidToken,
    /// The token does not permit this (RFC 6750 §3.1).
    InsufficientScope,
    /// The sign-in was too weak or too long ago (RFC 9470 §3).
    InsufficientUserAuthentication,
    /// The proof must carry the nonce that the server has just given (RFC 9449 §9).
    UseDpopNonce,
    /// The proof of possession is wrong (RFC 9449 §7.1).
    InvalidDpopProof,
    /// A code that none of these documents defines, as sent.
    Other(String),
}

impl BearerErrorCode {
    /// The meaning of a code. Codes are compared without regard to case, as some servers shout.
    pub fn from_code(code: &str) -> Self {
        let known = KNOWN.iter().find(|(other, _)| other.eq_ignore_ascii_case(code.trim()));
        known.map_or_else(|| Self::Other(code.to_owned()), |(_, meaning)| meaning.clone())
    }

    /// The code as its definition spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(code) => code,
            known => KNOWN.iter().find(|(_, meaning)| meaning == known).map_or("", |(code, _)| code),
        }
    }
}

const KNOWN: &[(&str, BearerErrorCode)] = &[
    ("invalid_request", BearerErrorCode::InvalidRequest),
    ("invalid_token", BearerErrorCode::InvalidToken),
    ("insufficient_scope", BearerErrorCode::InsufficientScope),
    ("insufficient_user_authentication", BearerErrorCode::InsufficientUserAuthentication),
    ("use_dpop_nonce", BearerErrorCode::UseDpopNonce),
    ("invalid_dpop_proof", BearerErrorCode::InvalidDpopProof),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::challenge::parse_challenges;

    fn first(field: &str) -> Challenge {
        parse_challenges(field).value.into_iter().next().expect("a challenge")
    }

    #[test]
    fn an_invalid_token_is_recognised_with_its_description() {
        let challenge =
            first("Bearer realm=\"api\",error=\"invalid_token\",error_description=\"The access token expired\"");
        assert_eq!(challenge.error_code(), Some(BearerErrorCode::InvalidToken));
        assert_eq!(challenge.error_description(), Some("The access token expired"));
        assert_eq!(challenge.error_uri(), None);
    }

    #[test]
    fn a_step_up_challenge_names_what_would_do() {
        let challenge = first(
            "Bearer error=\"insufficient_user_authentication\", acr_values=\"myACR  other\", max_age=\"5\", scope=\"a b\"",
        );
        assert_eq!(challenge.error_code(), Some(BearerErrorCode::InsufficientUserAuthentication));
        assert_eq!(challenge.acr_values(), ["myACR", "other"]);
        assert_eq!(challenge.max_age(), Some(5));
        assert_eq!(challenge.scope(), ["a", "b"]);
    }

    #[test]
    fn a_code_of_the_servers_own_is_kept_as_sent() {
        let code = first("Token error=\"Expired token\"").error_code();
        assert_eq!(code, Some(BearerErrorCode::Other("Expired token".into())));
        assert_eq!(first("Bearer").error_code(), None);
    }

    #[test]
    fn every_code_leads_back_to_itself() {
        for (code, meaning) in KNOWN {
            assert_eq!(&BearerErrorCode::from_code(code), meaning);
            assert_eq!(meaning.as_str(), *code);
        }
    }

    #[test]
    fn a_max_age_that_is_no_number_is_ignored() {
        assert_eq!(first("Bearer max_age=soon").max_age(), None);
        assert_eq!(first("Bearer max_age=-1").max_age(), None);
    }
}
