//! `credentials_incomplete`: a log-in lacked or misnamed a field.
//!
//! Rests on: RFC 6749 §5.2 (`invalid_request`); status 422 (RFC 9110 §15.5.21).
//! For: a log-in without a user or password field; words about a missing field; a 400 without a word.
//! Against: credentials went in `Authorization`, or a refresh token was sent; the server speaks of the account;
//! of a form that was filled in, only the user is complained about.
//!
//! Client: Compare names of fields and `Content-Type` with what the server reads: `email` or `username`, JSON or a
//! form. Without a content type many servers read no body at all. Autofill may fill a field without an `input` event,
//! so that the app's state stays empty.
//! Server: Answer 400 or 422 and name the field, since 401 looks like a wrong password. Check that a body parser for
//! this content type is registered on this route.
//!
//! Reproduce:
//! ```sh
//! curl -i --json '{"username":"ada"}' http://127.0.0.1:8401/api/login
//! # 401
//! # "error":"missing_credentials"
//! ```

use super::{request, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::{Concept, Phrase};
use crate::evidence::place::Endpoint;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let logs_in = evidence.is_login()
        || evidence.is_token_request()
        || (!evidence.safe_method && matches!(evidence.place.endpoint, Endpoint::Login | Endpoint::Token));
    if !logs_in || sent.authorization.is_some() || sent.refresh_token {
        return;
    }
    // Nothing is wrong with the form where user and password were sent, and only the user is complained about.
    let form = |phrase: &Phrase| phrase.has(Concept::Required) || phrase.has(Concept::Malformed);
    let filled = sent.login.user && sent.login.password && evidence.said.refused_fields == (true, false);
    let unknown = evidence.status == Some(422) && filled && !evidence.said.any(form);
    if !unknown
        && let Some((weight, fact)) = weigh_words(evidence, Concept::Missing, &|phrase| {
            (phrase.affirms(Concept::Missing)
                || phrase.has(Concept::Required)
                || (phrase.has(Concept::Password) && phrase.negates(Concept::Provided) && !evidence.said.login_form))
                && !evidence.said.mentions(Concept::Csrf)
                && !phrase.has(Concept::Proof)
                && !phrase.has(Concept::StepUp)
                && !phrase.has(Concept::Token)
                && !phrase.has(Concept::Permission)
                && (!phrase.has(Concept::Credentials) || matches!(evidence.status, Some(400 | 422)))
                && !phrase.has(Concept::Invalid)
                && !phrase.has(Concept::Expired)
                && !phrase.has(Concept::TooMany)
                && !phrase.has(Concept::Verified)
        })
    {
        case.witness(weight, fact);
    }
    if evidence.status == Some(422) {
        case.witness(if unknown { 60 } else { 84 }, request(FactCode::LoginSent));
    }
    if evidence.status == Some(400) && evidence.said.is_silent() && sent.grant_type.is_none() {
        // 400 is for requests that are not understood (RFC 9110 §15.5.1), and there is no word of a wrong password.
        case.witness(76, request(FactCode::LoginSent));
    }
    if matches!(evidence.status, Some(400 | 401 | 403))
        && sent.login.user != sent.login.password
        && sent.grant_type.is_none()
        && evidence.place.endpoint != Endpoint::Ordinary
    {
        case.witness(66, request(FactCode::LoginFieldMissing));
    }
    if case.strength > 0 && super::account_spoken_of(evidence) {
        case.object(14, request(FactCode::LoginSent));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_missing_field_is_named_by_the_server() {
        let evidence = Sample::request("POST", "https://a.test/login")
            .body(r#"{"username":"ada"}"#)
            .answered(400)
            .says(r#"{"detail":[{"type":"missing","loc":["body","password"],"msg":"Field required"}]}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::CredentialsIncomplete);
    }

    #[test]
    fn a_password_that_was_not_provided_was_not_wrong() {
        for says in [r#"{"errors":["Password not provided"]}"#, r#"{"reasons":["Missing username or password."]}"#] {
            let login = Sample::request("POST", "https://a.test/login").body(r#"{"email":"ada@a.test"}"#);
            let evidence = login.answered(400).says(says).evidence();
            assert_eq!(diagnose(&evidence).cause(), Cause::CredentialsIncomplete, "{says}");
        }
    }
}
