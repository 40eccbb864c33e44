//! `auth-param = token BWS "=" BWS ( token / quoted-string )` (RFC 9110 §11.2).
//!
//! Deviation: a value that is neither a token nor quoted is taken up to the next comma, because
//! servers write `realm=My Site` and signatures write `SignedHeaders=host;date`.

use crate::protocol::grammar;
use crate::protocol::parsed::{ViolationKind, Violations};

/// Parameters kept of one challenge or of one set of credentials.
pub const MAX_PARAMS: usize = 64;

/// One parameter as read.
pub struct AuthParam {
    /// Lower-case name.
    pub name: String,
    /// Value without quotation marks and escapes.
    pub value: String,
    /// Byte offset behind the value.
    pub end: usize,
}

/// Reads the parameter that begins at `at`; nothing if no word with an equals sign is there.
pub fn read_auth_param(text: &str, at: usize, violations: &mut Violations) -> Option<AuthParam> {
    if !grammar::begins_param(text, at) {
        return None;
    }
    let name_end = grammar::skip_while(text, at, grammar::is_tchar);
    let equals = grammar::skip_ows(text, name_end);
    let value_at = grammar::skip_ows(text, equals + 1);
    if equals != name_end || value_at != equals + 1 {
        violations.note(equals, ViolationKind::WhitespaceAroundEquals);
    }
    let (value, end) = match grammar::byte_at(text, value_at) {
        None | Some(b',') => {
            violations.note(equals, ViolationKind::EmptyValue);
            (String::new(), value_at)
        }
        Some(b'"') => grammar::read_quoted_string(text, value_at, violations),
        Some(_) => read_bare_value(text, value_at, violations),
    };
    let name = grammar::slice(text, at, name_end).to_ascii_lowercase();
    Some(AuthParam { name, value, end })
}

/// Reads a whole list of parameters, as credentials of Digest, Hawk and AWS carry it. The first of
/// two with the same name counts.
pub fn read_auth_params(text: &str, violations: &mut Violations) -> Vec<(String, String)> {
    let mut params: Vec<(String, String)> = Vec::new();
    let mut at = 0;
    loop {
        at = grammar::skip_while(text, at, |byte| grammar::is_ows(byte) || matches!(byte, b',' | b';'));
        if at >= text.len() {
            return params;
        }
        let Some(param) = read_auth_param(text, at, violations) else {
            violations.note(at, ViolationKind::UnexpectedText);
            at = grammar::skip_while(text, at, |byte| byte != b',');
            continue;
        };
        if params.iter().any(|(name, _)| *name == param.name) {
            violations.note(at, ViolationKind::DuplicateParam);
        } else if params.len() == MAX_PARAMS {
            violations.note(at, ViolationKind::TooManyParams);
        } else {
            params.push((param.name, param.value));
        }
        at = param.end;
    }
}

/// A token, or text up to the next comma, with the offset behind it.
fn read_bare_value(text: &str, at: usize, violations: &mut Violations) -> (String, usize) {
    let token_end = grammar::skip_while(text, at, grammar::is_tchar);
    let next = grammar::skip_ows(text, token_end);
    let ends_here = match grammar::byte_at(text, next) {
        None | Some(b',') => true,
        // `realm=a error=b`: the comma is missing, which the caller reports.
        Some(_) => next > token_end && grammar::begins_param(text, next),
    };
    let end = if ends_here && token_end > at {
        token_end
    } else {
        violations.note(at, ViolationKind::UnquotedValue);
        grammar::skip_while(text, at, |byte| byte != b',')
    };
    let value = grammar::trim_ows(grammar::slice(text, at, end));
    grammar::note_odd_characters(value, at, violations);
    (value.to_owned(), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(text: &str) -> Vec<(String, String)> {
        read_auth_params(text, &mut Violations::default())
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.into(), value.into())
    }

    #[test]
    fn quotes_and_case_of_names_do_not_matter() {
        let expected = vec![pair("id", "dh37"), pair("ts", "17")];
        assert_eq!(params(r#"ID="dh37", ts=17"#), expected);
        assert_eq!(params(r#"id=dh37,Ts = "17""#), expected);
    }

    #[test]
    fn a_value_that_is_no_token_extends_to_the_comma() {
        let text = "Credential=AKIA/20261122/us/s3/aws4_request, SignedHeaders=host;date, Signature=ab";
        assert_eq!(
            params(text),
            [
                pair("credential", "AKIA/20261122/us/s3/aws4_request"),
                pair("signedheaders", "host;date"),
                pair("signature", "ab")
            ]
        );
    }

    #[test]
    fn the_first_of_a_repeated_parameter_counts() {
        assert_eq!(params("a=1, A=2"), [pair("a", "1")]);
    }

    #[test]
    fn text_without_an_equals_sign_is_stepped_over() {
        assert_eq!(params("what is this, a=1 b=2, =, \"x\", c="), [pair("a", "1"), pair("b", "2"), pair("c", "")]);
    }

    #[test]
    fn parameters_beyond_the_cap_are_not_kept() {
        let text: String = (0..100).map(|n| format!("p{n}=v,")).collect();
        assert_eq!(params(&text).len(), MAX_PARAMS);
    }
}
