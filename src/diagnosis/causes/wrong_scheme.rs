//! `wrong_scheme`: a credential was sent under the wrong auth-scheme, or under none.
//!
//! Rests on: RFC 9110 §11.1 and §11.4; RFC 9449 §7.1 (a DPoP-bound token needs the DPoP scheme).
//! For: the server asks for other schemes than the one sent; a JWT without a scheme word or under `Token`; words about the scheme.
//! Against: the server has read the token, as its error shows; the same credentials were accepted before.

use super::{history, request, response, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let sent = &evidence.sent;
    let credentials = sent.authorization.as_ref()?;
    if !evidence.is_ordinary() {
        return None;
    }
    let mut case = Finding::of(Cause::WrongScheme);
    let offered = evidence.challenges();
    match &credentials.scheme {
        None => {
            let weight = if sent.jwt.is_some() { 90 } else { 56 };
            case.witness(weight, request(FactCode::NoSchemeWord));
        }
        Some(scheme) => {
            let named = request(FactCode::SchemeSent).text("scheme", scheme.name());
            let read = evidence.said.has_code("invalid_token")
                || evidence.said.any(|phrase| phrase.has(Concept::Expired) || phrase.has(Concept::Signature));
            if let Some(wanted) =
                offered.first().filter(|_| offered.iter().all(|challenge| challenge.scheme != *scheme))
            {
                // Challenges of a scheme that nobody registered name the product more often than a scheme.
                let registered = wanted.scheme.is_known() && wanted.scheme != AuthScheme::Token;
                case.witness(
                    if registered { 92 } else { 58 },
                    response(FactCode::SchemeWanted).text("scheme", wanted.scheme.name()),
                );
                case.support(named);
                if read {
                    case.object(20, super::code("invalid_token"));
                }
            } else if matches!(scheme, AuthScheme::Token) && sent.jwt.is_some() && offered.is_empty() {
                case.witness(86, named);
            } else if matches!(scheme, AuthScheme::Token) && offered.is_empty() {
                case.witness(40, named);
            } else if matches!(scheme, AuthScheme::Bearer)
                && sent.jwt.as_ref().is_some_and(|jwt| jwt.claims.cnf)
                && sent.dpop.is_none()
            {
                case.witness(78, named);
            } else if matches!(scheme, AuthScheme::Basic)
                && offered.is_empty()
                && evidence.said.any(|phrase| phrase.has(Concept::Token))
            {
                case.witness(84, named);
            }
        }
    }
    if let Some((weight, fact)) = words(evidence, Concept::Scheme, |phrase| {
        phrase.has(Concept::Scheme)
            || (phrase.has(Concept::Malformed) && phrase.has(Concept::Credentials) && phrase.has(Concept::Token))
    }) && !sent.unreadable()
    {
        case.witness(weight.min(86), fact);
    }
    if matches!(sent.scheme(), Some(AuthScheme::Basic))
        && offered.is_empty()
        && evidence.said.any(|phrase| phrase.lacks() || phrase.has(Concept::Malformed))
    {
        case.witness(84, request(FactCode::SchemeSent).text("scheme", "Basic"));
    }
    if sent.unreadable() && case.strength > 0 && !matches!(sent.basic, Some(Err(_))) {
        case.object(10, request(FactCode::TokenCharacters));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() {
        case.object(60, history(FactCode::AcceptedBefore, evidence.past.accepted));
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample, jwt};

    #[test]
    fn basic_where_bearer_is_asked_for_is_the_wrong_scheme() {
        let evidence =
            Sample::get("https://a.test/me").authorization("Basic YTpi").answered(401).challenge("Bearer").evidence();
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
}
