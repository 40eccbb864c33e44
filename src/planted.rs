//! Panics that a test plants: the layer that it names panics when it is asked for something the next time, as a bug of ours would.
//! `memory` is no layer: it is asked for more of it than there is.
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
        static PLANTED: RefCell<(String, String)> = const { RefCell::new((String::new(), String::new())) };
    }

    /// Lets this layer panic, with these words: what a message could tell.
    pub(crate) fn plant(layer: &str, words: &str) {
        PLANTED.with(|planted| *planted.borrow_mut() = (layer.to_owned(), words.to_owned()));
    }

    /// Panics if this is the layer that is to.
    #[expect(clippy::panic, reason = "that is what it is for")]
    pub(crate) fn may_panic(layer: &str) {
        let (planted, words) = PLANTED.with(|planted| planted.borrow().clone());
        if planted == layer {
            if layer == "memory" {
                exhaust();
            }
            panic!("planted in {layer}: {words}");
        }
    }

    /// Takes memory until there is no more: at most what 32 bits can address. Nothing is written to it.
    fn exhaust() {
        let mut taken = Vec::new();
        for _ in 0..8 {
            taken.push(std::hint::black_box(Vec::<u8>::with_capacity(isize::MAX as usize)));
        }
    }
}
#[cfg(feature = "planted")]
pub(crate) use panics::may_panic;
#[cfg(feature = "planted")]
pub(crate) use panics::plant;
