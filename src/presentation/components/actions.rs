//! A row of buttons, each of which does one action.

use yew::Html;

use crate::presentation::components::element::{element, says};
use crate::presentation::view::ButtonView;

/// Draws the row. While an action is running none can be begun.
pub fn actions(buttons: &[ButtonView], busy: bool) -> Html {
    let mut row = Vec::new();
    for view in buttons {
        row.push(button(view.action.code(), &view.label, view.primary, busy || view.waits));
    }
    self::row(row)
}

/// A row of these buttons.
pub fn row(buttons: Vec<Html>) -> Html {
    element("div", &["class", "part"], &["actions", "actions"], buttons).into()
}

/// A button. `name` is its stable name in the document, by which the host knows what is wished.
pub fn button(name: &str, label: &str, primary: bool, busy: bool) -> Html {
    let (class, part) = if primary { ("primary", "button primary") } else { ("", "button") };
    // Not `disabled`: that would drop the focus of whoever just pressed it.
    let busy = if busy { "true" } else { "" };
    let names = &["type", "class", "part", "data-action", "aria-disabled"];
    says("button", names, &["button", class, part, name, busy], label).into()
}
