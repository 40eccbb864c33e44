//! `preflight_blocked`: the CORS preflight itself was refused, so the real request was never sent.
//!
//! Rests on: Fetch §4.8 (CORS-preflight fetch needs an ok status and the allow headers).
//! For: a cross-origin call that needs a preflight failed without an answer.
//! Against: a fault of the network looks the same.
//!
//! Client: `Authorization`, a content type such as JSON, or a method such as PUT makes the browser ask first. The
//! console names the missing header; script learns nothing.
//! Server: Answer `OPTIONS` before authentication, since a preflight never carries credentials: 204, with
//! `Access-Control-Allow-Origin`, `-Methods` and `-Headers` that name what was asked for, and without a redirect.
//!
//! Reproduce: what the browser asks, and the refusal in place of an answer.
//! ```sh
//! curl -i -X OPTIONS -H 'Origin: http://127.0.0.1:8401' -H 'Access-Control-Request-Method: GET' \
//!   -H 'Access-Control-Request-Headers: authorization' http://127.0.0.1:8402/v1/customs
//! # 401
//! ```

use super::{request, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.call_failed || !evidence.place.needs_preflight {
        return;
    }
    case.witness(76, request(FactCode::NeedsPreflight));
    case.support(response(FactCode::CallFailed));
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_failed_call_that_needed_a_preflight_was_blocked_by_it() {
        let evidence =
            Sample::get("https://api.b.test/me").from_page("https://a.test").bearer("{}").failed().evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::PreflightBlocked);
    }
}
