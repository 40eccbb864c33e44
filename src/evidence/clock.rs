//! The server's time against the device's, measured and never read: no clock ticks in here.

use crate::evidence::record::{Exchange, Record};
use crate::protocol::http_date::parse_http_date;
use crate::protocol::number;
use crate::protocol::timestamp::Timestamp;

/// A difference that network delay and the whole seconds of `Date` can explain, in seconds.
const NOISE: i64 = 5;

/// What is known about time at the failure.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// The device's clock.
    pub device: Timestamp,
    /// The server's clock, if an answer told it.
    pub server: Option<Timestamp>,
}

impl Clock {
    /// The server's time if known, else the device's: what `exp` and `nbf` are to be compared with.
    #[must_use]
    pub fn best(&self) -> Timestamp {
        self.server.unwrap_or(self.device)
    }

    /// Whether the device's time is known: records that other tools made need not name it.
    #[must_use]
    pub fn knows_device(&self) -> bool {
        self.device.millis() > 0
    }

    /// Whether [`Clock::best`] is the server's own time.
    #[must_use]
    pub fn is_measured(&self) -> bool {
        self.server.is_some()
    }

    /// Seconds that the device is ahead of the server, if that was measured and is more than noise; negative if behind.
    #[must_use]
    pub fn device_ahead(&self) -> Option<i64> {
        let ahead = self.device.seconds_since(self.server.filter(|_| self.knows_device())?);
        (ahead.abs() > NOISE).then_some(ahead)
    }
}

/// Reads the clocks of a record. `told` is a time that the server named in its challenge or body.
#[must_use]
pub fn clock(record: &Record, told: Option<Timestamp>) -> Clock {
    let device = record.page.now;
    // Earlier answers tell nothing: they are other servers', or were kept by a cache since the day that their `Date` names.
    let server = told.or_else(|| date(&record.exchange));
    Clock { device, server }
}

/// `Date` plus the `Age` of an answer from a cache (RFC 9111 §5.1), plus half the round trip.
fn date(exchange: &Exchange) -> Option<Timestamp> {
    let response = exchange.response()?;
    let date = parse_http_date(response.header("date")?)?;
    let age = response.header("age").unwrap_or_default().split(',').next().unwrap_or_default();
    let age = number::digits_to_i64(age.trim()).unwrap_or(0);
    let half_trip = i64::from(exchange.duration_ms.unwrap_or(0).min(60_000)) / 2;
    Some(Timestamp::from_millis(date.millis().saturating_add(number::times(age, 1000)).saturating_add(half_trip)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_readable_date_is_the_servers_time() {
        let record = Sample::get("https://a.test/x").answered(401).date_offset(-3600).record();
        let clock = clock(&record, None);
        assert!(clock.is_measured());
        assert_eq!(clock.device_ahead(), Some(3600));
    }

    #[test]
    fn an_age_is_a_number_of_seconds_and_the_first_of_several() {
        for (age, offset) in [("60", 0), ("60, 0", 0), ("-60", 60), ("soon", 60), ("", 60)] {
            let sample = Sample::get("https://a.test/x").answered(401).date_offset(-60).response_header("age", age);
            assert_eq!(clock(&sample.record(), None).device_ahead(), (offset > 0).then_some(offset), "{age}");
        }
    }

    #[test]
    fn only_the_answer_that_refused_tells_its_servers_time() {
        let sample = Sample::get("https://a.test/x").answered(401).without_header("date");
        let kept = Sample::get("https://a.test/kept").answered(200).date_offset(-259_200);
        assert!(!clock(&sample.before(-1000, kept).record(), None).is_measured());
    }

    #[test]
    fn a_second_of_difference_is_noise() {
        let record = Sample::get("https://a.test/x").answered(401).date_offset(-1).record();
        assert_eq!(clock(&record, None).device_ahead(), None);
    }

    #[test]
    fn without_a_date_the_device_is_all_there_is() {
        let record = Sample::get("https://a.test/x").answered(401).without_header("date").record();
        let clock = clock(&record, None);
        assert!(!clock.is_measured());
        assert_eq!(clock.best(), clock.device);
    }
}
