//! A secret is a type: text that no formatter prints and no serialiser knows.

use std::fmt;

/// A token, password, key or cookie value.
///
/// It has neither `Display` nor `Serialize`, and `Debug` shows its length only, so that the one way
/// to its text is [`Secret::expose`], which a reader of the source can search for.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// Takes the text into custody.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. Callers read it or send it, and never show it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A value that two secrets share when they are the same text.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(self.0.as_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(")?;
        fmt::Display::fmt(&self.len(), f)?;
        f.write_str(" bytes)")
    }
}

/// Tells two secrets apart without holding either (FNV-1a, 64 bits).
///
/// It answers "is this the token that failed before?" within one page. It is neither salted nor
/// slow: a short secret can be guessed from it, so it never leaves the core.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprint")
    }
}

impl Fingerprint {
    /// Sixteen hexadecimal digits, lower case.
    pub fn to_hex(self) -> String {
        let nibbles = (0..16).rev().map(|place| (self.0 >> (place * 4)) as u32 & 0xf);
        nibbles.filter_map(|nibble| char::from_digit(nibble, 16)).collect()
    }

    fn of(bytes: &[u8]) -> Self {
        // Offset basis and prime as FNV defines them for 64 bits.
        Self(
            bytes
                .iter()
                .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_length_and_nothing_else() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "Secret(7 bytes)");
    }

    #[test]
    fn equal_texts_share_a_fingerprint_and_others_do_not() {
        let one = Secret::new("alpha").fingerprint();
        assert_eq!(one, Secret::new("alpha").fingerprint());
        assert_ne!(one, Secret::new("alphb").fingerprint());
        assert_ne!(one, Secret::default().fingerprint());
    }

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(Secret::default().fingerprint().to_hex(), "cbf29ce484222325");
        assert_eq!(Secret::new("a").fingerprint().to_hex(), "af63dc4c8601ec8c");
    }
}
