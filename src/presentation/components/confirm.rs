//! The question before something is removed or lost: exactly what would go, and two answers.

use yew::Html;

use crate::presentation::components::actions::{button, row};
use crate::presentation::components::element::{element, named, says};
use crate::presentation::intent::TICK;
use crate::presentation::view::ConfirmView;
use crate::protocol::number::decimal;

/// Draws the question.
#[must_use]
pub fn confirm(confirm: &ConfirmView) -> Vec<Html> {
    let mut items = Vec::new();
    for (place, item) in (0_i64..).zip(&confirm.items) {
        let name = [TICK, &decimal(place)].concat();
        let mut tick = element("input", &["type", "part", "data-action"], &["checkbox", "tick", &name], Vec::new());
        tick.set_checked(item.ticked);
        let said = says("bdi", &["part"], &["name"], &item.name).into();
        let about = says("span", &["class", "part"], &["kind", "kind"], &item.about).into();
        // All of it is the name of the tick: what it is matters more to whoever decides than how it is called.
        let label = element("label", &[], &[], vec![tick.into(), said, about]).into();
        items.push(element("li", &["part"], &["removal"], vec![label]).into());
    }
    let names = &["class", "part", "tabindex", "aria-labelledby", "hidden"];
    let hidden = if confirm.items.is_empty() { "hidden" } else { "" };
    let mut answers = vec![button(confirm.no_name, &confirm.no, confirm.no_first, false)];
    if let Some(label) = &confirm.yes {
        answers.push(button(confirm.yes_name, label, !confirm.no_first, false));
    }
    if !confirm.no_first {
        answers.reverse();
    }
    vec![
        named("h2", "title", &confirm.title),
        named("p", "what", &confirm.text),
        // Below a long list nobody would see it.
        says("p", &["class", "part"], &["note", "note"], &confirm.note).into(),
        element("ul", names, &["removals", "removals", "0", "what", hidden], items).into(),
        row(answers),
    ]
}
