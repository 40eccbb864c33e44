//! The demo server, one for each test: what a test does to accounts and sessions is nobody else's business.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::Failure;
use super::process::Process;

/// How often another pair of ports is tried.
const TRIES: usize = 20;

/// A running demo server.
pub struct Server {
    _process: Process,
    /// The port of the app; the second origin is the next one.
    pub port: u16,
}

impl Server {
    /// Starts one on two free ports. It serves the widget that was built into this folder.
    pub fn start(dist: &str) -> Result<Self, Failure> {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join(dist);
        if !dist.join("help401_core_bg.wasm").is_file() {
            return Err(Failure(format!(
                "there is no built widget in {}: run `make build` first (`make planted` for another)",
                dist.display()
            )));
        }
        let mut last = String::new();
        for _ in 0..TRIES {
            let Some(port) = free_pair() else { continue };
            let mut command = Command::new(env!("CARGO_BIN_EXE_help401"));
            command.arg("demo").env("PORT", port.to_string()).env("HELP401_DIST", &dist);
            match Process::start(&mut command, |line| line.contains("Acme Orders").then_some(())) {
                Ok((process, ())) => return Ok(Self { _process: process, port }),
                // Somebody was quicker: another pair.
                Err(words) => last = words,
            }
        }
        Err(Failure(last))
    }

    /// The app's origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks the server without a browser; what is no JSON is `null`.
    pub fn ask(&self, method: &str, path: &str) -> Result<Value, Failure> {
        self.send(method, path, "")
    }

    /// Lets every page of the app run this before its own scripts.
    pub fn before_each_page(&self, script: &str) -> Result<(), Failure> {
        self.send("POST", "/demo-api/first-script", script).map(drop)
    }

    /// Lets nothing be had whose path has one of these parts.
    pub fn block(&self, parts: &[&str]) -> Result<(), Failure> {
        self.send("POST", "/demo-api/blocked", &parts.join("\n")).map(drop)
    }

    fn send(&self, method: &str, path: &str, body: &str) -> Result<Value, Failure> {
        send(self.port, method, path, body)
    }

    /// What was asked of the server since the log was emptied.
    pub fn log(&self) -> Result<Vec<Value>, Failure> {
        Ok(self.ask("GET", "/demo-api/log")?.as_array().cloned().unwrap_or_default())
    }
}

/// Asks a server of this machine; what is no JSON is `null`.
pub fn send(port: u16, method: &str, path: &str, body: &str) -> Result<Value, Failure> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    // HTTP/1.0: the body ends where the connection does.
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {length}\r\n\r\n{body}")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    Ok(serde_json::from_str(body).unwrap_or(Value::Null))
}

/// A port that is free and whose successor is, too.
fn free_pair() -> Option<u16> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).ok()?.local_addr().ok()?.port();
    let both = port < u16::MAX
        && TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
        && TcpListener::bind((Ipv4Addr::LOCALHOST, port + 1)).is_ok();
    both.then_some(port)
}

/// A case of `tests/corpus`.
pub fn corpus(name: &str) -> Result<Value, Failure> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    serde_json::from_str(&text).map_err(|error| Failure(format!("{}: {error}", path.display())))
}
