//! The size of a file does not matter: it is read one exchange at a time. Linux only, where the memory of a process can be
//! limited.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::{Command, Stdio};

use crate::run::{Said, Scratch, record};

/// The address space that the command is given, in KiB, program and libraries included.
const MEMORY: u64 = 32 * 1024;

/// How much larger than that the files are.
const TIMES: u64 = 2;

/// Explains a file as lines of JSON with no more than [`MEMORY`].
fn explained(scratch: &Scratch) -> Said {
    let script = format!("ulimit -v {MEMORY} && exec \"$0\" explain --json \"$1\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_help401")]).arg(&scratch.0).stdin(Stdio::null());
    Said::of(command.output().unwrap())
}

/// A file that is made of this beginning, of pieces, and of this end.
fn file(begin: &str, piece: impl Fn(usize) -> String, end: &str) -> (Scratch, usize) {
    let scratch = Scratch::name("large.json");
    let mut out = BufWriter::new(File::create(&scratch.0).unwrap());
    let mut pieces = 0;
    let mut written = 0;
    out.write_all(begin.as_bytes()).unwrap();
    while written < MEMORY * 1024 * TIMES {
        let mark = if pieces > 0 { ",\n" } else { "" };
        let piece = [mark, &piece(pieces)].concat();
        out.write_all(piece.as_bytes()).unwrap();
        written += piece.len() as u64;
        pieces += 1;
    }
    out.write_all(end.as_bytes()).unwrap();
    out.flush().unwrap();
    (scratch, pieces)
}

#[test]
fn an_archive_larger_than_the_memory_is_explained() {
    let picture = "iVBORw0KGgo".repeat(4_000);
    // Every hundredth call fails; the others bring a picture each.
    let piece = |number: usize| {
        let (status, body) = if number % 100 == 99 { (401, "") } else { (200, picture.as_str()) };
        format!(
            r#"{{"startedDateTime":"2026-11-22T20:{:02}:{:02}.000Z","time":5,"_resourceType":"fetch",
                "request":{{"method":"GET","url":"https://a.test/api/{number}","headers":[{{"name":"Authorization","value":"Bearer undefined"}}]}},
                "response":{{"status":{status},"headers":[],"content":{{"size":9,"encoding":"base64","text":"{body}"}}}}}}"#,
            number / 60 % 60,
            number % 60
        )
    };
    let (scratch, entries) = file(r#"{"log":{"creator":{"name":"Firefox"},"entries":["#, piece, "]}}");
    let said = explained(&scratch);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let causes = said.causes();
    assert_eq!(causes.len(), entries / 100);
    assert!(causes.iter().all(|(entry, cause)| entry % 100 == 99 && cause == "token_malformed"));
}

#[test]
fn a_list_of_records_larger_than_the_memory_is_explained() {
    let long = "x".repeat(500_000);
    let piece = |_| {
        record(r#"{"authorization":"Bearer undefined"}"#).replace("\"headers\":{}}", &format!("\"body\":\"{long}\"}}"))
    };
    let (scratch, records) = file("[", piece, "]");
    let said = explained(&scratch);
    assert_eq!((said.causes().len(), said.err.as_str()), (records, ""));
}

#[test]
fn one_text_larger_than_the_memory_is_explained() {
    let text = "y".repeat(1 << 20);
    let begin = r#"{"request":{"method":"GET","url":"https://a.test/","headers":{"authorization":"Bearer undefined"}},"response":{"status":401,"body":""#;
    let scratch = Scratch::name("text.json");
    let mut out = File::create(&scratch.0).unwrap();
    out.write_all(begin.as_bytes()).unwrap();
    for _ in 0..MEMORY * TIMES / 1024 {
        out.write_all(text.as_bytes()).unwrap();
    }
    out.write_all(b"\"}}").unwrap();
    assert_eq!(explained(&scratch).causes(), [(0, "token_malformed".to_owned())]);
}
