//! The loader, as the module sees it.

use std::collections::BTreeMap;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands over when it starts the module.
    pub type Bridge;

    /// Raw options by name.
    #[wasm_bindgen(method, getter)]
    fn options(this: &Bridge) -> JsValue;

    /// Lets the loader pass this request of the module's own through without looking.
    #[wasm_bindgen(method)]
    pub fn own(this: &Bridge, request: &web_sys::Request);

    /// The last exchanges of the page, oldest first.
    #[wasm_bindgen(method)]
    pub fn history(this: &Bridge) -> JsValue;

    /// Fires `help401:<type>` on the window; false if the page prevented what follows.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Bridge, kind: &str, detail: &JsValue) -> bool;

    /// The module is broken.
    #[wasm_bindgen(method)]
    pub fn panic(this: &Bridge, message: &str);

    /// Whether the loader is to tell of requests that end well.
    #[wasm_bindgen(method, setter)]
    pub fn set_live(this: &Bridge, live: bool);
}

impl Bridge {
    /// Raw options by name; empty if they are not what they should be.
    #[must_use]
    pub fn raw_options(&self) -> BTreeMap<String, String> {
        serde_wasm_bindgen::from_value(self.options()).unwrap_or_default()
    }

    /// Another handle to the same loader.
    #[must_use]
    pub fn again(&self) -> Self {
        JsValue::from(self).unchecked_into()
    }
}
