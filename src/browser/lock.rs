//! A lock that all tabs of an origin share (Web Locks API), so that only one of them renews the session. Where the browser has none,
//! as on a page that came without encryption, the tabs agree among themselves.
//!
//! How they agree: whoever wants it says a number at random. Who has said a lower one, or has the lock, which is lower than any,
//! answers with that; who hears a lower one gives way and says another one later; who hears none for a while has it. Nobody has to say
//! that the lock is free, so one that dies with its tab is free, too.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Math, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use web_sys::{BroadcastChannel, Event, MessageEvent, Window};

use crate::browser::{clock, window};

/// How long another tab may have it before nobody waits any more, in milliseconds.
const PATIENCE_MS: u32 = 15_000;

/// The lock's name.
const NAME: &str = "help401-renewal";

/// How long whoever has it, or has said a lower number, may take to answer, in milliseconds.
const ANSWER_MS: u32 = 250;

/// What whoever has it says, and whoever gave way would.
const HELD: f64 = -1.0;
const GAVE_WAY: f64 = f64::INFINITY;

/// The lock, until it is dropped; nothing of it where nothing tells of other tabs, as in a sandbox, so that nobody is kept waiting.
#[derive(Default)]
pub struct Lock {
    release: Option<Function>,
    claim: Option<BroadcastChannel>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            let _ = release.call0(&JsValue::NULL);
        }
        if let Some(claim) = &self.claim {
            claim.close();
        }
    }
}

/// Waits for the lock; none if another tab has it for too long.
pub async fn lock() -> Option<Lock> {
    let mut lock = Lock::default();
    if let Some(granted) = ask_for_it() {
        match JsFuture::from(granted).await {
            Ok(release) => lock.release = release.dyn_into().ok(),
            Err(error) if is_impatience(&error) => return None,
            Err(_) => {}
        }
    }
    if lock.release.is_none()
        && let Ok(channel) = BroadcastChannel::new(NAME)
    {
        let number = claim(&channel);
        lock.claim = Some(channel.clone());
        let mut rounds = PATIENCE_MS / ANSWER_MS;
        while number.get() != HELD {
            rounds = rounds.checked_sub(1)?;
            number.set(Math::random());
            let _ = channel.post_message(&number.get().into());
            let over = Promise::new(&mut |over, _| clock::after(ANSWER_MS, move || drop(over.call0(&JsValue::NULL))));
            let _ = JsFuture::from(over).await;
            if number.get() < GAVE_WAY {
                number.set(HELD);
            }
        }
    }
    Some(lock)
}

/// Whether it is the end of our own patience: by the codes of DOM, `AbortError` is 20 and `TimeoutError` 23, and what a browser refuses
/// is below.
fn is_impatience(error: &JsValue) -> bool {
    Reflect::get(error, &"code".into()).ok().and_then(|code| code.as_f64()) >= Some(20.0)
}

/// The number that this tab says, which others are compared with until the channel is closed.
fn claim(channel: &BroadcastChannel) -> Rc<Cell<f64>> {
    let number = Rc::new(Cell::new(GAVE_WAY));
    let (answers, ours) = (channel.clone(), number.clone());
    let listener: Closure<dyn FnMut(Event)> = Closure::new(move |event: Event| {
        let Some(other) = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().as_f64()) else { return };
        if other < ours.get() {
            ours.set(GAVE_WAY);
        } else if other > ours.get() {
            let _ = answers.post_message(&ours.get().into());
        }
    });
    // It goes with the channel.
    let _ = channel.add_event_listener_with_callback("message", &listener.into_js_value().unchecked_into());
    number
}

/// Options by which the wait for the lock ends.
fn patience() -> Object {
    let options = Object::new();
    // Where the browser has no such signal, the tab that has the lock is relied on: its own requests end.
    let make = |window: Window| {
        let signals = Reflect::get(&window, &"AbortSignal".into()).ok()?;
        let timeout: Function = Reflect::get(&signals, &"timeout".into()).ok()?.dyn_into().ok()?;
        timeout.call1(&signals, &PATIENCE_MS.into()).ok()
    };
    if let Some(signal) = window().and_then(make) {
        let _ = Reflect::set(&options, &"signal".into(), &signal);
    }
    options
}

/// Settles, once the lock is ours, with the function that gives it back; fails if it takes too long.
fn ask_for_it() -> Option<Promise> {
    let locks = Reflect::get(&window()?.navigator(), &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let mut asked = JsValue::UNDEFINED;
    let granted = Promise::new(&mut |granted, _| {
        let ours = Closure::once_into_js(move || {
            // The lock is held for as long as the promise that is given back is pending.
            Promise::new(&mut |release, _| drop(granted.call1(&JsValue::NULL, &release)))
        });
        asked = request.call3(&locks, &NAME.into(), &patience(), &ours).unwrap_or(JsValue::UNDEFINED);
    });
    // A sandbox refuses, and then nothing would ever be granted.
    Some(Promise::race(&Array::of2(&granted, &asked)))
}
