//! Elements, made by one function: each `html!` of its own would add code for every element to what is downloaded.

use std::rc::Rc;

use yew::events::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, ListenerKind, VTag, VText};
use yew::{AttrValue, Callback, Html};

use crate::presentation::intent::Intent;

/// An element with attributes, name by name and value by value; an empty value leaves its attribute out.
#[inline(never)]
pub fn element(tag: &'static str, names: &'static [&'static str], values: &[&str], children: Vec<Html>) -> VTag {
    let mut element = VTag::new(tag);
    let attribute = |value: &str| AttributeOrProperty::Attribute(AttrValue::from(value.to_owned()));
    let values = values.iter().map(|value| (!value.is_empty()).then(|| attribute(value))).collect();
    element.set_attributes(Attributes::Dynamic { keys: names, values });
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

/// Lets a click on an element be a wish.
#[inline(never)]
pub fn on_click(mut element: VTag, wish: Intent, on_intent: &Callback<Intent>) -> Html {
    element.add_listener(Rc::new(Click { wish, on_intent: on_intent.clone() }));
    element.into()
}

struct Click {
    wish: Intent,
    on_intent: Callback<Intent>,
}

impl Listener for Click {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onclick
    }

    fn handle(&self, _: Event) {
        self.on_intent.emit(self.wish);
    }

    fn passive(&self) -> bool {
        false
    }
}
