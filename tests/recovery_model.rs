//! Recovering, model-checked: whatever fails, is renewed, signed in and answered in whatever order, no two recoveries are on their way
//! for one origin, one card is shown at a time, and the session is not renewed again and again.
//!
//! The incidents and the breaker are the real ones. The widget is modelled as `src/widget/renewal.rs`, `suspicion.rs` and
//! `perform.rs` are written.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use help401::evidence::observed::Observed;
use help401::evidence::record::{Outcome, Record, Request, Response};
use help401::incident::breaker::Breaker;
use help401::incident::{Incidents, Noted, State};
use help401::options::Options;
use help401::protocol::timestamp::Timestamp;
use help401::recovery::action::Action;
use proptest::prelude::*;

/// How many renewals within a minute are no loop.
const RENEWALS: usize = 3;

/// Something that happens.
#[derive(Clone, Debug)]
enum Event {
    /// A request to this route of this origin is refused.
    Fails(usize, usize),
    /// The grace time of the incident that is so many back is over.
    GraceOver(usize),
    /// The person signs in, or renews, by the card that is shown.
    Acts(Action),
    /// What is on its way at this origin is answered: it works, is refused, or was in vain.
    Answered(usize, Answer),
    /// The card is closed.
    Dismissed,
    /// So many seconds go by.
    Later(i64),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Answer {
    Works,
    Refused,
    InVain,
}

fn event() -> impl Strategy<Value = Event> {
    let answer = prop_oneof![Just(Answer::Works), Just(Answer::Refused), Just(Answer::InVain)];
    let action = prop_oneof![Just(Action::SignIn), Just(Action::Refresh)];
    prop_oneof![
        6 => (0..3_usize, 0..8_usize).prop_map(|(origin, route)| Event::Fails(origin, route)),
        5 => (0..3_usize).prop_map(Event::GraceOver),
        2 => action.prop_map(Event::Acts),
        5 => (0..3_usize, answer).prop_map(|(origin, answer)| Event::Answered(origin, answer)),
        2 => Just(Event::Dismissed),
        1 => (1..90_i64).prop_map(Event::Later),
    ]
}

fn origin(number: usize) -> String {
    format!("https://{number}.test")
}

/// The widget, with the real incidents and the real breaker.
#[derive(Default)]
struct World {
    incidents: Incidents,
    breaker: Breaker,
    now: i64,
    /// When a session was renewed without asking.
    renewed: Vec<i64>,
}

impl World {
    fn time(&self) -> Timestamp {
        Timestamp::from_secs(1_795_377_600 + self.now)
    }

    fn refused(&self, address: String) -> Record {
        let request = Request { method: "GET".into(), url: address, ..Request::default() };
        let answer = Response { status: 401, ..Response::default() };
        let mut record = Record::of_program(self.time(), request, Outcome::Answered(answer));
        record.page.origin = "https://0.test".into();
        record.page.cookies = Observed::Present(Vec::new());
        record.page.storage = Observed::Present(Vec::new());
        record
    }

    fn happens(&mut self, event: &Event) {
        let now = self.time();
        match *event {
            Event::Fails(at, route) => {
                let record = self.refused(format!("{}/route/{route}", origin(at)));
                let open = self.open(at).is_some();
                let noted = self.incidents.note(&record, &Options::default());
                assert!(!(open && matches!(noted, Noted::New(_))), "a second incident of one origin");
            }
            Event::GraceOver(back) => {
                let Some(id) = self.incidents.newest_first().nth(back).map(|incident| incident.id) else { return };
                if self.incidents.is_suspected(id) && !self.renews(id) {
                    self.incidents.grace_over(id, now);
                }
            }
            Event::Acts(action) => {
                if let Some(id) = self.shown() {
                    assert!(matches!(action, Action::SignIn | Action::Refresh));
                    self.incidents.set(id, State::Recovering, now);
                }
            }
            Event::Answered(at, answer) => {
                let recovering = self.open(at).filter(|(_, state)| *state == State::Recovering);
                let Some((id, _)) = recovering else { return };
                match answer {
                    Answer::Works => self.incidents.set(id, State::Resolved, now),
                    Answer::Refused | Answer::InVain => {
                        if answer == Answer::InVain {
                            self.incidents.renewed_in_vain(id);
                        }
                        self.incidents.set(id, State::Suspected, now);
                        self.incidents.grace_over(id, now);
                    }
                }
            }
            Event::Dismissed => {
                if let Some(id) = self.shown() {
                    self.incidents.set(id, State::Dismissed, now);
                }
            }
            Event::Later(seconds) => self.now += seconds,
        }
    }

    /// `renewal::begin_silently`: only what is suspected is renewed, and then it is recovering.
    fn renews(&mut self, id: u32) -> bool {
        let incident = self.incidents.get(id).unwrap();
        let address = incident.request.url.clone();
        let may = self.breaker.may(address, self.time());
        if may {
            self.renewed.push(self.now);
            self.incidents.set(id, State::Recovering, self.time());
        }
        may
    }

    fn open(&self, at: usize) -> Option<(u32, State)> {
        let here = format!("{}/", origin(at));
        let mut open = self
            .incidents
            .newest_first()
            .filter(|incident| incident.is_open() && incident.request.url.starts_with(&here));
        let first = open.next().map(|incident| (incident.id, incident.state));
        assert!(open.next().is_none(), "two open incidents of one origin: two recoveries could be on their way");
        first
    }

    fn shown(&self) -> Option<u32> {
        let mut shown = self.incidents.newest_first().filter(|incident| incident.state == State::Shown);
        let first = shown.next().map(|incident| incident.id);
        assert!(shown.next().is_none(), "two cards");
        first
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_two_recoveries_are_on_their_way_for_one_origin_and_none_is_a_loop(events in prop::collection::vec(event(), 0..80)) {
        let mut world = World::default();
        for event in &events {
            world.happens(event);
            for at in 0..3 {
                world.open(at);
            }
            world.shown();
        }
        let times = &world.renewed;
        for (at, began) in times.iter().enumerate() {
            let within = times[at..].iter().filter(|when| *when - began < 60).count();
            prop_assert!(within <= RENEWALS, "renewed at {times:?}");
        }
    }
}
