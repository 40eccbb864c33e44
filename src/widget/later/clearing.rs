//! Removes what the app keeps in the browser: lists it, and after a yes removes exactly that.

use crate::browser::request::{Ask, ask as request};
use crate::browser::{self, cleanup, page};
use crate::presentation::view::Phase;
use crate::recovery::cleanup::inventory;
use crate::widget::{phase, with};

/// Lists what would go, and asks.
#[inline(never)]
pub fn ask() {
    browser::begin(async {
        let found = cleanup::found().await;
        let removals = with(|widget| {
            let items = page::storage();
            let cookies = page::cookie_names();
            let items = items.present().map_or(&[][..], Vec::as_slice);
            let cookies = cookies.present().map_or(&[][..], Vec::as_slice);
            inventory(items, &widget.options.token_keys, cookies, &widget.options.cookie_names, &found)
        });
        if let Some(removals) = removals {
            phase(Phase::Asking(removals));
        }
    });
}

/// Removes exactly what was listed, asks the server for the rest, and says what is left.
#[inline(never)]
pub fn clear() {
    let asked = with(|widget| match &widget.phase {
        Phase::Asking(removals) => Some((removals.clone(), widget.options.clear_url.clone(), widget.bridge.again())),
        _ => None,
    });
    let Some((removals, server, bridge)) = asked.flatten() else { return };
    phase(Phase::Busy("busy-clear"));
    browser::begin(async move {
        let mut left = cleanup::remove(removals).await;
        if let Some(address) = server
            && !request(bridge, Ask::Post(address.as_str().to_owned())).await.is_ok()
        {
            left.push(address.path().to_owned());
        }
        left.retain(|name| !name.is_empty());
        phase(Phase::Cleared(left));
    });
}
