//! `Retry-After`: how long to wait before another try (RFC 9110 §10.2.3).

use crate::protocol::http_date::parse_http_date;
use crate::protocol::number;

/// Seconds to wait, given as such or as a moment, which is held against `date`, the response's own `Date`: the clock of the device
/// may be wrong. 0 is not to wait at all; nothing if the moment is past, or what is there is neither.
pub fn parse_retry_after(value: &str, date: &str) -> Option<u32> {
    let value = value.trim();
    let seconds = number::whole(value).or_else(|| Some(parse_http_date(value)?.seconds_since(parse_http_date(date)?)));
    u32::try_from(seconds?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

    #[test]
    fn seconds_are_taken_as_they_are() {
        assert_eq!(parse_retry_after(" 120 ", ""), Some(120));
        assert_eq!(parse_retry_after("0", DATE), Some(0));
    }

    #[test]
    fn a_moment_is_counted_from_the_date_of_the_response() {
        assert_eq!(parse_retry_after("Sun, 06 Nov 1994 08:51:37 GMT", DATE), Some(120));
    }

    #[test]
    fn a_moment_alone_says_nothing_and_nor_does_one_that_is_past() {
        assert_eq!(parse_retry_after("Sun, 06 Nov 1994 08:51:37 GMT", ""), None);
        assert_eq!(parse_retry_after("Sun, 06 Nov 1994 08:48:37 GMT", DATE), None);
    }

    #[test]
    fn what_is_neither_is_nothing() {
        for value in ["", "soon", "-5", "1.5.2", "99999999999999999999"] {
            assert_eq!(parse_retry_after(value, DATE), None, "{value}");
        }
    }
}
