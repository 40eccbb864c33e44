//! `rate_or_lockout`: too many attempts: throttled, locked for a while, or the address banned.
//!
//! Rests on: RFC 6585 §4 (429), RFC 9110 §10.2.3 (`Retry-After`).
//! For: the status; `Retry-After` on a refusal; the server's words, also about a captcha; passwords refused three times before.
//! Against: words that negate it; 503, whose `Retry-After` tells of an outage; limits of another kind than of
//! time, as of a plan; failures before count only where nothing else speaks for it.
//!
//! Client: Count the requests in the network panel: most often it is a loop that repeats a refused call. Wait as long
//! as `Retry-After` says, then with growing pauses.
//! Server: Answer 429 with `Retry-After`, also for locked accounts, and expose it to other origins. Behind a proxy all
//! people share one address unless `X-Forwarded-For` is read. A lock by account alone lets anybody lock anybody out.
//!
//! Reproduce:
//! ```sh
//! curl -s -o /dev/null -X POST http://127.0.0.1:8401/demo-api/elsewhere/guess-passwords
//! curl -i --json '{"username":"charles","password":"babbage"}' http://127.0.0.1:8401/api/login
//! # 401
//! # retry-after:
//! # "error":"too_many_attempts"
//! ```

use super::{history, response, weigh_words};
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode};
use crate::evidence::lexicon::Concept;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if evidence.status == Some(429) {
        case.witness(95, super::status(evidence));
        // Other limits than that of time are told with the same status: a plan, a quota that was bought, a robot.
        case.conclusive = !evidence.said.challenged && !evidence.said.mentions(Concept::Permission);
    }
    if evidence.said.used_up && matches!(evidence.status, Some(403 | 429)) {
        case.witness(84, super::status(evidence));
    }
    // Among what somebody may not change, a document may be locked as well, and by another user.
    let logs_in = evidence.is_login() || evidence.is_token_request();
    let by_name = !(evidence.status == Some(403) && evidence.sent.nothing());
    if let Some((weight, fact)) = weigh_words(evidence, Concept::TooMany, &|phrase| {
        let person = phrase.has(Concept::Account) || phrase.has(Concept::Login) || phrase.has(Concept::Password);
        phrase.affirms(Concept::TooMany)
            || (phrase.affirms(Concept::Locked) && !phrase.has(Concept::NotYet) && (logs_in || (person && by_name)))
    }) {
        case.witness(weight.max(86), fact);
    }
    // With 503 it tells how long the service is out (RFC 9110 §15.6.4).
    if let Some(seconds) =
        evidence.said.retry_after.filter(|_| evidence.status.is_some_and(|status| status >= 400 && status != 503))
    {
        case.witness(80, response(FactCode::RetryAfter).seconds("wait", i64::from(seconds)));
    }
    let refused = evidence.past.logins_refused.max(evidence.past.refused);
    let by_password = evidence.is_login() || evidence.sent.basic.is_some();
    // After the same was refused some times with one status, another without a word is for the number of times.
    let (again, weight) = match evidence.is_login() {
        true if evidence.past.login_status != evidence.status => (evidence.past.logins_refused, 84),
        true => (0, 0),
        false => (evidence.past.refused_before, 70),
    };
    if case.strength == 0 && again >= 3 && evidence.status == Some(403) && evidence.said.is_silent() {
        case.witness(weight, refused_before(again));
    }
    if case.strength == 0 && refused >= 3 && by_password && evidence.is_unauthenticated() {
        // Servers that lock after some failures often do not say so.
        case.witness(64, refused_before(refused));
    } else if case.strength > 0 && evidence.past.logins_refused > 0 {
        case.support(refused_before(evidence.past.logins_refused));
    }
}

#[inline(never)]
fn refused_before(times: usize) -> Fact {
    history(FactCode::RefusedBefore, None).number("times", i64::try_from(times).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn what_a_validator_says_of_a_field_is_heard() {
        let says = r#"{"errors":{"username":"Too many attempts! You must wait 15 seconds before trying again."}}"#;
        let evidence = Sample::login("https://a.test/session").answered(400).says(says).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::RateOrLockout);
    }

    #[test]
    fn a_locked_account_has_to_wait() {
        let evidence = Sample::login("https://a.test/login")
            .answered(401)
            .response_header("retry-after", "60")
            .says(r#"{"error":"Too many attempts"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::RateOrLockout);
    }
}
