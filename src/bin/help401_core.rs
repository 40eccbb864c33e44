//! The wasm artifact. Its exports live in the library (`help401::widget::exports`); this names it, since an artifact
//! called `help401` would overwrite the loader.

#[cfg(target_arch = "wasm32")]
use help401 as _;

fn main() {}
