//! `csrf_missing`: an anti-forgery token, header or session id was needed and not sent.
//!
//! Rests on: OWASP CSRF prevention (synchroniser token, double submit, custom header).
//! For: the server's words, and no such token in headers and body; an unsafe request by cookie alone was refused,
//! with 403 or with a page and 422; a nonce that is missed where nothing else has one.
//! Against: one was sent; the server gives another reason, or something before it does.
//!
//! Client: Send the token with every request that is not safe, under the framework's name for it (`X-CSRF-Token`,
//! `X-XSRF-TOKEN`), in every client that the app has. A token that is copied from a cookie needs one without
//! `HttpOnly`, whose path covers the page.
//! Server: Say in the answer that it is about forgery protection, since a bare 403 reads like a lack of rights. Check
//! that no proxy drops the header, and that calls by `Authorization` alone, which need no such protection, are exempt.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! curl -i -b "$jar" --json '{"item":"Giant magnet","quantity":1}' http://127.0.0.1:8401/api/session/orders
//! # 403
//! # "error":"csrf_token_missing"
//! ```

use super::{request, weigh_words, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::{Concept, Phrase};

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    // Who finds "no valid" one has found one.
    let missed = |phrase: &Phrase| {
        phrase.has(Concept::Csrf) && phrase.affirms(Concept::Missing) && !phrase.has(Concept::Invalid)
    };
    if evidence.sent.csrf && !evidence.said.any(missed) {
        return;
    }
    if let Some((weight, fact)) = weigh_words(evidence, Concept::Csrf, &|phrase| {
        // Where nothing was sent that has a nonce of its own, it is that of a form.
        phrase.has(Concept::Csrf)
            || (evidence.sent.nothing() && phrase.has(Concept::Nonce) && phrase.lacks() && !phrase.has(Concept::Proof))
    }) {
        case.witness(weight.max(88), fact);
        case.support(request(FactCode::CsrfNotSent));
        if let Some((_, fact)) = words(evidence, Concept::Origin, |phrase| {
            phrase.has(Concept::Origin)
                && phrase.has(Concept::Invalid)
                && !phrase.has(Concept::Header)
                && !phrase.has(Concept::Csrf)
        }) {
            case.object(10, fact);
        }
    } else if evidence.status == Some(419) {
        // 419 is what frameworks answer when the page's token is gone (Laravel: "Page Expired").
        case.witness(84, super::status(evidence));
    } else if !evidence.safe_method
        && evidence.status == Some(400)
        && evidence.is_ordinary()
        && evidence.sent.nothing()
        && !evidence.said.any(|phrase| phrase.lacks() || phrase.has(Concept::Required) || phrase.has(Concept::Account))
        && (evidence.past.logged_in.is_some() || evidence.past.cookie_worked.is_some() || evidence.csrf_cookie_visible)
    {
        // Some frameworks call it a bad request, and hardly say more.
        case.witness(64, request(FactCode::CsrfNotSent));
    } else if !evidence.safe_method
        && (evidence.status == Some(403) || super::refused_form(evidence))
        && evidence.is_ordinary()
        && evidence.sent.nothing()
    {
        // Whoever may read and is refused to write, by a cookie alone, mostly lacks the token.
        let signed_in =
            evidence.past.csrf_seen || evidence.past.cookie_worked.is_some() || evidence.csrf_cookie_visible;
        let weight = match (super::reason_beside_forgery(evidence), signed_in) {
            // Whoever gives a reason would give this one.
            (true, _) => 56,
            (false, true) => 76,
            (false, false) => 60,
        };
        case.witness(weight, request(FactCode::CsrfNotSent));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn an_invalid_token_that_was_never_sent_is_missing() {
        let evidence = Sample::request("POST", "https://a.test/form")
            .body("{}")
            .answered(403)
            .html("<pre>ForbiddenError: invalid csrf token</pre>")
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CsrfMissing);
    }
}
