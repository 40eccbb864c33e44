//! `missing_api_key`: the address wants a static key, and none was sent.
//!
//! Rests on: OpenAPI 3 `apiKey`; no registered auth-scheme, but frameworks write `ApiKey` into their challenge.
//! For: a challenge for a key and nothing else; the server's words about a key that is missing.
//! Against: a key or a signature was sent; a log-in.
//!
//! Client: Is the key's variable set where the app is built? Bundlers put `undefined` in its place without a word. Does
//! a proxy add the header in production, and nobody does in development? Compare the header's name.
//! Server: Say by which header the key is to be sent. Check that no proxy drops it: nginx ignores names with
//! underscores (`underscores_in_headers`), and gateways forward by list.
//!
//! Reproduce:
//! ```sh
//! curl -i http://127.0.0.1:8401/api/partners/prices
//! # 401
//! # "error":"missing_api_key"
//! ```

use super::{response, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::evidence::text::holds;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    // A token that is called invalid was read, and a key that is then missing is one to verify it with.
    let read = evidence.said.has_code("invalid_token");
    if sent.key_in.is_some() || sent.signed_url || sent.signed_at.is_some() || evidence.is_login() || read {
        return;
    }
    // Beside other schemes a key is only one of the ways.
    let mut offered = evidence.challenges().iter().map(|challenge| &challenge.scheme);
    if sent.nothing()
        && let Some(first) = offered.next().filter(|first| is_key_scheme(first))
        && offered.all(is_key_scheme)
    {
        case.witness(90, response(FactCode::SchemeWanted).text("scheme", first.name()));
    }
    if let Some((weight, fact)) = weigh_words(evidence, Concept::ApiKey, &|phrase| {
        phrase.has(Concept::ApiKey)
            && !phrase.has(Concept::Csrf)
            && !phrase.has(Concept::Scope)
            && (!phrase.has(Concept::Permission) || (sent.nothing() && !phrase.has(Concept::Token)))
            && (phrase.lacks() || (phrase.has(Concept::Required) && (sent.nothing() || evidence.status != Some(403))))
    }) {
        // "Missing or malformed": where nothing was sent, only one of the two is left.
        case.witness(if sent.nothing() { weight.max(84) } else { weight }, fact);
    }
}

/// Nobody registered a scheme for keys, so servers make up names: `ApiKey`, `Key`, `X-API-Key`.
pub(super) fn is_key_scheme(scheme: &AuthScheme) -> bool {
    matches!(scheme, AuthScheme::ApiKey) || matches!(scheme, AuthScheme::Other(name) if holds(name, "key"))
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
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
