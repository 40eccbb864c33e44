//! `credentials_not_sent`: a good cookie existed for this very origin, and the call opted out of sending it.
//!
//! Rests on: Fetch §2.2.5, credentials mode `omit`.
//! For: the mode; the same address worked with cookies; a log-in succeeded before.
//! Against: something was sent as a credential.
//!
//! Client: Search for `credentials: 'omit'`: in a wrapper around `fetch`, in a generated client, or in a service worker
//! that makes a new `Request` of the old one. The default, `same-origin`, is what is wanted here.
//! Server: Nothing is wrong. The log shows a request without `Cookie` beside others of the same page with it.
//!
//! Reproduce: credentials modes are the browser's, so curl has none; what then reaches the server is a request without
//! `-b`. Sign in at http://127.0.0.1:8401/ and give the browser's console:
//! ```js
//! await fetch('/api/session', { credentials: 'omit' }); // 401
//! await fetch('/api/session');                          // 200
//! ```

use super::request;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::record::CredentialsMode;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if evidence.sent.mode != CredentialsMode::Omit
        || !evidence.sent.nothing()
        || !(evidence.is_unauthenticated() || evidence.is_forbidden())
    {
        return;
    }
    let past = &evidence.past;
    // A challenge that names Basic, Digest or Bearer asks for what no cookie could have brought (RFC 9110 §11.6.1).
    let wants_more =
        [AuthScheme::Basic, AuthScheme::Digest, AuthScheme::Bearer].iter().any(|scheme| evidence.offers(scheme));
    let weight = match (evidence.session_cookie_visible, wants_more) {
        (true, _) => 84,
        (false, true) => 50,
        (false, false) => 74,
    };
    case.witness(weight, request(FactCode::ModeOmit));
    if past.cookie_worked.is_some() {
        case.witness(94, super::worked_before(evidence));
    } else if past.logged_in.is_some() {
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
    fn where_a_password_is_asked_for_no_cookie_was_missing() {
        let sample = Sample::get("https://a.test/me").mode(CredentialsMode::Omit).answered(401);
        assert_eq!(diagnose(&sample.challenge(r#"Basic realm="a""#).evidence()).cause(), Cause::NoCredentials);
    }

    #[test]
    fn a_call_that_opted_out_sent_no_cookie() {
        let sample = Sample::get("https://a.test/me").mode(CredentialsMode::Omit).answered(401);
        let evidence = sample.before(-3000, Sample::get("https://a.test/me").answered(200)).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CredentialsNotSent);
    }
}
