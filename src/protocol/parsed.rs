//! The promise of every reader in this layer: a value, and what was wrong with the text.

/// What could be read, beside every departure from the grammar that was met on the way.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Parsed<T> {
    /// What the text says, as far as it could be read.
    pub value: T,
    /// The departures in the order they were met; at most [`MAX_VIOLATIONS`] of them.
    pub violations: Vec<Violation>,
}

impl<T> Parsed<T> {
    /// Whether a violation of this kind was met.
    pub fn has(&self, kind: ViolationKind) -> bool {
        self.violations.iter().any(|violation| violation.kind == kind)
    }
}

/// One departure from a grammar, and where it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Violation {
    /// Byte offset into the text that was given to the reader.
    pub at: usize,
    /// Which rule the text departs from.
    pub kind: ViolationKind,
}

/// Violations kept of one text. A hostile field must not grow a list as long as itself.
pub const MAX_VIOLATIONS: usize = 16;

/// Collects violations while a reader works, and drops those beyond [`MAX_VIOLATIONS`]. In
/// WebAssembly it keeps none.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Notes a violation of `kind` at the byte offset `at`.
    pub fn note(&mut self, at: usize, kind: ViolationKind) {
        // Only developers' tools read them. In a page nobody does, so the module does without, and without the code for it.
        if cfg!(not(target_arch = "wasm32")) && self.0.len() < MAX_VIOLATIONS {
            self.0.push(Violation { at, kind });
        }
    }

    /// Pairs the violations with the value they were met in.
    pub fn beside<T>(self, value: T) -> Parsed<T> {
        Parsed { value, violations: self.0 }
    }
}

macro_rules! violation_kinds {
    ($($(#[$doc:meta])* $name:ident => $words:literal,)*) => {
        /// Every departure that a reader reports; the wording of each is [`ViolationKind::as_str`].
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum ViolationKind {
            $(#[doc = $words] $(#[$doc])* $name,)*
        }

        impl ViolationKind {
            /// Every kind, in the order of this table.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// One sentence part for a developer, in English, without a final stop.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $words,)*
                }
            }
        }
    };
}

violation_kinds! {
    // RFC 9110 §5.6 and §11: lists, quoted-string, auth-param, challenge.
    UnclosedQuotedString => "quoted-string is not closed",
    UnescapedQuote => "quotation mark inside a quoted-string is not escaped",
    ControlCharacter => "control character in a value",
    NonAscii => "character outside ASCII in a value",
    EmptyListElement => "comma without an element",
    MissingComma => "elements are not separated by a comma",
    UnexpectedText => "text that is neither a scheme nor a parameter",
    LoneWord => "word alone: an unknown scheme, or a parameter without a value",
    ParamWithoutScheme => "parameter before any scheme",
    ParamAfterToken68 => "parameter after a token68",
    WhitespaceAroundEquals => "white space around an equals sign",
    EmptyValue => "parameter without a value",
    UnquotedValue => "value is neither a token nor a quoted-string",
    DuplicateParam => "parameter is repeated, the first one counts",
    TooManyParams => "more parameters than are kept",
    TooManyChallenges => "more challenges than are kept",
    // RFC 9110 §11.4: credentials.
    EmptyField => "field is empty",
    MissingScheme => "no scheme before the credentials",
    MissingCredentials => "scheme without credentials",
    SchemeNotSeparated => "no space between the scheme and the credentials",
    ColonAfterScheme => "colon after the scheme",
    TabAfterScheme => "tab after the scheme, where a space belongs",
    QuotedCredentials => "credentials are in quotation marks",
    // RFC 7515 and RFC 7519: JWT.
    NotBase64url => "part is not base64url as JWS defines it: padding or the other alphabet",
    SignatureNotBase64 => "signature does not decode",
    MissingAlg => "header has no alg",
    ClaimWrongKind => "claim has a JSON type that its definition does not allow",
    NumericDateIsString => "time is a string, not a number",
    NumericDateNegative => "time is before 1970",
    NumericDateOutOfRange => "time is beyond any calendar",
    NumericDateInMilliseconds => "time is in milliseconds, not in seconds",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_beyond_the_cap_are_dropped() {
        let mut violations = Violations::default();
        for at in 0..100 {
            violations.note(at, ViolationKind::EmptyListElement);
        }
        let parsed = violations.beside(());
        assert_eq!(parsed.violations.len(), MAX_VIOLATIONS);
        assert_eq!(parsed.violations[15].at, 15);
    }

    #[test]
    fn every_wording_is_unique_and_no_sentence() {
        for (index, kind) in ViolationKind::ALL.iter().enumerate() {
            assert!(!kind.as_str().is_empty() && !kind.as_str().ends_with('.'));
            assert!(ViolationKind::ALL[..index].iter().all(|other| other.as_str() != kind.as_str()));
        }
    }
}
