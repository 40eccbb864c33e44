//! HTTP archives: which of their exchanges failed for want of authentication, and why.
//!
//! An archive is looked through twice. The first time ([`survey`]) tells what only the whole of it tells; the second time
//! ([`walk`]) its entries are read in the order of time, each on its own.

mod entry;
mod history;
mod kind;
mod known;
mod message;
mod page;
mod redirects;
mod survey;
mod suspect;
mod walk;

use std::io;

use help401::wire::tree::Tree;

use super::fault::{Fault, Reason};
use super::frame::Frame;
use super::outline::Log;
use super::scanner::Place;
use super::source::Source;
use super::teller::Teller;
use entry::Entry;
use survey::Survey;
use walk::Walk;

/// Explains the failures of an archive whose entries are at these places.
pub fn explain(source: &mut Source, log: &Log, places: &[Place], teller: &mut Teller<'_>) -> io::Result<()> {
    let mut frame = Frame::default();
    let mut survey = Survey::new(log);
    for (number, place) in places.iter().enumerate() {
        match read(source, *place, &mut frame) {
            Ok(entry) => survey.note(number, *place, &entry),
            Err(fault) => teller.fault(&fault.of(number)),
        }
        teller.proceed(place.at, 0);
    }
    let marks = survey.finish();
    let mut walk = Walk::new(&survey, teller);
    for mark in marks {
        match read(source, mark.place, &mut frame) {
            Ok(entry) => walk.step(&entry, mark)?,
            // It could be read before, so the file has changed meanwhile.
            Err(fault) => walk.fault(&fault.of(mark.number)),
        }
        walk.proceed(mark.place.at);
    }
    walk.finish()
}

fn read(source: &mut Source, place: Place, frame: &mut Frame) -> Result<Entry, Fault> {
    source.from(place)?.value(frame)?;
    let tree: Tree = frame.read(place)?;
    Entry::read(&tree).map_err(|why| Fault::at(place.line, Reason::Shape(why)))
}
