//! `Intl`: what the browser knows about languages (ECMA-402).

use js_sys::{Date, JSON};
use wasm_bindgen::prelude::*;

use crate::browser::clock;
use crate::protocol::number::decimal;
use crate::protocol::timestamp::Timestamp;

/// How long a time of day is told without its date, in seconds.
const SAME_DAY: i64 = 18 * 3600;

#[wasm_bindgen]
extern "C" {
    type PluralRules;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(tag: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;

    type NumberFormat;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(tag: &str) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    type DateTimeFormat;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(tag: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, time: &Date) -> String;
}

/// Whether the browser takes this for a language tag.
#[must_use]
pub fn takes(tag: &str) -> bool {
    NumberFormat::new(tag).is_ok()
}

/// The plural category of a whole number.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "no count of ours is that large")]
pub fn plural(tag: &str, number: i64) -> String {
    PluralRules::new(tag).map_or_else(|_| "other".into(), |rules| rules.select(number as f64))
}

/// A whole number in the digits of the language.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "no count of ours is that large")]
pub fn number(tag: &str, number: i64) -> String {
    NumberFormat::new(tag).map_or_else(|_| decimal(number), |format| format.format(number as f64))
}

/// The time of day where the device is, with the date if it is long ago or far ahead.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "JavaScript's own dates are such numbers")]
pub fn time(tag: &str, time: Timestamp) -> String {
    let far = clock::now().seconds_since(time).abs() > SAME_DAY;
    let options =
        JSON::parse(if far { r#"{"dateStyle":"medium","timeStyle":"short"}"# } else { r#"{"timeStyle":"short"}"# });
    let options = options.unwrap_or(JsValue::UNDEFINED);
    let format = DateTimeFormat::new(tag, &options);
    format.map(|format| format.format(&Date::new(&(time.millis() as f64).into()))).unwrap_or_default()
}
