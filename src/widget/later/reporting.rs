//! The report, and where it goes: copied, shown where the browser does not allow that, or written to somebody.

use crate::browser::{self, clipboard, navigate, page};
use crate::evidence::text::split_at;
use crate::options::address::Address;
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::report;
use crate::report::letter::fitted;
use crate::widget::later::{say, words};
use crate::widget::{phase, with};
use crate::words::catalogue::Arg;

/// Where a report would stand in an address, and the page that it is about.
const REPORT: &str = "{report}";
const PAGE: &str = "{page}";

/// The longest address that is handed to a mail program, in bytes: what is longer than 2,048 Windows drops without a word.
const LONGEST_MAIL: usize = 1_900;

/// The longest one that is opened: servers commonly take 8 KiB, and the name of the server belongs to that.
const LONGEST: usize = 7_500;

/// Copies the report of the incident that is shown.
#[inline(never)]
pub fn copy() {
    let Some(report) = report() else { return };
    browser::begin(async move {
        let copied = clipboard::copy(&report).await;
        phase(if copied { Phase::Said("state-copied") } else { Phase::CopyByHand(report) });
    });
}

/// Writes to those whom this action is about: a mail is handed to the mail program with its words in it, a page opens beside
/// this one. Of what an address does not hold the person gets a copy.
pub fn write(action: Action, address: &Address) {
    let mail = address.is_mail();
    let address = if mail { address.asking("body", REPORT) } else { address.clone() };
    // Browsers open a window in the turn of the click only; what it is filled with may still be on its way.
    let window = if mail { None } else { navigate::beside() };
    if !mail && window.is_none() {
        return say("more-not_allowed");
    }
    browser::begin(async move {
        let page = page::safe_address();
        let mut said = String::new();
        if action == Action::RequestAccess && split_at(address.as_str(), REPORT).is_some() && words::there().await {
            let asked = with(|widget| widget.locale.text("more-access", &[("page", Arg::Text(page.clone()))]));
            said = [&asked.unwrap_or_default(), "\n\n"].concat();
        }
        let report = report().unwrap_or_default();
        said.push_str(&report);
        let address = address.given(PAGE, &page);
        let room = address.room(REPORT, if mail { LONGEST_MAIL } else { LONGEST });
        let (letter, whole) = fitted(&said, room, mail);
        // First, since the page may not copy while something else has the focus.
        let copied = if whole { None } else { Some(clipboard::copy(&report).await) };
        let filled = address.with(REPORT, &letter);
        let begun = window.map_or_else(|| navigate::go(&filled), |window| navigate::lead(&window, &filled));
        match copied {
            _ if !begun => say("more-not_allowed"),
            Some(true) => phase(Phase::Said("state-copied")),
            Some(false) => phase(Phase::CopyByHand(report)),
            None => {}
        }
    });
}

/// The report of the incident that is shown.
fn report() -> Option<String> {
    with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        Some(report::markdown(incident, &page::safe_address(), env!("CARGO_PKG_VERSION"), &widget.locale))
    })
    .flatten()
}
