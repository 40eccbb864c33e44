//! `dpop_nonce_required`: the server wants its own nonce in the DPoP proof; asking again with it is enough.
//!
//! Rests on: RFC 9449 §8 and §9 (`use_dpop_nonce`).
//! For: the error code; the server's words about a nonce after a proof was sent.
//! Against: no proof was sent, without which it is not conclusive.
//!
//! Client: Take `DPoP-Nonce` from the answer, put it into the claim `nonce` of a new proof, and repeat once. Keep the
//! newest nonce of each origin; good answers bring one, too.
//! Server: Expose `DPoP-Nonce` and `WWW-Authenticate` to other origins, or pages cannot read them. Every instance must
//! know the nonces of the others, and they must outlive a slow round trip.
//!
//! Reproduce: the proof has to be signed, which curl cannot; http://127.0.0.1:8401/?scenario=dpop-nonce-required does
//! it in the browser. With a token and a proof of your own:
//! ```sh
//! curl -i -H "Authorization: DPoP $token" -H "DPoP: $proof" https://api.example/statement
//! ```

use super::{code, hear};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if evidence.said.has_code("use_dpop_nonce") {
        case.witness(96, code("use_dpop_nonce"));
        case.conclusive = evidence.sent.dpop.is_some();
    } else if evidence.sent.dpop.is_some() {
        hear(case, evidence, Concept::Nonce, |phrase| phrase.has(Concept::Nonce));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{Sample, jwt};

    #[test]
    fn the_error_code_asks_for_the_nonce() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("DPoP abcdefgh")
            .header("dpop", &jwt(r#"{"htm":"GET"}"#))
            .answered(401)
            .challenge(
                r#"DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof""#,
            )
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::DpopNonceRequired);
    }
}
