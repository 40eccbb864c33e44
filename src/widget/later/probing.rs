//! A call failed without an answer. Most often that is the network's fault, so before anybody is told anything the module
//! looks: whether a same-origin address redirects, or whether a foreign server is there at all.
//!
//! Who is led away is not answered, so what it asked for was not done: a call that changes nothing may wait for the end of it.
//! Of one that may change something nobody can tell whether it was led away or got lost on its way back; the card says so.

use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, clock};
use crate::diagnosis::cause::Cause;
use crate::evidence::place::{Relation, place};
use crate::evidence::record::{Outcome, Record, Response, ResponseKind};
use crate::incident::{Incident, carries_credentials};
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url;
use crate::widget::suspicion::{came_late, note};
use crate::widget::{Widget, add_guide, hold, with};

/// At most one probe an origin in this time, in seconds. What got lost so long before an incident may have to do with it.
const PAUSE_S: i64 = 60;

/// How long the page waits at most for what a look tells, in milliseconds.
const PATIENCE_MS: u32 = 4_000;

/// How many calls without an answer are remembered.
const MANY: usize = 64;

/// What is remembered of calls without an answer.
#[derive(Default)]
struct Probed {
    looks: Vec<Look>,
    /// Origins at which a call got no answer that may have changed something, and when.
    lost: Vec<(String, Timestamp)>,
}

/// An origin that is, or was, looked at.
struct Look {
    origin: String,
    begun: Timestamp,
    /// What failed, and under which number the page waits for it, until the look has told something.
    waiting: Option<Vec<(Record, Option<u32>)>>,
}

/// Looks, at most once a minute for each origin, and takes note of what that tells.
#[inline(never)]
pub fn probe(record: Record, held: Option<u32>) {
    let request = &record.exchange.request;
    let at = place(&record.page.origin, request, None);
    let (address, safe) = (request.url.clone(), request.is_safe());
    let Some(origin) = url::origin(&address) else { return release(held) };
    if at.relation == Relation::SameOrigin && !safe {
        release(held);
        return lost(origin);
    }
    if held.is_some_and(|held| came_late(held, &record).is_some()) {
        return;
    }
    // Where one is led away the others are, too.
    if held.is_some()
        && with(|widget| widget.incidents.newest_first().any(|open| leads_away(open, &origin))) == Some(true)
    {
        return led_away(record, held);
    }
    let what = match at.relation {
        Relation::SameOrigin => Ask::Redirects(address),
        // Without credentials it is no matter of authentication: a tracker, mostly. Nobody is asked for its sake.
        _ if at.needs_preflight && carries_credentials(request) => Ask::Reachable(address),
        _ => return release(held),
    };
    let now = clock::now();
    let mut record = Some(record);
    let bridge = with(|widget| {
        let looks = &mut probed(widget)?.looks;
        looks.retain(|look| look.waiting.is_some() || (0..PAUSE_S).contains(&now.seconds_since(look.begun)));
        let Some(look) = looks.iter_mut().find(|look| look.origin == origin) else {
            looks.push(Look { origin: origin.clone(), begun: now, waiting: Some(vec![(record.take()?, held)]) });
            return Some(widget.bridge.again());
        };
        if let Some(waiting) = look.waiting.as_mut().filter(|_| held.is_some()) {
            waiting.push((record.take()?, held));
        }
        None
    });
    // Nobody looks, and nobody is about to tell.
    if record.is_some() {
        return release(held);
    }
    let Some(bridge) = bridge.flatten() else { return };
    let late = origin.clone();
    clock::after(PATIENCE_MS, move || tell(&late, Told::Late));
    browser::begin(async move {
        let told = match ask(bridge, what).await {
            Answer::Redirect => Told::LedAway,
            Answer::Opaque => Told::Blocked,
            _ => Told::Nothing,
        };
        tell(&origin, told);
    });
}

/// What a look has told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Calls are led to another address.
    LedAway,
    /// The server is there, so that the browser kept the call back.
    Blocked,
    /// Nothing that has to do with signing in.
    Nothing,
    /// Nothing yet.
    Late,
}

/// Whoever waits for what a look at this origin tells hears of it.
fn tell(origin: &str, told: Told) {
    let waiting = with(|widget| {
        let look = probed(widget)?.looks.iter_mut().find(|look| look.origin == origin)?;
        if told == Told::Late {
            // What failed is noted all the same, once there is an answer; but the page does not wait for it.
            let held = look.waiting.iter_mut().flatten().filter_map(|(_, held)| held.take());
            return Some((held.collect(), Vec::new()));
        }
        Some((Vec::new(), look.waiting.take()?))
    });
    let (late, waiting): (Vec<u32>, _) = waiting.flatten().unwrap_or_default();
    late.into_iter().for_each(hold::release);
    for (record, held) in waiting {
        match told {
            Told::LedAway => led_away(record, held),
            // A call that joined this look may have carried none.
            Told::Blocked if carries_credentials(&record.exchange.request) => noted(record, held),
            _ => release(held),
        }
    }
}

/// A call was led to another address, from which there was no answer.
fn led_away(mut record: Record, held: Option<u32>) {
    let response = Response { kind: ResponseKind::OpaqueRedirect, ..Response::default() };
    record.exchange.outcome = Outcome::Answered(response);
    noted(record, held);
}

fn noted(record: Record, held: Option<u32>) {
    let id = note(&record, held.is_some());
    if held.is_some_and(|held| id.is_none_or(|id| !hold::take(held, id, &record))) {
        release(held);
    }
    with(|widget| widget.keep(record));
}

fn release(held: Option<u32>) {
    held.into_iter().for_each(hold::release);
}

/// Whether this is an open incident of an origin that leads calls away.
fn leads_away(incident: &Incident, origin: &str) -> bool {
    incident.is_open()
        && incident.diagnosis.cause() == Cause::SsoRedirect
        && url::origin(&incident.request.url).as_deref() == Some(origin)
}

/// A call that may have changed something got no answer.
fn lost(origin: String) {
    let now = clock::now();
    with(|widget| {
        let lost = &mut probed(widget)?.lost;
        if lost.len() == MANY {
            lost.remove(0);
        }
        lost.push((origin, now));
        Some(())
    });
    add_guide();
}

/// Whether something got no answer around the time of this incident that may have changed something.
pub fn has_lost(widget: &mut Widget, id: u32) -> bool {
    let Some(incident) = widget.incidents.get(id) else { return false };
    let (at, origin) = (incident.at, url::origin(&incident.request.url));
    let then =
        |(known, when): &(String, Timestamp)| Some(known) == origin.as_ref() && at.seconds_since(*when) < PAUSE_S;
    probed(widget).is_some_and(|probed| probed.lost.iter().any(then))
}

fn probed(widget: &mut Widget) -> Option<&mut Probed> {
    widget.probed.get_or_insert_with(|| Box::new(Probed::default())).downcast_mut()
}
