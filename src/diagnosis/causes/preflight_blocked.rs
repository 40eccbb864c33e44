//! `preflight_blocked`: the CORS preflight itself was refused, so the real request was never sent.
//!
//! Rests on: Fetch §4.8 (CORS-preflight fetch needs an ok status and the allow headers).
//! For: a cross-origin call that needs a preflight failed without an answer.
//! Against: a fault of the network looks the same.

use super::{request, response};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    if !evidence.call_failed || !evidence.place.needs_preflight {
        return None;
    }
    let mut case = Finding::of(Cause::PreflightBlocked);
    case.witness(76, request(FactCode::NeedsPreflight));
    case.support(response(FactCode::CallFailed));
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_failed_call_that_needed_a_preflight_was_blocked_by_it() {
        let evidence =
            Sample::get("https://api.b.test/me").from_page("https://a.test").bearer("{}").failed().evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::PreflightBlocked);
    }
}
