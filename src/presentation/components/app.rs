//! The root component: the card, or nothing.

use std::rc::Rc;

use yew::{Component, Context, Html, Properties};

use crate::presentation::components::card::card;
use crate::presentation::view::CardView;

/// The state of the whole interface.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// The card, if one is shown; shared, so that handing it over copies no texts.
    pub card: Option<Rc<CardView>>,
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
        context.props().card.as_deref().map_or_else(Html::default, card)
    }
}
