//! `invalid_api_key`: a static key or key id was sent and is not known.
//!
//! Rests on: OpenAPI 3 `apiKey`; Hawk and AWS Signature Version 4 for key ids.
//! For: a key was sent where keys are sent, or the page keeps the token as a key; the server's words.
//! Against: the key was accepted before; words about rights, or 403 with another reason; a JWT, whose key is the server's.
//!
//! Client: Compare the first and last characters with the list of keys: a line feed from a file, a key of the other
//! environment (test, live), or the wrong header are the usual reasons. A key in a page is known to all of its
//! visitors: let your own server make the call.
//! Server: Was it rotated, withdrawn, or bound to an address or origin? Store hashes and a readable prefix, so that a
//! key can be found without being kept. Answer 401 to an unknown key, 403 to one that lacks a right.
//!
//! Reproduce:
//! ```sh
//! curl -i -H 'X-Api-Key: acme_test_0000000000' http://127.0.0.1:8401/api/partners/prices
//! # 401
//! # "error":"invalid_api_key"
//! ```

use super::{request, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::evidence::observed::Observed;
use crate::evidence::sent::KeyPlace;
use crate::evidence::text::holds;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let signed = sent.signed_url || matches!(sent.scheme(), Some(AuthScheme::Hawk | AuthScheme::AwsSigV4));
    let refused = evidence.is_unauthenticated() || evidence.is_forbidden();
    if let Some(place) =
        sent.key_in.as_ref().filter(|_| refused && evidence.is_ordinary() && sent.jwt.is_none() && !sent.unreadable())
    {
        let (weight, name) = match place {
            _ if evidence.status == Some(403) && evidence.other_reason() => (50, ""),
            KeyPlace::Header(name) if holds(name, "token") || name == "x-auth" => (58, name.as_str()),
            KeyPlace::Header(name) => (80, name.as_str()),
            KeyPlace::Query(name) if holds(name, "key") => (78, *name),
            KeyPlace::Query(name) => (52, *name),
            KeyPlace::Body if sent.token.is_some() => (50, "body"),
            KeyPlace::Body => (80, "params"),
        };
        case.witness(weight, request(FactCode::KeySent).text("name", name));
        if evidence.past.accepted.is_some() {
            case.object(if evidence.set_aside() { 40 } else { 14 }, super::accepted_before(evidence));
        }
    }
    if (signed || sent.some_token() || sent.basic.is_some() || evidence.is_login())
        && let Some((weight, fact)) = weigh_words(evidence, Concept::ApiKey, &|phrase| {
            (phrase.has(Concept::ApiKey)
                || (signed
                    && !super::rights_denied(evidence)
                    && (phrase.has(Concept::Credentials) || phrase.has(Concept::Token) || phrase.has(Concept::Client))))
                && (phrase.has(Concept::Invalid) || phrase.negates(Concept::Provided))
                && !phrase.has(Concept::Signature)
        })
    {
        // Of a JWT that never was accepted it is rather the key to verify it with.
        // Unless something else was sent that is called a key.
        let called = matches!(&sent.key_in, Some(KeyPlace::Header(name)) if holds(name, "key"));
        let verifies = sent.jwt.is_some() && evidence.past.accepted.is_none() && !called;
        // A word in the key's place cannot be valid, and says more.
        let most = if sent.unreadable() && !sent.in_field { 60 } else { 86 };
        case.witness(weight.min(if verifies { 46 } else { most }), fact);
    }
    // An opaque token that the page calls a key is one; one that it keeps nowhere was perhaps written into the code.
    let nowhere = evidence.source.name.is_empty()
        && matches!(&evidence.stored, Observed::Present(stored) if stored.tokens.is_empty())
        && !evidence.said.has_code("invalid_token");
    if case.strength == 0
        && super::token_refused(evidence)
        && sent.jwt.is_none()
        && evidence.past.accepted.is_none()
        && (nowhere || evidence.source.is_called_key() || super::key_sent(evidence))
    {
        case.witness(
            if evidence.source.is_called_key() || super::key_sent(evidence) { 84 } else { 52 },
            super::scheme_sent(evidence),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refused_key_is_not_known() {
        let evidence = Sample::get("https://a.test/me").header("x-api-key", "dead").answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::InvalidApiKey);
    }

    #[test]
    fn a_key_that_was_never_accepted_is_doubted_before_its_rights() {
        let key = Sample::get("https://a.test/me").authorization("Api-Key abcdef.0123456789").answered(403);
        let evidence = key.says(r#"{"detail":"You do not have permission to perform this action."}"#).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::InvalidApiKey);
    }
}
