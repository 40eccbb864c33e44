//! The card, piece by piece: each component draws values and emits intents.

pub mod actions;
pub mod card;
pub mod confirm;
pub mod details;
pub mod icon;

/// The one style sheet, adopted by the shadow root. It touches nothing outside.
pub const STYLES: &str = include_str!("../styles/card.css");
