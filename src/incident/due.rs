//! When it is worth another try: the server's own word, counted from the failure.

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
    let asked = incident.told().filter(|_| advised)?.facts.iter().find_map(|fact| match fact.values.first() {
        Some((_, FactValue::Seconds(seconds)))
            if matches!(fact.code, FactCode::RetryAfter | FactCode::TokenNotBefore) =>
        {
            Some(*seconds)
        }
        _ => None,
    })?;
    (1..=LONGEST).contains(&asked).then(|| incident.at.plus_seconds(asked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
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
    fn where_waiting_is_not_the_advice_nothing_is_counted() {
        let refused = Sample::get("https://a.test/me").answered(401).response_header("retry-after", "25");
        assert!(after(refused.says(r#"{"error":"session_expired"}"#)).is_none_or(|wait| wait == 25));
    }
}
