//! The Storage Access API: whether a page in a frame may have its cookies, and the question that lets it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::browser::{document, window};

/// Whether the page is in a frame that has none of its cookies, and may ask for them.
pub async fn is_lacking() -> bool {
    let framed = window().is_some_and(|window| window.top().is_ok_and(|top| top.as_ref() != Some(&window)));
    match call("hasStorageAccess").filter(|_| framed) {
        Some(answer) => JsFuture::from(answer).await.is_ok_and(|has| has.is_falsy()),
        None => false,
    }
}

/// Asks for them. Only in the turn of a click; none if there is nobody to ask.
#[must_use]
pub fn ask() -> Option<Promise> {
    call("requestStorageAccess")
}

fn call(name: &str) -> Option<Promise> {
    let document = document()?;
    let method: Function = Reflect::get(&document, &name.into()).ok()?.dyn_into().ok()?;
    method.call0(&document).ok()?.dyn_into().ok()
}
