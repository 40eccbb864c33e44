//! Words: messages by id, from Fluent files, with values put in.
//!
//! English is built in, so that there are words even where no file can be fetched; it also stands in for what a
//! language lacks.

pub mod catalogue;
pub mod spans;

use crate::diagnosis::cause::Cause;
use crate::evidence::fact::{Fact, FactValue};
use crate::evidence::observed::HiddenBecause;
use crate::words::catalogue::{Arg, Catalogue};
use crate::words::spans::{clock_time, span};

/// The built-in language.
pub const ENGLISH: &str = include_str!("locales/en.ftl");

/// A language, and where on Earth the clock on the wall is read.
#[derive(Clone, Debug)]
pub struct Locale {
    /// BCP 47 tag of the texts.
    pub tag: String,
    /// Minutes that local time is ahead of UTC.
    pub utc_offset: i32,
    catalogue: Catalogue,
}

impl Default for Locale {
    fn default() -> Self {
        Self::english(0)
    }
}

impl Locale {
    /// English, with this many minutes from UTC.
    #[must_use]
    pub fn english(utc_offset: i32) -> Self {
        Self { tag: "en".into(), utc_offset, catalogue: Catalogue::parse(ENGLISH) }
    }

    /// The message with this id. A message that nobody wrote shows as its id, so that it is noticed.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.catalogue.format(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The message whose id is made of these parts, joined by hyphens.
    #[must_use]
    pub fn joined(&self, parts: &[&str], args: &[(&str, Arg)]) -> String {
        self.text(&parts.join("-"), args)
    }

    /// The message whose id is made of these two parts, where it takes no values.
    #[must_use]
    #[inline(never)]
    pub fn of(&self, kind: &str, id: &str) -> String {
        self.joined(&[kind, id], &[])
    }

    /// A message of a cause: its title, what happened, or what to do.
    #[must_use]
    #[inline(never)]
    pub fn cause(&self, cause: Cause, part: &str) -> String {
        self.joined(&["cause", cause.code(), part], &[])
    }

    /// The sentences of facts.
    #[must_use]
    pub fn facts(&self, facts: &[Fact]) -> Vec<String> {
        facts.iter().map(|fact| self.fact(fact)).collect()
    }

    /// What could not be seen, in sentences.
    #[must_use]
    pub fn hidden(&self, hidden: &[HiddenBecause]) -> Vec<String> {
        hidden.iter().map(|hidden| self.of("hidden", hidden.code())).collect()
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.has(id)
    }

    /// The sentence of a fact.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        self.joined(&["fact", fact.code.code()], &self.values(fact))
    }

    /// The values of a fact, as they are put into sentences.
    #[must_use]
    pub fn values(&self, fact: &Fact) -> Vec<(&'static str, Arg)> {
        fact.values.iter().map(|(name, value)| (*name, self.value(value))).collect()
    }

    fn value(&self, value: &FactValue) -> Arg {
        match value {
            // Isolated, so that a right-to-left value cannot reorder the sentence around it (Unicode UAX 9).
            FactValue::Text(text) => Arg::Text(["\u{2068}", text, "\u{2069}"].concat()),
            FactValue::Number(number) => Arg::Number(*number),
            FactValue::Seconds(seconds) => Arg::Text(span(self, *seconds)),
            FactValue::Time(time) => Arg::Text(clock_time(*time, self.utc_offset)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::fact::{FactCode, FactSource};
    use crate::recovery::action::Action;

    #[test]
    fn every_cause_fact_action_and_hidden_thing_has_words() {
        let locale = Locale::default();
        let causes = Cause::ALL
            .iter()
            .flat_map(|cause| ["title", "what", "next"].map(|part| format!("cause-{}-{part}", cause.code())));
        let facts = FactCode::ALL.iter().map(|fact| format!("fact-{}", fact.code()));
        let hidden = HiddenBecause::ALL.iter().map(|hidden| format!("hidden-{}", hidden.code()));
        let actions = Action::ALL.iter().map(|action| format!("action-{}", action.code()));
        let missing: Vec<String> =
            causes.chain(facts).chain(hidden).chain(actions).filter(|id| !locale.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_fact_puts_its_values_into_its_sentence() {
        let locale = Locale::default();
        let fact = Fact::new(FactCode::TokenExpired, FactSource::Token).seconds("ago", 720);
        assert_eq!(locale.fact(&fact), "The token’s exp passed 12 minutes before the request.");
    }
}
