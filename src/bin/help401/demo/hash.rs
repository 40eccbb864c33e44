//! SHA-256 and HMAC, from the library that signs the tokens.

use jsonwebtoken::crypto::{self, rust_crypto};
use jsonwebtoken::jwk::ThumbprintHash;
use jsonwebtoken::{Algorithm, EncodingKey};

use super::base64;

/// SHA-256 as base64url.
pub fn sha256_url(text: &str) -> String {
    base64::encode_url(&sha256(text))
}

/// SHA-256 as hexadecimal digits.
pub fn sha256_hex(text: &str) -> String {
    sha256(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// HMAC-SHA-256 as base64url.
pub fn hmac_url(key: &[u8], text: &str) -> String {
    let key = EncodingKey::from_secret(key);
    crypto::sign(text.as_bytes(), &key, Algorithm::HS256).unwrap_or_default()
}

fn sha256(text: &str) -> Vec<u8> {
    let digest = rust_crypto::DEFAULT_PROVIDER.key_utils.compute_digest;
    digest(text.as_bytes(), ThumbprintHash::SHA256).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers_hold() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256_hex("abc"), abc);
        // RFC 4231, test case 2.
        let mac = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM";
        assert_eq!(hmac_url(b"Jefe", "what do ya want for nothing?"), mac);
    }
}
