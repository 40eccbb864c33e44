//! `wrong_password`: user name or password is wrong, or there is no such user.
//!
//! Rests on: RFC 7617 §2, RFC 7616 §3.3, RFC 6749 §5.2 (`invalid_grant` of the password grant).
//! For: a log-in or Basic credentials were sent and refused; the server's words.
//! Against: the same credentials were accepted before; a field was missing.

use super::{history, request, words};
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let sent = &evidence.sent;
    let password_grant = sent.grant_type.as_deref() == Some("password");
    let login = evidence.is_login() && sent.grant_type.is_none();
    let basic = matches!(sent.basic, Some(Ok(_))) && !evidence.is_token_request();
    let digest = matches!(sent.scheme(), Some(AuthScheme::Digest));
    // `stale=true` says that user name and password were right (RFC 7616 §3.3).
    if evidence.challenges().iter().any(crate::protocol::digest::stale) {
        return None;
    }
    let mut case = Finding::of(Cause::WrongPassword);
    let refused = evidence.status.is_some_and(|status| matches!(status, 400 | 401 | 403 | 404 | 422));
    if login && (refused || evidence.status == Some(200)) {
        case.witness(if evidence.status == Some(200) { 62 } else { 80 }, request(FactCode::LoginSent));
    }
    if password_grant && refused && !evidence.said.has_code("invalid_client") {
        case.witness(if evidence.said.has_code("invalid_grant") { 88 } else { 76 }, request(FactCode::LoginSent));
    }
    if (basic || digest) && evidence.is_unauthenticated() {
        let offered = evidence.challenges.is_hidden()
            || evidence.challenges.is_absent()
            || sent.scheme().is_some_and(|scheme| evidence.offers(scheme));
        case.witness(if offered { 82 } else { 40 }, request(FactCode::PasswordSent));
    }
    if (login || basic || digest || password_grant)
        && let Some((weight, fact)) = words(evidence, Concept::Password, |phrase| {
            (phrase.has(Concept::Password)
                || phrase.has(Concept::Credentials)
                || phrase.has(Concept::Account)
                || phrase.has(Concept::Login))
                && (phrase.has(Concept::Invalid) || phrase.negates(Concept::Provided))
                && !phrase.has(Concept::Missing)
        })
    {
        case.witness(weight, fact);
    }
    if sent.nothing()
        && evidence.is_unauthenticated()
        && (evidence.offers(&AuthScheme::Basic) || evidence.offers(&AuthScheme::Digest))
    {
        // The browser's own dialog may have sent a user name and a password; script cannot see.
        case.witness(40, request(FactCode::NothingSent));
    }
    if case.strength > 0 && evidence.past.accepted.is_some() {
        case.object(40, history(FactCode::AcceptedBefore, evidence.past.accepted));
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

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
}
