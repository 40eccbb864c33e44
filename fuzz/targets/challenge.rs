//! WWW-Authenticate: bounds hold, offsets are inside, nothing grows, and what was read is read again from its plain form.
#![no_main]

use help401::protocol::auth_scheme::AuthScheme;
use help401::protocol::challenge::{Challenge, MAX_CHALLENGES, parse_challenges};
use help401::protocol::{digest, grammar};
use help401_fuzz::{quoted, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let field = text(octets);
    let read = parse_challenges(&field);
    assert!(read.value.len() <= MAX_CHALLENGES);
    assert!(read.violations.iter().all(|violation| violation.at <= field.len()));
    let offsets: Vec<usize> = read.value.iter().map(|challenge| challenge.at).collect();
    assert!(offsets.is_sorted() && offsets.iter().all(|at| field.is_char_boundary(*at)));
    let held: usize = read.value.iter().map(length).sum();
    assert!(held <= field.len(), "{held} bytes were read out of {}", field.len());
    for challenge in &read.value {
        for (at, (name, _)) in challenge.params.iter().enumerate() {
            assert!(grammar::is_token(name) && *name == name.to_ascii_lowercase());
            assert!(challenge.params[..at].iter().all(|(other, _)| other != name), "no name twice");
        }
        let _ = (challenge.error_code(), challenge.scope(), challenge.max_age(), digest::qop(challenge));
    }
    reads_its_own_plain_form(&read.value);
});

fn length(challenge: &Challenge) -> usize {
    let params = challenge.params.iter().map(|(name, value)| name.len() + value.len());
    // A known scheme is spelt with as many letters as it was sent, but for the hyphen of `Api-Key`.
    challenge.scheme.name().len() + challenge.token68.as_ref().map_or(0, String::len) + params.sum::<usize>()
}

/// Challenges that a server could have written are written down and read again.
fn reads_its_own_plain_form(challenges: &[Challenge]) {
    let plain: Vec<&Challenge> = challenges
        .iter()
        .filter(|challenge| challenge.scheme != AuthScheme::Other(String::new()))
        .filter(|challenge| challenge.token68.is_none() || challenge.params.is_empty())
        .collect();
    let written: Vec<String> = plain
        .iter()
        .map(|challenge| {
            let params = challenge.params.iter().map(|(name, value)| format!("{name}={}", quoted(value)));
            let rest = challenge.token68.clone().unwrap_or_else(|| params.collect::<Vec<_>>().join(", "));
            format!("{} {rest}", challenge.scheme.name()).trim_end().to_owned()
        })
        .collect();
    let again = parse_challenges(&written.join(", ")).value;
    assert_eq!(again.len(), plain.len(), "{written:?}");
    for (again, plain) in again.iter().zip(plain) {
        assert_eq!((&again.scheme, &again.token68, &again.params), (&plain.scheme, &plain.token68, &plain.params));
    }
}
