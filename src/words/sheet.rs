//! Plain texts by id, for developers: in English only, and with code in them, for which messages files are not made.
//!
//! ```text
//! == id
//! The text, of as many lines as it takes. %name% is where something is put in.
//! ```
//! Such a file is fetched when it is asked for, so it costs nobody else a byte.

/// The texts of a file.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    texts: Vec<(String, String)>,
}

impl Sheet {
    /// Reads a file. What stands before the first id is a comment.
    #[must_use]
    pub fn parse(file: &str) -> Self {
        let mut texts: Vec<(String, String)> = Vec::new();
        for line in file.lines() {
            if let Some(id) = line.strip_prefix("== ") {
                texts.push((id.trim().to_owned(), String::new()));
            } else if let Some((_, text)) = texts.last_mut() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(line);
            }
        }
        for (_, text) in &mut texts {
            text.truncate(text.trim_end().len());
        }
        Self { texts }
    }

    /// Whether there is no text at all, as in a page that some servers answer to everything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text with this id, if there is one.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&str> {
        self.texts.iter().find(|(known, _)| known == id).map(|(_, text)| text.as_str())
    }

    /// The text with this id. One that nobody wrote shows as its id, so that it is noticed.
    #[must_use]
    pub fn of(&self, id: &str) -> String {
        self.find(id).unwrap_or(id).to_owned()
    }

    /// The text with this id and these values, each of which is put in once and not searched for others.
    #[must_use]
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        let text = self.of(id);
        let mut out = String::new();
        for (place, part) in text.split('%').enumerate() {
            let value = values.iter().find(|(name, _)| *name == part).filter(|_| place % 2 == 1);
            out.push_str(value.map_or(part, |(_, value)| value));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "a comment\n== one\nOf %n% lines,\nwith %n%.\n\n== two\n{ code }\n";

    #[test]
    fn texts_are_found_by_their_ids() {
        let sheet = Sheet::parse(FILE);
        assert_eq!(sheet.of("two"), "{ code }");
        assert_eq!(sheet.of("three"), "three");
        assert!(Sheet::parse("<!doctype html><p>== no").is_empty());
    }

    #[test]
    fn values_are_put_in_as_they_are() {
        let sheet = Sheet::parse(FILE);
        assert_eq!(sheet.fill("one", &[("n", "%n%")]), "Of %n% lines,\nwith %n%.");
    }
}
