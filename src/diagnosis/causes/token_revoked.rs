//! `token_revoked`: the token was withdrawn, deleted or put on a block list before its end.
//!
//! Rests on: RFC 7009; RFC 6750 §3.1 (`invalid_token` covers it).
//! For: the server's words, also about a changed password; a token that was accepted, still lives by its own dates, and is refused now.
//! Against: its `exp` has passed; it was accepted at another address, and nothing is said of the token.
//!
//! Client: Forget the access token and the refresh token: they mostly fall together. Check that no other tab calls the
//! revocation endpoint when it closes, and that two tabs never renew at once, since a refresh token that is seen twice
//! may end the whole family (RFC 9700 §4.14).
//! Server: Ask introspection (RFC 7662) whether the token is `active`, and look up its `jti` in the block list. Find
//! out who withdrew it: a sign-out, an administrator, detection of reuse. Name it in `error_description`.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! post /api/token/revoke "{\"token\":\"$token\"}"
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error="invalid_token", error_description="The access token was revoked"
//! ```

use super::weigh_words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() || evidence.sent.refresh_token {
        return;
    }
    if let Some((weight, fact)) = weigh_words(evidence, Concept::Revoked, &|phrase| {
        phrase.withdrawn() && (!evidence.sent.nothing() || phrase.has(Concept::Token)) && !phrase.has(Concept::Session)
    }) {
        case.witness(weight, fact);
    }
    if (evidence.is_unauthenticated() || super::token_called_wrong(evidence))
        && super::token_refused(evidence)
        && evidence.past.accepted.is_some()
    {
        let exp = evidence.sent.jwt.as_ref().and_then(|jwt| jwt.claims.exp);
        let left = exp.map(|exp| exp.seconds_since(evidence.clock.best())).or(evidence.source.left);
        match left {
            Some(left) if left > 0 => {
                // At another address than before it may be the address that matters.
                let same = evidence.past.accepted_here || evidence.said.has_code("invalid_token");
                case.witness(if same { 72 } else { 58 }, super::accepted_before(evidence));
                case.support(Fact::new(FactCode::TokenLive, FactSource::Token).seconds("left", left));
            }
            Some(_) => {}
            None => case.witness(56, super::accepted_before(evidence)),
        }
    } else if super::live_jwt_refused(evidence) {
        case.suspect(36);
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::causes::found;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_living_token_that_worked_and_is_refused_was_revoked() {
        let claims = format!(r#"{{"exp":{}}}"#, NOW + 3600);
        let before = Sample::get("https://a.test/me").bearer(&claims).answered(200);
        let evidence = Sample::get("https://a.test/me").bearer(&claims).answered(401).before(-5000, before).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenRevoked);
    }

    #[test]
    fn a_standard_sentence_that_lists_all_reasons_is_no_witness() {
        let evidence = Sample::get("https://a.test/me").authorization("Bearer abcdefgh").answered(401)
            .challenge(r#"Bearer error="invalid_token", error_description="expired, revoked, malformed, or invalid for other reasons""#).evidence();
        assert!(found(Cause::TokenRevoked, &evidence).is_none_or(|finding| finding.strength < 40));
    }
}
