//! The question before something is removed: exactly what would go, and two answers.

use yew::{Callback, Html, MouseEvent, html};

use crate::presentation::intent::Intent;
use crate::presentation::view::ConfirmView;

/// Draws the question.
pub fn confirm(confirm: &ConfirmView, on_intent: &Callback<Intent>) -> Html {
    let yes = on_intent.reform(|_: MouseEvent| Intent::ConfirmClear);
    let no = on_intent.reform(|_: MouseEvent| Intent::KeepData);
    let item =
        |(name, kind): &(String, String)| html! { <li><bdi>{ name }</bdi><span class="kind">{ kind }</span></li> };
    html! {
        <>
            <h2 id="title" part="title">{ &confirm.title }</h2>
            <p id="what" part="what">{ &confirm.text }</p>
            <ul class="removals" part="removals" tabindex="0" aria-labelledby="what" hidden={confirm.items.is_empty()}>
                { for confirm.items.iter().map(item) }
            </ul>
            <p class="next" part="note">{ &confirm.note }</p>
            <div class="actions" part="actions">
                if let Some(label) = &confirm.yes {
                    <button type="button" class="primary" part="button primary" data-action="confirm_clear" onclick={yes}>{ label }</button>
                }
                <button type="button" part="button" data-action="keep_data" onclick={no}>{ &confirm.no }</button>
            </div>
        </>
    }
}
