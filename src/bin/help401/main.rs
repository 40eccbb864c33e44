//! The command line: `help401 demo` serves an app that fails on purpose, with the widget on its pages.
// A server lives in time.
#![allow(clippy::disallowed_methods)]

mod demo;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: help401 <command>

Commands:
  demo [--dist PATH]   serve the demo app \"Acme Orders\" on http://127.0.0.1:8401/
                       PORT=<n>            another port; the API on its own origin takes the port after it
                       HELP401_DIST=<dir>  where the built files are (default: dist)

  help                 print this text
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("demo") => demo::run(arguments),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        Some(other) => {
            eprint!("help401: there is no command `{other}`.\n\n{USAGE}");
            ExitCode::from(2)
        }
        None => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
