//! A row of buttons, each of which does one action.

use yew::{Callback, Html, MouseEvent, html};

use crate::presentation::intent::Intent;
use crate::presentation::view::ButtonView;

/// Draws the row. While an action is running none can be begun.
pub fn actions(buttons: &[ButtonView], busy: bool, on_intent: &Callback<Intent>) -> Html {
    let button = |view: &ButtonView| {
        let action = view.action;
        let onclick = on_intent.reform(move |_: MouseEvent| Intent::Act(action));
        // Not `disabled`: that would drop the focus of whoever just pressed it.
        let busy = busy.then_some("true");
        let (class, part) = if view.primary { ("primary", "button primary") } else { ("", "button") };
        html! {
            <button type="button" {class} {part} data-action={action.code()} aria-disabled={busy} {onclick}>{ &view.label }</button>
        }
    };
    html! { <div class="actions" part="actions">{ for buttons.iter().map(button) }</div> }
}
