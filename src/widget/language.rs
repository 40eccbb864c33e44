//! The words of the card: which language is wanted. English is here; any other comes by the rest of the module, once somebody is
//! about to be told something.

use crate::browser::{clock, intl, page};
use crate::options::address::Address;
use crate::widget::rest::{self, Task};
use crate::widget::{suspicion, with};
use crate::words::Locale;
use crate::words::catalogue::Catalogue;
use crate::words::formats::Formats;
use crate::words::language::{Choice, ENGLISH, choose};

/// How often a card looks whether its words are there, and how many milliseconds lie between. Then it speaks English until
/// they are.
const LOOKS: u8 = 10;
const PAUSE_MS: u32 = 40;

/// What words are chosen by.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// The BCP 47 tags of the languages, best first, with spaces between.
    pub tags: String,
    /// The address of the app's own messages file; empty if it has none.
    pub messages: String,
}

/// What is known of the words.
#[derive(Default)]
pub struct Language {
    /// What they were chosen by.
    wanted: Wanted,
    /// How often a card may still look before it is shown without them.
    looks: u8,
    /// What a developer was told.
    pub told: Vec<String>,
}

/// Sees to it that the words are there, or on their way.
pub fn prepare() {
    let begun = with(|widget| {
        let options = &widget.options;
        let tags = if options.lang == "auto" { page::languages() } else { options.lang.clone() };
        let messages = options.messages_url.as_ref().map_or("", Address::as_str).to_owned();
        let wanted = Wanted { tags, messages };
        let language = &mut widget.language;
        if language.wanted == wanted {
            return None;
        }
        language.wanted = wanted.clone();
        language.looks = LOOKS;
        Some(wanted)
    });
    let Some(wanted) = begun.flatten() else { return };
    let choice = choose(&wanted.tags, "");
    if choice.words == ENGLISH && wanted.messages.is_empty() {
        let found = locale(choice, Vec::new());
        speak(&wanted, Some(found), true);
    } else {
        rest::run(Task::Speak(wanted));
    }
}

/// Takes the words that were found, unless something else is wanted by now. Where something is missing, the next incident tries
/// anew.
pub fn speak(wanted: &Wanted, found: Option<Locale>, complete: bool) {
    with(|widget| {
        let language = &mut widget.language;
        if language.wanted == *wanted {
            language.looks = 0;
            if !complete {
                language.wanted.tags.clear();
            }
            if let Some(found) = found {
                widget.locale = found;
            }
        }
    });
}

/// Whether a card has to wait for its words; help is then called again.
pub fn keeps_waiting(id: u32) -> bool {
    let waits = with(|widget| {
        let looks = &mut widget.language.looks;
        let waits = *looks > 0;
        *looks = looks.saturating_sub(1);
        waits
    }) == Some(true);
    if waits {
        clock::after(PAUSE_MS, move || suspicion::help(id));
    }
    waits
}

/// English, until other words are there.
pub fn english() -> Locale {
    locale(Choice { words: ENGLISH.into(), formats: ENGLISH.into() }, Vec::new())
}

/// Words, and how their language writes plurals, numbers and times. A region that the browser does not know is left out.
pub fn locale(mut choice: Choice, files: Vec<Catalogue>) -> Locale {
    if !intl::takes(&choice.formats) {
        choice.formats.clone_from(&choice.words);
    }
    let formats = Formats { tag: choice.formats, plural: intl::plural, number: intl::number, time: intl::time };
    Locale::new(&choice.words, formats, files)
}
