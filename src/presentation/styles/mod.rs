//! The one style sheet, adopted by the shadow root. It touches nothing outside, and ships without what only readers need.

const WRITTEN: &str = include_str!("card.css");
const LENGTH: usize = squeezed::<{ WRITTEN.len() }>(WRITTEN).1;
const SQUEEZED: [u8; LENGTH] = squeezed(WRITTEN).0;

/// The style sheet.
pub const STYLES: &str = match std::str::from_utf8(&SQUEEZED) {
    Ok(text) => text,
    Err(_) => WRITTEN,
};

/// A style sheet without comments and needless spaces, and how long it is then. It is so long, or cut to so long.
///
/// Spaces go beside what parts rules and declarations; others may mean something, as in `calc(1px - 2px)`.
#[expect(clippy::indexing_slicing, reason = "only the compiler runs it")]
const fn squeezed<const MOST: usize>(written: &str) -> ([u8; MOST], usize) {
    let written = written.as_bytes();
    let mut kept = [0; MOST];
    let (mut at, mut length, mut space, mut last) = (0, 0, false, b'}');
    while at < written.len() {
        if written[at] == b'/' && at + 1 < written.len() && written[at + 1] == b'*' {
            at += 2;
            while at + 1 < written.len() && !(written[at] == b'*' && written[at + 1] == b'/') {
                at += 1;
            }
            at += 2;
        } else if written[at].is_ascii_whitespace() {
            space = true;
            at += 1;
        } else {
            let byte = written[at];
            let parted = matches!(last, b'{' | b'}' | b';' | b',' | b':' | b'>') || matches!(byte, b'{' | b'}' | b'>');
            if space && !parted {
                if length < MOST {
                    kept[length] = b' ';
                }
                length += 1;
            }
            if length < MOST {
                kept[length] = byte;
            }
            (length, space, last, at) = (length + 1, false, byte, at + 1);
        }
    }
    (kept, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_readers_need_is_taken_out_and_nothing_else() {
        let (kept, length) =
            squeezed::<200>("/* why */\n.a .b,\n.c > d { e: f, calc(1px - 2px); }\n\n@media (g: h) { i:j }");
        let text = std::str::from_utf8(&kept[..length]).unwrap();
        assert_eq!(text, ".a .b,.c>d{e:f,calc(1px - 2px);}@media (g:h){i:j}");
    }

    #[test]
    fn the_sheet_has_as_many_rules_as_it_was_written_with() {
        let rules = |text: &str| text.matches('{').count();
        assert_eq!(rules(STYLES), rules(WRITTEN));
        assert!(!STYLES.contains("/*") && STYLES.len() < WRITTEN.len() * 9 / 10, "{} bytes", STYLES.len());
    }
}
