//! What an archive tells that a page's script cannot know, and what it does not tell: both change a diagnosis.
//!
//! The core reasons as a page must, for which cookies are invisible and everything else is what script sent itself.

use help401::diagnosis::Diagnosis;
use help401::diagnosis::cause::{Cause, Family};
use help401::diagnosis::causes::findings;
use help401::diagnosis::finding::Finding;
use help401::diagnosis::ranking::rank;
use help401::evidence::Evidence;
use help401::evidence::fact::{Fact, FactCode, FactSource};
use help401::evidence::observed::HiddenBecause;
use help401::evidence::stored::looks_like_session_cookie;

use super::entry::Entry;
use crate::explain::explained::Unseen;

/// The strength below which nothing is called `likely`.
const POSSIBLE: u8 = 70;

/// What a refused preflight weighs: a page only guesses that there was one.
const REFUSAL_SEEN: u8 = 90;

/// What is known of the credentials of an exchange.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// They were taken out of the file.
    Nothing,
    /// A cookie that looks like a session was sent.
    SessionCookie,
    /// Everything is there, and no such cookie was sent.
    NoSessionCookie,
    /// A redirect came between, and `Authorization` was there before it and not behind it.
    LostOnRedirect,
    /// The preflight was answered with this status, so nothing else was sent.
    Refused(u16),
}

impl Known {
    /// What an entry tells; `stripped` is said of the whole file.
    pub fn of(entry: &Entry, stripped: bool) -> Self {
        if stripped || entry.redacted {
            Self::Nothing
        } else if entry.cookies.iter().any(|name| looks_like_session_cookie(name)) {
            Self::SessionCookie
        } else {
            Self::NoSessionCookie
        }
    }

    /// Takes from a diagnosis what this contradicts, and adds what it shows.
    pub fn correct(self, diagnosis: &mut Diagnosis, evidence: &Evidence) {
        match self {
            Self::Nothing => {
                diagnosis.findings.retain(|finding| !rests_on_absence(finding));
                for finding in &mut diagnosis.findings {
                    finding.facts.retain(|fact| !is_absence(fact));
                    // That something worked before may be another credential's doing, and "no token" that of a proxy.
                    let before = finding.facts.iter().all(|fact| fact.source == FactSource::History);
                    if before || finding.cause == Cause::NoCredentials {
                        finding.strength = finding.strength.min(POSSIBLE);
                    }
                }
            }
            Self::SessionCookie => diagnosis.findings.retain(|finding| !wants_a_cookie(finding) || is_said(finding)),
            // What the server never got it cannot have judged.
            Self::LostOnRedirect => diagnosis.findings.retain(|finding| {
                finding.cause == Cause::AuthorizationStrippedOnRedirect
                    || !matches!(finding.cause.family(), Family::SessionOver | Family::CredentialsRejected)
            }),
            Self::Refused(status) => {
                for finding in diagnosis.findings.iter_mut().filter(|finding| finding.cause == Cause::PreflightBlocked)
                {
                    let fact = Fact::new(FactCode::Status, FactSource::Response).number("status", i64::from(status));
                    finding.witness(REFUSAL_SEEN, fact);
                }
            }
            Self::NoSessionCookie => {}
        }
        if diagnosis.findings.is_empty() {
            // It is found for everything, and left out beside what is much stronger.
            diagnosis.findings = findings(evidence).into_iter().filter(is_unknown).collect();
        }
        rank(&mut diagnosis.findings);
        // What is hidden from a page is not hidden from an archive, and the other way round: see `unseen`.
        diagnosis.hidden.retain(|hidden| {
            !matches!(
                hidden,
                HiddenBecause::HttpOnlyCookies
                    | HiddenBecause::CookiesDenied
                    | HiddenBecause::StorageDenied
                    | HiddenBecause::BrowserHeaders
            )
        });
    }

    /// What the archive does not tell. `mode_matters` if the credentials mode was concluded from no cookie being there.
    pub fn unseen(self, mode_matters: bool) -> Vec<Unseen> {
        let mut unseen = vec![Unseen::Storage];
        if self == Self::Nothing {
            unseen.insert(0, Unseen::Credentials);
        } else if mode_matters {
            unseen.push(Unseen::Mode);
        }
        unseen
    }
}

fn is_unknown(finding: &Finding) -> bool {
    finding.cause == Cause::Unknown
}

/// Whether a fact says that something was not sent, or not sent along.
fn is_absence(fact: &Fact) -> bool {
    matches!(
        fact.code,
        FactCode::NothingSent
            | FactCode::ModeOmit
            | FactCode::ModeDefaultCrossOrigin
            | FactCode::ModeIncludeCrossSite
            | FactCode::NeverAccepted
    )
}

/// Whether a finding says that something was not sent, and neither the server nor anything else says so too. A challenge
/// without an error code answers a request without credentials (RFC 6750 §3.1), but servers send it to others as well.
fn rests_on_absence(finding: &Finding) -> bool {
    let absent =
        finding.facts.iter().any(is_absence) || wants_a_cookie(finding) || finding.cause == Cause::MissingApiKey;
    let weak =
        |fact: &Fact| is_absence(fact) || fact.code == FactCode::SchemeWanted || fact.source == FactSource::History;
    absent && finding.facts.iter().all(weak)
}

/// Causes for which no cookie of a session can have been there.
const fn wants_a_cookie(finding: &Finding) -> bool {
    matches!(
        finding.cause,
        Cause::NoCredentials
            | Cause::CredentialsNotSent
            | Cause::CredentialsNotSentCrossOrigin
            | Cause::CookieBlockedSamesite
            | Cause::CookieNotStored
            | Cause::CookiesDisabled
    )
}

/// Whether the server says it in its own words.
fn is_said(finding: &Finding) -> bool {
    finding.facts.iter().any(|fact| matches!(fact.code, FactCode::ServerSays | FactCode::ServerCode))
}

#[cfg(test)]
mod tests {
    use super::*;
    use help401::diagnosis::ranking::Confidence;
    use help401::evidence::gather;
    use help401::wire::record::WireRecord;

    fn finding(cause: Cause, strength: u8, facts: &[(FactCode, FactSource)]) -> Finding {
        let mut finding = Finding::of(cause);
        for (code, source) in facts {
            finding.witness(strength, Fact::new(*code, *source));
        }
        finding
    }

    fn corrected(known: Known, findings: Vec<Finding>) -> Diagnosis {
        let record: WireRecord = serde_json::from_str(r#"{"request":{},"response":{"status":401}}"#).unwrap();
        let mut diagnosis = Diagnosis { findings, hidden: Vec::new() };
        known.correct(&mut diagnosis, &gather(&record.into_record()));
        diagnosis
    }

    fn causes(known: Known, findings: Vec<Finding>) -> Vec<Cause> {
        corrected(known, findings).causes().map(|(cause, _)| cause).collect()
    }

    const NOTHING: (FactCode, FactSource) = (FactCode::NothingSent, FactSource::Request);
    const SAID: (FactCode, FactSource) = (FactCode::ServerSays, FactSource::Body);

    #[test]
    fn nothing_is_concluded_from_what_was_taken_out() {
        let challenge = (FactCode::SchemeWanted, FactSource::Response);
        assert_eq!(
            causes(Known::Nothing, vec![finding(Cause::NoCredentials, 80, &[NOTHING, challenge])]),
            [Cause::Unknown]
        );
        let missing = finding(Cause::NoCredentials, 80, &[NOTHING, SAID]);
        let said = corrected(Known::Nothing, vec![missing]);
        assert_eq!((said.cause(), said.confidence()), (Cause::NoCredentials, Confidence::Possible));
        let expired = finding(Cause::ExpiredToken, 88, &[SAID]);
        assert_eq!(causes(Known::Nothing, vec![expired]), [Cause::ExpiredToken]);
    }

    #[test]
    fn a_token_that_was_lost_on_the_way_was_not_refused() {
        let findings = vec![
            finding(Cause::ExpiredToken, 93, &[(FactCode::TokenExpired, FactSource::Token)]),
            finding(Cause::AuthorizationStrippedOnRedirect, 88, &[(FactCode::RedirectedAway, FactSource::Response)]),
        ];
        assert_eq!(causes(Known::LostOnRedirect, findings), [Cause::AuthorizationStrippedOnRedirect]);
    }

    #[test]
    fn who_sent_a_session_was_not_without_credentials() {
        let findings =
            || vec![finding(Cause::NoCredentials, 80, &[NOTHING]), finding(Cause::SessionExpired, 58, &[NOTHING])];
        assert_eq!(causes(Known::SessionCookie, findings()), [Cause::SessionExpired]);
        assert_eq!(causes(Known::NoSessionCookie, findings()), [Cause::NoCredentials, Cause::SessionExpired]);
    }
}
