//! Copies the report, or shows it where the browser does not allow that.

use crate::browser::{self, clipboard};
use crate::presentation::view::Phase;
use crate::widget::{perform, phase};

/// Copies the report of the incident that is shown.
#[inline(never)]
pub fn copy() {
    let Some(report) = perform::report() else { return };
    browser::begin(async move {
        let copied = clipboard::copy(&report).await;
        phase(if copied { Phase::Said("state-copied") } else { Phase::CopyByHand(report) });
    });
}
