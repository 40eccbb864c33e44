//! `csrf_invalid`: an anti-forgery token was sent, but it is stale, expired or of another session; or the origin was refused.
//!
//! Rests on: OWASP CSRF prevention; the `Origin` header (Fetch §3.2).
//! For: the server's words, and a token among headers or body; words about a refused origin or referrer.
//! Against: none was sent; one was good a moment ago; the server gives another reason, or something before it does.
//!
//! Client: The token belongs to a session: fetch it anew after each sign-in, and do not take it from a cached page.
//! After such a refusal fetch a new one and repeat once.
//! Server: Do all instances share the key, and does the session's id change between page and call? Where `Origin` or
//! `Referer` is checked, the trusted origins must name the outer address, with scheme and port; behind a proxy
//! frameworks compare with the inner one.
//!
//! Reproduce: the token was fetched before a second sign-in.
//! ```sh
//! sign_in
//! csrf=$(curl -s -b "$jar" http://127.0.0.1:8401/api/session/csrf | field token)
//! sign_in
//! curl -i -b "$jar" -H "X-CSRF-Token: $csrf" --json '{"item":"Giant magnet","quantity":1}' \
//!   http://127.0.0.1:8401/api/session/orders
//! # 403
//! # "error":"csrf_token_invalid"
//! ```

use super::{hear, hear_at_most, request, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let refused = matches!(evidence.status, Some(400 | 403 | 419 | 422));
    let spoken = words(evidence, Concept::Csrf, |phrase| phrase.has(Concept::Csrf));
    if let Some((weight, fact)) = words(evidence, Concept::Origin, |phrase| {
        let refused = phrase.has(Concept::Invalid) || phrase.has(Concept::Permission);
        // "Cross-site request forgery" is a name, and no word about the origin.
        phrase.has(Concept::Origin) && refused && !phrase.has(Concept::Csrf)
    }) && refused
    {
        case.witness(weight.max(90), fact);
    } else if !evidence.safe_method && refused {
        hear_at_most(84, case, evidence, Concept::Origin, |phrase| phrase.has(Concept::Origin));
    }
    if evidence.sent.csrf && refused {
        hear(case, evidence, Concept::Nonce, |phrase| phrase.has(Concept::Nonce) && phrase.has(Concept::Invalid));
    }
    match spoken {
        Some((weight, fact)) if evidence.sent.csrf => {
            case.witness(weight.max(88), fact);
            case.support(request(FactCode::CsrfSent));
        }
        Some(_) if case.strength > 0 => {}
        // A token may hide under a name that nobody knows.
        Some((_, fact)) => case.witness(56, fact),
        None if evidence.sent.csrf
            && !evidence.safe_method
            && (matches!(evidence.status, Some(403 | 419)) || super::refused_form(evidence))
            && evidence.is_ordinary() =>
        {
            let weight = match evidence.status {
                Some(419) => 90,
                // Whoever gives a reason would give this one.
                _ if super::reason_beside_forgery(evidence) => 56,
                // It was good for another request, so there is something else about this one.
                _ if evidence.past.csrf_seen => 46,
                _ => 76,
            };
            case.witness(weight, request(FactCode::CsrfSent));
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refused_token_that_was_sent_is_stale() {
        let evidence = Sample::request("POST", "https://a.test/form")
            .header("x-csrf-token", "abc")
            .body("{}")
            .answered(403)
            .says(r#"{"message":"Invalid csrf token"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CsrfInvalid);
    }

    #[test]
    fn a_refused_origin_counts_although_no_token_was_sent() {
        let evidence = Sample::request("POST", "https://a.test/me")
            .answered(403)
            .says(r#"{"message":"Invalid origin"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CsrfInvalid);
    }
}
