//! Small messages to the app's own collector, which leave even while the page is left.

use js_sys::{JSON, Math, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, Headers, Request, RequestCredentials, RequestInit, Window};

use crate::browser::bridge::{Bridge, to_js};
use crate::browser::window;
use crate::wire::tree::Tree;

/// Fired when the page is left, also into the cache of pages from which it may come back.
const LEFT: &str = "pagehide";

/// Listens for the page being left, until it is dropped.
pub struct Leaving {
    window: Option<Window>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Leaving {
    /// Begins to listen.
    #[must_use]
    pub fn listen(left: fn()) -> Self {
        let listener: Closure<dyn FnMut(Event)> = Closure::new(move |_| left());
        let window = window();
        if let Some(window) = &window {
            let _ = window.add_event_listener_with_callback(LEFT, listener.as_ref().unchecked_ref());
        }
        Self { window, listener }
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        if let Some(window) = &self.window {
            let _ = window.remove_event_listener_with_callback(LEFT, self.listener.as_ref().unchecked_ref());
        }
    }
}

/// Whether this one belongs to a share of so many in a million.
#[must_use]
pub fn is_drawn(millionths: u32) -> bool {
    Math::random() * 1_000_000.0 < f64::from(millionths)
}

/// Posts a value as JSON, without credentials: now, and not when somebody waits for the answer. Whether it was taken.
pub fn send(bridge: &Bridge, address: &str, value: &Tree) -> impl Future<Output = bool> + use<> {
    let sent = build(address, value).and_then(|request| bridge.fetch(&request)).map(JsFuture::from).ok();
    async move {
        let Some(answer) = sent else { return false };
        let status = answer.await.ok().and_then(|answer| Reflect::get(&answer, &"status".into()).ok()?.as_f64());
        status.is_some_and(|status| (200.0..300.0).contains(&status))
    }
}

fn build(address: &str, value: &Tree) -> Result<Request, JsValue> {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_credentials(RequestCredentials::Omit);
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    init.set_headers(&headers);
    init.set_body(&JSON::stringify(&to_js(value))?.into());
    Reflect::set(&init, &"keepalive".into(), &JsValue::TRUE)?;
    Request::new_with_str_and_init(address, &init)
}
