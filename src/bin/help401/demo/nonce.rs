//! Nonces that carry their own birth time, so that the server remembers none of them.

use super::clock;
use super::hash;

/// Issues nonces and tells their age.
pub struct Nonces {
    key: [u8; 32],
}

impl Nonces {
    /// With a key of its own.
    pub fn new() -> Nonces {
        Nonces { key: rand::random() }
    }

    /// A new nonce.
    pub fn issue(&self) -> String {
        self.sealed(clock::now_ms())
    }

    /// Milliseconds since it was issued; `None` if it is not one of ours.
    pub fn age_ms(&self, nonce: &str) -> Option<u64> {
        let (born, _) = nonce.split_once('.')?;
        let born = u64::from_str_radix(born, 16).ok()?;
        (self.sealed(born) == nonce).then(|| clock::now_ms().saturating_sub(born))
    }

    fn sealed(&self, born_ms: u64) -> String {
        let born = format!("{born_ms:x}");
        let seal = hash::hmac_url(&self.key, &born);
        format!("{born}.{seal}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_nonces_have_an_age() {
        let nonces = Nonces::new();
        assert!(nonces.age_ms(&nonces.issue()).unwrap() < 1000);
        assert!(nonces.age_ms(&nonces.sealed(clock::now_ms() - 5000)).unwrap() >= 5000);
        assert_eq!(nonces.age_ms(&Nonces::new().issue()), None);
        assert_eq!(nonces.age_ms("x"), None);
    }
}
