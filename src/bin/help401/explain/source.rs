//! A file that can be read more than once: a HAR is looked through before it is explained.
//!
//! What cannot be read twice (standard input, a pipe) is first put into a file of its own, which has no name and goes
//! with the process.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use super::fault::{Fault, Reason};
use super::scanner::{Place, Scanner};

/// How much is read at once, in bytes.
const BUFFER: usize = 64 * 1024;

/// A file to be explained.
pub struct Source {
    input: BufReader<File>,
    length: u64,
    /// Where `input` stands.
    at: u64,
}

impl Source {
    /// Opens a file; `-` is standard input.
    pub fn open(path: &OsStr) -> Result<Self, Fault> {
        let file = if path == "-" { spooled(io::stdin().lock()) } else { opened(path) };
        let source = file.and_then(|file| {
            let length = file.metadata()?.len();
            Ok(Self { input: BufReader::with_capacity(BUFFER, file), length, at: 0 })
        });
        source.map_err(Fault::unreadable)
    }

    /// Its length in bytes.
    pub const fn length(&self) -> u64 {
        self.length
    }

    /// The text from its beginning, behind a byte order mark.
    pub fn begin(&mut self) -> Result<Scanner<Reader<'_>>, Fault> {
        self.go_to(0)?;
        let mut head = [0; 3];
        let mut read = 0;
        while read < head.len() {
            match self.input.read(&mut head[read..]).map_err(Fault::unreadable)? {
                0 => break,
                more => read += more,
            }
        }
        self.at = read as u64;
        match head {
            [0xfe, 0xff, _] | [0xff, 0xfe, _] => Err(Fault::at(1, Reason::Utf16)),
            // What programs of Windows begin UTF-8 with (RFC 8259 §8.1: parsers may ignore it).
            [0xef, 0xbb, 0xbf] => self.from(Place { at: 3, line: 1 }),
            _ => self.from(Place { at: 0, line: 1 }),
        }
    }

    /// The text from a place on.
    pub fn from(&mut self, place: Place) -> Result<Scanner<Reader<'_>>, Fault> {
        self.go_to(place.at)?;
        Ok(Scanner::at(place, Reader(self)))
    }

    /// Goes to an offset; what is in the buffer already is not read again.
    fn go_to(&mut self, offset: u64) -> Result<(), Fault> {
        let seek = match i64::try_from(i128::from(offset) - i128::from(self.at)) {
            Ok(distance) => self.input.seek_relative(distance),
            Err(_) => self.input.seek(SeekFrom::Start(offset)).map(drop),
        };
        self.at = offset;
        seek.map_err(Fault::unreadable)
    }
}

/// Reads on and remembers how far.
pub struct Reader<'a>(&'a mut Source);

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.0.input.read(buffer)?;
        self.0.at += read as u64;
        Ok(read)
    }
}

impl io::BufRead for Reader<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.input.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.0.input.consume(count);
        self.0.at += count as u64;
    }
}

fn opened(path: &OsStr) -> io::Result<File> {
    let file = File::open(path)?;
    let kind = file.metadata()?.file_type();
    if kind.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    if kind.is_file() { Ok(file) } else { spooled(file) }
}

fn spooled(mut input: impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut input, &mut file)?;
    file.flush()?;
    file.rewind()?;
    Ok(file)
}
