//! Leaves the page without losing what was typed, where the app wants that: it is kept first, and put back afterwards by
//! `www/help401-keep.js`.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::browser::{self, typed};
use crate::recovery::action::Action;
use crate::widget::{sign_in, unsent, with};

/// The file that keeps, and its function.
const KEEP: &str = "keep";

/// Keeps what was typed, if the app wants that, and leaves. What cannot be kept is not lost without a question.
pub fn leave(id: u32, by: Action, sure: bool) {
    if !keeps() {
        return sign_in::go(id, by, !sure && is_unsent());
    }
    browser::begin(async move {
        let lost = keep(id, sure).await.unwrap_or_else(|_| is_unsent());
        sign_in::go(id, by, lost && !sure);
    });
}

fn is_unsent() -> bool {
    typed::unsent_anywhere() || unsent()
}

/// Whether the app wants to have kept what was typed.
pub fn keeps() -> bool {
    with(|widget| widget.options.keep_forms) == Some(true)
}

/// Keeps what was typed, and tells whether something is lost nevertheless. Then nothing is kept unless the person is sure.
async fn keep(id: u32, sure: bool) -> Result<bool, JsValue> {
    let asked = with(|widget| {
        let (locale, theme) = (&widget.locale, widget.options.theme.code());
        // Without its words nothing is said when it is back.
        let said = if locale.has("more-kept") { locale.of("more", "kept") } else { String::new() };
        let words = [said, locale.of("card", "close")];
        let about = [locale.tag.clone(), locale.direction().to_owned(), theme.to_owned()];
        let said: Array = [sure.into()].into_iter().chain(words.into_iter().chain(about).map(JsValue::from)).collect();
        Some((widget.bridge.bring("help401-keep.js").ok()?, said))
    });
    let (part, said) = asked.flatten().ok_or(JsValue::UNDEFINED)?;
    let file = JsFuture::from(part).await?;
    // Whoever closes the card meanwhile stays.
    if with(|widget| widget.shown) != Some(Some(id)) {
        return Ok(false);
    }
    let keep: Function = Reflect::get(&file, &KEEP.into())?.dyn_into()?;
    Ok(keep.apply(&JsValue::UNDEFINED, &said)?.is_truthy())
}
