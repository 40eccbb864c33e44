//! Whether the session is to be renewed before anybody is bothered; the rest of the module does it.

use crate::browser::clock;
use crate::diagnosis::cause::{Cause, Family};
use crate::incident::State;
use crate::protocol::url;
use crate::widget::rest::{self, Task};
use crate::widget::with;

/// At most one renewal without asking for an origin in this time, in seconds: fresh credentials that are refused at once
/// are another matter than old ones.
const PAUSE_S: i64 = 60;

/// Renews the session without a word, if the app has told how and it may help. False if not.
pub fn begin_silently(id: u32) -> bool {
    let now = clock::now();
    let begun = with(|widget| {
        let incident = widget.incidents.get(id)?;
        let origin = url::origin(&incident.request.url).unwrap_or_default();
        let cause = incident.diagnosis.cause();
        // A cookie that ran out by itself looks as if there never was one: the rest knows whether there was a session.
        let may_help = cause.family() == Family::SessionOver || cause == Cause::NoCredentials;
        let may_help = may_help && widget.options.means().refresh;
        widget.renewed.retain(|(_, when)| (0..PAUSE_S).contains(&now.seconds_since(*when)));
        if !may_help || widget.renewed.iter().any(|(known, _)| *known == origin) {
            return None;
        }
        widget.renewed.push((origin, now));
        widget.incidents.set(id, State::Recovering, now);
        Some(())
    });
    if begun.flatten().is_some() {
        rest::run(Task::RenewSilently(id));
    }
    begun.flatten().is_some()
}
