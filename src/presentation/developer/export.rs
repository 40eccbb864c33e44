//! Draws the exchange as text, and the controls to choose, copy and save it.

use yew::Html;

use crate::presentation::developer::blocks::code;
use crate::presentation::developer::element::{button, element, says};
use crate::words::sheet::Sheet;

/// Draws the section.
#[must_use]
pub fn export(formats: &[(&'static str, String, bool)], preview: &str, revealed: bool, sheet: &Sheet) -> Vec<Html> {
    let mut choices = Vec::new();
    for (code, name, chosen) in formats {
        let state = ("aria-pressed", if *chosen { "true" } else { "false" });
        choices.push(button("choice", &["format:", code].concat(), name, state));
    }
    let pressed = ("aria-pressed", if revealed { "true" } else { "false" });
    let actions = vec![
        button("act", "copy", &sheet.of("copy"), ("aria-pressed", "")),
        button("act", "download", &sheet.of("download"), ("aria-pressed", "")),
        button("choice reveal", "reveal", &sheet.of("reveal"), pressed),
        says("span", &[("class", "soft")], &sheet.of("reveal-hint")),
    ];
    vec![
        element("div", &[("class", "row")], choices),
        element("div", &[("class", "row")], actions),
        says("h3", &[], &sheet.of("preview")),
        code(preview),
    ]
}
