//! `authorization_stripped_on_redirect`: the page sent `Authorization`, a redirect crossed origins, and the browser dropped it.
//!
//! Rests on: Fetch §4.4 (HTTP-redirect fetch removes `Authorization` when the origin changes).
//! For: the header was sent; the answer came from another origin and refuses for want of credentials.
//! Against: the server speaks of a token that it saw; the answer came from a page to sign in on; what was sent could not be read anyway.
//!
//! Client: Compare `response.url` with what was asked for, and call that address directly. `redirect: 'manual'` shows
//! that there is a redirect. `http` to `https` is another origin, too.
//! Server: Do not redirect calls to another origin: answer there as well, or hand on by a proxy. Within one origin use
//! 307 or 308, which keep method and body.
//!
//! Reproduce: like browsers, curl drops the header when host or port change.
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! curl -iL -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/old/shipments
//! # 401
//! # location: http://127.0.0.1:8402/v1/shipments
//! # www-authenticate: Bearer realm="Acme Orders"
//! ```

use super::{request, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let Some(elsewhere) = evidence.place.redirected_to_origin.as_deref() else { return };
    if evidence.sent.authorization.is_none()
        || !(evidence.is_unauthenticated() || evidence.status == Some(403))
        || evidence.said.login_form
        || evidence.place.redirected_to_login.is_some()
    {
        return;
    }
    // Whatever else is wrong with it cannot have been seen, unless the server tells that it did see a token.
    let saw = super::token_read(evidence);
    case.witness(if saw { 80 } else { 95 }, response(FactCode::RedirectedAway).text("origin", elsewhere));
    case.support(request(FactCode::RedirectDropped).text("scheme", super::scheme_name(evidence)));
    case.conclusive =
        evidence.status == Some(401) && !saw && evidence.sent.key_in.is_none() && !evidence.sent.unreadable();
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::causes::found;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_redirect_to_another_origin_drops_the_header() {
        let evidence =
            Sample::get("https://a.test/old").bearer("{}").answered(401).redirected_to("https://b.test/new").evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::AuthorizationStrippedOnRedirect);
    }

    #[test]
    fn a_server_that_speaks_of_the_token_it_saw_leaves_a_doubt() {
        let sample =
            || Sample::get("https://a.test/old").authorization("Bearer 0d1f5a7c33").redirected_to("https://b.test/new");
        let moved = |sample: Sample| diagnose(&sample.redirected_to("https://b.test/new").evidence()).confidence();
        assert_eq!(moved(sample().answered(401)), Confidence::Certain);
        for sure in [
            sample().answered(401).challenge(r#"Bearer error="invalid_token""#),
            sample().answered(401).says(r#"{"error":"Invalid or expired token"}"#),
            sample().header("x-session-token", "0123456789abcdef0").answered(401),
            sample().answered(440),
        ] {
            assert_ne!(moved(sure), Confidence::Certain);
        }
    }

    #[test]
    fn a_redirect_within_the_origin_keeps_it() {
        let evidence =
            Sample::get("https://a.test/old").bearer("{}").answered(401).redirected_to("https://a.test/new").evidence();
        assert_eq!(found(Cause::AuthorizationStrippedOnRedirect, &evidence), None);
    }
}
