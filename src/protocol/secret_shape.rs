//! Whether a part of an address may be a credential, judged by its shape alone: `/reset/9f86d081884c7d65`.
//!
//! A generator of tokens mixes letters and digits, and small and capital letters, within a word; people and programs that name
//! things hardly do. So identifiers that were drawn at random are taken for credentials, too, but for UUIDs, of which addresses
//! are full. A word, a number or a short code may be a secret all the same: nobody can see that.

use crate::protocol::grammar::parts;
use crate::protocol::url::percent_decode;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "•••";

/// The shortest credential that is told by its shape. Shorter ones could be anything.
const SHORTEST: usize = 16;

/// How well-known keys and tokens begin, with whatever letters they go on.
const BEGINNINGS: &str = "eyJ sk_ ghp_ glpat- xox AKIA AIza";

/// Whether a segment of a path may be a credential, or has one in it.
#[must_use]
pub fn is_secret(segment: &str) -> bool {
    let segment = percent_decode(segment);
    // Slugs have one of their words at random, tokens all of them, whatever stands between.
    let words = parts(&segment, |c| !c.is_ascii_alphanumeric());
    let tokens = parts(&segment, |c| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    words.iter().chain(&tokens).any(|part| part.len() >= SHORTEST && is_random(part))
}

/// Whether so many neighbours are of another kind that nobody can have thought it out. A capital between small letters begins a
/// word, and is no change.
fn is_random(part: &str) -> bool {
    let (mut digits, mut uuid, mut changes) = (false, part.len() == 36, 0);
    let (mut before, mut last) = (0, 0);
    for (at, byte) in part.bytes().enumerate() {
        let now = match byte {
            b'0'..=b'9' => 1,
            b'a'..=b'z' => 2,
            b'A'..=b'Z' => 3,
            _ => 0,
        };
        // `8-4-4-4-12` letters and digits (RFC 9562 §4).
        uuid &= matches!(at, 8 | 13 | 18 | 23) == (now == 0);
        digits |= now == 1;
        if (last, now) == (3, 2) {
            changes -= usize::from(before == 2);
        } else if last != now && last * now != 0 {
            changes += 1;
        }
        (before, last) = (last, now);
    }
    let known = || parts(BEGINNINGS, |c| c == ' ').iter().any(|known| part.starts_with(known));
    !uuid && (digits && changes * 5 >= part.len() || known())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_generator_made_is_a_secret() {
        for segment in [
            "9f86d081884c7d65",
            "7f3b9c0d1e5a4b6c8d9e0f1a2b3c4d5e",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
            "sk_live_notarealkeynotareal",
            "ghp_aaaaaaaaaaaaaaaaaaaaaaaa",
            "c0hWeHh6-Ad3_kQm9zT2xLbGxv",
            "cgq5rx-3b9d5fcb0a81e2c4f7d6",
            "01ARZ3NDEKTSV4RRFFQ69G5FAV",
            "orders;jsessionid=0A1B2C3D4E5F60718293A4B5C6D7E8F9",
            "sk%5Flive%5Fnotarealkeynotareal",
            "reset:Zx8fQ2mN4pL7vT1kR9wY",
            "2b1c3d4e5f60718293a4b5c6d7e8f901",
        ] {
            assert!(is_secret(segment), "{segment}");
        }
    }

    #[test]
    fn what_people_and_programs_name_is_none() {
        for segment in [
            "",
            "orders",
            "v2",
            "4711",
            "1795377600000",
            "how-to-reset-your-password-in-2026",
            "iphone-15-pro-max-256gb-blue",
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "getUserAccountPreferencesByOrganization",
            "GetOrdersByCustomerIdV2",
            "2026-11-22T20:00:00.000Z",
            "20261122T200000Z",
            "screenshot_2026-11-22_at_10.11.12.png",
            "jquery-3.7.1.min.js",
            "DE89370400440532013000",
            "ada.lovelace1815@example.com",
            "Gr%C3%BC%C3%9Fe-aus-M%C3%BCnchen",
            "日本語のページ",
            "hunter2",
            "antidisestablishmentarianism",
        ] {
            assert!(!is_secret(segment), "{segment}");
        }
    }
}
