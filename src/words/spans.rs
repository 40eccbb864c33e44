//! Spans of time in words.

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
}
