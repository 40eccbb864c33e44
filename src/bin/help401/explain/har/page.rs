//! The page that made a request, as far as an archive tells.

use help401::evidence::observed::{HiddenBecause, Observed};
use help401::evidence::record::Page;
use help401::protocol::timestamp::Timestamp;
use help401::protocol::url;

use super::entry::Entry;
use super::kind::Kind;
use super::survey::Survey;

/// The page at a moment. `cookies` are the names of those that it sent, if the file tells.
pub fn page(origin: &str, now: Timestamp, cookies: Option<Vec<String>>) -> Page {
    Page {
        secure: origin.starts_with("https:"),
        origin: origin.to_owned(),
        now,
        cookie_enabled: true,
        // A page's script would see some of the cookies that are sent; an archive has the names of all of them.
        cookies: cookies.map_or(Observed::Hidden(HiddenBecause::CookiesDenied), Observed::Present),
        cookie_values: Vec::new(),
        storage: Observed::Hidden(HiddenBecause::StorageDenied),
    }
}

/// The origin of the page that asked: what the request itself says of it, else the page that the entry names.
pub fn origin(entry: &Entry, survey: &Survey) -> String {
    let own = url::origin(&entry.url);
    let of_field = |name: &str| entry.request_field(name).and_then(url::origin);
    let same =
        || matches!(entry.request_field("sec-fetch-site"), Some("same-origin" | "none")).then(|| own.clone()).flatten();
    let found = match entry.kind {
        // A page is its own.
        Kind::Document => own.clone(),
        _ => of_field("origin")
            .or_else(same)
            .or_else(|| of_field("referer"))
            .or_else(|| url::origin(&entry.initiator))
            .or_else(|| survey.origin(&entry.page).map(str::to_owned)),
    };
    found.or(own).unwrap_or_default()
}
