//! What the person has typed into the page and not sent yet.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

use crate::browser::document;

/// Whether a field holds something else than the page put there. A page may keep more than that; nobody can tell.
#[must_use]
pub fn unsent() -> bool {
    let fields = document().and_then(|document| document.query_selector_all("input,textarea,[contenteditable]").ok());
    fields.is_some_and(|fields| Array::from(&fields).iter().any(|field| changed(&field)))
}

/// HTML §4.10: each kind of field has the value of now beside the one it began with.
fn changed(field: &JsValue) -> bool {
    let get = |name: &str| Reflect::get(field, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let differ = |now: &str, first: &str| {
        let (now, first) = (get(now), get(first));
        !first.is_undefined() && now != first
    };
    // Nobody says what an editor began with: whatever stands in one may have been written by the person.
    if get("isContentEditable").is_truthy() {
        return get("textContent").as_string().is_some_and(|text| !text.trim().is_empty());
    }
    // The hidden fields of a form are the page's own.
    match get("type").as_string().as_deref() {
        Some("hidden") => false,
        // Its value says nothing, and is `on` where the page gave none.
        Some("checkbox" | "radio") => differ("checked", "defaultChecked"),
        _ => differ("value", "defaultValue"),
    }
}
