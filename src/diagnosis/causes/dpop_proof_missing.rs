//! `dpop_proof_missing`: the server wants a DPoP proof and none was sent.
//!
//! Rests on: RFC 9449 §4.3 and §7.1.
//! For: no `DPoP` header went along with DPoP credentials, a DPoP challenge or a DPoP-bound token.

use super::{code, request, response, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let sent = &evidence.sent;
    if sent.dpop.is_some() {
        return None;
    }
    let mut case = Finding::of(Cause::DpopProofMissing);
    let not_sent = request(FactCode::ProofNotSent);
    if matches!(sent.scheme(), Some(AuthScheme::Dpop)) && evidence.is_unauthenticated() {
        case.witness(94, not_sent.clone());
    }
    if evidence.said.has_code("invalid_dpop_proof") || evidence.said.has_code("missing_dpop_proof") {
        case.witness(94, code("invalid_dpop_proof"));
    }
    if let Some((weight, fact)) =
        words(evidence, Concept::Proof, |phrase| phrase.has(Concept::Proof) && !phrase.has(Concept::Nonce))
    {
        case.witness(weight, fact);
    }
    if case.strength == 0 && evidence.offers(&AuthScheme::Dpop) && sent.authorization.is_some() {
        case.witness(70, response(FactCode::SchemeWanted).text("scheme", "DPoP"));
    }
    if case.strength > 0 {
        case.support(not_sent);
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_dpop_token_without_a_proof_lacks_it() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("DPoP abcdefgh")
            .answered(401)
            .challenge(r#"DPoP error="invalid_token""#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::DpopProofMissing);
    }
}
