//! What `explain` is started with: the files, and how to tell of them.

use std::ffi::OsString;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

/// What `help401 explain --help` prints.
pub const USAGE: &str = "\
Usage: help401 explain [--json] FILE...

Tells of every failed exchange why its authentication failed.

A FILE is an ExchangeRecord (.json), a list of them, or an HTTP archive (.har) saved from the developer tools of Chrome,
Firefox or Safari; `-` is standard input. Of an archive the exchanges are explained whose status is 401, 407, 419, 440
or 498, those with 403 that are about authentication, and calls that ended on a page to sign in or in a refused preflight.

Options:
  --json      one diagnosis a line as JSON, with the members `file` and `entry`
  -h, --help  print this text

Nothing is sent anywhere, and no token, password or cookie is printed. Colours are used on a terminal only, and not if
NO_COLOR is set. The exit status is 0 if everything could be read, 1 if something could not (standard error says what
and why), and 2 for wrong usage.
";

/// The options of `help401 explain`.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// One diagnosis a line as JSON.
    pub json: bool,
    /// The files, as they were given.
    pub files: Vec<OsString>,
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// To explain files.
    Explain(Options),
    /// How to use it.
    Help,
}

impl Options {
    /// Reads arguments; an error is one sentence for the person who typed them.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Asked, String> {
        let mut parser = Parser::from_args(arguments);
        let mut options = Self { json: false, files: Vec::new() };
        while let Some(argument) = parser.next().map_err(|error| format!("{error}."))? {
            match argument {
                Long("json") => options.json = true,
                Long("help") | Short('h') => return Ok(Asked::Help),
                Value(file) => options.files.push(file),
                other => return Err(format!("{}.", other.unexpected())),
            }
        }
        if options.files.is_empty() {
            return Err("no file was given.".to_owned());
        }
        Ok(Asked::Explain(options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Asked, String> {
        Options::read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn options_may_stand_anywhere_before_two_hyphens() {
        let wanted = Options { json: true, files: vec!["a".into(), "-".into(), "--json".into()] };
        assert_eq!(read(&["a", "--json", "-", "--", "--json"]), Ok(Asked::Explain(wanted)));
        assert_eq!(read(&["a", "-h"]), Ok(Asked::Help));
    }

    #[test]
    fn wrong_usage_is_told_in_a_sentence() {
        assert_eq!(read(&[]), Err("no file was given.".to_owned()));
        assert_eq!(read(&["--yaml", "x"]), Err("invalid option '--yaml'.".to_owned()));
        assert!(read(&["--json=yes", "x"]).is_err());
    }
}
