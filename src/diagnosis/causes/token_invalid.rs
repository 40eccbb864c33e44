//! `token_invalid`: an opaque token that the server has never known, or cannot tell from one it forgot.
//!
//! Rests on: RFC 6750 §3.1 (`invalid_token`).
//! For: an opaque token was sent and refused; the server's words.
//! Against: it was accepted before, or handed out by this very server a moment ago; 403 with a reason of another kind.
//!
//! Client: Is it the token of this server and environment? Is it whole (a cookie holds 4 KB, a database column perhaps
//! less)? Does an old copy lie in another storage key? Forget it and sign in anew.
//! Server: Ask introspection (RFC 7662). A store in memory forgets with each start and is not shared by instances; a
//! restored backup or a changed pepper for hashes makes all tokens unknown. Answer `error="invalid_token"`.
//!
//! Reproduce:
//! ```sh
//! curl -i -H 'Authorization: Bearer acme_pat_0000000000000000' http://127.0.0.1:8401/api/webhooks
//! # 401
//! # error="invalid_token", error_description="The access token is not known"
//! ```

use super::{code, hear_at_most, history};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::auth_scheme::AuthScheme;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if !super::token_refused(evidence) {
        return;
    }
    let opaque = super::is_opaque(evidence);
    let scheme = super::scheme_sent(evidence);
    if opaque {
        // Some servers answer 403 to a token that they do not know, and give no reason.
        let plain = !evidence.is_unauthenticated()
            && (evidence.other_reason()
                || super::rights_denied(evidence)
                || (evidence.said.object && sent.scheme() == Some(&AuthScheme::Bearer)));
        let weight = match (evidence.is_unauthenticated(), plain) {
            (true, _) => 62,
            (false, false) => 66,
            (false, true) => 44,
        };
        case.witness(weight, scheme);
        if evidence.said.has_code("invalid_token") {
            case.witness(70, code("invalid_token"));
        }
    } else {
        case.witness(30, scheme);
    }
    if opaque {
        hear_at_most(72, case, evidence, Concept::Token, |phrase| {
            phrase.has(Concept::Token)
                && (phrase.has(Concept::Invalid) || phrase.has(Concept::Existing))
                && !phrase.has(Concept::Signature)
                && !phrase.has(Concept::Scheme)
                && !phrase.has(Concept::Malformed)
                && !phrase.has(Concept::Missing)
        });
    }
    if evidence.said.any(|phrase| phrase.lists_alternatives) {
        // The server says itself that it may be one of several things.
        case.object(4, code("invalid_token"));
    }
    if evidence.source.handed_out.is_some_and(|ago| ago < 60) {
        case.object(20, history(FactCode::LoggedInBefore, evidence.source.handed_out));
    }
    if evidence.past.accepted.is_some() {
        case.object(30, super::accepted_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refused_opaque_token_is_not_known() {
        let evidence = Sample::get("https://a.test/me")
            .authorization("Bearer 0d1f5a7c33")
            .answered(401)
            .challenge(r#"Bearer error="invalid_token", error_description="The access token is invalid""#)
            .stores("access_token", "0d1f5a7c33")
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenInvalid);
    }
}
