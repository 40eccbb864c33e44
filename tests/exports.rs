//! Exports are what they say: commands that shells and curl understand as they were meant, and archives that are read back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::record::Record;
use help401::export::Secrets::{self, Hidden, Revealed};
use help401::export::call::Call;
use help401::export::{curl, har};
use help401::wire::record::WireRecord;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts that shells, curl's configuration and PowerShell have words of their own for.
const NASTY: &[&str] = &[
    "plain",
    "it's \"quoted\"",
    "$HOME `id` $(id) ${x:-y}",
    "back\\slash \\n \\' \\\"",
    "tab\tand more",
    "!history #comment ; & | > <",
    "žluťoučký ⟦кот⟧ 猫",
    "@file",
    "%s %41 *?[a-z]{1,2}",
    "ends in a backslash\\",
];

fn record(url: &str, method: &str, headers: Value, body: Option<&str>) -> Record {
    let record = json!({
        "page": { "origin": "https://a.test", "now": 1_795_377_600_000_i64 },
        "request": { "method": method, "url": url, "headers": headers, "body": body },
        "response": { "status": 401, "headers": {}, "body": "" },
    });
    serde_json::from_value::<WireRecord>(record).unwrap().into_record()
}

/// What a command of ours hands to the program `curl`, by a real bash in which that is a function.
fn arguments_in_bash(command: &str, call: &Call) -> Vec<String> {
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
    let mut bash = Command::new("bash");
    bash.args(["--noprofile", "--norc", "-c", &script]).env_clear();
    for (name, value) in &call.variables {
        bash.env(name, value.expose());
    }
    let output = bash.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.is_empty(), "{said}\n{command}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\0').map(str::to_owned).collect()
}

fn check_bash(header: &str, query: &str, body: &str) {
    let address = format!("https://a.test/p?q={query}");
    let headers = json!({ "accept": header, "x-token": header, "authorization": format!("Bearer {header}") });
    let record = record(&address, "POST", headers, Some(body));
    let call = Call::of(&record);
    let request = &record.exchange.request;
    for secrets in [Hidden, Revealed] {
        let given = arguments_in_bash(&curl::bash(&call, secrets, true), &call);
        let mut wanted = vec!["--include".to_owned(), "--globoff".to_owned(), request.url.clone()];
        for (name, value) in &request.headers {
            let empty = value.is_empty();
            wanted.push("--header".to_owned());
            wanted.push(if empty { format!("{name};") } else { format!("{name}: {}", value.expose()) });
        }
        wanted.extend(["--header", "content-type: text/plain;charset=UTF-8"].map(str::to_owned));
        if !body.is_empty() {
            wanted.extend(["--data-raw".to_owned(), body.to_owned()]);
        } else {
            wanted.retain(|argument| !argument.starts_with("content-type"));
            wanted.pop();
            wanted.insert(3, "POST".to_owned());
            wanted.insert(3, "--request".to_owned());
        }
        assert_eq!(given, wanted, "{secrets:?}");
    }
}

#[test]
fn every_byte_arrives_through_a_real_bash() {
    for nasty in NASTY {
        check_bash(nasty, "1", &format!("{nasty}\nand a second line\n"));
        check_bash("x", &nasty.replace(['#', '&', '='], "_"), "");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_text_arrives_through_a_real_bash(header in "[^\0\r\n]{1,30}", query in "[^\0&=#]{1,20}", body in "[^\0]{1,40}") {
        // A browser trims the values of fields.
        prop_assume!(header.trim() == header && !header.is_empty());
        check_bash(&header, &query, &body);
    }
}

#[test]
fn a_variable_that_is_not_set_stops_the_command() {
    let record = record("https://a.test/", "GET", json!({ "authorization": "Bearer abc" }), None);
    let command = curl::bash(&Call::of(&record), Hidden, false);
    let script = format!("curl() {{ echo asked; }}\n{command}");
    let output = Command::new("bash").args(["-c", &script]).env_remove("TOKEN").output().unwrap();
    assert!(!output.status.success() && output.stdout.is_empty(), "{command}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("TOKEN: has to be set first, 3 bytes"), "{output:?}");
    // A shell that somebody types into only gives up what is joined to the line that failed.
    assert_eq!(command.matches("}\" &&\n").count(), 1, "{command}");
}

/// What arrives at a server when a real curl is handed this, and the answer's head as curl prints it.
fn sent_by_curl(run: impl FnOnce(u16) -> (String, String)) -> (String, String) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (program, input) = run(listener.local_addr().unwrap().port());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut seen = Vec::new();
        let mut part = [0; 4096];
        loop {
            let read = stream.read(&mut part).unwrap();
            seen.extend_from_slice(&part[..read]);
            let text = String::from_utf8_lossy(&seen).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) || read == 0 {
                stream.write_all(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n").unwrap();
                return text;
            }
        }
    });
    let mut child = Command::new("bash")
        .args(["-c", &program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let printed = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    (server.join().unwrap(), printed)
}

/// What PowerShell makes of `@"…"@` whose variables are all there already: a backtick makes the next character plain.
fn here_string(command: &str) -> String {
    let text = command.split_once("@\"\n").unwrap().1.rsplit_once("\n\"@ | curl.exe --config -").unwrap().0;
    let mut out = String::new();
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        assert_ne!(c, '$', "a variable is left in {text}");
        out.extend(if c == '`' { characters.next() } else { Some(c) });
    }
    out + "\n"
}

#[test]
fn a_real_curl_asks_what_the_page_asked_from_both_shells() {
    for nasty in NASTY {
        let body = format!("{nasty}\r\n\"second\"");
        let make = |port: u16| {
            let url = format!("http://127.0.0.1:{port}/a[1]b?q={{2}}");
            record(&url, "PATCH", json!({ "x-odd": nasty, "x-empty": "" }), Some(&body))
        };
        let by_bash = sent_by_curl(|port| (curl::bash(&Call::of(&make(port)), Revealed, false), String::new()));
        let by_powershell = sent_by_curl(|port| {
            let command = curl::powershell(&Call::of(&make(port)), Revealed, false);
            ("curl --config -".to_owned(), here_string(&command))
        });
        for (asked, printed) in [by_bash, by_powershell] {
            assert!(asked.starts_with("PATCH /a[1]b?q={2} HTTP/1.1\r\n"), "{asked}");
            for line in [&format!("x-odd: {nasty}\r\n"), "x-empty:\r\n", "origin: https://a.test\r\n"] {
                assert!(asked.contains(line), "{line:?} is not in {asked}");
            }
            assert!(asked.ends_with(&format!("\r\n\r\n{body}")), "{asked}");
            assert!(printed.starts_with("HTTP/1.1 401"), "{printed}");
        }
    }
}

/// What the command `explain` says of an archive.
fn explained(archive: &str) -> Vec<Value> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_help401"))
        .args(["explain", "--json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(archive.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn corpus(name: &str) -> Record {
    let path = format!("{}/tests/corpus/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    serde_json::from_value::<WireRecord>(case["record"].clone()).unwrap().into_record()
}

#[test]
fn an_archive_of_ours_is_explained_as_the_page_explained_it() {
    for name in ["koa-jwt--expired-natural", "simplejwt--token-quoted", "passport-http--basic-wrong"] {
        let record = corpus(name);
        let here = diagnose(&gather(&record)).cause();
        let said = explained(&har::har(&record, "0.0.0", Revealed));
        let last = said.last().unwrap_or_else(|| panic!("{name}: nothing was explained"));
        assert_eq!(last["cause"], here.code(), "{name}");
    }
}

#[test]
fn an_archive_without_secrets_is_read_as_one_that_they_were_taken_out_of() {
    let record = corpus("koa-jwt--expired-natural");
    let text = har::har(&record, "0.0.0", Secrets::Hidden);
    let said = explained(&text);
    assert!(!said.is_empty(), "{text}");
    let unseen = said.last().unwrap().to_string();
    assert_ne!(said.last().unwrap()["cause"], "no_credentials", "{unseen}");
}
