//! The one element in the page: `<help-401>` with an open shadow root, an adopted style sheet and a place to draw in.
//!
//! It listens for all that is drawn in it: a press is told by the name that its control carries in `data-action`.

use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, Event, HtmlElement, ShadowRootInit, ShadowRootMode};

use crate::browser::document;

/// The events that are listened for.
const HEARD: &[&str] = &["click", "keydown", "pointerover", "focusin"];

/// What is told when the Escape key is pressed.
const ESCAPE: &str = "escape";

/// What is told when the person turns to the card, by pointer or keyboard.
pub const TURNED: &str = "turned";

/// The host element; dropping it takes it out of the page and gives the focus back.
#[must_use = "dropping the host removes it"]
pub struct Host {
    element: Element,
    mount: Element,
    /// The page's own element, for the inline position: it is emptied and stays.
    place: Option<Element>,
    focused_before: Option<HtmlElement>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Host {
    /// Puts the host into the page, or takes the page's own element for it. `pressed` is told the
    /// name of each control that is pressed, `escape`, or [`TURNED`].
    ///
    /// # Errors
    /// If there is no document, or it refuses.
    pub fn create(styles: &str, place: Option<Element>, pressed: impl Fn(&str) + 'static) -> Result<Self, JsValue> {
        let document = document().ok_or_else(|| JsValue::from_str("there is no document"))?;
        let focused_before = document.active_element().and_then(|element| element.dyn_into().ok());
        let element = match &place {
            Some(element) => element.clone(),
            None => document.create_element("help-401")?,
        };
        let root = match element.shadow_root() {
            Some(root) => root,
            None => element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?,
        };
        // An adopted sheet passes `style-src 'self'`; a <style> element does not.
        let sheet = CssStyleSheet::new()?;
        sheet.replace_sync(styles)?;
        Reflect::set(&root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
        let mount = document.create_element("div")?;
        root.append_child(&mount)?;
        let listener: Closure<dyn FnMut(Event)> = Closure::new(move |event: Event| {
            if let Some(name) = name(&event) {
                pressed(&name);
            }
        });
        if place.is_none() {
            document
                .document_element()
                .ok_or_else(|| JsValue::from_str("the document is empty"))?
                .append_child(&element)?;
        }
        let host = Self { element, mount, place, focused_before, listener };
        host.listen();
        Ok(host)
    }

    /// Listens; a second time does nothing.
    fn listen(&self) {
        for kind in HEARD {
            let _ = self.mount.add_event_listener_with_callback(kind, self.listener.as_ref().unchecked_ref());
        }
    }

    /// Whether it is in this element of the page's, or in none.
    #[must_use]
    pub fn is_in(&self, place: Option<&Element>) -> bool {
        self.place.as_ref() == place
    }

    /// Where to draw.
    #[must_use]
    pub fn mount(&self) -> Element {
        self.mount.clone()
    }

    /// The element in the page.
    #[must_use]
    pub const fn element(&self) -> &Element {
        &self.element
    }

    /// A place of its own beside the card, in the same shadow root.
    #[must_use]
    pub fn beside(&self) -> Option<Element> {
        let place = document()?.create_element("div").ok()?;
        self.element.shadow_root()?.append_child(&place).ok()?;
        Some(place)
    }

    /// The first element of the shadow root that matches.
    #[must_use]
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.element.shadow_root()?.query_selector(selector).ok()?
    }

    /// Adds a style sheet to those that are there.
    pub fn adopt(&self, styles: &str) -> Option<()> {
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(styles).ok()?;
        let name = "adoptedStyleSheets".into();
        let root = self.element.shadow_root()?;
        let sheets: Array = Array::from(&Reflect::get(&root, &name).ok()?);
        sheets.push(&sheet);
        Reflect::set(&root, &name, &sheets).ok().map(drop)
    }

    /// Whether the focus is in the card.
    #[must_use]
    pub fn has_focus(&self) -> bool {
        document().and_then(|document| document.active_element()).is_some_and(|active| active == self.element)
    }

    /// The card as a whole, if it is to have the focus, which was lost with a part of it.
    #[must_use]
    pub fn lost_focus(&self) -> Option<HtmlElement> {
        let panel = self.mount.first_element_child().filter(|_| !self.has_focus())?;
        panel.dyn_into().ok()
    }

    /// Puts the element back, if the page has thrown it out with the rest of its content; a page that is written over
    /// (`document.open`) takes all listeners from it, too.
    pub fn keep_in_page(&self) {
        if !self.element.is_connected()
            && let Some(root) = document().and_then(|document| document.document_element())
        {
            let _ = root.append_child(&self.element);
        }
        self.listen();
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let had_focus = self.has_focus();
        for kind in HEARD {
            let _ = self.mount.remove_event_listener_with_callback(kind, self.listener.as_ref().unchecked_ref());
        }
        self.mount.remove();
        if self.place.is_none() {
            self.element.remove();
        }
        if had_focus && let Some(before) = &self.focused_before {
            let _ = before.focus();
        }
    }
}

/// Where the page has its own `<help-401>` now: routers replace it with the rest of a view.
#[must_use]
pub fn place() -> Option<Element> {
    document()?.query_selector("body help-401").ok()?
}

/// The name of what was pressed.
fn name(event: &Event) -> Option<String> {
    let kind = event.type_();
    if kind == "keydown" {
        let escape = Reflect::get(event, &"key".into()).ok()?.as_string()? == "Escape";
        // It is the card's alone: the page may close something of its own by it.
        return escape.then(|| {
            event.stop_propagation();
            ESCAPE.to_owned()
        });
    }
    if kind != "click" {
        return Some(TURNED.to_owned());
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("button, input").ok()??;
    control.get_attribute("data-action").or_else(|| control.get_attribute("part"))
}
