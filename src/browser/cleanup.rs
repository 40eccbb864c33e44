//! Removes what the person was shown, and looks afterwards whether it is gone.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, HtmlDocument};

use crate::browser::{document, page, window};
use crate::recovery::cleanup::Removal;

/// The names of all caches; empty where there is no Cache Storage or it is denied.
pub async fn cache_names() -> Vec<String> {
    let Some(caches) = caches() else { return Vec::new() };
    let Ok(names) = JsFuture::from(caches.keys()).await else { return Vec::new() };
    let names = js_sys::Array::from(&names);
    (0..names.length().min(50)).filter_map(|at| names.get(at).as_string()).collect()
}

/// Removes these things and gives the names of those that are still there.
pub async fn remove(removals: Vec<Removal>) -> Vec<String> {
    let mut left = Vec::new();
    for removal in removals {
        let gone = match &removal {
            Removal::Storage(area, key) => {
                let storage = page::area(*area);
                storage.is_some_and(|storage| storage.remove_item(key).is_ok() && storage.get_item(key) == Ok(None))
            }
            Removal::Cookie(name) => expire(name),
            Removal::Cache(name) => match caches() {
                Some(caches) => JsFuture::from(caches.delete(name)).await.is_ok_and(|deleted| deleted.is_truthy()),
                None => false,
            },
        };
        if !gone {
            left.push(removal.name().to_owned());
        }
    }
    left
}

fn caches() -> Option<CacheStorage> {
    // Outside a secure context `caches` is missing, in a sandbox it throws.
    let window = window()?;
    js_sys::Reflect::get(&window, &"caches".into()).ok()?.dyn_into().ok()
}

/// Ends a cookie on every path and domain that it may have been set for: script is not told which.
fn expire(name: &str) -> bool {
    let Some(document) = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()) else { return false };
    let location = window().map(|window| window.location());
    let path = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let host = location.and_then(|location| location.hostname().ok()).unwrap_or_default();
    let end = |domain: &str| {
        // `/a/b` → `/`, `/a`, `/a/`, `/a/b`.
        for at in 1..=path.len() {
            let (Some(parent), Some(rest)) = (path.get(..at), path.get(at..)) else { continue };
            if parent.ends_with('/') || rest.is_empty() || rest.starts_with('/') {
                let past = "=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=";
                let _ = document.set_cookie(&[name, past, parent, domain].concat());
            }
        }
    };
    end("");
    let mut domain = host.as_str();
    while let Some((_, parent)) = domain.split_once('.') {
        end(&["; domain=", domain].concat());
        domain = parent;
    }
    page::cookie_names().present().is_some_and(|names| !names.iter().any(|known| known == name))
}
