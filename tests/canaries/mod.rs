//! The credentials in a recorded failure, which must not come out of anything again.

use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD, Engine};
use help401::protocol::token_shape::placeholder_name;
use serde_json::Value;

/// A part of a secret that is at least so long is as bad as the whole.
const PART: usize = 16;

/// Ways in which a secret may be written: as it is, percent-encoded, as Base64 in both alphabets at whichever place of a group of
/// three it begins; and each half of it in all these ways.
pub fn written(secret: &str) -> Vec<String> {
    let mut ways = encoded(secret);
    let middle = secret.len() / 2;
    if middle >= PART && secret.is_char_boundary(middle) {
        let (first, second) = secret.split_at(middle);
        ways.extend([encoded(first), encoded(second)].concat());
    }
    ways.sort();
    ways.dedup();
    ways
}

fn encoded(secret: &str) -> Vec<String> {
    let mut ways = vec![secret.to_owned(), percent(secret)];
    for alphabet in [BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD] {
        // Behind a name and a colon it begins anywhere. What is before a whole group, or behind one, has letters of others in it.
        for skipped in 0..3 {
            let whole = secret.get(skipped..).map_or("", |rest| rest.get(..rest.len() / 3 * 3).unwrap_or(rest));
            if whole.len() >= 6 {
                ways.push(alphabet.encode(whole));
            }
        }
    }
    ways
}

/// As a component of an address (RFC 3986 §2.1).
pub fn percent(text: &str) -> String {
    let written = |byte: u8| {
        let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    text.bytes().map(written).collect()
}

/// Shorter values are words that may stand in any sentence.
const SECRET: usize = 8;

/// What must not be seen again: credentials of every exchange, stored values, and passwords and tokens of bodies.
pub fn secrets(record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let exchanges = std::iter::once(record).chain(record["history"].as_array().into_iter().flatten());
    for exchange in exchanges {
        for (name, value) in exchange["request"]["headers"].as_object().into_iter().flatten() {
            let name = name.to_lowercase();
            let value = value.as_str().unwrap_or_default();
            if name == "authorization" {
                found.extend(value.split([' ', '"', ',']).map(str::to_owned));
                found.push(value.to_owned());
            } else if ["key", "token", "dpop", "csrf", "secret"].iter().any(|part| name.contains(part)) {
                found.push(value.to_owned());
            }
        }
        let body = exchange["request"]["body"].as_str().unwrap_or_default();
        found.extend(
            body.split(['&', '"', '=', ',', ':']).filter(|part| part.contains("correct-horse")).map(str::to_owned),
        );
    }
    for area in ["local", "session"] {
        let stored = record["page"]["storage"][area].as_object();
        found.extend(stored.into_iter().flatten().filter_map(|(_, value)| value.as_str().map(str::to_owned)));
    }
    // Scheme words, times, and names of parameters and placeholders are no secrets.
    let placeholder = |word: &str| placeholder_name(word.rsplit(' ').next().unwrap_or_default()).is_some();
    let harmless =
        |word: &str| word == "AWS4-HMAC-SHA256" || placeholder(word) || word.bytes().all(|byte| byte.is_ascii_digit());
    found.retain(|secret| secret.len() >= SECRET && !harmless(secret) && !secret.ends_with('='));
    found
}
