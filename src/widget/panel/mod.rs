//! The developer's panel in the page: opened by a click, drawn beside the card, and gone with it.
//!
//! It is fetched by itself, with all that only it uses, and entered through `widget::rest` alone, as `widget::later` is.

use std::any::Any;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlElement};
use yew::{AppHandle, Renderer};

use crate::browser::bridge::Bridge;
use crate::browser::request::{Ask, read};
use crate::browser::{self, clipboard, clock, download, page};
use crate::developer::{Subject, prepared};
use crate::export::Secrets;
use crate::planted::planted;
use crate::presentation::components::app::{App, AppProps};
use crate::presentation::developer::panel;
use crate::presentation::developer::state::{Effect, State};
use crate::presentation::developer::view::{self, PanelView, Setting};
use crate::presentation::intent::DEVELOPER;
use crate::presentation::view::Phase;
use crate::widget::{Widget, language, phase, with};
use crate::words::Locale;
use crate::words::sheet::Sheet;

/// The files that only the panel needs: its words and its looks.
const SHEET: &str = "help401-developer.txt";
const STYLES: &str = "help401-developer.css";

/// The events that are listened for.
const HEARD: [&str; 3] = ["click", "keydown", "input"];

/// The panel, once it was opened; kept while there is a card.
struct Panel {
    sheet: Rc<Sheet>,
    locale: Locale,
    id: u32,
    state: State,
    open: Option<Open>,
}

/// What is in the page while it is open.
struct Open {
    app: Option<AppHandle<App>>,
    place: Element,
    listener: Closure<dyn FnMut(Event)>,
}

impl Drop for Open {
    fn drop(&mut self) {
        for kind in HEARD {
            let _ = self.place.remove_event_listener_with_callback(kind, self.listener.as_ref().unchecked_ref());
        }
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.place.remove();
    }
}

/// Opens the panel for the incident that is shown, and fetches what it needs at the first time.
#[inline(never)]
pub fn open() {
    planted!("panel");
    if in_panel(|_| ()).is_some() {
        return show();
    }
    browser::begin(async {
        let Some(bridge) = with(|widget| widget.bridge.again()) else { return };
        let sheet = Sheet::parse(&file(&bridge, SHEET).await);
        let styles = file(&bridge, STYLES).await;
        if sheet.is_empty() || styles.is_empty() {
            return phase(Phase::Said("state-offline"));
        }
        with(|widget| {
            let (id, drawn) = (widget.shown?, widget.drawn.as_mut()?);
            drawn.host.adopt(&styles)?;
            let (sheet, locale) = (Rc::new(sheet), language::english());
            let panel = Panel { sheet, locale, id, state: State::default(), open: None };
            drawn.beside = Some(Box::new(panel) as Box<dyn Any>);
            Some(())
        });
        show();
    });
}

async fn file(bridge: &Bridge, name: &str) -> String {
    read(bridge.again(), Ask::Get(bridge.file(name))).await.unwrap_or_default()
}

/// Does something with the panel, if it was opened.
fn in_panel<T>(task: impl FnOnce(&mut Panel) -> T) -> Option<T> {
    with(|widget| Some(task(widget.drawn.as_mut()?.beside.as_mut()?.downcast_mut::<Panel>()?))).flatten()
}

/// Puts it into the page, about the incident that the card shows, and moves the focus into it.
fn show() {
    let shown = with(|widget| widget.shown).flatten();
    let is_there = in_panel(|panel| {
        panel.id = shown.unwrap_or(panel.id);
        panel.open.is_some()
    });
    if is_there == Some(false) {
        let Some(place) = with(|widget| widget.drawn.as_ref()?.host.beside()).flatten() else { return };
        let listener: Closure<dyn FnMut(Event)> = Closure::new(|event: Event| hear(&event));
        for kind in HEARD {
            let _ = place.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
        in_panel(|panel| panel.open = Some(Open { app: None, place, listener }));
    }
    draw();
    clock::after(0, || focus("[part=developer]"));
}

/// Draws it as it is to be now.
fn draw() {
    with(|widget| {
        let view = view(widget)?;
        let panel = widget.drawn.as_mut()?.beside.as_mut()?.downcast_mut::<Panel>()?;
        let open = panel.open.as_mut()?;
        let sheet = Rc::clone(&panel.sheet);
        let props = AppProps { card: None, beside: Some(Rc::new(move || self::panel(&view, &sheet))) };
        match &mut open.app {
            Some(app) => app.update(props),
            None => open.app = Some(Renderer::<App>::with_root_and_props(open.place.clone(), props).render()),
        }
        Some(())
    });
}

fn view(widget: &mut Widget) -> Option<PanelView> {
    with_subject(widget, |subject, widget, panel, setting| {
        let incident = widget.incidents.get(panel.id)?;
        let incidents = widget.incidents.newest_first();
        Some(view::panel(incident, subject, incidents, &panel.state, &panel.sheet, setting))
    })
}

/// The export as it was chosen, and the name of its file.
fn export(widget: &mut Widget) -> Option<(String, String)> {
    with_subject(widget, |subject, _, panel, setting| {
        let (subject, format) = (subject?, panel.state.format);
        let name = ["help401-", subject.incident.diagnosis.cause().code(), format.ending()].concat();
        Some((name, view::export(subject, format, panel.state.secrets, setting)))
    })
}

/// Does something with the incident that the panel is about, and with what was kept of its failure.
fn with_subject<T>(
    widget: &mut Widget,
    task: impl FnOnce(Option<Subject<'_>>, &Widget, &Panel, Setting<'_>) -> Option<T>,
) -> Option<T> {
    let widget = &*widget;
    let panel = widget.drawn.as_ref()?.beside.as_ref()?.downcast_ref::<Panel>()?;
    let incident = widget.incidents.get(panel.id)?;
    let address = page::safe_address();
    let setting = Setting { theme: widget.options.theme, page: &address, version: env!("CARGO_PKG_VERSION") };
    let record = widget.records.iter().find(|(id, _)| *id == panel.id).map(|(_, record)| record);
    let prepared = record.map(prepared);
    let subject = record.zip(prepared.as_ref()).map(|(record, (evidence, veil))| Subject {
        incident,
        record,
        evidence,
        veil,
        sheet: &panel.sheet,
        locale: &panel.locale,
    });
    task(subject, widget, panel, setting)
}

/// An event within the panel.
fn hear(event: &Event) {
    let text = |of: &wasm_bindgen::JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.as_string();
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    match event.type_().as_str() {
        "keydown" if text(event, "key").as_deref() == Some("Escape") => {
            // It is the panel's alone: neither the card, which may be modal, nor the page is to close by it.
            event.prevent_default();
            event.stop_propagation();
            close();
        }
        "input" => {
            let search = text(&target, "value").unwrap_or_default();
            in_panel(|panel| panel.state.search = search);
            draw();
        }
        "click" => {
            let control = target.closest("button[data-wish]").ok().flatten();
            if let Some(name) = control.and_then(|control| control.get_attribute("data-wish")) {
                fulfil(&name);
            }
        }
        _ => {}
    }
}

fn fulfil(name: &str) {
    match in_panel(|panel| panel.state.wish(name)).flatten() {
        Some(Effect::Draw) => {
            draw();
            if name.starts_with("tab:") {
                clock::after(0, to_the_top);
            }
        }
        Some(Effect::Close) => close(),
        Some(Effect::Open(id)) => {
            in_panel(|panel| {
                panel.id = id;
                panel.state = State::default();
            });
            draw();
            // The button that was pressed is gone.
            clock::after(0, || focus("[part=developer]"));
        }
        Some(Effect::Copy) => copy(),
        Some(Effect::Download) => save(),
        None => {}
    }
}

fn copy() {
    let Some((_, text)) = with(export).flatten() else { return };
    let revealed = in_panel(|panel| panel.state.secrets == Secrets::Revealed) == Some(true);
    browser::begin(async move {
        let said = match (clipboard::copy(&text).await, revealed) {
            (true, false) => "copied",
            (true, true) => "copied-revealed",
            (false, _) => "not-copied",
        };
        in_panel(|panel| panel.state.done(said, String::new()));
        draw();
    });
}

fn save() {
    let Some((name, text)) = with(export).flatten() else { return };
    let said = if download::save(&name, &text) { "downloaded" } else { "not-downloaded" };
    in_panel(|panel| panel.state.done(said, name));
    draw();
}

/// Takes it out of the page, and gives the focus back to the control that opened it.
fn close() {
    // Dropped when nothing is borrowed any more.
    let open = in_panel(|panel| {
        panel.state.secrets = Secrets::Hidden;
        panel.open.take()
    });
    drop(open);
    let toggle = ["[part=", DEVELOPER, "]"].concat();
    focus(&toggle);
}

fn to_the_top() {
    if let Some(content) = find(".content") {
        content.set_scroll_top(0);
    }
}

fn focus(selector: &str) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// An element of ours in the shadow root.
fn find(selector: &str) -> Option<Element> {
    with(|widget| widget.drawn.as_ref()?.host.find(selector)).flatten()
}
