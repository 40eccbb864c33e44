//! A moment as people and machines read it: the date and the time in UTC (RFC 3339).

use help401::protocol::timestamp::Timestamp;

/// The moment; nothing for the very first one, which stands for none.
pub fn moment(at: Timestamp) -> Option<String> {
    let civil = at.to_civil();
    let (date, time) = ((civil.year, civil.month, civil.day), (civil.hour, civil.minute, civil.second));
    (at.millis() != 0)
        .then(|| format!("{:04}-{:02}-{:02} {:02}:{:02}:{:02} UTC", date.0, date.1, date.2, time.0, time.1, time.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_in_utc() {
        assert_eq!(moment(Timestamp::from_secs(1_795_377_600)).as_deref(), Some("2026-11-22 20:00:00 UTC"));
        assert_eq!(moment(Timestamp::from_millis(0)), None);
    }
}
