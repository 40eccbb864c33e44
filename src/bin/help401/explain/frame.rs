//! One JSON value as it is cut out of a file, cut to what is ever looked at.
//!
//! Of a text no more than [`TEXT`] bytes are kept, so that the video in a HAR file costs nothing. All the limits of the
//! core (16 KiB of a body, 64 KiB of headers) lie far below.

use serde::de::DeserializeOwned;

use super::fault::{Fault, Reason};
use super::scanner::Place;

/// How much of one text is kept, in bytes.
const TEXT: usize = 1024 * 1024;

/// How much of one value is kept. What is longer, its long texts being cut, is no exchange.
const VALUE: usize = 16 * 1024 * 1024;

/// What of a large value's memory is given back before the next one.
const SPARE: usize = 1024 * 1024;

/// A value in the making. The memory is used again for the next one.
#[derive(Default)]
pub struct Frame {
    bytes: Vec<u8>,
    /// Where the text that is being read began.
    text: usize,
    /// No more of this text is kept.
    cut: bool,
    /// How many digits of an escape are still to come; they are kept in any case.
    digits: usize,
    /// More was there than is kept.
    overflow: bool,
    /// There was an escape of half a character, which may lack its other half.
    halves: bool,
}

impl Frame {
    /// Begins a value.
    pub fn begin(&mut self) {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        bytes.shrink_to(SPARE);
        *self = Self { bytes, ..Self::default() };
    }

    /// Adds what is outside of texts.
    pub fn extend(&mut self, piece: &[u8]) {
        if self.bytes.len() + piece.len() > VALUE {
            self.overflow = true;
        } else {
            self.bytes.extend_from_slice(piece);
        }
    }

    /// Begins a text.
    pub fn open_text(&mut self) {
        self.extend(b"\"");
        self.text = self.bytes.len();
        self.cut = false;
    }

    /// Adds a piece of a text.
    pub fn push_text(&mut self, piece: &[u8]) {
        if self.cut {
            return;
        }
        let room = TEXT.saturating_sub(self.bytes.len() - self.text).max(self.digits);
        self.digits = self.digits.saturating_sub(piece.len());
        if piece.len() <= room {
            self.extend(piece);
            return;
        }
        // Between characters: what begins a character is no byte of the form 10xxxxxx.
        let end = (room..piece.len()).find(|at| piece[*at] & 0xc0 != 0x80).unwrap_or(piece.len());
        self.extend(&piece[..end]);
        self.cut = end < piece.len();
    }

    /// Adds a backslash and what it escapes.
    pub fn push_escape(&mut self, escaped: u8) {
        if self.bytes.len() - self.text >= TEXT {
            self.cut = true;
        }
        if !self.cut {
            if escaped == b'u' {
                self.halves = true;
                self.digits = 4;
            }
            self.extend(&[b'\\', escaped]);
        }
    }

    /// Ends a text.
    pub fn close_text(&mut self) {
        self.extend(b"\"");
    }

    /// The value as it stands there.
    #[cfg(test)]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Reads the value, which began at this place.
    pub fn read<T: DeserializeOwned>(&mut self, place: Place) -> Result<T, Fault> {
        if self.overflow {
            return Err(Fault::at(place.line, Reason::TooLong));
        }
        if self.halves {
            mend(&mut self.bytes);
        }
        let text = std::str::from_utf8(&self.bytes).map_err(|error| {
            let before = self.bytes.iter().take(error.valid_up_to());
            let lines = before.filter(|byte| **byte == b'\n').count() as u64;
            Fault::at(place.line + lines, Reason::NotUtf8)
        })?;
        serde_json::from_str(text).map_err(|error| {
            let words = error.to_string();
            // The parser tells the place within the value, and we know the one in the file.
            let words = words.split(" at line ").next().unwrap_or_default();
            let reason = match words {
                "recursion limit exceeded" => Reason::TooDeep,
                _ => Reason::Syntax(words.to_owned()),
            };
            Fault::at(place.line + (error.line() as u64).saturating_sub(1), reason)
        })
    }
}

/// Puts U+FFFD in the place of each half of a surrogate pair that stands alone. JavaScript writes such halves where a
/// text was cut, and reads them; `serde_json` refuses the whole value.
fn mend(bytes: &mut [u8]) {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match (unit(bytes, at), unit(bytes, at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at += 12,
            (Some(0xd800..=0xdfff), _) => {
                bytes[at + 2..at + 6].copy_from_slice(b"fffd");
                at += 6;
            }
            _ => at += 2,
        }
    }
}

/// The code unit that is escaped here.
fn unit(bytes: &[u8], at: usize) -> Option<u16> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(of: impl FnOnce(&mut Frame)) -> Result<String, Fault> {
        let mut frame = Frame::default();
        frame.begin();
        frame.open_text();
        of(&mut frame);
        frame.close_text();
        frame.read(Place { at: 0, line: 7 })
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let read = text(|frame| {
            for _ in 0..TEXT / 999 {
                frame.push_text("xä".repeat(999).as_bytes());
            }
        })
        .unwrap();
        assert!((TEXT..TEXT + 4).contains(&read.len()), "{}", read.len());
    }

    #[test]
    fn a_long_text_of_escapes_is_cut_between_them() {
        let read = text(|frame| (0..TEXT).for_each(|_| frame.push_escape(b'n'))).unwrap();
        assert_eq!(read.len(), TEXT / 2);
    }

    #[test]
    fn an_escape_is_cut_off_whole_or_not_at_all() {
        for before in TEXT - 8..=TEXT {
            let read = text(|frame| {
                frame.push_text(&vec![b'x'; before]);
                frame.push_escape(b'u');
                frame.push_text(b"00");
                frame.push_text(b"e4 and more");
            });
            assert!(read.unwrap().trim_end_matches(" and more").ends_with(['x', 'ä', ' ', 'a']), "{before}");
        }
    }

    #[test]
    fn half_a_character_is_replaced_and_a_whole_one_is_kept() {
        let mut halves = *br#""\ud83d\ude00 \ud83d. \ude00 \\ud83d""#;
        mend(&mut halves);
        assert_eq!(std::str::from_utf8(&halves).unwrap(), r#""\ud83d\ude00 \ufffd. \ufffd \\ud83d""#);
    }

    #[test]
    fn a_fault_is_told_with_the_line_of_the_file() {
        let fault = text(|frame| frame.push_text(b"a\nb\xff")).unwrap_err();
        assert_eq!(fault.to_string(), "line 8: there are bytes that are not UTF-8");
    }

    #[test]
    fn what_is_too_long_is_refused_and_its_memory_given_back() {
        let mut frame = Frame::default();
        frame.begin();
        frame.extend(&vec![b' '; VALUE]);
        frame.extend(b" ");
        assert!(matches!(frame.read::<u8>(Place::default()), Err(Fault { reason: Reason::TooLong, .. })));
        frame.begin();
        assert!(frame.bytes.capacity() <= SPARE);
    }
}
