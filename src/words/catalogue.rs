//! A messages file in the syntax of Fluent 1.0, as far as messages here need it: messages, variables, and selection by
//! plural category or exact number. Terms, attributes and functions are not read.

use crate::evidence::text::split_at;
use crate::protocol::number::{decimal, whole};
use crate::words::formats::Formats;

/// A value for a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// Put in as it is.
    Text(String),
    /// Put in as digits, and able to select a variant.
    Number(i64),
}

/// The messages of one language.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// Id and raw pattern, as the file has them: a few hundred are found by looking through them.
    messages: Vec<(String, String)>,
    /// What was passed over: the number of its line, and the id where there is one.
    pub faults: Vec<String>,
}

impl Catalogue {
    /// Reads a messages file. What is no message, or is broken, is passed over; of two messages with one id the first
    /// counts.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let (mut messages, mut lines, mut faults) = (Vec::<(String, String)>::new(), Vec::new(), Vec::new());
        // Whether the lines that follow are of the last message, or of a term or an attribute that is not read.
        let (mut number, mut open) = (0, false);
        for line in source.lines() {
            number += 1;
            let text = line.trim();
            if text.is_empty() || line.starts_with('#') {
                continue;
            }
            // Attributes are not read; neither is what is indented before there is anything.
            let inner = matches!(line.as_bytes(), [b' ' | b'}', ..]);
            match (messages.last_mut(), line.split_once('=')) {
                (Some((_, pattern)), _) if inner && open && !text.starts_with('.') => {
                    if !pattern.is_empty() {
                        pattern.push('\n');
                    }
                    pattern.push_str(text);
                }
                (_, Some((id, pattern))) if !inner && is_id(id.trim()) => {
                    messages.push((id.trim().to_owned(), pattern.trim().to_owned()));
                    lines.push(number);
                    open = true;
                }
                _ => {
                    open = false;
                    faults.push(fault(number, ""));
                }
            }
        }
        for ((id, pattern), number) in messages.iter_mut().zip(lines) {
            if !is_whole(pattern) {
                faults.push(fault(number, id));
                // Nobody asks for a message without a name.
                id.clear();
            }
        }
        Self { messages, faults }
    }

    /// Every id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|(id, _)| id.as_str()).filter(|id| !id.is_empty())
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The message with its values put in.
    #[must_use]
    pub fn format(&self, id: &str, args: &[(&str, Arg)], formats: &Formats) -> Option<String> {
        let mut out = String::new();
        put(&mut out, self.pattern(id)?, args, formats, 0);
        Some(out)
    }

    /// The pattern of a message as the file has it.
    #[must_use]
    pub fn pattern(&self, id: &str) -> Option<&str> {
        self.messages.iter().find(|(known, _)| known == id).map(|(_, pattern)| pattern.as_str())
    }
}

fn fault(line: i64, id: &str) -> String {
    ["line ", &decimal(line), if id.is_empty() { "" } else { " " }, id].concat()
}

/// `letter (letter | digit | "_" | "-")*`
fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether every brace is closed, and every selection has a variant for the rest.
fn is_whole(pattern: &str) -> bool {
    let mut depth = 0_usize;
    for byte in pattern.bytes() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return false,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    depth == 0 && split_at(pattern, "->").is_some() == split_at(pattern, "*[").is_some()
}

/// Puts a pattern into `out`. Variants nest no deeper than two, so a hostile file cannot exhaust the stack.
fn put(out: &mut String, pattern: &str, args: &[(&str, Arg)], formats: &Formats, depth: u8) {
    let mut rest = pattern;
    while let Some((text, tail)) = rest.split_once('{') {
        out.push_str(text);
        let Some(end) = matching_brace(tail) else {
            rest = tail;
            break;
        };
        let (inside, after) = tail.split_at_checked(end).unwrap_or((tail, ""));
        put_placeable(out, inside.trim(), args, formats, depth);
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

fn put_placeable(out: &mut String, inside: &str, args: &[(&str, Arg)], formats: &Formats, depth: u8) {
    let (variable, variants) =
        split_at(inside, "->").map_or((inside, None), |(variable, variants)| (variable.trim(), Some(variants)));
    let Some(name) = variable.strip_prefix('$') else {
        out.push_str(inside.trim_matches('"'));
        return;
    };
    let value = args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    match (variants, value) {
        (None, Some(Arg::Text(text))) => out.push_str(text),
        (None, Some(Arg::Number(number))) => out.push_str(&(formats.number)(&formats.tag, *number)),
        (None, None) => {}
        (Some(variants), value) if depth < 2 => put(out, choose(variants, value, formats), args, formats, depth + 1),
        (Some(_), _) => {}
    }
}

/// The variant that fits, else the default one, marked by an asterisk.
fn choose<'a>(variants: &'a str, value: Option<&Arg>, formats: &Formats) -> &'a str {
    let number = match value {
        Some(Arg::Number(number)) => Some(*number),
        _ => None,
    };
    let category = number.map(|number| (formats.plural)(&formats.tag, number)).unwrap_or_default();
    let mut fallback = "";
    for line in variants.lines().map(str::trim) {
        let (default, line) = line.strip_prefix('*').map_or((false, line), |line| (true, line));
        let Some((key, pattern)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) else { continue };
        let fits = number.is_some() && (key == category || whole(key) == number);
        if fits && !default {
            return pattern.trim();
        }
        if default {
            fallback = pattern.trim();
        }
    }
    fallback
}

fn matching_brace(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return Some(at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# A comment = no message\n\nhello = Hello, { $name }!\ncount = { $n ->\n    [0] none\n    [one] { $n } apple\n   *[other] { $n } apples\n}\nlong =\n    One line,\n    and another.\n";

    fn format(id: &str, args: &[(&str, Arg)]) -> Option<String> {
        Catalogue::parse(FILE).format(id, args, &Formats::default())
    }

    #[test]
    fn lines_of_a_term_or_an_attribute_are_none_of_a_message() {
        let catalogue =
            Catalogue::parse("a = A\n-brand =\n    Acme\nb = B\n    .title =\n    Title\nc = C\n    more\n");
        let pattern = |id| catalogue.pattern(id).unwrap_or_default().to_owned();
        assert_eq!([pattern("a"), pattern("b"), pattern("c")], ["A", "B", "C\nmore"]);
    }

    #[test]
    fn a_variable_is_put_in() {
        assert_eq!(format("hello", &[("name", Arg::Text("Ada".into()))]).as_deref(), Some("Hello, Ada!"));
    }

    #[test]
    fn a_value_is_never_read_as_a_pattern() {
        assert_eq!(format("hello", &[("name", Arg::Text("{ $name }".into()))]).as_deref(), Some("Hello, { $name }!"));
    }

    #[test]
    fn a_number_selects_its_plural_or_its_own_variant() {
        assert_eq!(format("count", &[("n", Arg::Number(1))]).as_deref(), Some("1 apple"));
        assert_eq!(format("count", &[("n", Arg::Number(3))]).as_deref(), Some("3 apples"));
        assert_eq!(format("count", &[("n", Arg::Number(0))]).as_deref(), Some("none"));
        assert_eq!(format("count", &[]).as_deref(), Some(" apples"));
    }

    #[test]
    fn a_language_writes_its_own_numbers() {
        let formats = Formats { number: |_, number| format!("<{number}>"), ..Formats::default() };
        let said = Catalogue::parse(FILE).format("count", &[("n", Arg::Number(7))], &formats);
        assert_eq!(said.as_deref(), Some("<7> apples"));
    }

    #[test]
    fn a_pattern_may_begin_on_the_next_line() {
        assert_eq!(format("long", &[]).as_deref(), Some("One line,\nand another."));
        assert_eq!(format("nobody", &[]), None);
    }

    #[test]
    fn what_is_no_message_or_broken_is_passed_over_and_named_by_line_and_id() {
        let file = Catalogue::parse(
            "  indented\nwords\nopen = left { $open\n-term = x\nfine = yes\n    .attribute = no\nnone = { $n ->\n    [one] x\n}\nclosed = }\n",
        );
        assert_eq!(file.ids().collect::<Vec<_>>(), ["fine"]);
        assert_eq!(file.format("fine", &[], &Formats::default()).as_deref(), Some("yes"));
        assert_eq!(
            file.faults,
            ["line 1", "line 2", "line 4", "line 6", "line 3 open", "line 7 none", "line 10 closed"]
        );
    }
}
