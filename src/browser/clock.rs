//! The device's clock, and timers.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::browser::window;
use crate::protocol::timestamp::Timestamp;

/// Now, by the device's clock.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "saturation is what is wanted")]
pub fn now() -> Timestamp {
    Timestamp::from_millis(js_sys::Date::now() as i64)
}

/// Runs this after so many milliseconds.
pub fn after(ms: u32, task: impl FnOnce() + 'static) {
    after_boxed(ms, Box::new(task));
}

/// In a box, so that there is one kind of callback.
#[inline(never)]
fn after_boxed(ms: u32, task: Box<dyn FnOnce()>) {
    let Some(window) = window() else { return };
    let callback = Closure::once_into_js(task);
    let ms = i32::try_from(ms).unwrap_or(i32::MAX);
    // Without a timer the task is lost, and the person sees what they would have seen without the widget.
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), ms);
}
