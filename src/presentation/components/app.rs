//! The root component: the card, or nothing.

use yew::{Callback, Component, Context, Html, Properties};

use crate::presentation::components::card::card;
use crate::presentation::intent::Intent;
use crate::presentation::view::CardView;

/// The state of the whole interface.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// The card, if one is shown.
    pub card: Option<CardView>,
    /// Where wishes go.
    pub on_intent: Callback<Intent>,
}

impl PartialEq for AppProps {
    /// Who hands new properties over wants them drawn; comparing every text of a card first is not worth its bytes.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Draws its properties; whoever owns the state changes them.
pub struct App;

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        props.card.as_ref().map_or_else(Html::default, |view| card(view, &props.on_intent))
    }
}
