//! Leaving the page, only ever in answer to a click.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Window;

use crate::browser::bridge::Bridge;
use crate::browser::{document, window};

/// Goes to an address. Only `http:`, `https:` and `mailto:` are gone to, whatever was asked.
pub fn go(address: &str) -> bool {
    let Some(allowed) = allowed(address) else { return false };
    window().is_some_and(|window| window.location().assign(&allowed).is_ok())
}

/// Opens a window beside the page, still empty, which cannot reach the page; none if the browser holds it back. Only in the very
/// turn of a click.
#[must_use]
pub fn beside() -> Option<Window> {
    let beside = window()?.open_with_url_and_target("", "_blank").ok()??;
    // With `noopener` nobody is told whether there is a window.
    let _ = beside.set_opener(&JsValue::NULL);
    Some(beside)
}

/// Leads a window to an address.
#[must_use]
pub fn lead(beside: &Window, address: &str) -> bool {
    allowed(address).is_some_and(|allowed| beside.location().replace(&allowed).is_ok())
}

/// How the name of the window that is opened to sign in begins; whoever is opened in it can tell by it.
const SIGN_IN: &str = "help401-sign-in";

thread_local! {
    // Nobody else's window can have it, so that no frame gets what is opened.
    static NAME: String = [SIGN_IN, &one_time()].concat();
}

/// Opens the window to sign in, or takes it there if it is open already; none if the browser holds it back, or if this very page
/// is in it. Only in the very turn of a click.
#[must_use]
pub fn popup(address: &str) -> Option<Window> {
    let allowed = allowed(address).filter(|_| !is_popup())?;
    let name = NAME.with(Clone::clone);
    window()?.open_with_url_and_target_and_features(&allowed, &name, "popup,width=520,height=720").ok()?
}

/// Whether this very page is in the window that was opened to sign in.
#[must_use]
pub fn is_popup() -> bool {
    window().and_then(|window| window.name().ok()).is_some_and(|name| name.starts_with(SIGN_IN))
}

/// Where a sign-in comes back to if it has a window of its own; none if the files of help401 are of another origin, where
/// nobody could tell this page, or if a bundler took them apart.
#[must_use]
pub fn return_page(bridge: &Bridge, state: &str) -> Option<String> {
    let url = web_sys::Url::new(&bridge.file("help401-return.html")).ok()?;
    let ours = window()?.location().origin().ok()? == url.origin();
    url.set_search(&["state=", state].concat());
    ours.then(|| url.href())
}

/// An address as no service worker of the page's has kept it: an answer from its cache would not lead past a gateway. Most look
/// for the whole address, so this word is put into it; Angular's lets through whatever has this parameter.
#[must_use]
pub fn past_worker(address: String, word: &str) -> String {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let controlled =
        window().is_some_and(|window| get(&get(&window.navigator(), "serviceWorker"), "controller").is_object());
    if !controlled {
        return address;
    }
    let first = if address.contains('?') { "&" } else { "?" };
    [&address, first, "ngsw-bypass=", word].concat()
}

/// A word that nobody can guess: 128 random bits. Empty where the browser gives none.
#[must_use]
pub fn one_time() -> String {
    let mut bytes = [0; 16];
    let crypto = window().and_then(|window| window.crypto().ok());
    if crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok()).is_none() {
        return String::new();
    }
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| char::from_digit(half.into(), 16)).collect()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The address as the URL standard resolves it, if its scheme may be gone to.
fn allowed(address: &str) -> Option<String> {
    let base = document()?.base_uri().ok()??;
    let url = web_sys::Url::new_with_base(address, &base).ok()?;
    matches!(url.protocol().as_str(), "http:" | "https:" | "mailto:").then(|| url.href())
}
