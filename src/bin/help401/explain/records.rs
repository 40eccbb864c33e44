//! Files of ExchangeRecords: one, or a list of them, bare or as the corpus wraps them (`{"record": …, "truth": …}`).

use std::io;

use help401::wire::record::WireRecord;
use help401::wire::tree::Tree;

use super::explained::Explained;
use super::fault::{Fault, Reason};
use super::frame::Frame;
use super::scanner::Place;
use super::source::Source;
use super::teller::Teller;

/// Explains every record of a file, which may be a list of them.
pub fn explain(source: &mut Source, places: &[Place], is_list: bool, teller: &mut Teller<'_>) -> io::Result<()> {
    let mut frame = Frame::default();
    for (entry, place) in places.iter().enumerate() {
        match read(source, *place, &mut frame) {
            Ok(record) => teller.explained(&Explained::record(entry, &record.into_record()))?,
            Err(fault) if is_list => teller.fault(&fault.of(entry)),
            Err(fault) => teller.fault(&fault),
        }
        teller.proceed(place.at, 1);
    }
    Ok(())
}

fn read(source: &mut Source, place: Place, frame: &mut Frame) -> Result<WireRecord, Fault> {
    source.from(place)?.value(frame)?;
    record(frame.read(place)?).map_err(|why| Fault::at(place.line, Reason::Shape(why)))
}

/// The record in a value; if there is none, why.
fn record(tree: Tree) -> Result<WireRecord, &'static str> {
    let tree = unwrapped(tree);
    if !matches!(tree, Tree::Map(_)) {
        return Err("this is no ExchangeRecord, which is an object");
    }
    if tree.get("startedDateTime").text().is_some() {
        return Err("this is an entry of a HAR file; give the whole file");
    }
    if !matches!(tree.get("request"), Tree::Map(_)) {
        return Err("this is neither an ExchangeRecord (it has no `request`) nor a HAR file (it has no `log`)");
    }
    Ok(WireRecord(tree))
}

/// The record inside its wrapper, if it is in one.
fn unwrapped(tree: Tree) -> Tree {
    match tree {
        Tree::Map(mut members) => {
            let record = members.iter().position(|(name, value)| name == "record" && matches!(value, Tree::Map(_)));
            record.map(|at| members.swap_remove(at).1).unwrap_or(Tree::Map(members))
        }
        other => other,
    }
}
