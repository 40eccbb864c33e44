//! `cookie_blocked_samesite`: cookies were asked for, and `SameSite` or the blocking of third-party cookies withheld them.
//!
//! Rests on: 6265bis §5.2 and §5.8.3; browsers' blocking of third-party cookies.
//! For: the page is of another site and asks for cookies; a log-in succeeded and nothing was accepted since.
//! Against: nothing is known of a cookie there.
//!
//! Client: Compare page and API by site: scheme and registrable domain, so `localhost` and `127.0.0.1` are two. Is the
//! page in a frame of another site? The network panel shows the withheld cookie and why.
//! Server: Best serve the API under the page's site. Else the cookie needs `SameSite=None; Secure`, in frames
//! `Partitioned` as well, and browsers that block third-party cookies hold it back even so: then a token in a header is
//! the way.
//!
//! Reproduce: curl knows no `SameSite`. At http://127.0.0.1:8401/ give the browser's console, with the other name of
//! this machine as the other site:
//! ```js
//! const api = 'http://localhost:8402/v1/', json = { 'content-type': 'application/json' };
//! const body = JSON.stringify({ username: 'ada', password: 'lovelace' });
//! await fetch(api + 'login', { method: 'POST', credentials: 'include', headers: json, body }); // 200
//! await fetch(api + 'preferences', { credentials: 'include' });                                // 401
//! ```

use super::request;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::place::Relation;
use crate::evidence::record::CredentialsMode;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let asked = evidence.place.relation == Relation::CrossSite
        && evidence.sent.mode == CredentialsMode::Include
        && evidence.sent.nothing();
    if !asked || !evidence.is_unauthenticated() || evidence.past.cookie_worked.is_some() {
        return;
    }
    // Who asks for cookies of another site relies on one, and browsers hold them back unless they are marked for it.
    case.witness(68, request(FactCode::ModeIncludeCrossSite));
    if evidence.past.logged_in.is_some() && !evidence.past.accepted_since_login {
        case.witness(90, super::logged_in_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_cookie_of_another_site_is_kept_back() {
        let login = Sample::login("https://b.test/login").mode(CredentialsMode::Include).answered(200);
        let evidence = Sample::get("https://b.test/me")
            .from_page("https://a.test")
            .mode(CredentialsMode::Include)
            .answered(401)
            .before(-900, login)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CookieBlockedSamesite);
    }
}
