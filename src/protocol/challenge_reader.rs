//! How the list of challenges is taken apart (RFC 9110 §5.6.1, §11.6.1): one pass, no step back.
//!
//! Which rules it departs from is said in the documentation of the module `challenge`.

use crate::protocol::auth_param::{self, AuthParam, MAX_PARAMS};
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::challenge::{Challenge, MAX_CHALLENGES};
use crate::protocol::grammar;
use crate::protocol::parsed::{Parsed, ViolationKind, Violations};

/// Reads the whole field.
pub(super) fn read(field: &str) -> Parsed<Vec<Challenge>> {
    let mut reader = Reader { field, at: 0, challenges: Vec::new(), violations: Violations::default() };
    while reader.at < field.len() {
        reader.element();
    }
    reader.violations.beside(reader.challenges)
}

/// Every method moves `at` forward, and over no byte more often than a constant number of times.
struct Reader<'a> {
    field: &'a str,
    at: usize,
    challenges: Vec<Challenge>,
    violations: Violations,
}

impl Reader<'_> {
    /// `#element => [ element ] *( OWS "," OWS [ element ] )`: what a recipient must accept.
    fn element(&mut self) {
        let start = grammar::skip_ows(self.field, self.at);
        match grammar::byte_at(self.field, start) {
            None => self.at = start,
            Some(b',') => {
                self.violations.note(start, ViolationKind::EmptyListElement);
                self.at = start + 1;
            }
            Some(byte) if grammar::is_tchar(byte) => self.word(start),
            Some(_) => self.step_over(start),
        }
    }

    /// A word is the name of a parameter if an equals sign follows, and else a scheme.
    fn word(&mut self, start: usize) {
        if let Some(param) = auth_param::read_auth_param(self.field, start, &mut self.violations) {
            self.param(start, param);
        } else {
            self.scheme(start, grammar::skip_while(self.field, start, grammar::is_tchar));
        }
    }

    /// `auth-scheme [ 1*SP ( token68 / #auth-param ) ]` up to the first parameter.
    fn scheme(&mut self, start: usize, end: usize) {
        if self.challenges.len() == MAX_CHALLENGES {
            self.violations.note(start, ViolationKind::TooManyChallenges);
            self.at = self.field.len();
            return;
        }
        let scheme = AuthScheme::from_name(grammar::slice(self.field, start, end));
        let known = scheme.is_known();
        self.challenges.push(Challenge { scheme, token68: None, params: Vec::new(), at: start });
        // `Basic: realm="x"` and the like: the word ends at something that ends no word.
        let word_end = grammar::skip_while(self.field, end, |byte| !grammar::is_ows(byte) && byte != b',');
        if word_end != end {
            self.violations.note(end, ViolationKind::UnexpectedText);
        }
        let body = grammar::skip_ows(self.field, word_end);
        if matches!(grammar::byte_at(self.field, body), None | Some(b',')) {
            if !known {
                self.violations.note(start, ViolationKind::LoneWord);
            }
            self.separator(body);
        } else if let Some(token68_end) = find_token68(self.field, body) {
            if let Some(challenge) = self.challenges.last_mut() {
                challenge.token68 = Some(grammar::slice(self.field, body, token68_end).to_owned());
            }
            self.after_value(token68_end);
        } else if let Some(param) = auth_param::read_auth_param(self.field, body, &mut self.violations) {
            self.param(body, param);
        } else {
            self.step_over(body);
        }
    }

    /// Gives a parameter to the challenge that was opened last.
    fn param(&mut self, start: usize, param: AuthParam) {
        if self.challenges.is_empty() {
            self.violations.note(start, ViolationKind::ParamWithoutScheme);
            let scheme = AuthScheme::Other(String::new());
            self.challenges.push(Challenge { scheme, token68: None, params: Vec::new(), at: start });
        }
        let AuthParam { name, value, end } = param;
        if let Some(challenge) = self.challenges.last_mut() {
            if challenge.token68.is_some() {
                self.violations.note(start, ViolationKind::ParamAfterToken68);
            }
            if challenge.param(&name).is_some() {
                self.violations.note(start, ViolationKind::DuplicateParam);
            } else if challenge.params.len() == MAX_PARAMS {
                self.violations.note(start, ViolationKind::TooManyParams);
            } else {
                challenge.params.push((name, value));
            }
        }
        self.after_value(end);
    }

    /// Goes on behind a value: a comma belongs here, and what stands for one is understood.
    fn after_value(&mut self, end: usize) {
        let next = grammar::skip_ows(self.field, end);
        match grammar::byte_at(self.field, next) {
            None | Some(b',') => self.separator(next),
            Some(b';') => {
                self.violations.note(next, ViolationKind::MissingComma);
                self.at = next + 1;
            }
            Some(_) if grammar::begins_param(self.field, next) || begins_known_scheme(self.field, next) => {
                self.violations.note(next, ViolationKind::MissingComma);
                self.at = next;
            }
            Some(_) => self.step_over(next),
        }
    }

    /// Steps over a comma; one with nothing behind it is reported here, since no element follows.
    fn separator(&mut self, comma: usize) {
        self.at = comma + 1;
        if comma < self.field.len() && grammar::skip_ows(self.field, self.at) == self.field.len() {
            self.violations.note(comma, ViolationKind::EmptyListElement);
        }
    }

    /// Steps over what cannot be understood, up to the next comma that no quotation marks enclose.
    fn step_over(&mut self, start: usize) {
        self.violations.note(start, ViolationKind::UnexpectedText);
        let mut at = start;
        loop {
            at = match grammar::byte_at(self.field, at) {
                None | Some(b',') => break,
                Some(b'"') => grammar::read_quoted_string(self.field, at, &mut self.violations).1,
                Some(_) => at + 1,
            };
        }
        self.separator(at);
    }
}

/// The end of the token68 at `at`, if the text there cannot be a parameter.
fn find_token68(field: &str, at: usize) -> Option<usize> {
    let word_end = grammar::skip_while(field, at, grammar::is_token68_char);
    let end = grammar::skip_while(field, word_end, |byte| byte == b'=');
    let next = grammar::skip_ows(field, end);
    let closed = match grammar::byte_at(field, next) {
        None | Some(b',') => true,
        Some(byte) => next > end && end == word_end && byte != b'=',
    };
    let padding = end - word_end;
    let empty_param = padding == 1 && is_common_param(grammar::slice(field, at, word_end));
    (word_end > at && closed && !empty_param).then_some(end)
}

/// `error=` is a token68 by the letter of the grammar, but it was meant as an empty parameter.
fn is_common_param(name: &str) -> bool {
    const NAMES: &[&str] =
        &["realm", "error", "error_description", "error_uri", "scope", "charset", "nonce", "opaque", "qop", "stale"];
    NAMES.iter().any(|other| other.eq_ignore_ascii_case(name))
}

/// Whether a word that can only be a scheme stands here, so that a comma must be missing before it.
fn begins_known_scheme(field: &str, at: usize) -> bool {
    let end = grammar::skip_while(field, at, grammar::is_tchar);
    let ends_a_word = grammar::byte_at(field, end).is_none_or(|byte| grammar::is_ows(byte) || byte == b',');
    ends_a_word && AuthScheme::from_name(grammar::slice(field, at, end)).is_known()
}
