//! The card, piece by piece: each piece draws values, and listens to nothing.
//!
//! Only [`app::App`] is a Yew component. The pieces are functions from values to `Html`: they keep no state of their own,
//! and each further component type would add some 4 KB of generated life cycle to what a locked-out person downloads.

pub mod actions;
pub mod app;
pub mod card;
pub mod confirm;
pub mod details;
pub mod element;
pub mod icon;
