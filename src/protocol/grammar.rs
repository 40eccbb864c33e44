//! Common rules of field values: token, token68, white space, quoted-string (RFC 9110 §5.6, §11.2).
//!
//! Positions are byte offsets. Every delimiter is ASCII, so a cut at a delimiter never splits a
//! character, and text outside ASCII (obs-text) passes through whole.

use crate::protocol::parsed::{ViolationKind, Violations};

/// `tchar`: a byte that a token may consist of (RFC 9110 §5.6.2).
pub const fn is_tchar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        )
}

/// `token = 1*tchar` (RFC 9110 §5.6.2).
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_tchar)
}

/// A byte of a token68 before its closing equals signs (RFC 9110 §11.2).
pub const fn is_token68_char(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/')
}

/// `token68 = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="` (RFC 9110 §11.2).
pub fn is_token68(text: &str) -> bool {
    let word = text.trim_end_matches('=');
    !word.is_empty() && word.bytes().all(is_token68_char)
}

/// `OWS` consists of spaces and tabs (RFC 9110 §5.6.3).
pub const fn is_ows(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// The text without the OWS around it.
pub fn trim_ows(text: &str) -> &str {
    let start = skip_while(text, 0, is_ows);
    let end = text.bytes().rposition(|byte| !is_ows(byte)).map_or(start, |last| last + 1);
    text.get(start..end).unwrap_or_default()
}

/// The offset of the first byte from `at` on that does not pass, or the length of the text.
#[inline(never)]
pub fn skip_while(text: &str, at: usize, pass: fn(u8) -> bool) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter().position(|byte| !pass(*byte)).map_or(text.len(), |count| at + count)
}

/// The offset of the first byte from `at` on that is not OWS.
pub fn skip_ows(text: &str, at: usize) -> usize {
    skip_while(text, at, is_ows)
}

/// The parts of a text between separators, without the empty ones.
#[inline(never)]
pub fn parts(text: &str, is_separator: fn(char) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    for part in text.split(is_separator) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// The same parts, each in a text of its own.
pub fn words(text: &str, is_separator: fn(char) -> bool) -> Vec<String> {
    parts(text, is_separator).into_iter().map(str::to_owned).collect()
}

/// The text of octets; what is no UTF-8 becomes U+FFFD, as `String::from_utf8_lossy` would have it in more bytes.
#[inline(never)]
pub fn lossy(mut octets: &[u8]) -> String {
    let mut text = String::new();
    loop {
        let fault = match std::str::from_utf8(octets) {
            Ok(rest) => {
                text.push_str(rest);
                return text;
            }
            Err(fault) => fault,
        };
        let (good, bad) = octets.split_at_checked(fault.valid_up_to()).unwrap_or_default();
        text.push_str(std::str::from_utf8(good).unwrap_or_default());
        text.push('\u{fffd}');
        octets = fault.error_len().and_then(|length| bad.get(length..)).unwrap_or_default();
    }
}

/// The byte at an offset, or nothing behind the end.
pub fn byte_at(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

/// The text between two offsets; empty where they do not enclose whole characters.
pub fn slice(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Whether a word followed by an equals sign begins at `at`, as an auth-param does.
pub fn begins_param(text: &str, at: usize) -> bool {
    let end = skip_while(text, at, is_tchar);
    end > at && byte_at(text, skip_ows(text, end)) == Some(b'=')
}

/// Reads the quoted-string whose opening mark is at `open`; returns its text without marks and
/// escapes, and the offset behind it (RFC 9110 §5.6.4).
///
/// Deviation: servers put marks inside unescaped (`"Token "abc" is unknown"`). A mark closes the
/// string only where a valid field could go on: before a comma, at the end, before a semicolon that
/// stands for a comma, or before white space and another parameter. Valid text is read as defined.
/// An unclosed string extends to the end of the field.
pub fn read_quoted_string(text: &str, open: usize, violations: &mut Violations) -> (String, usize) {
    let mut value = String::new();
    let mut from = open + 1;
    let mut at = from;
    let mut closed = false;
    while let Some(byte) = byte_at(text, at) {
        match byte {
            b'\\' => {
                value.push_str(slice(text, from, at));
                from = at + 1;
                at += 1;
            }
            b'"' if closes(text, at + 1) => {
                closed = true;
                break;
            }
            b'"' => violations.note(at, ViolationKind::UnescapedQuote),
            _ => {}
        }
        at += 1;
    }
    let at = at.min(text.len());
    value.push_str(slice(text, from, at));
    if !closed {
        violations.note(open, ViolationKind::UnclosedQuotedString);
    }
    note_odd_characters(&value, open, violations);
    (value, if closed { at + 1 } else { at })
}

/// Reports what a value may not contain (controls) and what has no defined encoding (obs-text).
pub fn note_odd_characters(value: &str, at: usize, violations: &mut Violations) {
    if value.bytes().any(|byte| byte.is_ascii_control() && byte != b'\t') {
        violations.note(at, ViolationKind::ControlCharacter);
    }
    if !value.is_ascii() {
        violations.note(at, ViolationKind::NonAscii);
    }
}

/// Looks no further than to the next mark, so a field full of marks is still read in linear time.
fn closes(text: &str, after: usize) -> bool {
    let next = skip_ows(text, after);
    match byte_at(text, next) {
        None | Some(b',' | b';') => true,
        Some(_) => next > after && begins_param(text, next),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::parsed::Parsed;

    fn quoted(text: &str) -> Parsed<(String, usize)> {
        let mut violations = Violations::default();
        let value = read_quoted_string(text, 0, &mut violations);
        violations.beside(value)
    }

    fn value(text: &str) -> String {
        quoted(text).value.0
    }

    #[test]
    fn octets_are_read_as_the_library_reads_them() {
        for octets in [&b"a\xffb"[..], b"\xe4\xb8", b"\xe4\xb8\xadx\xf0\x9f\x92", b"\xc3\xa4\x80\x80", b""] {
            assert_eq!(lossy(octets), String::from_utf8_lossy(octets));
        }
    }

    #[test]
    fn a_token_has_no_separators() {
        assert!(is_token("x-api_key!"));
        for text in ["", "a b", "a,b", "a=b", "a\"b", "é", "a/b", "a:b"] {
            assert!(!is_token(text), "{text}");
        }
    }

    #[test]
    fn a_token68_ends_in_equals_signs_only() {
        assert!(is_token68("TlRMTVNT+/~._-=="));
        for text in ["", "=", "a=b", "a b", "a:b"] {
            assert!(!is_token68(text), "{text}");
        }
    }

    #[test]
    fn a_quoted_pair_loses_its_backslash() {
        assert_eq!(value(r#""a\"b\\c""#), r#"a"b\c"#);
        assert_eq!(value(r#""a\é""#), "aé");
    }

    #[test]
    fn an_unclosed_string_extends_to_the_end() {
        let parsed = quoted("\"a, b=c");
        assert_eq!(parsed.value, ("a, b=c".into(), 7));
        assert!(parsed.has(ViolationKind::UnclosedQuotedString));
        assert_eq!(quoted(r#""a\"#).value, ("a".into(), 3));
        assert_eq!(quoted("\"").value, (String::new(), 1));
    }

    #[test]
    fn a_mark_that_cannot_close_is_part_of_the_text() {
        let parsed = quoted(r#""Token "abc" is unknown", error="x""#);
        assert_eq!(parsed.value, (r#"Token "abc" is unknown"#.into(), 24));
        assert!(parsed.has(ViolationKind::UnescapedQuote));
    }

    #[test]
    fn a_mark_before_another_parameter_closes() {
        assert_eq!(quoted(r#""a" error="b""#).value, ("a".into(), 3));
        assert_eq!(quoted(r#""a"; error="b""#).value, ("a".into(), 3));
    }

    #[test]
    fn text_outside_ascii_is_kept_and_reported() {
        let parsed = quoted("\"grün\"");
        assert_eq!(parsed.value.0, "grün");
        assert!(parsed.has(ViolationKind::NonAscii));
        assert!(quoted("\"a\nb\"").has(ViolationKind::ControlCharacter));
    }
}
