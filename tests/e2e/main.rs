//! End to end: a real browser, the demo server, and the widget as it is shipped.
#![allow(clippy::disallowed_methods, missing_docs, clippy::expect_used, clippy::unwrap_used)]

#[path = "../canaries/mod.rs"]
#[allow(dead_code, reason = "records are for tests without a browser")]
mod canaries;
#[path = "../canaries/marks.rs"]
#[allow(dead_code, reason = "records are for tests without a browser")]
mod marks;
#[path = "../cards/mod.rs"]
mod cards;
mod stage;

mod accessibility;
mod scenarios;
mod recovery;
mod hold;
mod sign_in;
mod flows;
mod chaos;
mod chance;
mod replay;
mod keeping;
mod guide;
mod clearing;
mod policy;
mod bad_input;
mod clobbered;
mod broken;
mod denied;
mod lifecycle;
mod planted;
mod nowhere;
mod hostile;
mod limits;
mod soak;
mod api;
mod package;
mod capture;
mod parity;
mod languages;
mod panel;
mod transparency;
mod observed;
mod neighbours;
mod causes;
mod fleet;
mod gallery;
mod looks;
mod placement;
