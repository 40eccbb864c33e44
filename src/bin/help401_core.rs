//! The wasm artifact. Its exports live in the library (`help401::widget::exports`); this names it, since an artifact
//! called `help401` would overwrite the loader.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use help401 as _;

/// Smaller than the one of the standard library; a card makes few and small allocations.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
