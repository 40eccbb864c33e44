//! What tells that somebody may be signed in again: the person comes back to the page, storage changes in another tab,
//! or another page of this origin says so.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Event, EventTarget, MessageEvent};

use crate::browser::page::is_hidden;
use crate::browser::{document, window};
use crate::wire::frame::{CHANNEL, Frame, LONGEST};

/// Events of the window, and one of the document.
const WINDOW: &[&str] = &["focus", "online", "storage"];
const DOCUMENT: &str = "visibilitychange";

/// Something happened after which it is worth a look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Signal {
    /// The person is back, or the network is.
    Look,
    /// What another page keeps has changed, which may have to do with it or not.
    Changed,
    /// Another page of this origin says something.
    Said(Frame),
}

/// Listens until it is dropped.
pub struct Signals {
    targets: Vec<(EventTarget, &'static str)>,
    channel: Option<BroadcastChannel>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Signals {
    /// Begins to listen.
    #[must_use]
    pub fn listen(heard: fn(Signal)) -> Self {
        let listener: Closure<dyn FnMut(Event)> = Closure::new(move |event: Event| {
            if let Some(signal) = signal(&event) {
                heard(signal);
            }
        });
        let mut targets: Vec<(EventTarget, &'static str)> = Vec::new();
        for name in WINDOW {
            targets.extend(window().map(|window| (window.into(), *name)));
        }
        targets.extend(document().map(|document| (document.into(), DOCUMENT)));
        // Denied in a sandbox; then the person's return is what is noticed.
        let channel = BroadcastChannel::new(CHANNEL).ok();
        targets.extend(channel.clone().map(|channel| (channel.into(), "message")));
        for (target, name) in &targets {
            let _ = target.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
        }
        Self { targets, channel, listener }
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        for (target, name) in &self.targets {
            let _ = target.remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref());
        }
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

/// What an event means. A message of another shape means nothing, whoever sent it.
fn signal(event: &Event) -> Option<Signal> {
    let Some(message) = event.dyn_ref::<MessageEvent>() else {
        let signal = if event.type_() == "storage" { Signal::Changed } else { Signal::Look };
        // A hidden page asks when it is looked at again.
        return (!is_hidden()).then_some(signal);
    };
    // A long text is not even copied: what the module's memory has grown to it never gives back. Its length is asked for as that of
    // a list: for that there is a function already.
    let text = |name: &str| {
        let member = Reflect::get(&message.data(), &name.into()).ok()?;
        (member.is_string() && member.unchecked_ref::<Array>().length() <= LONGEST).then(|| member.as_string())?
    };
    Frame::read(text).map(Signal::Said)
}

/// Tells the other pages of this origin.
pub fn tell(what: &str) {
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return };
    let message = Object::new();
    let _ = Reflect::set(&message, &CHANNEL.into(), &JsValue::from_str(what));
    let _ = channel.post_message(&message);
    channel.close();
}
