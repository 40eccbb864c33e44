//! Words: messages by id, from Fluent files, with values put in.
//!
//! English is built in, so that there are words even where no file can be fetched; it also stands in for what a
//! language lacks.

pub mod catalogue;
pub mod formats;
pub mod language;
pub mod sheet;
pub mod spans;

use crate::diagnosis::cause::Cause;
use crate::evidence::fact::{Fact, FactValue};
use crate::evidence::observed::HiddenBecause;
use crate::evidence::text::seen;
use crate::planted::planted;
use crate::protocol::number::decimal;
use crate::words::catalogue::{Arg, Catalogue};
use crate::words::formats::Formats;
use crate::words::language::direction;
use crate::words::spans::span;

/// The built-in language.
pub const ENGLISH: &str = include_str!("locales/en.ftl");

/// The longest text from outside that is put into a sentence, in characters.
const LONGEST: usize = 160;

/// A language, and how it writes what is put into its sentences.
#[derive(Clone, Debug)]
pub struct Locale {
    /// BCP 47 tag of the texts.
    pub tag: String,
    formats: Formats,
    /// Where a message is looked for, first to last.
    catalogues: Vec<Catalogue>,
    /// Whether messages were added that come later.
    whole: bool,
}

impl Default for Locale {
    /// English, with times in UTC.
    fn default() -> Self {
        Self::new("en", Formats::default(), Vec::new())
    }
}

impl Locale {
    /// A language whose messages are in these files; what none of them has is said in English.
    #[must_use]
    pub fn new(tag: &str, formats: Formats, mut catalogues: Vec<Catalogue>) -> Self {
        catalogues.push(Catalogue::parse(ENGLISH));
        Self { tag: tag.to_owned(), formats, catalogues, whole: false }
    }

    /// Adds messages that came later.
    pub fn add(&mut self, file: Catalogue) {
        self.whole = true;
        self.catalogues.push(file);
    }

    /// The tag of the language in which numbers are written.
    #[must_use]
    pub fn numbers(&self) -> &str {
        &self.formats.tag
    }

    /// Whether the messages that come later are there. No message tells that: an app may word each of them itself.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.whole
    }

    /// Which way it is written, as the attribute `dir` spells it.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        direction(&self.tag)
    }

    /// The message with this id. A message that nobody wrote shows as its id, so that it is noticed.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        planted!("words");
        let said = self.catalogues.iter().find_map(|file| file.format(id, args, &self.formats));
        said.unwrap_or_else(|| id.to_owned())
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
        self.catalogues.iter().any(|file| file.has(id))
    }

    /// The sentence of a fact.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        self.joined(&["fact", fact.code.code()], &self.values(fact))
    }

    /// The values of a fact, as they are put into sentences.
    #[must_use]
    pub fn values(&self, fact: &Fact) -> Vec<(&'static str, Arg)> {
        fact.values.iter().map(|(name, value)| (*name, self.value(name, value))).collect()
    }

    fn value(&self, name: &str, value: &FactValue) -> Arg {
        match value {
            FactValue::Text(text) => Arg::Text(isolated(text)),
            // The name of an answer and no quantity: it has the same digits in every language.
            FactValue::Number(number) if name == "status" => Arg::Text(decimal(*number)),
            FactValue::Number(number) => Arg::Number(*number),
            FactValue::Seconds(seconds) => Arg::Text(span(self, *seconds)),
            FactValue::Time(time) => Arg::Text((self.formats.time)(&self.formats.tag, *time)),
        }
    }
}

/// What sets a text from outside apart, so that its direction is its own (Unicode UAX #9, FSI and PDI). No such text has these in it.
pub(crate) const ISOLATE: &str = "\u{2068}";
pub(crate) const END: &str = "\u{2069}";

/// A text set apart, so that its direction does not reorder the sentence around it (Unicode UAX 9); what would end that early, or
/// cannot be seen, is made visible.
#[must_use]
pub fn isolated(text: &str) -> String {
    [ISOLATE, &seen(text, LONGEST), END].concat()
}

/// A text for programs and files: without the marks that set values apart, which nobody sees and a search stumbles over.
#[must_use]
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')).collect()
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

    /// A record may be explained in another country than it was made in.
    #[test]
    fn no_fact_tells_the_time_of_day() {
        let timed: Vec<&str> =
            ENGLISH.lines().filter(|line| line.starts_with("fact-") && line.contains("{ $at }")).collect();
        assert!(timed.is_empty(), "{timed:?}");
    }

    #[test]
    fn a_fact_puts_its_values_into_its_sentence() {
        let locale = Locale::default();
        let fact = Fact::new(FactCode::TokenExpired, FactSource::Token).seconds("ago", 720);
        assert_eq!(locale.fact(&fact), "The token’s exp passed 12 minutes before the request.");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_what_an_app_words_itself_comes_first() {
        let file = |source: &str| Catalogue::parse(source);
        let locale = Locale::new(
            "de",
            Formats::default(),
            vec![file("action-retry = Noch einmal!"), file("action-retry = Erneut versuchen\ncard-close = Schließen")],
        );
        assert_eq!(locale.of("action", "retry"), "Noch einmal!");
        assert_eq!(locale.of("card", "close"), "Schließen");
        assert_eq!(locale.of("card", "details"), "Details");
        assert_eq!(locale.of("card", "nothing"), "card-nothing");
    }

    #[test]
    fn an_app_that_words_a_later_message_itself_does_not_stand_for_all_of_them() {
        let mut locale = Locale::new("en", Formats::default(), vec![Catalogue::parse("more-kept = All is back.")]);
        assert!(!locale.is_whole());
        locale.add(Catalogue::parse("more-kept = What you typed is back.\nmore-allow = Allow"));
        assert!(locale.is_whole());
        assert_eq!((locale.of("more", "kept"), locale.of("more", "allow")), ("All is back.".into(), "Allow".into()));
    }

    #[test]
    fn a_status_is_a_name_and_has_the_same_digits_everywhere() {
        let formats = Formats { number: |_, _| "٤".into(), ..Formats::default() };
        let locale = Locale::new("ar", formats, Vec::new());
        let fact = Fact::new(FactCode::Status, FactSource::Response).number("status", 401);
        assert_eq!(locale.fact(&fact), "The server answered 401.");
    }
}
