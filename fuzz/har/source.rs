//! A file that is in memory: what `explain` reads, without a disk for each of a million files.

use std::io::{BufRead, BufReader};

use super::fault::{Fault, Reason};
use super::scanner::{Place, Scanner};

/// How much is read at once, in bytes: little, so that everything is met at its edge.
const BUFFER: usize = 61;

/// A file.
pub struct Source<'a> {
    octets: &'a [u8],
}

impl<'a> Source<'a> {
    /// Of these octets.
    pub const fn of(octets: &'a [u8]) -> Self {
        Self { octets }
    }

    /// The text from its beginning, behind a byte order mark.
    pub fn begin(&mut self) -> Result<Scanner<impl BufRead + use<'a>>, Fault> {
        match self.octets {
            [0xfe, 0xff, ..] | [0xff, 0xfe, ..] => Err(Fault::at(1, Reason::Utf16)),
            [0xef, 0xbb, 0xbf, ..] => self.from(Place { at: 3, line: 1 }),
            _ => self.from(Place { at: 0, line: 1 }),
        }
    }

    /// The text from a place on.
    pub fn from(&mut self, place: Place) -> Result<Scanner<impl BufRead + use<'a>>, Fault> {
        let rest = usize::try_from(place.at).ok().and_then(|at| self.octets.get(at..)).unwrap_or_default();
        Ok(Scanner::at(place, BufReader::with_capacity(BUFFER, rest)))
    }
}
