//! Moments on the POSIX time scale, and the UTC calendar. Nothing here knows what time it is.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::protocol::number;

/// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Timestamp(i64);

/// A moment that a program took from its clock.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Self(time.duration_since(UNIX_EPOCH).map_or_else(|before| -millis(before.duration()), millis))
    }
}

impl Timestamp {
    /// The moment so many milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// The moment so many seconds after the epoch; the nearest bound where it does not fit.
    pub const fn from_secs(secs: i64) -> Self {
        Self(number::times(secs, 1000))
    }

    /// The moment of a date and time in UTC; nothing for a date that no calendar has.
    ///
    /// A leap second counts as the first second of the next minute.
    pub fn from_civil(civil: &Civil) -> Option<Self> {
        let Civil { year, month, day, hour, minute, second } = *civil;
        if day == 0 || day > days_in_month(year, month)? || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        Some(Self::from_secs(days_before(year, month, day) * SECONDS_PER_DAY + seconds))
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded towards the past.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Whole seconds from `earlier` to this moment, the fraction cut off; negative if it is later.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / 1000
    }

    /// The moment so many seconds later; the nearest bound where it does not fit.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(number::times(seconds, 1000)))
    }

    /// Date and time in UTC, in the Gregorian calendar also before its invention.
    pub fn to_civil(self) -> Civil {
        let days = self.secs().div_euclid(SECONDS_PER_DAY);
        let second_of_day = self.secs().rem_euclid(SECONDS_PER_DAY);
        // Years begin in March here, so that the leap day is the last of its year.
        let days = days + DAYS_TO_EPOCH;
        let cycle = days.div_euclid(DAYS_PER_CYCLE);
        let day_of_cycle = days.rem_euclid(DAYS_PER_CYCLE);
        let leap_days = day_of_cycle / 1460 - day_of_cycle / 36524 + day_of_cycle / 146_096;
        let year_of_cycle = (day_of_cycle - leap_days) / 365;
        let day_of_year = day_of_cycle - (year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100);
        // Five months from March on, or from August on, have 153 days.
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = cycle * 400 + year_of_cycle + i64::from(month <= 2);
        Civil {
            year: year as i32,
            month: month as u8,
            day: day as u8,
            hour: (second_of_day / 3600) as u8,
            minute: (second_of_day / 60 % 60) as u8,
            second: (second_of_day % 60) as u8,
        }
    }
}

/// A date and time of day in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Civil {
    /// Year of the common era; 0 and less before it.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59; 60 is read and never written.
    pub second: u8,
}

/// The number of a month by the first three letters of its English name.
pub fn month_number(name: &str) -> Option<u8> {
    const NAMES: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let place = NAMES.iter().position(|month| month.eq_ignore_ascii_case(name))?;
    Some(place as u8 + 1)
}

const SECONDS_PER_DAY: i64 = 86_400;

/// The calendar repeats itself after 400 years.
const DAYS_PER_CYCLE: i64 = 146_097;

/// Days from 0000-03-01 to 1970-01-01.
const DAYS_TO_EPOCH: i64 = 719_468;

/// Days from the epoch to a date.
fn days_before(year: i32, month: u8, day: u8) -> i64 {
    let (year, month) = (i64::from(year) - i64::from(month <= 2), i64::from(month));
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
    let year_of_cycle = year.rem_euclid(400);
    let leap_days = year_of_cycle / 4 - year_of_cycle / 100;
    year.div_euclid(400) * DAYS_PER_CYCLE + year_of_cycle * 365 + leap_days + day_of_year - DAYS_TO_EPOCH
}

fn days_in_month(year: i32, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(28 + u8::from(leap)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn civil(secs: i64) -> (i32, u8, u8, u8, u8, u8) {
        let civil = Timestamp::from_secs(secs).to_civil();
        (civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second)
    }

    #[test]
    fn a_moment_of_the_system_keeps_its_place_before_the_epoch_and_after() {
        let span = Duration::from_millis(1500);
        assert_eq!(Timestamp::from(UNIX_EPOCH + span), Timestamp::from_millis(1500));
        assert_eq!(Timestamp::from(UNIX_EPOCH - span), Timestamp::from_millis(-1500));
    }

    #[test]
    fn known_moments_have_their_dates() {
        assert_eq!(civil(0), (1970, 1, 1, 0, 0, 0));
        assert_eq!(civil(784_111_777), (1994, 11, 6, 8, 49, 37));
        assert_eq!(civil(951_782_400), (2000, 2, 29, 0, 0, 0));
        assert_eq!(civil(4_107_542_399), (2100, 2, 28, 23, 59, 59));
        assert_eq!(civil(4_107_542_400), (2100, 3, 1, 0, 0, 0));
        assert_eq!(civil(-1), (1969, 12, 31, 23, 59, 59));
    }

    #[test]
    fn every_day_of_nine_centuries_leads_back_to_itself() {
        let mut previous = None;
        for day in -200_000..130_000 {
            let moment = Timestamp::from_secs(day * SECONDS_PER_DAY);
            let civil = moment.to_civil();
            assert_eq!(Timestamp::from_civil(&civil), Some(moment));
            let key = (civil.year, civil.month, civil.day);
            assert!(previous.replace(key).is_none_or(|before| before < key));
        }
    }

    #[test]
    fn a_date_that_no_calendar_has_is_refused() {
        let date = |year, month, day| Timestamp::from_civil(&Civil { year, month, day, hour: 0, minute: 0, second: 0 });
        assert_eq!(date(2023, 2, 29), None);
        assert_eq!(date(1900, 2, 29), None);
        assert_eq!(date(2023, 13, 1), None);
        assert_eq!(date(2023, 0, 1), None);
        assert_eq!(date(2023, 4, 0), None);
        assert!(date(2000, 2, 29).is_some());
    }

    #[test]
    fn arithmetic_stops_at_the_bounds() {
        let last = Timestamp::from_secs(i64::MAX);
        assert_eq!(last.millis(), i64::MAX);
        assert_eq!(last.plus_seconds(1), last);
        assert_eq!(last.seconds_since(Timestamp::from_millis(i64::MIN)), i64::MAX / 1000);
        assert!(last.to_civil().year > 290_000_000);
        assert!(Timestamp::from_millis(i64::MIN).to_civil().year < -290_000_000);
    }

    #[test]
    fn a_difference_has_a_sign() {
        let (early, late) = (Timestamp::from_millis(1_500), Timestamp::from_secs(10));
        assert_eq!(late.seconds_since(early), 8);
        assert_eq!(early.seconds_since(late), -8);
        assert_eq!(early.plus_seconds(-1).millis(), 500);
        assert_eq!(Timestamp::from_millis(-1).secs(), -1);
    }
}
