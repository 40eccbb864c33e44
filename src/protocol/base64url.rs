//! Decoding of base64 in either alphabet (RFC 4648 §4 and §5).

/// Decodes text in the standard or the URL-safe alphabet, with padding or without.
///
/// Any other character is refused, also white space; so is a length that no octets encode to.
/// Bits behind the last octet are not looked at, as most decoders of tokens do not.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    if digits.len() % 4 == 1 {
        return None;
    }
    let mut octets = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let mut bits: u32 = 0;
    let mut count = 0;
    for digit in digits.bytes() {
        bits = (bits << 6) | u32::from(sextet(digit)?);
        count += 6;
        if count >= 8 {
            count -= 8;
            octets.push((bits >> count) as u8);
        }
    }
    Some(octets)
}

const fn sextet(digit: u8) -> Option<u8> {
    match digit {
        b'A'..=b'Z' => Some(digit - b'A'),
        b'a'..=b'z' => Some(digit - b'a' + 26),
        b'0'..=b'9' => Some(digit - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_vectors_of_the_rfc_decode() {
        for (text, octets) in
            [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba")]
        {
            assert_eq!(decode(text).as_deref(), Some(octets.as_bytes()));
            assert_eq!(decode(text.trim_end_matches('=')).as_deref(), Some(octets.as_bytes()));
        }
    }

    #[test]
    fn both_alphabets_are_read() {
        assert_eq!(decode("-_-_"), decode("+/+/"));
        assert_eq!(decode("-_-_"), Some(vec![0xfb, 0xff, 0xbf]));
    }

    #[test]
    fn any_other_character_is_refused() {
        for text in ["a", "Zm9vY", "Zm 9v", "Zm9v\n", "Zm=9v", "Zg===", "Zm9é", "a:b"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
