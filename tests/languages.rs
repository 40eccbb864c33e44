//! The messages files: complete, alike in what they take, and in the language that they are named by.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use help401::diagnosis::cause::Cause;
use help401::evidence::fact::FactCode;
use help401::evidence::observed::HiddenBecause;
use help401::recovery::action::Action;
use help401::recovery::cleanup::Why;
use help401::recovery::device::{Menus, System};
use help401::words::catalogue::{Arg, Catalogue};
use help401::words::formats::Formats;
use help401::words::language::{ENGLISH, LANGUAGES};
use help401::words::{Locale, spans};

const ONE: &[&str] = &["one", "other"];
const MILLIONS: &[&str] = &["one", "many", "other"];
const SLAVIC: &[&str] = &["one", "few", "many", "other"];

/// A language, the plural categories of its cardinal numbers (CLDR 46), and that of a whole number.
type Plurals = (&'static str, &'static [&'static str], fn(i64) -> &'static str);

const PLURALS: &[Plurals] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"], |n| match (n, n % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..) => "many",
        _ => "other",
    }),
    ("de", ONE, one),
    ("en", ONE, one),
    ("es", MILLIONS, |n| if n == 1 { "one" } else { millions(n) }),
    ("fa", ONE, |n| if n < 2 { "one" } else { "other" }),
    ("fr", MILLIONS, |n| if n < 2 { "one" } else { millions(n) }),
    ("he", &["one", "two", "other"], |n| match n {
        1 => "one",
        2 => "two",
        _ => "other",
    }),
    ("hi", ONE, |n| if n < 2 { "one" } else { "other" }),
    ("it", MILLIONS, |n| if n == 1 { "one" } else { millions(n) }),
    ("ja", &["other"], |_| "other"),
    ("ko", &["other"], |_| "other"),
    ("nl", ONE, one),
    ("pl", SLAVIC, |n| match (n, n % 10, n % 100) {
        (1, ..) => "one",
        (_, 2..=4, 0..=11 | 15..) => "few",
        _ => "many",
    }),
    ("pt-BR", MILLIONS, |n| if n < 2 { "one" } else { millions(n) }),
    ("ru", SLAVIC, east_slavic),
    ("tr", ONE, one),
    ("uk", SLAVIC, east_slavic),
    ("zh-Hans", &["other"], |_| "other"),
    ("zh-Hant", &["other"], |_| "other"),
];

/// Texts that are rightly the same as in English.
const SAME: &[(&str, &str)] = &[
    ("es", "clear-kind-cookie"),
    ("fr", "clear-kind-cookie"),
    ("fr", "span-minutes"),
    ("it", "clear-kind-cookie"),
    ("nl", "clear-kind-cookie"),
    ("pt-BR", "clear-kind-cookie"),
];

const fn one(n: i64) -> &'static str {
    if n == 1 { "one" } else { "other" }
}

const fn millions(n: i64) -> &'static str {
    if n != 0 && n % 1_000_000 == 0 { "many" } else { "other" }
}

const fn east_slavic(n: i64) -> &'static str {
    match (n % 10, n % 100) {
        (1, 0..=10 | 12..) => "one",
        (2..=4, 0..=11 | 15..) => "few",
        _ => "many",
    }
}

/// What a first card says, and what is fetched with the rest of the module.
const FOLDERS: &[&str] = &["locales", "later"];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(name)
}

/// The messages of both files of a language.
fn file(tag: &str) -> Catalogue {
    let read = |name: &&str| fs::read_to_string(folder(name).join(tag).with_extension("ftl")).unwrap();
    Catalogue::parse(&FOLDERS.iter().map(read).collect::<String>())
}

fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.split(' ').filter(|tag| *tag != ENGLISH)
}

fn locale(tag: &str) -> Locale {
    let plural = |tag: &str, n| {
        let (_, _, category) = PLURALS.iter().find(|(known, ..)| *known == tag).unwrap();
        category(n).to_owned()
    };
    Locale::new(tag, Formats { tag: tag.to_owned(), plural, ..Formats::default() }, vec![file(tag)])
}

/// Every id with its pattern.
fn messages(tag: &str) -> Vec<(String, String)> {
    let file = file(tag);
    file.ids().map(|id| (id.to_owned(), file.pattern(id).unwrap().to_owned())).collect()
}

/// The names of the values that a pattern takes.
fn values(pattern: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    pattern.split('$').skip(1).map(name).collect()
}

/// What a person reads of a pattern: all variants, one a text, with a number sign for each value.
fn texts(pattern: &str) -> Vec<String> {
    let pattern = pattern.split_once("->").map_or(pattern, |(_, variants)| variants.trim_end_matches('}'));
    let text = |line: &str| {
        let line = line.split_once(']').map_or(line, |(_, text)| text).trim();
        let mut parts = line.split('{');
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            text.extend(["#", part.split_once('}').map_or(part, |(_, behind)| behind)]);
        }
        text
    };
    pattern.lines().map(text).filter(|text| text.chars().any(char::is_alphabetic)).collect()
}

/// The one message of this id.
fn message(tag: &str, id: &str) -> String {
    messages(tag).into_iter().find(|(known, _)| known == id).map(|(_, pattern)| pattern).unwrap()
}

/// Fails with all of them.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_is_a_file_for_every_language_and_none_besides() {
    let mut known: Vec<&str> = tags().chain([ENGLISH]).collect();
    known.sort_unstable();
    for name in FOLDERS {
        let mut files: Vec<String> = fs::read_dir(folder(name))
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        files.sort();
        assert_eq!(files, known, "{name}");
    }
    assert_eq!(known, PLURALS.iter().map(|(tag, ..)| *tag).collect::<Vec<_>>());
}

#[test]
fn every_language_has_every_message_in_the_same_order_and_nothing_else() {
    let english = file(ENGLISH);
    let ids: Vec<&str> = english.ids().collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "a message stands twice");
    for tag in tags().chain([ENGLISH]) {
        let file = file(tag);
        assert_eq!(file.faults, Vec::<String>::new(), "{tag}");
        let has: Vec<&str> = file.ids().collect();
        none(&ids.iter().filter(|id| !has.contains(id)).map(|id| format!("{tag} lacks {id}")).collect::<Vec<_>>());
        assert_eq!(has, ids, "{tag}");
    }
}

#[test]
fn every_message_takes_the_same_values_as_in_english() {
    let english = messages(ENGLISH);
    let mut wrong = Vec::new();
    for tag in tags() {
        for ((id, pattern), (_, in_english)) in messages(tag).iter().zip(&english) {
            if values(pattern) != values(in_english) {
                wrong.push(format!("{tag} {id}: {pattern}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn what_is_counted_has_every_plural_form_of_the_language() {
    let counted: Vec<String> =
        messages(ENGLISH).into_iter().filter(|(_, pattern)| pattern.contains("->")).map(|(id, _)| id).collect();
    let mut wrong = Vec::new();
    for (tag, categories, _) in PLURALS {
        for (id, pattern) in messages(tag) {
            let found: Vec<&str> = pattern
                .lines()
                .filter_map(|line| Some(line.trim_start_matches('*').strip_prefix('[')?.split_once(']')?.0))
                .collect();
            let wanted: &[&str] = if counted.contains(&id) && categories.len() > 1 { categories } else { &[] };
            if found != wanted {
                wrong.push(format!("{tag} {id} has {found:?} and not {wanted:?}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn nothing_is_left_in_english() {
    let english = messages(ENGLISH);
    let mut wrong = Vec::new();
    for tag in tags() {
        for ((id, pattern), (_, in_english)) in messages(tag).iter().zip(&english) {
            let same = texts(pattern).iter().any(|text| texts(in_english).contains(text));
            if same && !SAME.contains(&(tag, id.as_str())) {
                wrong.push(format!("{tag} {id}: {pattern}"));
            }
        }
    }
    none(&wrong);
}

/// Latin words may stand in any language where they are names; a sentence of them may not.
#[test]
fn every_language_is_written_in_its_script() {
    let scripts: &[(&str, &[std::ops::RangeInclusive<char>])] = &[
        ("ar", &['\u{600}'..='\u{6ff}']),
        ("fa", &['\u{600}'..='\u{6ff}']),
        ("he", &['\u{590}'..='\u{5ff}']),
        ("hi", &['\u{900}'..='\u{97f}']),
        ("ja", &['\u{3040}'..='\u{30ff}', '\u{4e00}'..='\u{9fff}']),
        ("ko", &['\u{ac00}'..='\u{d7af}']),
        ("ru", &['\u{400}'..='\u{4ff}']),
        ("uk", &['\u{400}'..='\u{4ff}']),
        ("zh-Hans", &['\u{4e00}'..='\u{9fff}']),
        ("zh-Hant", &['\u{4e00}'..='\u{9fff}']),
    ];
    let mut wrong = Vec::new();
    for (tag, ranges) in scripts {
        for (id, pattern) in messages(tag) {
            let own = |c: char| ranges.iter().any(|range| range.contains(&c));
            if texts(&pattern).iter().any(|text| !text.chars().any(own) && text != "Cookie") {
                wrong.push(format!("{tag} {id}: {pattern}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn marks_are_those_of_the_language() {
    let quotes: &[(&str, &str)] = &[
        ("ar", "«»"),
        ("de", "„“"),
        ("en", "“”"),
        ("es", "«»"),
        ("fa", "«»"),
        ("fr", "«»"),
        ("he", "””"),
        ("hi", "“”"),
        ("it", "«»"),
        ("ja", "「」"),
        ("ko", "‘’"),
        ("nl", "“”"),
        ("pl", "„”"),
        ("pt-BR", "“”"),
        ("ru", "«»"),
        ("tr", "“”"),
        ("uk", "«»"),
        ("zh-Hans", "“”"),
        ("zh-Hant", "「」"),
    ];
    let mut wrong = Vec::new();
    for (tag, marks) in quotes {
        for (id, pattern) in messages(tag) {
            for text in texts(&pattern) {
                let mut ill: Vec<&str> = vec!["\"", "...", "  ", " ,", " .", "''"];
                match *tag {
                    // A mark of two strokes never begins a line: a space that does not break stands before it.
                    "fr" => ill.extend([" :", " ;", " !", " ?", "« ", " »"]),
                    "ar" | "fa" => ill.extend([",", ";", "?"]),
                    "ja" | "zh-Hans" | "zh-Hant" => ill.extend([",", ";", "?", "(", ")", ". "]),
                    _ => {}
                }
                // Only German parts the dots from the word before them.
                if *tag != "de" {
                    ill.push(" …");
                }
                let strange = text.chars().find(|c| "„“”«»「」‘".contains(*c) && !marks.contains(*c));
                if let Some(mark) = ill.iter().find(|mark| text.contains(**mark)) {
                    wrong.push(format!("{tag} {id} has {mark:?}: {text}"));
                } else if let Some(mark) = strange {
                    wrong.push(format!("{tag} {id} has {mark:?}: {text}"));
                }
            }
        }
    }
    none(&wrong);
}

/// The characters of a text, each with those before and after it.
fn between(text: &str) -> impl Iterator<Item = (char, char, char)> {
    let all: Vec<char> = text.chars().collect();
    (0..all.len().saturating_sub(2)).map(move |at| (all[at], all[at + 1], all[at + 2]))
}

#[test]
fn spaces_and_apostrophes_are_those_of_the_language() {
    let mut wrong = Vec::new();
    for tag in tags().chain([ENGLISH]) {
        for (id, pattern) in for_people(tag) {
            for text in texts(&pattern) {
                let han = |c: char| ('\u{3040}'..='\u{30ff}').contains(&c) || ('\u{4e00}'..='\u{9fff}').contains(&c);
                let spread = |(a, b, c): (char, char, char)| b == ' ' && han(a) && han(c);
                let straight = |(a, b, c): (char, char, char)| b == '\'' && a.is_alphabetic() && c.is_alphabetic();
                let bare = |(_, b, c): (char, char, char)| "?!;:".contains(c) && !"\u{a0}\u{202f}".contains(b);
                let fault = if between(&text).any(straight) {
                    "a straight apostrophe"
                } else if between(&text).any(spread) && matches!(tag, "ja" | "zh-Hans" | "zh-Hant") {
                    "a space between words that need none"
                } else if between(&text).any(bare) && tag == "fr" {
                    "no space before a mark of two strokes"
                } else if tag == "es" && text.matches('?').count() != text.matches('¿').count() {
                    "a question that does not begin"
                } else {
                    continue;
                };
                wrong.push(format!("{tag} {id} has {fault}: {text}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn sentences_end_and_headings_and_buttons_do_not() {
    let mut wrong = Vec::new();
    for tag in tags().chain([ENGLISH]) {
        for (id, pattern) in for_people(tag) {
            let kind = id.split('-').next().unwrap();
            let ended = pattern.ends_with(['.', '。', '।', '）', '?', '？', '؟']);
            let heading = id.ends_with("-title")
                || kind == "action"
                || ["-yes", "-no", "-resolved", "-clock_right", "-title-long", "-down"]
                    .iter()
                    .any(|end| id.ends_with(end));
            let sentence = !heading && matches!(kind, "cause" | "hedge" | "safe" | "state" | "leave");
            let asks = matches!(id.as_str(), "leave-title" | "clear-title");
            if (heading && ended && !asks) || ((sentence || asks) && !ended) {
                wrong.push(format!("{tag} {id}: {pattern}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn headings_and_buttons_are_short_in_every_language() {
    let mut wrong = Vec::new();
    for tag in tags().chain([ENGLISH]) {
        for (id, pattern) in messages(tag) {
            let most = if id.starts_with("action-") || id.ends_with("-yes") || id.ends_with("-no") {
                40
            } else if id.ends_with("-title") {
                64
            } else if id.starts_with("cause-") {
                150
            } else {
                continue;
            };
            if pattern.chars().count() > most {
                wrong.push(format!("{tag} {id}: more than {most} characters: {pattern}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn spans_of_time_agree_with_their_number() {
    let told =
        |tag, seconds: &[i64]| seconds.iter().map(|n| spans::span(&locale(tag), *n)).collect::<Vec<_>>().join(", ");
    assert_eq!(told("ru", &[1, 120, 1260, 660]), "1 секунду, 2 минуты, 21 минуту, 11 минут");
    assert_eq!(told("pl", &[1, 180, 300, 1320]), "1 sekundę, 3 minuty, 5 minut, 22 minuty");
    assert_eq!(told("ar", &[7200, 120, 180, 660, 6000]), "ساعتين, دقيقتين, 3 دقائق, 11 دقيقة, ساعتين");
    assert_eq!(told("he", &[120, 7200, 259_200]), "שתי דקות, שעתיים, 3 ימים");
    assert_eq!(told("ja", &[1200]), "20分");
}

#[test]
fn a_sentence_tells_when_and_how_long_ago() {
    let said = |tag| {
        let args = [("at", Arg::Text("14:02".into())), ("ago", Arg::Text(spans::span(&locale(tag), 1200)))];
        locale(tag).text("cause-expired_token-what-at", &args)
    };
    assert_eq!(said("de"), "Ihre Anmeldung galt bis 14:02\u{a0}Uhr. Das ist 20 Minuten her.");
    assert_eq!(said("fr"), "Votre session a expiré il y a 20 minutes (14:02).");
    assert_eq!(said("ja"), "サインインの期限は20分前に切れました（14:02）。");
    assert_eq!(said("zh-Hans"), "您的登录已在 20 分钟前过期（14:02）。");
}

// ---- What the code asks for -----------------------------------------------------------------------------------------

/// What ships of the library's sources, one text a file. The command line has words of its own.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("src/bin") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push(text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned());
            }
        }
    }
    found
}

/// Ids that are made of a code.
fn coded() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for cause in Cause::ALL {
        ids.extend(["title", "what", "next"].map(|part| format!("cause-{}-{part}", cause.code())));
    }
    ids.extend(FactCode::ALL.iter().map(|fact| format!("fact-{}", fact.code())));
    ids.extend(HiddenBecause::ALL.iter().map(|hidden| format!("hidden-{}", hidden.code())));
    ids.extend(Action::ALL.iter().map(|action| format!("action-{}", action.code())));
    ids.extend(System::ALL.iter().map(|system| format!("more-clock-{}", system.code())));
    for menus in Menus::ALL {
        // What other browsers than Safari may keep on iOS is set in its settings, so that of their own menus only one way is told.
        let own = matches!(menus, Menus::ChromeIos | Menus::FirefoxIos);
        let ways: &[&str] = if own { &["clear"] } else { &["cookies", "clear"] };
        ids.extend(ways.iter().map(|what| format!("more-{what}-{}", menus.code())));
    }
    ids.extend(Why::ALL.iter().map(|why| format!("more-why-{}", why.code())));
    ids
}

#[test]
fn no_message_is_unused() {
    let (coded, sources) = (coded(), sources());
    let written = |text: &str| sources.iter().any(|source| source.contains(&format!("\"{text}\"")));
    // A form of a cause's sentence is named by what follows the cause; other ids are written whole or in two parts.
    let form = |id: &str| {
        coded
            .iter()
            .filter_map(|known| known.strip_suffix("-title"))
            .any(|cause| id.strip_prefix(cause).and_then(|rest| rest.strip_prefix('-')).is_some_and(written))
    };
    let parts = |id: &str| id.match_indices('-').any(|(at, _)| written(&id[..at]) && written(&id[at + 1..]));
    let unused: Vec<String> = file(ENGLISH)
        .ids()
        .filter(|id| !coded.contains(*id) && !form(id) && !written(id) && !parts(id))
        .map(Into::into)
        .collect();
    none(&unused);
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = file(ENGLISH);
    let kinds: BTreeSet<&str> = english.ids().filter_map(|id| id.split('-').next()).collect();
    let mut missing: Vec<String> = coded().into_iter().filter(|id| !english.has(id)).collect();
    for source in sources() {
        // Whole ids, as they stand in quotes.
        for text in source.split('"').skip(1).step_by(2) {
            let looks = text.split_once('-').is_some_and(|(kind, rest)| kinds.contains(kind) && !rest.is_empty())
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_'));
            let kind = kinds.contains(text) || matches!(text, "clear-kind" | "more-" | "more-why");
            if looks && !kind && !english.has(text) && !NO_IDS.contains(&text) {
                missing.push(text.to_owned());
            }
        }
        // And ids of two parts.
        for call in source.split(".of(\"").skip(1) {
            let mut quoted = call.split('"');
            if let (Some(kind), Some(", "), Some(id)) = (quoted.next(), quoted.next(), quoted.next()) {
                missing.extend(Some(format!("{kind}-{id}")).filter(|id| !english.has(id)));
            }
        }
    }
    none(&missing);
}

/// Words of the sources that only look like ids.
const NO_IDS: &[&str] = &["clear-site-data", "clear-url"];

// ---- Plain words ----------------------------------------------------------------------------------------------------

/// Words of the trade, which say nothing to whoever only wants to go on.
const JARGON: &[&str] = &[
    "api",
    "authenticat",
    "authoriz",
    "bearer",
    "cache",
    "challenge",
    "claim",
    "client",
    "cors",
    "credential",
    "csrf",
    "domain",
    "dpop",
    "endpoint",
    "error",
    "expire",
    "fetch",
    "forbidden",
    "grant",
    "header",
    "http",
    "invalid",
    "jwt",
    "log in",
    "login",
    "nonce",
    "oauth",
    "oops",
    "origin",
    "parameter",
    "payload",
    "preflight",
    "proxy",
    "redirect",
    "scope",
    "session",
    "signature",
    "status",
    "timeout",
    "unauthorized",
    "url",
    "whoops",
];

/// The messages for people, but for the ways through menus, which have the names that others gave them.
fn for_people(tag: &str) -> Vec<(String, String)> {
    const PEOPLE: &[&str] = &["cause", "hedge", "safe", "action", "busy", "state", "leave", "clear", "more"];
    const MENUS: &[&str] = &["more-clock-", "more-cookies-", "more-clear-"];
    const DEVELOPERS: &[&str] = &["action-fix_request", "action-fix_server"];
    let people = |id: &str| {
        PEOPLE.contains(&id.split('-').next().unwrap())
            && !DEVELOPERS.contains(&id)
            && !MENUS.iter().any(|menus| id.starts_with(menus))
    };
    messages(tag).into_iter().filter(|(id, _)| people(id)).collect()
}

#[test]
fn english_for_people_is_plain() {
    let mut wrong = Vec::new();
    let (mut words, mut letters) = (0, 0);
    for (id, pattern) in for_people(ENGLISH) {
        if id.ends_with("-title") && pattern.len() > 45 {
            wrong.push(format!("{id} is long for a heading: {pattern}"));
        }
        for text in texts(&pattern) {
            let lower = text.to_lowercase();
            let known = |word: &&&str| {
                lower.split(|c: char| !c.is_alphanumeric() && c != ' ').any(|part| {
                    part.split(' ').any(|said| said.starts_with(**word))
                        || (word.contains(' ') && part.contains(**word))
                })
            };
            if let Some(word) = JARGON.iter().find(known) {
                wrong.push(format!("{id} says {word:?}: {text}"));
            }
            if lower.contains("token") {
                wrong.push(format!("{id} says \"token\": {text}"));
            }
            for sentence in text.split_inclusive(['.', '?', ';', ':']) {
                let said: Vec<&str> = sentence.split_whitespace().collect();
                words += said.len();
                letters += said.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum::<usize>();
                if said.len() > 20 {
                    wrong.push(format!("{id} has a sentence of {} words: {sentence}", said.len()));
                }
            }
        }
    }
    none(&wrong);
    // Short words are what makes a text easy for those who are twelve (Coleman and Liau count 4.6 letters a word there).
    assert!(letters * 10 <= words * 46, "{letters} letters in {words} words");
}

// ---- Honest words ---------------------------------------------------------------------------------------------------

/// What was once said and cannot be known: that nothing else goes or was changed, what somebody is or has done while it is a
/// guess, that a window was refused where none was asked for, and what a report that is read from addresses holds.
const PROMISES: &[(&str, &[&str])] = &[
    ("ar", &["أي شيء آخر", "لم يتغيّر شيء", "نافذة ثانية", "لقد سجّلت الدخول، لكن التطبيق", "token", "غير مضبوطة"]),
    (
        "de",
        &["Alles andere", "nichts geändert", "zweites Fenster", "Sie sind angemeldet, aber", "Token", "geht falsch"],
    ),
    (
        "en",
        &["Nothing else", "Nothing was changed", "second window", "You are signed in, but", "token", "clock is wrong"],
    ),
    ("es", &["nada más", "cambiado nada", "otra ventana. ", "a iniciado sesión, pero", "token", "no está en hora"]),
    ("fa", &["چیز دیگری", "هیچ چیز", "پنجرهٔ دوم", "شما وارد شده‌اید، اما", "توکن", "ساعت دستگاه شما درست نیست"]),
    ("fr", &["Rien d’autre", "Rien n’a", "autre fenêtre. ", "Vous êtes connecté, mais", "jeton", "pas à l’heure"]),
    ("he", &["שום דבר אחר", "שום דבר לא השתנה", "חלון נוסף", "החיבור שלך פעיל, אבל", "token", "אינו מדויק"]),
    ("hi", &["और कुछ नहीं", "कुछ भी बदला", "दूसरी विंडो की", "आप साइन इन हैं, पर", "टोकन", "घड़ी सही नहीं"]),
    (
        "it",
        &[
            "Nient’altro",
            "Nulla è stato",
            "un’altra finestra. ",
            "a effettuato l’accesso, ma l’app",
            "token",
            "è sbagliato",
        ],
    ),
    (
        "ja",
        &["ほかのもの", "何も変更", "別のウィンドウを", "サインインしていますが", "トークン", "時計が合っていません"],
    ),
    ("ko", &["다른 것은", "바뀐 것은", "두 번째 창", "로그인되어 있지만", "토큰", "시계가 맞지 않습니다"]),
    ("nl", &["De rest", "niets gewijzigd", "tweede venster", "U bent aangemeld, maar", "token", "loopt niet goed"]),
    ("pl", &["Reszta", "Nic nie", "drugie okno", "Logowanie jest aktywne, ale", "token", "źle ustawiony"]),
    ("pt-BR", &["Nada mais", "Nada foi", "outra janela. ", "ê entrou na sua conta, mas", "token", "está errado"]),
    ("ru", &["Остальное", "Ничего не изменено", "второе окно", "Вы вошли, но прил", "токен", "идут неверно"]),
    ("tr", &["Başka hiçbir", "Hiçbir şey", "ikinci bir pencere", "Oturumunuz açık, ama", "token", "saati yanlış"]),
    ("uk", &["Решта", "Нічого не змінено", "друге вікно", "Ви ввійшли, але заст", "токен", "неправильний час"]),
    ("zh-Hans", &["其他内容不会", "没有任何更改", "打开另一个窗口", "您已登录，但", "令牌", "时钟不准"]),
    ("zh-Hant", &["其他內容不會", "沒有任何變更", "開啟另一個視窗", "您已登入，但", "權杖", "時鐘不準"]),
];

#[test]
fn nothing_is_promised_that_nobody_can_know() {
    let mut wrong = Vec::new();
    for (tag, promises) in PROMISES {
        for (id, pattern) in for_people(tag) {
            if let Some(promise) = promises.iter().find(|promise| pattern.contains(**promise)) {
                wrong.push(format!("{tag} {id} promises {promise:?}: {pattern}"));
            }
        }
    }
    none(&wrong);
    assert_eq!(PROMISES.len(), PLURALS.len());
}

/// A cookie that the app has marked wrongly is mended by no setting of the browser.
#[test]
fn where_settings_may_not_help_those_who_run_the_app_are_named() {
    for tag in tags().chain([ENGLISH]) {
        let advice = message(tag, "cause-wrong_audience-next");
        let (_, others) = advice.split_once(['.', '。', '।']).unwrap();
        for cause in [Cause::CookieBlockedSamesite, Cause::CookieNotStored] {
            let next = message(tag, &format!("cause-{}-next", cause.code()));
            assert!(next.ends_with(others.trim()), "{tag} {}: {next}", cause.code());
        }
    }
}

/// Words that were once used for a thing that has another name everywhere else in the language.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("de", &["getippt", "entfern", "unterschr"]),
    ("en", &["log in", "log out", "login", "delete", "reload", "refresh"]),
    ("es", &["datos de inicio", "quitar", "quitará"]),
    ("fa", &["بار کن", "بار کرد", "امتحان", "وبگاه", "گردانندگان"]),
    ("fr", &["otre connexion a", "otre connexion n", "otre connexion s"]),
    ("he", &["Cookie", "נתוני כניסה", "נתוני הכניסה"]),
    ("hi", &["ऐक्सेस", "ख़ुद", "ग़लत"]),
    ("it", &["Suo ", "Sua ", "Lei ", "tuo accesso", "tolto", "togliere"]),
    ("ja", &["読み込み直", "サインインの情報"]),
    ("ko", &["되풀이", "삭제"]),
    ("nl", &["verwijder", "inlog", "aanvraag", "aanvaard"]),
    ("pl", &["Proszę", "Wczytaj", "Twoje logowanie", "Twojego logowania"]),
    ("pt-BR", &["entrada", "pedido", " app", "Carregue a página"]),
    ("ru", &["здесь cookie", "набра", "Загрузите", "служба "]),
    ("tr", &["kaldır", "oturum bilgisi"]),
    ("uk", &["тут cookie", "набра", "Завантажте", "служба "]),
    ("zh-Hans", &["删除", "可以重试", "这台设备"]),
    ("zh-Hant", &["刪除", "此裝置", "此頁面", "此應用程式", "此瀏覽器"]),
];

#[test]
fn one_thing_has_one_name() {
    let mut wrong = Vec::new();
    for (tag, names) in OTHER_NAMES {
        for (id, pattern) in for_people(tag).into_iter().chain([("card-kept".into(), message(tag, "card-kept"))]) {
            if let Some(name) = names.iter().find(|name| pattern.contains(**name)) {
                wrong.push(format!("{tag} {id} says {name:?}: {pattern}"));
            }
        }
    }
    none(&wrong);
}
