//! Talks to the browser, and to nobody else. Every answer may be a denial, and none of them is a panic.

pub mod beacon;
pub mod bridge;
pub mod cleanup;
pub mod clipboard;
pub mod clock;
pub mod device;
pub mod download;
pub mod host;
pub mod intl;
pub mod lock;
pub mod navigate;
pub mod page;
pub mod request;
pub mod signals;
pub mod storage_access;
pub mod typed;
pub mod written;

use std::pin::Pin;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, HtmlDocument, Window};

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

/// The document, if it is one that has cookies.
#[must_use]
pub fn html_document() -> Option<HtmlDocument> {
    document()?.dyn_into().ok()
}

/// Begins a task and lets it go on by itself.
pub fn begin(task: impl Future<Output = ()> + 'static) {
    // In a box, so that there is one kind of task and one life of it.
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    spawn_local(task);
}

/// Tells a developer something in the console.
pub fn warn(what: &[&str]) {
    web_sys::console::warn_1(&JsValue::from_str(&["help401: ", &what.concat()].concat()));
}
