//! `date-time` of RFC 3339 §5.6, and the basic form of ISO 8601 that AWS writes (`20261122T193332Z`).
//!
//! Deviations: a space may stand for `T`, and an offset may lack its colon. A time without an offset
//! is refused: it means another moment in every country.

use crate::protocol::number;
use crate::protocol::timestamp::{Civil, Timestamp};

/// Reads a date and time with its offset from UTC. Of a fraction, milliseconds are kept.
pub fn parse_iso8601(text: &str) -> Option<Timestamp> {
    let mut rest = text.trim();
    let year = digits(&mut rest, 4)?;
    let extended = take(&mut rest, &['-']);
    let month = digits(&mut rest, 2)?;
    separator(&mut rest, extended, '-')?;
    let day = digits(&mut rest, 2)?;
    take(&mut rest, &['T', 't', ' ']).then_some(())?;
    let hour = digits(&mut rest, 2)?;
    separator(&mut rest, extended, ':')?;
    let minute = digits(&mut rest, 2)?;
    separator(&mut rest, extended, ':')?;
    let second = digits(&mut rest, 2)?;
    let millis = if take(&mut rest, &['.', ',']) { fraction(&mut rest)? } else { 0 };
    let offset = offset_seconds(&mut rest)?;
    let small = |value: i64| u8::try_from(value).ok();
    let civil = Civil {
        year: i32::try_from(year).ok()?,
        month: small(month)?,
        day: small(day)?,
        hour: small(hour)?,
        minute: small(minute)?,
        second: small(second)?,
    };
    let local = Timestamp::from_civil(&civil).filter(|_| rest.is_empty())?;
    Some(Timestamp::from_millis(local.plus_seconds(-offset).millis() + millis))
}

/// Writes a moment in UTC, to the second (`2026-11-22T20:00:00Z`).
#[must_use]
pub fn iso8601(time: Timestamp) -> String {
    let civil = time.to_civil();
    let mut out = number::decimal(i64::from(civil.year));
    for (before, part) in
        [("-", civil.month), ("-", civil.day), ("T", civil.hour), (":", civil.minute), (":", civil.second)]
    {
        out.push_str(before);
        out.push_str(&number::two_digits(part));
    }
    out.push('Z');
    out
}

/// Steps over one of these characters, if it is there.
fn take(rest: &mut &str, any: &[char]) -> bool {
    let stripped = rest.strip_prefix(any);
    *rest = stripped.unwrap_or(rest);
    stripped.is_some()
}

/// The separator is there in the extended form and only there.
fn separator(rest: &mut &str, extended: bool, mark: char) -> Option<()> {
    (take(rest, &[mark]) == extended).then_some(())
}

/// Exactly so many digits.
fn digits(rest: &mut &str, count: usize) -> Option<i64> {
    let (head, tail) = rest.split_at_checked(count)?;
    *rest = tail;
    number::digits_to_i64(head)
}

/// `time-secfrac` behind its point, in milliseconds.
fn fraction(rest: &mut &str) -> Option<i64> {
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (all, tail) = rest.split_at_checked(length).filter(|_| length > 0)?;
    *rest = tail;
    let mut millis = 0;
    for place in 0..3 {
        millis = millis * 10 + all.as_bytes().get(place).map_or(0, |digit| i64::from(digit - b'0'));
    }
    Some(millis)
}

/// `time-offset = "Z" / ( "+" / "-" ) time-hour ":" time-minute`, in seconds east of Greenwich.
fn offset_seconds(rest: &mut &str) -> Option<i64> {
    if take(rest, &['Z', 'z']) {
        return Some(0);
    }
    let sign = if take(rest, &['-']) { -1 } else { take(rest, &['+']).then_some(1)? };
    let hours = digits(rest, 2)?;
    take(rest, &[':']);
    let minutes = digits(rest, 2)?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(text: &str) -> Option<i64> {
        parse_iso8601(text).map(Timestamp::millis)
    }

    #[test]
    fn the_same_moment_is_read_from_every_form() {
        for text in [
            "1994-11-06T08:49:37Z",
            "1994-11-06t08:49:37z",
            "1994-11-06 08:49:37.000Z",
            "1994-11-06T09:49:37+01:00",
            "1994-11-06T03:19:37-0530",
            "19941106T084937Z",
        ] {
            assert_eq!(millis(text), Some(784_111_777_000), "{text}");
        }
    }

    #[test]
    fn a_fraction_is_kept_to_the_millisecond() {
        assert_eq!(millis("1970-01-01T00:00:00.5Z"), Some(500));
        assert_eq!(millis("1970-01-01T00:00:00.123456789Z"), Some(123));
        assert_eq!(millis("1970-01-01T00:00:00.04Z"), Some(40));
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "1994",
            "1994-11-06",
            "1994-11-06T08:49:37",
            "1994-1106T08:49:37Z",
            "19941106T08:49:37Z",
            "1994-13-06T08:49:37Z",
            "1994-11-06T08:49:37Zx",
            "1994-11-06T08:49:37.Z",
            "1994-11-06T08:49:37+25:00",
            "199é-11-06T08:49:37Z",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }
}
