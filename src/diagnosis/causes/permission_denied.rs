//! `permission_denied`: the server knows who is asking, and role, group, ACL or ownership says no.
//!
//! Rests on: RFC 9110 §15.5.4 (403).
//! For: the status; credentials that were accepted elsewhere; the server's words about rights.
//! Against: nothing shows that anybody is signed in.

use super::{history, response, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let sent = &evidence.sent;
    if !evidence.is_ordinary() || sent.unreadable() {
        return None;
    }
    let past = &evidence.past;
    let known = past.accepted.is_some() || past.cookie_worked.is_some() || past.accepted_since_login;
    let mut case = Finding::of(Cause::PermissionDenied);
    if evidence.is_forbidden() {
        let weight = match (known, sent.some_token() || sent.authorization.is_some()) {
            (true, _) => 76,
            (false, true) => 66,
            (false, false) => 48,
        };
        case.witness(weight, response(FactCode::Status).number("status", i64::from(evidence.status.unwrap_or(403))));
    }
    if let Some((weight, fact)) = words(evidence, Concept::Permission, |phrase| {
        phrase.has(Concept::Permission)
            && !phrase.has(Concept::Scope)
            && !phrase.has(Concept::Csrf)
            && !phrase.has(Concept::Token)
            && !phrase.has(Concept::Signature)
            && !phrase.has(Concept::Audience)
            && !phrase.has(Concept::Issuer)
            && !phrase.has(Concept::Provided)
    }) {
        // A 401 with words about rights comes from servers that mix the two up, or from a page of nobody in particular.
        let believed = if evidence.is_forbidden() {
            weight
        } else if known || sent.some_token() {
            74
        } else {
            42
        };
        case.witness(believed.min(86), fact);
    }
    if case.strength > 0 && past.accepted.is_some() {
        case.support(history(FactCode::AcceptedBefore, past.accepted));
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_known_person_who_is_refused_lacks_the_right() {
        let sample = Sample::get("https://a.test/admin")
            .answered(403)
            .before(-9000, Sample::login("https://a.test/login").answered(200));
        let evidence = sample.before(-4000, Sample::get("https://a.test/me").answered(200)).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::PermissionDenied);
    }
}
