//! One table for enums whose variants have a stable code: the code, every variant, and the way back.

/// Declares a field-less enum together with its codes.
///
/// Gives `ALL` (in declaration order), `code(self)` and `from_code(&str)`, so that a code is written down once.
macro_rules! coded_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        $vis enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            // One text for all: a table of as many strings costs more than the strings.
            const CODES: &'static str = concat!($($code, " ",)+);

            /// The stable code of this variant.
            #[must_use]
            pub fn code(self) -> &'static str {
                $crate::coded::nth(Self::CODES, self as usize)
            }

            /// The variant with this code, if there is one.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.get(Self::CODES.split(' ').position(|known| known == code)?).copied()
            }
        }
    };
}
pub(crate) use coded_enum;

/// The word at this place of a text.
#[inline(never)]
pub(crate) fn nth(words: &'static str, place: usize) -> &'static str {
    words.split(' ').nth(place).unwrap_or_default()
}
