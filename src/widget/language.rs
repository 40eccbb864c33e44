//! The words of the card: which language is wanted, and its file, fetched once somebody is about to be told something.

use crate::browser::bridge::Bridge;
use crate::browser::request::{Ask, read};
use crate::browser::{self, clock, intl, navigate, page};
use crate::options::address::Address;
use crate::widget::{draw, suspicion, with};
use crate::words::Locale;
use crate::words::catalogue::Catalogue;
use crate::words::formats::Formats;
use crate::words::language::{Choice, ENGLISH, choose, has_file};

/// How often a card looks whether its words are there, and how many milliseconds lie between. Then it speaks English until
/// they are.
const LOOKS: u8 = 10;
const PAUSE_MS: u32 = 40;

/// The longest messages file, in bytes.
const LENGTH: usize = 256 * 1024;

/// The message by which a file of the app's own says that it adds a language.
const ADDED: &str = "language";

/// A message that each of our own files has.
const PROOF: &str = "card-close";

/// What is known of the words.
#[derive(Default)]
pub struct Language {
    /// What they were chosen by: the tags that are wanted, and the address of the app's own file.
    wanted: (String, String),
    /// How often a card may still look before it is shown without them.
    looks: u8,
    /// What a developer was told.
    told: Vec<String>,
}

/// Sees to it that the words are there, or on their way.
pub fn prepare() {
    let begun = with(|widget| {
        let options = &widget.options;
        let tags = if options.lang == "auto" { page::languages() } else { options.lang.clone() };
        let wanted = (tags, options.messages_url.as_ref().map_or("", Address::as_str).to_owned());
        let language = &mut widget.language;
        if language.wanted == wanted {
            return None;
        }
        language.wanted = wanted.clone();
        language.looks = LOOKS;
        Some((widget.bridge.again(), wanted))
    });
    let Some((bridge, wanted)) = begun.flatten() else { return };
    browser::begin(async move {
        let own = file(&bridge, wanted.1.clone()).await;
        let choice = choose(&wanted.0, own.pattern(ADDED).unwrap_or_default());
        let shipped = file(&bridge, address(&choice.words)).await;
        take(&wanted, choice, own, shipped);
        draw();
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

/// A messages file; an empty one if there is none at the address.
async fn file(bridge: &Bridge, address: String) -> Catalogue {
    if address.is_empty() {
        return Catalogue::default();
    }
    let text = read(bridge.again(), Ask::Get(address)).await.filter(|text| text.len() <= LENGTH);
    Catalogue::parse(&text.unwrap_or_default())
}

/// Where the file of a language is; nothing if it has none.
fn address(words: &str) -> String {
    if !has_file(words) {
        return String::new();
    }
    navigate::beside(&["locales/", words, ".ftl"].concat()).map(|url| url.href()).unwrap_or_default()
}

/// Takes the words that were found, unless something else is wanted by now, and tells what is wrong with them.
fn take(wanted: &(String, String), mut choice: Choice, own: Catalogue, shipped: Catalogue) {
    let added = own.pattern(ADDED).unwrap_or_default();
    let mut missing = String::new();
    // A page in the place of a file, such as some servers answer to everything, has no message of ours.
    let foreign = unknown(&own);
    if foreign.len() == own.ids().count() {
        missing.push_str(&wanted.1);
    } else {
        tell("data-messages-url: not understood: ", &own.faults.join(", "));
        tell("data-messages-url: no messages of help401: ", &foreign.join(", "));
    }
    if !shipped.has(PROOF) && has_file(&choice.words) {
        missing = address(&choice.words);
        choice = choose("", "");
    }
    tell("no messages at ", &missing);
    if !intl::takes(&choice.formats) {
        choice.formats.clone_from(&choice.words);
    }
    let mut files = vec![shipped];
    if added.is_empty() || added == choice.words {
        files.insert(0, own);
    }
    let found = locale(&choice.words, choice.formats, files);
    with(|widget| {
        let language = &mut widget.language;
        if language.wanted == *wanted {
            widget.locale = found;
            language.looks = 0;
            if !missing.is_empty() {
                // The next incident tries anew.
                language.wanted.0.clear();
            }
        }
    });
}

/// The ids of messages that there are none of.
fn unknown(file: &Catalogue) -> Vec<String> {
    let english = english();
    let mut unknown = Vec::new();
    for id in file.ids() {
        if id != ADDED && !english.has(id) {
            unknown.push(id.to_owned());
        }
    }
    unknown
}

/// English, until other words are there.
pub fn english() -> Locale {
    locale(ENGLISH, ENGLISH.into(), Vec::new())
}

fn locale(words: &str, tag: String, files: Vec<Catalogue>) -> Locale {
    Locale::new(words, Formats { tag, plural: intl::plural, number: intl::number, time: intl::time }, files)
}

/// Tells a developer once, if there is anything to tell.
fn tell(what: &str, names: &str) {
    let line = [what, names].concat();
    let new = with(|widget| {
        let told = &mut widget.language.told;
        let new = !names.is_empty() && !told.contains(&line);
        if new {
            told.push(line.clone());
        }
        new
    });
    if new == Some(true) {
        browser::warn(&[&line]);
    }
}
