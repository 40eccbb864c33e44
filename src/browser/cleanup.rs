//! Removes what the person was shown, and looks afterwards whether it is gone.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::CacheStorage;

use crate::browser::{html_document, intl, page, window};
use crate::protocol::number;
use crate::recovery::cleanup::{Entry, Found, Removal};

/// How many things of a kind are listed.
const MANY: u32 = 50;

/// What the browser keeps for this origin, as far as it lets us look.
pub async fn found() -> Found {
    let mut found = Found::default();
    let Some(window) = window() else { return found };
    let (window, navigator) = (window.as_ref(), window.navigator());
    let places = [
        (window, "caches", "keys", "", &mut found.caches),
        (window, "indexedDB", "databases", "name", &mut found.databases),
        (navigator.as_ref(), "serviceWorker", "getRegistrations", "scope", &mut found.workers),
    ];
    for (owner, member, how, key, names) in places {
        match listed(owner, member, how).await {
            Some(list) => {
                let name = |item: JsValue| if key.is_empty() { item } else { get(&item, key) }.as_string();
                *names = (0..list.length().min(MANY)).filter_map(|at| name(list.get(at))).collect();
            }
            None => found.unseen = true,
        }
    }
    found
}

/// What a member of an object has, by what a method of it promises. None where the browser does not let us look; where it has no such
/// thing, there is nothing.
async fn listed(owner: &JsValue, member: &str, how: &str) -> Option<Array> {
    let object = Reflect::get(owner, &member.into()).ok()?;
    if object.is_undefined() {
        return Some(Array::new());
    }
    let method: Function = get(&object, how).dyn_into().ok()?;
    let promise: Promise = method.call0(&object).ok()?.dyn_into().ok()?;
    Some(Array::from(&JsFuture::from(promise).await.ok()?))
}

/// A member of an object; undefined where there is none, or looking at it is denied.
fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Deletes a database. One that the page has open is deleted once the page is gone: until then it is still there.
async fn delete_database(name: &str) -> bool {
    let Some(databases) = window().map(|window| get(window.as_ref(), "indexedDB")) else { return false };
    let Ok(delete) = get(&databases, "deleteDatabase").dyn_into::<Function>() else { return false };
    let deleted = Promise::new(&mut |gone, stays| {
        let Ok(request) = delete.call1(&databases, &name.into()) else { return drop(stays.call0(&JsValue::NULL)) };
        let _ = Reflect::set(&request, &"onsuccess".into(), &gone);
        let _ = Reflect::set(&request, &"onerror".into(), &stays);
        let _ = Reflect::set(&request, &"onblocked".into(), &stays);
    });
    JsFuture::from(deleted).await.is_ok()
}

async fn unregister(scope: &str) -> bool {
    let Some(window) = window() else { return false };
    let list = listed(window.navigator().as_ref(), "serviceWorker", "getRegistrations").await.unwrap_or_default();
    let Some(worker) = list.iter().find(|worker| get(worker, "scope").as_string().as_deref() == Some(scope)) else {
        return true;
    };
    let Ok(method) = get(&worker, "unregister").dyn_into::<Function>() else { return false };
    match method.call0(&worker).map(|done| done.dyn_into::<Promise>()) {
        Ok(Ok(done)) => JsFuture::from(done).await.is_ok_and(|done| done.is_truthy()),
        _ => false,
    }
}

/// Adds the sizes that can be known, as this language writes them: of a database nobody tells.
pub async fn measure(entries: &mut [Entry], tag: &str) {
    for entry in entries {
        let bytes = match &entry.removal {
            Removal::Storage(area, key) => {
                let value = page::area(*area).and_then(|storage| storage.get_item(key).ok().flatten());
                value.map(|value| (key.len() + value.len()) as u64)
            }
            Removal::Cookie(name) => {
                let cookies = page::cookies();
                let found = cookies.present().and_then(|all| all.iter().find(|(known, _)| known == name));
                found.map(|(_, value)| (name.len() + value.len()) as u64)
            }
            Removal::Cache(name) => length(name).await,
            Removal::Database(_) | Removal::Worker(_) => None,
        };
        entry.size = bytes.map(|bytes| intl::size(tag, bytes)).unwrap_or_default();
    }
}

/// The lengths that the answers in a cache have told of themselves, together; unknown if one is silent.
async fn length(cache: &str) -> Option<u64> {
    let cache = JsFuture::from(caches()?.open(cache)).await.ok()?;
    let all: Function = get(&cache, "matchAll").dyn_into().ok()?;
    let answers = JsFuture::from(all.call0(&cache).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    let mut sum = 0_u64;
    for answer in Array::from(&answers).iter() {
        let answer: web_sys::Response = answer.dyn_into().ok()?;
        let length = answer.headers().get("content-length").ok()??;
        sum = sum.saturating_add(u64::try_from(number::whole(&length)?).ok()?);
    }
    Some(sum)
}

/// Removes these things and gives the names of those that are still there.
pub async fn remove(removals: &[Removal]) -> Vec<String> {
    let mut left = Vec::new();
    for removal in removals {
        let gone = match removal {
            Removal::Storage(area, key) => {
                let storage = page::area(*area);
                storage.is_some_and(|storage| storage.remove_item(key).is_ok() && storage.get_item(key) == Ok(None))
            }
            Removal::Cookie(name) => expire(name),
            Removal::Database(name) => delete_database(name).await,
            Removal::Worker(scope) => unregister(scope).await,
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
    let Some(document) = html_document() else { return false };
    let location = window().map(|window| window.location());
    let path = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let host = location.and_then(|location| location.hostname().ok()).unwrap_or_default();
    // The names `__Host-` and `__Secure-`, and cookies that a frame has for itself, can be written only so (6265bis §4.1.3,
    // CHIPS). Not all browsers take that from a page without TLS.
    let end = |domain: &str| {
        // `/a/b` → `/`, `/a`, `/a/`, `/a/b`.
        for at in 1..=path.len() {
            let (Some(parent), Some(rest)) = (path.get(..at), path.get(at..)) else { continue };
            if parent.ends_with('/') || rest.is_empty() || rest.starts_with('/') {
                let past = "=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=";
                for how in ["", "; secure", "; secure; partitioned"] {
                    let _ = document.set_cookie(&[name, past, parent, domain, how].concat());
                }
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
