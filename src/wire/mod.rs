//! The shapes that cross the border to JavaScript and to files. `serde` lives here and nowhere else.
//!
//! Reading is lenient: a field that a script could not know is absent, and an unknown field is ignored. Types of the
//! core are never serialised themselves, so that nothing leaves by accident.

pub mod diagnosis;
pub mod frame;
pub mod otlp;
pub mod record;
pub mod route;
pub mod tree;
