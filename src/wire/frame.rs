//! What pages of one origin say to each other on their channel: that one has come back from a sign-in, or works again.
//!
//! Every script of the origin may say anything there. So nobody is believed: a frame is a reason to look, and no more. Only one that
//! has the word which this very page gave to its sign-in proves that it was that which came back.

/// The name of the channel, and of the member that says something. `help401-return.js` knows it, too.
pub const CHANNEL: &str = "help401";

/// The member with the word of the sign-in that it belongs to.
const STATE: &str = "state";

/// The longest text of a frame that is read, in UTF-16 code units. Words are half as long.
pub const LONGEST: u32 = 64;

/// A frame that has the shape of one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    state: String,
}

impl Frame {
    /// Reads a frame by the texts of its members; nothing if it has another shape, whoever sent it. What it says is not looked at:
    /// all that may be said is a reason to look.
    #[inline]
    pub fn read(text: impl Fn(&str) -> Option<String>) -> Option<Self> {
        text(CHANNEL)?;
        Some(Self { state: text(STATE).unwrap_or_default() })
    }

    /// Whether it comes from the sign-in that was given this word. Where the browser gives no words that nobody can guess, there
    /// is an empty one, and nothing proves anything.
    #[must_use]
    #[inline]
    pub fn proves(&self, word: &str) -> bool {
        !word.is_empty() && self.state == word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(members: &[(&str, &str)]) -> Option<Frame> {
        Frame::read(|name| members.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned()))
    }

    #[test]
    fn only_the_word_of_the_sign_in_proves_that_it_came_back() {
        let frame = read(&[(CHANNEL, "arrived"), (STATE, "0123456789abcdef")]).unwrap();
        assert!(frame.proves("0123456789abcdef"));
        for other in ["", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF"] {
            assert!(!frame.proves(other), "{other}");
        }
    }

    #[test]
    fn without_a_word_nothing_is_proved() {
        for frame in [read(&[(CHANNEL, "arrived")]), read(&[(CHANNEL, "arrived"), (STATE, "")])] {
            assert!(!frame.unwrap().proves(""));
        }
    }

    #[test]
    fn a_frame_of_another_shape_means_nothing() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[(STATE, "0123456789abcdef")]), None);
    }
}
