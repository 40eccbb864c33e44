//! A messages file in the syntax of Fluent 1.0, as far as messages here need it: messages, variables, and selection by
//! plural category or exact number. Terms, attributes and functions are not read.

use crate::evidence::text::split_at;
use crate::protocol::number::{decimal, whole};

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
}

impl Catalogue {
    /// Reads a messages file. Lines that are no message are passed over; of two messages with one id the first counts.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let mut messages: Vec<(String, String)> = Vec::new();
        for line in source.lines() {
            let continues = line.starts_with([' ', '}']) && !messages.is_empty();
            if continues {
                if let Some((_, pattern)) = messages.last_mut() {
                    pattern.push('\n');
                    pattern.push_str(line.trim());
                }
            } else if let Some((id, pattern)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
                messages.push((id.trim().to_owned(), pattern.trim().to_owned()));
            }
        }
        Self { messages }
    }

    /// Every id.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|(id, _)| id.as_str())
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The message with its values put in.
    #[must_use]
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let mut out = String::new();
        put(&mut out, self.pattern(id)?, args, 0);
        Some(out)
    }

    fn pattern(&self, id: &str) -> Option<&str> {
        self.messages.iter().find(|(known, _)| known == id).map(|(_, pattern)| pattern.as_str())
    }
}

/// Puts a pattern into `out`. Variants nest no deeper than two, so a hostile file cannot exhaust the stack.
fn put(out: &mut String, pattern: &str, args: &[(&str, Arg)], depth: u8) {
    let mut rest = pattern;
    while let Some((text, tail)) = rest.split_once('{') {
        out.push_str(text);
        let Some(end) = matching_brace(tail) else {
            rest = tail;
            break;
        };
        let (inside, after) = tail.split_at_checked(end).unwrap_or((tail, ""));
        put_placeable(out, inside.trim(), args, depth);
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

fn put_placeable(out: &mut String, inside: &str, args: &[(&str, Arg)], depth: u8) {
    let (variable, variants) =
        split_at(inside, "->").map_or((inside, None), |(variable, variants)| (variable.trim(), Some(variants)));
    let Some(name) = variable.strip_prefix('$') else {
        out.push_str(inside.trim_matches('"'));
        return;
    };
    let value = args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    match (variants, value) {
        (None, Some(Arg::Text(text))) => out.push_str(text),
        (None, Some(Arg::Number(number))) => out.push_str(&decimal(*number)),
        (None, None) => {}
        (Some(variants), value) if depth < 2 => put(out, choose(variants, value), args, depth + 1),
        (Some(_), _) => {}
    }
}

/// The variant that fits, else the default one, marked by an asterisk.
fn choose<'a>(variants: &'a str, value: Option<&Arg>) -> &'a str {
    let number = match value {
        Some(Arg::Number(number)) => Some(*number),
        _ => None,
    };
    let mut fallback = "";
    for line in variants.lines().map(str::trim) {
        let (default, line) = line.strip_prefix('*').map_or((false, line), |line| (true, line));
        let Some((key, pattern)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) else { continue };
        let fits = number.is_some_and(|number| key == english_plural(number) || whole(key) == Some(number));
        if fits && !default {
            return pattern.trim();
        }
        if default {
            fallback = pattern.trim();
        }
    }
    fallback
}

/// The plural category of a whole number in English (CLDR).
const fn english_plural(number: i64) -> &'static str {
    if number == 1 { "one" } else { "other" }
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

    const FILE: &str = "# A comment = no message\n\nhello = Hello, { $name }!\ncount = { $n ->\n    [one] { $n } apple\n   *[other] { $n } apples\n}\nopen = left { $open\n";

    fn format(id: &str, args: &[(&str, Arg)]) -> Option<String> {
        Catalogue::parse(FILE).format(id, args)
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
    fn a_number_selects_its_plural() {
        assert_eq!(format("count", &[("n", Arg::Number(1))]).as_deref(), Some("1 apple"));
        assert_eq!(format("count", &[("n", Arg::Number(3))]).as_deref(), Some("3 apples"));
    }

    #[test]
    fn a_brace_that_is_never_closed_is_text() {
        assert!(format("open", &[]).is_some_and(|text| text.starts_with("left ")));
        assert_eq!(format("nobody", &[]), None);
    }
}
