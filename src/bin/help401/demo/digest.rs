//! HTTP Digest with SHA-256 (RFC 7616): the check of one response.

use std::collections::HashMap;

use super::account::Accounts;
use super::hash::sha256_hex;
use super::nonce::Nonces;

/// The realm whose passwords are hashed.
pub const REALM: &str = "Acme Stock";
/// How long a nonce is good for. Short, so that one can be watched growing old.
pub const NONCE_LIFETIME_MS: u64 = 2_000;

/// What a Digest header is worth.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right in every part.
    Accepted,
    /// Computed rightly over a nonce that has aged (`stale=true`).
    Stale,
    /// Wrong, or not ours.
    Refused,
}

/// Checks the parameters of `Authorization: Digest`.
pub fn check(
    accounts: &Accounts,
    nonces: &Nonces,
    method: &str,
    uri: &str,
    params: &HashMap<String, String>,
) -> Verdict {
    let param = |name: &str| params.get(name).map(String::as_str).unwrap_or("");
    let Some(account) = accounts.find(param("username")) else { return Verdict::Refused };
    let Some(age) = nonces.age_ms(param("nonce")) else { return Verdict::Refused };
    let sent_for = param("realm") == REALM && param("uri") == uri && param("qop") == "auth";
    let expected = response(
        &format!("{}:{REALM}:{}", account.username, account.password()),
        &[param("nonce"), param("nc"), param("cnonce"), param("qop")].join(":"),
        &format!("{method}:{uri}"),
    );
    if !sent_for || param("response") != expected {
        Verdict::Refused
    } else if age > NONCE_LIFETIME_MS {
        Verdict::Stale
    } else {
        Verdict::Accepted
    }
}

/// `H(H(A1):nonce:nc:cnonce:qop:H(A2))` of RFC 7616 §3.4.1.
fn response(a1: &str, between: &str, a2: &str) -> String {
    sha256_hex(&format!("{}:{between}:{}", sha256_hex(a1), sha256_hex(a2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_7616_holds() {
        let answer = response(
            "Mufasa:http-auth@example.org:Circle of Life",
            "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v:00000001:f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ:auth",
            "GET:/dir/index.html",
        );
        assert_eq!(answer, "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    #[test]
    fn the_right_password_over_an_own_nonce_is_accepted_and_any_other_refused() {
        let (accounts, nonces) = (Accounts::default(), Nonces::new());
        let nonce = nonces.issue();
        let with_password = |password: &str| {
            let answer = response(&format!("ada:{REALM}:{password}"), &format!("{nonce}:00000001:c:auth"), "GET:/x");
            let params = [
                ("username", "ada"),
                ("realm", REALM),
                ("uri", "/x"),
                ("qop", "auth"),
                ("nonce", &nonce),
                ("nc", "00000001"),
                ("cnonce", "c"),
                ("response", &answer),
            ];
            let params = params.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            check(&accounts, &nonces, "GET", "/x", &params)
        };
        assert_eq!(with_password("lovelace"), Verdict::Accepted);
        assert_eq!(with_password("wrong"), Verdict::Refused);
    }
}
