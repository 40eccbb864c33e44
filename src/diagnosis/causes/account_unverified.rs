//! `account_unverified`: the e-mail address still has to be confirmed.
//!
//! Rests on: OpenID Connect Core §5.1 (`email_verified`); the server's words.
//! For: words about an address or account that is not confirmed, or any about the confirmation of an address.
//! Against: words about rights, a password or a signature in the same phrase.
//!
//! Client: Offer to send the message once more, and say to which address it went.
//! Server: Was the message sent, and did the link still work when it was opened? Compare `email_verified` at the
//! identity provider with the app's own copy. Give it an error code of its own.
//!
//! Reproduce:
//! ```sh
//! curl -i --json '{"username":"edsger","password":"dijkstra"}' http://127.0.0.1:8401/api/login
//! # 403
//! # "error":"email_not_verified"
//! ```

use super::hear;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    hear(case, evidence, Concept::Verified, |phrase| {
        // An address is mentioned together with its confirmation only where that is lacking, in any language.
        let lacking = phrase.negates(Concept::Verified)
            || phrase.has(Concept::Email)
            || phrase.has(Concept::Required)
            || phrase.has(Concept::Missing);
        (phrase.has(Concept::Email) || phrase.has(Concept::Account))
            && phrase.has(Concept::Verified)
            && lacking
            && !phrase.has(Concept::Password)
            && !phrase.has(Concept::Permission)
            && !phrase.has(Concept::Signature)
    });
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn an_address_that_was_not_confirmed_is_unverified() {
        for text in ["Email not verified", "email_not_confirmed", "Please verify your email address"] {
            let evidence = Sample::login("https://a.test/login")
                .answered(401)
                .says(&format!(r#"{{"message":"{text}"}}"#))
                .evidence();
            assert_eq!(diagnose(&evidence).cause(), Cause::AccountUnverified, "{text}");
        }
    }
}
