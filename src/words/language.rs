//! Which language is shown: from what the page and the person want, in order, to what there is.
//!
//! Lookup by RFC 4647 §3.4, with what it does not know: which script a Chinese region writes, and that a language is
//! understood in the words of another region.

use crate::evidence::text::{holds, holds_any};

/// The language that is built in.
pub const ENGLISH: &str = "en";

/// The languages that there are: English, and those that have a file.
pub const LANGUAGES: &str = "en ar de es fa fr he hi it ja ko nl pl pt-BR ru tr uk zh-Hans zh-Hant";

/// Languages that are written from right to left, those that an app may add among them.
const RIGHT_TO_LEFT: &str = "ar ckb dv fa he ps sd ug ur yi";

/// What tells that Chinese is written in traditional characters: the script, or a region.
const TRADITIONAL: &str = "-hant -tw -hk -mo";

/// A language, and for whom its numbers and times are written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// Tag of the words: one of [`LANGUAGES`], or the added one.
    pub words: String,
    /// Tag of numbers and times, with region: `de-AT`.
    pub formats: String,
}

/// Chooses by the tags that are wanted, with spaces between, best first. `added` is a language that the app brings along,
/// or nothing. What is no tag is passed over; where nothing fits, it is English.
#[must_use]
pub fn choose(wanted: &str, added: &str) -> Choice {
    for range in wanted.split(' ') {
        let Some(words) = lookup(range, added) else { continue };
        // A page that says `en` does not say which; the person's browser may.
        let regional = wanted.split(' ').find(|tag| tag.len() > range.len() && is_tag(tag) && extends(tag, range));
        return Choice { words: words.to_owned(), formats: regional.unwrap_or(range).to_owned() };
    }
    Choice { words: ENGLISH.to_owned(), formats: ENGLISH.to_owned() }
}

/// Whether there is a file of this language.
#[must_use]
pub fn has_file(tag: &str) -> bool {
    tag != ENGLISH && LANGUAGES.split(' ').any(|known| known == tag)
}

/// Which way a language is written, as the attribute `dir` spells it.
#[must_use]
pub fn direction(tag: &str) -> &'static str {
    if RIGHT_TO_LEFT.split(' ').any(|known| extends(tag, known)) { "rtl" } else { "ltr" }
}

/// Whether a tag is this range, or begins with its subtags.
#[inline(never)]
fn extends(tag: &str, range: &str) -> bool {
    let begins = tag.get(..range.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(range));
    begins && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}

/// Whether it has the shape of a language tag (RFC 5646 §2.1). Tags that begin with a single letter say no language.
fn is_tag(tag: &str) -> bool {
    let (mut primary, mut length) = (true, 0_u8);
    for byte in tag.bytes() {
        if byte == b'-' && length > u8::from(primary) {
            (primary, length) = (false, 0);
        } else if length < 8 && (byte.is_ascii_alphabetic() || (!primary && byte.is_ascii_digit())) {
            length += 1;
        } else {
            return false;
        }
    }
    length > u8::from(primary)
}

/// What there is for a range; the added language counts before the others.
fn lookup<'a>(range: &'a str, added: &'a str) -> Option<&'a str> {
    let mut available = LANGUAGES;
    let mut rest = range;
    if extends(range, "zh") {
        available = chinese(range);
    } else if extends(range, "iw") {
        // Hebrew, by its name of before 1989.
        rest = "he";
    }
    while is_tag(range) {
        if extends(added, rest) {
            return Some(added);
        }
        if let Some(tag) = available.split(' ').find(|tag| extends(tag, rest)) {
            return Some(tag);
        }
        rest = rest.rsplit_once('-')?.0;
    }
    None
}

/// Chinese in the script that is named, or that its region writes.
fn chinese(tag: &str) -> &'static str {
    if !holds(tag, "-hans") && holds_any(tag, TRADITIONAL) { "zh-Hant" } else { "zh-Hans" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(wanted: &str) -> (String, String) {
        let choice = choose(wanted, "");
        (choice.words, choice.formats)
    }

    #[test]
    fn what_is_wanted_first_and_there_is_chosen() {
        for (wanted, words, formats) in [
            ("de", "de", "de"),
            ("DE-at", "de", "DE-at"),
            ("de-AT-1996", "de", "de-AT-1996"),
            ("de-u-nu-latn", "de", "de-u-nu-latn"),
            ("nb fr-CA en", "fr", "fr-CA"),
            ("nn-NO no", "en", "en"),
            ("nb en-GB", "en", "en-GB"),
            ("pt", "pt-BR", "pt"),
            ("pt-PT", "pt-BR", "pt-PT"),
            ("zh", "zh-Hans", "zh"),
            ("zh-CN", "zh-Hans", "zh-CN"),
            ("zh-SG", "zh-Hans", "zh-SG"),
            ("zh-TW", "zh-Hant", "zh-TW"),
            ("zh-hk", "zh-Hant", "zh-hk"),
            ("zh-MO", "zh-Hant", "zh-MO"),
            ("zh-Hant", "zh-Hant", "zh-Hant"),
            ("zh-Hans-HK", "zh-Hans", "zh-Hans-HK"),
            ("zh-Hant-CN", "zh-Hant", "zh-Hant-CN"),
            ("iw-IL", "he", "iw-IL"),
            ("es-419", "es", "es-419"),
        ] {
            assert_eq!(chosen(wanted), (words.to_owned(), formats.to_owned()), "{wanted}");
        }
    }

    #[test]
    fn what_is_no_tag_is_passed_over() {
        for wanted in
            ["de_DE", "*", "x-klingon", "d", "", "deutsch-und-mehr-als-das-alles-zusammen", "de--AT", "ümlaut"]
        {
            assert_eq!(chosen(&format!("{wanted} ja")).0, "ja", "{wanted}");
            assert_eq!(chosen(wanted).0, "en", "{wanted}");
        }
    }

    #[test]
    fn a_page_that_names_no_region_gets_that_of_the_person() {
        assert_eq!(chosen("en de-CH en-GB en-US"), ("en".into(), "en-GB".into()));
        assert_eq!(chosen("de en-GB"), ("de".into(), "de".into()));
    }

    #[test]
    fn a_language_that_the_app_brings_along_is_there_too() {
        let choose = |wanted, added| choose(wanted, added).words;
        assert_eq!(choose("da-DK", "da"), "da");
        assert_eq!(choose("da", "da-DK"), "da-DK");
        assert_eq!(choose("en-AU", "en-AU"), "en-AU");
        assert_eq!(choose("zh-HK", "zh-HK"), "zh-HK");
        assert_eq!(choose("de", "da"), "de");
        assert_eq!(choose("sv", "da"), "en");
    }

    #[test]
    fn english_and_what_the_app_adds_have_no_file() {
        assert_eq!(["de", "pt-BR", "en", "da", "pt", ""].map(has_file), [true, true, false, false, false, false]);
    }

    #[test]
    fn arabic_hebrew_and_persian_are_written_from_right_to_left() {
        let right: Vec<&str> = LANGUAGES.split(' ').filter(|tag| direction(tag) == "rtl").collect();
        assert_eq!(right, ["ar", "fa", "he"]);
        assert_eq!(
            [direction("en"), direction("ar-EG"), direction("arn"), direction("")],
            ["ltr", "rtl", "ltr", "ltr"]
        );
    }
}
