//! `authorization_stripped_by_proxy`: the page sent `Authorization`, and a proxy or gateway interface did not hand it on.
//!
//! Rests on: RFC 9110 §11.6.2 (a proxy forwards it); CGI/1.1 (RFC 3875 §4.1.18 lets a server withhold it).
//! For: the server says that nothing was sent, although a readable credential of the wanted scheme was.
//! Against: the server has read the token; another scheme is wanted; it was accepted at this very address.
//!
//! Client: Send the same request past the proxy, straight to the app's server. If it works there, the page is not at
//! fault.
//! Server: Let the app log the names of the headers that arrive. Apache hands `Authorization` to CGI only with
//! `CGIPassAuth On`, to WSGI with `WSGIPassAuthorization On`; PHP behind FastCGI needs `HTTP_AUTHORIZATION`; gateways
//! and CDNs forward by list; a proxy that signs people in itself puts its own header there.
//!
//! Reproduce: the same token, through the demo's gateway and past it.
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 200
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/gateway/invoices
//! # 401
//! # via: 1.1 acme-gateway
//! # Authentication credentials were not provided.
//! ```

use super::words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let Some(scheme) = sent.scheme() else { return };
    let offered = evidence.challenges();
    let wanted = offered.is_empty() || evidence.offers(scheme);
    let challenged_without_error = offered.iter().all(|challenge| {
        challenge.param("error").is_none_or(|error| {
            crate::evidence::lexicon::hear(error).has(Concept::Required)
                || crate::evidence::lexicon::hear(error).lacks()
        })
    });
    let gone = evidence.place.redirected_to_origin.is_some();
    if !(evidence.is_unauthenticated() || evidence.status == Some(403))
        || sent.unreadable()
        || !wanted
        || !challenged_without_error
        || gone
        || evidence.is_token_request()
        || evidence.said.has_code("invalid_token")
    {
        return;
    }
    if let Some((weight, fact)) = words(evidence, Concept::Missing, |phrase| {
        phrase.lacks()
            && (phrase.has(Concept::Token) || phrase.has(Concept::Credentials))
            && !phrase.has(Concept::Invalid)
            // That there is none such, a server says of what it was given.
            && !phrase.has(Concept::Existing)
            && !phrase.has(Concept::Malformed)
            && !phrase.has(Concept::Permission)
            && !phrase.has(Concept::Session)
            && !phrase.has(Concept::Account)
    }) {
        let expired = sent.jwt.as_ref().and_then(|jwt| jwt.claims.exp).is_some_and(|exp| exp <= evidence.clock.best());
        // Basic, and a word that nobody registered, may just as well be what the server does not look for.
        let doubtful = expired || super::basic_not_looked_at(evidence) || (offered.is_empty() && !scheme.is_known());
        let most = match (doubtful, evidence.challenges.is_hidden()) {
            (true, _) => 60,
            // The hidden challenge may well say that the token was read.
            (false, true) => 68,
            (false, false) => 84,
        };
        case.witness(weight.min(most), fact);
        case.support(super::scheme_sent(evidence));
    }
    if case.strength > 0 && evidence.past.accepted_here {
        case.object(30, super::accepted_before(evidence));
    } else if case.strength > 0 && evidence.past.accepted.is_some() {
        case.witness(90, super::accepted_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_server_that_saw_nothing_of_what_was_sent_sits_behind_a_proxy() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(&format!(r#"{{"exp":{}}}"#, NOW + 600))
            .answered(401)
            .challenge("Bearer")
            .says(r#"{"detail":"Authentication credentials were not provided."}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::AuthorizationStrippedByProxy);
    }
}
