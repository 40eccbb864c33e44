//! Tokens against forgery that the server has written into the page: once somebody is signed in again, those of the new session take
//! the place of the old ones. Without that, whatever the page sends from then on is refused, and only loading it anew
//! would help, which loses what was typed.

use std::cell::{Cell, RefCell};
use std::pin::Pin;

use crate::browser::request::{Ask, Failed, beginning};
use crate::browser::written::{self, Place};
use crate::browser::{clock, page};
use crate::evidence::record::{CredentialsMode, Request};
use crate::protocol::secret::Secret;
use crate::protocol::url::without_query;
use crate::recovery::synchronizer::{Placed, Renewed, successors, tokens_in};
use crate::widget::later::holding;
use crate::widget::with;

thread_local! {
    /// Whatever was renewed since the page was loaded.
    static RENEWED: RefCell<Vec<Renewed>> = const { RefCell::new(Vec::new()) };

    /// When it was looked last, by the device's clock in milliseconds.
    static LOOKED: Cell<i64> = const { Cell::new(0) };
}

/// For how long what was just looked at is not looked at once more, in milliseconds.
const FRESH_MS: i64 = 3_000;

/// Renews them, where the page has any, from the page as the server sends it now. What cannot be had stays as it is.
///
/// Not so for another person: what stands in the page is not theirs, and that it is refused is as well.
pub fn renew() -> Pin<Box<dyn Future<Output = ()>>> {
    let now = clock::now().millis();
    let fresh = (0..FRESH_MS).contains(&(now - LOOKED.get()));
    let places = if fresh { Vec::new() } else { written::read() };
    // Boxed, so that there is one of it and not one for each caller.
    Box::pin(async move {
        if !places.is_empty() && !holding::is_somebody_else().await {
            replace(&places).await;
            LOOKED.set(clock::now().millis());
        }
    })
}

async fn replace(places: &[Place]) {
    let Some(bridge) = with(|widget| widget.bridge.again()) else { return };
    // What stands behind the question mark may count once only, as the code of a sign-in does.
    let address = page::address();
    let request = Request {
        method: "GET".into(),
        url: without_query(&address).into(),
        headers: vec![("accept".into(), Secret::new("text/html"))],
        credentials: CredentialsMode::SameOrigin,
        ..Request::default()
    };
    let Some(html) = beginning(bridge, Ask::Repeat(request, Failed::Plainly)).await else { return };
    let held: Vec<Placed> = places.iter().map(|place| place.held.clone()).collect();
    for (place, now) in places.iter().zip(successors(&held, &tokens_in(&html))) {
        let before = &place.held.1;
        if let Some(now) = now.filter(|now| now != before) {
            place.put(&now);
            RENEWED.with_borrow_mut(|all| all.push((before.clone(), now)));
        }
    }
}

/// What was renewed.
pub fn renewed() -> Vec<Renewed> {
    RENEWED.with_borrow(Clone::clone)
}
