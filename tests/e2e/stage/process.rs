//! Programs that a test starts, and that end with it whatever happens.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// A program and everything that it starts.
pub struct Process {
    child: Child,
}

impl Process {
    /// Starts it; nobody reads what it says.
    pub fn begin(command: &mut Command) -> Result<Self, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let command = command.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|error| format!("{name} could not be started: {error}"))?;
        Ok(Self { child })
    }

    /// Starts it and waits for the first line that `ready` takes; gives what that made of the line.
    pub fn start<T>(command: &mut Command, mut ready: impl FnMut(&str) -> Option<T>) -> Result<(Self, T), String> {
        let name = command.get_program().to_string_lossy().into_owned();
        // A group of its own, so that its children can be ended with it.
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{name} could not be started: {error}"))?;
        let mut process = Self { child };
        let mut lines = BufReader::new(process.child.stdout.take().expect("it is piped")).lines();
        let found = lines.by_ref().map_while(Result::ok).find_map(|line| ready(&line));
        let Some(found) = found else {
            let mut words = String::new();
            if let Some(errors) = process.child.stderr.take() {
                words = BufReader::new(errors).lines().map_while(Result::ok).take(20).collect::<Vec<_>>().join("\n");
            }
            return Err(format!("{name} ended before it was ready: {words}"));
        };
        // A full pipe would stop it.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        if let Some(errors) = process.child.stderr.take() {
            std::thread::spawn(move || BufReader::new(errors).lines().map_while(Result::ok).for_each(drop));
        }
        Ok((process, found))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
