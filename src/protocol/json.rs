//! JSON text (RFC 8259), bounded in depth and size, whole or cut off in the middle.
//!
//! Bodies are cut when they are captured, so a second reader recovers what stands before the cut.
//! Verified against `serde_json` by `tests/protocol_properties.rs`.

use std::fmt;

use crate::protocol::json_reader;
use crate::protocol::number::Number;

/// How deep arrays and objects may be nested.
pub const MAX_DEPTH: usize = 32;

/// How many members and items a text may hold in all.
pub const MAX_MEMBERS: usize = 1000;

/// A JSON value.
#[derive(Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, kept as its text.
    Number(Number),
    /// A string without quotation marks and escapes; a lone surrogate becomes U+FFFD.
    String(String),
    /// The items of an array.
    Array(Vec<Json>),
    /// The members of an object in their order, repeated names included.
    Object(Vec<(String, Json)>),
}

/// Shows the kind only: a body or a claim set may hold a token.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Bool(_) => "Bool",
            Self::Number(_) => "Number",
            Self::String(_) => "String",
            Self::Array(_) => "Array",
            Self::Object(_) => "Object",
        })
    }
}

impl Json {
    /// The member of this name of an object.
    ///
    /// Of two members with the same name the first counts, as with every repetition in this layer.
    /// Libraries disagree on the matter, so a text that has any is not to be relied on anyway.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The integer part of a number; the nearest bound where it does not fit.
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { Some(number.as_i64()) } else { None }
    }

    /// The truth value.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The members of an object.
    pub fn as_object(&self) -> Option<&[(String, Self)]> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }
}

/// Why a text is not JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct JsonFault {
    /// Byte offset where reading stopped.
    pub at: usize,
    /// What was wrong there.
    pub kind: JsonFaultKind,
}

/// What can be wrong with a JSON text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum JsonFaultKind {
    /// The text ends inside a value.
    Cut,
    /// A character that cannot stand here.
    Unexpected,
    /// An escape that RFC 8259 §7 does not know.
    BadEscape,
    /// A control character inside a string.
    ControlCharacter,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// More members than [`MAX_MEMBERS`].
    TooManyMembers,
    /// Something behind the value.
    Trailing,
}

/// Reads a text that is one JSON value.
pub fn parse_json(text: &str) -> Result<Json, JsonFault> {
    json_reader::read_whole(text)
}

/// Reads what a cut text begins with, as if everything open had been closed at the cut.
///
/// Only an array or an object is recovered. A string keeps what is there of it; a name without its
/// value, and a number or a word that may go on behind the cut, are left out, as half a number is a
/// wrong number. Any other fault counts as a cut.
pub fn parse_json_prefix(text: &str) -> Option<Json> {
    json_reader::read_prefix(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Json {
        parse_json(text).expect("JSON")
    }

    fn fault(text: &str) -> Option<(usize, JsonFaultKind)> {
        parse_json(text).err().map(|fault| (fault.at, fault.kind))
    }

    #[test]
    fn members_are_found_by_name() {
        let body = read(r#" {"error": {"code": 401.0, "retry": false}, "list": ["a", null]} "#);
        let error = body.get("error").expect("a member");
        assert_eq!(error.get("code").and_then(Json::as_i64), Some(401));
        assert_eq!(error.get("retry").and_then(Json::as_bool), Some(false));
        let list = body.get("list").and_then(Json::as_array).expect("an array");
        assert_eq!(list[0].as_str(), Some("a"));
        assert_eq!(list[1], Json::Null);
        assert_eq!(list[1].as_str(), None);
        assert!(read("{}").as_object().is_some_and(<[_]>::is_empty));
        assert!(read("[ ]").as_array().is_some_and(<[_]>::is_empty));
    }

    #[test]
    fn the_first_of_two_members_with_one_name_counts() {
        let body = read(r#"{"a": 1, "a": 2}"#);
        assert_eq!(body.get("a").and_then(Json::as_i64), Some(1));
        assert_eq!(body.as_object().map(<[_]>::len), Some(2));
    }

    #[test]
    fn escapes_become_characters() {
        let text = read(r#""\"\\\/\b\f\n\r\tA\u00e9\ud83d\ude00""#);
        assert_eq!(text.as_str(), Some("\"\\/\u{8}\u{c}\n\r\tAé😀"));
    }

    #[test]
    fn a_lone_surrogate_is_replaced() {
        assert_eq!(read(r#""\ud83d""#).as_str(), Some("\u{fffd}"));
        assert_eq!(read(r#""\ud83d\u0041\ude00""#).as_str(), Some("\u{fffd}A\u{fffd}"));
        assert_eq!(read(r#""\ud83dx""#).as_str(), Some("\u{fffd}x"));
    }

    #[test]
    fn a_fault_has_a_place_and_a_name() {
        assert_eq!(fault(""), Some((0, JsonFaultKind::Cut)));
        assert_eq!(fault("{\"a\":1"), Some((6, JsonFaultKind::Cut)));
        assert_eq!(fault("{a:1}"), Some((1, JsonFaultKind::Unexpected)));
        assert_eq!(fault("[1,]"), Some((3, JsonFaultKind::Unexpected)));
        assert_eq!(fault("[1 2]"), Some((3, JsonFaultKind::Unexpected)));
        assert_eq!(fault("1 2"), Some((2, JsonFaultKind::Trailing)));
        assert_eq!(fault(r#""\x""#), Some((1, JsonFaultKind::BadEscape)));
        assert_eq!(fault(r#""\u00zz""#), Some((1, JsonFaultKind::BadEscape)));
        assert_eq!(fault("\"a\nb\""), Some((2, JsonFaultKind::ControlCharacter)));
        assert_eq!(fault("<html>"), Some((0, JsonFaultKind::Unexpected)));
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(parse_json(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(fault(&nested(MAX_DEPTH + 1)), Some((MAX_DEPTH, JsonFaultKind::TooDeep)));
        let items = |count: usize| ["[", &"0,".repeat(count - 1), "0]"].concat();
        assert!(parse_json(&items(MAX_MEMBERS)).is_ok());
        assert!(matches!(fault(&items(MAX_MEMBERS + 1)), Some((_, JsonFaultKind::TooManyMembers))));
        let kept = parse_json_prefix(&items(MAX_MEMBERS + 1)).expect("an array");
        assert_eq!(kept.as_array().map(<[_]>::len), Some(MAX_MEMBERS));
    }

    #[test]
    fn every_cut_of_an_object_leaves_an_object() {
        let whole = r#"{"error":{"code":"expired","é":["a","\n"]},"n":12,"t":true}"#;
        for (cut, _) in whole.char_indices().skip(1) {
            assert!(parse_json_prefix(&whole[..cut]).is_some_and(|value| value.as_object().is_some()));
        }
        assert!(parse_json_prefix(whole) == parse_json(whole).ok());
    }

    #[test]
    fn what_stands_before_the_cut_is_kept() {
        for (cut, kept) in [
            (r#"{"error":{"code":"expi"#, r#"{"error":{"code":"expi"}}"#),
            (r#"{"list":["a","b"#, r#"{"list":["a","b"]}"#),
            (r#"{"a":1,"n":12"#, r#"{"a":1}"#),
            (r#"{"a":1,"t":tr"#, r#"{"a":1}"#),
            (r#"{"a":1,"na"#, r#"{"a":1}"#),
            (r#"{"a":1,"name":"#, r#"{"a":1}"#),
            (r#"{"a":"x\u00"#, r#"{"a":"x"}"#),
            (r#"{"a":"x\"#, r#"{"a":"x"}"#),
            (r#"{"a":1} {"b"#, r#"{"a":1}"#),
        ] {
            assert!(parse_json_prefix(cut) == Some(read(kept)), "{cut}");
        }
    }

    #[test]
    fn only_arrays_and_objects_are_recovered() {
        for text in ["", "<html>", "12", "\"text", "null"] {
            assert_eq!(parse_json_prefix(text), None, "{text}");
        }
    }

    #[test]
    fn debug_shows_no_content() {
        assert_eq!(format!("{:?}", read(r#"{"access_token":"canary"}"#)), "Object");
    }
}
