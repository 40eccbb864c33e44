//! `cookie_not_stored`: the log-in succeeded, but the browser refused its cookie, so the next call had none.
//!
//! Rests on: 6265bis §5.7 (`Secure` over plain HTTP, prefixes, foreign `Domain`).
//! For: a log-in succeeded a moment ago and nothing that needs the cookie was ever accepted.
//! Against: a cookie worked since.
//!
//! Client: The network panel marks a refused `Set-Cookie` and says why. A log-in on another origin stores its cookie
//! only with `credentials: 'include'`.
//! Server: `Secure` needs https (most browsers except localhost from that); `__Host-` needs `Secure`, `Path=/` and no
//! `Domain`; `SameSite=None` needs `Secure`; `Domain` must be the host or above it; name and value must fit 4096 bytes.
//! Behind a proxy that ends TLS, frameworks may believe in http and leave `Secure` out or refuse to send.
//!
//! Reproduce: curl, too, refuses a `__Host-` cookie whose path is not `/`.
//! ```sh
//! sign_in
//! curl -i -b "$jar" -c "$jar" -X POST http://127.0.0.1:8401/api/express/login
//! # 200
//! # Path=/api/express; Secure
//! curl -i -b "$jar" http://127.0.0.1:8401/api/express/basket
//! # 401
//! ```

use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::place::Relation;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let past = &evidence.past;
    let expected = evidence.cookies_could_go()
        && evidence.sent.nothing()
        && evidence.is_ordinary()
        && evidence.is_unauthenticated();
    if !expected
        || past.logged_in.is_none()
        || past.accepted_since_login
        || past.token_was_sent.is_some()
        || !past.login_with_cookies
    {
        return;
    }
    let weight = if evidence.place.relation == Relation::CrossSite { 60 } else { 80 };
    case.witness(weight, super::logged_in_before(evidence));
    case.support(Fact::new(FactCode::NeverAccepted, FactSource::History));
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_login_that_left_no_cookie_behind_was_refused_by_the_browser() {
        let evidence = Sample::get("https://a.test/me")
            .answered(401)
            .before(-900, Sample::login("https://a.test/login").answered(200))
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CookieNotStored);
    }
}
