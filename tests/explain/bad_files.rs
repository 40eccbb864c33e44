//! Files that cannot be read: named with line and reason, and the others are explained all the same.

use crate::run::{Scratch, fixture, json, record};

/// Explains a bad file between two good ones, and gives what is said of it.
fn complaint(end: &str, content: &[u8]) -> String {
    let bad = Scratch::file(end, content);
    let good = fixture("corpus/aiohttp-jwt--expired-natural.json");
    let said = json(&[&good, &bad.0, &good]);
    assert_eq!(said.status, 1, "{end}");
    let of_good = said.lines().iter().filter(|line| line["file"].as_str() == good.to_str()).count();
    assert_eq!(of_good, 2, "{end}: the others are not explained");
    let name = bad.0.to_str().unwrap();
    let prefix = format!("help401: {name}: ");
    let complaint =
        said.err.trim_end().strip_prefix(&prefix).unwrap_or_else(|| panic!("{end} is not named: {}", said.err));
    complaint.to_owned()
}

#[test]
fn each_is_named_with_line_and_reason() {
    let truncated = record("{}");
    let cases: &[(&str, &[u8], &str)] = &[
        ("empty.json", b"", "line 1: there is nothing in it"),
        ("blank.json", b"\n\n \n", "line 4: there is nothing in it"),
        ("page.html", b"<!doctype html>\n<html>", "line 1: this is not JSON"),
        ("image.har", b"\x89PNG\r\n\x1a\n\x00\x00", "line 1: this is not JSON"),
        ("utf16.har", b"\xff\xfe{\x00}\x00", "line 1: this is UTF-16; save it as UTF-8"),
        ("word.json", b"\nundefined", "line 2: this is not JSON"),
        ("truncated.json", &truncated.as_bytes()[..truncated.len() - 3], "line 2: it ends in the middle of a value"),
        ("comma.json", b"{\"request\":\n{\"url\":1,}}", "line 2: this is not JSON: trailing comma"),
        ("quote.json", b"{\"request\":{\n\n'url':1}}", "line 3: this is not JSON: key must be a string"),
        ("colon.json", b"{\"request\"\n{}}", "line 2: this is not JSON: expected `:`"),
        ("bracket.json", b"[{\"request\":{}}\n}", "line 2: this is not JSON: expected `,` or `]`"),
        ("behind.json", b"[]\n[]", "line 2: something follows behind the end of the value"),
        ("latin1.json", b"{\"request\":{\"url\":\n\"caf\xe9\"}}", "line 2: there are bytes that are not UTF-8"),
        (
            "control.json",
            b"{\"request\":{\"url\":\n\"a\x01\"}}",
            "line 2: this is not JSON: control character (\\u0000-\\u001F) found while parsing a string",
        ),
        (
            "shape.json",
            b"{\"name\":\"help401\"}",
            "line 1: this is neither an ExchangeRecord (it has no `request`) nor a HAR file (it has no `log`)",
        ),
        ("log.har", b"{\n\"log\":{\"version\":\"1.2\"}}", "line 2: its `log` has no list of `entries`"),
        ("entries.har", b"{\"log\":{\"entries\":{}}}", "line 1: its `log` has no list of `entries`"),
        (
            "entry.json",
            b"{\"startedDateTime\":\"2026-11-22T20:00:00Z\",\"request\":{}}",
            "line 1: this is an entry of a HAR file; give the whole file",
        ),
    ];
    for (end, content, wanted) in cases {
        assert_eq!(complaint(end, content), *wanted, "{end}");
    }
}

#[test]
fn a_nest_of_brackets_is_named() {
    let deep = ["{\"request\":", &"[".repeat(1_000_000), &"]".repeat(1_000_000), "}"].concat();
    assert_eq!(complaint("deep.json", deep.as_bytes()), "line 1: it is nested more than 128 deep");
    assert_eq!(complaint("open.json", "[".repeat(1_000_000).as_bytes()), "line 1: it ends in the middle of a value");
}

#[test]
fn a_record_of_countless_small_things_is_too_long() {
    let long = ["{\"request\":[", &"0,".repeat(9 * 1024 * 1024), "0]}"].concat();
    assert_eq!(complaint("long.json", long.as_bytes()), "line 1: it is longer than 16 MiB, not counting long texts");
}

#[test]
fn what_stands_before_the_fault_is_explained() {
    let text = ["[", &record("{}"), ",\n", &record("{}")[..40]].concat();
    let scratch = Scratch::file("cut.json", text);
    let said = json(&[&scratch.0]);
    assert_eq!(said.causes(), [(0, "no_credentials".to_owned())]);
    assert!(said.err.ends_with("line 3: it ends in the middle of a value\n"), "{}", said.err);
    assert_eq!(said.status, 1);

    let har = std::fs::read_to_string(fixture("har/chrome.har")).unwrap();
    let middle = har.find("reports:read").unwrap();
    let scratch = Scratch::file("cut.har", &har[..middle]);
    let said = json(&[&scratch.0]);
    assert_eq!(said.causes(), [(5, "expired_token".to_owned())]);
    assert!(said.err.ends_with(": it ends in the middle of a value\n"), "{}", said.err);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let nowhere = Scratch::name("nowhere.har");
    let folder = fixture("har");
    let said = json(&[&nowhere.0, &folder, &fixture("corpus/aiohttp-jwt--expired-natural.json")]);
    assert_eq!((said.lines().len(), said.status), (1, 1));
    let mut lines = said.err.lines();
    assert_eq!(
        lines.next(),
        Some(&*format!("help401: {}: No such file or directory (os error 2)", nowhere.0.display()))
    );
    assert_eq!(lines.next(), Some(&*format!("help401: {}: is a directory", folder.display())));
}

#[test]
fn a_byte_order_mark_is_no_fault() {
    let scratch = Scratch::file("bom.json", ["\u{feff}", &record("{}")].concat());
    let said = json(&[&scratch.0]);
    assert_eq!((said.causes(), said.err.as_str()), (vec![(0, "no_credentials".to_owned())], ""));
}

/// Damages a text in one of the ways in which files are damaged, another one for each seed.
fn damaged(text: &[u8], seed: u64) -> Vec<u8> {
    // Knuth's constants; chance is not needed, variety is.
    let number = |step: u64| {
        (seed * 8 + step).wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 33
    };
    let place = |step: u64| usize::try_from(number(step)).unwrap() % text.len();
    let (at, other) = (place(1), place(2));
    let mut text = text.to_vec();
    match seed % 6 {
        0 => text.truncate(at),
        1 => drop(text.drain(at.min(other)..at.max(other))),
        2 => text[at] = u8::try_from(number(3) % 256).unwrap(),
        3 => text[at] = b"{}[]\",:\\0"[place(3) % 9],
        4 => text.insert(at, b"{}[]\",:\\n"[place(3) % 9]),
        _ => {
            let piece = text[at.min(other)..at.max(other)].to_vec();
            let to = place(3);
            text.splice(to..to, piece);
        }
    }
    text
}

#[test]
fn no_damage_ends_the_run() {
    let whole = ["har/chrome.har", "har/firefox.har", "har/safari.har", "corpus/aiohttp-jwt--expired-natural.json"];
    let mut files = Vec::new();
    for name in whole {
        let text = std::fs::read(fixture(name)).unwrap();
        files.extend((0..150).map(|seed| Scratch::file("damaged", damaged(&text, seed))));
    }
    let mut paths: Vec<_> = files.iter().map(|file| file.0.as_path()).collect();
    let last = fixture("corpus/aiohttp-jwt--bearer-undefined.json");
    paths.push(&last);
    let said = json(&paths);
    assert_eq!(said.status, 1, "{}", said.err);
    assert_eq!(said.lines().last().unwrap()["file"].as_str(), last.to_str());
    assert!(said.err.lines().all(|line| line.starts_with("help401: ") && line.contains(": line ")), "{}", said.err);
}
