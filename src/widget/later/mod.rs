//! What a first card does not need. It is fetched by itself, with all that only it uses, and entered through
//! `widget::rest` alone.
//!
//! What `rest.rs` calls here is `#[inline(never)]`: inlined, it would move into the first part.

pub mod clearing;
pub mod cookies;
pub mod guide;
pub mod holding;
pub mod leaving;
pub mod looking;
pub mod probing;
pub mod renewal;
pub mod reporting;
pub mod speaking;
pub mod telling;
pub mod waiting;
pub mod words;
pub mod written;

use crate::browser;
use crate::presentation::view::Phase;
use crate::widget::rest::Task;
use crate::widget::{phase, with};

/// Does what has words of its own, as soon as they are there.
#[inline(never)]
pub fn worded(task: Task) {
    // What is written opens a window in the turn of the click, and sees to its words itself. Nothing is said of what is not kept.
    let wordless = matches!(task, Task::Write(..)) || matches!(task, Task::Leave { .. } if !leaving::keeps());
    if wordless || with(|widget| widget.locale.is_whole()) == Some(true) {
        return begin(task);
    }
    browser::begin(async move {
        // Words are not needed to leave.
        if words::fetch().await || matches!(task, Task::Leave { .. }) {
            begin(task);
        } else if task.is_a_wish() {
            phase(Phase::Said("state-offline"));
        }
    });
}

/// Says something that is among the words that come later.
pub fn say(what: &'static str) {
    browser::begin(async move {
        phase(Phase::Said(if words::there().await { what } else { "state-offline" }));
    });
}

fn begin(task: Task) {
    match task {
        Task::Guide => guide::show(),
        Task::Write(action, address) => reporting::write(action, &address),
        Task::AllowCookies => cookies::allow(),
        Task::AskToClear => clearing::ask(),
        Task::Leave { id, by, sure } => leaving::leave(id, by, sure),
        _ => {}
    }
}
