//! How it is shown: values in, a card and intents out. Nothing here talks to the browser, and only what draws needs Yew.

pub mod asking;
#[cfg(feature = "widget")]
pub mod components;
#[cfg(feature = "widget")]
pub mod developer;
pub mod intent;
pub mod styles;
pub mod view;
