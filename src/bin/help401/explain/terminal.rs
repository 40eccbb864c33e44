//! Texts from files on a terminal: nothing in them may move its cursor, change its colours or turn the line around.

use std::borrow::Cow;

/// The text with control characters replaced and the invisible marks of writing direction left out.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| c.is_control() || is_direction(c)) {
        let shown = text.chars().filter(|c| !is_direction(*c));
        shown.map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
    } else {
        text.into()
    }
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode UAX 9).
const fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_lose_their_escape() {
        assert_eq!(harmless("GET \u{1b}[2J\u{9b}31m\r\n\u{7f}"), "GET \u{fffd}[2J\u{fffd}31m\u{fffd}\u{fffd}\u{fffd}");
    }

    #[test]
    fn a_text_cannot_turn_the_line_around() {
        assert_eq!(harmless("\u{202e}moc.live\u{2068}"), "moc.live");
        assert!(matches!(harmless("plain ä"), Cow::Borrowed(_)));
    }
}
