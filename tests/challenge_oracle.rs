//! The reader of challenges against the crate `http-auth`: where that one accepts a whole field, both
//! read the same schemes and parameters.
//!
//! What `http-auth` refuses by design is outside of the comparison: text outside ASCII, token68, and
//! everything that departs from the grammar. A repeated parameter counts once here, so it is dropped
//! from the other side before the two are compared.
#![cfg(not(target_arch = "wasm32"))]

use help401::protocol::auth_scheme::AuthScheme;
use help401::protocol::challenge::parse_challenges;
use http_auth::parser::ChallengeParser;
use proptest::prelude::*;

type Reading = Vec<(AuthScheme, Vec<(String, String)>)>;

fn oracle(field: &str) -> Option<Reading> {
    let challenges: Vec<_> = ChallengeParser::new(field).collect::<Result<_, _>>().ok()?;
    let reading = challenges.iter().map(|challenge| {
        let mut params: Vec<(String, String)> = Vec::new();
        for (name, value) in &challenge.params {
            let name = name.to_ascii_lowercase();
            if params.iter().all(|(other, _)| *other != name) {
                params.push((name, value.to_unescaped()));
            }
        }
        (AuthScheme::from_name(challenge.scheme), params)
    });
    Some(reading.collect())
}

fn ours(field: &str) -> Reading {
    let challenges = parse_challenges(field).value.into_iter();
    challenges
        .map(|challenge| {
            assert_eq!(challenge.token68, None, "the oracle accepts no token68: {field:?}");
            (challenge.scheme, challenge.params)
        })
        .collect()
}

fn agree(field: &str) -> bool {
    let Some(theirs) = oracle(field) else {
        return false;
    };
    assert_eq!(ours(field), theirs, "{field:?}");
    true
}

fn param() -> impl Strategy<Value = String> {
    let value = prop_oneof!["[!#$%&'*+.^_`|~0-9A-Za-z-]{1,8}", "\"([ !#-\\[\\]-~\t]|\\\\[ -~]){0,12}\"",];
    let equals = prop_oneof![4 => Just("="), 1 => Just(" ="), 1 => Just("= "), 1 => Just("\t= ")];
    ("(realm|error|nonce|[a-z]{1,3}|[A-Z]{1,3})", equals, value)
        .prop_map(|(name, equals, value)| name + equals + &value)
}

fn challenge() -> impl Strategy<Value = String> {
    let comma = prop_oneof![4 => Just(", "), 2 => Just(","), 1 => Just(" ,\t"), 1 => Just(", ,")];
    let params = prop::collection::vec((param(), comma), 0..4);
    ("(Basic|digest|BEARER|DPoP|Hawk|[A-Za-z0-9-]{1,6})", params).prop_map(|(scheme, params)| {
        let mut text = scheme;
        for (index, (param, comma)) in params.iter().enumerate() {
            text.push_str(if index == 0 { " " } else { comma });
            text.push_str(param);
        }
        text
    })
}

fn field() -> impl Strategy<Value = String> {
    let comma = prop_oneof![4 => Just(", "), 2 => Just(","), 1 => Just(" , ,")];
    prop::collection::vec((challenge(), comma), 1..4).prop_map(|challenges| {
        let mut text = String::new();
        for (index, (challenge, comma)) in challenges.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { comma });
            text.push_str(challenge);
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn valid_fields_are_read_alike(field in field()) {
        prop_assert!(agree(&field), "the oracle refuses {field:?}");
    }

    #[test]
    fn damaged_fields_are_read_alike_or_refused_there(field in field(), at in any::<prop::sample::Index>(), with in "[ ,=\"\\\\a;]?") {
        let mut damaged = field;
        let at = at.index(damaged.len());
        damaged.replace_range(at..=at, &with);
        agree(&damaged);
    }

    #[test]
    fn any_ascii_is_read_alike_or_refused_there(field in "[ab ,=\"\\\\\t1-]{0,24}") {
        agree(&field);
    }
}

#[test]
fn fields_of_real_servers_are_read_alike() {
    for field in [
        "Basic realm=\"Restricted\"",
        "Bearer",
        "Bearer realm=\"https://auth.example.test/token\",service=\"registry.example.test\",error=\"invalid_token\"",
        "Bearer realm=\"http://127.0.0.1:4170\", DPoP realm=\"http://127.0.0.1:4170\", algs=\"ES256 Ed25519 EdDSA\"",
        "Digest realm=\"lighty digest\", charset=\"UTF-8\", algorithm=MD5, nonce=\"6b03387b:9a\", qop=\"auth\"",
        "Digest realm=\"tc\", qop=\"auth\", nonce=\"1:2\", algorithm=SHA-256, Digest realm=\"tc\", algorithm=MD5",
        "Hawk ts=\"1795369550\", tsm=\"Q5+M5fJTzOj1dkEuBqfN/sTPO8/Mi+Szn1Smja9lGRI=\", error=\"Stale timestamp\"",
    ] {
        assert!(agree(field), "the oracle refuses {field:?}");
    }
}
