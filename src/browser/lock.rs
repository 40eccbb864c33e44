//! A lock that all tabs of an origin share (Web Locks API), so that only one of them renews the session.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use web_sys::Window;

use crate::browser::window;

/// How long another tab may have it before nobody waits any more, in milliseconds.
const PATIENCE_MS: u32 = 15_000;

/// The lock's name.
const NAME: &str = "help401-renewal";

/// The lock, until it is dropped; empty where the browser has none (no secure context), so that nobody is kept waiting.
#[derive(Default)]
pub struct Lock(Option<Function>);

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Waits for the lock.
pub async fn lock() -> Lock {
    let Some(granted) = ask_for_it() else { return Lock::default() };
    Lock(JsFuture::from(granted).await.ok().and_then(|release| release.dyn_into().ok()))
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
