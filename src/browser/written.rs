//! What the server wrote into the page against forgery, in the page itself.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::document;
use crate::protocol::secret::Secret;
use crate::recovery::synchronizer::{Placed, Spot, is_token_name};

/// A token, where it stands in the page.
#[derive(Debug)]
pub struct Place {
    element: Element,
    /// The attribute, which is as well the name of the property that reflects it.
    attribute: &'static str,
    /// What stands there.
    pub held: Placed,
}

impl Place {
    /// Puts another one in its place, unless the page itself has done so meanwhile.
    pub fn put(&self, now: &Secret) {
        if self.element.get_attribute(self.attribute).as_deref() == Some(self.held.1.expose()) {
            // Back into the page that the server writes it for, and nowhere else.
            let _ = Reflect::set(&self.element, &self.attribute.into(), &now.expose().into());
        }
    }
}

/// The tokens of the page, in their order.
#[must_use]
pub fn read() -> Vec<Place> {
    let mut places = Vec::new();
    let all = document().and_then(|document| document.query_selector_all("meta[name],input[type=hidden i][name]").ok());
    let Some(all) = all else { return places };
    for at in 0..all.length() {
        let Some(element) = all.item(at).map(JsCast::unchecked_into::<Element>) else { continue };
        let name = element.get_attribute("name").unwrap_or_default();
        let held = ["content", "value"].into_iter().find_map(|held| Some((held, element.get_attribute(held)?)));
        let Some((attribute, token)) = held.filter(|(_, token)| !token.is_empty() && is_token_name(&name)) else {
            continue;
        };
        // As in the page's text: the form whose start tag came before it.
        let action =
            element.closest("form").ok().flatten().and_then(|form| form.get_attribute("action")).unwrap_or_default();
        places.push(Place { element, attribute, held: (Spot { name, action }, Secret::new(token)) });
    }
    places
}
