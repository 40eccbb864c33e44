//! What is printed, where, and with which exit status.

use std::io::Read;
use std::process::Stdio;

use crate::run::{Said, Scratch, explain, fixture, record, report};

#[test]
fn wrong_usage_is_status_two_and_says_how_to_use_it() {
    for arguments in [&[][..], &["--json"], &["--yaml", "x.har"], &["--json=1", "x.har"]] {
        let said = Said::of(explain().args(arguments).output().unwrap());
        assert_eq!((said.status, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(said.err.contains("Usage: help401 explain [--json] FILE..."), "{}", said.err);
    }
}

#[test]
fn help_is_printed_when_asked_for() {
    for option in ["--help", "-h"] {
        let said = Said::of(explain().arg(option).output().unwrap());
        assert_eq!((said.status, said.err.as_str()), (0, ""));
        assert!(said.out.starts_with("Usage: help401 explain [--json] FILE..."));
    }
}

#[test]
fn a_report_says_what_was_seen_what_was_not_and_what_helps() {
    let said = report(&[&fixture("har/safari.har")]);
    for part in [
        "safari.har:3  GET https://tickets.example/api/profile  401  2026-11-22 20:00:40 UTC\n",
        "  Your sign-in got lost in this app  token_malformed\n",
        "This is most likely; other causes fit less well.",
        "What was seen\n    - The word “undefined” stood where a token should be.\n",
        "What could not be seen\n    - What the page stores: a HAR file does not hold it.\n",
        "For the person\n    - Signing in again usually helps.",
        "For the developer\n    - Do not send the request before there is a token",
        "Other possibilities\n    - You were signed out (session_expired, possible)",
        "\n4 exchanges; 2 failed authentication.\n",
    ] {
        assert!(said.out.contains(part), "{part:?} is missing in\n{}", said.out);
    }
}

#[test]
fn colours_are_for_terminals_and_for_those_who_insist() {
    let colours = |name: &str, value: &str| {
        Said::of(explain().arg(fixture("har/safari.har")).env(name, value).output().unwrap()).out.contains('\u{1b}')
    };
    assert!(!colours("TERM", "xterm"));
    assert!(colours("CLICOLOR_FORCE", "1"));
    let both =
        explain().arg(fixture("har/safari.har")).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!Said::of(both).out.contains('\u{1b}'));
}

#[test]
fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
    let evil = "\\u001b[2J\\u0007\\u009b31m\\u202e";
    let text = record("{}").replace("/me", evil).replace("\"GET\"", &format!("\"{evil}\""));
    let scratch = Scratch::file("evil\u{1b}[31m.json", text);
    for arguments in [&[][..], &["--json"]] {
        let mut said = Said::of(explain().args(arguments).arg(&scratch.0).output().unwrap());
        said.out.retain(|c| c != '\n');
        assert!(!said.out.chars().any(|c| c.is_control() || c == '\u{202e}'), "{:?}", said.out);
    }
    let bad = Scratch::file("evil\u{1b}[31m.json", "x");
    assert!(!report(&[&bad.0]).err.contains('\u{1b}'));
}

#[test]
fn who_stops_reading_is_left_in_peace() {
    let file = fixture("har/chrome.har");
    for arguments in [&[][..], &["--json"]] {
        // More than a pipe holds.
        let files = std::iter::repeat_n(&file, 200);
        let mut child =
            explain().args(arguments).args(files).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0; 10]).unwrap();
        drop(out);
        let said = Said::of(child.wait_with_output().unwrap());
        assert_eq!((said.status, said.err.as_str()), (0, ""));
    }
}

#[test]
fn names_that_are_not_text_are_no_trouble() {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"no\xfftext.har");
    let said = Said::of(explain().arg("--json").arg(name).output().unwrap());
    assert_eq!((said.status, said.out.as_str()), (1, ""));
    assert!(said.err.starts_with("help401: no\u{fffd}text.har: No such file"), "{}", said.err);
}
