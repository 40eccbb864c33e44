//! What the person asked for.
//!
//! Every control of the card carries the stable name of what it does in `data-action`. The host hears of a press by that
//! name, so the card itself listens to nothing: it is a value.

use crate::protocol::number;
use crate::recovery::action::Action;

/// The control that closes the card.
pub const DISMISS: &str = "dismiss";

/// The control that opens the developer's panel. It does nothing for the person, so it is no action.
pub const DEVELOPER: &str = "developer-toggle";

/// How the names of controls begin that let a thing go or stay; its place in the list follows.
pub const TICK: &str = "tick-";

/// What the host calls the Escape key.
pub const ESCAPE: &str = "escape";

/// A wish, on its way from the card to whoever can fulfil it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intent {
    /// Do this.
    Act(Action),
    /// Yes to what the card asks.
    Yes,
    /// No to it.
    No,
    /// Let the thing at this place of the list go or stay.
    Tick(usize),
    /// Close the card.
    Dismiss,
    /// One step back: no to what the card asks, or else close it.
    Back,
    /// Open the developer's panel.
    Developer,
}

impl Intent {
    /// The wish behind the name of a control; none if no control has such a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            DISMISS => Self::Dismiss,
            ESCAPE => Self::Back,
            DEVELOPER => Self::Developer,
            "confirm_clear" | "confirm_leave" => Self::Yes,
            "keep_data" | "stay" => Self::No,
            _ => match name.strip_prefix(TICK) {
                Some(place) => Self::Tick(usize::try_from(number::whole(place)?).ok()?),
                None => Self::Act(Action::from_code(name)?),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_asked_for_by_its_code_and_nothing_else_is() {
        for action in Action::ALL {
            assert_eq!(Intent::named(action.code()), Some(Intent::Act(*action)));
        }
        assert_eq!(Intent::named(DISMISS), Some(Intent::Dismiss));
        assert_eq!(Intent::named("confirm_leave"), Some(Intent::Yes));
        assert_eq!(Intent::named("keep_data"), Some(Intent::No));
        assert_eq!(Intent::named("tick-12"), Some(Intent::Tick(12)));
        for name in ["", "tick-", "tick--1", "tick-99999999999999999999"] {
            assert_eq!(Intent::named(name), None, "{name}");
        }
    }
}
