//! Requests signed with a key and the device's clock, after Hawk (its README, "Protocol Example").

use std::collections::HashMap;
use std::sync::Mutex;

use super::acme::{lock, random_id};
use super::base64;
use super::clock;
use super::hash;

/// Seconds by which the device's clock may differ.
const WINDOW: u64 = 60;

/// Keys that requests are signed with, by their id.
#[derive(Debug, Default)]
pub struct HawkKeys(Mutex<HashMap<String, String>>);

/// What a signed request is worth.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed with a known key at about this time.
    Accepted,
    /// Signed rightly, at another time: the server's own time, and a MAC over it.
    StaleTimestamp {
        /// Seconds since the epoch.
        ts: u64,
        /// So that nobody else can set the device's clock.
        tsm: String,
    },
    /// Unknown key or wrong MAC.
    Refused,
}

impl HawkKeys {
    /// A new key and its id.
    pub fn issue(&self) -> (String, String) {
        let (id, key) = (random_id(), random_id());
        let mut keys = lock(&self.0);
        // They are for one page view; a demo that runs for days must not collect them.
        if keys.len() > 1000 {
            keys.clear();
        }
        keys.insert(id.clone(), key.clone());
        (id, key)
    }

    /// Checks the parameters of `Authorization: Hawk` for a request without body.
    pub fn check(&self, params: &HashMap<String, String>, method: &str, host: &str, path: &str) -> Verdict {
        let param = |name: &str| params.get(name).map(String::as_str).unwrap_or("");
        let Some(key) = lock(&self.0).get(param("id")).cloned() else { return Verdict::Refused };
        let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
        let (ts, nonce) = (param("ts"), param("nonce"));
        let signed = format!("hawk.1.header\n{ts}\n{nonce}\n{method}\n{path}\n{name}\n{port}\n\n\n");
        if param("mac") != mac(&key, &signed) {
            return Verdict::Refused;
        }
        let now = clock::now();
        match ts.parse::<u64>() {
            Ok(ts) if ts.abs_diff(now) <= WINDOW => Verdict::Accepted,
            _ => Verdict::StaleTimestamp { ts: now, tsm: mac(&key, &format!("hawk.1.ts\n{now}\n")) },
        }
    }
}

fn mac(key: &str, text: &str) -> String {
    base64::classic(&hash::hmac_url(key.as_bytes(), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(ts: u64, change: impl FnOnce(&mut String)) -> Verdict {
        let keys = HawkKeys::default();
        let (id, mut key) = keys.issue();
        change(&mut key);
        let signed = format!("hawk.1.header\n{ts}\nn\nGET\n/x?y=1\n127.0.0.1\n8401\n\n\n");
        let params = [("id", id), ("ts", ts.to_string()), ("nonce", "n".into()), ("mac", mac(&key, &signed))];
        let params = params.map(|(name, value)| (name.to_owned(), value)).into();
        keys.check(&params, "GET", "127.0.0.1:8401", "/x?y=1")
    }

    #[test]
    fn a_clock_an_hour_off_is_told_the_right_time() {
        assert_eq!(verdict(clock::now(), |_| ()), Verdict::Accepted);
        assert!(matches!(verdict(clock::now() - 3600, |_| ()), Verdict::StaleTimestamp { .. }));
    }

    #[test]
    fn another_key_is_refused() {
        assert_eq!(verdict(clock::now(), |key| key.push('x')), Verdict::Refused);
    }
}
