//! From a failure to a card: note it, give the app its grace, then show help.

use wasm_bindgen::JsValue;

use crate::browser::bridge::from_js;
use crate::browser::{clock, page};
use crate::evidence::record::{Exchange, Record};
use crate::incident::{Incident, Noted, State, failed_without_answer};
use crate::planted::planted;
use crate::protocol::timestamp::Timestamp;
use crate::widget::rest::{self, Task};
use crate::widget::sign_in::listen_while_open;
use crate::widget::{add_guide, draw, emit, hold, language, over, renewal, resolved, show, with};
use crate::wire::record::{WireRecord, exchanges};

/// How long an incident waits before it looks again whether it is its turn, in milliseconds.
const QUEUE_MS: u32 = 3_000;

/// Takes a failure from the loader.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturation is what is wanted")]
pub fn observe(raw: JsValue) {
    planted!("widget");
    let held = part(&raw, "request", "held").as_f64().map(|id| id as u32);
    let known = part(&raw, "request", "url").as_string().zip(part(&raw, "response", "status").as_f64());
    let known = known.filter(|_| held.is_none());
    let counted = known.and_then(|(address, status)| with(|widget| widget.incidents.count(&address, status as u16)));
    if counted == Some(true) {
        return;
    }
    // A page that was itself refused has no way to recover without its person, and who waits cannot help itself.
    let at_once = held.is_some() || part(&raw, "request", "api").as_string().as_deref() == Some("navigation");
    let incident = match read(raw) {
        None => None,
        Some(record) if failed_without_answer(&record) => {
            return rest::run(Task::Probe(Box::new(record), held));
        }
        Some(record) => {
            let id = held
                .and_then(|held| came_late(held, &record))
                .or_else(|| note(&record, at_once).filter(|id| held.is_none_or(|held| hold::take(held, *id, &record))));
            with(|widget| widget.keep(record));
            id
        }
    };
    if let (Some(held), None) = (held, incident) {
        hold::release(held);
    }
}

/// A held request that was sent before its incident was over, and failed after: it is as if it had waited.
pub fn came_late(held: u32, record: &Record) -> Option<u32> {
    let took = i64::from(record.exchange.duration_ms.unwrap_or(0));
    let sent = Timestamp::from_millis(record.page.now.millis().saturating_sub(took));
    let now = clock::now();
    let over = with(|widget| widget.incidents.over_since(&record.exchange.request.url, sent, now)).flatten()?;
    let taken = hold::take(held, over, record);
    if taken {
        hold::recovered(over);
    }
    taken.then_some(over)
}

/// A member of a member; undefined where there is none.
fn part(raw: &JsValue, outer: &str, inner: &str) -> JsValue {
    let get = |value: &JsValue, name: &str| js_sys::Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED);
    get(&get(raw, outer), inner)
}

/// A request ended well, says the loader: when it began, by the device's clock in milliseconds, and with which body, if that is known.
#[expect(clippy::cast_possible_truncation, reason = "saturation is what is wanted")]
pub fn settled(method: &str, address: &str, began: f64, body: &str) {
    let Some(address) = page::absolute(address) else { return };
    let over = with(|widget| {
        let id = widget.incidents.succeeded(method, &address, Timestamp::from_millis(began as i64), body)?;
        let told = widget.incidents.get(id).is_some_and(|incident| incident.told_of);
        if !told {
            widget.incidents.set(id, State::Resolved, clock::now());
        }
        Some((id, told))
    });
    match over.flatten() {
        Some((id, true)) => resolved(id),
        // Within the grace time nobody was told anything, so nobody is told that it is over.
        Some((id, false)) => {
            hold::recovered(id);
            listen_while_open();
        }
        None => {}
    }
}

/// The loader's record, completed by what the page shows.
fn read(raw: JsValue) -> Option<Record> {
    let failed_at = js_sys::Reflect::get(&raw, &"now".into()).ok()?.as_f64()?;
    let mut record = WireRecord(from_js(&raw)).into_record();
    record.page = page::read();
    #[expect(clippy::cast_possible_truncation, reason = "saturation is what is wanted")]
    let now = Timestamp::from_millis(failed_at as i64);
    record.page.now = now;
    record.history = history(now);
    Some(record)
}

/// What the page did until then. The loader gives the absolute time of each.
pub fn history(until: Timestamp) -> Vec<Exchange> {
    let mut history = remembered();
    for exchange in &mut history {
        exchange.offset_ms -= until.millis();
    }
    history.retain(|exchange| exchange.offset_ms < 0);
    history
}

/// The incident that a failure belongs to, if it is about authentication.
pub fn note(record: &Record, at_once: bool) -> Option<u32> {
    let (noted, grace) = with(|widget| {
        let noted = widget.incidents.note(record, &widget.options);
        widget.explained = match noted {
            Noted::New(id) | Noted::Better(id) => Some(id),
            Noted::Joined(_) | Noted::Ignored => None,
        };
        (noted, widget.options.grace_ms)
    })?;
    let id = match noted {
        Noted::New(id) => id,
        Noted::Better(id) => {
            // Who reads the card is told what is known now.
            if with(|widget| widget.shown == Some(id)) == Some(true) {
                draw();
                add_guide();
            }
            return Some(id);
        }
        Noted::Joined(id) => return Some(id),
        Noted::Ignored => return None,
    };
    listen_while_open();
    // The module may have come late; what the app did meanwhile counts.
    let waited = u32::try_from(clock::now().millis().saturating_sub(record.page.now.millis())).unwrap_or(0);
    if !at_once && recovered_meanwhile(record) {
        with(|widget| widget.incidents.set(id, State::Resolved, clock::now()));
        listen_while_open();
    } else {
        language::prepare();
        clock::after(if at_once { 0 } else { grace.saturating_sub(waited) }, move || grace_over(id));
    }
    Some(id)
}

/// Whether the same request succeeded between its failure and now.
fn recovered_meanwhile(record: &Record) -> bool {
    let failed = &record.exchange.request;
    remembered().iter().any(|later| {
        later.offset_ms >= record.page.now.millis()
            && later.succeeded()
            && later.request.method == failed.method
            && later.request.url == failed.url
    })
}

/// The last exchanges of the page; the offset of each is its absolute time.
fn remembered() -> Vec<Exchange> {
    let Some(raw) = with(|widget| widget.bridge.history()) else { return Vec::new() };
    let mut exchanges = exchanges(&from_js(&raw));
    for exchange in &mut exchanges {
        exchange.request.url = page::absolute(&exchange.request.url).unwrap_or_default();
    }
    exchanges
}

fn grace_over(id: u32) {
    if with(|widget| widget.incidents.is_suspected(id)) == Some(true) && renewal::begin_silently(id) {
        return;
    }
    help(id);
}

/// The session was renewed for an incident without a word, or could not be: then there is help. False if the incident had come
/// right by itself meanwhile.
pub fn renewed(id: u32, works: bool) -> bool {
    let state = if works { State::Resolved } else { State::Suspected };
    let open = with(|widget| {
        let open = widget.incidents.get(id).is_some_and(Incident::is_open);
        if open {
            widget.incidents.set(id, state, clock::now());
        }
        open
    }) == Some(true);
    match (open, works) {
        (true, true) => over(id),
        (true, false) => help(id),
        _ => {}
    }
    open
}

/// Shows help for an incident that is still suspected, as soon as no other card is being read.
pub fn help(id: u32) {
    if !language::keeps_waiting(id) {
        take_turn(id, false);
    }
}

/// The same for one of which the app may have been told already, since its card was there.
pub fn take_turn(id: u32, told: bool) {
    let due = with(|widget| (widget.incidents.grace_over(id, clock::now()), widget.incidents.is_suspected(id)));
    match due {
        Some((true, _)) if told || emit("incident", id) => show(id),
        // The app shows something of its own; it must not be asked again at every further failure, nor stand in the way.
        Some((true, _)) => {
            with(|widget| widget.incidents.set(id, State::Dismissed, clock::now()));
            hold::given_up(id);
            over(id);
            listen_while_open();
        }
        // Another card is being read; this one waits for its turn.
        Some((false, true)) => clock::after(QUEUE_MS, move || take_turn(id, told)),
        _ => {}
    }
}
