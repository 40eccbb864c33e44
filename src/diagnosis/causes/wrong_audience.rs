//! `wrong_audience`: the token's `aud` names another API.
//!
//! Rests on: RFC 7519 §4.1.3, RFC 8707.
//! For: the server's words; a challenge for another service; tokens for another audience accepted here; `staging` in it.
//! Against: nothing was sent, or nothing readable; a token that was accepted before.
//!
//! Client: Decode `aud`. Ask for a token for each API by the parameter that your provider knows (`resource` of RFC
//! 8707, `audience`, or a scope of that API), and keep the tokens apart by API.
//! Server: Compare `aud` with the setting character by character: a slash at the end, `http` for `https`, an id for an
//! address. `aud` may be a list. Refuse with `invalid_token` (RFC 9068 §4), and say "audience" in the description.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /api/token '{"audience":"acme-reports"}' | field access_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error_description="The token is meant for another audience"
//! ```

use super::{hear, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() || evidence.sent.nothing() || evidence.sent.unreadable() {
        return;
    }
    hear(case, evidence, Concept::Audience, |phrase| phrase.has(Concept::Audience));
    let Some(jwt) = evidence.sent.jwt.as_ref() else { return };
    let aud = &jwt.claims.aud;
    let shown =
        Fact::new(FactCode::TokenAudience, FactSource::Token).text("audience", aud.first().map_or("", String::as_str));
    if !aud.is_empty() {
        let service = super::asked(evidence, "service").or_else(|| super::asked(evidence, "audience"));
        if let Some(service) =
            service.filter(|service| super::live_jwt_refused(evidence) && !aud.iter().any(|aud| aud == service))
        {
            case.witness(88, response(FactCode::TokenAudience).text("audience", service));
        }
        let accepted = &evidence.past.accepted_audiences;
        if super::live_jwt_refused(evidence) && !accepted.is_empty() && !aud.iter().any(|aud| accepted.contains(aud)) {
            case.witness(80, Fact::new(FactCode::OtherAudienceAccepted, FactSource::History));
        }
        if case.strength > 0 {
            case.support(shown);
        } else if super::live_jwt_refused(evidence) && evidence.past.accepted.is_none() {
            let elsewhere = aud.iter().all(|aud| evidence.place.is_other_environment(aud));
            case.witness(if elsewhere { 56 } else { 42 }, shown);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_server_that_speaks_of_the_audience_is_believed() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(r#"{"aud":"other"}"#)
            .answered(401)
            .says(r#"{"detail":"Audience doesn't match"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongAudience);
    }

    #[test]
    fn tokens_for_another_audience_that_worked_are_a_witness() {
        let good = Sample::get("https://a.test/me").bearer(r#"{"aud":"orders"}"#).answered(200);
        let claims = format!(r#"{{"aud":"billing","exp":{}}}"#, NOW + 60);
        let evidence = Sample::get("https://a.test/me").bearer(&claims).answered(401).before(-2000, good).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongAudience);
    }
}
