//! The way to the rest of the module: `later` and `panel`, and all that only they use.
//!
//! A first card needs none of it, so each is a file of its own: the rest is fetched once the person turns to the card, or when
//! something is to be done that needs it, and the developer's panel when it is opened. Everything in them is entered here and
//! nowhere else, since nothing of it may run before it has come (`.ci/split`).

use wasm_bindgen_futures::JsFuture;

use crate::browser;
use crate::evidence::record::Record;
use crate::options::address::Address;
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::widget::language::{self, Wanted};
use crate::widget::{hold, later, panel, phase, sign_in, suspicion, unsent, with};

/// What the rest can do.
#[derive(Clone, Debug)]
pub enum Task {
    /// Copy the report of the incident that is shown.
    CopyReport,
    /// Tell how to do what the card advises, in this very browser, or how long to wait.
    Guide,
    /// Write at this address to those whom this action is about.
    Write(Action, Address),
    /// Ask the browser for cookies in a frame.
    AllowCookies,
    /// Leave the page by this action, pressed on the card of this incident, and keep what was typed.
    Leave {
        /// The incident.
        id: u32,
        /// The action.
        by: Action,
        /// Whether the person was asked about what cannot be kept.
        sure: bool,
    },
    /// List what would be removed, and ask.
    AskToClear,
    /// Let the thing at this place of the list go or stay.
    Tick(usize),
    /// Remove what is ticked.
    Clear,
    /// Open the developer's panel.
    Developer,
    /// Look whether an incident is over, after the person did this.
    Retry(u32, Action),
    /// Renew the session, as the person asks.
    Renew(u32),
    /// Renew the session for an incident before anybody is bothered.
    RenewSilently(u32),
    /// Look, without a word, whether what is open works now; the incident of a sign-in that is known to have come back.
    Look(Option<u32>),
    /// The same, since something has changed that may have nothing to do with it: ever more rarely while nothing comes of it, until
    /// the pause has doubled so often.
    Changed(u32),
    /// Watch the window that passes a gateway for this incident.
    Watch(u32),
    /// Look at a call that failed without an answer, and that waits under this number if the page is to wait for it.
    Probe(Box<Record>, Option<u32>),
    /// Send once more what waited for an incident that is over.
    Replay(u32),
    /// Remember who is signed in.
    Remember,
    /// Fetch these words.
    Speak(Wanted),
    /// Tell the people who run the app of an incident that is over.
    Tell(u32),
}

impl Task {
    /// Whether the person asked for it, and is to see that it goes on.
    pub const fn is_a_wish(&self) -> bool {
        matches!(
            self,
            Self::CopyReport
                | Self::Write(..)
                | Self::AllowCookies
                | Self::Leave { .. }
                | Self::AskToClear
                | Self::Clear
                | Self::Developer
                | Self::Retry(..)
                | Self::Renew(_)
        )
    }
}

/// Fetches the rest, so that it is there before it is asked for. Where that fails, it is tried again when it is needed.
pub fn fetch() {
    if with(|widget| widget.whole) == Some(false) {
        browser::begin(async {
            there().await;
        });
    }
}

/// Does this as soon as the rest is there.
pub fn run(task: Task) {
    browser::begin(async move {
        if with(|widget| widget.whole) != Some(true) {
            let wish = task.is_a_wish();
            if wish {
                phase(Phase::Busy("busy-fetch"));
            }
            if !there().await {
                return missing(task);
            }
            if wish {
                phase(Phase::Idle);
            }
        }
        if matches!(task, Task::Developer) && !panel_there().await {
            return missing(task);
        }
        match task {
            Task::CopyReport => later::reporting::copy(),
            Task::Tick(place) => later::clearing::tick(place),
            Task::Clear => later::clearing::clear(),
            Task::Retry(id, action) => later::looking::retry(id, action),
            Task::Renew(id) => later::renewal::begin(id),
            Task::RenewSilently(id) => later::renewal::begin_silently(id),
            Task::Look(proof) => later::looking::look(proof),
            Task::Changed(most) => later::looking::changed(most),
            Task::Watch(id) => later::looking::watch(id),
            Task::Probe(record, held) => later::probing::probe(*record, held),
            Task::Replay(incident) => later::holding::recovered(incident),
            Task::Remember => later::holding::remember(),
            Task::Speak(wanted) => later::speaking::fetch(wanted),
            Task::Tell(id) => later::telling::tell(id),
            Task::Developer => panel::open(),
            worded => later::worded(worded),
        }
    });
}

/// The rest cannot be fetched: whoever waits for it must not wait for ever. What is only a look is tried again at the next
/// occasion.
fn missing(task: Task) {
    match task {
        Task::RenewSilently(id) => drop(suspicion::renewed(id, false)),
        Task::Probe(_, Some(held)) => hold::release(held),
        Task::Replay(incident) => hold::given_up(incident),
        Task::Speak(wanted) => language::speak(&wanted, None, false),
        // Nothing of it is needed to leave: as where nothing is kept.
        Task::Leave { id, by, sure } => {
            phase(Phase::Idle);
            sign_in::go(id, by, !sure && unsent());
        }
        wish if wish.is_a_wish() => phase(Phase::Said("state-offline")),
        _ => {}
    }
}

/// Whether the panel is there, once that is known.
async fn panel_there() -> bool {
    let Some(coming) = with(|widget| widget.bridge.panel()) else { return false };
    match coming {
        Ok(coming) => JsFuture::from(coming).await.is_ok(),
        // The module was not split.
        Err(_) => true,
    }
}

/// Whether the rest is there, once that is known.
async fn there() -> bool {
    let whole = match with(|widget| widget.bridge.rest()) {
        Some(Ok(coming)) => JsFuture::from(coming).await.is_ok(),
        // The module was not split.
        Some(Err(_)) => true,
        None => false,
    };
    with(|widget| widget.whole = whole);
    whole
}
