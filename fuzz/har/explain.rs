//! The modules of the command `explain`, with a file in memory and a teller that says nothing.
#![allow(dead_code, elided_lifetimes_in_paths, reason = "the command uses more of them")]

#[path = "../../src/bin/help401/explain/explained.rs"]
pub mod explained;
#[path = "../../src/bin/help401/explain/fault.rs"]
pub mod fault;
#[path = "../../src/bin/help401/explain/frame.rs"]
pub mod frame;
#[path = "../../src/bin/help401/explain/har/mod.rs"]
pub mod har;
#[path = "../../src/bin/help401/explain/outline.rs"]
pub mod outline;
#[path = "../../src/bin/help401/explain/scanner.rs"]
pub mod scanner;
pub mod source;
pub mod teller;
