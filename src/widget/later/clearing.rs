//! Removes what the app keeps in the browser: lists it, lets the person choose, after a yes removes exactly that, and looks whether it
//! works now.

use crate::browser::request::{Ask, ask as request};
use crate::browser::{self, cleanup, page};
use crate::incident::carries_credentials;
use crate::presentation::asking::asking;
use crate::presentation::view::{Guide, Phase};
use crate::recovery::action::Action;
use crate::recovery::cleanup::{Entry, Removal, inventory, still_there};
use crate::widget::later::guide::{put, site};
use crate::widget::later::looking::look;
use crate::widget::{draw, phase, with};

/// Lists what may go, and asks.
pub fn ask() {
    browser::begin(async {
        let (mut entries, unseen) = list().await;
        let tag = with(|widget| widget.locale.numbers().to_owned()).unwrap_or_default();
        cleanup::measure(&mut entries, &tag).await;
        let asked = with(|widget| asking(entries, unseen, &widget.locale, widget.options.clear_url.is_some()));
        if let Some(asked) = asked {
            phase(asked);
        }
    });
}

/// Lets a thing go or stay, as the person wishes.
#[inline(never)]
pub fn tick(place: usize) {
    with(|widget| {
        let Phase::Asking(asked) = &widget.phase else { return };
        let mut entries = asked.entries.clone();
        if let Some(entry) = entries.get_mut(place) {
            entry.ticked = !entry.ticked;
        }
        widget.phase = asking(entries, asked.unseen, &widget.locale, widget.options.clear_url.is_some());
    });
    draw();
}

/// Removes exactly what is ticked, asks the server for the rest, looks again, says what is left, and whether it works now.
#[inline(never)]
pub fn clear() {
    let asked = with(|widget| match &widget.phase {
        Phase::Asking(asked) => {
            let ticked = asked.entries.iter().filter(|entry| entry.ticked).map(|entry| entry.removal.clone());
            let server = widget.options.clear_url.clone();
            Some((widget.shown?, ticked.collect::<Vec<Removal>>(), server, widget.bridge.again()))
        }
        _ => None,
    });
    let Some((id, removals, server, bridge)) = asked.flatten() else { return };
    phase(Phase::Busy("busy-clear"));
    browser::begin(async move {
        let mut left = cleanup::remove(&removals).await;
        let mut hidden = server.is_none() && by_cookie();
        if let Some(address) = server
            && !request(bridge, Ask::Post(address.as_str().to_owned())).await.is_ok()
        {
            left.push(address.path().to_owned());
            hidden = true;
        }
        // A page, or a worker of it, may have written it anew.
        let (entries, unseen) = list().await;
        for name in still_there(&removals, &entries) {
            if !left.contains(&name) {
                left.push(name);
            }
        }
        left.retain(|name| !name.is_empty());
        // The card may have been closed, or have come right by itself, meanwhile.
        if with(|widget| widget.is_busy_with(id)) != Some(true) {
            return;
        }
        // If this has helped, the look is the end of it.
        with(|widget| widget.incidents.tried(id, Action::ClearAppData));
        by_hand(!left.is_empty(), unseen, hidden);
        phase(Phase::Cleared(left));
        look(None);
    });
}

/// Everything that may go, as it is now, and whether there may be more.
async fn list() -> (Vec<Entry>, bool) {
    let found = cleanup::found().await;
    with(|widget| {
        let items = page::storage();
        let cookies = page::cookie_names();
        let unseen = found.unseen || items.is_hidden() || cookies.is_hidden();
        let items = items.present().map_or(&[][..], Vec::as_slice);
        let cookies = cookies.present().map_or(&[][..], Vec::as_slice);
        (inventory(items, &widget.options.token_keys, cookies, &widget.options.cookie_names, &found), unseen)
    })
    .unwrap_or_default()
}

/// Whether the request that failed had nothing but cookies to say who is asking; pages cannot see the most important ones.
fn by_cookie() -> bool {
    let request = |id| with(|widget| widget.incidents.get(id).map(|incident| carries_credentials(&incident.request)));
    with(|widget| widget.shown).flatten().and_then(request).flatten() == Some(false)
}

/// Tells the way through the menus, if a page cannot remove all.
fn by_hand(left: bool, unseen: bool, hidden: bool) {
    let id = match (left, unseen, hidden) {
        (true, ..) => ("more", "by_hand"),
        (_, true, _) => ("hidden", "storage_denied"),
        (.., true) => ("clear", "http-only"),
        _ => return,
    };
    let why = with(|widget| widget.locale.of(id.0, id.1)).unwrap_or_default();
    put(Guide { action: Some(Action::ClearAppData), text: [&why, " ", &site("clear")].concat(), ..Guide::default() });
}
