//! A renewal that was in vain: the server said that the session was renewed, and refuses all the same. Then it was not the age of
//! the credentials, and to renew them once more is no help.

use crate::diagnosis::cause::Cause;
use crate::diagnosis::causes::LEAST;
use crate::diagnosis::finding::Finding;
use crate::incident::{Incidents, PATIENCE};
use crate::recovery::action::Action;

/// Whether a cause is that credentials were too old, which new ones disprove.
pub(super) const fn is_age(cause: Cause) -> bool {
    matches!(cause, Cause::ExpiredToken | Cause::SessionExpired)
}

impl Incidents {
    /// The session of an incident was renewed, and what failed is still refused: age is no cause any more, now or in what is noted
    /// later, and neither to renew nor to ask again is offered first. Where no other cause is left, the honest one is: unknown.
    pub fn renewed_in_vain(&mut self, id: u32) {
        let Some(incident) = self.list.iter_mut().find(|incident| incident.id == id) else { return };
        incident.in_vain = true;
        incident.tried.extend([Action::Refresh, Action::Retry].into_iter().flat_map(|action| [action; PATIENCE]));
        let findings = &mut incident.diagnosis.findings;
        // What was seen is still true, whatever it means.
        let seen = findings.first().map(|finding| finding.facts.clone());
        findings.retain(|finding| !is_age(finding.cause) && finding.cause != Cause::Unknown);
        if findings.is_empty() {
            findings.push(Finding { strength: LEAST, facts: seen.unwrap_or_default(), ..Finding::of(Cause::Unknown) });
        }
        incident.replan();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Noted;
    use crate::options::Options;
    use crate::options::address::{Address, Schemes};

    fn options() -> Options {
        let address = |path| Address::parse(path, Schemes::WEB).ok();
        Options { login_url: address("/login"), refresh_url: address("/renew"), ..Options::default() }
    }

    fn old_token(url: &str) -> Sample {
        Sample::get(url).bearer(&format!(r#"{{"exp":{}}}"#, NOW - 1200)).answered(401).date_offset(0)
    }

    fn in_vain(sample: Sample) -> Incidents {
        let mut incidents = Incidents::default();
        incidents.note(&sample.record(), &options());
        incidents.renewed_in_vain(1);
        incidents
    }

    fn first(incidents: &Incidents) -> Option<Action> {
        incidents.get(1).unwrap().plan.first().map(|step| step.action)
    }

    #[test]
    fn a_refusal_of_fresh_credentials_is_another_diagnosis_and_the_renewal_is_not_offered_again() {
        let mut before = Incidents::default();
        before.note(&old_token("https://a.test/me").record(), &options());
        assert_eq!((before.get(1).unwrap().cause(), first(&before)), (Cause::ExpiredToken, Some(Action::Refresh)));
        let after = in_vain(old_token("https://a.test/me"));
        let incident = after.get(1).unwrap();
        assert_eq!((incident.cause(), incident.confidence()), (Cause::TokenInvalid, Confidence::Possible));
        assert_eq!(first(&after), Some(Action::SignIn));
        assert!(incident.plan.iter().all(|step| step.action != Action::Refresh));
    }

    #[test]
    fn where_nothing_else_is_left_it_is_unknown_with_all_that_was_seen() {
        let mut incidents = Incidents::default();
        incidents.note(&old_token("https://a.test/me").record(), &options());
        let findings = &mut incidents.list.first_mut().unwrap().diagnosis.findings;
        findings.truncate(1);
        let seen = findings.first().unwrap().facts.clone();
        incidents.renewed_in_vain(1);
        let incident = incidents.get(1).unwrap();
        assert_eq!((incident.cause(), incident.confidence()), (Cause::Unknown, Confidence::Possible));
        assert_eq!(incident.told().unwrap().facts, seen);
        assert_eq!(first(&incidents), Some(Action::SignIn), "it was just asked again");
    }

    #[test]
    fn one_more_of_the_old_ones_does_not_bring_the_old_cause_back() {
        let mut incidents = in_vain(old_token("https://a.test/me"));
        assert_eq!(incidents.note(&old_token("https://a.test/you").record(), &options()), Noted::Joined(1));
        assert_eq!(incidents.get(1).unwrap().cause(), Cause::TokenInvalid);
        // Another reason is news.
        let revoked = Sample::get("https://a.test/me")
            .bearer("{}")
            .answered(401)
            .says(r#"{"error":"invalid_token","error_description":"The token was revoked"}"#);
        assert_eq!(incidents.note(&revoked.record(), &options()), Noted::Better(1));
        assert_eq!(incidents.get(1).unwrap().cause(), Cause::TokenRevoked);
    }

    #[test]
    fn a_cause_that_is_not_age_stays() {
        let revoked = Sample::get("https://a.test/me")
            .bearer("{}")
            .answered(401)
            .says(r#"{"error":"invalid_token","error_description":"The token was revoked"}"#);
        assert_eq!(in_vain(revoked).get(1).unwrap().cause(), Cause::TokenRevoked);
    }
}
