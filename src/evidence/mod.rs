//! What is known about one failed exchange: the one input of the diagnosis.
//!
//! [`gather`] turns a [`record::Record`] into [`Evidence`] by running the parsers of `protocol` over it. Everything is a
//! value; nothing is fetched, waited for or read from a clock.

#[cfg(feature = "ablation")]
pub mod ablation;
pub mod clock;
pub mod fact;
pub mod lexicon;
pub mod observed;
pub mod past;
pub mod place;
pub mod record;
pub mod said;
#[cfg(test)]
pub mod sample;
pub mod sent;
pub mod stored;
pub mod text;
pub mod token_source;
pub mod trace;

use crate::evidence::clock::{Clock, clock};
use crate::evidence::lexicon::{Concept, Phrase};
use crate::evidence::observed::{HiddenBecause, Observed};
use crate::evidence::past::{Past, past};
use crate::evidence::place::{Endpoint, Place, Relation, mode_allows_cookies, place};
use crate::evidence::record::{Outcome, Record, Request, ResponseKind};
use crate::evidence::said::{Said, said};
use crate::evidence::sent::{KeyPlace, Sent, has_user_info, sent};
use crate::evidence::stored::{Stored, is_csrf_name, stored};
use crate::evidence::token_source::{TokenSource, token_source};
use crate::planted::planted;
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::challenge::{Challenge, parse_challenges};
use crate::protocol::claims::MILLISECONDS_FROM;

/// Everything that the diagnosis may look at.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The status, if one is known.
    pub status: Option<u16>,
    /// The call failed without a response.
    pub call_failed: bool,
    /// The request was safe (RFC 9110 §9.2.1).
    pub safe_method: bool,
    /// What the page sent.
    pub sent: Sent,
    /// The challenges of the response.
    pub challenges: Observed<Vec<Challenge>>,
    /// What the server said.
    pub said: Said,
    /// Where the request went.
    pub place: Place,
    /// The clocks.
    pub clock: Clock,
    /// What the page did before.
    pub past: Past,
    /// Where the token that was sent came from.
    pub source: TokenSource,
    /// What the page keeps.
    pub stored: Observed<Stored>,
    /// `navigator.cookieEnabled`.
    pub cookies_enabled: bool,
    /// Whether script can see a cookie that looks like a session.
    pub session_cookie_visible: bool,
    /// Whether script can see a cookie that carries an anti-forgery token, to be sent back in a header.
    pub csrf_cookie_visible: bool,
    /// The response is a filtered redirect (`redirect: 'manual'`).
    pub opaque_redirect: bool,
    /// What could not be seen.
    pub hidden: Vec<HiddenBecause>,
}

/// Gathers the evidence of a record.
#[must_use]
pub fn gather(record: &Record) -> Evidence {
    planted!("evidence");
    planted!("memory");
    let exchange = &record.exchange;
    let response = exchange.response();
    // A proxy reads neither `Authorization` nor cookies, and asks in a field of its own (RFC 9110 §11.7).
    let by_proxy = exchange.status() == Some(407);
    let nothing = Request::default();
    let mut sent = sent(if by_proxy { &nothing } else { &exchange.request });
    // Browsers ask again at an address without the user name, and name it only in the one that answered.
    sent.password_in_url |= response.is_some_and(|response| has_user_info(&response.url));
    let place = place(&record.page.origin, &exchange.request, response);
    let challenges = match response.and_then(|response| {
        Some((response, response.header(if by_proxy { "proxy-authenticate" } else { "www-authenticate" })?))
    }) {
        Some((_, field)) => Observed::Present(parse_challenges(field).value),
        None if response.is_none() => Observed::Hidden(HiddenBecause::OpaqueResponse),
        None if response.is_some_and(|response| response.kind == ResponseKind::Cors) => {
            Observed::Hidden(HiddenBecause::NotExposedByCors)
        }
        None => Observed::Absent,
    };
    let said =
        response.map(|response| said(response, challenges.present().map_or(&[], Vec::as_slice))).unwrap_or_default();
    // Whoever says of a key that it is wrong has found one, however short.
    if sent.nothing() && said.mentions(Concept::ApiKey) {
        sent.key_in = sent.perhaps_key.map(KeyPlace::Query);
    }
    let clock = clock(record, said.server_time);
    let past = past(record, &sent);
    keep_told_dates(&mut sent, &clock, &past);
    let stored = match &record.page.storage {
        Observed::Present(items) => Observed::Present(stored(items)),
        Observed::Absent => Observed::Absent,
        Observed::Hidden(why) => Observed::Hidden(*why),
    };
    let cookies = record.page.cookies.present().map_or(&[][..], Vec::as_slice);
    let session_cookie_visible = cookies.iter().any(|name| stored::looks_like_session_cookie(name));
    let csrf_cookie_visible = cookies.iter().any(|name| is_csrf_name(name));
    let source = sent.token.as_ref().and_then(|token| token_source(record, token)).unwrap_or_default();
    let mut evidence = Evidence {
        status: exchange.status(),
        call_failed: matches!(exchange.outcome, Outcome::Failed(_)),
        safe_method: exchange.request.is_safe(),
        sent,
        challenges,
        said,
        place,
        clock,
        past,
        source,
        stored,
        cookies_enabled: record.page.cookie_enabled,
        session_cookie_visible,
        csrf_cookie_visible,
        opaque_redirect: response.is_some_and(|response| response.kind == ResponseKind::OpaqueRedirect),
        hidden: Vec::new(),
    };
    evidence.hidden = hidden(&evidence, record);
    evidence
}

/// Forgets the dates of a token that there is nothing to compare with: no clock at all, or only a device's that says of a
/// token which was accepted that it could not have been; and those in milliseconds, of which nobody knows what a server makes.
fn keep_told_dates(sent: &mut Sent, clock: &Clock, past: &Past) {
    let told = clock.is_measured() || clock.knows_device();
    let then = past.accepted.filter(|_| !clock.is_measured()).map(|ago| clock.device.plus_seconds(-ago));
    sent.url_expires = sent.url_expires.filter(|_| told);
    let Some(claims) = sent.jwt.as_mut().map(|jwt| &mut jwt.claims) else { return };
    for (date, ends) in [(&mut claims.exp, true), (&mut claims.nbf, false), (&mut claims.iat, false)] {
        *date = date
            .filter(|date| told && date.secs() < MILLISECONDS_FROM && then.is_none_or(|then| (*date > then) == ends));
    }
}

fn hidden(evidence: &Evidence, record: &Record) -> Vec<HiddenBecause> {
    let mut hidden = Vec::new();
    if evidence.call_failed || evidence.opaque_redirect {
        hidden.push(HiddenBecause::OpaqueResponse);
    } else if evidence.challenges == Observed::Hidden(HiddenBecause::NotExposedByCors) {
        hidden.push(HiddenBecause::NotExposedByCors);
    }
    if mode_allows_cookies(evidence.sent.mode, evidence.place.relation) {
        hidden.push(HiddenBecause::HttpOnlyCookies);
    }
    if !evidence.said.body_read && !evidence.call_failed && !evidence.opaque_redirect {
        hidden.push(HiddenBecause::BodyNotRead);
    }
    if record.exchange.through_worker {
        hidden.push(HiddenBecause::ServiceWorker);
    }
    if !evidence.clock.is_measured() {
        hidden.push(HiddenBecause::ServerClock);
    }
    for seen in [observed_reason(&record.page.cookies), observed_reason(&record.page.storage)] {
        hidden.extend(seen);
    }
    hidden
}

fn observed_reason<T>(observed: &Observed<T>) -> Option<HiddenBecause> {
    match observed {
        Observed::Hidden(why) => Some(*why),
        Observed::Present(_) | Observed::Absent => None,
    }
}

impl Evidence {
    /// The visible challenges; empty if there are none or they are hidden.
    #[must_use]
    pub fn challenges(&self) -> &[Challenge] {
        self.challenges.present().map_or(&[], Vec::as_slice)
    }

    /// The first challenge of this scheme.
    #[must_use]
    pub fn challenge(&self, scheme: &AuthScheme) -> Option<&Challenge> {
        self.challenges().iter().find(|challenge| challenge.scheme == *scheme)
    }

    /// Whether the server is seen to offer this scheme.
    #[must_use]
    pub fn offers(&self, scheme: &AuthScheme) -> bool {
        self.challenge(scheme).is_some()
    }

    /// Whether a cookie can have gone along, as far as script can tell.
    #[must_use]
    pub fn cookies_could_go(&self) -> bool {
        self.cookies_enabled && mode_allows_cookies(self.sent.mode, self.place.relation)
    }

    /// Whether the request tried to sign in: a password or a token grant was in its body.
    #[must_use]
    pub fn is_login(&self) -> bool {
        !self.safe_method
            && (self.sent.login.password || (self.sent.login.user && self.place.endpoint == Endpoint::Login))
    }

    /// Whether the request asked for a token (RFC 6749 §4).
    #[must_use]
    pub fn is_token_request(&self) -> bool {
        self.sent.grant_type.is_some()
    }

    /// Whether what script sent does not tell who is asking, as it was accepted before all the same: a word in the place of
    /// a token, or an app's key beside somebody's session.
    #[must_use]
    #[inline(never)]
    pub fn set_aside(&self) -> bool {
        let past = &self.past;
        let session = past.logged_in.is_some() || past.logged_out.is_some() || self.session_cookie_visible;
        // Elsewhere, nobody may have asked who it is.
        (past.accepted_here && self.sent.blank())
            || (past.accepted.is_some() && self.sent.only_key() && session && self.source.handed_out.is_none())
    }

    /// Whether an ordinary request failed: neither a log-in nor a token request.
    #[must_use]
    pub fn is_ordinary(&self) -> bool {
        !self.is_login() && !self.is_token_request()
    }

    /// Whether this is the same origin as the page.
    #[must_use]
    pub fn same_origin(&self) -> bool {
        self.place.relation == Relation::SameOrigin
    }

    /// Whether the server refused to know who is asking, rather than what they may do: 401 and its kin, or a body that says so.
    #[must_use]
    pub fn is_unauthenticated(&self) -> bool {
        // 498 and 499 are ArcGIS's: a token that is wrong, and one that is lacking.
        matches!(self.status, Some(401 | 407 | 419 | 440 | 498 | 499))
            || self.said.has_code("unauthenticated")
            || self.said.has_code("unauthorized")
            || (self.said.error_in_body
                && matches!(self.status, Some(200 | 400 | 422 | 500))
                && self.is_ordinary()
                && self.said.any(Phrase::refuses))
    }

    /// Whether the server gave a reason in words, and it is not about who is asking.
    #[must_use]
    pub fn other_reason(&self) -> bool {
        self.said.spoke
            && !self.said.any(|phrase| {
                phrase.refuses()
                    || phrase.has(Concept::Session)
                    || phrase.has(Concept::Login)
                    || phrase.has(Concept::ApiKey)
            })
    }

    /// Whether the status is about something that no credential mends: a payment, or a service that is out (RFC 9110 §15.5.3,
    /// §15.6).
    #[must_use]
    pub fn is_elsewhere(&self) -> bool {
        matches!(self.status, Some(402 | 502..=504))
    }

    /// Whether something in front of the app refused, for a reason of its own: a country, an address, a suspicion of robots.
    #[must_use]
    pub fn walled_off(&self) -> bool {
        let blocked = |phrase: &Phrase| {
            phrase.affirms(Concept::Disabled)
                && !(phrase.has(Concept::Account)
                    || phrase.has(Concept::Login)
                    || phrase.has(Concept::Token)
                    || phrase.has(Concept::Session)
                    || phrase.has(Concept::Csrf))
        };
        self.said.challenged || (self.status == Some(403) && self.said.any(blocked))
    }

    /// Whether the server knew who was asking and said no.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        let codes = ["forbidden", "permission_denied", "access_denied"];
        self.status == Some(403) || (self.status != Some(401) && codes.iter().any(|code| self.said.has_code(code)))
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::sample::Sample;

    #[test]
    fn a_proxy_asks_in_a_field_of_its_own_and_reads_no_other() {
        let asked = |status: u16| {
            let sample = Sample::get("https://a.test/me").authorization("Bearer undefined").answered(status);
            let sample = sample.challenge("Bearer").response_header("proxy-authenticate", "Negotiate");
            let evidence = sample.evidence();
            (evidence.challenges()[0].scheme.name().to_owned(), evidence.sent.unreadable())
        };
        assert_eq!(asked(401), ("Bearer".to_owned(), true));
        assert_eq!(asked(407), ("Negotiate".to_owned(), false));
    }
}
