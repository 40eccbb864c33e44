//! What is said on the channel between pages of one origin: first a line with the word of this page's sign-in, then the frame, as
//! JSON. Only a frame with that word proves anything, and one of another shape means nothing.
#![no_main]

use help401::wire::frame::{CHANNEL, Frame};
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// No frame has it by chance.
const WORD: &str = "5f1d7a84c0e94b1f9c0b7de2a63f8415";

fuzz_target!(|octets: &[u8]| {
    let input = text(octets);
    let (word, frame) = input.split_once('\n').unwrap_or(("", &input));
    let Ok(frame) = serde_json::from_str::<Value>(frame) else { return };
    let member = |name: &str| Some(frame.get(name)?.as_str()?.to_owned());
    let said = frame.get(CHANNEL).is_some_and(Value::is_string);
    let state = frame.get("state").and_then(Value::as_str).unwrap_or_default();

    let read = Frame::read(member);
    assert_eq!(read.is_some(), said, "a frame says something, and nothing else is one");
    let Some(read) = read else { return };
    assert_eq!(read.proves(word), state == word && !word.is_empty());
    assert!(!read.proves(""), "no word is no proof");
    assert!(!read.proves(WORD) || state == WORD, "a word that it does not have");
    // Whatever stands beside it, the word is what proves.
    let right = Frame::read(|name| if name == "state" { Some(WORD.to_owned()) } else { member(name) });
    assert!(right.is_some_and(|right| right.proves(WORD)));
});
