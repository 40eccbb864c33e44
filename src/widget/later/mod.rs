//! What a first card does not need. It is fetched by itself, with all that only it uses, and entered through
//! `widget::rest` alone.
//!
//! What `rest.rs` calls here is `#[inline(never)]`: inlined, it would move into the first part.

pub mod clearing;
pub mod holding;
pub mod looking;
pub mod probing;
pub mod renewal;
pub mod reporting;
pub mod speaking;
pub mod telling;
