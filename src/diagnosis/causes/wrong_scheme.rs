//! `wrong_scheme`: a credential was sent under the wrong auth-scheme, or under none.
//!
//! Rests on: RFC 9110 §11.1 and §11.4; RFC 9449 §7.1 (a DPoP-bound token needs the DPoP scheme).
//! For: other schemes are asked for; a JWT without a scheme word; words about a scheme or, after Basic, about a token.
//! Against: the server has read the token, as its error shows; the same credentials were accepted before.
//!
//! Client: Compare the word before the token with the scheme of the challenge: `Bearer`, `DPoP`, `Basic`, `Token`, or
//! none at all. `token_type` in the answer that handed the token out says which one it is for (RFC 6749 §7.1).
//! Server: Name every scheme that is accepted, in one challenge each, and compare the word without regard to case (RFC
//! 9110 §11.1).
//!
//! Reproduce:
//! ```sh
//! curl -i -H 'Authorization: Token acme_pat_9f2c44d1a0b85e37' http://127.0.0.1:8401/api/webhooks
//! # 401
//! # www-authenticate: Bearer realm="Acme Orders"
//! ```

use super::{request, response, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let Some(credentials) = sent.authorization.as_ref() else { return };
    if !evidence.is_ordinary() {
        return;
    }
    match &credentials.scheme {
        // Who speaks of rights has read the token.
        None if evidence.status != Some(401) && evidence.said.mentions(Concept::Permission) => {
            case.witness(40, request(FactCode::NoSchemeWord));
        }
        None => {
            // Who speaks of what is in a token has read it without the word.
            let read = evidence.said.any(|phrase| {
                phrase.has(Concept::Issuer) || phrase.has(Concept::Audience) || phrase.has(Concept::Revoked)
            });
            let weight = if sent.jwt.is_some() && !read { 90 } else { 56 };
            case.witness(weight, request(FactCode::NoSchemeWord));
        }
        Some(scheme) => {
            if let Some(weight) = weigh(evidence, scheme) {
                case.witness(weight, super::scheme_sent(evidence));
            }
            if let Some(wanted) = other_wanted(evidence, scheme).filter(|_| case.strength > 0) {
                case.support(response(FactCode::SchemeWanted).text("scheme", wanted.name()));
            }
        }
    }
    if let Some((weight, fact)) = words(evidence, Concept::Scheme, |phrase| {
        // Grants, types of media and countries are "unsupported", too.
        (phrase.has(Concept::Scheme)
            && (phrase.has(Concept::Credentials)
                || phrase.has(Concept::Token)
                || phrase.has(Concept::Header)
                || phrase.has(Concept::Invalid)))
            || (phrase.has(Concept::Malformed) && phrase.has(Concept::Credentials) && phrase.has(Concept::Token))
    }) && !sent.unreadable()
    {
        case.witness(weight.min(86), fact);
    }
    if sent.unreadable() && case.strength > 0 && !matches!(sent.basic, Some(Err(_))) {
        case.object(10, request(FactCode::TokenCharacters));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() {
        case.object(60, super::accepted_before(evidence));
    }
}

/// How much speaks against the scheme that was sent.
fn weigh(evidence: &Evidence, scheme: &AuthScheme) -> Option<u8> {
    let sent = &evidence.sent;
    let source = &evidence.source;
    let basic = *scheme == AuthScheme::Basic;
    // The page was told that the token is of another type (RFC 6749 §7.1).
    let told = *scheme == AuthScheme::Bearer
        && source.token_type.as_deref().is_some_and(|told| told != "bearer" && told != "jwt");
    if let Some(wanted) = other_wanted(evidence, scheme) {
        // A server that speaks of the token has read it; Basic is read by none that wants a token.
        let read = !basic
            && evidence.said.any(|phrase| {
                phrase.has(Concept::Expired)
                    || phrase.has(Concept::Signature)
                    || (phrase.has(Concept::Account) && phrase.negates(Concept::Provided))
                    || (phrase.has(Concept::Token) && phrase.has(Concept::Malformed) && !phrase.has(Concept::Header))
                    || (phrase.refuses() && !phrase.lacks() && !phrase.has(Concept::Malformed))
            });
        // Challenges of a scheme that nobody registered name the product more often than a scheme.
        let registered = wanted.is_known() && *wanted != AuthScheme::Token;
        return match (registered, read && !told) {
            (true, false) => Some(94),
            (true, true) => Some(74),
            (false, _) if basic => Some(88),
            // It looked for another scheme, and says that it found nothing.
            (false, false) if evidence.said.any(|phrase| phrase.lacks() && phrase.has(Concept::Credentials)) => {
                Some(80)
            }
            (false, false) => Some(58),
            (false, true) => None,
        };
    }
    // Who speaks of rights has read the password, too, and so has whoever took one here before.
    if basic && (super::rights_denied(evidence) || evidence.past.basic_accepted) {
        return None;
    }
    let silent = evidence.challenges().is_empty();
    match scheme {
        AuthScheme::Basic if super::basic_not_looked_at(evidence) => Some(88),
        // What the server asks for cannot be seen, or it asks for nothing.
        AuthScheme::Basic
            if silent && sent.basic.as_ref().is_some_and(Result::is_ok) && evidence.is_unauthenticated() =>
        {
            Some(match (evidence.challenges.is_hidden(), super::basic_not_asked_for(evidence)) {
                (true, _) => 67,
                (false, true) => 66,
                (false, false) => 50,
            })
        }
        // Who reads Basic refuses it with 401; 400 is for a field that is not understood (RFC 6750 §3.1).
        AuthScheme::Basic if evidence.status == Some(400) && evidence.said.is_silent() => Some(66),
        // A word that nobody registered, and a server that has not found what it looks for.
        scheme
            if silent
                && !scheme.is_known()
                && evidence.said.any(|phrase| {
                    phrase.lacks() && (phrase.has(Concept::Token) || phrase.has(Concept::Credentials))
                }) =>
        {
            Some(84)
        }
        AuthScheme::Token if silent => Some(if sent.jwt.is_some() { 86 } else { 40 }),
        AuthScheme::Bearer if sent.dpop.is_none() => {
            let bound = sent.jwt.as_ref().is_some_and(|jwt| jwt.claims.cnf);
            // A token that this server handed out a moment ago, without calling it a bearer token, cannot be unknown to it.
            let fresh = source.handed_out.is_some_and(|ago| ago < 60)
                && source.token_type.is_none()
                && sent.jwt.is_none()
                && evidence.past.token_was_sent.is_none()
                && evidence.is_unauthenticated();
            match (bound || told, fresh) {
                (true, _) => Some(if told { 90 } else { 78 }),
                (false, true) => Some(76),
                (false, false) => None,
            }
        }
        _ => None,
    }
}

/// The scheme that the visible challenges ask for, if the one that was sent is not among them.
fn other_wanted<'a>(evidence: &'a Evidence, sent: &AuthScheme) -> Option<&'a AuthScheme> {
    let offered = evidence.challenges();
    offered.first().map(|challenge| &challenge.scheme).filter(|_| offered.iter().all(|other| other.scheme != *sent))
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::{NOW, Sample, jwt};

    #[test]
    fn basic_where_bearer_is_asked_for_is_the_wrong_scheme() {
        let evidence =
            Sample::get("https://a.test/me").authorization("Basic YTpi").answered(401).challenge("Bearer").evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn a_server_that_found_nothing_and_asks_for_another_word_looked_for_that() {
        let sample = Sample::get("https://a.test/me").authorization("Bearer 9944b09199c62bcf9418ad84").answered(401);
        let sample = sample.challenge("Token").says(r#"{"detail":"Authentication credentials were not provided."}"#);
        assert_eq!(diagnose(&sample.evidence()).cause(), Cause::WrongScheme);
    }

    #[test]
    fn a_word_that_nobody_registered_is_what_a_server_does_not_look_for() {
        let sample = Sample::get("https://a.test/me").authorization(&format!("JWT {}", jwt("{}"))).answered(401);
        let evidence = sample.says(r#"{"msg":"Missing 'Bearer' type in 'Authorization' header"}"#).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn a_bare_jwt_lacks_its_scheme_word() {
        let token = jwt(&format!(r#"{{"exp":{}}}"#, NOW + 60));
        let evidence = Sample::get("https://a.test/me").authorization(&token).answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn credentials_that_were_accepted_have_the_right_scheme() {
        let before = Sample::get("https://a.test/me").authorization("Token abcdefgh").answered(200);
        let evidence = Sample::get("https://a.test/me")
            .authorization("Token abcdefgh")
            .answered(401)
            .challenge("Bearer")
            .before(-9000, before)
            .evidence();
        assert_ne!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn a_server_knows_the_token_that_it_has_just_handed_out() {
        let login = Sample::login("https://a.test/login").answered(200).says(r#"{"token":"abcdefgh.12"}"#);
        let evidence = Sample::get("https://a.test/me")
            .authorization("Bearer abcdefgh.12")
            .answered(401)
            .says(r#"{"error":"invalid auth token"}"#)
            .before(-900, login)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn a_server_that_finds_no_token_beside_basic_wants_one() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("Basic YTpi")
            .answered(401)
            .says(r#"{"detail":"Not authenticated"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }

    #[test]
    fn basic_that_nobody_asks_for_is_perhaps_the_wrong_scheme() {
        let silent = |body| Sample::get("https://a.test/me").authorization("Basic YTpi").answered(401).says(body);
        let answer = diagnose(&silent(r#"{"message":"Unauthorized"}"#).evidence());
        assert_eq!((answer.cause(), answer.confidence()), (Cause::WrongScheme, Confidence::Possible));
        assert_eq!(diagnose(&silent("").evidence()).cause(), Cause::WrongPassword);
    }

    #[test]
    fn a_server_that_looked_for_the_user_has_read_the_token() {
        let says = |body| {
            let token = jwt(&format!(r#"{{"exp":{}}}"#, NOW + 60));
            let call = Sample::get("https://a.test/me").authorization(&format!("Bearer {token}"));
            diagnose(&call.answered(401).challenge("Basic").says(body).evidence()).cause()
        };
        assert_eq!(says(r#"{"error":"user not found"}"#), Cause::AccountDisabled);
        assert_eq!(says(r#"{"error":"unexpected signing method"}"#), Cause::TokenSignatureInvalid);
    }

    #[test]
    fn basic_that_is_not_understood_is_the_wrong_scheme() {
        let evidence = Sample::get("https://a.test/me").authorization("Basic YTpi").answered(400).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongScheme);
    }
}
