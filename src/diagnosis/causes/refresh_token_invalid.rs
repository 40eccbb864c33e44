//! `refresh_token_invalid`: the refresh token is unknown, used or revoked; only a new log-in helps.
//!
//! Rests on: RFC 6749 §5.2 and §6 (`invalid_grant`), RFC 9700 §4.14 (rotation).
//! For: a request to renew was refused; the same refresh token was used before.
//! Against: the client itself was refused (`invalid_client`); 429; words about rights or a second factor.
//!
//! Client: Where refresh tokens rotate, only one renewal may run at a time, across all tabs (Web Locks), and the new
//! token must be stored before anybody uses the old one again. An answer that gets lost on the way loses the token with
//! it.
//! Server: Look for reuse in the log: the same token twice within a second is two tabs, days later it is theft. A grace
//! period of a few seconds forgives the first. Check idle and absolute lifetime, the client that the token is bound to,
//! and whether all instances share the store. The status is 400 by RFC 6749 §5.2; the demo answers 401.
//!
//! Reproduce: a token that rotates is used twice.
//! ```sh
//! sign_in
//! refresh=$(post /api/token '{}' | field refresh_token)
//! post /api/token/refresh "{\"refresh_token\":\"$refresh\"}" >/dev/null
//! curl -i --json "{\"refresh_token\":\"$refresh\"}" http://127.0.0.1:8401/api/token/refresh
//! # 401
//! # "error":"invalid_grant"
//! ```

use super::{code, request, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let renewing = evidence.sent.grant_type.as_deref() == Some("refresh_token") || evidence.sent.refresh_token;
    if renewing
        && evidence.status.is_some_and(|status| (400..500).contains(&status) && status != 429)
        && !evidence.said.has_code("invalid_client")
    {
        // `invalid_grant` is a container (RFC 6749 §5.2): the words tell whether it is the person who has to do something first.
        let person = evidence.said.any(|phrase| {
            let gone = phrase.has(Concept::Account) && phrase.switched_off();
            (phrase.has(Concept::StepUp) || phrase.has(Concept::Permission) || phrase.has(Concept::Proof) || gone)
                && !phrase.has(Concept::Token)
        });
        let most = if person { 60 } else { 97 };
        case.witness(82.min(most), request(FactCode::GrantSent).text("grant", "refresh_token"));
        if evidence.said.has_code("invalid_grant") {
            case.witness(93.min(most), code("invalid_grant"));
        }
        if evidence.past.grant_used_before {
            case.witness(90, super::logged_in_before(evidence));
        }
    }
    if let Some((weight, fact)) = words(evidence, Concept::Refresh, |phrase| {
        phrase.has_all(&[Concept::Refresh, Concept::Token])
            && (phrase.has(Concept::Invalid)
                || phrase.has(Concept::Expired)
                || phrase.has(Concept::Revoked)
                || phrase.negates(Concept::Provided))
    }) && (renewing || evidence.sent.nothing())
    {
        case.witness(weight.min(88), fact);
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refused_renewal_is_about_the_refresh_token() {
        let evidence = Sample::request("POST", "https://a.test/oauth/token")
            .body("grant_type=refresh_token&refresh_token=old")
            .answered(400)
            .says(r#"{"error":"invalid_grant"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::RefreshTokenInvalid);
    }
}
