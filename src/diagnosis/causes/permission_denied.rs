//! `permission_denied`: the server knows who is asking, and role, group, ACL or ownership says no.
//!
//! Rests on: RFC 9110 §15.5.4 (403).
//! For: the status; credentials that were accepted elsewhere; the server's words about rights, or
//! about what a firewall blocks.
//! Against: nothing shows that anybody is signed in; the same address was read before; it is told beside what else was lacking.
//!
//! Client: Who is signed in? Often it is another account than the person thinks. Hide or disable what the server would
//! refuse, by the rights that it tells you.
//! Server: Look up role, group and ownership for this person and object. Rights inside a token change only with the
//! next one. Answer 403 with a reason; 404 where even existence is private.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field access_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/admin/summary
//! # 403
//! # "title":"You are not an administrator"
//! ```

use super::{history, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::evidence::lexicon::{Concept, Phrase};

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if evidence.is_login() || (sent.unreadable() && !evidence.walled_off()) {
        return;
    }
    let past = &evidence.past;
    let known = past.accepted.is_some() || past.cookie_worked.is_some() || past.accepted_since_login;
    let not_read = super::token_called_wrong(evidence);
    if evidence.is_forbidden() {
        let weight = match (known, sent.some_token() || sent.authorization.is_some()) {
            // Rights seldom change between two reads; the session that was refused here is more likely over.
            (true, false) if past.cookie_worked_here && !evidence.other_reason() => 60,
            _ if not_read => 46,
            (true, _) => 76,
            // Nobody ever saw the server accept this token, which says nothing of itself.
            (false, true) if super::is_opaque(evidence) => 62,
            (false, true) if super::forbidden_unread(evidence) => 48,
            (false, true) => 66,
            (false, false) if evidence.walled_off() => 64,
            // A web server's own page: it would ask strangers for credentials, with 401.
            (false, false) if evidence.said.markup && evidence.said.is_silent() => 56,
            (false, false) => 48,
        };
        case.witness(weight, super::status(evidence));
    }
    if let Some((weight, fact)) = words(evidence, Concept::Permission, |phrase| {
        phrase.has(Concept::Permission)
            && !phrase.has(Concept::Scope)
            && !phrase.has(Concept::Csrf)
            && !phrase.has(Concept::Token)
            && !phrase.has(Concept::Signature)
            && !phrase.has(Concept::Audience)
            && !phrase.has(Concept::Issuer)
            && !phrase.negates(Concept::Provided)
    }) {
        // A 401 with words about rights comes from servers that mix the two up, or from a page of nobody in particular.
        let believed = if evidence.is_forbidden() {
            match known {
                _ if not_read => 56,
                // Strangers are told the same.
                false if sent.nothing() && !super::may_be_known(evidence) => 56,
                false if sent.nothing() && !evidence.session_cookie_visible => 64,
                false if super::key_sent(evidence) => 68,
                // Some say "permission denied" of whatever they refuse, and beside it what was lacking.
                _ if evidence.said.any(|phrase| phrase.has(Concept::Scope) || phrase.affirms(Concept::TooMany)) => 70,
                _ => weight,
            }
        } else if known {
            // As above: what was read here a moment ago is not forbidden now.
            if evidence.status == Some(401) && past.cookie_worked_here && sent.nothing() { 60 } else { 74 }
        } else if evidence.is_token_request() && !evidence.said.mentions(Concept::Login) {
            74
        } else if sent.names_user || (sent.some_token() && evidence.status != Some(401)) {
            60
        } else if sent.some_token() {
            // Who never accepted the token may say "denied" of whoever shows it.
            46
        } else {
            42
        };
        case.witness(believed.min(86), fact);
    }
    // "The token has no permission": an app that says so with 401 has read the token. Pages of what stands before apps say it to all.
    if evidence.is_unauthenticated()
        && evidence.said.object
        && (sent.some_token() || sent.basic.is_some())
        && let Some((weight, fact)) = words(evidence, Concept::Right, Phrase::lacks_right)
    {
        case.witness(weight.min(76), fact);
    }
    // The same credentials, a moment ago, at another address: what differs is the address.
    let elsewhere = past.accepted.filter(|ago| *ago < 60 && !past.accepted_here && evidence.is_unauthenticated());
    let unknown = ["invalid_token", "unauthenticated"].iter().any(|code| evidence.said.has_code(code));
    if elsewhere.is_some() && !unknown && !evidence.said.any(Phrase::refuses) {
        let weight = if sent.basic.is_some() { 76 } else { 64 };
        case.witness(weight, history(FactCode::AcceptedBefore, elsewhere));
    }
    if case.strength > 0 && past.accepted.is_some() {
        case.support(super::accepted_before(evidence));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn words_about_rights_do_not_outweigh_that_the_same_was_read_with_a_cookie_before() {
        let sample =
            Sample::get("https://a.test/me").answered(401).says("It could not be verified that you are authorized.");
        let evidence = sample.before(-9000, Sample::get("https://a.test/me").answered(200)).evidence();
        assert_ne!(diagnose(&evidence).cause(), Cause::PermissionDenied);
    }

    #[test]
    fn a_known_person_who_is_refused_lacks_the_right() {
        let sample = Sample::get("https://a.test/admin")
            .answered(403)
            .before(-9000, Sample::login("https://a.test/login").answered(200));
        let evidence = sample.before(-4000, Sample::get("https://a.test/me").answered(200)).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::PermissionDenied);
    }

    #[test]
    fn a_password_that_opens_another_door_is_right() {
        let basic = |url: &str| Sample::get(url).authorization("Basic YTpi");
        let evidence = basic("https://a.test/staff")
            .answered(401)
            .challenge(r#"Basic realm="a""#)
            .before(-900, basic("https://a.test/open").answered(200))
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::PermissionDenied);
    }

    #[test]
    fn denied_is_said_of_a_token_that_was_never_accepted_too() {
        let sample = Sample::get("https://a.test/me").bearer(r#"{"sub":"a"}"#).answered(401);
        let evidence = sample.says(r#"{"Message":"Authorization has been denied for this request."}"#).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenSignatureInvalid);
    }
}
