//! `insufficient_scope`: the token is good but lacks a scope.
//!
//! Rests on: RFC 6750 §3.1 (`insufficient_scope`), RFC 8693 §4.2 (`scope` claim).
//! For: the error code; a challenge that names a scope which the token lacks; the server's words; a 403 to OAuth's token.
//! Against: nothing readable was sent; roles in the token, since then a 403 is about a role.
//!
//! Client: Read `scope` in the challenge and in the answer that handed the token out: a server may grant less than was
//! asked for. Ask for the scope at sign-in, or when it is first needed.
//! Server: Answer 403 `insufficient_scope` with the `scope` that is needed (RFC 6750 §3.1). `scope` is one text with
//! spaces; some providers write `scp`, or a list. Is the client allowed to ask for it?
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /api/token '{"scope":"orders:read"}' | field access_token)
//! curl -i -X POST -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/bulk-orders
//! # 403
//! # error="insufficient_scope"
//! # scope="orders:write"
//! ```

use super::{asked, code, hear_at_most, response};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::Concept;
use crate::protocol::challenge::Challenge;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if sent.unreadable() {
        return;
    }
    let scoped = sent.jwt.as_ref().is_some_and(|jwt| !jwt.claims.scope.is_empty());
    if evidence.said.has_code("insufficient_scope") {
        case.witness(96, code("insufficient_scope"));
        // Some frameworks answer so for a missing role, too; only a named scope that the token, which names its own, lacks
        // leaves no doubt.
        case.conclusive = scoped && lacks_named_scope(evidence) && !evidence.said.has_code("invalid_token");
    }
    let most = if sent.nothing() { 70 } else { 100 };
    hear_at_most(most, case, evidence, Concept::Scope, |phrase| {
        // "User ada cannot list pods at the cluster scope": a place, and no scope of a token.
        phrase.has(Concept::Scope)
            && !phrase.has(Concept::Credentials)
            && (!phrase.has(Concept::Account)
                || phrase.lacks()
                || [Concept::Invalid, Concept::Required, Concept::Token].iter().any(|of| phrase.has(*of)))
    });
    if case.strength > 0 {
        if let Some(scope) = named(evidence) {
            case.support(response(FactCode::ScopeWanted).text("scope", scope));
        }
    } else if evidence.is_forbidden() && sent.some_token() && evidence.past.accepted.is_some() {
        // What OAuth withholds is a scope, and `access_token` is OAuth's name for its token.
        let oauth = super::is_opaque(evidence) && evidence.source.is_called_access_token();
        let roles = sent.jwt.as_ref().is_some_and(|jwt| !jwt.claims.roles.is_empty());
        case.witness(if (scoped && !roles) || oauth { 79 } else { 50 }, super::accepted_before(evidence));
    } else if evidence.is_unauthenticated()
        && evidence.past.accepted.is_some()
        && evidence.said.mentions(Concept::Permission)
        && sent.some_token()
    {
        case.witness(if scoped { 84 } else { 66 }, super::accepted_before(evidence));
    }
    // The challenge says which scope is needed (RFC 6750 §3), and the token claims others.
    if case.strength == 0
        && evidence.is_unauthenticated()
        && super::live_jwt_refused(evidence)
        && scoped
        && lacks_named_scope(evidence)
        && let Some(scope) = named(evidence)
    {
        let permission = evidence.said.mentions(Concept::Permission);
        case.witness(if permission { 86 } else { 64 }, response(FactCode::ScopeWanted).text("scope", scope));
    }
}

/// The scopes that the challenge with the error names, or else the first that names any.
fn named(evidence: &Evidence) -> Option<&str> {
    let blamed = |challenge: &&Challenge| challenge.param("error") == Some("insufficient_scope");
    let challenge = evidence.challenges().iter().find(blamed);
    challenge.and_then(|challenge| challenge.param("scope")).map(super::seen_of).or_else(|| asked(evidence, "scope"))
}

/// The challenge names scopes, and the token does not claim all of them.
fn lacks_named_scope(evidence: &Evidence) -> bool {
    let granted = evidence.sent.jwt.as_ref().map_or(&[][..], |jwt| jwt.claims.scope.as_slice());
    let mut wanted = named(evidence).unwrap_or_default().split([' ', ',']);
    wanted.any(|scope| !scope.is_empty() && !granted.iter().any(|known| known == scope))
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn the_error_code_is_certain() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(r#"{"scope":"orders:read"}"#)
            .answered(403)
            .challenge(r#"Bearer error="insufficient_scope", scope="orders:write""#)
            .evidence();
        let diagnosis = diagnose(&evidence);
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::InsufficientScope, Confidence::Certain));
    }

    #[test]
    fn a_scope_whose_name_is_of_users_is_a_scope() {
        for says in [
            "token does not have at least one of required scope(s): [write:user]",
            "Action is not authorized with current scopes; requires any of [list:users]",
        ] {
            let sample = Sample::get("https://a.test/users").authorization("token 0f1e2d3c4b5a69788796a5b4c3d2e1f0");
            let evidence = sample.answered(403).says(&format!(r#"{{"message":"{says}"}}"#)).evidence();
            assert_eq!(diagnose(&evidence).cause(), Cause::InsufficientScope, "{says}");
        }
        let places = Sample::get("https://a.test/pods").bearer("{}").answered(403);
        let evidence =
            places.says(r#"{"message":"pods is forbidden: User ada cannot list pods at the cluster scope"}"#);
        assert_ne!(diagnose(&evidence.evidence()).cause(), Cause::InsufficientScope);
    }

    #[test]
    fn a_scope_that_the_challenge_names_and_the_token_lacks_is_what_is_missing() {
        let refused = |granted: &str| {
            let sample =
                Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{},"scope":"{granted}"}}"#, NOW + 600));
            let sample = sample.answered(401).challenge(r#"Bearer scope="orders:write""#);
            diagnose(&sample.says(r#"{"detail":"Not enough permissions"}"#).evidence())
        };
        assert_eq!(refused("orders:read").cause(), Cause::InsufficientScope);
        assert_ne!(refused("orders:read orders:write").cause(), Cause::InsufficientScope);
    }

    #[test]
    fn the_code_alone_is_not_certain_since_frameworks_send_it_for_a_missing_role() {
        let sample = |claims: &str, challenge: &str| {
            diagnose(&Sample::get("https://a.test/me").bearer(claims).answered(403).challenge(challenge).evidence())
        };
        let named = r#"Bearer error="insufficient_scope", scope="orders:write""#;
        for (claims, challenge) in [
            (r#"{"scope":"orders:read"}"#, r#"Bearer error="insufficient_scope""#),
            // Nobody knows what a token permits that does not say so.
            ("{}", named),
            (r#"{"permissions":["orders:write"]}"#, named),
            (r#"{"scope":"orders:read,orders:write"}"#, named),
            (r#"{"scope":"orders:write"}"#, &["Basic realm=\"a\", scope=\"z\", ", named].concat()),
            (r#"{"scope":"orders:read"}"#, &["Bearer error=\"invalid_token\", ", named].concat()),
        ] {
            let found = sample(claims, challenge);
            assert_eq!(
                (found.cause(), found.confidence()),
                (Cause::InsufficientScope, Confidence::Likely),
                "{claims} {challenge}"
            );
        }
    }
}
