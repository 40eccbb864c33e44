//! Searching text without the standard library's search algorithm, whose code weighs two kilobytes in the module.

/// Where the text holds these ASCII letters first, whatever their case.
#[must_use]
pub fn position(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// Whether the text holds these ASCII letters, whatever their case.
#[must_use]
pub fn holds(text: &str, part: &str) -> bool {
    position(text, part).is_some()
}

/// Whether the text holds any of these parts.
#[must_use]
pub fn holds_any(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| holds(text, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_in_any_case() {
        assert!(holds("X-CSRF-Token", "csrf"));
        assert!(!holds("csr", "csrf"));
        assert!(holds_any("session_id", &["token", "session"]));
    }
}
