//! `credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]`, in Authorization (RFC 9110 §11.4).
//!
//! Deviation: pages send tokens without a scheme, or a scheme without a token. Which word is a scheme
//! is decided carefully, because a scheme may be shown and a token may not.

use crate::protocol::auth_param;
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::basic::{self, Basic};
use crate::protocol::grammar;
use crate::protocol::parsed::{Parsed, ViolationKind, Violations};
use crate::protocol::secret::Secret;

/// What a request presented in Authorization.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Credentials {
    /// The scheme; nothing where the field has no scheme word at all, as with a bare token.
    pub scheme: Option<AuthScheme>,
    /// The scheme as the page wrote it; empty without a scheme. Never a part of the secret.
    pub scheme_word: String,
    /// Everything behind the scheme, or the whole field without one.
    pub payload: Secret,
    /// Lower-case names and unquoted values, of schemes whose credentials are parameters.
    pub params: Vec<(String, Secret)>,
}

impl Credentials {
    /// User-id and password, of Basic credentials that decode.
    pub fn basic(&self) -> Option<Basic> {
        let is_basic = self.scheme == Some(AuthScheme::Basic);
        if is_basic { basic::parse_basic(self.payload.expose()).ok() } else { None }
    }

    /// The value of a parameter, whatever the case of its name.
    pub fn param(&self, name: &str) -> Option<&Secret> {
        let mut params = self.params.iter();
        params.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// Reads the value of an Authorization or Proxy-Authorization field.
pub fn parse_credentials(field: &str) -> Parsed<Credentials> {
    let mut violations = Violations::default();
    let start = grammar::skip_ows(field, 0);
    let text = grammar::trim_ows(field);
    if text.is_empty() {
        violations.note(0, ViolationKind::EmptyField);
        return violations.beside(Credentials::default());
    }
    let word_end = grammar::skip_while(text, 0, |byte| !grammar::is_ows(byte));
    let word = grammar::slice(text, 0, word_end);
    // Also here: was the word followed by white space before the field was trimmed?
    let followed = start + word_end < field.len();
    let Some((scheme, name)) = read_scheme(word, followed) else {
        note_missing_scheme(text, start, &mut violations);
        let payload = Secret::new(text);
        return violations.beside(Credentials { payload, ..Credentials::default() });
    };
    if name.len() != word.len() {
        violations.note(start + name.len(), ViolationKind::ColonAfterScheme);
    }
    if grammar::byte_at(text, word_end) == Some(b'\t') {
        violations.note(start + word_end, ViolationKind::TabAfterScheme);
    }
    let payload = grammar::trim_ows(grammar::slice(text, word_end, text.len()));
    if payload.is_empty() {
        violations.note(start + word_end, ViolationKind::MissingCredentials);
    }
    let params = read_params(&scheme, payload);
    let scheme_word = name.to_owned();
    let payload = Secret::new(payload);
    violations.beside(Credentials { scheme: Some(scheme), scheme_word, payload, params })
}

/// The scheme that the first word names, and the word without a colon behind it.
fn read_scheme(word: &str, followed: bool) -> Option<(AuthScheme, &str)> {
    let name = word.strip_suffix(':').unwrap_or(word);
    let scheme = AuthScheme::from_name(name);
    (scheme.is_known() || (followed && is_like_a_scheme(name))).then_some((scheme, name))
}

/// Whether a word that no table knows could name a scheme: few letters, hardly a digit, no dots.
/// `hunter2hunter2 x` may be a pass phrase, and a JWT before a space is a token.
fn is_like_a_scheme(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    word.len() <= 24
        && digits <= 3
        && word.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && !word.starts_with("eyJ")
}

/// Says how a field without a scheme came about, where that can be seen.
fn note_missing_scheme(text: &str, at: usize, violations: &mut Violations) {
    const GLUED: &[&str] = &["Bearer", "Basic", "DPoP", "Token"];
    violations.note(at, ViolationKind::MissingScheme);
    if matches!(text.as_bytes(), [b'"' | b'\'', ..]) {
        violations.note(at, ViolationKind::QuotedCredentials);
    }
    // `BearereyJ…`, `Bearer:x`, `Bearer=x`: a program forgot the space.
    let glued = GLUED.iter().find(|name| {
        let (head, rest) = text.split_at_checked(name.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(name)
            && (matches!(rest.as_bytes(), [b':' | b'=' | b',' | b'"', ..]) || rest.starts_with("eyJ"))
    });
    if let Some(name) = glued {
        violations.note(at + name.len(), ViolationKind::SchemeNotSeparated);
    }
}

/// Violations inside are dropped: the slashes and semicolons of AWS are what its own document asks for.
fn read_params(scheme: &AuthScheme, payload: &str) -> Vec<(String, Secret)> {
    let has_params = match scheme {
        scheme if scheme.has_param_credentials() => true,
        // `Token token="x"`, `OAuth oauth_consumer_key="x"`; a token68 with padding is no parameter.
        AuthScheme::Token | AuthScheme::ApiKey | AuthScheme::Other(_) => {
            grammar::begins_param(payload, 0) && !grammar::is_token68(payload)
        }
        _ => false,
    };
    if !has_params {
        return Vec::new();
    }
    let params = auth_param::read_auth_params(payload, &mut Violations::default());
    params.into_iter().map(|(name, value)| (name, Secret::new(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln";

    /// Renders `scheme|word|payload`.
    fn read(field: &str) -> String {
        let value = parse_credentials(field).value;
        let scheme = value.scheme.as_ref().map_or("-", AuthScheme::name);
        format!("{scheme}|{}|{}", value.scheme_word, value.payload.expose())
    }

    fn reports(field: &str, kind: ViolationKind) -> bool {
        parse_credentials(field).has(kind)
    }

    #[test]
    fn a_scheme_and_a_token_are_told_apart() {
        assert_eq!(read("bearer abc"), "Bearer|bearer|abc");
        assert_eq!(read(" Bearer  a b "), "Bearer|Bearer|a b");
        assert_eq!(read("JWT abc"), "jwt|JWT|abc");
        assert_eq!(parse_credentials("Bearer abc").violations, []);
    }

    #[test]
    fn a_bare_token_has_no_scheme() {
        assert_eq!(read(JWT), format!("-||{JWT}"));
        assert_eq!(read("undefined"), "-||undefined");
        assert_eq!(read("cBgaNpCDyVIkNlep.12"), "-||cBgaNpCDyVIkNlep.12");
        assert!(reports(JWT, ViolationKind::MissingScheme));
    }

    #[test]
    fn a_scheme_alone_has_no_credentials() {
        for field in ["Bearer", "Bearer ", "Bearer \t"] {
            assert_eq!(read(field), "Bearer|Bearer|");
            assert!(reports(field, ViolationKind::MissingCredentials));
        }
        assert_eq!(read("JWT "), "jwt|JWT|");
    }

    #[test]
    fn an_empty_field_is_reported() {
        assert_eq!(read(" "), "-||");
        assert!(reports("", ViolationKind::EmptyField));
    }

    #[test]
    fn the_scheme_word_never_holds_a_token() {
        for field in [format!("{JWT} x"), "hunter2000hunter x".into(), "a.b.c d".into(), format!("{JWT} ")] {
            assert_eq!(parse_credentials(&field).value.scheme_word, "", "{field}");
            assert_eq!(parse_credentials(&field).value.payload.expose(), field.trim());
        }
    }

    #[test]
    fn a_scheme_that_is_not_separated_is_reported() {
        for field in [format!("Bearer{JWT}"), "Bearer:abc".into(), "bearer=abc".into()] {
            assert!(reports(&field, ViolationKind::SchemeNotSeparated), "{field}");
            assert_eq!(parse_credentials(&field).value.scheme, None);
        }
        assert!(!reports("Bearerabc", ViolationKind::SchemeNotSeparated));
        assert_eq!(read("Bearer: abc"), "Bearer|Bearer|abc");
        assert!(reports("Bearer: abc", ViolationKind::ColonAfterScheme));
        assert!(reports("Bearer\tabc", ViolationKind::TabAfterScheme));
        assert!(reports("\"Bearer abc\"", ViolationKind::QuotedCredentials));
    }

    #[test]
    fn parameters_are_read_where_the_scheme_has_them() {
        let hawk = parse_credentials("Hawk id=\"dh37\", ts=\"17\", mac=\"a/b=\"").value;
        assert_eq!(hawk.param("ID").map(Secret::expose), Some("dh37"));
        assert_eq!(hawk.param("mac").map(Secret::expose), Some("a/b="));
        let aws = parse_credentials("AWS4-HMAC-SHA256 Credential=AKIA/20261122/us/s3/aws4_request, Signature=ab").value;
        assert_eq!(aws.param("credential").map(Secret::expose), Some("AKIA/20261122/us/s3/aws4_request"));
        let rails = parse_credentials("Token token=\"abc\"").value;
        assert_eq!(rails.param("token").map(Secret::expose), Some("abc"));
        assert!(parse_credentials("Token abc=").value.params.is_empty());
        assert!(parse_credentials("Bearer a=b").value.params.is_empty());
    }

    #[test]
    fn basic_credentials_decode() {
        let basic = parse_credentials("Basic YWxpY2U6eDE=").value.basic().expect("decodes");
        assert_eq!((basic.user_id.as_str(), basic.password.expose()), ("alice", "x1"));
        assert_eq!(parse_credentials("Bearer YWxpY2U6eDE=").value.basic(), None);
    }

    #[test]
    fn debug_shows_no_secret() {
        for field in ["Bearer canary", "canary", "Hawk id=\"canary\"", "Basic canary"] {
            let shown = format!("{:?}", parse_credentials(field));
            assert!(!shown.contains("canary"), "{shown}");
        }
    }
}
