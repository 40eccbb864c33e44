//! What kind of file it is, and where its exchanges begin.

use std::io::BufRead;

use help401::wire::tree::Tree;

use super::fault::{Fault, Reason};
use super::frame::Frame;
use super::scanner::{Place, Scanner};
use super::source::Source;

/// What kinds of files there are.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// One ExchangeRecord.
    Record,
    /// A list of them.
    List,
    /// An HTTP archive.
    Har(Log),
}

/// What an archive says of itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// The name of the program that made it.
    pub creator: String,
    /// The id and the title of each page.
    pub pages: Vec<(String, String)>,
}

/// The kind of a file, where its exchanges begin, and what is wrong with it as a whole.
#[derive(Debug)]
pub struct Outline {
    /// What kind of file it is.
    pub kind: Kind,
    /// Where each exchange begins, in the order of the file.
    pub places: Vec<Place>,
    /// What ended the reading early. The exchanges before it can be explained.
    pub fault: Option<Fault>,
}

/// Finds the exchanges of a file.
pub fn outline(source: &mut Source) -> Outline {
    let mut outline = Outline { kind: Kind::Record, places: Vec::new(), fault: None };
    if let Err(fault) = outline.read(source) {
        outline.fault.get_or_insert(fault);
    }
    outline
}

impl Outline {
    fn read(&mut self, source: &mut Source) -> Result<(), Fault> {
        let mut scanner = source.begin()?;
        let first = scanner.peek()?;
        let place = scanner.place();
        match first {
            Some(b'[') => {
                self.kind = Kind::List;
                items(&mut scanner, &mut self.places)?;
            }
            Some(b'{') => {
                let mut is_har = false;
                members(&mut scanner, |scanner, frame, name| {
                    if name == "log" && scanner.peek()? == Some(b'{') {
                        is_har = true;
                        self.log(scanner)
                    } else {
                        scanner.value(frame).map(drop)
                    }
                })?;
                if !is_har {
                    self.places.push(place);
                }
            }
            None => return Err(Fault::at(place.line, Reason::Empty)),
            Some(_) => return Err(Fault::at(place.line, Reason::NotJson)),
        }
        match scanner.peek()? {
            None => Ok(()),
            Some(_) => Err(Fault::at(scanner.place().line, Reason::Trailing)),
        }
    }

    /// The `log` of a HAR (HAR 1.2, § log).
    fn log(&mut self, scanner: &mut Scanner<impl BufRead>) -> Result<(), Fault> {
        let begin = scanner.place();
        let mut log = Log::default();
        let mut listed = false;
        let read = members(scanner, |scanner, frame, name| {
            if name == "entries" && scanner.peek()? == Some(b'[') {
                listed = true;
                return items(scanner, &mut self.places);
            }
            let place = scanner.value(frame)?;
            match (name, frame.read::<Tree>(place)) {
                ("creator", Ok(tree)) => log.creator = text(tree.get("name")),
                ("pages", Ok(tree)) => {
                    let page = |page: &Tree| (text(page.get("id")), text(page.get("title")));
                    log.pages = tree.items().iter().map(page).collect();
                }
                (_, Ok(_)) => {}
                // The entries do not depend on it, so it is told and the rest is read.
                (_, Err(fault)) => drop(self.fault.get_or_insert(fault)),
            }
            Ok(())
        });
        self.kind = Kind::Har(log);
        if listed || read.is_err() {
            read
        } else {
            Err(Fault::at(begin.line, Reason::Shape("its `log` has no list of `entries`")))
        }
    }
}

/// Walks over the members of an object; `each` is to read the value of the name that it is given.
fn members<R: BufRead>(
    scanner: &mut Scanner<R>,
    mut each: impl FnMut(&mut Scanner<R>, &mut Frame, &str) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut frame = Frame::default();
    scanner.expect(b'{', "`{`")?;
    if scanner.take(b'}')? {
        return Ok(());
    }
    loop {
        let place = scanner.value(&mut frame)?;
        let name: String = frame.read(place)?;
        scanner.expect(b':', "`:`")?;
        each(scanner, &mut frame, &name)?;
        if !scanner.take(b',')? {
            return scanner.expect(b'}', "`,` or `}`");
        }
    }
}

/// Walks over a list and notes where each item begins.
fn items(scanner: &mut Scanner<impl BufRead>, places: &mut Vec<Place>) -> Result<(), Fault> {
    let mut frame = Frame::default();
    scanner.expect(b'[', "`[`")?;
    if scanner.take(b']')? {
        return Ok(());
    }
    loop {
        let place = scanner.value(&mut frame)?;
        places.push(place);
        if !scanner.take(b',')? {
            return scanner.expect(b']', "`,` or `]`");
        }
    }
}

fn text(tree: &Tree) -> String {
    tree.text().unwrap_or_default().to_owned()
}
