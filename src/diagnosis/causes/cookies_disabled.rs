//! `cookies_disabled`: the person's browser has cookies switched off for this site.
//!
//! Rests on: HTML, `navigator.cookieEnabled`.
//! For: the browser says so, and the request relied on a cookie.
//! Against: the browser keeps cookies; a token, key or password was sent.
//!
//! Client: `navigator.cookieEnabled` is false. Tell the person before the sign-in form, not after it. In a frame with
//! `sandbox` and without `allow-same-origin` it looks the same.
//! Server: Nothing is wrong. Every request comes without `Cookie`, and every answer sets a new one.
//!
//! Reproduce: switch cookies off for http://127.0.0.1:8401/ in the browser and sign in. To the server it looks like
//! curl without a cookie jar:
//! ```sh
//! curl -i http://127.0.0.1:8401/api/session
//! # 401
//! # "error":"unauthenticated"
//! ```

use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if evidence.cookies_enabled || !evidence.sent.nothing() {
        return;
    }
    case.witness(92, Fact::new(FactCode::CookiesOff, FactSource::Page));
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_browser_without_cookies_keeps_no_session() {
        assert_eq!(
            diagnose(&Sample::get("https://a.test/me").cookies_off().answered(401).evidence()).cause(),
            Cause::CookiesDisabled
        );
    }
}
