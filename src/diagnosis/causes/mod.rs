//! The registry: one file a cause, one line here.
//!
//! A cause file says what the cause is, the standard it rests on, what speaks for and against it, and tests itself.
//! It looks at [`Evidence`] only, and knows of no other cause; how causes stand to each other is `ranking`'s matter.

mod account_disabled;
mod account_unverified;
mod authorization_stripped_by_proxy;
mod authorization_stripped_on_redirect;
mod clock_skew;
mod cookie_blocked_samesite;
mod cookie_not_stored;
mod cookies_disabled;
mod credentials_incomplete;
mod credentials_not_sent;
mod credentials_not_sent_cross_origin;
mod csrf_invalid;
mod csrf_missing;
mod digest_nonce_stale;
mod dpop_nonce_required;
mod dpop_proof_invalid;
mod dpop_proof_missing;
mod expired_token;
mod insufficient_scope;
mod invalid_api_key;
mod invalid_client;
mod logged_out;
mod mfa_or_step_up_required;
mod missing_api_key;
mod no_credentials;
mod permission_denied;
mod preflight_blocked;
mod rate_or_lockout;
mod refresh_token_invalid;
mod session_expired;
mod session_revoked;
mod sso_redirect;
mod token_invalid;
mod token_malformed;
mod token_not_yet_valid;
mod token_revoked;
mod token_signature_invalid;
mod unknown;
mod wrong_audience;
mod wrong_issuer;
mod wrong_password;
mod wrong_scheme;
mod wrong_token_type;

pub(crate) use unknown::LEAST;

use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::{Concept, Phrase};
use crate::evidence::said::Source;
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::secret_shape::{HIDDEN, is_secret};
use crate::protocol::token_shape::TokenShape;

/// Looks for what speaks for one cause, and against it.
type Check = fn(&Evidence, &mut Finding);

/// What was found for the causes, in the order of the catalogue; those that nothing speaks for are left out.
#[must_use]
pub fn findings(evidence: &Evidence) -> Vec<Finding> {
    let mut found = Vec::new();
    let elsewhere = evidence.is_elsewhere();
    for (cause, check) in Cause::ALL.iter().zip(CHECKS) {
        if elsewhere && !matches!(cause, Cause::RateOrLockout | Cause::Unknown) {
            continue;
        }
        let mut case = Finding::of(*cause);
        check(evidence, &mut case);
        if case.strength > 0 {
            found.push(case);
        }
    }
    found
}

/// What was found for this one.
#[cfg(test)]
fn found(cause: Cause, evidence: &Evidence) -> Option<Finding> {
    findings(evidence).into_iter().find(|finding| finding.cause == cause)
}

/// Every cause, in the order of the catalogue.
const CHECKS: &[Check] = &[
    no_credentials::check,
    logged_out::check,
    expired_token::check,
    session_expired::check,
    session_revoked::check,
    token_revoked::check,
    refresh_token_invalid::check,
    wrong_password::check,
    invalid_api_key::check,
    token_invalid::check,
    token_signature_invalid::check,
    wrong_audience::check,
    wrong_issuer::check,
    wrong_token_type::check,
    invalid_client::check,
    token_malformed::check,
    wrong_scheme::check,
    missing_api_key::check,
    credentials_incomplete::check,
    credentials_not_sent::check,
    credentials_not_sent_cross_origin::check,
    authorization_stripped_on_redirect::check,
    authorization_stripped_by_proxy::check,
    dpop_proof_missing::check,
    dpop_proof_invalid::check,
    dpop_nonce_required::check,
    digest_nonce_stale::check,
    cookie_blocked_samesite::check,
    cookie_not_stored::check,
    cookies_disabled::check,
    csrf_missing::check,
    csrf_invalid::check,
    permission_denied::check,
    insufficient_scope::check,
    mfa_or_step_up_required::check,
    account_disabled::check,
    account_unverified::check,
    rate_or_lockout::check,
    clock_skew::check,
    token_not_yet_valid::check,
    sso_redirect::check,
    preflight_blocked::check,
    unknown::check,
];

/// A fact of the request as script made it.
#[inline(never)]
fn request(code: FactCode) -> Fact {
    Fact::new(code, FactSource::Request)
}

/// A fact of the response's status line or headers.
#[inline(never)]
fn response(code: FactCode) -> Fact {
    Fact::new(code, FactSource::Response)
}

/// The scheme that was sent.
#[inline(never)]
fn scheme_sent(evidence: &Evidence) -> Fact {
    request(FactCode::SchemeSent).text("scheme", scheme_name(evidence))
}

/// The name of the scheme that was sent, if it is one: the first word of a pass phrase may look like one.
fn scheme_name(evidence: &Evidence) -> &str {
    let scheme = evidence.sent.scheme();
    let named = |scheme: &&AuthScheme| scheme.is_known() || evidence.offers(scheme);
    scheme.filter(named).map_or("", AuthScheme::name)
}

/// The scheme that the first challenge asks for.
#[inline(never)]
fn scheme_wanted(evidence: &Evidence) -> Fact {
    let first = evidence.challenges().first();
    response(FactCode::SchemeWanted).text("scheme", first.map_or("", |challenge| challenge.scheme.name()))
}

/// A parameter of the first challenge that has it.
#[inline(never)]
fn asked<'a>(evidence: &'a Evidence, name: &str) -> Option<&'a str> {
    evidence.challenges().iter().find_map(|challenge| challenge.param(name)).map(seen_of)
}

/// What may be shown of a server's value: servers repeat what they were sent, in whole or in part.
fn seen_of(value: &str) -> &str {
    if is_secret(value) { HIDDEN } else { value }
}

/// A fact of the page's past.
#[inline(never)]
fn history(code: FactCode, seconds: Option<i64>) -> Fact {
    Fact::new(code, FactSource::History).seconds("ago", seconds.unwrap_or(0))
}

/// The same credentials were accepted before.
#[inline(never)]
fn accepted_before(evidence: &Evidence) -> Fact {
    history(FactCode::AcceptedBefore, evidence.past.accepted)
}

/// Cookies alone were enough at this address before.
#[inline(never)]
fn worked_before(evidence: &Evidence) -> Fact {
    history(FactCode::WorkedBefore, evidence.past.cookie_worked)
}

/// Somebody signed out before.
#[inline(never)]
fn logged_out_before(evidence: &Evidence) -> Fact {
    history(FactCode::LoggedOutBefore, evidence.past.logged_out)
}

/// Somebody signed in before.
#[inline(never)]
fn logged_in_before(evidence: &Evidence) -> Fact {
    history(FactCode::LoggedInBefore, evidence.past.logged_in)
}

/// The status of the answer.
#[inline(never)]
fn status(evidence: &Evidence) -> Fact {
    response(FactCode::Status).number("status", i64::from(evidence.status.unwrap_or(0)))
}

/// Hears the server's words as a witness. False if there are none.
fn hear(case: &mut Finding, evidence: &Evidence, about: Concept, test: fn(&Phrase) -> bool) -> bool {
    hear_at_most(100, case, evidence, about, test)
}

/// The same for words that must not weigh more than this.
#[inline(never)]
fn hear_at_most(most: u8, case: &mut Finding, evidence: &Evidence, about: Concept, test: fn(&Phrase) -> bool) -> bool {
    let heard = words(evidence, about, test);
    let any = heard.is_some();
    if let Some((weight, fact)) = heard {
        case.witness(weight.min(most), fact);
    }
    any
}

/// The weight of the server's words and the fact that cites them: plain words in a challenge or status line weigh
/// more than words in a body; words among alternatives weigh little.
fn words(evidence: &Evidence, about: Concept, test: fn(&Phrase) -> bool) -> Option<(u8, Fact)> {
    weigh_words(evidence, about, &test)
}

/// The same for a test that looks at more than the phrase.
#[inline(never)]
fn weigh_words(evidence: &Evidence, about: Concept, test: &dyn Fn(&Phrase) -> bool) -> Option<(u8, Fact)> {
    let weigh = |source: Source, alternatives: bool| match (alternatives, source) {
        (true, _) => 30,
        (false, Source::Challenge | Source::StatusText | Source::Redirect) => 91,
        (false, Source::Json) => 88,
        (false, Source::Text) => 84,
    };
    let said = evidence.said.heard.iter().filter(|heard| test(&heard.phrase));
    let (weight, source) = said
        .map(|heard| (weigh(heard.source, heard.phrase.lists_alternatives), heard.source))
        .max_by_key(|(weight, _)| *weight)?;
    let place = match source {
        Source::Json | Source::Text => FactSource::Body,
        Source::Challenge | Source::StatusText | Source::Redirect => FactSource::Response,
    };
    Some((weight, Fact::new(FactCode::ServerSays, place).text("about", about.code())))
}

/// The fact that cites an error code of the server.
fn code(code: &str) -> Fact {
    response(FactCode::ServerCode).text("code", code)
}

/// A key was sent under a scheme made for keys.
fn key_sent(evidence: &Evidence) -> bool {
    evidence.sent.scheme().is_some_and(missing_api_key::is_key_scheme)
}

/// Basic credentials were sent, and nothing shows that the server looked at them: it does not offer the scheme, and
/// speaks of a header, of a token, or of credentials that it did not find.
fn basic_not_looked_at(evidence: &Evidence) -> bool {
    matches!(evidence.sent.basic, Some(Ok(_)))
        && !evidence.offers(&AuthScheme::Basic)
        && !evidence.said.any(|phrase| {
            phrase.has(Concept::Password)
                || phrase.has(Concept::Account)
                || phrase.has(Concept::Csrf)
                || phrase.has(Concept::Expired)
        })
        && evidence.said.any(|phrase| {
            let header = phrase.has(Concept::Header) && (phrase.has(Concept::Invalid) || phrase.has(Concept::Required));
            header
                || phrase.lacks()
                || phrase.has(Concept::Malformed)
                || phrase.negates(Concept::Credentials)
                || (phrase.has(Concept::Token) && !phrase.has(Concept::Permission))
        })
}

/// The server shows no challenge, and answers with more than an empty body. One that reads Basic has to ask for it
/// (RFC 9110 §11.6.1); those that leave the challenge out mostly look for a token.
fn basic_not_asked_for(evidence: &Evidence) -> bool {
    evidence.challenges().is_empty() && !evidence.challenges.is_hidden() && !evidence.said.body_empty
}

/// Words about the account itself: it is off, locked, or not confirmed, so the password is not what is wrong.
fn account_spoken_of(evidence: &Evidence) -> bool {
    evidence.said.any(|phrase| {
        let named = phrase.has(Concept::Account) || phrase.has(Concept::Email) || phrase.has(Concept::Login);
        phrase.affirms(Concept::TooMany)
            || phrase.affirms(Concept::Locked)
            || phrase.affirms(Concept::StepUp)
            || (named && phrase.switched_off() && !phrase.has(Concept::Credentials))
            || (phrase.has(Concept::Account) && phrase.affirms(Concept::Expired) && !phrase.has(Concept::Credentials))
            || (named && phrase.has(Concept::Verified))
    })
}

/// The cookie worked less than a second ago. Every use puts off the end of an idle session, and no server restarts so
/// quickly, so this one was probably ended on purpose.
fn ended_on_purpose(evidence: &Evidence) -> bool {
    evidence.past.cookie_worked.is_some_and(|ago| ago < 1)
}

/// The token that was sent can be read by nobody but the server.
fn is_opaque(evidence: &Evidence) -> bool {
    matches!(evidence.sent.shape, Some(TokenShape::Opaque | TokenShape::JweCompact))
}

/// The call was led to another origin, where browsers send no `Authorization` (Fetch, HTTP-redirect fetch), and nothing says that a
/// token was read there after all.
fn dropped(evidence: &Evidence) -> bool {
    evidence.place.redirected_to_origin.is_some() && evidence.sent.authorization.is_some() && !token_read(evidence)
}

/// The server tells that it saw a token. To a request without one it gives no code (RFC 6750 §3.1).
fn token_read(evidence: &Evidence) -> bool {
    evidence.said.has_code("invalid_token") || evidence.said.any(|phrase| phrase.refuses() && !phrase.lacks())
}

/// A bearer-like token of a readable shape was refused, on an ordinary request.
fn token_refused(evidence: &Evidence) -> bool {
    evidence.is_ordinary()
        && !dropped(evidence)
        && evidence.sent.some_token()
        && (evidence.is_unauthenticated() || evidence.status == Some(403))
}

/// The refusal has a reason that has nothing to do with forgery.
fn reason_beside_forgery(evidence: &Evidence) -> bool {
    evidence.other_reason() || evidence.walled_off() || rights_denied(evidence)
}

/// 422 with a page, where a form that is not filled in well gets data back: Rails answers a wrong anti-forgery token so.
fn refused_form(evidence: &Evidence) -> bool {
    evidence.status == Some(422) && evidence.said.markup
}

/// Somebody may be signed in by a cookie that script cannot see: the server has a reason that it has not for strangers, or
/// the page sends what belongs to a session.
fn may_be_known(evidence: &Evidence) -> bool {
    evidence.session_cookie_visible || (evidence.cookies_could_go() && (evidence.other_reason() || evidence.sent.csrf))
}

/// 403 with words about rights. Who checks keys and signatures has other words for these.
fn rights_denied(evidence: &Evidence) -> bool {
    evidence.status == Some(403)
        && evidence.said.any(|phrase| {
            phrase.has(Concept::Permission) && !phrase.has(Concept::Invalid) && !phrase.negates(Concept::Provided)
        })
}

/// 403 without a word to a JWT that was never accepted and names neither role nor scope. Many apps answer so to every
/// token that does not verify; there is no right in it that could be short.
fn forbidden_unread(evidence: &Evidence) -> bool {
    evidence.status == Some(403)
        && evidence.said.is_silent()
        && !evidence.said.markup
        && !evidence.said.object
        && evidence.past.token_was_sent.is_none()
        && evidence.sent.jwt.as_ref().is_some_and(|jwt| jwt.claims.roles.is_empty() && jwt.claims.scope.is_empty())
}

/// The server says that the token is wrong, whatever the status, and nothing of rights: it did not get as far as to look at them.
fn token_called_wrong(evidence: &Evidence) -> bool {
    let wrong =
        |phrase: &Phrase| phrase.has(Concept::Token) && phrase.has(Concept::Invalid) && !phrase.has(Concept::Csrf);
    !evidence.sent.nothing() && evidence.said.any(wrong) && !evidence.said.mentions(Concept::Permission)
}

/// A JWT was refused although its own dates are fine.
fn live_jwt_refused(evidence: &Evidence) -> bool {
    let now = evidence.clock.best();
    token_refused(evidence)
        && (evidence.is_unauthenticated() || forbidden_unread(evidence) || token_called_wrong(evidence))
        && evidence.sent.jwt.as_ref().is_some_and(|jwt| {
            jwt.claims.exp.is_none_or(|exp| exp > now)
                && jwt.claims.nbf.is_none_or(|nbf| nbf <= now)
                && jwt.claims.iat.is_none_or(|iat| iat <= now.plus_seconds(5))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_a_challenge_repeats_is_not_shown() {
        use crate::evidence::sample::Sample;
        let shown = |scope: &str| {
            let sample = Sample::get("https://a.test/me").authorization("Bearer 9f86d081884c7d659a2feaa0c55ad015");
            let sample =
                sample.answered(403).challenge(&format!(r#"Bearer error="insufficient_scope", scope="{scope}""#));
            format!("{:?}", crate::diagnosis::diagnose(&sample.evidence()).findings)
        };
        for echo in
            ["9f86d081884c7d659a2feaa0c55ad015", "for 9F86D081884C7D65...", "9f86d081884c7d659a2feaa0c55ad015%2e"]
        {
            assert!(shown(echo).contains(HIDDEN) && !shown(echo).to_lowercase().contains("9f86"), "{}", shown(echo));
        }
        assert!(shown("orders:read orders:write").contains("orders:read orders:write"));
    }

    #[test]
    fn a_word_is_shown_as_a_scheme_only_where_it_is_known_to_be_one() {
        use crate::evidence::sample::Sample;
        let name = |field: &str, challenge: &str| {
            let sample = Sample::get("https://a.test/me").authorization(field).answered(401).challenge(challenge);
            scheme_name(&sample.evidence()).to_owned()
        };
        assert_eq!(name("mysecretpassword hunter", "Bearer"), "");
        assert_eq!(name("Acme abc", "Acme"), "acme");
        assert_eq!(name("bearer abc", "Acme"), "Bearer");
    }

    #[test]
    fn the_registry_stands_in_the_order_of_the_catalogue() {
        let here = include_str!("mod.rs");
        let lines: Vec<_> =
            here.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix("::check,")).collect();
        assert_eq!(lines, Cause::ALL.iter().map(|cause| cause.code()).collect::<Vec<_>>());
    }
}
