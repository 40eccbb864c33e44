//! What the person asked for.

use crate::recovery::action::Action;

/// A wish, on its way from the card to whoever can fulfil it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intent {
    /// Do this.
    Act(Action),
    /// Yes, remove what was listed.
    ConfirmClear,
    /// No, keep it.
    KeepData,
    /// Close the card.
    Dismiss,
}
