//! Why a file, or one exchange of it, cannot be explained: where it is, and what is wrong with it.

use std::fmt;
use std::io;

/// What is wrong, and where.
#[derive(Debug)]
pub struct Fault {
    /// The line, from 1; none if the file was not opened.
    pub line: Option<u64>,
    /// The exchange, from 0, if the fault is in one and the others can still be read.
    pub entry: Option<usize>,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with a file or an exchange.
#[derive(Debug)]
pub enum Reason {
    /// The system does not let it be read.
    Unreadable(io::Error),
    /// There is nothing in it.
    Empty,
    /// It begins as no JSON does.
    NotJson,
    /// It is in an encoding that JSON is not kept in.
    Utf16,
    /// There are bytes that are no UTF-8.
    NotUtf8,
    /// It ends in the middle of a value.
    Truncated,
    /// The parser of JSON refuses it, in its own words.
    Syntax(String),
    /// Something else is wanted here.
    Expected(&'static str),
    /// Something stands behind the end of the value.
    Trailing,
    /// It is nested deeper than any record is.
    TooDeep,
    /// It is longer than any record is.
    TooLong,
    /// It is JSON of another shape.
    Shape(&'static str),
}

impl Fault {
    /// A fault at a line.
    pub const fn at(line: u64, reason: Reason) -> Self {
        Self { line: Some(line), entry: None, reason }
    }

    /// The system does not let the file be read.
    pub const fn unreadable(error: io::Error) -> Self {
        Self { line: None, entry: None, reason: Reason::Unreadable(error) }
    }

    /// The same, of one exchange of a list.
    pub const fn of(mut self, entry: usize) -> Self {
        self.entry = Some(entry);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(out, "line {line}: ")?;
        }
        if let Some(entry) = self.entry {
            write!(out, "entry {entry}: ")?;
        }
        self.reason.fmt(out)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(out),
            Self::Empty => out.write_str("there is nothing in it"),
            Self::NotJson => out.write_str("this is not JSON"),
            Self::Utf16 => out.write_str("this is UTF-16; save it as UTF-8"),
            Self::NotUtf8 => out.write_str("there are bytes that are not UTF-8"),
            Self::Truncated => out.write_str("it ends in the middle of a value"),
            Self::Syntax(words) => write!(out, "this is not JSON: {words}"),
            Self::Expected(what) => write!(out, "this is not JSON: expected {what}"),
            Self::Trailing => out.write_str("something follows behind the end of the value"),
            Self::TooDeep => out.write_str("it is nested more than 128 deep"),
            Self::TooLong => out.write_str("it is longer than 16 MiB, not counting long texts"),
            Self::Shape(what) => out.write_str(what),
        }
    }
}
