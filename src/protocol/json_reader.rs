//! How a JSON text is read (RFC 8259 §2): one pass, recursion no deeper than the bound.
//!
//! The same steps read a whole text and a cut one. In a cut text a fault closes whatever is open.

use crate::protocol::json::{Json, JsonFault, JsonFaultKind, MAX_DEPTH, MAX_MEMBERS};
use crate::protocol::number::Number;

/// Reads a text that is one value and nothing else.
pub(super) fn read_whole(text: &str) -> Result<Json, JsonFault> {
    let mut reader = Reader { text, at: 0, members: 0, prefix: false };
    let value = reader.value(0)?;
    reader.skip_space();
    if reader.at < text.len() { Err(reader.fault(JsonFaultKind::Trailing)) } else { Ok(value) }
}

/// Reads the array or object that a text begins with, whether it is closed or not.
pub(super) fn read_prefix(text: &str) -> Option<Json> {
    let mut reader = Reader { text, at: 0, members: 0, prefix: true };
    let value = reader.value(0).ok()?;
    matches!(value, Json::Array(_) | Json::Object(_)).then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    members: usize,
    /// Whether a fault closes the values that are open instead of failing.
    prefix: bool,
}

impl Reader<'_> {
    /// `value = false / null / true / object / array / number / string`
    ///
    /// Calls itself through the two containers, and no deeper than [`MAX_DEPTH`].
    fn value(&mut self, depth: usize) -> Result<Json, JsonFault> {
        self.skip_space();
        match self.peek() {
            None => Err(self.fault(JsonFaultKind::Cut)),
            Some(b'{' | b'[') if depth == MAX_DEPTH => Err(self.fault(JsonFaultKind::TooDeep)),
            Some(b'{') => {
                let mut members = Vec::new();
                let outcome = self.members(depth, &mut members);
                self.close(outcome)?;
                Ok(Json::Object(members))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                let outcome = self.items(depth, &mut items);
                self.close(outcome)?;
                Ok(Json::Array(items))
            }
            Some(b'"') => self.string().map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
        }
    }

    /// `object = begin-object [ member *( value-separator member ) ] end-object`
    ///
    /// Members go into the list one by one, so that those before a fault are not lost.
    fn members(&mut self, depth: usize, members: &mut Vec<(String, Json)>) -> Result<(), JsonFault> {
        self.at += 1;
        if self.ends_at_once(b'}') {
            return Ok(());
        }
        loop {
            self.count()?;
            self.skip_space();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected());
            }
            let name = self.string()?;
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.unexpected());
            }
            self.at += 1;
            members.push((name, self.value(depth + 1)?));
            if self.ends(b'}')? {
                return Ok(());
            }
        }
    }

    /// `array = begin-array [ value *( value-separator value ) ] end-array`
    fn items(&mut self, depth: usize, items: &mut Vec<Json>) -> Result<(), JsonFault> {
        self.at += 1;
        if self.ends_at_once(b']') {
            return Ok(());
        }
        loop {
            self.count()?;
            items.push(self.value(depth + 1)?);
            if self.ends(b']')? {
                return Ok(());
            }
        }
    }

    /// Steps over the closing mark of an empty container.
    fn ends_at_once(&mut self, close: u8) -> bool {
        self.skip_space();
        let ends = self.peek() == Some(close);
        self.at += usize::from(ends);
        ends
    }

    /// Steps over the comma or the closing mark behind a member; whether it was the latter.
    fn ends(&mut self, close: u8) -> Result<bool, JsonFault> {
        self.skip_space();
        match self.peek() {
            Some(byte) if byte == b',' || byte == close => {
                self.at += 1;
                Ok(byte == close)
            }
            _ => Err(self.unexpected()),
        }
    }

    /// In a cut text a fault ends everything: the values around this one find the end of the text.
    fn close(&mut self, outcome: Result<(), JsonFault>) -> Result<(), JsonFault> {
        if outcome.is_err() && self.prefix {
            self.at = self.text.len();
            return Ok(());
        }
        outcome
    }

    /// `string = quotation-mark *char quotation-mark`
    fn string(&mut self) -> Result<String, JsonFault> {
        let mut value = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            self.skip(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f));
            value.push_str(self.text.get(from..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(b'\\') => match self.escape() {
                    Err(fault) if self.prefix && fault.kind == JsonFaultKind::Cut => self.at = self.text.len(),
                    character => value.push(character?),
                },
                Some(_) => return Err(self.fault(JsonFaultKind::ControlCharacter)),
                None if self.prefix => return Ok(value),
                None => return Err(self.fault(JsonFaultKind::Cut)),
            }
        }
    }

    /// `escape ( %x22 / %x5C / %x2F / %x62 / %x66 / %x6E / %x72 / %x74 / %x75 4HEXDIG )`
    fn escape(&mut self) -> Result<char, JsonFault> {
        let kind = self.text.as_bytes().get(self.at + 1);
        let character = match kind {
            None => return Err(self.fault(JsonFaultKind::Cut)),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
            Some(b'u') => return self.unicode(),
            Some(_) => return Err(self.fault(JsonFaultKind::BadEscape)),
        };
        self.at += 2;
        Ok(character)
    }

    /// `\uXXXX`, or two of them that stand for one character beyond the basic plane.
    fn unicode(&mut self) -> Result<char, JsonFault> {
        let high = self.code_unit()?;
        if (0xd800..0xdc00).contains(&high) {
            let behind = self.at;
            if let Ok(low @ 0xdc00..0xe000) = self.code_unit() {
                let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = behind;
        }
        Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn code_unit(&mut self) -> Result<u32, JsonFault> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let Some(digits) = rest.strip_prefix(b"\\u").and_then(|rest| rest.get(..4)) else {
            return Err(self.fault(if rest.len() < 6 { JsonFaultKind::Cut } else { JsonFaultKind::BadEscape }));
        };
        let unit = digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?));
        let Some(unit) = unit else {
            return Err(self.fault(JsonFaultKind::BadEscape));
        };
        self.at += 6;
        Ok(unit)
    }

    /// A number at the very end of a cut text may lack digits, so it counts as cut.
    fn number(&mut self) -> Result<Json, JsonFault> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let (number, length) = Number::read(rest).ok_or(self.fault(JsonFaultKind::Unexpected))?;
        if self.prefix && length == rest.len() {
            return Err(self.fault(JsonFaultKind::Cut));
        }
        self.at += length;
        Ok(Json::Number(number))
    }

    /// `false`, `null` and `true`; there is no other word.
    fn word(&mut self) -> Result<Json, JsonFault> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let words = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        for (word, value) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.unexpected())
    }

    /// One bound for all members together: a text may nest many small objects.
    fn count(&mut self) -> Result<(), JsonFault> {
        self.members += 1;
        if self.members > MAX_MEMBERS { Err(self.fault(JsonFaultKind::TooManyMembers)) } else { Ok(()) }
    }

    /// `ws`: space, tab, line feed, carriage return.
    fn skip_space(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn skip(&mut self, pass: impl Fn(u8) -> bool) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().take_while(|byte| pass(**byte)).count();
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What is wrong here: a character that cannot follow, or no character at all.
    fn unexpected(&self) -> JsonFault {
        self.fault(if self.at < self.text.len() { JsonFaultKind::Unexpected } else { JsonFaultKind::Cut })
    }

    fn fault(&self, kind: JsonFaultKind) -> JsonFault {
        JsonFault { at: self.at, kind }
    }
}
