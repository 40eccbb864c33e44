//! Lets the browser ask whether a page in a frame may have its cookies.

use wasm_bindgen_futures::JsFuture;

use crate::browser::{self, storage_access};
use crate::presentation::view::{Guide, Phase};
use crate::recovery::action::Action;
use crate::widget::later::guide::{put, site};
use crate::widget::later::looking::retry;
use crate::widget::{phase, with};

/// Asks, in the turn of the click. A no is followed by the way through the menus.
pub fn allow() {
    let (Some(id), Some(asked)) = (with(|widget| widget.shown).flatten(), storage_access::ask()) else { return };
    phase(Phase::Busy("busy-fetch"));
    browser::begin(async move {
        if JsFuture::from(asked).await.is_ok() {
            retry(id, Action::AllowCookies);
        } else {
            put(Guide { action: Some(Action::AllowCookies), text: site("cookies"), ..Guide::default() });
            phase(Phase::Said("more-not_allowed"));
        }
    });
}
