//! The clipboard, which browsers deny outside a click, a secure context or a permitted frame.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::browser::window;

/// Copies a text. False if the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // Outside a secure context there is no clipboard at all, which the typed binding does not expect.
    let Ok(clipboard) = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()) else { return false };
    let Ok(clipboard) = clipboard.dyn_into::<web_sys::Clipboard>() else { return false };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
