//! What stands where a bearer token belongs, before any claim is read (RFC 6750 §2.1).
//!
//! Programs send `undefined`, quotation marks, the scheme twice, half a token. Each of these shapes
//! is recognised without knowing the server, and none of them could ever be accepted.

use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::base64url;
use crate::protocol::grammar;
use crate::protocol::json::{self, Json};
use crate::protocol::jwt::{self, JwtFault};

/// What a token looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenShape {
    /// Nothing, or white space.
    Empty,
    /// A word of the program instead of its value; [`placeholder_name`] says which.
    Placeholder,
    /// Quotation marks around the token, mostly of a value that was stored as JSON.
    Quoted,
    /// A scheme inside the credentials, as in `Bearer Bearer x`.
    DoubledScheme,
    /// Control characters, white space, characters outside ASCII, or the JSON object that holds the token.
    NonToken68,
    /// Three parts, a header with `alg`, and a JSON object of claims.
    Jwt,
    /// Five parts behind a JOSE header: an encrypted token, which only the server can read.
    JweCompact,
    /// It begins as a JWT does, but parts are missing or do not decode.
    BrokenJwt(JwtFault),
    /// Anything else: only the server knows what it means.
    Opaque,
}

/// Recognises the shape of a token as it was sent behind the scheme.
pub fn token_shape(token: &str) -> TokenShape {
    if token.trim().is_empty() {
        TokenShape::Empty
    } else if placeholder_name(token).is_some() {
        TokenShape::Placeholder
    } else if token.starts_with(['"', '\'']) {
        TokenShape::Quoted
    } else if begins_with_scheme(token) {
        TokenShape::DoubledScheme
    } else if token.starts_with('{') || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        TokenShape::NonToken68
    } else {
        jose_shape(token)
    }
}

/// The placeholder that stands in the place of a token, as a word that is safe to show.
pub fn placeholder_name(token: &str) -> Option<&'static str> {
    let token = token.trim();
    let bare = ['"', '\''].iter().find_map(|mark| token.strip_prefix(*mark)?.strip_suffix(*mark));
    let token = bare.unwrap_or(token);
    let word = WORDS.iter().find(|word| word.eq_ignore_ascii_case(token));
    let template = || TEMPLATES.iter().find(|(open, close, _)| is_enclosed(token, open, close));
    word.copied().or_else(|| template().map(|(_, _, name)| *name)).or_else(|| example_name(token))
}

/// What languages print for "no value", and names that stand for a value.
const WORDS: &[&str] = &[
    "undefined",
    "null",
    "NaN",
    "None",
    "nil",
    "true",
    "false",
    "[object Object]",
    "[object Promise]",
    "token",
    "access_token",
    "accessToken",
    "changeme",
];

/// What template languages and documentation write around a name.
const TEMPLATES: &[(&str, &str, &str)] =
    &[("{{", "}}", "{{token}}"), ("${", "}", "${token}"), ("<", ">", "<token>"), ("%", "%", "%token%")];

/// Whether there is a name between the two marks.
fn is_enclosed(token: &str, open: &str, close: &str) -> bool {
    token.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(|name| !name.is_empty())
}

/// `YOUR_API_KEY`, `your-token-here`, `yourJWT`: words of documentation, never of a generator of tokens.
fn example_name(token: &str) -> Option<&'static str> {
    let begins = token.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("your"));
    if !begins || token.len() > 32 || !token.bytes().all(|byte| byte.is_ascii_alphabetic() || b"-_ ".contains(&byte)) {
        return None;
    }
    let mut hints = ["token", "key", "jwt", "secret"].iter();
    let hinted = hints.any(|hint| {
        // Windows rather than `str::contains`, whose search algorithm weighs two kilobytes.
        let mut windows = token.as_bytes().windows(hint.len());
        windows.any(|window| window.eq_ignore_ascii_case(hint.as_bytes()))
    });
    hinted.then_some("your-token-here")
}

/// Whether the program put a scheme before a token that already had one.
fn begins_with_scheme(token: &str) -> bool {
    let word = token.get(..grammar::skip_while(token, 0, |byte| !grammar::is_ows(byte))).unwrap_or_default();
    let word = word.strip_suffix(':').unwrap_or(word);
    // A bare `digest` could be an opaque token, a bare `Bearer` could not.
    let alone = word.len() == token.len();
    match AuthScheme::from_name(word) {
        AuthScheme::Other(name) => name == "jwt" && !alone,
        scheme => !alone || scheme == AuthScheme::Bearer,
    }
}

/// Tells JWS, JWE and what is left of either from tokens that only the server can read.
fn jose_shape(token: &str) -> TokenShape {
    let parts = token.bytes().filter(|byte| *byte == b'.').count() + 1;
    let header = token.split('.').next().unwrap_or_default();
    let payload = token.split('.').nth(1).unwrap_or_default();
    let fault = match jwt::parse_jwt(token) {
        Ok(parsed) if parsed.value.alg.is_some() => return TokenShape::Jwt,
        Ok(_) => JwtFault::HeaderNotJson,
        // What is signed need not be claims: another token (RFC 7519 §5.2), or nothing that stands here.
        Err(JwtFault::ClaimsNotJson) if !payload.starts_with('e') => return TokenShape::Opaque,
        Err(fault) => fault,
    };
    if !is_jose_header(header) {
        TokenShape::Opaque
    } else if parts == 5 {
        TokenShape::JweCompact
    } else {
        TokenShape::BrokenJwt(fault)
    }
}

/// Whether the part was a JOSE header, even if its end is lost or damaged.
///
/// The mere beginning `eyJ` is not enough: signed sessions of several frameworks are three parts
/// whose first is JSON too, and they are opaque. So a member that only JOSE knows must be first.
fn is_jose_header(part: &str) -> bool {
    // Whole groups of four digits decode on their own; 32 of them hold the first member's name.
    let head = part.get(..part.len().min(32) / 4 * 4).unwrap_or_default();
    let Some(octets) = base64url::decode(head) else {
        return false;
    };
    let text = grammar::lossy(&octets);
    match json::parse_json_prefix(&text) {
        Some(Json::Object(members)) => members.first().is_some_and(|(name, _)| JOSE_MEMBERS.contains(&name.as_str())),
        _ => false,
    }
}

/// Header parameters of RFC 7515 §4.1, RFC 7516 §4.1 and RFC 7797, as far as tokens begin with them.
const JOSE_MEMBERS: &[&str] =
    &["alg", "typ", "kid", "enc", "cty", "zip", "jku", "jwk", "x5t", "x5t#S256", "x5c", "x5u", "b64", "crit", "epk"];

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
    const CLAIMS: &str = "eyJzdWIiOiJhbGljZSJ9";

    #[test]
    fn placeholders_have_a_name_that_is_safe_to_show() {
        for (token, name) in [
            ("undefined", "undefined"),
            ("NULL", "null"),
            ("\"null\"", "null"),
            ("[object Object]", "[object Object]"),
            ("{{ access_token }}", "{{token}}"),
            ("${API_KEY}", "${token}"),
            ("<your token>", "<token>"),
            ("YOUR_API_KEY", "your-token-here"),
            ("your-token-here", "your-token-here"),
            ("True", "true"),
        ] {
            assert_eq!(placeholder_name(token), Some(name));
            assert_eq!(token_shape(token), TokenShape::Placeholder);
        }
        for token in ["", "abc", "yourself", "nullable", "yours3cretk3y", "<>", "{{}}"] {
            assert_eq!(placeholder_name(token), None, "{token}");
        }
    }

    #[test]
    fn nothing_is_empty() {
        assert_eq!(token_shape(""), TokenShape::Empty);
        assert_eq!(token_shape(" \t"), TokenShape::Empty);
    }

    #[test]
    fn quotation_marks_do_not_belong_to_a_token() {
        assert_eq!(token_shape("\"abc\""), TokenShape::Quoted);
        assert_eq!(token_shape("\"abc"), TokenShape::Quoted);
        assert_eq!(token_shape(&format!("'{HEADER}.{CLAIMS}.c2ln'")), TokenShape::Quoted);
    }

    #[test]
    fn a_scheme_inside_is_seen() {
        for token in ["Bearer abc", "bearer: abc", "JWT abc", "Token abc", "Bearer"] {
            assert_eq!(token_shape(token), TokenShape::DoubledScheme, "{token}");
        }
        assert_eq!(token_shape("jwt"), TokenShape::Opaque);
    }

    #[test]
    fn white_space_and_foreign_characters_are_no_token() {
        for token in ["a b", "{\"token\":\"a\"}", "a\nb", "abcé", "a\u{200b}b"] {
            assert_eq!(token_shape(token), TokenShape::NonToken68, "{token}");
        }
    }

    #[test]
    fn a_jwt_is_three_parts_with_a_header_and_claims() {
        assert_eq!(token_shape(&format!("{HEADER}.{CLAIMS}.c2ln")), TokenShape::Jwt);
        assert_eq!(token_shape(&format!("{HEADER}.{CLAIMS}.")), TokenShape::Jwt);
        assert_eq!(token_shape(&format!("{HEADER}.a.b.c.d")), TokenShape::JweCompact);
    }

    #[test]
    fn what_is_more_than_claims_or_no_claims_is_not_broken() {
        use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
        let of = |claims: &str| format!("{HEADER}.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(claims));
        let many: Vec<String> = (0..1200).map(|at| format!("\"a{at}\":1")).collect();
        assert_eq!(token_shape(&of(&format!("{{{}}}", many.join(",")))), TokenShape::Jwt);
        let deep = ["{\"a\":".repeat(40), "1".into(), "}".repeat(40)].concat();
        assert_eq!(token_shape(&of(&deep)), TokenShape::Jwt);
        assert_eq!(token_shape(&of(&of("{}"))), TokenShape::Opaque, "a token in a token");
        assert_eq!(token_shape(&format!("{HEADER}..c2ln")), TokenShape::Opaque, "its payload is elsewhere");
    }

    #[test]
    fn half_a_jwt_is_broken() {
        for (token, fault) in [
            (HEADER.to_owned(), JwtFault::NotThreeParts(1)),
            (format!("{HEADER}.{CLAIMS}"), JwtFault::NotThreeParts(2)),
            (format!("{HEADER}!.{CLAIMS}.c2ln"), JwtFault::HeaderNotBase64),
            ("eyJhbGciOiJI.e30.c2ln".to_owned(), JwtFault::HeaderNotJson),
            (format!("{HEADER}.%.c2ln"), JwtFault::ClaimsNotBase64),
            (format!("{HEADER}.{}.c2ln", &CLAIMS[..12]), JwtFault::ClaimsNotJson),
        ] {
            assert_eq!(token_shape(&token), TokenShape::BrokenJwt(fault), "{token}");
        }
    }

    #[test]
    fn what_merely_resembles_a_jwt_is_opaque() {
        // A signed session cookie: JSON, a timestamp, a signature.
        for token in ["eyJ1c2VyX2lkIjoxfQ.Zx1y2w.c2ln", "a.b.c", "abc", "1|laravel", "v4.public.abc", "..", "...."] {
            assert_eq!(token_shape(token), TokenShape::Opaque, "{token}");
        }
    }
}
