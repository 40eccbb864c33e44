//! What the diagnosis rests on, folded away.

use yew::{Callback, Html, html};

use crate::presentation::components::actions::actions;
use crate::presentation::components::card::line;
use crate::presentation::intent::Intent;
use crate::presentation::view::{CardView, ListView};

/// Draws the details.
pub fn details(card: &CardView, on_intent: &Callback<Intent>) -> Html {
    let list = |list: &ListView| {
        html! { <><h3>{ &list.title }</h3><ul>{ for list.lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul></> }
    };
    html! {
        <details part="details">
            <summary>{ &card.details }</summary>
            { line("hedge", card.hedge.as_deref().unwrap_or_default()) }
            { for card.lists.iter().map(list) }
            { actions(&card.more, card.busy, on_intent) }
        </details>
    }
}
