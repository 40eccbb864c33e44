//! `credentials_not_sent_cross_origin`: a good cookie existed, but the page is on another origin and the default
//! credentials mode kept it back.
//!
//! Rests on: Fetch §2.2.5, credentials mode `same-origin`.
//! For: the mode and the origins; the same address worked with `include`; a log-in with `include` succeeded.
//! Against: nothing is known of a cookie there.
//!
//! Client: Ask with `credentials: 'include'` (`XMLHttpRequest` and axios: `withCredentials`). It is needed for the
//! log-in, too, or its cookie is not stored. Another port is another origin.
//! Server: Answer `Access-Control-Allow-Credentials: true` and the page's exact origin, never `*`. If page and API are
//! of one site, a `SameSite=Lax` cookie goes along; if not, it needs `SameSite=None; Secure`, and many browsers hold it
//! back all the same.
//!
//! Reproduce: credentials modes are the browser's, so curl has none. At http://127.0.0.1:8401/ give the browser's
//! console:
//! ```js
//! const api = 'http://127.0.0.1:8402/v1/', json = { 'content-type': 'application/json' };
//! const body = JSON.stringify({ username: 'ada', password: 'lovelace' });
//! await fetch(api + 'login', { method: 'POST', credentials: 'include', headers: json, body });
//! await fetch(api + 'preferences');                             // 401
//! await fetch(api + 'preferences', { credentials: 'include' }); // 200
//! ```

use super::{history, request};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::record::CredentialsMode;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let kept_back =
        evidence.sent.mode == CredentialsMode::SameOrigin && !evidence.same_origin() && evidence.sent.nothing();
    if !kept_back || !evidence.is_unauthenticated() || !evidence.is_ordinary() {
        return;
    }
    let past = &evidence.past;
    case.witness(48, request(FactCode::ModeDefaultCrossOrigin));
    if past.worked_in_mode == Some(CredentialsMode::Include) {
        case.witness(94, history(FactCode::WorkedBefore, past.worked));
    } else if past.logged_in.is_some() && past.login_with_cookies && past.token_was_sent.is_none() {
        case.witness(88, super::logged_in_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn what_worked_with_include_fails_with_the_default() {
        let page = "https://a.test";
        let before = Sample::get("https://api.a.test/me").mode(CredentialsMode::Include).answered(200);
        let evidence =
            Sample::get("https://api.a.test/me").from_page(page).answered(401).before(-3000, before).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CredentialsNotSentCrossOrigin);
    }
}
