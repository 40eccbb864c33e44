//! `mfa_or_step_up_required`: a second factor, a fresh log-in or a re-authentication is needed before this call.
//!
//! Rests on: RFC 9470 §3 (`insufficient_user_authentication`, `acr_values`, `max_age`).
//! For: the error code; a challenge with `acr_values` or `max_age`; the server's words.
//! Against: nothing is held against it; other codes than the one of RFC 9470 are not conclusive.
//!
//! Client: Take `acr_values` and `max_age` from the challenge into a new authorization request (RFC 9470 §4), and
//! repeat the call with the token that comes of it. A silent renewal does not help: it keeps the old `acr`.
//! Server: The issuer must put `acr` and `auth_time` into the token, or the question never ends. Ask only where
//! something is at stake.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! curl -i -X POST -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/payouts
//! # 401
//! # error="insufficient_user_authentication"
//! # acr_values="urn:acme:acr:mfa", max_age="300"
//! ```

use super::{asked, code, response, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    for known in ["insufficient_user_authentication", "mfa_required", "interaction_required", "login_required"] {
        if evidence.said.has_code(known) {
            let exact = known == "insufficient_user_authentication";
            case.witness(if exact { 96 } else { 84 }, code(known));
            case.conclusive |= exact;
        }
    }
    if let Some(wanted) = asked(evidence, "acr_values").or_else(|| asked(evidence, "max_age")) {
        case.witness(90, response(FactCode::StepUpWanted).text("wanted", wanted));
    }
    if let Some((weight, fact)) = words(evidence, Concept::StepUp, |phrase| phrase.has(Concept::StepUp)) {
        // "Authentication failed, re-authenticate": to sign in again is the way out, and not what is wrong.
        let refused = evidence.said.any(|phrase| phrase.refuses() && !phrase.has(Concept::StepUp));
        case.witness(if refused && !evidence.is_login() { 46 } else { weight }, fact);
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_step_up_challenge_asks_for_more_than_a_token() {
        let evidence = Sample::get("https://a.test/pay")
            .bearer("{}")
            .answered(401)
            .challenge(r#"Bearer error="insufficient_user_authentication", acr_values="mfa", max_age="300""#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::MfaOrStepUpRequired);
    }

    #[test]
    fn to_sign_in_again_is_no_second_factor() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(r#"{"sub":"a"}"#)
            .answered(401)
            .says(r#"{"message":"Authentication failed","hint":"Please reauthenticate."}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenSignatureInvalid);
    }
}
