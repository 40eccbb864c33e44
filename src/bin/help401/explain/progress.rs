//! How far it has come with a large file, for somebody who waits at a terminal; nothing anywhere else.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::harmless;

/// Files smaller than this, in bytes, are done before anybody could read about them.
const LARGE: u64 = 4 * 1024 * 1024;

/// The progress of one file, which is gone through twice.
pub struct Progress {
    bar: ProgressBar,
    length: u64,
}

impl Progress {
    /// Begins with a file of so many bytes. `indicatif` draws on standard error, and only if that is a terminal.
    pub fn new(file: &str, length: u64) -> Self {
        let bar = if length < LARGE {
            ProgressBar::hidden()
        } else {
            ProgressBar::with_draw_target(Some(length * 2), ProgressDrawTarget::stderr())
        };
        if let Ok(style) = ProgressStyle::with_template("{prefix} {wide_bar} {percent:>3} %  {eta}") {
            bar.set_style(style);
        }
        bar.set_prefix(harmless(file).into_owned());
        Self { bar, length }
    }

    /// It has come to this offset, the first time (0) or the second (1).
    pub fn proceed(&self, offset: u64, pass: u64) {
        self.bar.set_position(self.length * pass + offset);
    }

    /// Writes something else meanwhile.
    pub fn suspend<T>(&self, task: impl FnOnce() -> T) -> T {
        self.bar.suspend(task)
    }

    /// Whether somebody sees it.
    pub fn is_seen(&self) -> bool {
        !self.bar.is_hidden()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
