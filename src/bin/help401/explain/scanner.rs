//! Walks through a JSON text and cuts it into values, holding no more than one of them.
//!
//! A parser that reads a stream stops for good at its first fault, and does not tell where a value began. This one knows
//! only texts and brackets (RFC 8259 §2). What stands between them is for `serde_json` to judge, value by value, so that
//! a broken exchange costs only itself.

use std::io::BufRead;

use super::fault::{Fault, Reason};
use super::frame::Frame;

/// Where a value begins.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// The offset of its first byte.
    pub at: u64,
    /// Its line, from 1.
    pub line: u64,
}

/// A position in a JSON text.
pub struct Scanner<R> {
    input: R,
    place: Place,
}

impl<R: BufRead> Scanner<R> {
    /// Goes on reading at this place of the text, where `input` stands already.
    pub const fn at(place: Place, input: R) -> Self {
        Self { input, place }
    }

    /// Where it stands.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The next byte that is no white space, still to be read; nothing at the end.
    pub fn peek(&mut self) -> Result<Option<u8>, Fault> {
        loop {
            match self.byte()? {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.step()?,
                other => return Ok(other),
            }
        }
    }

    /// Reads this punctuation mark, if it is the next one.
    pub fn take(&mut self, mark: u8) -> Result<bool, Fault> {
        let found = self.peek()? == Some(mark);
        if found {
            self.step()?;
        }
        Ok(found)
    }

    /// Reads a punctuation mark that must be the next one.
    pub fn expect(&mut self, mark: u8, what: &'static str) -> Result<(), Fault> {
        if self.take(mark)? { Ok(()) } else { Err(self.expected(what)?) }
    }

    /// Reads the value that comes next into `frame` and gives the place where it begins.
    pub fn value(&mut self, frame: &mut Frame) -> Result<Place, Fault> {
        let first = self.peek()?;
        let place = self.place;
        frame.begin();
        match first {
            Some(b'"') => self.text(frame)?,
            Some(b'{' | b'[') => self.nested(frame)?,
            Some(b',' | b':' | b'}' | b']') | None => return Err(self.expected("a value")?),
            Some(_) => {
                while let Some(byte) = self.byte()?
                    && !matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'}' | b']' | b'"' | b'{' | b'[')
                {
                    frame.extend(&[byte]);
                    self.step()?;
                }
            }
        }
        Ok(place)
    }

    /// A fault at this place: something else was wanted, or the text has ended.
    fn expected(&mut self, what: &'static str) -> Result<Fault, Fault> {
        let reason = if self.byte()?.is_none() { Reason::Truncated } else { Reason::Expected(what) };
        Ok(Fault::at(self.place.line, reason))
    }

    /// An object or a list, to its closing bracket. Which kind closes which is the parser's matter.
    fn nested(&mut self, frame: &mut Frame) -> Result<(), Fault> {
        let mut depth = 0_u64;
        loop {
            let (plain, mark) = self.plain(b"\"{}[]", |piece| frame.extend(piece))?;
            match mark {
                Some(b'"') => self.text(frame)?,
                Some(bracket) => {
                    frame.extend(&[bracket]);
                    self.step()?;
                    match bracket {
                        b'{' | b'[' => depth += 1,
                        _ if depth == 1 => return Ok(()),
                        _ => depth -= 1,
                    }
                }
                None if plain == 0 => return Err(Fault::at(self.place.line, Reason::Truncated)),
                None => {}
            }
        }
    }

    /// A text with its quotation marks.
    fn text(&mut self, frame: &mut Frame) -> Result<(), Fault> {
        self.step()?;
        frame.open_text();
        loop {
            let (plain, mark) = self.plain(b"\"\\", |piece| frame.push_text(piece))?;
            match mark {
                Some(b'"') => {
                    self.step()?;
                    frame.close_text();
                    return Ok(());
                }
                Some(_) => {
                    self.step()?;
                    frame.push_escape(self.byte()?.unwrap_or(b'\\'));
                    self.step()?;
                }
                None if plain == 0 => return Err(Fault::at(self.place.line, Reason::Truncated)),
                None => {}
            }
        }
    }

    /// Steps over the bytes of the buffer before any of these marks and hands them on. Gives their number and the mark,
    /// still to be read; no mark if the buffer ends before one.
    fn plain(&mut self, marks: &[u8], hand_on: impl FnOnce(&[u8])) -> Result<(usize, Option<u8>), Fault> {
        let buffer = self.input.fill_buf().map_err(Fault::unreadable)?;
        let end = buffer.iter().position(|byte| marks.contains(byte)).unwrap_or(buffer.len());
        let (plain, rest) = buffer.split_at(end);
        let mark = rest.first().copied();
        self.place.line += plain.iter().filter(|byte| **byte == b'\n').count() as u64;
        hand_on(plain);
        self.skip(end);
        Ok((end, mark))
    }

    /// The next byte, still to be read.
    fn byte(&mut self) -> Result<Option<u8>, Fault> {
        Ok(self.input.fill_buf().map_err(Fault::unreadable)?.first().copied())
    }

    /// Steps over one byte, if there is one.
    fn step(&mut self) -> Result<(), Fault> {
        if let Some(byte) = self.byte()? {
            self.skip(1);
            self.place.line += u64::from(byte == b'\n');
        }
        Ok(())
    }

    /// Steps over bytes that are in the buffer and whose lines are counted.
    fn skip(&mut self, count: usize) {
        self.input.consume(count);
        self.place.at += count as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a list, as they were framed, and their lines.
    fn values(text: &str) -> Result<Vec<(String, u64)>, Fault> {
        // A small buffer, so that every token is met at its edge.
        let mut scanner = Scanner::at(Place { at: 0, line: 1 }, std::io::BufReader::with_capacity(3, text.as_bytes()));
        let mut frame = Frame::default();
        let mut found = Vec::new();
        scanner.expect(b'[', "a list")?;
        loop {
            let place = scanner.value(&mut frame)?;
            found.push((String::from_utf8(frame.bytes().to_vec()).unwrap(), place.line));
            assert!(text[usize::try_from(place.at).unwrap()..].starts_with(&found.last().unwrap().0));
            if !scanner.take(b',')? {
                scanner.expect(b']', "`,` or `]`")?;
                return Ok(found);
            }
        }
    }

    #[test]
    fn values_are_cut_where_they_end() {
        let found = values("[ 1,\n\"a,]\\\"b\" , {\"x\":[1,{}]},\n\n null ]").unwrap();
        let texts: Vec<_> = found.iter().map(|(text, line)| (text.as_str(), *line)).collect();
        assert_eq!(texts, [("1", 1), ("\"a,]\\\"b\"", 2), ("{\"x\":[1,{}]}", 2), ("null", 4)]);
    }

    #[test]
    fn brackets_and_line_breaks_in_texts_are_only_counted_as_lines() {
        let found = values("[\"}\n]\", 2]").unwrap();
        assert_eq!(found.last().unwrap().1, 2);
    }

    #[test]
    fn a_text_that_is_never_closed_is_truncated() {
        for text in ["[", "[1", "[1,", "[\"a", "[\"a\\", "[{\"a\":1", "[[]"] {
            assert!(matches!(values(text), Err(Fault { reason: Reason::Truncated, .. })), "{text}");
        }
    }

    #[test]
    fn a_missing_value_is_named_with_its_line() {
        let fault = values("[1,\n,2]").unwrap_err();
        assert_eq!(fault.to_string(), "line 2: this is not JSON: expected a value");
    }
}
