//! Where a fact shows: the line of the request or of its answer that it was read from, or that is missing.

use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::sent::{KeyPlace, Sent};

/// The side of an exchange.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// What was asked.
    Request,
    /// What was answered.
    Response,
}

/// A line of an exchange: its side, and its lower-case field name or one of the names below.
pub type Line = (Side, String);

/// The lines of a message that are no fields.
pub const URL: &str = "url";
/// The credentials mode.
pub const MODE: &str = "credentials";
/// The body.
pub const BODY: &str = "body";
/// The status.
pub const STATUS: &str = "status";

/// The line on which a fact shows; none for what is not in the exchange at all.
#[must_use]
pub fn line(fact: &Fact, sent: &Sent) -> Option<Line> {
    use FactCode as F;
    let asked = |name: &str| Some((Side::Request, name.to_owned()));
    let answered = |name: &str| Some((Side::Response, name.to_owned()));
    match fact.code {
        F::NothingSent | F::SchemeSent | F::PasswordSent | F::NoSchemeWord | F::BasicBroken | F::SchemeTwice => {
            asked("authorization")
        }
        F::PlaceholderSent
        | F::TokenEmpty
        | F::TokenQuoted
        | F::TokenCharacters
        | F::TokenBroken
        | F::TwoMethods
        | F::TokenExpired
        | F::TokenLive
        | F::TokenNotBefore
        | F::TokenIssuedAhead
        | F::TokenUnsigned
        | F::TokenKind
        | F::TokenAudience
        | F::TokenIssuer
        | F::KeySent => asked(&credentials(sent)),
        F::UrlExpired => asked(URL),
        F::SignedOff => asked(if sent.dpop.is_some() { "dpop" } else { "authorization" }),
        F::ProofSent | F::ProofNotSent => asked("dpop"),
        F::CsrfNotSent | F::CsrfSent => asked("x-csrf-token"),
        F::ModeOmit | F::ModeDefaultCrossOrigin | F::ModeIncludeCrossSite => asked(MODE),
        F::LoginSent | F::LoginFieldMissing | F::GrantSent => asked(BODY),
        F::SchemeWanted | F::ScopeWanted | F::NonceStale | F::StepUpWanted => answered("www-authenticate"),
        F::ServerCode | F::ServerSays if fact.source == FactSource::Body => answered(BODY),
        F::ServerCode | F::ServerSays => answered("www-authenticate"),
        F::RetryAfter => answered("retry-after"),
        F::DeviceClockOff => answered("date"),
        F::RedirectedToLogin | F::RedirectedAway | F::RedirectDropped => answered(URL),
        F::LoginForm => answered(BODY),
        F::Status | F::CallFailed => answered(STATUS),
        _ => None,
    }
}

/// The line that the credentials of a request are on.
fn credentials(sent: &Sent) -> String {
    match &sent.key_in {
        _ if sent.authorization.is_some() => "authorization".to_owned(),
        Some(KeyPlace::Header(name)) => name.to_ascii_lowercase(),
        Some(KeyPlace::Query(_)) => URL.to_owned(),
        Some(KeyPlace::Body) => BODY.to_owned(),
        None => "authorization".to_owned(),
    }
}
