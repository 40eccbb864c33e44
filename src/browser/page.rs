//! The page as its own script sees it.

use web_sys::Storage;

use crate::browser::{clock, document, html_document, window};
use crate::evidence::observed::{HiddenBecause, Observed};
use crate::evidence::record::{Page, StorageArea, StoredItem};
use crate::planted::planted;
use crate::protocol::cookie::parse_cookie_string;
use crate::protocol::secret::Secret;
use crate::protocol::url;

/// How many keys of each storage are looked at.
const KEYS: u32 = 200;
/// The most bytes of a value that are read. A longer value is cut to a quarter as many characters, which are never more bytes.
const VALUE: usize = 16 * 1024;

/// Reads the page.
#[must_use]
pub fn read() -> Page {
    planted!("browser");
    let window = window();
    let cookies = cookies();
    let flag = |name: &str| {
        window
            .as_ref()
            .and_then(|window| js_sys::Reflect::get(window, &name.into()).ok())
            .is_some_and(|value| value.is_truthy())
    };
    Page {
        origin: window.as_ref().and_then(|window| window.location().origin().ok()).unwrap_or_default(),
        secure: flag("isSecureContext"),
        now: clock::now(),
        cookie_enabled: cookie_enabled().unwrap_or(true),
        cookies: names(&cookies),
        cookie_values: cookies.present().cloned().unwrap_or_default(),
        storage: storage(),
    }
}

/// The page's address without query and fragment: what may be told to others.
#[must_use]
pub fn safe_address() -> String {
    url::shown(&address())
}

/// The page's address.
#[must_use]
pub fn address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The page's host name.
#[must_use]
pub fn host_name() -> String {
    window().and_then(|window| window.location().hostname().ok()).unwrap_or_default()
}

/// The tags of the languages that are wanted, with spaces between: the page's, then the person's, best first.
#[must_use]
pub fn languages() -> String {
    let page = document().and_then(|document| document.document_element()?.get_attribute("lang")).unwrap_or_default();
    let person = window().map(|window| window.navigator().languages().join(" "));
    [page.as_str(), " ", &person.map(String::from).unwrap_or_default()].concat()
}

/// An address as the browser resolves it in this page.
#[must_use]
pub fn absolute(address: &str) -> Option<String> {
    let base = document()?.base_uri().ok()??;
    Some(web_sys::Url::new_with_base(address, &base).ok()?.href())
}

/// Whether nobody can see the page: another tab is shown, or the window is put away.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_none_or(|document| document.hidden())
}

/// Both areas of Web Storage; hidden if the browser denies either.
#[must_use]
pub fn storage() -> Observed<Vec<StoredItem>> {
    let areas = [area(StorageArea::Local), area(StorageArea::Session)];
    let [Some(local), Some(session)] = areas else { return Observed::Hidden(HiddenBecause::StorageDenied) };
    let mut items = Vec::new();
    for (area, storage) in [(StorageArea::Local, local), (StorageArea::Session, session)] {
        for at in 0..storage.length().unwrap_or(0).min(KEYS) {
            let Ok(Some(key)) = storage.key(at) else { continue };
            let Ok(Some(value)) = storage.get_item(&key) else { continue };
            // The beginning tells what it is.
            let value: String = if value.len() > VALUE { value.chars().take(VALUE / 4).collect() } else { value };
            items.push(StoredItem { area, key, value: Secret::new(value) });
        }
    }
    Observed::Present(items)
}

/// One area of Web Storage, if the browser allows it.
#[must_use]
pub fn area(area: StorageArea) -> Option<Storage> {
    let window = window()?;
    match area {
        StorageArea::Local => window.local_storage(),
        StorageArea::Session => window.session_storage(),
    }
    .ok()?
}

/// The cookies that script can read; hidden if the browser denies them.
#[must_use]
pub fn cookies() -> Observed<Vec<(String, Secret)>> {
    match html_document().map(|document| document.cookie()) {
        Some(Ok(cookies)) => Observed::Present(parse_cookie_string(&cookies)),
        _ => Observed::Hidden(HiddenBecause::CookiesDenied),
    }
}

/// The names of the cookies that script can see.
#[must_use]
pub fn cookie_names() -> Observed<Vec<String>> {
    names(&cookies())
}

fn names(cookies: &Observed<Vec<(String, Secret)>>) -> Observed<Vec<String>> {
    match cookies {
        Observed::Present(cookies) => Observed::Present(cookies.iter().map(|(name, _)| name.clone()).collect()),
        Observed::Absent => Observed::Absent,
        Observed::Hidden(why) => Observed::Hidden(*why),
    }
}

/// Whether the device is in a network, as far as the browser knows.
#[must_use]
pub fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

fn cookie_enabled() -> Option<bool> {
    js_sys::Reflect::get(&window()?.navigator(), &"cookieEnabled".into()).ok()?.as_bool()
}
