//! What the browser says of itself and of the device.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::browser::window;
use crate::recovery::device::Signs;

/// Reads it; whatever is denied is empty.
#[must_use]
pub fn signs() -> Signs {
    let navigator = window().map_or(JsValue::UNDEFINED, |window| window.navigator().into());
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
    Signs {
        agent: get(&navigator, "userAgent").as_string().unwrap_or_default(),
        platform: get(&get(&navigator, "userAgentData"), "platform").as_string().unwrap_or_default(),
        touched: get(&navigator, "maxTouchPoints").as_f64().is_some_and(|points| points > 1.0),
    }
}
