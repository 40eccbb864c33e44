//! The report, and where it goes: copied, shown where the browser does not allow that, or written to somebody.

use crate::browser::{self, clipboard, navigate, page};
use crate::options::address::Address;
use crate::presentation::view::Phase;
use crate::report;
use crate::widget::{phase, with};

/// Where a report would stand in a mailto.
const REPORT: &str = "{report}";

/// Copies the report of the incident that is shown.
#[inline(never)]
pub fn copy() {
    let Some(report) = report() else { return };
    browser::begin(async move {
        let copied = clipboard::copy(&report).await;
        phase(if copied { Phase::Said("state-copied") } else { Phase::CopyByHand(report) });
    });
}

/// Opens an address to write to: a mail is handed to the mail program, a page opens beside this one.
#[inline(never)]
pub fn write_to(address: &Address) {
    let filled = address.with(REPORT, &report().unwrap_or_default());
    let mail = filled.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let _ = if mail { navigate::go(&filled) } else { navigate::open(&filled) };
}

/// The report of the incident that is shown.
fn report() -> Option<String> {
    with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        Some(report::markdown(incident, &page::safe_address(), env!("CARGO_PKG_VERSION"), &widget.locale))
    })
    .flatten()
}
