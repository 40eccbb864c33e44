//! What only the whole archive tells: whether credentials were taken out of it, the pages' addresses, which preflights
//! were refused, and the order in time.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use help401::incident::is_watched;
use help401::protocol::url;

use super::entry::Entry;
use super::kind::Kind;
use crate::explain::outline::Log;
use crate::explain::scanner::Place;

/// The most pages whose addresses are remembered.
const PAGES: usize = 10_000;

/// An entry that matters, by where it stands.
#[derive(Clone, Copy)]
pub struct Mark {
    /// When it began, in milliseconds since 1970.
    pub start: i64,
    /// Its place in the file.
    pub place: Place,
    /// Its number in the list of entries, from 0.
    pub number: usize,
}

/// What is known of an archive before its first entry is explained.
#[derive(Default)]
pub struct Survey {
    marks: Vec<Mark>,
    /// Cookies and credentials were left out when the file was saved.
    pub stripped: bool,
    origins: HashMap<String, String>,
    shows_credentials: bool,
    by_chrome: bool,
    refused_preflights: HashMap<u64, u16>,
    unanswered_calls: HashSet<u64>,
    latest: i64,
}

impl Survey {
    /// Begins with what the archive says of itself.
    pub fn new(log: &Log) -> Self {
        let mut survey = Self { by_chrome: log.creator == "WebInspector", ..Self::default() };
        // Chrome and Safari give a page its address for a title, Firefox the document's own title.
        for (id, title) in &log.pages {
            survey.page_at(id, title);
        }
        survey
    }

    /// Looks at an entry, in the order of the file.
    pub fn note(&mut self, number: usize, place: Place, entry: &Entry) {
        self.shows_credentials |= entry.shows_credentials();
        self.latest = entry.start.map_or(self.latest, |start| start.millis());
        match entry.kind {
            Kind::Document => self.page_at(&entry.page, &entry.url),
            Kind::Preflight if is_refused_preflight(entry) => {
                self.refused_preflights.insert(key(requested_method(entry), &entry.url), entry.status);
            }
            Kind::Call if entry.status == 0 => {
                self.unanswered_calls.insert(key(&entry.method, &entry.url));
            }
            _ => {}
        }
        let matters = match entry.kind {
            Kind::Call | Kind::Document | Kind::Preflight => true,
            Kind::Resource => is_watched(entry.status) || entry.status == 403,
            Kind::NotHttp => false,
        };
        if matters {
            self.marks.push(Mark { start: self.latest, place, number });
        }
    }

    /// Ends the survey and gives the entries that matter, in the order of time.
    pub fn finish(&mut self) -> Vec<Mark> {
        // Since version 130 Chrome leaves them out unless it is asked not to. A file in which nothing of them is to be
        // seen proves nothing about what was sent.
        self.stripped = self.by_chrome && !self.shows_credentials;
        let mut marks = std::mem::take(&mut self.marks);
        marks.sort_by_key(|mark| mark.start);
        marks
    }

    /// The origin of a page.
    pub fn origin(&self, page: &str) -> Option<&str> {
        self.origins.get(page).map(String::as_str)
    }

    /// The status of the refused preflight for a call that got no answer, if there was one.
    pub fn refused_preflight_of(&self, call: &Entry) -> Option<u16> {
        self.refused_preflights.get(&key(&call.method, &call.url)).copied()
    }

    /// Whether the call is there that this preflight was made for.
    pub fn has_call_of(&self, preflight: &Entry) -> bool {
        self.unanswered_calls.contains(&key(requested_method(preflight), &preflight.url))
    }

    /// The first address is the page's; frames come later.
    fn page_at(&mut self, page: &str, address: &str) {
        if let Some(origin) = url::origin(address)
            && self.origins.len() < PAGES
        {
            self.origins.entry(page.to_owned()).or_insert(origin);
        }
    }
}

/// The method of the call that a preflight asks about.
pub fn requested_method(preflight: &Entry) -> &str {
    preflight.request_field("access-control-request-method").unwrap_or_default()
}

/// Whether a preflight was refused for want of credentials: by its status, by a redirect to sign in, or because the call
/// was to carry some. A missing CORS set-up refuses calls of every kind.
pub fn is_refused_preflight(entry: &Entry) -> bool {
    let fields = entry.request_field("access-control-request-headers").unwrap_or_default().to_ascii_lowercase();
    let carries_credentials = ["authorization", "token", "key", "dpop"].iter().any(|part| fields.contains(part));
    match entry.status {
        300..=399 | 403 => true,
        status if is_watched(status) => true,
        400..=499 => carries_credentials,
        _ => false,
    }
}

/// A number for a method and an address: there may be many of them, and they are only compared.
fn key(method: &str, address: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (method, address).hash(&mut hasher);
    hasher.finish()
}
