//! A call failed without an answer. Most often that is the network's fault, so before anybody is told anything the module
//! looks: whether a same-origin address redirects, or whether a foreign server is there at all.

use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, clock};
use crate::evidence::place::{Relation, place};
use crate::evidence::record::{Outcome, Record, Response, ResponseKind};
use crate::incident::carries_credentials;
use crate::protocol::url;
use crate::widget::suspicion::note;
use crate::widget::with;

/// At most one probe an origin in this time, in seconds.
const PAUSE_S: i64 = 60;

/// Looks, at most once a minute for each origin, and takes note of what that tells.
#[inline(never)]
pub fn probe(mut record: Record) {
    let request = &record.exchange.request;
    let at = place(&record.page.origin, request, None);
    let (address, safe) = (request.url.clone(), request.is_safe());
    let Some(origin) = url::origin(&address) else { return };
    let what = match at.relation {
        Relation::SameOrigin if safe => Ask::Redirects(address),
        Relation::SameSite | Relation::CrossSite if at.needs_preflight => Ask::Reachable(address),
        _ => return,
    };
    let now = clock::now();
    let bridge = with(|widget| {
        widget.probed.retain(|(_, when)| now.seconds_since(*when) < PAUSE_S);
        if widget.probed.iter().any(|(known, _)| *known == origin) {
            return None;
        }
        widget.probed.push((origin, now));
        Some(widget.bridge.again())
    });
    let Some(bridge) = bridge.flatten() else { return };
    browser::begin(async move {
        match ask(bridge, what).await {
            Answer::Redirect => {
                let response = Response { kind: ResponseKind::OpaqueRedirect, ..Response::default() };
                record.exchange.outcome = Outcome::Answered(response);
            }
            // Without credentials it is no matter of authentication: a tracker, mostly.
            Answer::Opaque if carries_credentials(&record.exchange.request) => {}
            _ => return,
        }
        note(&record, false);
        with(|widget| widget.keep(record));
    });
}
