//! What the diagnosis rests on, folded away.

use yew::Html;

use crate::presentation::components::actions::actions;
use crate::presentation::components::element::{element, says};
use crate::presentation::intent::DEVELOPER;
use crate::presentation::view::CardView;

/// The control that opens the developer's panel, where there is one.
pub fn toggle(card: &CardView) -> Html {
    let names = &["type", "class", "part"];
    let button = |label| says("button", names, &["button", "toggle", DEVELOPER], label).into();
    card.developer.as_deref().map_or_else(Html::default, button)
}

/// Draws the details.
pub fn details(card: &CardView) -> Html {
    let mut inside = vec![says("summary", &["part"], &["summary"], &card.details).into()];
    for list in &card.lists {
        let mut items = Vec::new();
        for line in &list.lines {
            items.push(says("li", &["part"], &["fact"], line).into());
        }
        inside.push(says("h3", &["part"], &["heading"], &list.title).into());
        inside.push(element("ul", &["part"], &["list"], items).into());
    }
    inside.push(actions(&card.more, card.busy));
    element("details", &["part"], &["details"], inside).into()
}
