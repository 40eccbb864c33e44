//! The card itself, and the root component that shows it or nothing.

use yew::prelude::*;

use crate::presentation::components::actions::Actions;
use crate::presentation::components::confirm::Confirm;
use crate::presentation::components::details::Details;
use crate::presentation::components::icon::Icon;
use crate::presentation::intent::Intent;
use crate::presentation::view::CardView;

/// The state of the whole interface.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    /// The card, if one is shown.
    pub card: Option<CardView>,
    /// Where wishes go.
    pub on_intent: Callback<Intent>,
}

/// Shows the card, or nothing.
#[component]
pub fn App(props: &AppProps) -> Html {
    match &props.card {
        Some(card) => html! { <Card card={card.clone()} on_intent={props.on_intent.clone()} /> },
        None => Html::default(),
    }
}

/// What the card is given.
#[derive(Properties, PartialEq, Clone)]
pub struct CardProps {
    /// What it shows.
    pub card: CardView,
    /// Where wishes go.
    pub on_intent: Callback<Intent>,
}

/// One incident, told to a person.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let card = &props.card;
    // A live region is read when it changes, not when it appears; so the words come one turn after the card.
    let spoken = use_state(String::new);
    {
        let spoken = spoken.clone();
        let words = card.notice.clone().unwrap_or_else(|| [card.title.as_str(), " ", card.what.as_str()].concat());
        use_effect_with(words, move |words| spoken.set(words.clone()));
    }
    let dismiss = props.on_intent.reform(|_: MouseEvent| Intent::Dismiss);
    let on_key = {
        let on_intent = props.on_intent.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                on_intent.emit(Intent::Dismiss);
            }
        })
    };
    let body = match &card.confirm {
        Some(confirm) => html! { <Confirm confirm={confirm.clone()} on_intent={props.on_intent.clone()} /> },
        None => html! { <Story card={card.clone()} on_intent={props.on_intent.clone()} /> },
    };
    html! {
        <div class={classes!("panel", card.position.code(), card.theme.code())} part="panel" role="dialog" aria-labelledby="title"
            aria-describedby="what" lang={card.lang.clone()} dir="auto" data-family={card.family.code()} onkeydown={on_key}>
            <Icon family={card.family} resolved={card.resolved} />
            <div class="body">{ body }</div>
            <button class="close" part="close" type="button" aria-label={card.close.clone()} data-action="dismiss" onclick={dismiss}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
            </button>
            <div class="spoken" role="status">{ (*spoken).clone() }</div>
        </div>
    }
}

/// What happened, what to do, and the buttons to do it.
#[component]
fn Story(props: &CardProps) -> Html {
    let card = &props.card;
    let line = |part: &'static str, text: &str| {
        if text.is_empty() {
            Html::default()
        } else {
            html! { <p class={part} {part}>{ text.to_owned() }</p> }
        }
    };
    html! {
        <>
            <h2 id="title" part="title">{ card.title.clone() }</h2>
            <p id="what" part="what">{ card.what.clone() }</p>
            { line("next", &card.next) }
            { line("notice", card.notice.as_deref().unwrap_or_default()) }
            if let Some(report) = &card.report {
                <textarea class="report" part="report" readonly=true rows="6" aria-label={card.details.clone()} value={report.clone()} />
            }
            <Actions buttons={card.buttons.clone()} busy={card.busy} on_intent={props.on_intent.clone()} />
            if !card.resolved {
                <Details label={card.details.clone()} hedge={card.hedge.clone()} lists={card.lists.clone()} more={card.more.clone()}
                    busy={card.busy} on_intent={props.on_intent.clone()} />
            }
        </>
    }
}
