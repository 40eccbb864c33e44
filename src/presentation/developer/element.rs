//! The elements of the panel, made as those of the card are (`components/element.rs`), with a list of attributes of their own.

use yew::Html;
use yew::virtual_dom::VText;

use crate::presentation::components::element::listed;

/// Every attribute that an element of the panel may have: one list for all, so that lists of names are never compared.
const NAMES: &[&str] = &[
    "id",
    "class",
    "part",
    "type",
    "role",
    "tabindex",
    "lang",
    "dir",
    "for",
    "placeholder",
    "scope",
    "colspan",
    "d",
    "viewBox",
    "x",
    "y",
    "data-wish",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-hidden",
    "aria-current",
    "aria-pressed",
];

/// An element with attributes by name and value; an empty value leaves its attribute out.
#[inline(never)]
pub fn element(tag: &'static str, attributes: &[(&str, &str)], children: Vec<Html>) -> Html {
    debug_assert!(
        attributes.iter().all(|(name, _)| NAMES.contains(name)),
        "{attributes:?} has one that is not in the list"
    );
    let value = |known: &str| attributes.iter().find(|(name, _)| *name == known).map(|(_, value)| *value);
    listed(tag, NAMES, value, children).into()
}

/// An element of one text.
#[inline(never)]
pub fn says(tag: &'static str, attributes: &[(&str, &str)], text: &str) -> Html {
    element(tag, attributes, vec![VText::new(text.to_owned()).into()])
}

/// A button; `wish` is what it is known by.
pub fn button(class: &str, wish: &str, label: &str, state: (&str, &str)) -> Html {
    says(
        "button",
        &[("type", "button"), ("class", class), ("part", "developer-button"), ("data-wish", wish), state],
        label,
    )
}
