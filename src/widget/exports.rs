//! Every function that JavaScript may call, and only those.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::browser::bridge::{self, Bridge};
use crate::diagnosis;
use crate::evidence::gather;
use crate::widget::{self, hold, language, perform, suspicion, with};
use crate::wire;
use crate::wire::record::WireRecord;

/// Brings the widget to life.
#[wasm_bindgen]
pub fn start(bridge: Bridge) {
    widget::start(bridge);
}

/// Takes new options, given after the start.
#[wasm_bindgen]
pub fn configure() {
    widget::configure();
}

/// Takes a failure.
#[wasm_bindgen]
pub fn observe(record: JsValue) {
    suspicion::observe(record);
}

/// A held request needs no verdict any more.
#[wasm_bindgen]
pub fn forget(id: u32) {
    hold::forget(id);
}

/// Takes note of a request that ended well.
#[wasm_bindgen]
pub fn settled(method: &str, url: &str, began: f64, body: &str) {
    suspicion::settled(method, url, began, body);
}

/// The diagnosis of an `ExchangeRecord`; nothing is shown.
///
/// # Errors
/// If the value is not a record: what was expected and where.
#[wasm_bindgen]
pub fn diagnose(record: JsValue) -> Result<JsValue, JsError> {
    if !record.is_object() {
        return Err(JsError::new("diagnose expects an ExchangeRecord, which is an object"));
    }
    let record = WireRecord(bridge::from_js(&record));
    let diagnosis = diagnosis::diagnose(&gather(&record.into_record()));
    let told = with(|widget| wire::diagnosis::standalone(&diagnosis, &widget.locale));
    Ok(bridge::to_js(&told.unwrap_or_else(|| wire::diagnosis::standalone(&diagnosis, &language::english()))))
}

/// The last incidents, newest first.
#[wasm_bindgen]
pub fn incidents() -> Array {
    with(|widget| widget.incidents.newest_first().map(|incident| widget::wire_incident(widget, incident)).collect())
        .unwrap_or_default()
}

/// Shows an incident, or the newest one.
#[wasm_bindgen]
pub fn open(id: Option<String>) {
    let wanted = id.as_deref().and_then(wire::diagnosis::incident_id);
    let newest = with(|widget| widget.incidents.newest_first().next().map(|incident| incident.id)).flatten();
    if let Some(id) = if id.is_some() { wanted } else { newest } {
        language::prepare();
        widget::show(id);
    }
}

/// Closes the card.
#[wasm_bindgen]
pub fn close() {
    widget::dismiss();
}

/// Asks again the newest incident that is open.
#[wasm_bindgen]
pub fn retry() {
    perform::retry_open();
}

/// Lets a layer panic, for tests.
#[cfg(feature = "planted")]
#[wasm_bindgen]
pub fn plant(layer: &str, words: &str) {
    crate::planted::plant(layer, words);
}

/// Ends the widget.
#[wasm_bindgen]
pub fn destroy() {
    widget::destroy();
}
