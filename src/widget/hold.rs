//! Requests that wait for the end of an incident, as far as nobody is signed in again: from then on the rest of the module goes on.

use crate::evidence::record::Record;
use crate::options::Mode;
use crate::recovery::kept::Places;
use crate::widget::rest::{self, Task};
use crate::widget::{Widget, with};

/// Lets a request wait for the end of an incident. False if it cannot.
pub fn take(id: u32, incident: u32, record: &Record) -> bool {
    let places = Places::from(&record.page);
    with(|widget| widget.holds.take(id, incident, &record.exchange.request, places, widget.person)) == Some(true)
}

/// The page has got its answer to a request, or wants none any more.
pub fn forget(id: u32) {
    with(|widget| widget.holds.forget(id));
}

/// Lets a request go that nobody knows an incident for.
pub fn release(id: u32) {
    if let Some(bridge) = with(|widget| widget.bridge.again()) {
        bridge.release(id);
    }
}

/// The incident is over, and nobody is signed in: who waited gets what it would have got.
pub fn given_up(incident: u32) {
    with(|widget| widget.holds.given_up(incident)).unwrap_or_default().into_iter().for_each(release);
}

/// Somebody is signed in again: who waited is sent once more, if it is for the same person, and what the server has written into the
/// page is renewed.
pub fn recovered(incident: u32) {
    let due = |widget: &mut Widget| {
        widget.holds.waits_for(incident) || widget.incidents.get(incident).is_some_and(|incident| incident.told_of)
    };
    if with(due) == Some(true) {
        rest::run(Task::Replay(incident));
    }
}

/// Remembers who is signed in, where requests are held.
pub fn remember() {
    if with(|widget| widget.options.mode == Mode::Hold) == Some(true) {
        rest::run(Task::Remember);
    }
}
