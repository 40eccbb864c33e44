//! The way to the rest of the module: `later` and all that only it uses.
//!
//! A first card needs none of it, so it is a file of its own, fetched once there is a card. Everything in `later` is
//! entered here and nowhere else, since nothing of it may run before it has come (`.ci/split`).

use wasm_bindgen_futures::JsFuture;

use crate::browser;
use crate::presentation::view::Phase;
use crate::widget::{later, phase, with};

/// What the rest can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Task {
    /// Copy the report of the incident that is shown.
    CopyReport,
    /// List what would be removed, and ask.
    AskToClear,
    /// Remove what was listed.
    Clear,
}

/// Fetches the rest, so that it is there before it is asked for. Where that fails, it is tried again when it is needed.
pub fn fetch() {
    browser::begin(async {
        there().await;
    });
}

/// Does this as soon as the rest is there. Where it cannot be fetched, the card says so and stays as it is.
pub fn run(task: Task) {
    browser::begin(async move {
        if with(|widget| widget.whole) != Some(true) {
            phase(Phase::Busy("busy-fetch"));
            if !there().await {
                return phase(Phase::Said("state-offline"));
            }
            phase(Phase::Idle);
        }
        match task {
            Task::CopyReport => later::copying::copy(),
            Task::AskToClear => later::clearing::ask(),
            Task::Clear => later::clearing::clear(),
        }
    });
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
