//! Holding, model-checked: whatever happens in whatever order, every held promise settles exactly once, nothing is sent
//! twice, and nothing is sent for another person.
//!
//! The ledger is the real one. The loader, which keeps the promises, is modelled as `www/help401-hold.js` is written: a map
//! of promises by number, from which whoever settles one takes it first.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{HashMap, HashSet};

use help401::evidence::record::Request;
use help401::incident::hold::{Holds, Now, Verdict};
use help401::incident::person::Person;
use help401::recovery::kept::Places;
use proptest::prelude::*;

/// Something that happens.
#[derive(Clone, Debug)]
enum Event {
    /// A request fails and belongs to this incident.
    Fails { incident: u32, safe: bool },
    /// A request fails that is nobody's business.
    Ignored,
    /// An incident is resolved, and this person is signed in.
    Resolved(u32, Person),
    /// An incident is dismissed, by the person or by the page.
    Dismissed(u32),
    /// The page gives up the request that is so many back.
    Aborted(usize),
    /// The request that is so many back has waited long enough.
    TimeIsOver(usize),
    /// The module traps: its ledger is gone.
    Trap,
    /// The page is left, or the widget destroyed.
    Left,
}

fn event() -> impl Strategy<Value = Event> {
    let person = prop_oneof![Just(Person::Same), Just(Person::Other), Just(Person::Unknown)];
    prop_oneof![
        6 => (0..3_u32, any::<bool>()).prop_map(|(incident, safe)| Event::Fails { incident, safe }),
        1 => Just(Event::Ignored),
        3 => (0..3_u32, person).prop_map(|(incident, person)| Event::Resolved(incident, person)),
        2 => (0..3_u32).prop_map(Event::Dismissed),
        2 => (0..8_usize).prop_map(Event::Aborted),
        1 => (0..8_usize).prop_map(Event::TimeIsOver),
        1 => Just(Event::Trap),
        1 => Just(Event::Left),
    ]
}

/// How a promise settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Settled {
    Replayed,
    AsItFailed,
}

/// The page, the loader and the ledger together.
#[derive(Default)]
struct World {
    ledger: Holds,
    trapped: bool,
    /// Promises in the loader's map: whether the request is safe.
    waiting: HashMap<u32, bool>,
    settled: HashMap<u32, Vec<Settled>>,
    last: u32,
    /// What each verdict must not be.
    no_replay: HashSet<u32>,
    incidents: HashMap<u32, u32>,
}

impl World {
    fn happens(&mut self, event: &Event) {
        match *event {
            Event::Fails { incident, safe } => {
                self.last += 1;
                let id = self.last;
                self.waiting.insert(id, safe);
                self.incidents.insert(id, incident);
                let method = if safe { "GET" } else { "POST" }.to_owned();
                let request = Request { method, url: "https://a.test/".into(), ..Request::default() };
                // Where the module cannot take it, the loader lets go at once.
                if self.trapped || !self.ledger.take(id, incident, &request, Places::default(), None) {
                    self.settle(id, false);
                }
            }
            Event::Ignored => {
                self.last += 1;
                self.waiting.insert(self.last, true);
                self.settle(self.last, false);
            }
            Event::Resolved(incident, person) => {
                for (id, safe) in &self.waiting {
                    if self.incidents.get(id) == Some(&incident)
                        && (person == Person::Other || (person == Person::Unknown && !safe))
                    {
                        self.no_replay.insert(*id);
                    }
                }
                for (id, verdict) in self.ledger.recovered(incident, Now::Said(person), Places::default(), &[]) {
                    self.settle(id, matches!(verdict, Verdict::Replay(_)));
                }
            }
            Event::Dismissed(incident) => {
                for id in self.ledger.given_up(incident) {
                    self.settle(id, false);
                }
            }
            Event::Aborted(back) | Event::TimeIsOver(back) => {
                if let Some(id) = self.last.checked_sub(u32::try_from(back).unwrap()) {
                    self.settle(id, false);
                    self.ledger.forget(id);
                }
            }
            Event::Trap => {
                self.trapped = true;
                self.ledger = Holds::default();
                self.release_all();
            }
            Event::Left => self.release_all(),
        }
    }

    fn release_all(&mut self) {
        for id in self.waiting.keys().copied().collect::<Vec<_>>() {
            self.settle(id, false);
        }
    }

    /// `settle` of the loader: who is not in the map any more has had its answer.
    fn settle(&mut self, id: u32, replay: bool) {
        if self.waiting.remove(&id).is_some() {
            let how = if replay { Settled::Replayed } else { Settled::AsItFailed };
            self.settled.entry(id).or_default().push(how);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_held_promise_settles_exactly_once(events in prop::collection::vec(event(), 0..60)) {
        let mut world = World::default();
        for event in &events {
            world.happens(event);
            prop_assert!(world.settled.values().all(|answers| answers.len() == 1));
            for (id, answers) in &world.settled {
                prop_assert!(!(world.no_replay.contains(id) && answers[0] == Settled::Replayed), "{id} was sent for another person");
            }
            // What the ledger still has is what waits, or was given up by the page.
            if !world.trapped {
                prop_assert!(world.waiting.len() <= world.ledger.len());
            }
        }
        for incident in 0..3 {
            world.happens(&Event::Dismissed(incident));
        }
        prop_assert!(world.waiting.is_empty(), "lost: {:?}", world.waiting);
        prop_assert!(world.ledger.is_empty());
        prop_assert_eq!(world.settled.len(), usize::try_from(world.last).unwrap());
    }

    #[test]
    fn an_incident_that_ends_twice_replays_once(fails in 1..20_u32) {
        let mut ledger = Holds::default();
        let request = Request { method: "GET".into(), url: "https://a.test/".into(), ..Request::default() };
        for id in 0..fails {
            prop_assert!(ledger.take(id, 1, &request, Places::default(), None));
        }
        let first = ledger.recovered(1, Now::Said(Person::Same), Places::default(), &[]);
        prop_assert_eq!(first.len(), usize::try_from(fails).unwrap());
        prop_assert!(ledger.recovered(1, Now::Said(Person::Same), Places::default(), &[]).is_empty());
        prop_assert!(ledger.given_up(1).is_empty());
    }
}
