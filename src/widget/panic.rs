//! A panic ends the widget, never the page. The first one counts; its message may quote data, so only the place is told.

use std::cell::Cell;

use yew::set_custom_panic_hook;

use crate::browser::bridge::Bridge;

thread_local! {
    static BROKEN: Cell<bool> = const { Cell::new(false) };
}

/// Tells the loader of the first panic.
pub fn install(bridge: Bridge) {
    // The hook must be `Send`, which a handle to JavaScript is not; so the handle stays here and the hook finds it.
    thread_local! {
        static LOADER: std::cell::RefCell<Option<Bridge>> = const { std::cell::RefCell::new(None) };
    }
    LOADER.with(|loader| loader.replace(Some(bridge)));
    set_custom_panic_hook(Box::new(|info| {
        if BROKEN.with(|broken| broken.replace(true)) {
            return;
        }
        let place =
            info.location().map_or_else(String::new, |place| [place.file(), ":", &place.line().to_string()].concat());
        LOADER.with(|loader| {
            if let Ok(loader) = loader.try_borrow()
                && let Some(bridge) = loader.as_ref()
            {
                bridge.panic(&["it stopped at ", &place].concat());
            }
        });
    }));
}
