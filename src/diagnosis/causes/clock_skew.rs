//! `clock_skew`: the device's clock is off, so something it signed falls outside the server's window.
//!
//! Rests on: Hawk (`ts`), AWS Signature Version 4 (`X-Amz-Date`), RFC 9449 §11.1 (`iat` of a DPoP proof).
//! For: the time that the client signed is far from the server's; the server's words, also about a
//! signature that is over; the device's clock as measured.
//! Against: the request was not signed with a time at all.
//!
//! Client: Sign with the server's time: keep the difference between `Date` (or Hawk's `ts`) and the device's clock, and
//! add it. Then repeat once.
//! Server: Check the server's own clock first (NTP). Answer with `Date`, and expose it to other origins. The window
//! must cover ordinary clocks: a minute, not a second.
//!
//! Reproduce: a request signed with a time that is an hour behind.
//! ```sh
//! sign_in
//! signer=$(post /api/signed/key '{}')
//! ts=$(($(date +%s) - 3600))
//! signed=$(printf 'hawk.1.header\n%s\nx\nGET\n/api/signed/ledger\n127.0.0.1\n8401\n\n\n.' "$ts")
//! mac=$(printf %s "${signed%.}" | openssl dgst -sha256 -hmac "$(echo "$signer" | field key)" -binary | base64)
//! curl -i http://127.0.0.1:8401/api/signed/ledger \
//!   -H "Authorization: Hawk id=\"$(echo "$signer" | field id)\", ts=\"$ts\", nonce=\"x\", mac=\"$mac\""
//! # 401
//! # error="Stale timestamp"
//! ```

use super::weigh_words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;

/// Servers accept about a minute of difference; AWS accepts fifteen.
const WINDOW: i64 = 50;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let sent = &evidence.sent;
    let refused = evidence.is_unauthenticated() || evidence.is_forbidden();
    if let (Some(signed), Some(server), true) = (sent.signed_at, evidence.clock.server, refused) {
        let off = signed.seconds_since(server);
        if off.abs() > WINDOW {
            case.witness(92, Fact::new(FactCode::SignedOff, FactSource::Clock).seconds("off", off));
        }
    }
    let signed = sent.signed_at.is_some();
    // Token services date their errors; a log-in carries no time.
    if evidence.is_ordinary()
        && let Some((weight, fact)) = weigh_words(evidence, Concept::Clock, &|phrase| {
            let other = phrase.has(Concept::Nonce) || phrase.has(Concept::Expired) || phrase.has(Concept::NotYet);
            // The signature of a request ends some minutes after the time that is in it.
            (phrase.has(Concept::Clock) && !other)
                || (signed && phrase.has_all(&[Concept::Signature, Concept::Expired]))
        })
    {
        case.witness(if signed { weight } else { 70 }, fact);
    }
    if let Some(ahead) = evidence.clock.device_ahead().filter(|ahead| ahead.abs() > WINDOW) {
        let measured = Fact::new(FactCode::DeviceClockOff, FactSource::Clock).seconds("ahead", ahead);
        if case.strength > 0 {
            case.support(measured);
        } else if refused && sent.jwt.is_some() && ahead.abs() > 300 {
            case.witness(45, measured);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_request_signed_an_hour_ago_by_a_slow_clock_is_refused() {
        let field = format!(r#"Hawk id="a", ts="{}", nonce="n", mac="m""#, NOW - 3600);
        let evidence = Sample::get("https://a.test/me")
            .authorization(&field)
            .answered(401)
            .challenge(&format!(r#"Hawk ts="{NOW}", error="Stale timestamp""#))
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::ClockSkew);
    }
}
