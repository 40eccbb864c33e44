//! The server's clock. Tokens carry whole seconds, sessions milliseconds.

use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since the epoch.
pub fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Whole seconds since the epoch.
pub fn now() -> u64 {
    now_ms() / 1000
}
