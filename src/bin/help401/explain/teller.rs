//! Tells what is found in one file, as it is found: diagnoses on standard output, faults on standard error.

use std::io::{self, Write};

use help401::words::Locale;

use super::explained::Explained;
use super::fault::Fault;
use super::progress::Progress;
use super::tally::Tally;
use super::terminal::harmless;
use super::words::Words;
use super::{lines, report};

/// How diagnoses are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// One a line, as JSON.
    Lines,
    /// For people.
    Report,
}

/// Everything that is the same for all files.
pub struct Setting {
    /// How diagnoses are written.
    pub form: Form,
    /// Where they are written.
    pub out: Box<dyn Write>,
    /// The words of causes and facts.
    pub locale: Locale,
    /// The words of the command line.
    pub words: Words,
    /// The counts of the run.
    pub tally: Tally,
}

/// Tells of one file.
pub struct Teller<'a> {
    file: &'a str,
    setting: &'a mut Setting,
    progress: Progress,
}

impl<'a> Teller<'a> {
    /// Begins with a file, named as it was given.
    pub const fn new(file: &'a str, setting: &'a mut Setting, progress: Progress) -> Self {
        Self { file, setting, progress }
    }

    /// So many exchanges are there.
    pub const fn counts(&mut self, exchanges: usize) {
        self.setting.tally.exchanges += exchanges;
    }

    /// Tells why an exchange failed.
    pub fn explained(&mut self, explained: &Explained) -> io::Result<()> {
        self.setting.tally.failed(explained.diagnosis.cause());
        let Setting { form, out, locale, words, .. } = self.setting;
        // Asked beforehand: the bar cannot be asked while it is suspended.
        let seen = self.progress.is_seen();
        self.progress.suspend(|| {
            match form {
                Form::Lines => lines::write(out, self.file, explained, locale, words)?,
                Form::Report => report::write(out, self.file, explained, locale, words)?,
            }
            if seen { out.flush() } else { Ok(()) }
        })
    }

    /// Tells of something that cannot be read.
    pub fn fault(&mut self, fault: &Fault) {
        self.setting.tally.faults += 1;
        self.progress.suspend(|| complain(self.file, fault));
    }

    /// It has come to this offset, the first time (0) or the second (1).
    pub fn proceed(&self, offset: u64, pass: u64) {
        self.progress.proceed(offset, pass);
    }
}

/// Names a file and what is wrong with it. Standard error may be closed, which is no reason to stop.
pub fn complain(file: &str, fault: &Fault) {
    let line = format!("help401: {file}: {fault}");
    let _ = writeln!(io::stderr(), "{}", harmless(&line));
}
