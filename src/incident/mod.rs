//! One incident, not a hundred cards: failures that belong together, and what has become of them.
//!
//! A state machine of values. It is told what happened and when; it holds no timer and draws nothing.
//!
//! ```text
//! suspected ──grace over──▶ shown ◀──▶ recovering
//!     │                       │            │
//!     └──the app recovered────┴─▶ resolved ◀┘      shown ──▶ dismissed
//! ```

pub mod breaker;
pub mod due;
pub mod earlier;
pub mod hold;
mod in_vain;
pub mod person;
pub mod question;
pub mod step_up;

use std::cmp::Ordering as Order;

use crate::coded::coded_enum;
use crate::diagnosis::cause::{Cause, Family};
use crate::diagnosis::finding::Finding;
use crate::diagnosis::ranking::{Confidence, confidence};
use crate::diagnosis::{Diagnosis, diagnose};
use crate::evidence::fact::{FactCode, FactValue};
use crate::evidence::record::{Outcome, Record, Request};
use crate::evidence::sent::sent;
use crate::evidence::text::{ADDRESS, address, seen};
use crate::evidence::trace::{Trace, trace};
use crate::evidence::{Evidence, gather};
use crate::incident::due::asked;
use crate::incident::in_vain::is_age;
use crate::incident::step_up::StepUp;
use crate::options::Options;
use crate::planted::planted;
use crate::protocol::secret::{Fingerprint, Secret};
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url;
use crate::recovery::action::{Action, Audience};
use crate::recovery::kept::{Kept, Places, kept};
use crate::recovery::{Means, Step, plan};

/// How many incidents are remembered.
const KEPT: usize = 20;

/// From how many failures on an incident learns nothing new from one more.
const MANY: u32 = 20;

/// How long a dismissed incident stays dismissed though the same goes on failing, in seconds.
const PEACE: i64 = 300;

/// How often an action may fail before another one is offered first.
const PATIENCE: usize = 2;

/// The strength from which on a 403, or a page instead of an answer, counts as a matter of authentication.
const EVIDENT: u8 = 72;

coded_enum! {
    /// What has become of an incident.
    pub enum State {
        /// The app may still recover by itself.
        Suspected = "suspected",
        /// The person is shown help.
        Shown = "shown",
        /// An action is running.
        Recovering = "recovering",
        /// It works again.
        Resolved = "resolved",
        /// The person, or the app, closed it.
        Dismissed = "dismissed",
    }
}

/// Where something failed, and whose credentials were refused there. What fails at one origin while an incident is open is part of
/// it, whatever was sent: a person wants one card, which goes on to the next reason once the first is mended. The credentials matter
/// for the peace after a card was closed, since others that are refused then are news.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Key {
    origin: String,
    credentials: Option<Fingerprint>,
}

/// Failures that belong together.
#[derive(Clone, Debug)]
pub struct Incident {
    /// Unique in the page.
    pub id: u32,
    /// When the first of them failed, by the device's clock.
    pub at: Timestamp,
    /// When the one failed that explains it.
    pub explained_at: Timestamp,
    /// The status of the first; 0 if there was none.
    pub status: u16,
    /// Its method.
    pub method: String,
    /// Its URL, as far as it may be shown.
    pub url: String,
    /// How many there are.
    pub requests: u32,
    /// What has become of it.
    pub state: State,
    /// Why it failed.
    pub diagnosis: Diagnosis,
    /// What can be done.
    pub plan: Vec<Step>,
    /// The request that tells whether it works again, to ask again if it is safe: the one that explains the incident where that may
    /// be repeated, the first otherwise.
    pub request: Request,
    /// The status of that one's answer; 0 if there was none.
    pub answered: u16,
    /// Where the page keeps the credentials that it carried.
    pub kept: Vec<Kept>,
    /// What the server calls the exchange that is explained, if it says so: by that its logs are searched.
    pub trace: Option<Trace>,
    /// What the server wants to be proved when somebody signs in again.
    pub step_up: StepUp,
    key: Key,
    changed: Timestamp,
    /// What the app has told how to do.
    means: Means,
    /// The place of the cause that the card tells of, in the ranked list.
    place: usize,
    /// What was tried in vain, each time.
    tried: Vec<Action>,
    /// Whether it was renewed, and is still refused.
    in_vain: bool,
    /// Whether the person, or the app, was told of it.
    pub told_of: bool,
}

impl Incident {
    /// When it came into its state.
    #[must_use]
    pub const fn changed(&self) -> Timestamp {
        self.changed
    }

    /// Whether it still stands between the person and their work.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Suspected | State::Shown | State::Recovering)
    }

    /// What the card tells of: the first finding, until what helps with it was tried in vain; then the next best.
    #[must_use]
    pub fn told(&self) -> Option<&Finding> {
        self.diagnosis.findings.get(self.place)
    }

    /// The cause that the card tells of.
    #[must_use]
    pub fn cause(&self) -> Cause {
        self.told().map_or(Cause::Unknown, |finding| finding.cause)
    }

    /// How sure it is.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        confidence(&self.diagnosis.findings, self.place)
    }

    /// The server says anew for how long to wait. False if it said nothing of it before.
    fn told_to_wait(&mut self, seconds: i64, now: Timestamp) -> bool {
        let facts = self.diagnosis.findings.iter_mut().flat_map(|finding| &mut finding.facts);
        let mut told = false;
        for fact in facts.filter(|fact| fact.code == FactCode::RetryAfter) {
            (told, self.explained_at) = (true, now);
            for (_, value) in &mut fact.values {
                *value = FactValue::Seconds(seconds);
            }
        }
        told
    }

    /// Makes the plan anew, after what was learned. A cause whose first action is worn out gives way to the next best one,
    /// unless there is no doubt about it; where there is none, the worn-out action gives way to the next.
    fn replan(&mut self) {
        let findings = &self.diagnosis.findings;
        let worn = |action| self.tried.iter().filter(|tried| **tried == action).count() >= PATIENCE;
        let fresh = |steps: &[Step]| steps.first().is_some_and(|step| !worn(step.action));
        let certain = self.diagnosis.confidence() == Confidence::Certain;
        let mut chosen = (0, plan(self.diagnosis.cause(), self.means));
        for (place, finding) in findings.iter().enumerate().skip(1) {
            if certain || fresh(&chosen.1) {
                break;
            }
            let steps = plan(finding.cause, self.means);
            if finding.cause != Cause::Unknown && fresh(&steps) {
                chosen = (place, steps);
            }
        }
        let (place, steps) = chosen;
        let (mut first, rest): (Vec<Step>, Vec<Step>) =
            steps.into_iter().partition(|step| step.audience == Audience::User && !worn(step.action));
        first.extend(rest);
        for (place, step) in first.iter_mut().enumerate() {
            step.primary = place == 0;
        }
        (self.place, self.plan) = (place, first);
    }
}

/// Whether nobody is signed in, or nobody is any more.
fn is_signed_out(diagnosis: &Diagnosis) -> bool {
    matches!(diagnosis.cause().family(), Family::NotSignedIn | Family::SessionOver)
}

/// Of two reasons, which is to be mended first, whatever speaks for each: nobody who is signed out is helped by what is done about
/// a right or a token against forgery. Whoever has to wait has to wait in any case.
fn order(open: &Diagnosis, new: &Diagnosis) -> Order {
    let inside = |diagnosis: &Diagnosis| {
        let cause = diagnosis.cause();
        matches!(cause.family(), Family::Permission | Family::ForgeryProtection) && cause != Cause::RateOrLockout
    };
    match (is_signed_out(open), is_signed_out(new)) {
        (false, true) if inside(open) => Order::Greater,
        (true, false) if inside(new) => Order::Less,
        _ => Order::Equal,
    }
}

/// What a failure turned out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Noted {
    /// The first of its kind: wait for the grace time, then show it.
    New(u32),
    /// One more of an open incident.
    Joined(u32),
    /// One more of an open incident, and it tells more than those before: the incident is explained by it.
    Better(u32),
    /// Nobody's business.
    Ignored,
}

/// The incidents of a page, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Incidents {
    list: Vec<Incident>,
    last_id: u32,
}

impl Incidents {
    /// None yet. The first that comes is numbered after this one.
    #[must_use]
    pub const fn after(last_id: u32) -> Self {
        Self { list: Vec::new(), last_id }
    }

    /// The number of the newest that there ever was.
    #[must_use]
    pub const fn last_id(&self) -> u32 {
        self.last_id
    }

    /// Takes note of a failure.
    pub fn note(&mut self, record: &Record, options: &Options) -> Noted {
        planted!("incident");
        if is_own_endpoint(&record.exchange.request, &record.page.origin, options) {
            return Noted::Ignored;
        }
        let evidence = gather(record);
        let diagnosis = diagnose(&evidence);
        if !is_evident(&evidence, &diagnosis) {
            return Noted::Ignored;
        }
        let key = Key {
            origin: url::origin(&record.exchange.request.url).unwrap_or_default(),
            credentials: evidence.sent.fingerprint,
        };
        let now = record.page.now;
        let (request, kept) =
            (record.exchange.request.clone(), kept(&record.exchange.request, Places::from(&record.page)));
        let answered = evidence.status.unwrap_or(0);
        if let Some(open) =
            self.list.iter_mut().find(|incident| incident.is_open() && incident.key.origin == key.origin)
        {
            open.requests = open.requests.saturating_add(1);
            // A refused renewal tells more than the expired token before it.
            let better = |diagnosis: &Diagnosis| diagnosis.findings.first().map_or(0, |finding| finding.strength);
            let disproved = open.in_vain && is_age(diagnosis.cause());
            let more = match order(&open.diagnosis, &diagnosis) {
                Order::Equal => better(&diagnosis) > better(&open.diagnosis) && !disproved,
                order => order == Order::Greater,
            };
            if more {
                // What is repeated to see whether it works is what the card is about: a right that is missing is missing after a
                // sign-in, too. But what changes something is never repeated, so it takes the place of nothing that can be.
                let forbidden = open.diagnosis.cause().family() == Family::Permission;
                if forbidden || request.is_safe() || !open.request.is_safe() {
                    (open.request, open.kept, open.answered) = (request, kept, answered);
                }
                open.diagnosis = diagnosis;
                open.explained_at = now;
                open.trace = trace(record);
                open.step_up = StepUp::of(&evidence.challenges);
                open.replan();
                return Noted::Better(open.id);
            }
            // The server's newest word on how long to wait counts.
            let wait = diagnosis.findings.first().and_then(asked);
            return if wait.is_some_and(|wait| open.told_to_wait(wait, now)) {
                Noted::Better(open.id)
            } else {
                Noted::Joined(open.id)
            };
        }
        let at_peace = |incident: &Incident| {
            // What failed before may be told of after; but a clock that was set back makes no peace last longer.
            let peace = now.seconds_since(incident.changed).abs() < PEACE;
            // Who closed that they lack a right, or have to wait, is not told by it that they are signed out now.
            let inside = |family| matches!(family, Family::Permission | Family::ForgeryProtection);
            let same = !inside(incident.diagnosis.cause().family()) || !is_signed_out(&diagnosis);
            incident.state == State::Dismissed && incident.key == key && peace && same
        };
        if self.list.iter().any(at_peace) {
            return Noted::Ignored;
        }
        self.last_id = self.last_id.wrapping_add(1);
        let mut incident = Incident {
            id: self.last_id,
            at: now,
            explained_at: now,
            status: answered,
            method: seen(&record.exchange.request.method, ADDRESS),
            url: address(&record.exchange.request.url),
            requests: 1,
            state: State::Suspected,
            plan: Vec::new(),
            diagnosis,
            request,
            answered,
            kept,
            trace: trace(record),
            step_up: StepUp::of(&evidence.challenges),
            key,
            changed: now,
            means: options.means(),
            place: 0,
            tried: Vec::new(),
            in_vain: false,
            told_of: false,
        };
        incident.replan();
        self.list.push(incident);
        if self.list.len() > KEPT {
            // What somebody waits for, or reads about, is not forgotten for the sake of what is over.
            let oldest = self.list.iter().position(|incident| !incident.is_open()).unwrap_or(0);
            self.list.remove(oldest);
        }
        Noted::New(self.last_id)
    }

    /// One more failure of an incident that has many already: counted, and not looked into. A storm must cost a page
    /// nothing.
    pub fn count(&mut self, address: &str, status: u16) -> bool {
        let Some(origin) = url::origin(address) else { return false };
        let many = |open: &&mut Incident| {
            open.is_open() && open.requests >= MANY && open.status == status && open.key.origin == origin
        };
        let found = self.list.iter_mut().find(many);
        found.map(|open| open.requests = open.requests.saturating_add(1)).is_some()
    }

    /// The incident at this address that was over when or after a request was sent, and so explains why it failed. Nothing is over
    /// later than now; then the clock was set back.
    #[must_use]
    pub fn over_since(&self, address: &str, sent: Timestamp, now: Timestamp) -> Option<u32> {
        let origin = url::origin(address)?;
        let over = |incident: &&Incident| {
            let meanwhile = sent <= incident.changed && incident.changed <= now;
            incident.state == State::Resolved && incident.key.origin == origin && meanwhile
        };
        self.newest_first().find(over).map(|incident| incident.id)
    }

    /// A request that began then ended well. The open incident that is thereby over: its own request works again, or an attempt to sign
    /// in, with whatever was corrected. One that was on its way when that failed proves nothing, nor does another call at an address
    /// that has many (GraphQL, JSON-RPC), once somebody is being helped.
    #[must_use]
    pub fn succeeded(&self, method: &str, address: &str, began: Timestamp, body: &str) -> Option<u32> {
        let (address, carried) = (without_fragment(address), Secret::new(body));
        let brings = |body: &Secret| sent(&Request { body: Some(body.clone()), ..Request::default() }).login.password;
        let over = |incident: &&Incident| {
            let request = &incident.request;
            incident.is_open()
                && began >= incident.explained_at
                && request.method == method
                && without_fragment(&request.url) == address
                && (request.is_safe()
                    || incident.state == State::Suspected
                    || request
                        .body
                        .as_ref()
                        .map_or(body.is_empty(), |own| *own == carried || brings(own) && brings(&carried)))
        };
        Some(self.list.iter().find(over)?.id)
    }

    /// The grace time is over. Whether help is to be shown now.
    pub fn grace_over(&mut self, id: u32, now: Timestamp) -> bool {
        let suspected = self.is_suspected(id);
        // One card at a time: what somebody is reading is not pulled away.
        let busy = self.list.iter().any(|incident| matches!(incident.state, State::Shown | State::Recovering));
        if suspected && !busy {
            self.set(id, State::Shown, now);
        }
        suspected && !busy
    }

    /// Whether it still waits to be shown.
    #[must_use]
    pub fn is_suspected(&self, id: u32) -> bool {
        self.get(id).is_some_and(|incident| incident.state == State::Suspected)
    }

    /// Moves an incident to another state.
    pub fn set(&mut self, id: u32, state: State, now: Timestamp) {
        if let Some(incident) = self.list.iter_mut().find(|incident| incident.id == id) {
            incident.told_of |= state == State::Shown;
            incident.state = state;
            incident.changed = now;
        }
    }

    /// An action did not help. What failed twice is not offered first again.
    pub fn tried(&mut self, id: u32, action: Action) {
        if let Some(incident) = self.list.iter_mut().find(|incident| incident.id == id) {
            incident.tried.push(action);
            incident.replan();
        }
    }

    /// The app tells, maybe late, what can be done: it counts for what is open, too.
    pub fn may(&mut self, means: Means) {
        for incident in self.list.iter_mut().filter(|incident| incident.is_open()) {
            incident.means = means;
            incident.replan();
        }
    }

    /// The server has refused once more and says anew for how long: the wait begins again, and the card tells of the new one.
    pub fn told_to_wait(&mut self, id: u32, seconds: i64, now: Timestamp) {
        if let Some(incident) = self.list.iter_mut().find(|incident| incident.id == id) {
            incident.told_to_wait(seconds, now);
        }
    }

    /// The incident with this id.
    #[must_use]
    pub fn get(&self, id: u32) -> Option<&Incident> {
        self.list.iter().find(|incident| incident.id == id)
    }

    /// All of them, newest first.
    pub fn newest_first(&self) -> impl Iterator<Item = &Incident> {
        self.list.iter().rev()
    }
}

/// Signing in and renewing are the app's own way out: their failures are not incidents of their own.
fn is_own_endpoint(request: &Request, page: &str, options: &Options) -> bool {
    [&options.login_url, &options.refresh_url, &options.logout_url, &options.clear_url]
        .into_iter()
        .flatten()
        .any(|address| address.is_asked(&request.url, page))
}

/// Whether a status says by itself that authentication failed: what is watched unless the app asks for others.
#[must_use]
pub const fn is_watched(status: u16) -> bool {
    matches!(status, 401 | 407 | 419 | 440 | 498)
}

/// Whether a failure is about authentication. 401 and its kin say so themselves; anything else needs evidence.
#[must_use]
pub fn is_evident(evidence: &Evidence, diagnosis: &Diagnosis) -> bool {
    let strength = diagnosis.findings.first().map_or(0, |finding| finding.strength);
    match evidence.status {
        Some(403) => strength >= EVIDENT,
        // The loader hands on only what the app wants watched.
        Some(status) if status >= 400 => true,
        // Some browsers tell the status of a redirect that was not followed.
        Some(300..=399) => strength >= EVIDENT,
        // A good answer, that the app allows to be looked into, says so itself.
        Some(_) if evidence.is_unauthenticated() => true,
        // Only an address that is plainly a place to sign in: `/sessions/5` may be a conference's.
        Some(_) => {
            let led_there = evidence.place.redirected_to_login.as_deref().is_some_and(is_sign_in_page);
            strength >= EVIDENT && (led_there || evidence.said.login_form)
        }
        // A call without an answer is mostly the network's fault; whoever asks must have looked into it.
        None => strength >= EVIDENT,
    }
}

/// Whether an address names a page to sign in on beyond doubt.
fn is_sign_in_page(address: &str) -> bool {
    const WORDS: &str = "login signin sign-in sign_in log-in log_in logon sso saml2 authorize adfs";
    let path = url::split_url(address).map_or("", |parts| parts.path);
    // `login.html` and `login.php` are such pages, too.
    let stems = path.split('/').filter_map(|segment| segment.split('.').next());
    stems.into_iter().any(|stem| WORDS.split(' ').any(|word| stem.eq_ignore_ascii_case(word)))
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// Whether a record is a call that failed without an answer.
#[must_use]
pub fn failed_without_answer(record: &Record) -> bool {
    matches!(record.exchange.outcome, Outcome::Failed(_))
}

/// Whether the request proves who is asking by itself, so that repeating it says nothing about a cookie.
#[must_use]
pub fn carries_credentials(request: &Request) -> bool {
    !sent(request).nothing()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::record::{Response, ResponseKind};
    use crate::evidence::sample::{NOW, Sample, jwt};
    use crate::options::address::{Address, Schemes};

    fn options() -> Options {
        Options { login_url: Address::parse("/login", Schemes::WEB).ok(), ..Options::default() }
    }

    fn now() -> Timestamp {
        Timestamp::from_secs(NOW)
    }

    #[test]
    fn a_call_that_a_gateway_leads_away_is_evident_whether_or_not_the_browser_tells_that_it_was_led() {
        for told in [None, Some(302)] {
            let mut led = Sample::get("https://a.test/orders").failed().record();
            led.exchange.outcome =
                Outcome::Answered(Response { kind: ResponseKind::OpaqueRedirect, ..Response::default() });
            led.exchange.timing_status = told;
            assert_eq!(Incidents::default().note(&led, &Options::default()), Noted::New(1), "{told:?}");
        }
    }

    #[test]
    fn a_storm_of_failures_is_one_incident() {
        let mut incidents = Incidents::default();
        for n in 0..10_000 {
            let noted = incidents.note(&Sample::get(&format!("https://a.test/{n}")).answered(401).record(), &options());
            assert_eq!(noted, if n == 0 { Noted::New(1) } else { Noted::Joined(1) });
        }
        assert_eq!(incidents.get(1).unwrap().requests, 10_000);
    }

    #[test]
    fn what_explains_an_incident_is_what_tells_whether_it_works_again() {
        let mut incidents = Incidents::default();
        let forbidden = Sample::get("https://a.test/admin")
            .bearer("{}")
            .answered(403)
            .says(r#"{"error":"permission_denied","message":"You do not have permission"}"#);
        assert_eq!(incidents.note(&forbidden.record(), &options()), Noted::New(1));
        assert_eq!(incidents.get(1).unwrap().cause(), Cause::PermissionDenied);
        let token = jwt(&[r#"{"sub":"ada","exp":"#, &(NOW - 60).to_string(), "}"].concat());
        let over = Sample::get("https://a.test/me")
            .authorization(&["Bearer ", &token].concat())
            .stores("token", &token)
            .answered(401)
            .challenge(r#"Bearer error="invalid_token", error_description="The token expired""#)
            .date_offset(0);
        assert_eq!(incidents.note(&over.record(), &options()), Noted::Better(1));
        let incident = incidents.get(1).unwrap();
        assert_eq!((incident.request.url.as_str(), incident.answered), ("https://a.test/me", 401));
        assert_eq!(incident.kept.len(), 1);
        assert_eq!(incident.url, "https://a.test/admin", "what failed first stays what failed first");
        assert_eq!(incidents.succeeded("GET", "https://a.test/me", now(), ""), Some(1));
    }

    #[test]
    fn who_was_told_that_a_right_is_missing_is_told_that_they_are_signed_out_too() {
        let known = |sample: Sample| {
            let login = Sample::login("https://a.test/login").answered(200);
            sample.before(-9000, login).before(-4000, Sample::get("https://a.test/me").answered(200)).record()
        };
        let forbidden = Sample::get("https://a.test/admin").answered(403);
        let forbidden =
            known(forbidden.says(r#"{"error":"permission_denied","message":"You do not have permission"}"#));
        let out = known(Sample::get("https://a.test/me").answered(401));
        let mut incidents = Incidents::default();
        assert_eq!(incidents.note(&forbidden, &options()), Noted::New(1));
        assert_eq!(incidents.note(&out, &options()), Noted::Better(1));
        assert_eq!(incidents.get(1).unwrap().request.url, "https://a.test/me");
        // And not the other way about with each further answer.
        assert_eq!(incidents.note(&forbidden, &options()), Noted::Joined(1));

        let mut incidents = Incidents::default();
        assert_eq!(incidents.note(&forbidden, &options()), Noted::New(1));
        incidents.set(1, State::Dismissed, now());
        assert_eq!(incidents.note(&forbidden, &options()), Noted::Ignored);
        assert_eq!(incidents.note(&out, &options()), Noted::New(2));
        incidents.set(2, State::Dismissed, now());
        assert_eq!(incidents.note(&out, &options()), Noted::Ignored);
        assert_eq!(incidents.note(&forbidden, &options()), Noted::Ignored);
    }

    #[test]
    fn what_the_app_tells_late_counts_for_what_is_open() {
        let mut incidents = Incidents::default();
        let refused = Sample::get("https://a.test/me").answered(401).record();
        incidents.note(&refused, &Options::default());
        let signs_in =
            |incidents: &Incidents| incidents.get(1).unwrap().plan.iter().any(|step| step.action == Action::SignIn);
        assert!(!signs_in(&incidents), "nobody has told where");
        incidents.may(options().means());
        assert!(signs_in(&incidents));
        incidents.set(1, State::Dismissed, now());
        incidents.may(Options::default().means());
        assert!(signs_in(&incidents), "what is over stays as it was");
    }

    #[test]
    fn what_may_not_be_repeated_takes_the_place_of_nothing_that_may() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").bearer("{}").answered(401).record(), &options());
        let renewal = Sample::request("POST", "https://a.test/token")
            .body("grant_type=refresh_token&refresh_token=abcdefgh")
            .answered(400)
            .says(r#"{"error":"invalid_grant"}"#);
        assert_eq!(incidents.note(&renewal.record(), &options()), Noted::Better(1));
        assert_eq!(incidents.get(1).unwrap().request.url, "https://a.test/me");
    }

    #[test]
    fn two_credentials_that_are_refused_at_one_origin_are_one_card_until_it_is_closed() {
        let mut incidents = Incidents::default();
        let refused = |key: &str| {
            Sample::get("https://a.test/me").authorization(&["Bearer ", key].concat()).answered(401).record()
        };
        incidents.note(&refused("one-of-two-keys"), &options());
        assert_eq!(incidents.note(&refused("two-of-two-keys"), &options()), Noted::Joined(1));
        incidents.set(1, State::Dismissed, now());
        assert_eq!(incidents.note(&refused("one-of-two-keys"), &options()), Noted::Ignored);
        assert_eq!(incidents.note(&refused("two-of-two-keys"), &options()), Noted::New(2));
    }

    #[test]
    fn many_failures_of_one_kind_are_only_counted() {
        let mut incidents = Incidents::default();
        let record = Sample::get("https://a.test/me").answered(401).record();
        assert!(!incidents.count("https://a.test/me", 401));
        for _ in 0..MANY {
            incidents.note(&record, &options());
        }
        assert!(incidents.count("https://a.test/you", 401) && !incidents.count("https://b.test/", 401));
        assert_eq!(incidents.get(1).unwrap().requests, MANY + 1);
    }

    #[test]
    fn a_status_that_the_app_wants_watched_counts() {
        let mut incidents = Incidents::default();
        assert_eq!(incidents.note(&Sample::get("https://a.test/x").answered(418).record(), &options()), Noted::New(1));
    }

    #[test]
    fn user_name_and_password_of_an_address_are_not_shown() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://bob:hunter2@a.test:8443/me?q#f").answered(401).record(), &options());
        assert_eq!(incidents.get(1).unwrap().url, "https://a.test:8443/me");
    }

    #[test]
    fn an_app_that_recovers_by_itself_is_left_alone() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options());
        let again = |began| incidents.succeeded("GET", "https://a.test/me", now().plus_seconds(began), "");
        assert_eq!(again(-5), None, "it was on its way before");
        assert_eq!(again(0), Some(1));
        incidents.set(1, State::Resolved, now());
        assert!(!incidents.grace_over(1, now()));
    }

    #[test]
    fn a_request_that_was_sent_before_an_incident_was_over_belongs_to_it() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options());
        incidents.set(1, State::Resolved, now());
        let over_since = |address, sent| incidents.over_since(address, now().plus_seconds(sent), now().plus_seconds(9));
        assert_eq!(over_since("https://a.test/you", -1), Some(1));
        assert_eq!(over_since("https://a.test/you", 1), None);
        assert_eq!(over_since("https://b.test/", 0), None);
        let before = now().plus_seconds(-600);
        assert_eq!(incidents.over_since("https://a.test/you", before, before), None, "the clock was set back");
    }

    #[test]
    fn another_call_at_the_same_address_ends_nothing_once_somebody_is_helped() {
        let mut incidents = Incidents::default();
        let call = |body| Sample::request("POST", "https://a.test/graphql").body(body).answered(401).record();
        let well = |incidents: &Incidents, body| incidents.succeeded("POST", "https://a.test/graphql", now(), body);
        incidents.note(&call("private"), &options());
        assert_eq!(well(&incidents, "public"), Some(1), "an app that renews may send it with another token");
        incidents.set(1, State::Shown, now());
        assert_eq!(well(&incidents, "public"), None);
        assert_eq!(well(&incidents, "private"), Some(1));
    }

    #[test]
    fn a_password_that_is_right_ends_what_a_wrong_one_began() {
        let mut incidents = Incidents::default();
        let begin = |body| Sample::request("POST", "https://a.test/api/login").body(body).answered(401).record();
        incidents.note(&begin(r#"{"username":"ada","password":"wrong"}"#), &options());
        incidents.set(1, State::Shown, now());
        let well = |body| incidents.succeeded("POST", "https://a.test/api/login", now(), body);
        assert_eq!(well(r#"{"query":"{ news }"}"#), None, "another call at the same address");
        assert_eq!(well(r#"{"username":"ada","password":"right"}"#), Some(1));
    }

    fn first(incidents: &Incidents) -> Option<(Action, bool)> {
        incidents.get(1).unwrap().plan.first().map(|step| (step.action, step.primary))
    }

    fn fails(incidents: &mut Incidents, action: Action, times: usize) {
        for _ in 0..times {
            incidents.tried(1, action);
        }
    }

    #[test]
    fn what_failed_twice_is_not_offered_first_again() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options());
        assert_eq!(first(&incidents), Some((Action::SignIn, true)));
        fails(&mut incidents, Action::SignIn, 1);
        assert_eq!(first(&incidents), Some((Action::SignIn, true)));
        fails(&mut incidents, Action::SignIn, 1);
        let second = first(&incidents).unwrap();
        assert!(second.0 != Action::SignIn && second.1);
        assert_eq!(incidents.get(1).unwrap().plan.iter().filter(|step| step.primary).count(), 1);
        // Nor when what came after it has failed as often.
        fails(&mut incidents, second.0, 2);
        assert!(first(&incidents).unwrap().0 != Action::SignIn && first(&incidents).unwrap().0 != second.0);
    }

    #[test]
    fn when_nothing_helped_everything_is_still_offered() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options());
        let all = incidents.get(1).unwrap().plan.len();
        for action in Action::ALL {
            fails(&mut incidents, *action, 2);
        }
        assert_eq!((incidents.get(1).unwrap().plan.len(), first(&incidents)), (all, Some((Action::SignIn, true))));
    }

    #[test]
    fn what_failed_stays_behind_when_more_is_learned() {
        let mut incidents = Incidents::default();
        let record = |body| Sample::get("https://a.test/me").bearer("{}").answered(401).says(body).record();
        incidents.note(&record("{}"), &options());
        fails(&mut incidents, Action::SignIn, 2);
        incidents.note(&record(r#"{"error":"invalid_token","error_description":"The token was revoked"}"#), &options());
        assert!(first(&incidents).unwrap().0 != Action::SignIn);
    }

    #[test]
    fn a_doubtful_cause_gives_way_to_the_next_best_one_and_a_certain_one_does_not() {
        let mut incidents = Incidents::default();
        let doubtful = Sample::get("https://a.test/me")
            .answered(401)
            .before(-4000, Sample::login("https://a.test/in").answered(200));
        incidents.note(&doubtful.record(), &options());
        let incident = incidents.get(1).unwrap();
        let (cause, causes) = (incident.cause(), incident.diagnosis.causes().count());
        let action = first(&incidents).unwrap().0;
        assert!(causes > 1, "the sample leaves no doubt");
        fails(&mut incidents, action, 2);
        let incident = incidents.get(1).unwrap();
        assert!(incident.cause() != cause && incident.confidence() == Confidence::Possible, "{:?}", incident.cause());
        assert_eq!(incident.diagnosis.cause(), cause, "what was found stays what was found");

        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(429).record(), &options());
        assert_eq!(incidents.get(1).unwrap().confidence(), Confidence::Certain);
        fails(&mut incidents, Action::Wait, 2);
        assert_eq!(incidents.get(1).unwrap().cause(), Cause::RateOrLockout);
        assert!(first(&incidents).unwrap().0 != Action::Wait);
    }

    #[test]
    fn a_wrong_password_at_the_login_itself_is_no_incident() {
        let mut incidents = Incidents::default();
        assert_eq!(
            incidents.note(&Sample::login("https://a.test/login").answered(401).record(), &options()),
            Noted::Ignored
        );
    }

    #[test]
    fn a_403_without_evidence_is_nobodys_business() {
        let mut incidents = Incidents::default();
        let plain = Sample::get("https://a.test/x").answered(403).record();
        assert_eq!(incidents.note(&plain, &options()), Noted::Ignored);
        let scoped = Sample::get("https://a.test/x")
            .bearer("{}")
            .answered(403)
            .challenge(r#"Bearer error="insufficient_scope""#)
            .record();
        assert_eq!(incidents.note(&scoped, &options()), Noted::New(1));
    }

    #[test]
    fn a_redirect_counts_only_if_it_leads_to_a_page_to_sign_in_on() {
        let mut incidents = Incidents::default();
        let to = |address| Sample::get("https://a.test/x").answered(200).html("").redirected_to(address).record();
        assert_eq!(incidents.note(&to("https://a.test/sessions/5"), &options()), Noted::Ignored);
        assert_eq!(incidents.note(&to("https://a.test/login-help.html"), &options()), Noted::Ignored);
        assert_eq!(incidents.note(&to("https://sso.test/auth/realms/a/login?next=x"), &options()), Noted::New(1));
    }

    #[test]
    fn the_kind_of_file_that_a_page_to_sign_in_on_is_says_nothing() {
        for page in ["login.html", "Login.aspx", "signin.php"] {
            let led = Sample::get("https://a.test/x").answered(200).html("");
            let led = led.redirected_to(&format!("https://a.test/{page}?next=x")).record();
            assert_eq!(Incidents::default().note(&led, &options()), Noted::New(1), "{page}");
        }
    }

    #[test]
    fn a_good_answer_counts_only_if_it_says_that_nobody_is_signed_in() {
        let mut incidents = Incidents::default();
        let saying = |body| Sample::get("https://a.test/graphql").answered(200).says(body).record();
        let other = r#"{"data":null,"errors":[{"message":"Cannot query field x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}"#;
        assert_eq!(incidents.note(&saying(other), &options()), Noted::Ignored);
        let refused = r#"{"data":null,"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}"#;
        assert_eq!(incidents.note(&saying(refused), &options()), Noted::New(1));
    }

    #[test]
    fn a_page_to_sign_in_on_counts_where_data_was_asked_for() {
        let mut incidents = Incidents::default();
        let page = |body| Sample::get("https://a.test/api/x").answered(200).html(body).record();
        assert_eq!(incidents.note(&page("<title>Acme</title><div id=root></div>"), &options()), Noted::Ignored);
        assert_eq!(incidents.note(&page("<form><input type=password></form>"), &options()), Noted::New(1));
    }

    #[test]
    fn what_was_dismissed_stays_away_for_a_while() {
        let mut incidents = Incidents::default();
        let record = Sample::get("https://a.test/me").answered(401).record();
        incidents.note(&record, &options());
        incidents.set(1, State::Dismissed, now());
        assert_eq!(incidents.note(&record, &options()), Noted::Ignored);
        incidents.set(1, State::Dismissed, now().plus_seconds(-600));
        assert_eq!(incidents.note(&record, &options()), Noted::New(2));
        incidents.set(2, State::Dismissed, now().plus_seconds(600));
        assert_eq!(incidents.note(&record, &options()), Noted::New(3), "the clock was set back meanwhile");
    }

    #[test]
    fn one_card_is_shown_at_a_time() {
        let mut incidents = Incidents::default();
        incidents.note(&Sample::get("https://a.test/me").answered(401).record(), &options());
        incidents.note(&Sample::get("https://b.test/me").answered(401).record(), &options());
        assert!(incidents.grace_over(1, now()));
        assert!(!incidents.grace_over(2, now()));
    }

    #[test]
    fn only_the_last_twenty_are_remembered() {
        let mut incidents = Incidents::default();
        for n in 0..30 {
            incidents.note(&Sample::get(&format!("https://h{n}.test/")).answered(401).record(), &options());
        }
        assert_eq!(incidents.newest_first().count(), KEPT);
        assert_eq!(incidents.newest_first().next().map(|incident| incident.id), Some(30));
    }
}
