//! Parameters of a Digest challenge (RFC 7616 §3.3).

use crate::protocol::challenge::Challenge;

/// Whether only the nonce was too old: the same user name and password would do with a new one.
pub fn stale(challenge: &Challenge) -> bool {
    challenge.param("stale").is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

/// The server's nonce, which the next response must be computed over.
pub fn nonce(challenge: &Challenge) -> Option<&str> {
    challenge.param("nonce")
}

/// The qualities of protection on offer; none from a server of RFC 2069's time.
pub fn qop(challenge: &Challenge) -> Vec<&str> {
    let values = challenge.param("qop").unwrap_or_default().split([',', ' ']);
    values.filter(|value| !value.is_empty()).collect()
}

/// The hash algorithm; `MD5` where the server names none.
pub fn algorithm(challenge: &Challenge) -> &str {
    challenge.param("algorithm").unwrap_or("MD5")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::challenge::parse_challenges;

    fn first(field: &str) -> Challenge {
        parse_challenges(field).value.into_iter().next().expect("a challenge")
    }

    #[test]
    fn a_stale_nonce_is_recognised_quoted_or_not() {
        assert!(stale(&first("Digest realm=\"x\", nonce=\"n\", stale=TRUE")));
        assert!(stale(&first("Digest realm=\"x\", nonce=\"n\", stale=\"true\"")));
        assert!(!stale(&first("Digest realm=\"x\", nonce=\"n\", stale=false")));
        assert!(!stale(&first("Digest realm=\"x\", nonce=\"n\"")));
    }

    #[test]
    fn the_algorithm_is_md5_unless_named() {
        let challenge = first("Digest realm=\"x\", nonce=\"n\", qop=\"auth, auth-int\"");
        assert_eq!(algorithm(&challenge), "MD5");
        assert_eq!(nonce(&challenge), Some("n"));
        assert_eq!(qop(&challenge), ["auth", "auth-int"]);
        assert_eq!(algorithm(&first("Digest algorithm=SHA-256")), "SHA-256");
        assert!(qop(&first("Digest algorithm=SHA-256")).is_empty());
    }
}
