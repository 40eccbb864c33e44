//! What a first card does not need. It is fetched by itself, with all that only it uses, and entered through
//! `widget::rest` alone.
//!
//! Whatever is called from there is never inlined there: it would be in the first part again.

pub mod clearing;
pub mod holding;
pub mod looking;
pub mod probing;
pub mod renewal;
pub mod reporting;
pub mod speaking;
pub mod telling;
