//! How a language writes numbers and times, and which plural form it takes: functions, given by whoever knows. In a page that
//! is the browser's `Intl`; elsewhere, English.

use crate::protocol::number::{decimal, two_digits};
use crate::protocol::timestamp::Timestamp;

/// The functions, each of which is handed the tag.
#[derive(Clone, Debug)]
pub struct Formats {
    /// BCP 47 tag, with the region that the person is used to.
    pub tag: String,
    /// The plural category (CLDR) of a whole number: `one`, `few`, `other` …
    pub plural: fn(&str, i64) -> String,
    /// A whole number in digits.
    pub number: fn(&str, i64) -> String,
    /// A time of day, with the date where that is another day.
    pub time: fn(&str, Timestamp) -> String,
}

impl Default for Formats {
    /// English, in UTC.
    fn default() -> Self {
        Self { tag: "en".into(), plural: english_plural, number: |_, number| decimal(number), time: utc_time }
    }
}

fn english_plural(_: &str, number: i64) -> String {
    if number == 1 { "one" } else { "other" }.into()
}

fn utc_time(_: &str, time: Timestamp) -> String {
    let civil = time.to_civil();
    [two_digits(civil.hour), two_digits(civil.minute)].join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_day_has_two_digits_each() {
        let formats = Formats::default();
        assert_eq!((formats.time)("en", Timestamp::from_secs(1_795_377_600 + 9 * 60)), "20:09");
    }
}
