//! Counts down what the server asks to wait, and then tries again by itself, if that changes nothing.

use crate::browser::{clock, page};
use crate::incident::due::due;
use crate::incident::{Incident, State};
use crate::presentation::view::{Guide, Phase};
use crate::protocol::timestamp::Timestamp;
use crate::recovery::action::Action;
use crate::widget::later::guide::put;
use crate::widget::later::looking::retry;
use crate::widget::with;
use crate::words::catalogue::Arg;
use crate::words::spans::span;

/// How often the time that is left is told, in milliseconds; while it is told in minutes, more rarely.
const TICK_MS: u32 = 1_000;
const MINUTES_MS: u32 = 15_000;

/// From how many seconds on a span is told in minutes.
const MINUTES: i64 = 100;

/// Begins to count, unless it is over or somebody counts already.
pub fn begin(id: u32) {
    let begun = with(|widget| {
        let due = due(widget.incidents.get(id)?)?;
        (!widget.guide.waits && due > clock::now()).then_some(due)
    });
    if let Some(due) = begun.flatten() {
        tick(id, due);
    }
}

fn tick(id: u32, until: Timestamp) {
    // Whoever set the clock back waits no longer for that.
    let told = with(|widget| {
        let incident = widget.incidents.get(id).filter(|incident| incident.is_open())?;
        let waits = widget.shown == Some(id) && due(incident) == Some(until);
        waits.then(|| (until.seconds_since(clock::now()).min(until.seconds_since(incident.at)), goes_on(incident)))
    });
    let Some((left, by_itself)) = told.flatten() else { return };
    if left <= 0 {
        put(Guide { action: Some(Action::Wait), ..Guide::default() });
        let idle = with(|widget| !matches!(widget.phase, Phase::Busy(_) | Phase::Asking(_) | Phase::Leaving(_)));
        if by_itself && idle == Some(true) {
            retry(id, Action::Wait);
        }
        return;
    }
    let text = with(|widget| {
        let id = if by_itself { "more-wait" } else { "more-wait-then" };
        widget.locale.text(id, &[("left", Arg::Text(span(&widget.locale, left)))])
    });
    put(Guide { action: Some(Action::Wait), text: text.unwrap_or_default(), label: None, waits: true });
    clock::after(if left > MINUTES { MINUTES_MS } else { TICK_MS }, move || tick(id, until));
}

/// Whether it is tried without a click: only what changes nothing, while the page is still about it.
fn goes_on(incident: &Incident) -> bool {
    incident.request.is_safe() && incident.state != State::Recovering && page::is_online()
}
