//! JSON numbers kept as their text (RFC 8259 §6), read as integers without floating point.
//!
//! The browser pays for every byte of the module, and a parser of `f64` is ten kilobytes of it.
//! Times and lifetimes are all that is ever read from a number here.

/// A number as written: `-? int frac? exp?`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number(String);

impl Number {
    /// The number at the start of a text, with its length; nothing if none is there.
    ///
    /// `int = zero / ( digit1-9 *DIGIT )`, `frac = "." 1*DIGIT`, `exp = e [ "-" / "+" ] 1*DIGIT`
    pub fn read(text: &str) -> Option<(Self, usize)> {
        let bytes = text.as_bytes();
        let int_at = usize::from(bytes.first() == Some(&b'-'));
        let mut end = skip_digits(bytes, int_at);
        let leading_zero = bytes.get(int_at) == Some(&b'0');
        if end == int_at || (leading_zero && end > int_at + 1) {
            return None;
        }
        if bytes.get(end) == Some(&b'.') {
            let frac_end = skip_digits(bytes, end + 1);
            if frac_end == end + 1 {
                return None;
            }
            end = frac_end;
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let signed = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let exp_at = end + 1 + signed;
            let exp_end = skip_digits(bytes, exp_at);
            if exp_end == exp_at {
                return None;
            }
            end = exp_end;
        }
        Some((Self(text.get(..end)?.to_owned()), end))
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The integer part; the nearest bound where it does not fit.
    pub fn as_i64(&self) -> i64 {
        self.scaled(0)
    }

    /// Whole seconds of a NumericDate or a lifetime; the same as [`Number::as_i64`].
    pub fn as_secs(&self) -> i64 {
        self.scaled(0)
    }

    /// Milliseconds of a number that counts seconds: `1.5` is 1500.
    pub fn as_millis(&self) -> i64 {
        self.scaled(3)
    }

    /// The integer part of the number times ten to the power of `places`, saturating.
    fn scaled(&self, places: i64) -> i64 {
        let (negative, unsigned) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, self.0.as_str()),
        };
        let (mantissa, exponent) =
            unsigned.split_once('e').or_else(|| unsigned.split_once('E')).unwrap_or((unsigned, "0"));
        let (int, frac) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent = match exponent.strip_prefix('-') {
            Some(digits) => digits_to_i64(digits).map_or(0, |value| -value),
            None => digits_to_i64(exponent.trim_start_matches('+')).unwrap_or(0),
        };
        // So many digits of `int` and `frac` together stand before the point.
        let wanted = exponent.saturating_add(places).saturating_add(int.len() as i64);
        let mut digits = int.bytes().chain(frac.bytes());
        let mut value: i64 = 0;
        let mut taken: i64 = 0;
        while taken < wanted {
            let digit = digits.next();
            // `0e999999999` and `1e999999999` both end here early.
            if value == i64::MAX || (digit.is_none() && value == 0) {
                break;
            }
            value = times(value, 10).saturating_add(digit_value(digit.unwrap_or(b'0')));
            taken += 1;
        }
        if negative { -value } else { value }
    }
}

/// A product that ends at the bounds. Compiled once, since it counts in 128 bits.
#[inline(never)]
pub const fn times(value: i64, by: i64) -> i64 {
    value.saturating_mul(by)
}

/// The value of a text of digits and nothing else, saturating; nothing for any other text.
pub fn digits_to_i64(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(text.bytes().fold(0, |value: i64, digit| times(value, 10).saturating_add(digit_value(digit))))
}

/// A whole number with or without a sign; nothing for any other text, or where it does not fit.
pub fn whole(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = digits_to_i64(digits).filter(|value| *value < i64::MAX)?;
    Some(if negative { -value } else { value })
}

/// A number in decimal digits, without the library's formatting.
#[inline(never)]
pub fn decimal(number: i64) -> String {
    let mut digits = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 || digits.is_empty() {
        digits.push(b'0' + (rest % 10) as u8);
        rest /= 10;
    }
    if number < 0 {
        digits.push(b'-');
    }
    digits.iter().rev().map(|digit| char::from(*digit)).collect()
}

/// A number below a hundred in two digits.
pub fn two_digits(number: u8) -> String {
    let digits = decimal(i64::from(number));
    if number < 10 { ["0", &digits].concat() } else { digits }
}

fn digit_value(digit: u8) -> i64 {
    i64::from(digit.wrapping_sub(b'0'))
}

fn skip_digits(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        let (number, length) = Number::read(text).expect("a number");
        assert_eq!(length, text.len());
        number
    }

    #[test]
    fn a_fraction_is_cut_off() {
        assert_eq!(number("1795369550.987").as_i64(), 1_795_369_550);
        assert_eq!(number("1795369550.987").as_millis(), 1_795_369_550_987);
        assert_eq!(number("-1.5").as_secs(), -1);
        assert_eq!(number("0.0009").as_millis(), 0);
    }

    #[test]
    fn an_exponent_moves_the_point() {
        assert_eq!(number("1.7e9").as_i64(), 1_700_000_000);
        assert_eq!(number("17E+8").as_i64(), 1_700_000_000);
        assert_eq!(number("17000e-1").as_i64(), 1_700);
        assert_eq!(number("5e-1").as_i64(), 0);
        assert_eq!(number("5e-1").as_millis(), 500);
    }

    #[test]
    fn what_does_not_fit_becomes_the_bound() {
        assert_eq!(number("1e30").as_i64(), i64::MAX);
        assert_eq!(number("-1e30").as_i64(), -i64::MAX);
        assert_eq!(number("1e999999999999999999999").as_i64(), i64::MAX);
        assert_eq!(number("0e999999999999999999999").as_i64(), 0);
        assert_eq!(number("1e-999999999999999999999").as_i64(), 0);
        assert_eq!(number("9223372036854775807").as_i64(), i64::MAX);
    }

    #[test]
    fn only_what_json_calls_a_number_is_one() {
        for text in ["", "-", "+1", "01", ".5", "1.", "1e", "1e+", "e1", "NaN"] {
            assert!(Number::read(text).is_none(), "{text}");
        }
        assert_eq!(Number::read("12,").map(|(number, length)| (number.as_i64(), length)), Some((12, 2)));
    }
}
