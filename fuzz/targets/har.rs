//! An archive, or any other file that `explain` is given: read by its very scanner, looked through twice, and every exchange that is
//! explained has a diagnosis and an address without its query.
#![no_main]

#[path = "../har/explain.rs"]
mod explain;

use explain::outline::{Kind, outline};
use explain::source::Source;
use explain::teller::Teller;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let mut source = Source::of(octets);
    let outline = outline(&mut source);
    let length = octets.len() as u64;
    assert!(outline.places.iter().all(|place| place.at < length && place.line >= 1));
    assert!(outline.places.is_sorted_by_key(|place| place.at), "exchanges stand one behind the other");
    if let Kind::Har(log) = &outline.kind {
        let mut teller = Teller::of(outline.places.len());
        explain::har::explain(&mut source, log, &outline.places, &mut teller).expect("nothing is written");
    }
});
