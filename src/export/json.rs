//! JSON as it is written (RFC 8259), indented for people. What is read is `protocol::json`'s matter.

use crate::protocol::number::decimal;

/// A value to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// A string.
    Text(String),
    /// A whole number.
    Number(i64),
    /// An array.
    List(Vec<Value>),
    /// An object; names in their order.
    Map(Vec<(&'static str, Value)>),
}

impl Value {
    /// A string.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The text of this value, with a line end.
    #[must_use]
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Text(text) => quote(out, text),
            Self::Number(number) => out.push_str(&decimal(*number)),
            Self::List(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    begin(out, place, depth + 1);
                    item.write(out, depth + 1);
                }
                end(out, items.is_empty(), depth, ']');
            }
            Self::Map(members) => {
                out.push('{');
                for (place, (name, value)) in members.iter().enumerate() {
                    begin(out, place, depth + 1);
                    quote(out, name);
                    out.push_str(": ");
                    value.write(out, depth + 1);
                }
                end(out, members.is_empty(), depth, '}');
            }
        }
    }
}

fn begin(out: &mut String, place: usize, depth: usize) {
    if place > 0 {
        out.push(',');
    }
    line(out, depth);
}

fn end(out: &mut String, empty: bool, depth: usize, mark: char) {
    if !empty {
        line(out, depth);
    }
    out.push(mark);
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    (0..depth).for_each(|_| out.push_str("  "));
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => {
                out.push_str("\\u00");
                let code = u32::from(c);
                out.extend([code >> 4, code & 15].into_iter().filter_map(|half| char::from_digit(half, 16)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_indented_for_people() {
        let value = Value::Map(vec![
            ("a", Value::List(vec![Value::Number(-1), Value::text("x")])),
            ("b", Value::List(Vec::new())),
        ]);
        assert_eq!(value.written(), "{\n  \"a\": [\n    -1,\n    \"x\"\n  ],\n  \"b\": []\n}\n");
    }

    proptest! {
        #[test]
        fn every_text_is_read_back_as_it_was(text in any::<String>()) {
            let read: String = serde_json::from_str(&Value::text(&text).written()).unwrap();
            prop_assert_eq!(read, text);
        }
    }
}
