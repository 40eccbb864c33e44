//! `token_not_yet_valid`: the token's `nbf` or `iat` lies ahead of the server's clock.
//!
//! Rests on: RFC 7519 §4.1.5 and §4.1.6.
//! For: the claims against the server's time (or, weaker, the device's); the server's words.
//! Against: nothing readable was sent; differences of two seconds, which whole-second dates explain;
//! words about something else than a token.
//!
//! Client: Wait the seconds that are missing and repeat; do not ask for a new token at once, since it begins later
//! still.
//! Server: Compare the issuer's clock with that of the API (NTP on both). A leeway of some seconds for `nbf` and `iat`
//! forgives the rest (RFC 7519 §4.1.5).
//!
//! Reproduce:
//! ```sh
//! sign_in
//! token=$(post /demo-api/token '{"starts_in":60}' | field access_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error_description="The token is not valid yet (nbf)"
//! ```

use super::hear_at_most;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::protocol::timestamp::Timestamp;

/// Seconds that whole-second dates and a request's way explain.
const NOISE: i64 = 2;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() || evidence.sent.nothing() {
        return;
    }
    // Rounded up: whoever waits so long must not come a moment too early.
    let now = Timestamp::from_millis(evidence.clock.best().millis().saturating_sub(999));
    if let Some(jwt) = &evidence.sent.jwt {
        for (claim, code) in [(jwt.claims.nbf, FactCode::TokenNotBefore), (jwt.claims.iat, FactCode::TokenIssuedAhead)]
        {
            if let Some(ahead) = claim.map(|claim| claim.seconds_since(now)).filter(|ahead| *ahead > NOISE) {
                let weight = match code {
                    // By the device's clock only, which is as often slow.
                    _ if !evidence.clock.is_measured() => 58,
                    FactCode::TokenNotBefore => 93,
                    _ => 86,
                };
                case.witness(weight, Fact::new(code, FactSource::Token).seconds("ahead", ahead));
            }
        }
    }
    if !evidence.sent.unreadable() {
        // Features and pages are "not yet available", too, and nobody is asked who it is.
        let most = if evidence.is_unauthenticated() { 90 } else { 56 };
        hear_at_most(most, case, evidence, Concept::NotYet, |phrase| {
            phrase.has(Concept::NotYet) && !phrase.has(Concept::Expired)
        });
    }
    // "Not active" is said of tokens that are over, too (RFC 7662 §2.2), so it means that of one that names its beginning.
    if let Some(jwt) = &evidence.sent.jwt {
        let most = if jwt.claims.nbf.is_some() { 90 } else { 60 };
        hear_at_most(most, case, evidence, Concept::NotYet, |phrase| {
            (phrase.has(Concept::Token) && phrase.switched_off())
                || (phrase.affirms(Concept::Inactive) && !phrase.has(Concept::Account))
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::causes::found;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::gather;
    use crate::evidence::sample::{NOW, Sample};
    use crate::protocol::timestamp::Timestamp;

    #[test]
    fn a_devices_clock_alone_proves_nothing() {
        let token = format!(r#"{{"nbf":{at},"iat":{at}}}"#, at = NOW + 60);
        let call = |status| {
            let sample = Sample::get("https://api.test/me").from_page("https://a.test").bearer(&token);
            sample.answered(status).without_header("date")
        };
        let slow = diagnose(&call(401).evidence());
        assert_ne!((slow.cause(), slow.confidence()), (Cause::TokenNotYetValid, Confidence::Likely));
        let accepted = call(401).before(-5000, call(200)).evidence();
        assert_eq!(found(Cause::TokenNotYetValid, &accepted), None, "it was accepted by the same clock");
    }

    #[test]
    fn milliseconds_and_an_unknown_time_are_compared_with_nothing() {
        let milliseconds = Sample::get("https://a.test/me").bearer(&format!(r#"{{"iat":{NOW}000}}"#)).answered(401);
        assert_eq!(found(Cause::TokenNotYetValid, &milliseconds.evidence()), None);
        let ahead = Sample::get("https://a.test/me").bearer(&format!(r#"{{"iat":{NOW}}}"#)).answered(401);
        let mut record = ahead.without_header("date").record();
        record.page.now = Timestamp::from_secs(0);
        assert_eq!(found(Cause::TokenNotYetValid, &gather(&record)), None);
    }

    #[test]
    fn a_token_for_later_is_not_yet_valid() {
        let evidence =
            Sample::get("https://a.test/me").bearer(&format!(r#"{{"nbf":{}}}"#, NOW + 300)).answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::TokenNotYetValid);
    }
}
