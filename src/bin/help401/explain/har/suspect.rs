//! An exchange that may have failed for want of authentication, and what is to be said of it if it did.

use help401::evidence::place::{Endpoint, endpoint};
use help401::evidence::record::{Exchange, Outcome, Response};
use help401::protocol::timestamp::Timestamp;

use super::entry::Entry;
use super::known::Known;
use super::message;
use super::redirects::Redirected;

/// A request and what came of it, over all redirects.
pub struct Suspect {
    /// The number of the entry to tell of.
    pub number: usize,
    /// The address to tell of.
    pub address: String,
    /// The status to tell of.
    pub status: Option<u16>,
    /// When the request began.
    pub start: Timestamp,
    /// When it had failed.
    pub end: Timestamp,
    /// The origin of the page that asked.
    pub page_origin: String,
    /// The names of the cookies that were sent.
    pub cookies: Vec<String>,
    /// What is known of the credentials that were sent.
    pub known: Known,
    /// The exchange as the page's script saw it.
    pub exchange: Exchange,
}

impl Suspect {
    /// The exchange of one entry.
    pub fn new(number: usize, entry: &Entry, start: Timestamp, page_origin: String, known: Known) -> Self {
        let exchange = message::exchange(entry, message::mode(entry, &page_origin));
        Self {
            number,
            address: entry.url.clone(),
            status: Some(entry.status).filter(|status| *status != 0),
            start,
            end: entry.end(start),
            page_origin,
            cookies: entry.cookies.clone(),
            known,
            exchange,
        }
    }

    /// Becomes the whole of a redirected request: asked as it began, answered as this entry, its last hop, was.
    pub fn follow(&mut self, entry: &Entry, earlier: Redirected) {
        let mut answer = message::response(entry);
        answer.redirected = true;
        self.exchange.outcome = Outcome::Answered(answer);
        let duration = self.end.millis().saturating_sub(earlier.start.millis());
        self.exchange.duration_ms = u32::try_from(duration).ok();
        self.start = earlier.start;
        self.page_origin = earlier.page_origin;
        // A page to sign in on did not fail; the call that was sent there did.
        if entry.status < 400 {
            self.number = earlier.number;
            self.address.clone_from(&earlier.request.url);
        }
        let had_authorization = earlier.request.header("authorization").is_some();
        if had_authorization && entry.request_field("authorization").is_none() && self.known != Known::Nothing {
            self.known = Known::LostOnRedirect;
        }
        // Where the last hop was given the credentials, too, it is what was asked, and it knew what it refused.
        if !had_authorization || entry.request_field("authorization").is_none() {
            self.exchange.request = earlier.request;
        }
    }

    /// A redirect whose target the archive does not list, as where browsers refuse to follow.
    pub fn unfollowed(redirected: Redirected) -> Self {
        let answer = Response { url: redirected.target, redirected: true, ..Response::default() };
        Self {
            number: redirected.number,
            address: redirected.request.url.clone(),
            status: None,
            start: redirected.start,
            end: redirected.end,
            page_origin: redirected.page_origin,
            cookies: Vec::new(),
            known: redirected.known,
            exchange: Exchange {
                offset_ms: 0,
                request: redirected.request,
                outcome: Outcome::Answered(answer),
                timing_status: None,
                through_worker: false,
                duration_ms: None,
            },
        }
    }

    /// Whether it was to sign out, which leads to a page to sign in on as it should.
    pub fn signs_out(&self) -> bool {
        endpoint(&self.exchange.request.url) == Endpoint::Logout
    }

    /// Whether there was an answer that a later request can be compared with.
    pub fn was_answered(&self) -> bool {
        self.exchange.response().is_some_and(|response| response.status != 0)
    }
}
