//! The developer's panel, drawn: functions from values to `Html`, like the pieces of the card, and fetched after it.

pub mod blocks;
pub mod element;
pub mod export;
pub mod incidents;
pub mod line;
pub mod state;
pub mod view;

use yew::Html;

use crate::presentation::developer::blocks::blocks;
use crate::presentation::developer::element::{button, element, says};
use crate::presentation::developer::view::{Body, PanelView};
use crate::words::sheet::Sheet;

/// Draws the panel.
pub fn panel(view: &PanelView, sheet: &Sheet) -> Html {
    let text = |id: &str| sheet.of(id);
    let heading = element(
        "header",
        &[],
        vec![
            says("h2", &[("id", "developer-title")], &text("title")),
            says("strong", &[("class", "cause"), ("part", "developer-cause")], &view.cause),
            says(
                "button",
                &[
                    ("type", "button"),
                    ("class", "shut"),
                    ("part", "developer-close"),
                    ("data-wish", "close"),
                    ("aria-label", &text("close")),
                ],
                "✕",
            ),
        ],
    );
    let mut summary = Vec::new();
    for (name, what) in &view.summary {
        summary.push(element("div", &[], vec![says("dt", &[], name), says("dd", &[], what)]));
    }
    let mut tabs = Vec::new();
    let mut shown = String::new();
    for (code, name, current) in &view.tabs {
        if *current {
            shown.clone_from(name);
        }
        let state = ("aria-current", if *current { "true" } else { "" });
        tabs.push(button("tab", &["tab:", code].concat(), name, state));
    }
    let body = match &view.body {
        Body::Blocks(list) => blocks(list),
        Body::Export { formats, preview, revealed } => export::export(formats, preview, *revealed, sheet),
        Body::Incidents(found) => incidents::incidents(found, sheet),
    };
    let class = ["developer ", view.theme.code()].concat();
    element(
        "section",
        &[
            ("class", &class),
            ("part", "developer"),
            ("role", "dialog"),
            ("aria-labelledby", "developer-title"),
            ("tabindex", "-1"),
            ("lang", "en"),
            ("dir", "ltr"),
        ],
        vec![
            heading,
            element("dl", &[("part", "developer-summary")], summary),
            element("nav", &[("aria-label", &text("sections"))], tabs),
            element(
                "div",
                &[
                    ("class", "content"),
                    ("part", "developer-content"),
                    ("role", "region"),
                    ("aria-label", &shown),
                    ("tabindex", "0"),
                ],
                body,
            ),
            says("p", &[("class", "said"), ("role", "status")], &view.said),
        ],
    )
}
