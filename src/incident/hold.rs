//! Requests that wait for the end of an incident: each of them settles exactly once, replayed or as it failed.
//!
//! ```text
//!              ┌── its incident ended well, and the same person is there ──▶ replay
//!  failed ──▶ held
//!              └── dismissed, not recovered, another person ──▶ release
//! ```
//!
//! A ledger of values: what is not in it any more has had its verdict. The promises themselves are the loader's, which
//! lets go what has waited too long or was given up by the page, and passes over a verdict on it.

use crate::evidence::record::Request;
use crate::evidence::sent::sent;
use crate::incident::person::{Person, person_of};
use crate::protocol::secret::{Fingerprint, Secret};
use crate::recovery::kept::{Kept, Places, fields_of_now, kept, renewed};
use crate::recovery::synchronizer::Renewed;
use crate::recovery::{double_submit, synchronizer};

/// How many requests wait at a time; further ones are not held.
const MANY: usize = 256;

/// What is known of who is signed in now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Now {
    /// The app says whether it is the same person.
    Said(Person),
    /// Whom the app's own address names; nobody if it does not.
    Named(Option<Fingerprint>),
}

/// What becomes of a held request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It is sent once more, with these fields in the place of the old ones, and the page gets that answer.
    Replay(Vec<(String, Secret)>),
    /// The page gets what it would have got.
    Release,
}

#[derive(Clone, Debug)]
struct Held {
    id: u32,
    incident: u32,
    request: Request,
    kept: Vec<Kept>,
    /// Who was signed in when it was sent, if that was known.
    person: Option<Fingerprint>,
}

/// The requests that wait.
#[derive(Clone, Debug, Default)]
pub struct Holds {
    list: Vec<Held>,
}

impl Holds {
    /// Takes a request into the ledger, `places` being what the page kept when it failed and `person` who was signed in. False
    /// if it cannot be held: it is there already, too many are, or it is itself an attempt to sign in: whoever waits for a
    /// sign-in must hear of it.
    pub fn take(
        &mut self,
        id: u32,
        incident: u32,
        request: &Request,
        places: Places<'_>,
        person: Option<Fingerprint>,
    ) -> bool {
        let known = self.list.iter().any(|held| held.id == id);
        if known || self.list.len() >= MANY || signs_in(request) {
            return false;
        }
        self.list.push(Held { id, incident, request: request.clone(), kept: kept(request, places), person });
        true
    }

    /// Whether any request waits for this incident.
    #[must_use]
    pub fn waits_for(&self, incident: u32) -> bool {
        self.list.iter().any(|held| held.incident == incident)
    }

    /// How many wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether none waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The page has got its answer to a request, or wants none any more.
    pub fn forget(&mut self, id: u32) {
        self.list.retain(|held| held.id != id);
    }

    /// An incident has ended, and nobody is signed in: those who waited for it, in the order in which they failed. Each gets
    /// what it would have got.
    pub fn given_up(&mut self, incident: u32) -> Vec<u32> {
        self.remove(incident).iter().map(|held| held.id).collect()
    }

    /// Somebody is signed in again: what becomes of those who waited, in the order in which they failed. Each is compared with
    /// who it was sent for. `places` is what the page keeps now, and `renewed` the tokens in it for which there are others now.
    pub fn recovered(
        &mut self,
        incident: u32,
        now: Now,
        places: Places<'_>,
        renewed: &[Renewed],
    ) -> Vec<(u32, Verdict)> {
        self.remove(incident).iter().map(|held| (held.id, verdict(held, now, places, renewed))).collect()
    }

    fn remove(&mut self, incident: u32) -> Vec<Held> {
        let (over, waiting) = std::mem::take(&mut self.list).into_iter().partition(|held| held.incident == incident);
        self.list = waiting;
        over
    }
}

/// Whether a request does no harm a second time, whoever sends it: a safe one, or one that says itself that it counts once
/// (`Idempotency-Key`, draft-ietf-httpapi-idempotency-key-header).
fn may_be_repeated(request: &Request) -> bool {
    request.is_safe() || request.header("idempotency-key").is_some()
}

/// Whether a request is an attempt to sign in or to get a token. Where its body cannot be seen, as that of a form, the address says
/// what it is.
fn signs_in(request: &Request) -> bool {
    let sent = sent(request);
    sent.login.password || sent.grant_type.is_some() || sent.refresh_token || sent.posted_unseen
}

/// Nothing is replayed for another person. Where nobody can tell who it is, only what changes nothing is replayed: a 401
/// says that the server refused to act, but not that it may act for somebody else.
fn verdict(held: &Held, now: Now, places: Places<'_>, tokens: &[Renewed]) -> Verdict {
    let person = match now {
        Now::Said(person) => person,
        Now::Named(person) => Person::compare(held.person, person),
    };
    let now = renewed(&held.request, &held.kept, places);
    let by_token =
        now.as_ref().map_or(Person::Unknown, |now| Person::compare(person_of(&held.request), person_of(now)));
    match person.and(by_token) {
        Person::Other => Verdict::Release,
        Person::Unknown if !may_be_repeated(&held.request) => Verdict::Release,
        _ => {
            let mut fields = fields_of_now(&held.request, now);
            fields.extend(double_submit::fields_of_now(&held.request, places.cookies));
            fields.extend(synchronizer::fields_of_now(&held.request, tokens));
            Verdict::Replay(fields)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::record::{StorageArea, StoredItem};
    use crate::evidence::sample::jwt;

    fn request(method: &str) -> Request {
        Request { method: method.into(), url: "https://a.test/".into(), ..Request::default() }
    }

    fn holds() -> Holds {
        let mut holds = Holds::default();
        assert!(holds.take(1, 7, &request("GET"), Places::default(), None));
        assert!(holds.take(2, 7, &request("POST"), Places::default(), None));
        assert!(holds.take(3, 8, &request("GET"), Places::default(), None));
        holds
    }

    fn again() -> Verdict {
        Verdict::Replay(Vec::new())
    }

    #[test]
    fn what_waited_for_an_incident_is_replayed_in_the_order_in_which_it_failed() {
        let mut holds = holds();
        assert_eq!(holds.recovered(7, Now::Said(Person::Same), Places::default(), &[]), [(1, again()), (2, again())]);
        assert!(holds.waits_for(8) && !holds.waits_for(7));
        assert_eq!(holds.recovered(7, Now::Said(Person::Same), Places::default(), &[]), []);
    }

    #[test]
    fn each_request_is_compared_with_whom_it_was_sent_for() {
        let [ada, bob] = ["ada", "bob"].map(|name| Some(Secret::new(name).fingerprint()));
        let mut holds = Holds::default();
        holds.take(1, 7, &request("POST"), Places::default(), ada);
        holds.take(2, 7, &request("POST"), Places::default(), bob);
        holds.take(3, 8, &request("POST"), Places::default(), ada);
        assert_eq!(holds.recovered(7, Now::Named(bob), Places::default(), &[]), [(1, Verdict::Release), (2, again())]);
        // Also in an incident that is over later, when somebody else has been seen.
        assert_eq!(holds.recovered(8, Now::Named(bob), Places::default(), &[]), [(3, Verdict::Release)]);
    }

    #[test]
    fn what_the_page_has_done_with_is_not_remembered() {
        let mut holds = holds();
        holds.forget(1);
        assert_eq!(holds.given_up(7), [2]);
    }

    #[test]
    fn for_another_person_nothing_is_replayed() {
        let verdicts = holds().recovered(7, Now::Said(Person::Other), Places::default(), &[]);
        assert_eq!(verdicts, [(1, Verdict::Release), (2, Verdict::Release)]);
    }

    #[test]
    fn where_nobody_can_tell_who_it_is_only_what_changes_nothing_is_replayed() {
        let verdicts = holds().recovered(7, Now::Said(Person::Unknown), Places::default(), &[]);
        assert_eq!(verdicts, [(1, again()), (2, Verdict::Release)]);
    }

    #[test]
    fn what_says_itself_that_it_counts_once_is_replayed_though_nobody_can_tell_who_it_is() {
        let mut keyed = request("POST");
        keyed.headers.push(("idempotency-key".into(), Secret::new("8e03978e-40d5-43dd-bc93-6894a57f9324")));
        for (person, verdict) in
            [(Person::Unknown, again()), (Person::Same, again()), (Person::Other, Verdict::Release)]
        {
            let mut holds = Holds::default();
            holds.take(1, 7, &keyed, Places::default(), None);
            assert_eq!(holds.recovered(7, Now::Said(person), Places::default(), &[]), [(1, verdict)], "{person:?}");
        }
    }

    #[test]
    fn a_token_of_now_is_replayed_for_its_subject_only() {
        let stored = |claims: &str| StoredItem {
            area: StorageArea::Local,
            key: "token".into(),
            value: Secret::new(jwt(claims)),
        };
        let old = stored(r#"{"sub":"ada","exp":1}"#);
        let field = |item: &StoredItem| Secret::new(["Bearer ", item.value.expose()].concat());
        let mut post = request("POST");
        post.headers.push(("authorization".into(), field(&old)));
        let verdict_with = |now: StoredItem| {
            let mut holds = Holds::default();
            holds.take(1, 7, &post, Places { items: std::slice::from_ref(&old), ..Places::default() }, None);
            holds
                .recovered(7, Now::Said(Person::Unknown), Places { items: &[now], ..Places::default() }, &[])
                .remove(0)
                .1
        };
        let new = stored(r#"{"sub":"ada","exp":2}"#);
        assert_eq!(verdict_with(new.clone()), Verdict::Replay(vec![("authorization".into(), field(&new))]));
        assert_eq!(verdict_with(stored(r#"{"sub":"bob","exp":2}"#)), Verdict::Release);
        assert_eq!(verdict_with(old.clone()), Verdict::Release, "nothing says that it is the same person");
    }

    #[test]
    fn what_repeats_a_cookie_is_replayed_with_the_cookie_of_now() {
        let mut post = request("POST");
        post.headers.push(("x-xsrf-token".into(), Secret::new("old")));
        let mut holds = Holds::default();
        holds.take(1, 7, &post, Places::default(), None);
        let verdicts = holds.recovered(
            7,
            Now::Said(Person::Same),
            Places { cookies: &[("XSRF-TOKEN".into(), Secret::new("new"))], ..Places::default() },
            &[],
        );
        assert_eq!(verdicts, [(1, Verdict::Replay(vec![("x-xsrf-token".into(), Secret::new("new"))]))]);
    }

    #[test]
    fn an_attempt_to_sign_in_waits_for_nobody() {
        let login = Request { body: Some(Secret::new(r#"{"username":"ada","password":"x"}"#)), ..request("POST") };
        let renewal =
            Request { body: Some(Secret::new("grant_type=refresh_token&refresh_token=x")), ..request("POST") };
        let mut holds = Holds::default();
        assert!(
            !holds.take(1, 7, &login, Places::default(), None) && !holds.take(2, 7, &renewal, Places::default(), None)
        );
    }

    #[test]
    fn what_is_posted_unseen_to_where_one_signs_in_waits_for_nobody() {
        let to = |method: &str, url: &str| Request { url: url.into(), ..request(method) };
        let mut holds = Holds::default();
        assert!(!holds.take(1, 7, &to("POST", "https://a.test/api/login"), Places::default(), None));
        assert!(holds.take(2, 7, &to("POST", "https://a.test/api/orders"), Places::default(), None));
        assert!(holds.take(3, 7, &to("GET", "https://a.test/api/login"), Places::default(), None));
    }

    #[test]
    fn one_request_is_held_once_and_not_too_many_are() {
        let mut holds = holds();
        assert!(!holds.take(1, 7, &request("GET"), Places::default(), None));
        let taken = (10..1000).filter(|id| holds.take(*id, 7, &request("GET"), Places::default(), None)).count();
        assert_eq!(taken, MANY - 3);
    }
}
