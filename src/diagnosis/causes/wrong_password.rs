//! `wrong_password`: user name or password is wrong, or there is no such user.
//!
//! Rests on: RFC 7617 §2, RFC 7616 §3.3, RFC 6749 §5.2 (`invalid_grant` of the password grant).
//! For: a log-in, Basic, Digest or a URL with a password was refused; the server's words.
//! Against: the same was accepted before; the server speaks of the account, or looked for something other than Basic.
//!
//! Client: Basic is Base64 of `user:password` in UTF-8; a user name holds no colon. Look for spaces at the ends, for a
//! password that a password manager filled in from elsewhere, and for one that was stored before it was changed. On a
//! `Basic` challenge browsers open a dialog of their own, which no script sees.
//! Server: Do not tell which of the two was wrong. Check Unicode normalisation (RFC 8265), the length that the hash
//! takes (bcrypt: 72 bytes), and passwords that a migration left in an old form. Count failures.
//!
//! Reproduce:
//! ```sh
//! curl -i -u ada:wrong http://127.0.0.1:8401/api/legacy/stock
//! # 401
//! # www-authenticate: Basic realm="Acme Legacy Stock"
//! ```

use super::{hear, request, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::{Concept, Phrase};
use crate::evidence::record::CredentialsMode;
use crate::evidence::text::ends_as;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let password_grant = sent.grant_type.as_deref().is_some_and(|grant| ends_as(grant, "password password-realm"));
    let login = evidence.is_login() && sent.grant_type.is_none();
    let basic = matches!(sent.basic, Some(Ok(_))) && !evidence.is_token_request();
    let digest = matches!(sent.scheme(), Some(AuthScheme::Digest));
    // `stale=true` says that user name and password were right (RFC 7616 §3.3).
    if evidence.challenges().iter().any(crate::protocol::digest::stale) {
        return;
    }
    let refused = evidence.status.is_some_and(|status| matches!(status, 400 | 401 | 403 | 404 | 422));
    if login && (refused || evidence.status == Some(200)) {
        // A log-in that is not understood is answered with 400 (RFC 9110 §15.5.1), one that is refused mostly not.
        let weight = match evidence.status {
            // What was not sent cannot be wrong.
            _ if !sent.login.password => 50,
            Some(200) => 62,
            Some(400) => 70,
            _ => 80,
        };
        case.witness(weight, request(FactCode::LoginSent));
    }
    // What a library sends as a `Request` shows nobody its body. With none of the credentials of a signed-in page it is a log-in.
    let unseen = sent.posted_unseen && sent.nothing();
    if unseen && refused && evidence.status != Some(404) {
        case.witness(70, request(FactCode::LoginSent));
    }
    if password_grant && refused && !evidence.said.has_code("invalid_client") {
        case.witness(if evidence.said.has_code("invalid_grant") { 88 } else { 76 }, request(FactCode::LoginSent));
    }
    let offered = evidence.challenges().is_empty() || sent.scheme().is_none_or(|scheme| evidence.offers(scheme));
    let ignored = !offered || super::basic_not_looked_at(evidence);
    let in_url = sent.password_in_url && evidence.is_ordinary();
    if (basic || digest || in_url) && evidence.is_unauthenticated() {
        let weight = match (ignored, evidence.challenges.is_hidden()) {
            (true, _) => 40,
            (false, true) => 74,
            (false, false) if basic && super::basic_not_asked_for(evidence) => 62,
            (false, false) => 82,
        };
        case.witness(weight, request(FactCode::PasswordSent));
    } else if basic && evidence.status == Some(403) && evidence.past.accepted.is_none() {
        // Some servers answer so; most who do know the person.
        case.witness(60, request(FactCode::PasswordSent));
    }
    if (login || unseen || basic || digest || password_grant) && !ignored {
        hear(case, evidence, Concept::Password, |phrase| {
            (phrase.has(Concept::Password)
                || phrase.has(Concept::Credentials)
                || phrase.has(Concept::Account)
                || phrase.has(Concept::Login))
                && (phrase.has(Concept::Invalid)
                    || (phrase.negates(Concept::Provided) && !phrase.has(Concept::Password)))
                && !phrase.has(Concept::Missing)
                && !phrase.has(Concept::Csrf)
        });
    }
    // A call that leaves credentials out carries none of the browser's and opens no dialog (Fetch, HTTP-network-or-cache fetch).
    if sent.nothing()
        && sent.mode != CredentialsMode::Omit
        && evidence.is_unauthenticated()
        && (evidence.offers(&AuthScheme::Basic) || evidence.offers(&AuthScheme::Digest))
    {
        // The browser's own dialog may have sent a user name and a password; script cannot see, so neither is likely.
        let dialog =
            evidence.same_origin() && evidence.past.cookie_worked.is_none() && evidence.past.logged_in.is_none();
        case.witness(if dialog { 76 } else { 40 }, request(FactCode::NothingSent));
    }
    // Pages to sign in on explain what passwords are for; other answers name what they miss.
    let lacking = |phrase: &Phrase| phrase.has(Concept::Password) && phrase.affirms(Concept::Missing);
    let missed = !evidence.said.login_form && evidence.said.any(lacking);
    if case.strength > 0 && (super::account_spoken_of(evidence) || missed) {
        case.object(14, response(FactCode::ServerSays).text("about", Concept::Account.code()));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() {
        case.object(40, super::accepted_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::record::CredentialsMode;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_call_that_leaves_credentials_out_sent_no_password_from_the_browsers_dialog() {
        let sample = Sample::get("https://a.test/me").mode(CredentialsMode::Omit).answered(401);
        let found = diagnose(&sample.challenge(r#"Basic realm="a""#).evidence());
        assert!(found.findings.iter().all(|finding| finding.cause != Cause::WrongPassword));
    }

    #[test]
    fn refused_basic_credentials_are_a_wrong_password() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("Basic YWxpY2U6eA==")
            .answered(401)
            .challenge(r#"Basic realm="a""#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongPassword);
    }

    #[test]
    fn a_refused_login_is_a_wrong_password() {
        assert_eq!(
            diagnose(&Sample::login("https://a.test/login").answered(401).evidence()).cause(),
            Cause::WrongPassword
        );
    }

    #[test]
    fn a_refused_login_whose_body_nobody_saw_is_a_wrong_password_and_what_only_lies_below_a_login_is_not() {
        let posted = |path: &str| diagnose(&Sample::request("POST", path).answered(401).evidence()).cause();
        for path in ["https://a.test/login", "https://a.test/api/auth/login/", "https://a.test/api/sessions"] {
            assert_eq!(posted(path), Cause::WrongPassword, "{path}");
        }
        for path in ["https://a.test/orders", "https://a.test/auth/heartbeat", "https://a.test/session/renew"] {
            assert!(posted(path) != Cause::WrongPassword, "{path}");
        }
        let with_token = Sample::request("POST", "https://a.test/login").bearer("{}").answered(401);
        assert!(diagnose(&with_token.evidence()).cause() != Cause::WrongPassword);
    }

    #[test]
    fn a_password_in_the_url_is_one() {
        let evidence = Sample::get("https://a.test/me")
            .answered(401)
            .challenge(r#"Digest realm="a", nonce="1", qop="auth""#)
            .redirected_to("https://ada:x@a.test/me")
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongPassword);
    }

    #[test]
    fn a_count_of_failures_is_no_lock() {
        let basic = Sample::get("https://a.test/rpc").authorization("Basic YTpi").answered(401);
        let evidence = basic.challenge(r#"Basic realm="a""#).says("2 unsuccessful login attempts.").evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongPassword);
    }
}
