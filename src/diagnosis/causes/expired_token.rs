//! `expired_token`: the token, signed URL or JWT cookie was past its end when the server looked at it.
//!
//! Rests on: RFC 7519 §4.1.4 (a token must not be accepted after `exp`), RFC 6750 §3.1.
//! For: `exp` before the server's time (weaker: the device's); the server's words; the end of a signed URL; `expires_in`.
//! Against: the server's clock says the token still lives; what is over has another name than a token, a signature or a session.
//!
//! Client: Decode the payload and compare `exp` with the `Date` of the answer, not with the device's clock. Renew a
//! little before the end, in one tab at a time; after `invalid_token` renew once and repeat once. A tab that slept
//! wakes with an old token: look again on `visibilitychange`.
//! Server: Say `error="invalid_token"`, and expose `WWW-Authenticate` and `Date` to other origins. Compare the token's
//! lifetime with how long people stay on a page, and allow seconds of leeway, not minutes.
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /demo-api/token '{"lifetime":1}' | field access_token)
//! sleep 2
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error="invalid_token", error_description="The access token expired"
//! ```

use super::{request, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    if !evidence.is_ordinary() || sent.refresh_token {
        return;
    }
    let now = evidence.clock.best();
    let exp = sent.jwt.as_ref().and_then(|jwt| jwt.claims.exp);
    if let Some(exp) = exp.filter(|exp| *exp <= now) {
        let late = now.seconds_since(exp);
        let weight = match (evidence.clock.is_measured(), late) {
            // Whole seconds of `Date`, and leeways: it may have expired on the way.
            (_, 0..=1) => 76,
            (true, _) => 93,
            // By the device's clock only, which may be wrong.
            (false, _) => 88,
        };
        case.witness(weight, Fact::new(FactCode::TokenExpired, FactSource::Token).time("at", exp).seconds("ago", late));
    }
    if let Some(end) = sent.url_expires.filter(|end| *end <= now) {
        case.witness(91, request(FactCode::UrlExpired).time("at", end).seconds("ago", now.seconds_since(end)));
    }
    // What stood beside the token when it was handed out.
    let left = evidence.source.left.filter(|_| exp.is_none() && !sent.nothing());
    if let Some(left) = left.filter(|left| *left <= 0 && evidence.is_unauthenticated()) {
        case.witness(88, super::history(FactCode::TokenExpired, Some(-left)));
    }
    let apart = sent.basic.is_some() || sent.signed_at.is_some();
    let about_token = !sent.nothing() || evidence.cookies_could_go();
    if about_token
        && let Some((weight, fact)) = weigh_words(evidence, Concept::Expired, &|phrase| {
            phrase.affirms(Concept::Expired)
                && !phrase.has(Concept::Csrf)
                && !phrase.has(Concept::Password)
                && (evidence.is_unauthenticated()
                    || phrase.has(Concept::Token)
                    || phrase.has(Concept::Session)
                    || phrase.has(Concept::Signature))
                && (!sent.nothing() || (phrase.has(Concept::Token) && !phrase.has(Concept::Refresh)))
                && (!phrase.has(Concept::Session) || !sent.nothing())
                // Personal tokens are sent as passwords; a signature of the request itself is old by the clock only.
                && (!apart || phrase.has(Concept::Token))
        })
    {
        case.witness(weight, fact);
        if let Some(exp) = exp.filter(|exp| *exp > now.plus_seconds(60)) {
            case.object(15, Fact::new(FactCode::TokenLive, FactSource::Token).seconds("left", exp.seconds_since(now)));
        }
    }
    if case.strength == 0 && super::token_refused(evidence) && sent.jwt.is_none() && evidence.is_unauthenticated() {
        // An opaque token says nothing of its end; one that worked a while ago may have reached it.
        match evidence.past.accepted.filter(|_| left.is_none()) {
            Some(ago) => {
                case.witness(if ago >= 3 { 60 } else { 48 }, super::history(FactCode::AcceptedBefore, Some(ago)));
            }
            None => case.witness(if left.is_some() { 20 } else { 34 }, super::scheme_sent(evidence)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::causes::found;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_token_past_its_exp_has_expired() {
        let evidence =
            Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW - 720)).answered(401).evidence();
        let diagnosis = diagnose(&evidence);
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::ExpiredToken, Confidence::Likely));
        assert!(
            diagnosis
                .facts()
                .iter()
                .any(|fact| fact.values.contains(&("ago", crate::evidence::fact::FactValue::Seconds(720))))
        );
    }

    #[test]
    fn the_servers_clock_counts_and_not_the_devices() {
        // The device is an hour ahead, so the token only seems to be over.
        let evidence = Sample::get("https://a.test/me")
            .bearer(&format!(r#"{{"exp":{}}}"#, NOW - 1800))
            .answered(401)
            .date_offset(-3600)
            .evidence();
        assert_eq!(found(Cause::ExpiredToken, &evidence), None);
    }

    #[test]
    fn a_fast_device_does_not_end_a_token_that_was_accepted_by_it() {
        let call = |status| {
            let sample = Sample::get("https://api.test/me").from_page("https://a.test");
            sample.bearer(&format!(r#"{{"exp":{}}}"#, NOW - 600)).answered(status).without_header("date")
        };
        assert!(found(Cause::ExpiredToken, &call(403).evidence()).is_some());
        assert_eq!(found(Cause::ExpiredToken, &call(403).before(-5000, call(200)).evidence()), None);
    }

    #[test]
    fn a_server_that_says_expired_about_a_cookie_token_is_believed() {
        let evidence = Sample::get("https://a.test/me")
            .answered(401)
            .says(r#"{"message":"Authorization token expired"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::ExpiredToken);
    }

    #[test]
    fn an_opaque_token_lives_as_long_as_the_answer_said_that_handed_it_out() {
        let login =
            Sample::login("https://a.test/login").answered(200).says(r#"{"access_token":"abcdefgh","expires_in":60}"#);
        let evidence = Sample::get("https://a.test/me")
            .authorization("Bearer abcdefgh")
            .answered(401)
            .before(-90_000, login)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::ExpiredToken);
    }
}
