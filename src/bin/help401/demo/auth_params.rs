//! `name=value` lists as `Authorization: Digest` and `Hawk` carry them (RFC 9110 §11.2).

use std::collections::HashMap;

/// Parameters after the scheme word; `None` if the scheme is another one.
pub fn parse(field: &str, scheme: &str) -> Option<HashMap<String, String>> {
    let (word, mut rest) = field.split_once(' ')?;
    if !word.eq_ignore_ascii_case(scheme) {
        return None;
    }
    let mut params = HashMap::new();
    while let Some((name, after)) = rest.split_once('=') {
        let (value, tail) = value_and_tail(after.trim_start());
        params.insert(name.trim_matches([' ', ',']).to_ascii_lowercase(), value);
        rest = tail;
    }
    Some(params)
}

fn value_and_tail(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, tail) = text.split_once(',').unwrap_or((text, ""));
        return (value.trim().to_owned(), tail);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(at + 1..).unwrap_or("")),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_and_bare_values_are_read() {
        let params = parse(r#"Digest username="a\"da", qop=auth, uri="/x?a=b,c" , nc=01"#, "digest");
        let params = params.unwrap();
        assert_eq!(params["username"], "a\"da");
        assert_eq!(params["qop"], "auth");
        assert_eq!(params["uri"], "/x?a=b,c");
        assert_eq!(params["nc"], "01");
    }

    #[test]
    fn another_scheme_has_no_parameters_here() {
        assert_eq!(parse("Basic QQ==", "Digest"), None);
    }
}
