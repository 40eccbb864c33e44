//! The root component: the card, what is beside it, or nothing.

use std::rc::Rc;

use yew::{Component, Context, Html, Properties};

use crate::presentation::components::card::card;
use crate::presentation::view::CardView;

/// The state of the whole interface.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// The card, if one is shown; shared, so that handing it over copies no texts.
    pub card: Option<Rc<CardView>>,
    /// What is drawn beside the card, in a place of its own; made by whoever comes later.
    pub beside: Option<Rc<dyn Fn() -> Html>>,
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
        let beside = || props.beside.as_ref().map_or_else(Html::default, |draw| draw());
        props.card.as_deref().map_or_else(beside, card)
    }
}
