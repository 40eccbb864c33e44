//! Counts down what the server asks to wait, and then tries again by itself, if that changes nothing.

use crate::browser::{clock, page};
use crate::incident::due::{due, left};
use crate::incident::{Incident, State};
use crate::presentation::view::{Guide, Phase};
use crate::protocol::timestamp::Timestamp;
use crate::recovery::action::Action;
use crate::widget::later::guide::put;
use crate::widget::later::looking::retry;
use crate::widget::{add_guide, with};
use crate::words::catalogue::Arg;
use crate::words::spans::span;

/// How often the time that is left is told, in milliseconds; while it is told in minutes, more rarely.
const TICK_MS: u32 = 1_000;
const MINUTES_MS: u32 = 15_000;

/// From how many seconds on a span is told in minutes.
const MINUTES: i64 = 100;

/// Begins to count, unless it is over. Whoever counted until now ends.
pub fn begin(id: u32) {
    let begun = with(|widget| {
        widget.countdown = widget.countdown.wrapping_add(1);
        let due = due(widget.incidents.get(id)?).filter(|due| *due > clock::now());
        Some((widget.countdown, due))
    });
    match begun.flatten() {
        Some((turn, Some(due))) => tick(id, due, turn),
        // Nothing may look as if somebody still counted.
        _ => put(Guide::default()),
    }
}

fn tick(id: u32, until: Timestamp, turn: u32) {
    if with(|widget| widget.countdown == turn && widget.shown == Some(id)) != Some(true) {
        return;
    }
    // Whoever set the clock back waits no longer for that.
    let told = with(|widget| {
        let incident =
            widget.incidents.get(id).filter(|incident| incident.is_open() && due(incident) == Some(until))?;
        Some((left(until, incident, clock::now()), goes_on(incident)))
    });
    let Some((left, by_itself)) = told.flatten() else {
        // Something else is known by now, and may be advised.
        put(Guide::default());
        return add_guide();
    };
    if left <= 0 {
        put(Guide { action: Some(Action::Wait), ..Guide::default() });
        let (busy, asking) = with(|widget| {
            (matches!(widget.phase, Phase::Busy(_)), matches!(widget.phase, Phase::Asking(_) | Phase::Leaving(_)))
        })
        .unwrap_or_default();
        match (by_itself, busy, asking) {
            (true, false, false) => retry(id, Action::Wait),
            // What was promised is done once the person has answered.
            (true, false, true) => clock::after(TICK_MS, move || tick(id, until, turn)),
            _ => {}
        }
        return;
    }
    let text = with(|widget| {
        let id = if by_itself { "more-wait" } else { "more-wait-then" };
        // Where another language has just come, its words are on their way.
        widget.locale.is_whole().then(|| widget.locale.text(id, &[("left", Arg::Text(span(&widget.locale, left)))]))
    });
    if let Some(text) = text.flatten() {
        put(Guide { action: Some(Action::Wait), text, label: None, waits: true });
    }
    clock::after(if left > MINUTES { MINUTES_MS } else { TICK_MS }, move || tick(id, until, turn));
}

/// Whether it is tried without a click: only what changes nothing, while the page is still about it.
fn goes_on(incident: &Incident) -> bool {
    incident.request.is_safe() && incident.state != State::Recovering && page::is_online()
}
