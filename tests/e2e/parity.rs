//! One record, one answer: `help401.diagnose` in a page and `help401 explain` on the command line.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::stage::{BARE, Outcome, Stage, check, same};

/// How many records a page is asked about at once.
const CHUNK: usize = 32;

/// Records that no recorder writes, each read its own way by JavaScript and by Rust.
const ODD: &[&str] = &[
    r#"{"request":{"url":"https://b.test/","url":"https://a.test/","headers":{"authorization":"Basic eA==","authorization":"Bearer undefined"}},"response":{"status":500,"status":401}}"#,
    r#"{"page":{"now":1.5e300,"cookies_visible":[1,null,"sid"]},"request":{"method":["GET"],"url":7},"response":{"status":"401","headers":[]}}"#,
    r#"{"request":{"method":"get","url":"https://a.test/","headers":{"authorization":"Bearer \ud83d"}},"response":{"status":401,"body":"\ude00 expired"}}"#,
    r#"{"request":{"method":"GET","url":"https://a.test/?expires=1795376000&sig=x"},"response":{"status":401,"headers":{"date":"Sun, 22 Nov 2026 20:00:00 GMT"}}}"#,
    r#"{"request":{"method":"GET","url":"https://a.test/"},"response":{"status":401.9,"headers":{"www-authenticate":"Bearer, Basic realm=\"\u0000\""}},"error":{},"history":[{},7,null]}"#,
    r#"{"request":{"method":"POST","url":"https://a.test/login","body":"username=ada&password=x"},"response":{"status":401,"body":{"error":"no text"}}}"#,
];

#[tokio::test]
async fn a_record_is_explained_alike_in_a_page_and_on_the_command_line() -> Outcome {
    let odd = odd_files()?;
    let mut files = corpus_files()?;
    check(files.len() > 500, || format!("there are only {} cases", files.len()))?;
    files.extend(odd.0.iter().cloned());
    let by_command = by_command(&files)?;
    same("answers of the command", by_command.len(), files.len())?;

    let stage = Stage::at(BARE).await?;
    for (files, by_command) in files.chunks(CHUNK).zip(by_command.chunks(CHUNK)) {
        let by_page = by_page(&stage, files).await?;
        for ((file, by_page), by_command) in files.iter().zip(by_page).zip(by_command) {
            same(&file.display().to_string(), &by_page, by_command)?;
        }
    }
    Ok(())
}

/// What the command line answers, without the two members that only it gives.
fn by_command(files: &[PathBuf]) -> Outcome<Vec<Value>> {
    let output = Command::new(env!("CARGO_BIN_EXE_help401")).args(["explain", "--json"]).args(files).output()?;
    let said = String::from_utf8(output.stdout)?;
    check(output.status.success(), || String::from_utf8_lossy(&output.stderr).into_owned())?;
    let mut answers = Vec::new();
    for line in said.lines() {
        let mut answer: Value = serde_json::from_str(line)?;
        if let Some(members) = answer.as_object_mut() {
            members.retain(|name, _| name != "file" && name != "entry");
        }
        answers.push(answer);
    }
    Ok(answers)
}

/// What a page answers. It is given the files as they are, so that JavaScript reads them.
async fn by_page(stage: &Stage, files: &[PathBuf]) -> Outcome<Vec<Value>> {
    let mut texts = Vec::new();
    for file in files {
        texts.push(std::fs::read_to_string(file)?);
    }
    let texts = serde_json::to_string(&texts)?;
    stage
        .get(&format!(
            "Promise.all({texts}.map((text) => JSON.parse(text)).map((file) => help401.diagnose(file.record ?? file)))"
        ))
        .await
}

fn corpus_files() -> Outcome<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Files that go with the test.
struct Scratch(Vec<PathBuf>);

impl Drop for Scratch {
    fn drop(&mut self) {
        for file in &self.0 {
            let _ = std::fs::remove_file(file);
        }
    }
}

fn odd_files() -> Outcome<Scratch> {
    let mut scratch = Scratch(Vec::new());
    for (number, text) in ODD.iter().enumerate() {
        let name = format!("parity-{}-{number}.json", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::write(&path, text)?;
        scratch.0.push(path);
    }
    Ok(scratch)
}
