//! The loader as the page has it, `window.help401`: what it is told, the script that brings it, and the events of the window.
//!
//! What is asked of it goes through its queue, which is there before the loader is and works on afterwards.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::{Element, Event, Window};
use yew::Callback;

use super::properties::{Answer, HelpProps, Told};
use crate::diagnosis::cause::Cause;

thread_local! {
    /// The script that a component brought, if one did.
    static BROUGHT: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// How many components want it.
    static USERS: Cell<usize> = const { Cell::new(0) };
}

type Properties = Rc<RefCell<HelpProps>>;

/// What a mounted component holds; dropped, nothing of it is left.
pub struct Held {
    properties: Properties,
    /// Whether it counts among those who want the script that was brought.
    uses: bool,
    listeners: [(&'static str, Listener); 2],
    functions: [(&'static str, Task, Asked); 3],
}

type Listener = Closure<dyn Fn(Event)>;
type Task = Closure<dyn Fn() -> Promise>;

/// Which of an app's functions is asked.
type Asked = fn(&HelpProps) -> &Option<Callback<(), Answer>>;
/// Which of its listeners is told.
type Hearing = fn(&HelpProps) -> &Callback<Told>;

impl Held {
    /// Brings the loader, if it is to, gives it the options, and listens.
    pub fn begin(given: &HelpProps) -> Self {
        let properties: Properties = Rc::new(RefCell::new(given.clone()));
        let uses = given.src.as_deref().is_some_and(|src| bring(src, given.nonce.as_deref()));
        let listener = |hearing: Hearing| listener(&properties, hearing);
        let listeners = [
            ("help401:incident", listener(|properties| &properties.on_incident)),
            ("help401:resolved", listener(|properties| &properties.on_resolved)),
        ];
        for (kind, listener) in &listeners {
            let _ =
                window().map(|window| window.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()));
        }
        let function = |name, asked| (name, function(&properties, asked), asked);
        let functions = [
            function("onRefresh", |properties| &properties.on_refresh),
            function("onSignIn", |properties| &properties.on_sign_in),
            function("sameUser", |properties| &properties.same_user),
        ];
        let held = Self { properties, uses, listeners, functions };
        held.configure(given);
        held
    }

    /// Gives it the options of now.
    pub fn configure(&self, given: &HelpProps) {
        let functions = self.functions.iter().map(|(name, function, asked)| {
            let function = asked(given).as_ref().map_or(JsValue::UNDEFINED, |_| function.as_ref().clone());
            ((*name).to_owned(), function)
        });
        let options =
            given.options().into_iter().map(|(name, value)| (name, value.map_or(JsValue::UNDEFINED, JsValue::from)));
        init(options.chain(functions));
        *self.properties.borrow_mut() = given.clone();
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        for (kind, listener) in &self.listeners {
            let _ = window()
                .map(|window| window.remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()));
        }
        if self.uses {
            USERS.set(USERS.get().saturating_sub(1));
        }
        let ended = self.uses && USERS.get() == 0 && end();
        if !ended && window().and_then(|window| member(&window, "help401")).is_some() {
            // The page's own goes on without what it was given here.
            let given = self.properties.borrow();
            let options = given.options().into_iter().filter(|(_, value)| value.is_some()).map(|(name, _)| name);
            let functions = self.functions.iter().filter(|(_, _, asked)| asked(&given).is_some());
            let names = options.chain(functions.map(|(name, _, _)| (*name).to_owned()));
            init(names.map(|name| (name, JsValue::UNDEFINED)));
        }
    }
}

fn listener(properties: &Properties, hearing: Hearing) -> Listener {
    let properties = Rc::clone(properties);
    Closure::new(move |event: Event| {
        let Some(told) = told(&event) else { return };
        // The app may change the properties at once.
        let callback = hearing(&properties.borrow()).clone();
        callback.emit(told);
    })
}

fn function(properties: &Properties, asked: Asked) -> Task {
    let properties = Rc::clone(properties);
    Closure::new(move || {
        let callback = asked(&properties.borrow()).clone();
        future_to_promise(async move {
            let Some(callback) = callback else { return Ok(JsValue::FALSE) };
            Ok(callback.emit(()).await.into())
        })
    })
}

/// The incident of an event.
fn told(event: &Event) -> Option<Told> {
    let detail = member(event, "detail")?;
    let text = |name| member(&detail, name)?.as_string();
    let cause = member(&member(&detail, "diagnosis")?, "cause")?.as_string()?;
    Some(Told {
        id: text("id")?,
        // A status has three digits.
        status: member(&detail, "status")?.as_f64()? as u16,
        method: text("method")?,
        url: text("url")?,
        cause: Cause::from_code(&cause)?,
    })
}

// ---- The loader ------------------------------------------------------------------------------------------------------

fn window() -> Option<Window> {
    web_sys::window()
}

/// A member that is there.
fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_null_or_undefined())
}

/// A member, made where it is not there.
fn made(of: &JsValue, name: &str, make: impl FnOnce() -> JsValue) -> Option<JsValue> {
    member(of, name).or_else(|| {
        let value = make();
        Reflect::set(of, &name.into(), &value).ok().map(|_| value)
    })
}

fn is_there() -> bool {
    window().and_then(|window| member(&member(&window, "help401")?, "version")).is_some()
}

/// Calls a method of the loader, now or when it is there.
fn call(method: &str, given: &JsValue) {
    let call = || {
        let loader = made(&window()?.into(), "help401", || Object::new().into())?;
        let queue = made(&loader, "q", || Array::new().into())?;
        let push: Function = member(&queue, "push")?.dyn_into().ok()?;
        push.call1(&queue, &Array::of2(&method.into(), given)).ok()
    };
    let _: Option<JsValue> = call();
}

fn init(options: impl Iterator<Item = (String, JsValue)>) {
    let given = Object::new();
    for (name, value) in options {
        let _ = Reflect::set(&given, &name.into(), &value);
    }
    call("init", &given);
}

/// Fetches the loader if nobody has; whether it is there, or will be, because of a component.
fn bring(src: &str, nonce: Option<&str>) -> bool {
    let brought = BROUGHT.with_borrow(Option::is_some);
    if !brought {
        if is_there() {
            return false;
        }
        let Some(script) = script(src, nonce) else { return false };
        BROUGHT.set(Some(script));
    }
    USERS.set(USERS.get() + 1);
    true
}

fn script(src: &str, nonce: Option<&str>) -> Option<Element> {
    let document = window()?.document()?;
    let script = document.create_element("script").ok()?;
    script.set_attribute("src", src).ok()?;
    nonce.and_then(|nonce| script.set_attribute("nonce", nonce).ok());
    for kind in ["load", "error"] {
        // Each goes when it was called.
        let came = Closure::once_into_js(|| {
            // Nobody may want it any more, or it did not come, and the next one tries again.
            if USERS.get() == 0 || !is_there() {
                end();
            }
        });
        script.add_event_listener_with_callback(kind, came.unchecked_ref()).ok()?;
    }
    document.query_selector("head").ok()??.append_child(&script).ok()?;
    Some(script)
}

/// Ends the loader that a component brought, and says whether it did: one that is still on its way ends when it comes.
fn end() -> bool {
    let there = is_there();
    if there {
        call("destroy", &JsValue::UNDEFINED);
    }
    BROUGHT.take().iter().for_each(Element::remove);
    there
}
