//! Runs the command and reads what it says.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// The command, with colours as by default.
pub fn explain() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_help401"));
    command.arg("explain").stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// What it said, and its exit status.
pub struct Said {
    pub out: String,
    pub err: String,
    pub status: i32,
}

impl Said {
    pub fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let status = output.status.code().expect("it ended by itself");
        Self { out: text(output.stdout), err: text(output.stderr), status }
    }

    /// The lines of JSON.
    pub fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
    }

    /// Entry and cause of each line.
    pub fn causes(&self) -> Vec<(u64, String)> {
        let cause = |line: &Value| (line["entry"].as_u64().unwrap(), line["cause"].as_str().unwrap().to_owned());
        self.lines().iter().map(cause).collect()
    }
}

/// Explains files as lines of JSON.
pub fn json(files: &[&Path]) -> Said {
    Said::of(explain().arg("--json").args(files).output().unwrap())
}

/// Explains files for people.
pub fn report(files: &[&Path]) -> Said {
    Said::of(explain().args(files).output().unwrap())
}

/// Explains standard input as lines of JSON.
pub fn json_of_input(input: &[u8]) -> Said {
    let mut child = explain()
        .args(["--json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    Said::of(child.wait_with_output().unwrap())
}

/// A file of the tests.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// A file that goes with the test.
pub struct Scratch(pub PathBuf);

impl Scratch {
    /// A name for a file that is not there yet.
    pub fn name(end: &str) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("explain-{}-{}-{end}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// A file that holds this.
    pub fn file(end: &str, content: impl AsRef<[u8]>) -> Self {
        let scratch = Self::name(end);
        std::fs::write(&scratch.0, content).unwrap();
        scratch
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A record of a call that was answered with a 401, and these fields in its request.
pub fn record(headers: &str) -> String {
    format!(
        r#"{{"page":{{"origin":"https://a.test","now":1795377600000}},
            "request":{{"method":"GET","url":"https://a.test/me","headers":{headers}}},"response":{{"status":401,"headers":{{}}}}}}"#
    )
}
