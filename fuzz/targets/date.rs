//! Dates and numbers: what is read is a moment of the calendar, and is read again from its plain form.
#![no_main]

use help401::protocol::number::{self, Number};
use help401::protocol::timestamp::Timestamp;
use help401::protocol::{http_date, iso_date};
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fuzz_target!(|octets: &[u8]| {
    let written = text(octets);
    for moment in [http_date::parse_http_date(&written), iso_date::parse_iso8601(&written)].into_iter().flatten() {
        let civil = moment.to_civil();
        assert!((1..=12).contains(&civil.month) && (1..=31).contains(&civil.day) && civil.hour < 24);
        let whole = Timestamp::from_secs(moment.secs());
        if (0..=9999).contains(&civil.year) {
            let (year, month, day) = (civil.year, MONTHS[usize::from(civil.month) - 1], civil.day);
            let (hour, minute, second) = (civil.hour, civil.minute, civil.second);
            let http = format!("Mon, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT");
            assert_eq!(http_date::parse_http_date(&http), Some(whole), "{http}");
            let iso = format!("{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z", civil.month);
            assert_eq!(iso_date::parse_iso8601(&iso), Some(whole), "{iso}");
        }
    }
    if let Some((number, length)) = Number::read(&written) {
        assert_eq!(written.get(..length), Some(number.as_str()));
        assert_eq!(Number::read(number.as_str()).map(|(again, _)| again.as_i64()), Some(number.as_i64()));
    }
    if let Some(whole) = number::digits_to_i64(&written) {
        assert!(whole >= 0);
    }
});
