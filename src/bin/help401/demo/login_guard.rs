//! Counts wrong passwords and locks the door for a while.

use std::collections::HashMap;
use std::sync::Mutex;

use super::acme::lock;
use super::clock;

/// Wrong passwords until the lock.
pub const ATTEMPTS: usize = 5;
const WINDOW_MS: u64 = 60_000;
const LOCK_MS: u64 = 30_000;

/// Wrong passwords by user name.
#[derive(Debug, Default)]
pub struct LoginGuard {
    failures_ms: Mutex<HashMap<String, Vec<u64>>>,
}

impl LoginGuard {
    /// Seconds for which this name may not sign in, whatever the password.
    pub fn locked_for(&self, username: &str) -> Option<u64> {
        let failures = lock(&self.failures_ms);
        let times = failures.get(username)?;
        let last = times.last().filter(|_| times.len() >= ATTEMPTS)?;
        let left = (last + LOCK_MS).checked_sub(clock::now_ms())?;
        (left > 0).then(|| left.div_ceil(1000))
    }

    /// Notes a wrong password.
    pub fn note_failure(&self, username: &str) {
        let now = clock::now_ms();
        let mut failures = lock(&self.failures_ms);
        // Names come from outside, so their number is bounded.
        if failures.len() > 1000 {
            failures.clear();
        }
        let times = failures.entry(username.to_owned()).or_default();
        times.retain(|at| at + WINDOW_MS > now);
        times.push(now);
    }

    /// Forgets the failures of someone who signed in.
    pub fn forget(&self, username: &str) {
        lock(&self.failures_ms).remove(username);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_locks_after_the_last_allowed_attempt() {
        let guard = LoginGuard::default();
        for _ in 1..ATTEMPTS {
            guard.note_failure("ada");
        }
        assert_eq!(guard.locked_for("ada"), None);
        guard.note_failure("ada");
        assert_eq!(guard.locked_for("ada"), Some(LOCK_MS / 1000));
        assert_eq!(guard.locked_for("grace"), None);
        guard.forget("ada");
        assert_eq!(guard.locked_for("ada"), None);
    }
}
