//! `sso_redirect`: the server answered with a redirect to, or a copy of, a page to sign in on instead of a 401.
//!
//! Rests on: RFC 9110 §15.4; Fetch §4.4 (a redirect to another origin without CORS headers fails the call).
//! For: the answer came from a place to sign in; it is a page with a password field; a same-origin call failed without reason.
//! Against: a log-in that succeeded before: then it is the session that is over.
//!
//! Client: Look at `response.redirected`, `response.url` and the content type: a page where JSON is expected. Pass the
//! gate by opening the address in the page's place, not by a call. Some gates answer 401 to calls that say `Accept:
//! application/json` or `X-Requested-With: XMLHttpRequest`.
//! Server: Tell the gate which paths are an API, so that it answers 401 there. A redirect to another origin without
//! CORS headers fails in the browser without a status, and nobody can tell why.
//!
//! Reproduce: the gate leads to its sign-in page, which is then the answer.
//! ```sh
//! curl -i http://127.0.0.1:8401/portal/orders
//! # 302
//! # location: /login
//! curl -iL http://127.0.0.1:8401/portal/orders
//! # 200
//! # type="password"
//! ```

use super::response;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() {
        return;
    }
    let well = evidence.status.is_none_or(|status| status < 400);
    // A place to sign in of another origin is one whatever its status.
    let ok = well || evidence.place.redirected_to_origin.is_some();
    if let Some(address) = evidence.place.redirected_to_login.as_deref().filter(|_| ok) {
        case.witness(90, response(FactCode::RedirectedToLogin).text("address", address));
    }
    if evidence.said.login_form && ok {
        case.witness(86, response(FactCode::LoginForm));
    }
    if evidence.opaque_redirect {
        case.witness(82, response(FactCode::RedirectedToLogin).text("address", ""));
    }
    if case.strength == 0
        && well
        && evidence.said.html
        && let Some(origin) = &evidence.place.redirected_to_origin
    {
        case.witness(76, response(FactCode::RedirectedAway).text("origin", origin));
    }
    if evidence.call_failed && evidence.same_origin() {
        case.witness(74, response(FactCode::CallFailed));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn an_answer_from_a_place_to_sign_in_is_a_redirect() {
        let evidence = Sample::get("https://a.test/api")
            .answered(200)
            .html("<title>Log in</title>")
            .redirected_to("https://a.test/login?next=/api")
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::SsoRedirect);
    }

    #[test]
    fn a_same_origin_call_that_fails_may_have_been_sent_elsewhere() {
        assert_eq!(diagnose(&Sample::get("https://a.test/api").failed().evidence()).cause(), Cause::SsoRedirect);
    }
}
