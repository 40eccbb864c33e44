//! `help401 explain`: why the authentications in recorded exchanges failed, without a browser.
//!
//! ```text
//! source ──▶ outline ──▶ records ──────────────┐
//!   (a file, scanner, frame)  └▶ har ──▶ record ─┴▶ the library's diagnosis ──▶ explained ──▶ report | lines
//! ```
//!
//! Everything that a page's script could know goes the same way as in a page; what an archive tells beyond that is
//! [`har`]'s matter. Files are read one exchange at a time, so their size does not matter.

mod explained;
mod fault;
mod frame;
mod har;
mod lines;
mod moment;
mod options;
mod outline;
mod progress;
mod records;
mod report;
mod scanner;
mod source;
mod tally;
mod teller;
mod terminal;
mod words;

use std::ffi::{OsStr, OsString};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use help401::words::Locale;

use options::{Asked, Options, USAGE};
use outline::{Kind, Outline, outline};
use progress::Progress;
use source::Source;
use tally::Tally;
use teller::{Form, Setting, Teller};
use words::Words;

/// Explains the files that the arguments name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let options = match Options::read(arguments) {
        Ok(Asked::Explain(options)) => options,
        Ok(Asked::Help) => {
            return ended(io::stdout().write_all(USAGE.as_bytes()), 0);
        }
        Err(sentence) => {
            let _ = write!(io::stderr(), "help401 explain: {sentence}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut setting = setting(&options);
    let told = tell(&options.files, &mut setting);
    ended(told, u8::from(setting.tally.faults > 0))
}

/// The exit status. Who closes standard output has read enough.
fn ended(written: io::Result<()>, status: u8) -> ExitCode {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "help401 explain: standard output cannot be written: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::from(status),
    }
}

fn setting(options: &Options) -> Setting {
    let stdout = io::stdout().lock();
    let (form, stream): (Form, Box<dyn Write>) = if options.json {
        (Form::Lines, Box::new(stdout))
    } else {
        (Form::Report, Box::new(anstream::AutoStream::auto(stdout)))
    };
    let out = Box::new(BufWriter::new(stream));
    Setting { form, out, locale: Locale::default(), words: Words::default(), tally: Tally::default() }
}

fn tell(files: &[OsString], setting: &mut Setting) -> io::Result<()> {
    for path in files {
        file(path, setting)?;
        setting.out.flush()?;
    }
    if setting.form == Form::Report {
        setting.tally.write(&mut setting.out, &setting.words)?;
    }
    setting.out.flush()
}

/// Explains one file.
fn file(path: &OsStr, setting: &mut Setting) -> io::Result<()> {
    let name = path.to_string_lossy();
    let mut source = match Source::open(path) {
        Ok(source) => source,
        Err(fault) => {
            setting.tally.faults += 1;
            teller::complain(&name, &fault);
            return Ok(());
        }
    };
    let Outline { kind, places, fault } = outline(&mut source);
    let mut teller = Teller::new(&name, setting, Progress::new(&name, source.length()));
    teller.counts(places.len());
    match kind {
        Kind::Record | Kind::List => records::explain(&mut source, &places, kind == Kind::List, &mut teller)?,
        Kind::Har(log) => har::explain(&mut source, &log, &places, &mut teller)?,
    }
    if let Some(fault) = fault {
        teller.fault(&fault);
    }
    Ok(())
}
