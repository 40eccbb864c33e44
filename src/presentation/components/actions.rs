//! A row of buttons, each of which does one action.

use yew::prelude::*;

use crate::presentation::intent::Intent;
use crate::presentation::view::ButtonView;

/// What the row is given.
#[derive(Properties, PartialEq, Clone)]
pub struct ActionsProps {
    /// The buttons, in order.
    pub buttons: Vec<ButtonView>,
    /// An action is running: none can be begun.
    pub busy: bool,
    /// Where wishes go.
    pub on_intent: Callback<Intent>,
}

/// The row.
#[component]
pub fn Actions(props: &ActionsProps) -> Html {
    let button = |view: &ButtonView| {
        let action = view.action;
        let onclick = props.on_intent.reform(move |_: MouseEvent| Intent::Act(action));
        // Not `disabled`: that would drop the focus of whoever just pressed it.
        let busy = props.busy.then_some("true");
        html! {
            <button key={action.code()} type="button" class={classes!(view.primary.then_some("primary"))} part={if view.primary { "button primary" } else { "button" }}
                data-action={action.code()} aria-disabled={busy} {onclick}>{ view.label.clone() }</button>
        }
    };
    html! { <div class="actions" part="actions">{ for props.buttons.iter().map(button) }</div> }
}
