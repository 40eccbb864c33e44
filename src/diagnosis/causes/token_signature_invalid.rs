//! `token_signature_invalid`: signature or MAC does not verify: wrong or rotated key, unknown key id, no signature at all.
//!
//! Rests on: RFC 7515 §5.2, RFC 8725 §3.1 (`alg: none`); Hawk; AWS Signature Version 4; signed URLs.
//! For: the server's words; no signature, or one of the wrong length; a live token that never worked, and nothing else is wrong.
//! Against: it was accepted before.
//!
//! Client: Send the token byte for byte. Decode its header and compare `kid` and `alg` with what the server expects.
//! One from another environment, or from before a change of keys, is to be cleared from storage.
//! Server: Fetch the key set again when a `kid` is unknown, and keep withdrawn keys until their tokens have ended. A
//! key made at start differs in each instance. A secret that is Base64 must be decoded on both sides or on none. Allow
//! algorithms by list, never by the token's own word (RFC 8725 §3.1).
//!
//! Reproduce: five characters of the signature are replaced.
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! curl -i -H "Authorization: Bearer ${token%?????}AAAAA" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error_description="The signature of the token does not verify"
//! ```

use super::{request, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::protocol::jwt::Jwt;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if !evidence.is_ordinary() || evidence.status == Some(200) && evidence.said.is_silent() {
        return;
    }
    let unsigned = sent.jwt.as_ref().is_some_and(|jwt| {
        jwt.signature_len == 0 || jwt.alg.as_deref().is_some_and(|alg| alg.eq_ignore_ascii_case("none"))
    });
    if unsigned {
        case.witness(92, Fact::new(FactCode::TokenUnsigned, FactSource::Token));
    } else if sent.jwt.as_ref().is_some_and(Jwt::has_odd_signature) {
        case.witness(88, Fact::new(FactCode::TokenBroken, FactSource::Token));
    }
    if !sent.unreadable()
        && let Some((weight, fact)) = weigh_words(evidence, Concept::Signature, &|phrase| {
            // The key that a JWT is verified with, if there is talk of one.
            let key = sent.jwt.is_some() && phrase.has(Concept::ApiKey) && phrase.negates(Concept::Provided);
            (phrase.has(Concept::Signature) || key)
                && !phrase.has(Concept::Expired)
                && !phrase.has(Concept::NotYet)
                && !phrase.has(Concept::Csrf)
                // A signature that is asked for, or a part of what should be there, is none that does not verify.
                && (phrase.has(Concept::Invalid) || !(phrase.has(Concept::Required) || phrase.has(Concept::Malformed)))
        })
    {
        case.witness(weight, fact);
    }
    if case.strength == 0 && super::live_jwt_refused(evidence) && evidence.past.accepted.is_none() {
        case.witness(50, super::scheme_sent(evidence));
        case.support(Fact::new(FactCode::NeverAccepted, FactSource::History));
    }
    if sent.signed_url
        && matches!(evidence.status, Some(401 | 403))
        && sent.url_expires.is_none_or(|end| end > evidence.clock.best())
    {
        let weight = if super::rights_denied(evidence) { 60 } else { 80 };
        case.witness(weight, request(FactCode::KeySent).text("name", "signature"));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() && !unsigned {
        case.object(10, super::accepted_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample, jwt, jwt_with_header};

    #[test]
    fn a_token_without_a_signature_cannot_verify() {
        let token = jwt_with_header(r#"{"alg":"none"}"#, &format!(r#"{{"exp":{}}}"#, NOW + 60));
        let evidence =
            Sample::get("https://a.test/me").authorization(&format!("Bearer {token}")).answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenSignatureInvalid);
    }

    #[test]
    fn words_about_an_expired_signature_are_about_expiry() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(r#"{"sub":"a"}"#)
            .answered(401)
            .says(r#"{"detail":"Signature has expired"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::ExpiredToken);
    }

    #[test]
    fn a_signature_of_another_length_than_its_algorithms_cannot_verify() {
        let token = jwt("{}");
        for status in [401, 403] {
            let cut = &token[..token.len() - 20];
            let evidence = Sample::get("https://a.test/me").authorization(&format!("Bearer {cut}")).answered(status);
            assert_eq!(diagnose(&evidence.evidence()).cause(), Cause::TokenSignatureInvalid, "{status}");
        }
    }

    #[test]
    fn forbidden_without_a_word_to_a_token_that_names_no_right_may_mean_the_token() {
        let first =
            |claims: &str| diagnose(&Sample::get("https://a.test/me").bearer(claims).answered(403).evidence()).cause();
        assert_eq!(first(r#"{"sub":"a"}"#), Cause::TokenSignatureInvalid);
        assert_eq!(first(r#"{"sub":"a","role":"guest"}"#), Cause::PermissionDenied);
    }
}
