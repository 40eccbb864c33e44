//! `missing_api_key`: the address wants a static key, and none was sent.
//!
//! Rests on: OpenAPI 3 `apiKey`; no registered auth-scheme, but frameworks write `ApiKey` into their challenge.
//! For: such a challenge; the server's words about a key that is missing.

use super::{response, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    if evidence.sent.key_in.is_some() || evidence.is_login() {
        return None;
    }
    let mut case = Finding::of(Cause::MissingApiKey);
    if evidence.offers(&AuthScheme::ApiKey) && evidence.sent.nothing() {
        case.witness(90, response(FactCode::SchemeWanted).text("scheme", AuthScheme::ApiKey.name()));
    }
    if let Some((weight, fact)) = words(evidence, Concept::ApiKey, |phrase| {
        phrase.has(Concept::ApiKey) && !phrase.has(Concept::Csrf) && (phrase.lacks() || phrase.has(Concept::Required))
    }) {
        case.witness(weight, fact);
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_challenge_for_a_key_asks_for_a_key() {
        assert_eq!(
            diagnose(&Sample::get("https://a.test/me").answered(401).challenge("APIKey").evidence()).cause(),
            Cause::MissingApiKey
        );
    }

    #[test]
    fn words_about_a_missing_key_are_enough() {
        let evidence = Sample::get("https://a.test/me")
            .answered(401)
            .says(r#"{"message":"No API key found in request"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::MissingApiKey);
    }
}
