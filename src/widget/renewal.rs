//! Whether the session is to be renewed before anybody is bothered; the rest of the module does it, and knows how often.

use crate::browser::clock;
use crate::diagnosis::cause::{Cause, Family};
use crate::incident::State;
use crate::widget::rest::{self, Task};
use crate::widget::with;

/// Renews the session without a word, if the app has told how and it may help. False if not.
pub fn begin_silently(id: u32) -> bool {
    let begun = with(|widget| {
        let cause = widget.incidents.get(id)?.diagnosis.cause();
        // A cookie that ran out by itself looks as if there never was one: the rest knows whether there was a session.
        let may_help = cause.family() == Family::SessionOver || cause == Cause::NoCredentials;
        if !may_help || !widget.options.means().refresh {
            return None;
        }
        widget.incidents.set(id, State::Recovering, clock::now());
        Some(())
    });
    if begun.flatten().is_some() {
        rest::run(Task::RenewSilently(id));
    }
    begun.flatten().is_some()
}
