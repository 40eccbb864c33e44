//! Panics that a test plants: the layer that it names panics when it is asked for something the next time, as a bug of ours would.
//!
//! Only with the feature `planted`, which no build that ships has. Without it nothing of this is left, not even the names.

/// Stands where a layer may be made to panic.
macro_rules! planted {
    ($layer:literal) => {
        #[cfg(feature = "planted")]
        $crate::planted::may_panic($layer);
    };
}
pub(crate) use planted;

#[cfg(feature = "planted")]
mod panics {
    use std::cell::RefCell;

    thread_local! {
        static LAYER: RefCell<String> = const { RefCell::new(String::new()) };
    }

    /// Lets this layer panic.
    pub(crate) fn plant(layer: &str) {
        LAYER.with(|planted| layer.clone_into(&mut planted.borrow_mut()));
    }

    /// Panics if this is the layer that is to.
    #[expect(clippy::panic, reason = "that is what it is for")]
    pub(crate) fn may_panic(layer: &str) {
        if LAYER.with(|planted| *planted.borrow() == layer) {
            panic!("planted in {layer}");
        }
    }
}
#[cfg(feature = "planted")]
pub(crate) use panics::may_panic;
#[cfg(feature = "planted")]
pub(crate) use panics::plant;
