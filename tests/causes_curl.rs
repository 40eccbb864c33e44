//! The commands of `docs/causes.md`, run at the demo server: each must be answered as the page says.
#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[path = "e2e/stage/process.rs"]
#[allow(dead_code, reason = "shared with the end-to-end tests, which start more kinds of programs")]
mod process;

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;

use process::Process;

/// The ports that the page names: the app, and the second origin.
const PAGE_PORTS: [u16; 2] = [8401, 8402];

/// Stands between the answers of a block.
const MARK: &str = "@@ next answer @@";

/// The demo server on a free port and the next one. It needs a page to start with, and nobody looks at it.
fn demo() -> (Process, u16) {
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-page");
    std::fs::create_dir_all(&dist).unwrap();
    std::fs::write(dist.join("index.html"), "").unwrap();
    for _ in 0..20 {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut command = Command::new(env!("CARGO_BIN_EXE_help401"));
        command.arg("demo").env("PORT", port.to_string()).env("HELP401_DIST", &dist);
        // Where somebody else has one of the two, another pair is tried.
        if let Ok((process, ())) = Process::start(&mut command, |line| line.contains("Acme Orders").then_some(())) {
            return (process, port);
        }
    }
    panic!("no two free ports in a row");
}

/// The shell blocks of the page.
fn blocks(page: &str) -> Vec<&str> {
    page.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

/// Commands, and what their last answer holds: the status, then pieces of text.
struct Step<'a> {
    commands: Vec<&'a str>,
    holds: Vec<&'a str>,
}

fn steps(block: &str) -> Vec<Step<'_>> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.lines() {
        let held = line.strip_prefix("# ");
        if held.is_none() && steps.last().is_none_or(|step| !step.holds.is_empty()) {
            steps.push(Step { commands: Vec::new(), holds: Vec::new() });
        }
        let step = steps.last_mut().expect("a command comes before what it is answered");
        match held {
            Some(held) => step.holds.push(held),
            None => step.commands.push(line),
        }
    }
    steps
}

/// Runs a block at this port; gives what does not hold.
fn failures(prelude: &str, block: &str, port: u16) -> Vec<String> {
    let steps = steps(block);
    let mut script = prelude.to_owned();
    for step in &steps {
        script.push_str(&format!("\n{}\necho; echo '{MARK}'\n", step.commands.join("\n")));
    }
    let here = |text: &str| {
        let partner = text.replace(&PAGE_PORTS[1].to_string(), &(port + 1).to_string());
        partner.replace(&PAGE_PORTS[0].to_string(), &port.to_string())
    };
    let run = Command::new("bash").arg("-c").arg(here(&script)).output().expect("bash");
    let printed = String::from_utf8_lossy(&run.stdout);
    let mut wrong = Vec::new();
    for (step, answer) in steps.iter().zip(printed.split(MARK)) {
        let mut statuses = answer.lines().filter_map(|line| line.strip_prefix("HTTP/1.1 ")?.split(' ').next());
        let (status, texts) = step.holds.split_first().unwrap_or((&"", &[]));
        let holds = statuses.next_back() == Some(status) && texts.iter().all(|text| answer.contains(&here(text)));
        if !holds {
            wrong.push(format!("{}\nis not answered {:?} but\n{answer}", step.commands.join("\n"), step.holds));
        }
    }
    if printed.matches(MARK).count() != steps.len() {
        wrong.push(format!("{block}\nended early: {}", String::from_utf8_lossy(&run.stderr)));
    }
    wrong
}

#[test]
fn every_command_is_answered_as_the_page_says() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/causes.md")).unwrap();
    let (_demo, port) = demo();
    let blocks = blocks(&page);
    let (prelude, blocks) = blocks.split_first().expect("the page begins with the functions");
    let mine: Vec<&&str> = blocks
        .iter()
        .filter(|block| PAGE_PORTS.iter().any(|port| block.contains(&format!("127.0.0.1:{port}"))))
        .collect();
    // One after the other: a changed password ends every session of its person.
    let wrong: Vec<String> = mine.iter().flat_map(|block| failures(prelude, block, port)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(mine.len() >= 38, "only {} causes have a command at the demo server", mine.len());
}

#[test]
fn what_is_not_answered_as_the_page_says_is_noticed() {
    let (_demo, port) = demo();
    let ask = "curl -i http://127.0.0.1:8401/api/invoices\n";
    assert!(failures("", &format!("{ask}# 401\n# Bearer realm"), port).is_empty());
    for wrong in ["# 200", "# 401\n# no such text"] {
        assert_eq!(failures("", &format!("{ask}{wrong}"), port).len(), 1, "{wrong}");
    }
    assert_eq!(failures("", "exit 1\n# 401", port).len(), 2);
}
