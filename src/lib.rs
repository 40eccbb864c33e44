//! help401 works out why a web app answered 401, tells the person in front of it, and gets them back to work.
//!
//! A failed exchange flows through the layers in this order:
//!
//! ```text
//! capture (www/help401.js) → wire → evidence → diagnosis → recovery → incident → presentation
//! ```
//!
//! Everything up to `report` is pure: values in, values out, no clock, no I/O. Only `browser` talks to the browser, only
//! `presentation` draws, and neither names the other; `widget` puts them together. ARCHITECTURE.md tells the rest.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

// In the order in which to read them.
mod coded;
pub mod protocol;
pub mod evidence;
pub mod diagnosis;
pub mod recovery;
pub mod options;
pub mod incident;
pub mod words;
pub mod report;
pub mod export;
pub mod developer;
pub mod wire;
pub mod presentation;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod widget;
