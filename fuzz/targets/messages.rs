//! A messages file, and a sheet of the panel: every message that was taken can be said, and is no longer than its file lets it be.
#![no_main]

use help401::words::catalogue::{Arg, Catalogue};
use help401::words::formats::Formats;
use help401::words::language::{choose, direction};
use help401::words::sheet::Sheet;
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

/// No file writes it by itself; it looks like what a pattern is made of.
const VALUE: &str = "{ $value } zq7vx2kp9wm4tn8ls3rb6 *[other]";

fuzz_target!(|octets: &[u8]| {
    let file = text(octets);
    let catalogue = Catalogue::parse(&file);
    let args =
        [("value", Arg::Text(VALUE.to_owned())), ("n", Arg::Number(3)), ("count", Arg::Number(-1)), ("left", Arg::Number(0))];
    for id in catalogue.ids() {
        assert!(id.starts_with(|first: char| first.is_ascii_alphabetic()) && catalogue.has(id));
        let said = catalogue.format(id, &args, &Formats::default()).expect("a message that is there can be said");
        // A variant is chosen, never added; a variable of two characters may become the value.
        assert!(said.len() <= file.len() * VALUE.len());
        let bare = catalogue.format(id, &[], &Formats::default()).expect("with or without its values");
        assert!(bare.len() <= file.len());
    }
    assert!(catalogue.faults.len() <= 2 * file.lines().count());

    let sheet = Sheet::parse(&file);
    let id = file.lines().find_map(|line| line.strip_prefix("== ")).unwrap_or_default().trim();
    assert!(sheet.fill(id, &[("n", VALUE)]).len() <= (file.len() + id.len() + 1) * VALUE.len());

    let choice = choose(&file, "");
    assert!(!choice.words.is_empty() && !choice.formats.is_empty() && direction(&choice.words).len() == 3);
});
