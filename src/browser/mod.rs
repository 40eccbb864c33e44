//! Talks to the browser, and to nobody else. Every answer may be a denial, and none of them is a panic.

pub mod bridge;
pub mod cleanup;
pub mod clipboard;
pub mod clock;
pub mod host;
pub mod navigate;
pub mod page;
pub mod request;

use wasm_bindgen::JsValue;
use web_sys::{Document, Window};

/// The window, where there is one.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document, where there is one.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Tells a developer something, once, in the console.
pub fn warn(what: &[&str]) {
    web_sys::console::warn_1(&JsValue::from_str(&["help401: ", &what.concat()].concat()));
}
