//! `csrf_invalid`: an anti-forgery token was sent, but it is stale, expired or of another session; or the origin was refused.
//!
//! Rests on: OWASP CSRF prevention; the `Origin` header (Fetch §3.2).
//! For: the server's words, and a token among headers or body; words about origin or referrer.
//! Against: none was sent.

use super::{request, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let mut case = Finding::of(Cause::CsrfInvalid);
    let spoken = words(evidence, Concept::Csrf, |phrase| phrase.has(Concept::Csrf));
    match spoken {
        Some((weight, fact)) if evidence.sent.csrf => {
            case.witness(weight.max(88), fact);
            case.support(request(FactCode::CsrfSent));
        }
        // A token may hide under a name that nobody knows.
        Some((_, fact)) => case.witness(56, fact),
        None if evidence.sent.csrf
            && !evidence.safe_method
            && matches!(evidence.status, Some(403 | 419))
            && evidence.is_ordinary() =>
        {
            case.witness(if evidence.status == Some(419) { 90 } else { 76 }, request(FactCode::CsrfSent));
        }
        None => {}
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refused_token_that_was_sent_is_stale() {
        let evidence = Sample::request("POST", "https://a.test/form")
            .header("x-csrf-token", "abc")
            .body("{}")
            .answered(403)
            .says(r#"{"message":"Invalid csrf token"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CsrfInvalid);
    }
}
