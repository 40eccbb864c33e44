//! End to end: a real browser, the demo server, and the widget as it is shipped.
#![allow(clippy::disallowed_methods, missing_docs, clippy::expect_used, clippy::unwrap_used)]

mod stage;

mod scenarios;
mod recovery;
mod hold;
mod sign_in;
mod keeping;
mod guide;
mod clearing;
mod policy;
mod bad_input;
mod api;
mod capture;
mod parity;
mod languages;
mod transparency;
mod observed;
mod neighbours;
mod causes;
mod fleet;
