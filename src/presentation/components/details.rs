//! What the diagnosis rests on, folded away.

use yew::prelude::*;

use crate::presentation::components::actions::Actions;
use crate::presentation::intent::Intent;
use crate::presentation::view::{ButtonView, ListView};

/// What the details are given.
#[derive(Properties, PartialEq, Clone)]
pub struct DetailsProps {
    /// The label of the fold.
    pub label: String,
    /// How sure it is.
    pub hedge: Option<String>,
    /// What was seen and what was not.
    pub lists: Vec<ListView>,
    /// Further buttons.
    pub more: Vec<ButtonView>,
    /// An action is running.
    pub busy: bool,
    /// Where wishes go.
    pub on_intent: Callback<Intent>,
}

/// The details.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let list = |list: &ListView| {
        html! { <><h3>{ list.title.clone() }</h3><ul>{ for list.lines.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ul></> }
    };
    html! {
        <details part="details">
            <summary>{ props.label.clone() }</summary>
            if let Some(hedge) = &props.hedge {
                <p class="hedge" part="hedge">{ hedge.clone() }</p>
            }
            { for props.lists.iter().map(list) }
            <Actions buttons={props.more.clone()} busy={props.busy} on_intent={props.on_intent.clone()} />
        </details>
    }
}
