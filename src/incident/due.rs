//! When it is worth another try: the server's own word, counted from the failure that it came with.

use crate::diagnosis::finding::Finding;
use crate::evidence::fact::{FactCode, FactValue};
use crate::incident::Incident;
use crate::protocol::timestamp::Timestamp;
use crate::recovery::action::Action;

/// The longest wait that is counted down, in seconds. Nobody sits through more.
const LONGEST: i64 = 24 * 3600;

/// When a wait is over, by the device's clock, if waiting is what the card advises and the server has said for how long.
#[must_use]
pub fn due(incident: &Incident) -> Option<Timestamp> {
    let advised = incident.plan.first().is_some_and(|step| step.action == Action::Wait);
    let asked = asked(incident.told().filter(|_| advised)?)?;
    (1..=LONGEST).contains(&asked).then(|| incident.explained_at.plus_seconds(asked))
}

/// For how many seconds a finding tells to wait, if it does.
#[must_use]
pub fn asked(finding: &Finding) -> Option<i64> {
    finding.facts.iter().find_map(|fact| match fact.values.first() {
        Some((_, FactValue::Seconds(seconds)))
            if matches!(fact.code, FactCode::RetryAfter | FactCode::TokenNotBefore) =>
        {
            Some(*seconds)
        }
        _ => None,
    })
}

/// How many seconds are left until then, rounded up: whoever tries a moment too early is refused again. A device whose clock was
/// set back meanwhile is not waited for longer than was asked.
#[must_use]
pub fn left(until: Timestamp, incident: &Incident, now: Timestamp) -> i64 {
    let since = now.max(incident.explained_at);
    until.millis().saturating_sub(since.millis()).saturating_add(999).div_euclid(1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::{Incidents, Noted};
    use crate::options::Options;

    fn after(sample: Sample) -> Option<i64> {
        let mut incidents = Incidents::default();
        incidents.note(&sample.record(), &Options::default());
        due(incidents.get(1).unwrap()).map(|due| due.seconds_since(Timestamp::from_secs(NOW)))
    }

    #[test]
    fn a_server_that_says_how_long_is_waited_for() {
        let locked = |wait: &str| Sample::get("https://a.test/me").answered(429).response_header("retry-after", wait);
        assert_eq!(after(locked("25")), Some(25));
        assert_eq!(after(locked("0")), None);
        assert_eq!(after(locked("99999999")), None);
        assert_eq!(after(Sample::get("https://a.test/me").answered(429)), None);
    }

    #[test]
    fn a_token_that_is_good_in_a_minute_is_waited_for() {
        let token = format!(r#"{{"nbf":{},"exp":{}}}"#, NOW + 60, NOW + 900);
        let early = Sample::get("https://a.test/me").bearer(&token).answered(401).date_offset(0);
        assert_eq!(after(early), Some(60));
    }

    #[test]
    fn a_token_for_later_is_not_tried_a_moment_too_early() {
        let token = format!(r#"{{"nbf":{},"exp":{}}}"#, NOW + 60, NOW + 900);
        let mut early = Sample::get("https://a.test/me").bearer(&token).answered(401).date_offset(0).record();
        early.exchange.duration_ms = Some(200);
        let mut incidents = Incidents::default();
        incidents.note(&early, &Options::default());
        assert!(due(incidents.get(1).unwrap()).unwrap() >= Timestamp::from_secs(NOW + 60));
    }

    #[test]
    fn a_further_refusal_that_tells_of_another_wait_is_waited_for() {
        let mut incidents = Incidents::default();
        let locked = |wait: &str, at: i64| {
            let mut record =
                Sample::get("https://a.test/me").answered(429).response_header("retry-after", wait).record();
            record.page.now = Timestamp::from_secs(NOW + at);
            record
        };
        let options = Options::default();
        assert_eq!(incidents.note(&locked("30", 0), &options), Noted::New(1));
        assert_eq!(incidents.note(&locked("45", 20), &options), Noted::Better(1));
        assert_eq!(due(incidents.get(1).unwrap()), Some(Timestamp::from_secs(NOW + 65)));
        // Without a word of it, it is one more and no more.
        let plain = Sample::get("https://a.test/me").answered(429).record();
        assert_eq!(incidents.note(&plain, &options), Noted::Joined(1));
        assert_eq!(due(incidents.get(1).unwrap()), Some(Timestamp::from_secs(NOW + 65)));
    }

    #[test]
    fn a_wait_is_counted_from_the_failure_that_told_of_it() {
        let mut incidents = Incidents::default();
        let options = Options::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options);
        let mut locked = Sample::get("https://a.test/me").answered(429).response_header("retry-after", "30").record();
        locked.page.now = Timestamp::from_secs(NOW + 25);
        assert_eq!(incidents.note(&locked, &options), Noted::Better(1));
        let incident = incidents.get(1).unwrap();
        assert_eq!(due(incident), Some(Timestamp::from_secs(NOW + 55)));
        assert_eq!(incident.at, Timestamp::from_secs(NOW), "it began with the first of them");
    }

    #[test]
    fn a_server_that_says_anew_how_long_is_waited_for_anew() {
        let mut incidents = Incidents::default();
        let locked = Sample::get("https://a.test/me").answered(429).response_header("retry-after", "30");
        incidents.note(&locked.record(), &Options::default());
        incidents.told_to_wait(1, 40, Timestamp::from_secs(NOW + 31));
        assert_eq!(due(incidents.get(1).unwrap()), Some(Timestamp::from_secs(NOW + 71)));
    }

    #[test]
    fn a_wait_is_over_when_all_of_it_is_over_whatever_becomes_of_the_clock() {
        let mut incidents = Incidents::default();
        let locked = Sample::get("https://a.test/me").answered(429).response_header("retry-after", "30");
        incidents.note(&locked.record(), &Options::default());
        let (incident, begun) = (incidents.get(1).unwrap(), Timestamp::from_secs(NOW));
        let until = due(incident).unwrap();
        let left = |after_ms: i64| left(until, incident, Timestamp::from_millis(begun.millis() + after_ms));
        assert_eq!([0, 1, 1000, 29_001, 29_999, 30_000].map(left), [30, 30, 29, 1, 1, 0]);
        assert!(left(31_000) < 0 && left(-3_600_000) == 30);
    }

    #[test]
    fn where_waiting_is_not_the_advice_nothing_is_counted() {
        let refused = Sample::get("https://a.test/me").answered(401).response_header("retry-after", "25");
        assert!(after(refused.says(r#"{"error":"session_expired"}"#)).is_none_or(|wait| wait == 25));
    }
}
