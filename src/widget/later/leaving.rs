//! Leaves the page without losing what was typed, where the app wants that: it is kept first, and put back afterwards by
//! `www/help401-keep.js`.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::browser::{self, navigate, typed};
use crate::presentation::view::Phase;
use crate::widget::rest::Task;
use crate::widget::{phase, sign_in, with};

/// The file that keeps, and its function.
const KEEP: &str = "keep";

/// Keeps what was typed, and leaves. Where it cannot be kept, nothing is left without a question.
pub fn leave(to: &Task) {
    let to_sign_in = matches!(to, Task::SignIn);
    browser::begin(async move {
        let kept = keep().await.is_ok();
        let lost = !kept && typed::unsent();
        match (to_sign_in, lost) {
            (true, false) => sign_in::go(),
            (true, true) => phase(Phase::Leaving),
            (false, false) => navigate::reload(),
            (false, true) => phase(Phase::Said("more-not_allowed")),
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
