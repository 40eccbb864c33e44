//! `cookies_disabled`: the person's browser has cookies switched off for this site.
//!
//! Rests on: HTML, `navigator.cookieEnabled`.
//! For: the browser says so, and the request relied on a cookie.

use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    if evidence.cookies_enabled || !evidence.sent.nothing() {
        return None;
    }
    let mut case = Finding::of(Cause::CookiesDisabled);
    case.witness(92, Fact::new(FactCode::CookiesOff, FactSource::Page));
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
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
