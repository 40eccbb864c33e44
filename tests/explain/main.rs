//! The command `explain`: the real binary on files as browsers write them, and on files that are broken.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[path = "../canaries/mod.rs"]
mod canaries;
mod run;

mod archives;
mod bad_files;
mod corpus;
mod output;
mod records;
mod size;
