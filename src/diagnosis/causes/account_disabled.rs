//! `account_disabled`: the account is inactive, banned, deleted, or no longer resolves to a user.
//!
//! Rests on: no standard field; the server's words.
//! For: words about an account that is switched off or gone; a live token that is refused with a word about its user.
//! Against: words about time ("temporarily"); 403 without an account in it, as of firewalls; at a log-in, "no active
//! account" words a wrong password.
//!
//! Client: Nothing is wrong with the request. Do not repeat it and do not renew tokens in a loop; sign the person out
//! and say whom to ask.
//! Server: Look at the account: switched off, deleted, without licence, or moved to another tenant; a token may name a
//! person who is no longer there. Decide on purpose whether the log-in tells: an answer that looks like a wrong
//! password protects names and costs people's time.
//!
//! Reproduce:
//! ```sh
//! curl -i --json '{"username":"alan","password":"turing"}' http://127.0.0.1:8401/api/login
//! # 401
//! # "error":"account_disabled"
//! ```

use super::{hear_at_most, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::{Concept, Phrase};

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if let Some((weight, fact)) = words(evidence, Concept::Disabled, |phrase| {
        let over = phrase.has(Concept::Account) && phrase.affirms(Concept::Expired);
        (phrase.switched_off() || (over && !phrase.has(Concept::Token) && !phrase.has(Concept::Session)))
            && (phrase.has(Concept::Account) || (phrase.has(Concept::Login) && phrase.affirms(Concept::Disabled)))
            && !phrase.affirms(Concept::TooMany)
            && !phrase.has(Concept::NotYet)
            && !phrase.has(Concept::Credentials)
            && !phrase.has(Concept::Password)
            && !phrase.has(Concept::Csrf)
    }) {
        case.witness(weight, fact);
    } else if !evidence.is_ordinary() || (sent.some_token() && evidence.status != Some(403)) {
        // What a firewall blocks is a country or an address, and it answers 403.
        hear_at_most(74, case, evidence, Concept::Disabled, |phrase| {
            phrase.affirms(Concept::Disabled)
                && !phrase.has(Concept::Permission)
                && !phrase.has(Concept::Token)
                && !phrase.has(Concept::Session)
                && !phrase.has(Concept::Csrf)
                && !phrase.affirms(Concept::TooMany)
        });
    }
    if !sent.nothing()
        && !evidence.is_login()
        && (evidence.is_unauthenticated() || matches!(evidence.status, Some(400 | 403)))
    {
        hear_at_most(82, case, evidence, Concept::Account, |phrase| {
            phrase.has(Concept::Account)
                && phrase.negates(Concept::Provided)
                && !phrase.has(Concept::Credentials)
                && !phrase.has(Concept::Password)
                && !phrase.has(Concept::Session)
        });
    }
    // A live token is refused with a word about a user, and none about the token: there is nobody for it to stand for.
    if super::live_jwt_refused(evidence) && !evidence.said.any(Phrase::refuses) {
        hear_at_most(56, case, evidence, Concept::Account, |phrase| {
            phrase.has(Concept::Account)
                && !phrase.has(Concept::Permission)
                && !phrase.has(Concept::Login)
                && !phrase.has(Concept::Required)
                && !phrase.has(Concept::Credentials)
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn an_inactive_user_is_switched_off() {
        for text in ["Inactive user", "User is inactive", "This account has been disabled.", "User not found"] {
            let evidence = Sample::get("https://a.test/me")
                .bearer(r#"{"sub":"a"}"#)
                .answered(401)
                .says(&format!(r#"{{"detail":"{text}"}}"#))
                .evidence();
            assert_eq!(diagnose(&evidence).cause(), Cause::AccountDisabled, "{text}");
        }
    }

    #[test]
    fn no_active_account_with_these_credentials_is_a_wrong_password() {
        let evidence = Sample::login("https://a.test/token")
            .answered(401)
            .says(r#"{"detail":"No active account found with the given credentials"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongPassword);
    }
}
