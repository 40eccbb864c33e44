//! `dpop_proof_invalid`: a DPoP proof was sent and does not match: URL, method, token hash or key.
//!
//! Rests on: RFC 9449 §4.3 and §7.1 (`invalid_dpop_proof`).
//! For: a proof was sent; the error code; the proof's `htm` or time.
//! Against: the server only wants its nonce in it; the clock is the reason.
//!
//! Client: Check each claim: `htm` is the method in capitals, `htu` the address without query and fragment, `ath` the
//! SHA-256 of the access token in base64url, `jti` new each time, `iat` now. The key must be the one that the token is
//! bound to (`cnf.jkt`): keep it in IndexedDB, or it is gone after a reload.
//! Server: Compare `htu` with the outer address; behind a proxy scheme and host are in `Forwarded` or `X-Forwarded-*`.
//! The cache of seen `jti` must be shared by instances, the window for `iat` some seconds wide.
//!
//! Reproduce: this proof is none; to sign one that does not match takes code, as in
//! http://127.0.0.1:8401/?scenario=dpop-proof-invalid.
//! ```sh
//! sign_in
//! curl -i -b "$jar" -X POST -H 'DPoP: e30.e30.e30' http://127.0.0.1:8401/api/dpop/token
//! # 401
//! # error="invalid_dpop_proof", error_description="The DPoP proof cannot be read"
//! ```

use super::{code, hear, request};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if evidence.sent.dpop.is_none() {
        return;
    }
    if evidence.said.has_code("invalid_dpop_proof") {
        case.witness(94, code("invalid_dpop_proof"));
    }
    hear(case, evidence, Concept::Proof, |phrase| phrase.has(Concept::Proof) && !phrase.has(Concept::Nonce));
    if matches!(evidence.sent.dpop, Some(Err(()))) {
        case.witness(88, request(FactCode::ProofSent));
    }
    if case.strength == 0 && evidence.is_unauthenticated() {
        case.witness(54, request(FactCode::ProofSent));
    }
    if case.strength > 0 {
        case.support(request(FactCode::ProofSent));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{Sample, jwt};

    #[test]
    fn a_refused_proof_does_not_match() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("DPoP abcdefgh")
            .header("dpop", &jwt(r#"{"htm":"POST"}"#))
            .answered(401)
            .challenge(r#"DPoP error="invalid_dpop_proof""#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::DpopProofInvalid);
    }
}
