//! `dpop_proof_missing`: the server wants a DPoP proof and none was sent.
//!
//! Rests on: RFC 9449 §4.3 and §7.1.
//! For: no `DPoP` header went along with DPoP credentials, a DPoP challenge or a DPoP-bound token.
//! Against: a proof was sent.
//!
//! Client: Every request with `Authorization: DPoP` needs a proof of its own in the header `DPoP`, and so does every
//! repetition. Interceptors that add only the token are the usual reason.
//! Server: List `DPoP` in `Access-Control-Allow-Headers`, and check that no proxy drops it. Answer `invalid_dpop_proof`
//! (RFC 9449 §7.1), and say in the description that there was none.
//!
//! Reproduce: the demo's token endpoint asks for the proof first.
//! ```sh
//! sign_in
//! curl -i -b "$jar" -X POST http://127.0.0.1:8401/api/dpop/token
//! # 401
//! # DPoP realm="Acme Orders", error="invalid_dpop_proof", error_description="The DPoP proof is missing"
//! ```

use super::{code, hear, request, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if sent.dpop.is_some() {
        return;
    }
    if matches!(sent.scheme(), Some(AuthScheme::Dpop)) && evidence.is_unauthenticated() {
        case.witness(94, request(FactCode::ProofNotSent));
    }
    if evidence.said.has_code("invalid_dpop_proof") || evidence.said.has_code("missing_dpop_proof") {
        case.witness(94, code("invalid_dpop_proof"));
    }
    hear(case, evidence, Concept::Proof, |phrase| phrase.has(Concept::Proof) && !phrase.has(Concept::Nonce));
    if case.strength == 0 && evidence.offers(&AuthScheme::Dpop) && sent.authorization.is_some() {
        case.witness(70, response(FactCode::SchemeWanted).text("scheme", "DPoP"));
    }
    if case.strength > 0 {
        case.support(request(FactCode::ProofNotSent));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
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
