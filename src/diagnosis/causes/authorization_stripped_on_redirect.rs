//! `authorization_stripped_on_redirect`: the page sent `Authorization`, a redirect crossed origins, and the browser dropped it.
//!
//! Rests on: Fetch §4.4 (HTTP-redirect fetch removes `Authorization` when the origin changes).
//! For: the header was sent; the answer came from another origin and refuses for want of credentials.

use super::{request, response};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let elsewhere = evidence.place.redirected_to_origin.as_deref()?;
    let credentials = evidence.sent.authorization.as_ref()?;
    if !evidence.is_unauthenticated() || evidence.place.redirected_to_login.is_some() {
        return None;
    }
    let mut case = Finding::of(Cause::AuthorizationStrippedOnRedirect);
    case.witness(95, response(FactCode::RedirectedAway).text("origin", elsewhere));
    let scheme = credentials.scheme.as_ref().map_or("", |scheme| scheme.name());
    case.support(request(FactCode::RedirectDropped).text("scheme", scheme));
    // The browser must drop the header, so whatever else is wrong with it cannot have been seen.
    case.conclusive = !evidence.sent.unreadable();
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_redirect_to_another_origin_drops_the_header() {
        let evidence =
            Sample::get("https://a.test/old").bearer("{}").answered(401).redirected_to("https://b.test/new").evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::AuthorizationStrippedOnRedirect);
    }

    #[test]
    fn a_redirect_within_the_origin_keeps_it() {
        let evidence =
            Sample::get("https://a.test/old").bearer("{}").answered(401).redirected_to("https://a.test/new").evidence();
        assert_eq!(check(&evidence), None);
    }
}
