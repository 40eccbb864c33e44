//! What to ask a server to know whether it works again: only a question whose answer tells.

use crate::diagnosis::cause::{Cause, Family};
use crate::evidence::fact::FactCode;
use crate::evidence::record::Request;
use crate::incident::{Incident, carries_credentials};
use crate::recovery::kept::{Places, renewed};

/// What may have changed since the failure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Since {
    /// Nothing that is known: the person wants to see whether it works now.
    Nothing,
    /// Something: the person was away, or another tab says that it works there.
    Change,
    /// Somebody has signed in, or the session was renewed.
    SignIn,
}

/// What to ask.
#[derive(Clone, Debug)]
pub enum Question {
    /// The failed request, with the credentials of now.
    Repeat(Request),
    /// The app's address that says whether somebody is signed in.
    Session,
    /// What time it is there, at this address: whether the device's clock agrees.
    Time(String),
    /// Nothing: no answer would tell.
    Nothing,
}

/// What to ask about this incident, `places` being what the page keeps now.
///
/// A request that carries credentials of which storage has no newer ones would be refused for the old ones. One that
/// changes something is not repeated to find out. The session's address tells only where the session was what was missing,
/// not where a right or an anti-forgery token was: somebody is signed in there all the time.
#[must_use]
pub fn question(incident: &Incident, since: Since, places: Places<'_>) -> Question {
    let request = &incident.request;
    // What was signed with a wrong time stays refused, however right the clock is now.
    let signed = incident.told().is_some_and(|told| told.facts.iter().any(|fact| fact.code == FactCode::SignedOff));
    if incident.cause() == Cause::ClockSkew && (signed || !request.is_safe()) {
        return Question::Time(request.url.clone());
    }
    let carries = carries_credentials(request);
    if request.is_safe() {
        if let Some(request) = renewed(request, &incident.kept, places) {
            return Question::Repeat(request);
        }
        if !carries || since == Since::Nothing {
            return Question::Repeat(request.clone());
        }
    }
    if since == Since::SignIn || (is_of_session(incident) && !carries) { Question::Session } else { Question::Nothing }
}

/// Whether a session was what was missing.
#[must_use]
pub fn is_of_session(incident: &Incident) -> bool {
    matches!(incident.cause().family(), Family::NotSignedIn | Family::SessionOver | Family::Cookies | Family::Gateway)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::record::{StorageArea, StoredItem};
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
    use crate::options::Options;
    use crate::protocol::secret::Secret;

    fn asked(sample: Sample, since: Since, stored: &[(&str, &str)]) -> String {
        let mut incidents = Incidents::default();
        incidents.note(&sample.record(), &Options::default());
        let item = |(key, value): &(&str, &str)| StoredItem {
            area: StorageArea::Local,
            key: (*key).into(),
            value: Secret::new(*value),
        };
        let items: Vec<StoredItem> = stored.iter().map(item).collect();
        match question(incidents.get(1).unwrap(), since, Places { items: &items, ..Places::default() }) {
            Question::Repeat(request) => request.header("authorization").map_or("again", Secret::expose).to_owned(),
            Question::Session => "session".to_owned(),
            Question::Time(address) => ["time at ", &address].concat(),
            Question::Nothing => "nothing".to_owned(),
        }
    }

    fn with_cookie(method: &str) -> Sample {
        Sample::request(method, "https://a.test/orders").answered(401)
    }

    fn with_token() -> Sample {
        Sample::get("https://a.test/orders")
            .authorization("Bearer old-token-1")
            .stores("token", "old-token-1")
            .answered(401)
    }

    #[test]
    fn a_request_that_changes_nothing_is_repeated() {
        assert_eq!(asked(with_cookie("GET"), Since::Change, &[]), "again");
    }

    #[test]
    fn a_request_that_changes_something_is_never_repeated_to_find_out() {
        for since in [Since::Nothing, Since::Change, Since::SignIn] {
            assert_eq!(asked(with_cookie("POST"), since, &[]), "session");
        }
    }

    #[test]
    fn the_token_of_now_is_tried() {
        for since in [Since::Nothing, Since::Change, Since::SignIn] {
            assert_eq!(asked(with_token(), since, &[("token", "new-token-2")]), "Bearer new-token-2");
        }
    }

    #[test]
    fn an_old_token_is_tried_again_only_if_the_person_wants_it() {
        let old = [("token", "old-token-1")];
        assert_eq!(asked(with_token(), Since::Nothing, &old), "Bearer old-token-1");
        assert_eq!(asked(with_token(), Since::Change, &old), "nothing");
        assert_eq!(asked(with_token(), Since::SignIn, &old), "session");
    }

    #[test]
    fn of_a_wrong_clock_it_is_asked_what_time_it_is_there() {
        let signed = |method| {
            let field = format!(r#"Hawk id="a", ts="{}", nonce="n", mac="m""#, NOW - 3600);
            let challenge = format!(r#"Hawk ts="{NOW}", error="Stale timestamp""#);
            Sample::request(method, "https://a.test/ledger").authorization(&field).answered(401).challenge(&challenge)
        };
        for (method, since) in [("GET", Since::Nothing), ("POST", Since::Change), ("GET", Since::Change)] {
            assert_eq!(asked(signed(method), since, &[]), "time at https://a.test/ledger");
        }
    }

    #[test]
    fn it_is_asked_by_the_cause_that_the_card_tells_of() {
        let mut incidents = Incidents::default();
        let token = || Sample::request("POST", "https://a.test/orders").answered(401);
        incidents.note(&token().record(), &Options::default());
        let mut incident = incidents.get(1).unwrap().clone();
        assert!(matches!(question(&incident, Since::Change, Places::default()), Question::Session));
        let mut forged = incident.told().unwrap().clone();
        forged.cause = Cause::CsrfMissing;
        incident.diagnosis.findings.push(forged);
        incident.place = incident.diagnosis.findings.len() - 1;
        assert!(matches!(question(&incident, Since::Change, Places::default()), Question::Nothing));
    }

    #[test]
    fn a_session_that_was_never_missing_proves_nothing() {
        let forged = Sample::request("POST", "https://a.test/orders")
            .answered(403)
            .says(r#"{"error":"csrf_token_missing","message":"CSRF token missing"}"#);
        assert_eq!(asked(forged, Since::Change, &[]), "nothing");
    }
}
