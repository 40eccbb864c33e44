//! The card itself: one incident, told to a person.

use yew::{Callback, Html, KeyboardEvent, MouseEvent, classes, html};

use crate::presentation::components::actions::actions;
use crate::presentation::components::confirm::confirm;
use crate::presentation::components::details::details;
use crate::presentation::components::icon::icon;
use crate::presentation::intent::Intent;
use crate::presentation::view::CardView;

/// Draws the card.
pub fn card(card: &CardView, on_intent: &Callback<Intent>) -> Html {
    let dismiss = on_intent.reform(|_: MouseEvent| Intent::Dismiss);
    let on_key = {
        let on_intent = on_intent.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on_intent.emit(Intent::Dismiss);
            }
        })
    };
    let body = card.confirm.as_ref().map_or_else(|| story(card, on_intent), |question| confirm(question, on_intent));
    html! {
        <div class={classes!("panel", card.position.code(), card.theme.code())} part="panel" role="dialog" aria-labelledby="title"
            aria-describedby="what" lang={card.lang.clone()} dir="auto" data-family={card.family.code()} onkeydown={on_key}>
            { icon(card.family, card.resolved) }
            <div class="body">{ body }</div>
            <button class="close" part="close" type="button" aria-label={card.close.clone()} data-action="dismiss" onclick={dismiss}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
            </button>
            <div class="spoken" role="status">{ &card.spoken }</div>
        </div>
    }
}

/// What happened, what to do, and the buttons to do it.
fn story(card: &CardView, on_intent: &Callback<Intent>) -> Html {
    html! {
        <>
            <h2 id="title" part="title">{ &card.title }</h2>
            <p id="what" part="what">{ &card.what }</p>
            { line("next", &card.next) }
            { line("notice", card.notice.as_deref().unwrap_or_default()) }
            if let Some(report) = &card.report {
                <textarea class="report" part="report" readonly=true rows="6" aria-label={card.report_label.clone()} value={report.clone()} />
            }
            { actions(&card.buttons, card.busy, on_intent) }
            if !card.resolved {
                { details(card, on_intent) }
            }
        </>
    }
}

/// A paragraph, if there is something to say.
pub fn line(part: &'static str, text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <p class={part} {part}>{ text }</p> }
    }
}
