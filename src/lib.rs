//! help401 works out why a web app answered 401, tells the person in front of it, and gets them back to work.
//!
//! A failed exchange flows through the layers in this order:
//!
//! ```text
//! capture (www/help401.js) → wire → evidence → diagnosis → recovery → incident → presentation
//! ```
//!
//! All layers but `browser`, `widget` and `help` are pure: values in, values out, no clock, no I/O. Only `browser` talks to the
//! browser, only `presentation` draws, and neither names the other; `widget` puts them together. ARCHITECTURE.md tells the
//! rest.
//!
//! # As a library
//!
//! A program that is no page can ask the same question: a command line that was refused, a test of a server, a proxy that
//! keeps a log. Without default features the crate is the pure layers and needs nothing but `serde`:
//!
//! ```toml
//! help401 = { path = "../help401", default-features = false }
//! ```
//!
//! [`explain`] takes what was sent and what came back, and gives the ranked causes with the facts that speak for them.
//! [`words`] says them to a person.
//!
//! ```
//! use help401::diagnosis::cause::Cause;
//! use help401::evidence::record::{Outcome, Record, Request, Response};
//! use help401::protocol::secret::Secret;
//! use help401::protocol::timestamp::Timestamp;
//! use help401::words::Locale;
//!
//! let field = |name: &str, value: &str| (name.to_owned(), Secret::new(value));
//! let request = Request {
//!     method: "GET".into(),
//!     url: "https://api.example/orders".into(),
//!     headers: vec![field("authorization", "Bearer undefined")],
//!     ..Request::default()
//! };
//! let response = Response {
//!     status: 401,
//!     headers: vec![field("www-authenticate", r#"Bearer error="invalid_token""#)],
//!     ..Response::default()
//! };
//! let now = Timestamp::from_millis(1_795_377_600_000);
//! let diagnosis = help401::explain(&Record::of_program(now, request, Outcome::Answered(response)));
//!
//! assert_eq!(diagnosis.cause(), Cause::TokenMalformed);
//! let english = Locale::default();
//! assert_eq!(english.cause(diagnosis.cause(), "title"), "Your sign-in got lost in this app");
//! assert!(english.facts(diagnosis.facts()).iter().any(|fact| fact.ends_with("stood where a token should be.")));
//! ```
//!
//! A recorded exchange, as `help401.diagnose` takes it and the command `explain` reads it, comes by `serde`:
//!
//! ```
//! use help401::wire::record::WireRecord;
//!
//! let recorded = r#"{
//!     "page": { "origin": "https://shop.example", "now": 1795377600000 },
//!     "request": { "method": "GET", "url": "https://shop.example/api/orders" },
//!     "response": { "status": 401, "body": "{\"error\":\"session_expired\"}" }
//! }"#;
//! let record: WireRecord = serde_json::from_str(recorded)?;
//! assert_eq!(help401::explain(&record.into_record()).cause().code(), "session_expired");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # In a Yew app
//!
//! With the feature `yew` there is a component, `Help`, that has the options of the script tag as properties and brings the widget
//! into the page. Nothing else of the crate comes with it, but the names of the causes:
//!
//! ```toml
//! help401 = { path = "../help401", default-features = false, features = ["yew"] }
//! ```
//!
//! # What stays
//!
//! Versions promise (Semantic Versioning) `Help` with its properties, `explain` and what it takes and gives: `diagnosis`, `evidence::record` and `fact`,
//! `protocol::secret` and `timestamp`, `recovery`, `words`, and the formats in `wire`. What else is public may change with any of
//! them.
//!
//! What was sent goes in as [`Secret`](protocol::secret::Secret), and nothing of it comes out again: facts carry codes and
//! safe values.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

// In the order in which to read them.
mod coded;
mod planted;
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
#[cfg(all(feature = "widget", target_arch = "wasm32"))]
pub mod browser;
#[cfg(all(feature = "widget", target_arch = "wasm32"))]
pub mod widget;
#[cfg(feature = "yew")]
mod help;
#[cfg(feature = "yew")]
pub use help::{Answer, Help, HelpProps, Told};

/// Why a recorded exchange failed: [`evidence::gather`], then [`diagnosis::diagnose`]. There is always an answer, if only an
/// honest `unknown`.
#[must_use]
pub fn explain(record: &evidence::record::Record) -> diagnosis::Diagnosis {
    diagnosis::diagnose(&evidence::gather(record))
}
