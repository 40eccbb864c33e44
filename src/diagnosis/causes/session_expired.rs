//! `session_expired`: the server no longer knows, or no longer accepts, the session of the cookie.
//!
//! Rests on: RFC 6265 §4.1.2.2 (`Max-Age`), RFC 9110 §15.5.2; status 440 of IIS.
//! For: the cookie worked before, alone or beside an app's key, and works no more; the server's words; status 440.
//! Against: a log-out in between; the cookie worked less than a second ago; words about rights.
//!
//! Client: Check that the calls which should keep the session alive carry the cookie. When a tab becomes visible again,
//! ask the session address before anything else, and save what was typed before you lead to the sign-in.
//! Server: The smallest counts: idle timeout, absolute timeout, `Max-Age` of the cookie, lifetime in the store.
//! Sessions in memory end with every deployment and are unknown to other instances; a new signing key ends them all.
//! Answer calls with 401, not with 403 or a redirect.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! curl -s -o /dev/null -b "$jar" -X POST http://127.0.0.1:8401/demo-api/elsewhere/idle
//! sleep 2
//! curl -i -b "$jar" http://127.0.0.1:8401/api/session
//! # 401
//! # "error":"session_expired"
//! ```

use super::words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let past = &evidence.past;
    let sent = &evidence.sent;
    let aside = evidence.set_aside();
    let redirected = evidence.place.redirected_to_login.is_some() || evidence.said.login_form;
    if !evidence.is_ordinary()
        || evidence.status == Some(407)
        || !(sent.nothing() || aside || evidence.status == Some(440))
        || !(evidence.is_unauthenticated() || evidence.is_forbidden() || redirected || evidence.said.error_in_body)
    {
        return;
    }
    if evidence.status == Some(440) {
        case.witness(92, super::status(evidence));
    }
    if let Some((weight, fact)) = words(evidence, Concept::Session, |phrase| {
        phrase.has(Concept::Session)
            && !phrase.has(Concept::Csrf)
            && (phrase.affirms(Concept::Expired) || phrase.has(Concept::Invalid) || phrase.negates(Concept::Provided))
    }) {
        // Who never had a session is told that there is none, too.
        let had = past.logged_in.is_some() || past.cookie_worked.is_some() || evidence.session_cookie_visible;
        let none = !had && evidence.said.any(|phrase| phrase.has(Concept::Session) && phrase.lacks());
        case.witness(weight.min(if none { 60 } else { 90 }), fact);
    }
    if evidence.cookies_could_go() && past.logged_out.is_none() && (past.token_was_sent.is_none() || aside) {
        let rights = evidence.said.mentions(Concept::Permission);
        if (past.cookie_worked.is_some() || aside) && !(evidence.status == Some(403) && rights) {
            let weight = match evidence.status {
                // Some answer 403 to strangers; at an address that was read before it is rather the session.
                Some(403) if (past.cookie_worked_here || (aside && past.accepted_here)) && !evidence.other_reason() => {
                    78
                }
                Some(403) => 64,
                _ if rights && !evidence.is_unauthenticated() => 60,
                _ if super::ended_on_purpose(evidence) => 62,
                _ if past.logged_in.is_some() => 80,
                _ => 74,
            };
            case.witness(weight, if aside { super::accepted_before(evidence) } else { super::worked_before(evidence) });
        } else if past.accepted_since_login {
            case.witness(60, super::logged_in_before(evidence));
        }
        if past.logged_in.is_some() && case.strength > 0 {
            case.support(super::logged_in_before(evidence));
        }
        if case.strength == 0 && evidence.is_unauthenticated() {
            let weight = if evidence.session_cookie_visible { 58 } else { 32 };
            case.witness(weight, Fact::new(FactCode::NothingSent, FactSource::Request));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_cookie_that_worked_and_works_no_more_was_a_session() {
        let sample = Sample::get("https://a.test/me")
            .answered(401)
            .before(-9000, Sample::login("https://a.test/login").answered(200));
        let diagnosis = diagnose(&sample.before(-4000, Sample::get("https://a.test/me").answered(200)).evidence());
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::SessionExpired, Confidence::Likely));
    }

    #[test]
    fn iis_says_it_with_a_status_of_its_own() {
        assert_eq!(diagnose(&Sample::get("https://a.test/me").answered(440).evidence()).cause(), Cause::SessionExpired);
    }

    #[test]
    fn without_any_past_it_stays_behind_no_credentials() {
        let evidence = Sample::get("https://a.test/me").answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::NoCredentials);
    }

    #[test]
    fn a_403_where_one_read_before_is_rather_the_session_than_a_right() {
        let evidence = Sample::get("https://a.test/me")
            .answered(403)
            .before(-9000, Sample::login("https://a.test/login").answered(200))
            .before(-4000, Sample::get("https://a.test/me").answered(200))
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::SessionExpired);
    }
}
