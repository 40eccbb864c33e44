//! `invalid_client`: an OAuth client failed to authenticate at a token endpoint.
//!
//! Rests on: RFC 6749 §5.2 (`invalid_client`, `unauthorized_client`).
//! For: the error code; a client credential was sent and refused.
//! Against: it is neither a token request nor a log-in, where the code alone is not conclusive.
//!
//! Client: The client here is a program. Check id, secret and environment, and the method: `client_secret_basic` (both
//! parts form-encoded first, RFC 6749 §2.3.1) or `client_secret_post`. A page cannot keep a secret; it is a public
//! client with PKCE.
//! Server: Has the secret run out or been rotated? Which `token_endpoint_auth_method` is registered? For a signed
//! assertion compare its `aud` with the token endpoint, and the clocks.
//!
//! Reproduce:
//! ```sh
//! curl -i -d grant_type=client_credentials -d client_id=acme-reports -d client_secret=wrong \
//!   http://127.0.0.1:8401/oauth/token
//! # 401
//! # "error":"invalid_client"
//! ```

use super::{code, hear, request};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    for known in ["invalid_client", "unauthorized_client", "unsupported_grant_type"] {
        if evidence.said.has_code(known) {
            case.witness(95, code(known));
            case.conclusive = evidence.is_token_request() && known == "invalid_client";
        }
    }
    if !evidence.is_ordinary() {
        hear(case, evidence, Concept::Client, |phrase| phrase.has(Concept::Client) && phrase.has(Concept::Invalid));
        let grant = evidence.sent.grant_type.as_deref().unwrap_or_default();
        if evidence.is_unauthenticated() && (grant == "client_credentials" || evidence.sent.client_authentication) {
            case.witness(82, request(FactCode::GrantSent).text("grant", grant));
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
    fn the_error_code_of_a_token_endpoint_decides() {
        let evidence = Sample::request("POST", "https://a.test/oauth/token")
            .body("grant_type=client_credentials&client_id=x&client_secret=y")
            .answered(401)
            .says(r#"{"error":"invalid_client"}"#)
            .evidence();
        let diagnosis = diagnose(&evidence);
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::InvalidClient, Confidence::Certain));
    }
}
