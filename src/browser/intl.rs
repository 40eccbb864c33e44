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
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn with(tag: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
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

/// A size in the unit that fits it, as the language writes that; empty where the browser knows no units.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "nothing that is kept for a page is that large")]
pub fn size(tag: &str, bytes: u64) -> String {
    let (name, display, unit, digits) = match bytes {
        0..1_000 => ("byte", "long", 1.0, "0"),
        1_000..1_000_000 => ("kilobyte", "short", 1e3, "0"),
        _ => ("megabyte", "short", 1e6, "1"),
    };
    let digits = [r#"","maximumFractionDigits":"#, digits, "}"].concat();
    let options = [r#"{"style":"unit","unit":""#, name, r#"","unitDisplay":""#, display, &digits].concat();
    let options = JSON::parse(&options).unwrap_or(JsValue::UNDEFINED);
    NumberFormat::with(tag, &options).map(|format| format.format(bytes as f64 / unit)).unwrap_or_default()
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
