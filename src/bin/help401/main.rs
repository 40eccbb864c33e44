//! The command line: `help401 demo` serves an app that fails on purpose, with the widget on its pages; `help401 explain`
//! tells why recorded authentications failed.
// A server lives in time.
#![allow(clippy::disallowed_methods)]

mod demo;
mod explain;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: help401 <command>

Commands:
  demo [--dist PATH]   serve the demo app \"Acme Orders\" on http://127.0.0.1:8401/
                       PORT=<n>            another port; the API on its own origin takes the port after it
                       HELP401_DIST=<dir>  where the built files are (default: dist)

  explain [--json] FILE...
                       tell why the authentications in ExchangeRecords (.json) or HTTP archives (.har) failed;
                       `help401 explain --help` says more

  help                 print this text
";

fn main() -> ExitCode {
    // Paths need not be text.
    let mut arguments = std::env::args_os().skip(1);
    let command = arguments.next().map(|command| command.to_string_lossy().into_owned());
    match command.as_deref() {
        Some("demo") => demo::run(arguments.map(|argument| argument.to_string_lossy().into_owned())),
        Some("explain") => explain::run(arguments),
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
