//! Elements, made by one function: each `html!` of its own would add code for every element to what is downloaded.

use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};
use yew::{AttrValue, Html};

/// Every attribute that an element of the card may have. All elements share this one list, most of it without a value, so that
/// Yew compares two lists of values and never two lists of names, which would need maps.
const NAMES: &[&str] = &[
    "id",
    "class",
    "part",
    "type",
    "role",
    "tabindex",
    "lang",
    "dir",
    "hidden",
    "readonly",
    "rows",
    "d",
    "viewBox",
    "data-action",
    "data-family",
    "aria-label",
    "aria-hidden",
    "aria-labelledby",
    "aria-describedby",
    "aria-disabled",
];

/// An element with attributes, name by name and value by value; an empty value leaves its attribute out.
#[inline(never)]
pub fn element(tag: &'static str, names: &'static [&'static str], values: &[&str], children: Vec<Html>) -> VTag {
    debug_assert!(names.iter().all(|name| NAMES.contains(name)), "{names:?} has one that is not in the list");
    let value = |known: &str| names.iter().zip(values).find(|(name, _)| **name == known).map(|(_, value)| *value);
    listed(tag, NAMES, value, children)
}

/// An element of a family that shares this list of attributes; it has those for which there is a value that is not empty.
pub fn listed<'a>(
    tag: &'static str,
    list: &'static [&'static str],
    value: impl Fn(&str) -> Option<&'a str>,
    children: Vec<Html>,
) -> VTag {
    let mut element = VTag::new(tag);
    let mut values = Vec::new();
    for known in list {
        let given = value(known).filter(|value| !value.is_empty());
        values.push(given.map(|value| AttributeOrProperty::Attribute(AttrValue::from(value.to_owned()))));
    }
    element.set_attributes(Attributes::Dynamic { keys: list, values: values.into() });
    element.add_children(children);
    element
}

/// An element of one text.
#[inline(never)]
pub fn says(tag: &'static str, names: &'static [&'static str], values: &[&str], text: &str) -> VTag {
    element(tag, names, values, vec![VText::new(text.to_owned()).into()])
}

/// A heading, a paragraph or the like, by which the panel is named and described.
pub fn named(tag: &'static str, id: &str, text: &str) -> Html {
    says(tag, &["id", "part"], &[id, id], text).into()
}

/// A paragraph, if there is something to say.
pub fn line(part: &str, text: &str) -> Html {
    if text.is_empty() { Html::default() } else { says("p", &["class", "part"], &[part, part], text).into() }
}
