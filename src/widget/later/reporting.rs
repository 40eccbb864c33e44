//! The report, and where it goes: copied, shown where the browser does not allow that, or written to somebody.

use crate::browser::{self, clipboard, navigate, page};
use crate::options::address::Address;
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::report;
use crate::widget::{phase, with};
use crate::words::catalogue::Arg;

/// Where a report would stand in an address, and the page that it is about.
const REPORT: &str = "{report}";
const PAGE: &str = "{page}";

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
/// this one.
pub fn write(action: Action, address: &Address) {
    let page = page::safe_address();
    let mut said = String::new();
    if action == Action::RequestAccess {
        let asked = with(|widget| widget.locale.text("more-access", &[("page", Arg::Text(page.clone()))]));
        said = [&asked.unwrap_or_default(), "\n\n"].concat();
    }
    said.push_str(&report().unwrap_or_default());
    let address = if address.is_mail() { address.asking("body", REPORT) } else { address.clone() };
    let filled = address.given(PAGE, &page).with(REPORT, &said);
    let begun = if address.is_mail() { navigate::go(&filled) } else { navigate::open(&filled) };
    if !begun {
        phase(Phase::Said("more-not_allowed"));
    }
}

/// The report of the incident that is shown.
fn report() -> Option<String> {
    with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        Some(report::markdown(incident, &page::safe_address(), env!("CARGO_PKG_VERSION"), &widget.locale))
    })
    .flatten()
}
