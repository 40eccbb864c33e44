//! `session_revoked`: the server ended this session on purpose, for example after a change of password.
//!
//! Rests on: OWASP session management; no standard field says it.
//! For: the server's words; a cookie that worked less than a second ago. Else it looks like a session that ran out.
//! Against: a log-out in between; the server speaks of the token.
//!
//! Client: The request is in order. Say why, if the server does, and offer the sign-in; repeating does not help.
//! Server: The log tells who ended it: a change of password, "sign out everywhere", an administrator, a limit of
//! sessions for each person, a detection of misuse. Give it an error code of its own, since nothing else tells it from
//! a session that ran out.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! curl -s -o /dev/null -b "$jar" -X POST http://127.0.0.1:8401/demo-api/elsewhere/change-password
//! curl -i -b "$jar" http://127.0.0.1:8401/api/session
//! # 401
//! # "error":"session_revoked"
//! ```

use super::hear;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() || evidence.sent.refresh_token {
        return;
    }
    if !evidence.sent.nothing() {
        // A token may stand for a session, which may end before it does.
        hear(case, evidence, Concept::Session, |phrase| {
            phrase.has(Concept::Session)
                && (phrase.withdrawn() || phrase.negates(Concept::Provided))
                && !phrase.has(Concept::Csrf)
        });
        return;
    }
    hear(case, evidence, Concept::Revoked, |phrase| {
        (phrase.withdrawn() && !phrase.has(Concept::Token))
            || (phrase.has(Concept::Session) && phrase.affirms(Concept::Disabled))
    });
    if case.strength == 0
        && evidence.is_unauthenticated()
        && evidence.past.cookie_worked.is_some()
        && evidence.past.logged_out.is_none()
    {
        let weight = if super::ended_on_purpose(evidence) { 66 } else { 50 };
        case.witness(weight, super::worked_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_server_that_says_revoked_is_believed() {
        let evidence = Sample::get("https://a.test/me").answered(401).says(r#"{"error":"session_revoked"}"#).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::SessionRevoked);
    }
}
