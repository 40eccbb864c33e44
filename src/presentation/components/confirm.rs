//! The question before something is removed or lost: exactly what would go, and two answers.

use yew::Html;

use crate::presentation::components::actions::{button, row};
use crate::presentation::components::element::{element, named, says};
use crate::presentation::view::ConfirmView;

/// Draws the question.
#[must_use]
pub fn confirm(confirm: &ConfirmView) -> Vec<Html> {
    let mut items = Vec::new();
    for (name, kind) in &confirm.items {
        let parts = vec![
            says("bdi", &["part"], &["name"], name).into(),
            says("span", &["class", "part"], &["kind", "kind"], kind).into(),
        ];
        items.push(element("li", &["part"], &["removal"], parts).into());
    }
    let names = &["class", "part", "tabindex", "aria-labelledby", "hidden"];
    let hidden = if confirm.items.is_empty() { "hidden" } else { "" };
    let mut answers = Vec::new();
    if let Some(label) = &confirm.yes {
        answers.push(button(confirm.yes_name, label, true, false));
    }
    answers.push(button(confirm.no_name, &confirm.no, false, false));
    vec![
        named("h2", "title", &confirm.title),
        named("p", "what", &confirm.text),
        element("ul", names, &["removals", "removals", "0", "what", hidden], items).into(),
        says("p", &["class", "part"], &["note", "note"], &confirm.note).into(),
        row(answers),
    ]
}
