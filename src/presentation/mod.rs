//! How it is shown: values in, a card and intents out. Nothing here talks to the browser.

pub mod asking;
pub mod components;
pub mod developer;
pub mod intent;
pub mod styles;
pub mod view;
