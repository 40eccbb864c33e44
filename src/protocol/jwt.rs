//! JWS compact serialisation (RFC 7515 §7.1) with the claims of a JWT (RFC 7519 §7.2).
//!
//! Structure only: no signature is verified here and none can be, as the keys are elsewhere. What a
//! token claims is evidence of what the page sent, never of what is true.

use crate::protocol::base64url;
use crate::protocol::claims::{self, Claims};
use crate::protocol::json::{self, Json, JsonFaultKind};
use crate::protocol::parsed::{Parsed, ViolationKind, Violations};

/// Longest token that is read, in bytes; servers refuse fields of a fraction of it.
pub const MAX_TOKEN_LEN: usize = 64 * 1024;

/// A token whose parts could be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Jwt {
    /// The algorithm that the header names (RFC 7515 §4.1.1).
    pub alg: Option<String>,
    /// The media type of the token, such as `at+jwt` (RFC 7515 §4.1.9, RFC 9068 §2.1).
    pub typ: Option<String>,
    /// Which key of the issuer signed it (RFC 7515 §4.1.4).
    pub kid: Option<String>,
    /// The whole header.
    pub header: Json,
    /// What the token says.
    pub claims: Claims,
    /// Length of the decoded signature in bytes; 0 where the token is not signed.
    pub signature_len: usize,
}

/// Why a text is not a JWT.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum JwtFault {
    /// So many parts were found between the dots.
    NotThreeParts(usize),
    /// The header does not decode.
    HeaderNotBase64,
    /// The header is not a JSON object, or, where a shape is asked for, not one with an `alg`.
    HeaderNotJson,
    /// The claims do not decode.
    ClaimsNotBase64,
    /// The claims are not a JSON object.
    ClaimsNotJson,
    /// Longer than [`MAX_TOKEN_LEN`]; nothing was read.
    TooLong,
}

/// Reads a token as it stands behind `Bearer`. The violations are at offsets into the token.
pub fn parse_jwt(token: &str) -> Result<Parsed<Jwt>, JwtFault> {
    if token.len() > MAX_TOKEN_LEN {
        return Err(JwtFault::TooLong);
    }
    let mut parts = token.split('.');
    let (Some(header), Some(claims), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(JwtFault::NotThreeParts(token.split('.').count()));
    };
    let claims_at = header.len() + 1;
    let signature_at = claims_at + claims.len() + 1;
    let mut violations = Violations::default();
    for (part, at) in [(header, 0), (claims, claims_at), (signature, signature_at)] {
        if part.bytes().any(|byte| matches!(byte, b'=' | b'+' | b'/')) {
            violations.note(at, ViolationKind::NotBase64url);
        }
    }
    let header = base64url::decode(header).ok_or(JwtFault::HeaderNotBase64)?;
    let header = read_object(header).ok_or(JwtFault::HeaderNotJson)?;
    let claims = base64url::decode(claims).ok_or(JwtFault::ClaimsNotBase64)?;
    let claims = read_object(claims).ok_or(JwtFault::ClaimsNotJson)?;
    let signature_len = base64url::decode(signature).map_or_else(
        || {
            violations.note(signature_at, ViolationKind::SignatureNotBase64);
            signature.len() / 4 * 3
        },
        |octets| octets.len(),
    );
    let text = |name| header.get(name).and_then(Json::as_str).map(str::to_owned);
    let (alg, typ, kid) = (text("alg"), text("typ"), text("kid"));
    if alg.is_none() {
        violations.note(0, ViolationKind::MissingAlg);
    }
    let claims = claims::read_claims(claims, claims_at, &mut violations);
    Ok(violations.beside(Jwt { alg, typ, kid, header, claims, signature_len }))
}

impl Jwt {
    /// Whether the signature has another length than those of its algorithm (RFC 7518 §3.2 and §3.4): then it was cut
    /// or made up, and no key verifies it. False for algorithms that are not looked at, such as RSA and EdDSA.
    #[must_use]
    pub fn has_odd_signature(&self) -> bool {
        let bytes = match self.alg.as_deref() {
            Some("HS256") => 32,
            Some("HS384") => 48,
            Some("HS512" | "ES256") => 64,
            Some("ES384") => 96,
            Some("ES512") => 132,
            _ => return false,
        };
        self.signature_len != bytes
    }
}

/// UTF-8 text of a JSON object (RFC 7519 §7.2, steps 3 to 5 and 9 to 10).
fn read_object(octets: Vec<u8>) -> Option<Json> {
    let text = String::from_utf8(octets).ok()?;
    let read = match json::parse_json(&text) {
        // More than is read here is not broken.
        Err(fault) if matches!(fault.kind, JsonFaultKind::TooDeep | JsonFaultKind::TooManyMembers) => {
            json::parse_json_prefix(&text)
        }
        read => read.ok(),
    };
    read.filter(|value| value.as_object().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    // {"typ":"JWT",\r\n "alg":"HS256"} and the claims of RFC 7519 §3.1.
    const HEADER: &str = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9";
    const CLAIMS: &str =
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const SIGNATURE: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    fn fault(token: &str) -> Option<JwtFault> {
        parse_jwt(token).err()
    }

    #[test]
    fn the_example_of_the_rfc_is_read() {
        let parsed = parse_jwt(&format!("{HEADER}.{CLAIMS}.{SIGNATURE}")).expect("a token");
        assert_eq!(parsed.violations, []);
        let jwt = parsed.value;
        assert_eq!((jwt.alg.as_deref(), jwt.typ.as_deref(), jwt.kid), (Some("HS256"), Some("JWT"), None));
        assert_eq!(jwt.claims.iss.as_deref(), Some("joe"));
        assert_eq!(jwt.claims.exp.map(|exp| exp.secs()), Some(1_300_819_380));
        assert_eq!(jwt.claims.all.get("http://example.com/is_root").and_then(Json::as_bool), Some(true));
        assert_eq!(jwt.signature_len, 32);
    }

    #[test]
    fn a_token_without_a_signature_is_read() {
        let parsed = parse_jwt(&format!("{HEADER}.{CLAIMS}.")).expect("a token");
        assert_eq!((parsed.value.signature_len, parsed.violations.len()), (0, 0));
    }

    #[test]
    fn every_fault_has_its_name() {
        assert_eq!(fault(""), Some(JwtFault::NotThreeParts(1)));
        assert_eq!(fault(&format!("{HEADER}.{CLAIMS}")), Some(JwtFault::NotThreeParts(2)));
        assert_eq!(fault("a.b.c.d"), Some(JwtFault::NotThreeParts(4)));
        assert_eq!(fault("!.e30.x"), Some(JwtFault::HeaderNotBase64));
        assert_eq!(fault("e3s.e30.x"), Some(JwtFault::HeaderNotJson));
        assert_eq!(fault("MQ.e30.x"), Some(JwtFault::HeaderNotJson));
        assert_eq!(fault("e30.!.x"), Some(JwtFault::ClaimsNotBase64));
        assert_eq!(fault("e30..x"), Some(JwtFault::ClaimsNotJson));
        assert_eq!(fault(&".".repeat(MAX_TOKEN_LEN + 1)), Some(JwtFault::TooLong));
    }

    #[test]
    fn what_strict_readers_refuse_is_reported() {
        let has = |token: &str, kind| parse_jwt(token).expect("a token").has(kind);
        assert!(has("e30=.e30.c2ln", ViolationKind::NotBase64url));
        assert!(has("e30.e30.c+ln", ViolationKind::NotBase64url));
        assert!(has("e30.e30.c", ViolationKind::SignatureNotBase64));
        assert!(has("e30.e30.", ViolationKind::MissingAlg));
    }

    #[test]
    fn an_algorithm_knows_the_length_of_its_signatures() {
        let odd = |alg, signature_len| {
            let jwt = parse_jwt("eyJhbGciOiJIUzI1NiJ9.e30.").unwrap().value;
            Jwt { alg: Some(String::from(alg)), signature_len, ..jwt }.has_odd_signature()
        };
        assert!(!odd("HS256", 32) && !odd("ES512", 132) && !odd("RS256", 100) && !odd("none", 0));
        assert!(odd("HS256", 17) && odd("ES256", 63) && odd("HS512", 0));
    }
}
