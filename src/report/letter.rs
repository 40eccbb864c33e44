//! The report as a letter: as much of it as an address holds.

/// A text, cut so that it is at most so many bytes long once it is percent-encoded, and whether all of it is there. What comes
/// first matters most, so it ends with a whole line where it can, and never with a heading that has lost what was below it.
#[must_use]
pub fn fitted(text: &str, room: usize, mail: bool) -> (String, bool) {
    let (mut used, mut end, mut line) = (0_usize, 0, 0);
    for (at, letter) in text.char_indices() {
        used = used.saturating_add(weight(letter, mail));
        if used > room {
            break;
        }
        end = at + letter.len_utf8();
        if letter == '\n' {
            line = end;
        }
    }
    let whole = end == text.len();
    let mut kept = text.get(..if whole || line == 0 { end } else { line }).unwrap_or_default();
    if !whole {
        kept = kept.trim_end();
        let last = kept.rfind('\n').map_or(0, |at| at + 1);
        if kept.get(last..).is_some_and(|last| last.starts_with("## ")) {
            kept = kept.get(..last).unwrap_or_default().trim_end();
        }
    }
    // A mail's lines end so (RFC 6068 §5).
    (if mail { kept.replace('\n', "\r\n") } else { kept.to_owned() }, whole)
}

/// How many bytes a letter takes in an address.
const fn weight(letter: char, mail: bool) -> usize {
    match letter {
        '\n' if mail => 6,
        '-' | '.' | '_' | '~' => 1,
        letter if letter.is_ascii_alphanumeric() => 1,
        letter => 3 * letter.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::address::encode;

    const REPORT: &str =
        "# help401 1.0\n\n- page: https://a.test/é\n\n## Seen\n\n- one 日本\n- two\n\n## Not seen\n\n- three\n";

    #[test]
    fn what_fits_is_left_as_it_is_and_has_the_lines_of_a_mail() {
        assert_eq!(fitted(REPORT, 4000, false), (REPORT.to_owned(), true));
        assert_eq!(fitted("a\nb\n", 14, true), ("a\r\nb\r\n".to_owned(), true));
        assert_eq!(fitted("", 0, true), (String::new(), true));
    }

    #[test]
    fn it_is_never_longer_than_there_is_room_and_begins_as_the_whole_does() {
        for mail in [true, false] {
            for room in 0..400 {
                let (text, whole) = fitted(REPORT, room, mail);
                assert!(encode(&text).len() <= room, "{room}: {text:?}");
                let plain = text.replace("\r\n", "\n");
                assert!(REPORT.starts_with(&plain) && whole == (plain == REPORT), "{room}: {text:?}");
                assert!(!plain.trim_end().ends_with("een") || whole, "a heading without its lines: {text:?}");
            }
        }
    }

    #[test]
    fn a_letter_of_several_bytes_is_there_or_not() {
        assert_eq!(fitted("日本", 17, true), ("日".to_owned(), false));
    }
}
