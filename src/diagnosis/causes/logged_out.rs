//! `logged_out`: the person logged out, here or in another tab or on another device.
//!
//! Rests on: OpenID Connect RP-Initiated Logout; RFC 9110 §15.5.2.
//! For: a log-out that succeeded before and no log-in since; the server's words.
//! Against: nothing tells it from a session that ended otherwise, but that it worked less than a second ago.
//!
//! Client: Tell the other tabs when somebody signs out (`BroadcastChannel`, or the `storage` event), and stop what they
//! poll. Forget tokens and cached data in memory, too. Do not repeat the call.
//! Server: Look for the sign-out in the log by the id of the session; single sign-out of an identity provider ends
//! sessions as well. Remember ended ids for as long as their cookies live: then the answer can say `logged_out` instead
//! of "expired".
//!
//! Reproduce: the cookie is kept and its session ended, as by another device.
//! ```sh
//! sign_in
//! curl -s -o /dev/null -b "$jar" -X POST http://127.0.0.1:8401/demo-api/elsewhere/sign-out
//! curl -i -b "$jar" http://127.0.0.1:8401/api/session
//! # 401
//! # "error":"logged_out"
//! ```

use super::words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() {
        return;
    }
    if evidence.past.logged_out.is_some() {
        let nothing = evidence.sent.nothing() || evidence.sent.blank() || evidence.set_aside();
        case.witness(if nothing { 90 } else { 74 }, super::logged_out_before(evidence));
    }
    if let Some((weight, fact)) = words(evidence, Concept::LoggedOut, |phrase| phrase.affirms(Concept::LoggedOut)) {
        // On the way out one is told so, whatever else went wrong.
        case.witness(if evidence.is_unauthenticated() { weight.min(80) } else { 56 }, fact);
    }
    if case.strength == 0
        && evidence.sent.nothing()
        && evidence.is_unauthenticated()
        && evidence.past.cookie_worked.is_some()
    {
        let weight = if super::ended_on_purpose(evidence) { 68 } else { 44 };
        case.witness(weight, super::worked_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_logout_before_the_failure_is_the_reason() {
        let sample = Sample::get("https://a.test/me")
            .answered(401)
            .before(-9000, Sample::login("https://a.test/login").answered(200));
        let evidence = sample.before(-4000, Sample::request("POST", "https://a.test/logout").answered(204)).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::LoggedOut);
    }
}
