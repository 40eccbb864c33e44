//! What the person has typed into the page and not sent yet.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement};

use crate::browser::document;

/// What was chosen otherwise than the page has it. Where it has chosen nothing, a list stands at its first entry.
const CHOSEN: &str = "option[selected]:not(:checked),option:checked:not([selected],:first-child),\
                      optgroup~optgroup option:checked:not([selected]),[multiple] option:checked:not([selected])";

/// Whether a field holds something else than the page put there. A page may keep more than that; nobody can tell.
#[must_use]
pub fn unsent() -> bool {
    document().is_some_and(|page| typed_in(&page))
}

/// The same, and whether something else was chosen from a list, in the page and in its frames of the same origin, where many an
/// editor lives.
#[must_use]
pub fn unsent_anywhere() -> bool {
    document().is_some_and(|page| is_unsent(&page))
}

/// Puts the focus into the first field for a password that takes it, as one that is hidden does not. False if there is none.
pub fn focus_password() -> bool {
    document().is_some_and(|page| {
        found(&page, "input[type=password]", |field| {
            let field: &HtmlElement = field.unchecked_ref();
            let _ = field.focus();
            page.active_element().is_some_and(|active| active == **field)
        })
    })
}

fn is_unsent(page: &Document) -> bool {
    let chosen = page.query_selector(CHOSEN).is_ok_and(|found| found.is_some());
    chosen
        || typed_in(page)
        || found(page, "iframe", |frame| {
            // Of a frame of another origin the page is told nothing. What is of another window has other classes.
            let inner = Reflect::get(frame, &"contentDocument".into()).unwrap_or_default();
            inner.is_truthy() && is_unsent(inner.unchecked_ref())
        })
}

fn typed_in(page: &Document) -> bool {
    found(page, "input,textarea,body,[contenteditable]", changed)
}

/// Whether this is so for any of the elements.
fn found(page: &Document, selector: &str, is_so: impl Fn(&JsValue) -> bool) -> bool {
    page.query_selector_all(selector).is_ok_and(|found| Array::from(&found).iter().any(|element| is_so(&element)))
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
