//! Redirects: an archive lists each hop, and a page's script sees only where it began and where it ended.

use help401::evidence::record::Request;
use help401::protocol::timestamp::Timestamp;
use url::Url;

use super::entry::Entry;
use super::kind::Kind;
use super::known::Known;

/// How many redirects are followed at once.
const OPEN: usize = 64;

/// A request that was redirected and whose end is still to come.
pub struct Redirected {
    /// The number of the entry that began it.
    pub number: usize,
    /// The kind of that entry.
    pub kind: Kind,
    /// When it began.
    pub start: Timestamp,
    /// When the last hop was answered.
    pub end: Timestamp,
    /// What is known of the credentials that it was sent with.
    pub known: Known,
    /// The origin of the page that asked.
    pub page_origin: String,
    /// What was asked for at first.
    pub request: Request,
    /// Where the last hop leads.
    pub target: String,
}

/// The requests that wait for their end, oldest first.
#[derive(Default)]
pub struct Redirects {
    open: Vec<Redirected>,
}

impl Redirects {
    /// Waits for the end of a redirected request. Gives the oldest that is no longer waited for.
    pub fn open(&mut self, redirected: Redirected) -> Option<Redirected> {
        self.open.push(redirected);
        (self.open.len() > OPEN).then(|| self.open.remove(0))
    }

    /// The request that this entry goes on with.
    pub fn of(&mut self, entry: &Entry) -> Option<Redirected> {
        let at = self.open.iter().rposition(|redirected| redirected.target == normal(&entry.url))?;
        Some(self.open.remove(at))
    }

    /// The requests whose end never came.
    pub fn left(&mut self) -> Vec<Redirected> {
        std::mem::take(&mut self.open)
    }
}

/// Where an entry redirects to, if it does (Fetch, redirect status).
pub fn target(entry: &Entry) -> Option<String> {
    let redirects = matches!(entry.status, 301 | 302 | 303 | 307 | 308) && !entry.location.is_empty();
    let mut target = Url::parse(&entry.url).ok().filter(|_| redirects)?.join(&entry.location).ok()?;
    target.set_fragment(None);
    Some(target.into())
}

/// An address as browsers write it.
fn normal(address: &str) -> String {
    Url::parse(address).map_or_else(|_| address.to_owned(), String::from)
}
