//! `HTTP-date` in its three forms: IMF-fixdate, RFC 850 and asctime (RFC 9110 §5.6.7).
//!
//! Deviations: case does not matter, `UTC` is read as `GMT`, and the name of the day is not compared
//! with the date. Years of two digits are 1970 to 2069, as no clock is at hand to do better.

use crate::protocol::grammar;
use crate::protocol::number;
use crate::protocol::timestamp::{self, Civil, Timestamp};

/// Reads the value of a Date, Expires or Last-Modified field.
pub fn parse_http_date(text: &str) -> Option<Timestamp> {
    let words = grammar::parts(text, |c| matches!(c, ' ' | ',' | '-'));
    let is_gmt = |zone: &str| zone.eq_ignore_ascii_case("GMT") || zone.eq_ignore_ascii_case("UTC");
    let (weekday, day, month, year, time) = match *words.as_slice() {
        // Sun, 06 Nov 1994 08:49:37 GMT or Sunday, 06-Nov-94 08:49:37 GMT
        [weekday, day, month, year, time, zone] if is_gmt(zone) => (weekday, day, month, year, time),
        // Sun Nov  6 08:49:37 1994
        [weekday, month, day, time, year] => (weekday, day, month, year, time),
        _ => return None,
    };
    if !is_weekday(weekday) {
        return None;
    }
    let (hour, rest) = time.split_once(':')?;
    let (minute, second) = rest.split_once(':')?;
    Timestamp::from_civil(&Civil {
        year: read_year(year)?,
        month: timestamp::month_number(month)?,
        day: small(day)?,
        hour: small(hour)?,
        minute: small(minute)?,
        second: small(second)?,
    })
}

/// `day-name` or `day-name-l`: their first three letters are the same.
fn is_weekday(name: &str) -> bool {
    const NAMES: &[&str] = &["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    name.get(..3).is_some_and(|head| NAMES.iter().any(|day| day.eq_ignore_ascii_case(head)))
}

/// `year = 4DIGIT`, or the `2DIGIT` of RFC 850.
fn read_year(text: &str) -> Option<i32> {
    let year = i32::try_from(number::digits_to_i64(text)?).ok()?;
    match text.len() {
        4 => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// One or two digits.
fn small(text: &str) -> Option<u8> {
    let value = number::digits_to_i64(text).filter(|_| text.len() <= 2)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(text: &str) -> Option<i64> {
        parse_http_date(text).map(Timestamp::secs)
    }

    #[test]
    fn all_three_forms_mean_the_same_moment() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "sun, 6 nov 1994 08:49:37 gmt",
            " Sun, 06 Nov 1994 08:49:37 UTC ",
        ] {
            assert_eq!(secs(text), Some(784_111_777), "{text}");
        }
    }

    #[test]
    fn a_leap_second_is_read() {
        assert_eq!(secs("Sat, 31 Dec 2016 23:59:60 GMT"), Some(1_483_228_800));
    }

    #[test]
    fn years_of_two_digits_are_near_ours() {
        assert_eq!(secs("Monday, 01-Jan-24 00:00:00 GMT"), Some(1_704_067_200));
        assert_eq!(secs("Thursday, 01-Jan-70 00:00:00 GMT"), Some(0));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "0",
            "-1",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Noday, 06 Nov 1994 08:49:37 GMT",
            "é, 06 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(secs(text), None, "{text}");
        }
    }
}
