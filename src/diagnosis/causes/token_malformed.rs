//! `token_malformed`: what was sent cannot be read by any server: `Bearer undefined`, an empty, quoted, doubled or cut token.
//!
//! Rests on: RFC 9110 §11.4 (token68), RFC 7519 §7.2, RFC 7617 §2, RFC 6750 §2 (one method at a time).
//! For: the shape of what was sent; the server's words.
//! Against: it was accepted before; a sign-out; the server asks for another scheme altogether; status or words tell of something else than who is asking.
//!
//! Client: Find where the header is put together: `Bearer ${token}` makes `Bearer undefined` of nothing,
//! `JSON.stringify` leaves quotation marks, two interceptors write `Bearer` twice, and a copied token lacks its end.
//! Where there is no token, send no header.
//! Server: Answer `invalid_token` (or 400 `invalid_request` for two tokens at once, RFC 6750 §2), and log shape and
//! length of what came, never the text.
//!
//! Reproduce:
//! ```sh
//! curl -i -H 'Authorization: Bearer undefined' http://127.0.0.1:8401/api/invoices
//! # 401
//! # error="invalid_token", error_description="The access token is malformed"
//! ```

use super::{request, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::evidence::sent::KeyPlace;
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::token_shape::TokenShape;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let most = blamed(evidence);
    let (weight, code) = match sent.shape {
        Some(TokenShape::Placeholder) => (95, FactCode::PlaceholderSent),
        Some(TokenShape::DoubledScheme) => (95, FactCode::SchemeTwice),
        Some(TokenShape::Empty) => (94, FactCode::TokenEmpty),
        Some(TokenShape::Quoted) => (94, FactCode::TokenQuoted),
        Some(TokenShape::BrokenJwt(_)) => (90, FactCode::TokenBroken),
        Some(TokenShape::NonToken68) => (86, FactCode::TokenCharacters),
        _ => (0, FactCode::TokenEmpty),
    };
    if weight.min(most) > 0 {
        let mut fact = Fact::new(code, if weight == 90 { FactSource::Token } else { FactSource::Request });
        if let Some(word) = sent.placeholder {
            fact = fact.text("word", word);
        }
        // Characters that no token has are no fault in a scheme of its own making.
        let bound = match sent.in_field {
            true if sent.scheme().is_some() || weight > 90 => most,
            true => most.min(60),
            false => most.min(78),
        };
        case.witness(weight.min(bound), fact);
    }
    case.conclusive = weight > 90
        && sent.in_field
        && sent.key_in.is_none()
        && evidence.status == Some(401)
        && evidence.past.accepted.is_none()
        && evidence.past.logged_out.is_none()
        && !other_scheme_wanted(evidence)
        && only_the_token(evidence);
    if matches!(sent.basic, Some(Err(_))) {
        case.witness(90, request(FactCode::BasicBroken));
    }
    let two = matches!(sent.key_in, Some(KeyPlace::Query("access_token" | "token")))
        && matches!(sent.scheme(), Some(AuthScheme::Bearer | AuthScheme::Dpop));
    if two {
        case.witness(if evidence.status == Some(400) { 92 } else { 60 }, request(FactCode::TwoMethods));
    }
    if case.strength == 0
        && most > 0
        && !sent.nothing()
        && evidence.sent.authorization.is_some()
        && evidence.is_ordinary()
        && let Some((weight, fact)) = words(evidence, Concept::Malformed, |phrase| {
            phrase.has(Concept::Malformed)
                && !phrase.has(Concept::Scheme)
                && !(phrase.has(Concept::Signature) && phrase.has(Concept::Invalid))
        })
    {
        // A challenge says it of the token; a body may be about itself.
        let most = if weight > 90 { 84 } else { 74 };
        case.witness(weight.min(if sent.jwt.is_some() { 58 } else { most }), fact);
    }
    // A scheme whose credentials are parameters was sent without the parameters it needs.
    if matches!(sent.scheme(), Some(AuthScheme::Hawk | AuthScheme::Digest | AuthScheme::AwsSigV4))
        && evidence.status == Some(400)
    {
        // The JSON protocols of AWS answer so whatever the reason is, and tell it.
        case.witness(if evidence.said.is_silent() { 82 } else { 40 }, super::scheme_sent(evidence));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() {
        // What is nothing at all was perhaps not looked at elsewhere.
        let weight = if evidence.past.accepted_here || !sent.blank() { 50 } else { 4 };
        case.object(weight, super::accepted_before(evidence));
    }
    // Whoever signed out has no token to send.
    if case.strength > 0 && evidence.past.logged_out.is_some() {
        case.object(20, super::logged_out_before(evidence));
    }
    if case.strength > 0 && other_scheme_wanted(evidence) && sent.placeholder.is_none() {
        // A defect of the token is one in every scheme, and some servers name one scheme and read several.
        let weight = if sent.shape.is_some() && sent.unreadable() { 8 } else { 12 };
        case.object(weight, super::scheme_wanted(evidence));
    }
}

/// How much a defect of the token may weigh. It is a fact of the request, which may be refused for another reason.
fn blamed(evidence: &Evidence) -> u8 {
    let said = &evidence.said;
    // A log-in, a renewal and an anti-forgery token prove what they have to by themselves.
    let apart = !evidence.is_ordinary() || evidence.sent.refresh_token || said.mentions(Concept::Csrf);
    match evidence.status {
        _ if evidence.walled_off() => 0,
        _ if apart || matches!(evidence.status, Some(419 | 440)) => 50,
        // It speaks of an address, a signature or a certificate, so it looked at more than this.
        Some(401)
            if evidence.sent.blank()
                && evidence.other_reason()
                && !said.any(|phrase| phrase.has(Concept::Malformed)) =>
        {
            60
        }
        _ if evidence.is_unauthenticated() || evidence.status == Some(403) => 97,
        Some(400 | 422) if speaks_of_it(evidence) => 97,
        Some(400) if said.is_silent() => 97,
        Some(400 | 422) if said.is_silent() || said.mentions(Concept::Malformed) => 60,
        Some(_) => 0,
        None => 60,
    }
}

/// The server speaks of the token or of the field that carries it.
fn speaks_of_it(evidence: &Evidence) -> bool {
    matches!(evidence.status, Some(400..=403 | 422))
        && evidence.said.any(|phrase| {
            phrase.has(Concept::Token)
                || phrase.has(Concept::Credentials)
                || phrase.has(Concept::Header)
                || phrase.has(Concept::Signature)
        })
}

/// Nothing but the token can have been looked at, and the server says that it was. A helper that puts `Bearer undefined` into every
/// call puts it into those, too, that prove who asks by a cookie, by their body, or by a signature in another field.
fn only_the_token(evidence: &Evidence) -> bool {
    let past = &evidence.past;
    let asked = evidence.sent.scheme().is_some_and(|sent| evidence.offers(sent)) && !evidence.other_reason();
    let told = evidence.said.any(|phrase| {
        (phrase.has(Concept::Token) || phrase.has(Concept::Malformed)) && !phrase.has(Concept::Signature)
    });
    (asked || told) && evidence.safe_method && past.logged_in.is_none() && past.worked.is_none()
}

/// The visible challenges ask for well-known schemes, and the one that was sent is not among them.
fn other_scheme_wanted(evidence: &Evidence) -> bool {
    let offered = evidence.challenges();
    evidence.sent.scheme().is_some_and(|sent| {
        !offered.is_empty()
            && offered.iter().all(|challenge| {
                challenge.scheme != *sent && challenge.scheme.is_known() && challenge.scheme != AuthScheme::Token
            })
    })
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn bearer_undefined_is_certain_where_a_token_was_asked_for_and_nothing_else_can_be_meant() {
        let call = || Sample::get("https://a.test/me").authorization("Bearer undefined").answered(401);
        let found = |sample: Sample| {
            let diagnosis = diagnose(&sample.evidence());
            (diagnosis.cause(), diagnosis.confidence())
        };
        assert_eq!(found(call().challenge("Bearer")), (Cause::TokenMalformed, Confidence::Certain));
        assert_eq!(found(call().says(r#"{"error":"jwt malformed"}"#)), (Cause::TokenMalformed, Confidence::Certain));
        // A session may have ended, for all that anybody says.
        assert_eq!(found(call()), (Cause::TokenMalformed, Confidence::Likely));
        let signed_in = call().challenge("Bearer").before(-9000, Sample::login("https://a.test/login").answered(200));
        assert_ne!(found(signed_in).1, Confidence::Certain);
        assert_ne!(found(call().says(r#"{"error":"Invalid signature"}"#)).1, Confidence::Certain);
        assert_ne!(
            found(call().challenge("Bearer").says(r#"{"error":"Host not allowed here"}"#)).1,
            Confidence::Certain
        );
    }

    #[test]
    fn empty_quoted_and_doubled_tokens_are_malformed() {
        for field in ["Bearer ", "Bearer \"abc.def.ghi\"", "Bearer Bearer abcdef", "Basic alice:password"] {
            let evidence = Sample::get("https://a.test/me").authorization(field).answered(401).evidence();
            assert_eq!(diagnose(&evidence).cause(), Cause::TokenMalformed, "{field}");
        }
    }

    #[test]
    fn what_was_accepted_or_follows_a_sign_out_is_not_certain() {
        let call =
            |status| Sample::get("https://a.test/me").authorization("Bearer null").answered(status).challenge("Bearer");
        let certain = |sample: Sample| diagnose(&sample.evidence()).confidence() == Confidence::Certain;
        assert!(certain(call(401)));
        assert!(!certain(call(401).header("x-api-key", "0123456789abcdef")));
        for status in [403, 407, 440] {
            assert!(!certain(call(status)), "{status}");
        }
        let session = diagnose(&call(401).before(-9000, call(200)).evidence());
        assert_eq!(session.cause(), Cause::SessionExpired, "a cookie was what counted");
        let out = Sample::request("POST", "https://a.test/logout").answered(204);
        assert_eq!(diagnose(&call(401).before(-9000, out).evidence()).cause(), Cause::LoggedOut);
        for twice in ["Bearer Bearer abcdef", "Bearer \"abcdef\""] {
            let call = |status| Sample::get("https://a.test/me").authorization(twice).answered(status);
            let found = diagnose(&call(401).before(-9000, call(200)).evidence());
            assert_ne!((found.cause(), found.confidence()), (Cause::TokenMalformed, Confidence::Likely), "{twice}");
        }
    }

    #[test]
    fn a_token_in_two_places_is_against_the_rule() {
        let evidence = Sample::get("https://a.test/me?access_token=abcdefgh")
            .authorization("Bearer abcdefgh")
            .answered(400)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenMalformed);
    }

    #[test]
    fn a_defect_of_the_token_is_one_in_every_scheme() {
        let call = Sample::get("https://a.test/me").authorization("Bearer ").answered(401).challenge("Basic");
        assert_eq!(diagnose(&call.evidence()).cause(), Cause::TokenMalformed);
    }
}
