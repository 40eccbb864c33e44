//! One diagnosis a line, as JSON: what `help401.diagnose` gives, with `file` and `entry`.

use std::io::{self, Write};

use help401::wire::diagnosis::standalone;
use help401::wire::tree::Tree;
use help401::words::Locale;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::explained::Explained;
use super::words::Words;

/// Writes a line.
pub fn write(out: &mut dyn Write, file: &str, explained: &Explained, locale: &Locale, words: &Words) -> io::Result<()> {
    let mut diagnosis = standalone(&explained.diagnosis, locale);
    if let Tree::Map(members) = &mut diagnosis
        && let Some((_, Tree::List(hidden))) = members.iter_mut().find(|(name, _)| name == "hidden")
    {
        for unseen in &explained.unseen {
            let text = |text: &str| Tree::Text(text.to_owned());
            let members = [("code", text(unseen.code())), ("text", text(&words.unseen(*unseen)))];
            hidden.push(Tree::Map(members.map(|(name, value)| (name.to_owned(), value)).into()));
        }
    }
    serde_json::to_writer(&mut *out, &Line { diagnosis: &diagnosis, file, entry: explained.entry })?;
    out.write_all(b"\n")
}

struct Line<'a> {
    diagnosis: &'a Tree,
    file: &'a str,
    entry: usize,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_map(None)?;
        line.serialize_entry("file", self.file)?;
        line.serialize_entry("entry", &self.entry)?;
        for (name, value) in self.diagnosis.members() {
            line.serialize_entry(name, value)?;
        }
        line.end()
    }
}
