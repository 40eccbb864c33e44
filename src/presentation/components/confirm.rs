//! The question before something is removed: exactly what would go, and two answers.

use yew::prelude::*;

use crate::presentation::intent::Intent;
use crate::presentation::view::ConfirmView;

/// What the question is given.
#[derive(Properties, PartialEq, Clone)]
pub struct ConfirmProps {
    /// The question.
    pub confirm: ConfirmView,
    /// Where the answer goes.
    pub on_intent: Callback<Intent>,
}

/// The question.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let confirm = &props.confirm;
    let yes = props.on_intent.reform(|_: MouseEvent| Intent::ConfirmClear);
    let no = props.on_intent.reform(|_: MouseEvent| Intent::KeepData);
    let item = |(name, kind): &(String, String)| html! { <li><bdi>{ name.clone() }</bdi><span class="kind">{ kind.clone() }</span></li> };
    html! {
        <>
            <h2 id="title" part="title">{ confirm.title.clone() }</h2>
            <p id="what" part="what">{ confirm.text.clone() }</p>
            <ul class="removals" part="removals" tabindex="0" aria-labelledby="what" hidden={confirm.items.is_empty()}>{ for confirm.items.iter().map(item) }</ul>
            <p class="next" part="note">{ confirm.note.clone() }</p>
            <div class="actions" part="actions">
                if let Some(label) = &confirm.yes {
                    <button type="button" class="primary" part="button primary" data-action="confirm_clear" onclick={yes}>{ label.clone() }</button>
                }
                <button type="button" part="button" data-action="keep_data" onclick={no}>{ confirm.no.clone() }</button>
            </div>
        </>
    }
}
