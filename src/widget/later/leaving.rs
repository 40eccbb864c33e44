//! Leaves the page without losing what was typed, where the app wants that: it is kept first, and put back afterwards by
//! `www/help401-keep.js`.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::browser::{self, typed};
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::widget::{phase, sign_in, with};

/// The file that keeps, and its function.
const KEEP: &str = "keep";

/// Keeps what was typed, and leaves. Where it cannot be kept, nothing is left without a question.
pub fn leave(by: Action) {
    browser::begin(async move {
        if keep().await.is_err() && typed::unsent() {
            phase(Phase::Leaving(by));
        } else {
            sign_in::go(by);
        }
    });
}

async fn keep() -> Result<(), JsValue> {
    let asked = with(|widget| {
        let (locale, theme) = (&widget.locale, widget.options.theme.code());
        let words = [locale.of("more", "kept"), locale.of("card", "close")];
        let about = [locale.tag.clone(), locale.direction().to_owned(), theme.to_owned()];
        let said: Array = words.into_iter().chain(about).map(JsValue::from).collect();
        Some((widget.bridge.bring("help401-keep.js").ok()?, said))
    });
    let (part, said) = asked.flatten().ok_or(JsValue::UNDEFINED)?;
    let file = JsFuture::from(part).await?;
    let keep: Function = Reflect::get(&file, &KEEP.into())?.dyn_into()?;
    keep.apply(&JsValue::UNDEFINED, &said).map(drop)
}
