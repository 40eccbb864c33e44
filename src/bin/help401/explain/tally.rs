//! What a whole run came to: the last words of the report, and the exit status.

use std::io::{self, Write};

use help401::diagnosis::cause::Cause;
use help401::words::catalogue::Arg;

use super::words::Words;

/// Counts of a run.
#[derive(Default)]
pub struct Tally {
    /// Exchanges that were looked at.
    pub exchanges: usize,
    /// Files and exchanges that could not be read.
    pub faults: usize,
    causes: Vec<(Cause, usize)>,
}

impl Tally {
    /// Counts a failure.
    pub fn failed(&mut self, cause: Cause) {
        match self.causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, count)) => *count += 1,
            None => self.causes.push((cause, 1)),
        }
    }

    /// Writes the counts, the most frequent cause first.
    pub fn write(&self, out: &mut dyn Write, words: &Words) -> io::Result<()> {
        let count = |id: &str, n: usize| words.text(id, &[("n", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))]);
        let failures = self.causes.iter().map(|(_, count)| count).sum();
        let exchanges = count("summary-exchanges", self.exchanges);
        write!(out, "{exchanges}; {}", count("summary-failures", failures))?;
        if self.faults > 0 {
            write!(out, "; {}", count("summary-faults", self.faults))?;
        }
        writeln!(out, ".")?;
        let mut causes = self.causes.clone();
        causes.sort_by_key(|(cause, count)| (std::cmp::Reverse(*count), *cause));
        causes.iter().try_for_each(|(cause, count)| writeln!(out, "{count:8}  {}", cause.code()))
    }
}
