//! Tokens: the reader of shapes and the reader of tokens agree, and nothing grows.
#![no_main]

use help401::protocol::base64url;
use help401::protocol::json::{Json, parse_json};
use help401::protocol::jwt::{MAX_TOKEN_LEN, parse_jwt};
use help401::protocol::token_shape::{TokenShape, token_shape};
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let token = text(octets);
    check(&token);
    // Claims that no mutation of base64 would find: the same text as the payload of a token.
    check(&format!("eyJhbGciOiJIUzI1NiJ9.{}.c2ln", encode(token.as_bytes())));
});

fn check(token: &str) {
    let shape = token_shape(token);
    match parse_jwt(token) {
        Ok(read) => {
            assert!(token.len() <= MAX_TOKEN_LEN);
            assert!(read.violations.iter().all(|violation| violation.at <= token.len()));
            let jwt = read.value;
            assert!(jwt.signature_len <= token.len() && jwt.claims.all.as_object().is_some());
            let texts = [&jwt.claims.aud, &jwt.claims.scope, &jwt.claims.roles];
            assert!(texts.iter().flat_map(|texts| texts.iter()).map(String::len).sum::<usize>() <= 3 * token.len());
            // A token with an `alg` is called one, unless its signature cannot be read.
            let whole =
                jwt.alg.is_some() && token.rsplit('.').next().is_some_and(|part| base64url::decode(part).is_some());
            let padded = token.contains(['=', '+', '/']);
            assert!(!whole || padded || shape == TokenShape::Jwt, "{shape:?}");
        }
        Err(_) => assert_ne!(shape, TokenShape::Jwt),
    }
    if let Some(octets) = base64url::decode(token) {
        assert!(octets.len() <= token.len());
        assert_eq!(base64url::decode(&encode(&octets)), Some(octets));
    }
    if let Ok(json) = parse_json(token) {
        assert!(size(&json) <= token.len(), "a value is no longer than its text");
    }
}

/// Bytes of text in a value.
fn size(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(size).sum(),
        Json::Object(members) => members.iter().map(|(name, value)| name.len() + size(value)).sum(),
        Json::Null | Json::Bool(_) | Json::Number(_) => 0,
    }
}

/// Base64url without padding (RFC 4648 §5).
fn encode(octets: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in octets.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, place| bits << 8 | u32::from(*group.get(place).unwrap_or(&0)));
        for place in 0..=group.len() {
            text.push(char::from(ALPHABET[(bits >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}
