//! `insufficient_scope`: the token is good but lacks a scope.
//!
//! Rests on: RFC 6750 §3.1 (`insufficient_scope`), RFC 8693 §4.2 (`scope` claim).
//! For: the error code; a challenge that names a scope which the token lacks; the server's words.

use super::{code, history, response, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::token_shape::TokenShape;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let sent = &evidence.sent;
    if sent.unreadable() {
        return None;
    }
    let mut case = Finding::of(Cause::InsufficientScope);
    if evidence.said.has_code("insufficient_scope") {
        case.witness(96, code("insufficient_scope"));
        case.conclusive = !sent.nothing();
    }
    if let Some((weight, fact)) = words(evidence, Concept::Scope, |phrase| phrase.has(Concept::Scope)) {
        case.witness(weight, fact);
    }
    if case.strength > 0 {
        if let Some(scope) = evidence.challenges().iter().find_map(|challenge| challenge.param("scope")) {
            case.support(response(FactCode::ScopeWanted).text("scope", scope));
        }
    } else if evidence.is_forbidden() && sent.some_token() && evidence.past.accepted.is_some() {
        // Opaque bearer tokens are OAuth's, and what OAuth withholds is a scope.
        let scoped = sent.jwt.as_ref().is_some_and(|jwt| !jwt.claims.scope.is_empty());
        let opaque = matches!(sent.shape, Some(TokenShape::Opaque));
        case.witness(if scoped || opaque { 79 } else { 50 }, history(FactCode::AcceptedBefore, evidence.past.accepted));
    } else if evidence.is_unauthenticated()
        && evidence.past.accepted.is_some()
        && evidence.said.says(Concept::Permission)
        && sent.some_token()
    {
        case.witness(76, history(FactCode::AcceptedBefore, evidence.past.accepted));
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn the_error_code_is_certain() {
        let evidence = Sample::get("https://a.test/me")
            .bearer("{}")
            .answered(403)
            .challenge(r#"Bearer error="insufficient_scope", scope="orders:write""#)
            .evidence();
        let diagnosis = diagnose(&evidence);
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::InsufficientScope, Confidence::Certain));
    }
}
