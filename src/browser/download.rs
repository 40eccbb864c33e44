//! Saves a text as a file, as if a link to it had been pressed.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlElement, Url};

use crate::browser::{clock, document};

/// How long the file stays at its address, in milliseconds.
const KEPT_MS: u32 = 10_000;

/// Saves it under this name. False if the browser does not do that.
pub fn save(name: &str, text: &str) -> bool {
    begin(name, text).is_ok()
}

fn begin(name: &str, text: &str) -> Result<(), JsValue> {
    let document = document().ok_or(JsValue::UNDEFINED)?;
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document.create_element("a")?.unchecked_into();
    Reflect::set(&link, &"href".into(), &address.as_str().into())?;
    Reflect::set(&link, &"download".into(), &name.into())?;
    link.click();
    clock::after(KEPT_MS, move || drop(Url::revoke_object_url(&address)));
    Ok(())
}
