//! What the person asked for.

use crate::recovery::action::Action;

/// A wish, on its way from the card to whoever can fulfil it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intent {
    /// Do this.
    Act(Action),
    /// Yes to what the card asks.
    Yes,
    /// No to it.
    No,
    /// Close the card.
    Dismiss,
}
