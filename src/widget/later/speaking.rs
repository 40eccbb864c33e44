//! Words of another language, or of the app's own, fetched.

use crate::browser;
use crate::browser::bridge::Bridge;
use crate::browser::request::{Ask, read};
use crate::widget::language::{Wanted, english, locale, speak};
use crate::widget::{add_guide, draw, with};
use crate::words::catalogue::Catalogue;
use crate::words::language::{Choice, choose, has_file};

/// The message by which a file of the app's own says that it adds a language.
const ADDED: &str = "language";

/// How the messages begin that are in a file of their own (`later::words`).
const LATER: &[&str] = &["more-", "clear-"];

/// A message that each of our own files has.
const PROOF: &str = "card-close";

/// Fetches the words that are wanted, and draws the card with them.
#[inline(never)]
pub fn fetch(wanted: Wanted) {
    browser::begin(async move {
        let Some(bridge) = with(|widget| widget.bridge.again()) else { return };
        let own = file(&bridge, wanted.messages.clone()).await;
        let choice = choose(&wanted.tags, own.pattern(ADDED).unwrap_or_default());
        let place = if has_file(&choice.words) { address(&bridge, &choice.words) } else { String::new() };
        let shipped = file(&bridge, place.clone()).await;
        take(&wanted, choice, own, shipped, place);
        draw();
        add_guide();
    });
}

/// A messages file; an empty one if there is none at the address.
pub async fn file(bridge: &Bridge, address: String) -> Catalogue {
    if address.is_empty() {
        return Catalogue::default();
    }
    let text = read(bridge.again(), Ask::Get(address)).await;
    Catalogue::parse(&text.unwrap_or_default())
}

/// Where the file of a language is.
fn address(bridge: &Bridge, words: &str) -> String {
    bridge.file(&["locales/", words, ".ftl"].concat())
}

/// Takes the words that were found, the shipped ones at `place`, and tells what is wrong with them.
fn take(wanted: &Wanted, mut choice: Choice, own: Catalogue, shipped: Catalogue, place: String) {
    let added = own.pattern(ADDED).unwrap_or_default();
    let mut missing = String::new();
    // A page in the place of a file, such as some servers answer to everything, has no message of ours.
    let foreign = unknown(&own);
    if foreign.len() == own.ids().count() {
        missing.push_str(&wanted.messages);
    } else {
        tell("data-messages-url: not understood: ", &own.faults.join(", "));
        tell("data-messages-url: no messages of help401: ", &foreign.join(", "));
    }
    if !shipped.has(PROOF) && has_file(&choice.words) {
        missing = place;
        choice = choose("", "");
    }
    tell("no messages at ", &missing);
    let mut files = vec![shipped];
    if added.is_empty() || added == choice.words {
        files.insert(0, own);
    }
    speak(wanted, Some(locale(choice, files)), missing.is_empty());
}

/// The ids of messages that there are none of.
fn unknown(file: &Catalogue) -> Vec<String> {
    let english = english();
    let mut unknown = Vec::new();
    for id in file.ids() {
        if id != ADDED && !LATER.iter().any(|kind| id.starts_with(kind)) && !english.has(id) {
            unknown.push(id.to_owned());
        }
    }
    unknown
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
