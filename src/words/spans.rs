//! Spans and times of day in words.

use crate::protocol::number::two_digits;
use crate::protocol::timestamp::Timestamp;
use crate::words::Locale;
use crate::words::catalogue::Arg;

/// A span of seconds, in its largest fitting unit; the sign is dropped, since sentences say which way it goes.
#[must_use]
pub fn span(locale: &Locale, seconds: i64) -> String {
    let seconds = seconds.saturating_abs();
    let (id, n) = match seconds {
        0..=99 => ("span-seconds", seconds),
        100..=5_999 => ("span-minutes", (seconds + 30) / 60),
        6_000..=169_199 => ("span-hours", (seconds + 1_800) / 3_600),
        _ => ("span-days", (seconds.saturating_add(43_200)) / 86_400),
    };
    locale.text(id, &[("n", Arg::Number(n))])
}

/// The time of day, `14:02`, so many minutes from UTC.
#[must_use]
pub fn clock_time(time: Timestamp, utc_offset: i32) -> String {
    let local = time.plus_seconds(i64::from(utc_offset) * 60).to_civil();
    [two_digits(local.hour), two_digits(local.minute)].join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_told_in_its_largest_fitting_unit() {
        let locale = Locale::default();
        let told: Vec<String> =
            [1, 45, 60 * 20, -3600 * 5, 86_400 * 3].iter().map(|seconds| span(&locale, *seconds)).collect();
        assert_eq!(told, ["1 second", "45 seconds", "20 minutes", "5 hours", "3 days"]);
    }

    #[test]
    fn the_time_of_day_is_local() {
        assert_eq!(clock_time(Timestamp::from_secs(1_795_377_600), 0), "20:00");
        assert_eq!(clock_time(Timestamp::from_secs(1_795_377_600), 330), "01:30");
    }
}
