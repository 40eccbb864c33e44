//! The loader, as the module sees it.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::protocol::secret::Secret;
use crate::wire::tree::Tree;

/// How many items of a list and members of a map are kept.
const ITEMS: u32 = 1_000;

/// How deep a value is read, far deeper than any record is: the stack of the module is small, and a call that overflows
/// it leaves the module broken.
const DEPTH: u32 = 64;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands over when it starts the module.
    pub type Bridge;

    /// Raw options by name.
    #[wasm_bindgen(method, getter)]
    fn options(this: &Bridge) -> JsValue;

    /// Sends a request of the module's own by the function that was there before any wrapper, and gives up after a while.
    #[wasm_bindgen(method, catch)]
    pub fn fetch(this: &Bridge, request: &web_sys::Request) -> Result<js_sys::Promise, JsValue>;

    /// The address of a file that is shipped with the module; empty if nobody knows it.
    #[wasm_bindgen(method)]
    pub fn file(this: &Bridge, name: &str) -> String;

    /// The last exchanges of the page, oldest first.
    #[wasm_bindgen(method)]
    pub fn history(this: &Bridge) -> JsValue;

    /// Fires `help401:<type>` on the window; false if the page prevented what follows.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Bridge, kind: &str, detail: &JsValue) -> bool;

    /// Looks after the card in this host, once that is fetched: keeps it on top, in reach and in the page.
    #[wasm_bindgen(method, catch)]
    pub fn stay(this: &Bridge, host: &web_sys::Element) -> Result<js_sys::Promise, JsValue>;

    /// Whether a field of the page holds something else than before the person typed into it, as far as the loader saw it.
    #[wasm_bindgen(method)]
    pub fn typed(this: &Bridge) -> bool;

    #[wasm_bindgen(method)]
    fn settle(this: &Bridge, id: u32, now: &JsValue);

    /// Calls a function that the app has given under this name.
    /// At once: it may need the turn of a click. An error where there is no such function.
    #[wasm_bindgen(method, catch, js_name = call)]
    pub fn ask_app(this: &Bridge, name: &str) -> Result<JsValue, JsValue>;

    /// Fetches the rest of the module; kept when the rest is there. Missing where the module was not split.
    #[wasm_bindgen(method, catch)]
    pub fn rest(this: &Bridge) -> Result<js_sys::Promise, JsValue>;

    /// Fetches the developer's panel; kept when it is there. Missing where the module was not split.
    #[wasm_bindgen(method, catch)]
    pub fn panel(this: &Bridge) -> Result<js_sys::Promise, JsValue>;

    /// Imports a file of the loader's that is rarely needed.
    #[wasm_bindgen(method, catch)]
    pub fn bring(this: &Bridge, name: &str) -> Result<js_sys::Promise, JsValue>;

    /// Whether the loader is to tell of requests that end well.
    #[wasm_bindgen(method, setter)]
    pub fn set_live(this: &Bridge, live: bool);
}

/// How many lists and maps are read in all, far more than any record has: what refers to itself twice would be without end.
const NODES: u32 = 10_000;

/// A value as JavaScript knows it: maps become plain objects.
#[must_use]
pub fn to_js(tree: &Tree) -> JsValue {
    tree.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// A value from JavaScript; null where it cannot be read.
///
/// Read by hand: every reader of serde-wasm-bindgen can answer with a message that quotes a number, and so brings the
/// formatting of floats, which is larger than all that is read here.
#[must_use]
pub fn from_js(value: &JsValue) -> Tree {
    let mut left = NODES;
    read(value, DEPTH, &mut left)
}

fn read(value: &JsValue, depth: u32, left: &mut u32) -> Tree {
    if let Some(number) = value.as_f64() {
        Tree::Number(number)
    } else if let Some(text) = value.as_string() {
        Tree::Text(text)
    } else if let Some(truth) = value.as_bool() {
        Tree::Bool(truth)
    } else if depth == 0 || *left == 0 {
        Tree::Null
    } else if js_sys::Array::is_array(value) {
        *left -= 1;
        Tree::List(items(value.unchecked_ref()).iter().map(|item| read(item, depth - 1, left)).collect())
    } else if value.is_object() {
        *left -= 1;
        let mut members = Vec::new();
        for pair in items(&js_sys::Object::entries(value.unchecked_ref())) {
            let pair: &js_sys::Array = pair.unchecked_ref();
            if let Some(name) = pair.get(0).as_string() {
                members.push((name, read(&pair.get(1), depth - 1, left)));
            }
        }
        Tree::Map(members)
    } else {
        Tree::Null
    }
}

/// The first items of a list.
fn items(list: &js_sys::Array) -> Vec<JsValue> {
    (0..list.length().min(ITEMS)).map(|at| list.get(at)).collect()
}

impl Bridge {
    /// Raw options by name; empty if they are not what they should be.
    #[must_use]
    pub fn raw_options(&self) -> Vec<(String, String)> {
        let tree = from_js(&self.options());
        tree.members().iter().map(|(name, value)| (name.clone(), value.text().unwrap_or_default().to_owned())).collect()
    }

    /// Lets a held request go: the page gets what it would have got.
    pub fn release(&self, id: u32) {
        self.settle(id, &JsValue::UNDEFINED);
    }

    /// Sends a held request once more, with these fields in the place of the old ones, and in its body the second of each two
    /// tokens in the place of the first.
    pub fn replay(&self, id: u32, fields: &[(String, Secret)], tokens: &[(Secret, Secret)]) {
        let put = |object: &js_sys::Object, name: &str, value: &JsValue| {
            let _ = js_sys::Reflect::set(object, &name.into(), value);
        };
        let (now, all, others) = (js_sys::Object::new(), js_sys::Object::new(), js_sys::Object::new());
        // Back into the request that it is for, and nowhere else.
        fields.iter().for_each(|(name, value)| put(&all, name, &value.expose().into()));
        tokens.iter().for_each(|(before, now)| put(&others, before.expose(), &now.expose().into()));
        put(&now, "fields", &all);
        put(&now, "tokens", &others);
        self.settle(id, &now);
    }

    /// Another handle to the same loader.
    #[must_use]
    pub fn again(&self) -> Self {
        JsValue::from(self).unchecked_into()
    }
}

/// What a function of the app's answers, once it has.
///
/// # Errors
/// If there is none, it throws, or its promise is rejected.
pub async fn answered(begun: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(js_sys::Promise::resolve(&begun?)).await
}
