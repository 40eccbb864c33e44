//! `no_credentials`: the request carried nothing to prove who is asking.
//!
//! Rests on: RFC 9110 §15.5.2, RFC 6750 §3.1 (a challenge without an error code answers a request without credentials).
//! For: script sent nothing; the challenge names no error; the server misses something; a token was sent before, or is
//! nobody's by its role.
//! Against: a cookie may have gone along unseen; a log-in that succeeded before; words about forgery, a second
//! factor or a session that is over, which only somebody has.
//!
//! Client: Look at the request in the network panel: neither `Authorization` nor a cookie. Usual reasons: the call
//! starts before the sign-in has ended, it goes through a second HTTP client that lacks the interceptor, or the token
//! was read before it was stored. At the first load of a page this 401 is no fault; offer the sign-in.
//! Server: Answer 401 with a challenge that names the scheme and no `error` (RFC 6750 §3.1), so that clients can tell
//! "nothing was sent" from "not accepted". Check whether the route is meant to be protected at all.
//!
//! Reproduce:
//! ```sh
//! curl -i http://127.0.0.1:8401/api/invoices
//! # 401
//! # www-authenticate: Bearer realm="Acme Orders"
//! ```

use super::missing_api_key::is_key_scheme;
use super::{history, request, weigh_words, words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::evidence::observed::Observed;
use crate::evidence::place::Relation;
use crate::evidence::record::CredentialsMode;
use crate::protocol::secret_shape::HIDDEN;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    // Some services give strangers a token, too, whose role says that it is nobody's.
    let nobody = sent.jwt.as_ref().is_some_and(|jwt| jwt.claims.roles.iter().any(|role| role == "anon"));
    let key = evidence.said.any(|phrase| phrase.has(Concept::ApiKey) && phrase.has(Concept::Invalid));
    if nobody && !key && (evidence.is_unauthenticated() || evidence.is_forbidden()) {
        case.witness(80, Fact::new(FactCode::TokenKind, FactSource::Token).text("kind", "anon"));
    }
    if !sent.nothing() || sent.refresh_token || evidence.is_login() || !evidence.cookies_enabled {
        return;
    }
    let base = match evidence.status {
        _ if evidence.walled_off() => return,
        _ if evidence.is_unauthenticated() => 66,
        // A call that failed may have been a 401 without CORS headers; nobody can tell.
        None if evidence.call_failed && !evidence.same_origin() && !evidence.place.needs_preflight => 46,
        Some(403) => 52,
        Some(400) => 40,
        _ if evidence.place.redirected_to_login.is_some() || evidence.said.login_form || evidence.opaque_redirect => 30,
        Some(200) if evidence.said.error_in_body => 50,
        _ => return,
    };
    // What a proxy asks for is not script's to send.
    let by_proxy = evidence.status == Some(407);
    case.witness(base, if by_proxy { super::status(evidence) } else { request(FactCode::NothingSent) });
    if evidence
        .challenges()
        .iter()
        .any(|challenge| challenge.param("error").is_none() && !is_key_scheme(&challenge.scheme))
    {
        case.witness(80, super::scheme_wanted(evidence));
    }
    // Nobody is known to be signed in, and strangers are refused in the same words as people without a right.
    if evidence.status == Some(403)
        && !super::may_be_known(evidence)
        && let Some((_, fact)) = words(evidence, Concept::Permission, |phrase| phrase.has(Concept::Permission))
    {
        case.witness(58, fact);
    }
    let about = |phrase: &crate::evidence::lexicon::Phrase| {
        phrase.has(Concept::Token)
            || phrase.has(Concept::Credentials)
            || phrase.has(Concept::Login)
            || phrase.has(Concept::Account)
            || (phrase.has(Concept::Session) && phrase.lacks())
    };
    if let Some((weight, fact)) = weigh_words(evidence, Concept::Missing, &|phrase| {
        (phrase.lacks() || phrase.has(Concept::Required) || phrase.negates(Concept::Credentials))
            && about(phrase)
            && !phrase.has(Concept::ApiKey)
            && !phrase.has(Concept::Csrf)
            && !phrase.has(Concept::StepUp)
            && !phrase.affirms(Concept::Expired)
    }) {
        case.witness(weight.min(86), fact);
    }
    // Only who is known is asked for more, or has a session that can end.
    if let Some((_, fact)) = words(evidence, Concept::Csrf, |phrase| {
        phrase.has(Concept::Csrf)
            || phrase.has(Concept::StepUp)
            || (phrase.has(Concept::Session) && phrase.affirms(Concept::Expired))
    }) {
        case.object(30, fact);
    }
    if let Some(ago) = evidence.past.token_was_sent {
        case.witness(86, history(FactCode::TokenSentBefore, Some(ago)));
    }
    let across = evidence.place.relation == Relation::CrossSite && sent.mode == CredentialsMode::Include;
    if across || sent.mode == CredentialsMode::Omit {
        // The page says how cookies are to be treated; whether there is one to be held back, nobody can see.
        case.object(16, request(if across { FactCode::ModeIncludeCrossSite } else { FactCode::ModeOmit }));
    }
    if let Observed::Present(stored) = &evidence.stored
        && let Some(token) = stored.tokens.first()
    {
        case.support(Fact::new(FactCode::TokenStored, FactSource::Page).text("name", shown_key(&token.key)));
    }
    if let Some(ago) = evidence.past.logged_in.filter(|_| evidence.past.token_was_sent.is_none()) {
        case.object(40, history(FactCode::LoggedInBefore, Some(ago)));
    } else if evidence.past.cookie_worked.is_some() && evidence.past.token_was_sent.is_none() {
        case.object(30, super::worked_before(evidence));
    }
}

/// A name in storage as it may be shown: some name a person, or have a key of the app's in them.
fn shown_key(key: &str) -> &str {
    if key.contains('@') { HIDDEN } else { super::seen_of(key) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::causes::found;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn the_name_of_what_is_kept_names_nobody() {
        for (key, shown) in [
            ("access_token", "access_token"),
            ("Provider.1abc.ada@lovelace.example.accessToken", HIDDEN),
            ("firebase:authUser:AIzaSyD4e8K1m2n3o4p5q6r7s8t9u0vWxYz123:[DEFAULT]", HIDDEN),
            ("ada@lovelace.example", HIDDEN),
            ("9f86d081884c7d65", HIDDEN),
        ] {
            assert_eq!(shown_key(key), shown);
        }
    }

    #[test]
    fn a_bare_request_to_a_bearer_api_sent_nothing() {
        let evidence = Sample::get("https://a.test/me").answered(401).challenge(r#"Bearer realm="a""#).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::NoCredentials);
    }

    #[test]
    fn a_token_that_was_sent_before_and_is_not_now_got_lost() {
        let before = Sample::get("https://a.test/me").authorization("Bearer abcdefgh").answered(200);
        let evidence = Sample::get("https://a.test/me").answered(401).before(-3000, before).evidence();
        let finding = found(Cause::NoCredentials, &evidence).unwrap();
        assert!(finding.facts.iter().any(|fact| fact.code == FactCode::TokenSentBefore));
        assert_eq!(diagnose(&evidence).cause(), Cause::NoCredentials);
    }

    #[test]
    fn a_request_with_a_token_is_another_matter() {
        assert_eq!(
            found(
                Cause::NoCredentials,
                &Sample::get("https://a.test/me").authorization("Bearer abc").answered(401).evidence()
            ),
            None
        );
    }
}
