//! Searching text without the standard library's search algorithm and Unicode tables, which weigh eight kilobytes.
//!
//! Lists of names are one text each, with spaces between: a table of as many strings costs more than the strings.

use crate::protocol::url;

/// The text before and behind a part of it, where it holds that part.
#[must_use]
#[inline(never)]
pub fn split_at<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let at = text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// Where the text holds these ASCII letters first, whatever their case.
#[must_use]
#[inline(never)]
pub fn position(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// Whether the text holds these ASCII letters, whatever their case.
#[must_use]
pub fn holds(text: &str, part: &str) -> bool {
    position(text, part).is_some()
}

/// Whether the text holds any part of a list.
#[must_use]
pub fn holds_any(text: &str, list: &str) -> bool {
    list.split(' ').any(|part| holds(text, part))
}

/// Whether the text ends as one of a list does.
#[must_use]
pub fn ends_as(text: &str, list: &str) -> bool {
    list.split(' ').any(|end| text.as_bytes().ends_with(end.as_bytes()))
}

/// The word of a list that this is, whatever the case of its ASCII letters.
#[must_use]
#[inline(never)]
pub fn find_word<'a>(list: &'a str, word: &str) -> Option<&'a str> {
    list.split(' ').find(|known| known.eq_ignore_ascii_case(word))
}

/// Whether this is a word of a list, whatever the case of its ASCII letters.
#[must_use]
pub fn word_in(list: &str, word: &str) -> bool {
    find_word(list, word).is_some()
}

/// Whether a character belongs to a word. Outside ASCII everything does but what punctuates Latin and Chinese text.
#[must_use]
pub const fn is_word(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' => false,
        '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => false,
        _ => true,
    }
}

/// A character of a text from outside as it may be shown: line breaks are spaces, and what cannot be seen but changes what is read
/// (controls, marks and overrides of direction, invisible spaces, tags) is U+FFFD. Joiners stay: Persian and emoji are written with them.
#[must_use]
const fn visible(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => ' ',
        '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{feff}' => '\u{fffd}',
        '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e0000}'..='\u{e0fff}' => {
            '\u{fffd}'
        }
        c => c,
    }
}

/// The beginning of a text from outside, of so many characters, each of which can be seen.
#[must_use]
#[inline(never)]
pub fn seen(text: &str, most: usize) -> String {
    text.chars().map(visible).take(most).collect()
}

/// How much is shown of an address, in characters.
pub const ADDRESS: usize = 2_048;

/// An address, as far as it may be shown and is of some length.
#[must_use]
pub fn address(address: &str) -> String {
    seen(&url::shown(address), ADDRESS)
}

/// The small letter to a capital of the scripts of the lexicon: ASCII, Latin-1, Polish `Ł` and Cyrillic.
#[must_use]
pub fn lower(c: char) -> char {
    let by = match c {
        '×' => 0,
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'Ł' => 1,
        _ => 0,
    };
    char::from_u32(u32::from(c) + by).unwrap_or(c)
}

/// Whether this is a small letter of those scripts.
#[must_use]
pub const fn is_small(c: char) -> bool {
    matches!(c, 'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'ł' | 'а'..='џ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_in_any_case() {
        assert!(holds("X-CSRF-Token", "csrf"));
        assert!(!holds("csr", "csrf"));
        assert!(holds_any("session_id", "token session"));
    }

    #[test]
    fn words_of_a_list_are_found_whole() {
        assert_eq!(find_word("key token", "Token"), Some("token"));
        assert!(!word_in("key token", "tok") && !word_in("key token", ""));
        assert!(ends_as("x-api-key", "-token -key"));
    }

    #[test]
    fn what_changes_a_text_unseen_is_seen() {
        assert_eq!(
            seen("a\u{202e}b\u{2069}c\nd\0e\u{200b}f\u{feff}g\u{e0041}h", 14),
            "a\u{fffd}b\u{fffd}c d\u{fffd}e\u{fffd}f\u{fffd}g\u{fffd}"
        );
        let kept = "نمی\u{200c}خواهم 👩\u{200d}🚀 ✓\u{fe0f} é";
        assert_eq!(seen(kept, 100), kept);
    }

    #[test]
    fn capitals_of_the_lexicons_scripts_have_small_letters() {
        assert_eq!("HASŁO PÉRIMÉ ИСТЁК ×".chars().map(lower).collect::<String>(), "hasło périmé истёк ×");
        assert!(is_word('令') && !is_word('。') && !is_word('“'));
    }
}
