//! Leaving the page, only ever in answer to a click.

use crate::browser::{document, window};

/// Goes to an address. Only `http:`, `https:` and `mailto:` are gone to, whatever was asked.
pub fn go(address: &str) -> bool {
    let Some(allowed) = allowed(address) else { return false };
    window().is_some_and(|window| window.location().assign(&allowed).is_ok())
}

/// Opens an address beside the page.
pub fn open(address: &str) -> bool {
    let Some(allowed) = allowed(address) else { return false };
    window().is_some_and(|window| window.open_with_url_and_target_and_features(&allowed, "_blank", "noopener").is_ok())
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
