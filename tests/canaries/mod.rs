//! The credentials in a recorded failure, which must not come out of anything again.

use help401::protocol::token_shape::placeholder_name;
use serde_json::Value;

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
