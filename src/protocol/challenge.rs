//! `challenge = auth-scheme [ 1*SP ( token68 / #auth-param ) ]`, in WWW-Authenticate (RFC 9110 §11.3, §11.6.1).
//!
//! One field may hold several challenges, and a browser joins several fields with a comma; the comma
//! also separates parameters. A word opens a challenge unless an equals sign follows it.
//!
//! Deviations: reading goes on behind every fault; text outside ASCII is kept; a repeated parameter
//! keeps the first; a missing comma, a semicolon for a comma and unescaped quotation marks are
//! understood; parameters before any scheme belong to a challenge whose scheme has an empty name.
//! Verified on the subset that both accept against `http-auth` by `tests/challenge_oracle.rs`.

use std::fmt;

use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::challenge_reader;
use crate::protocol::parsed::Parsed;

/// Challenges kept of one field.
pub const MAX_CHALLENGES: usize = 32;

/// One way to authenticate that the server offers.
///
/// `Debug` shows of what the server wrote the lengths only: a server may repeat what it was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Challenge {
    /// What the server asks for.
    pub scheme: AuthScheme,
    /// The data that NTLM and Negotiate send in the place of parameters.
    pub token68: Option<String>,
    /// Lower-case name and unquoted value, in the order of the field, no name twice.
    pub params: Vec<(String, String)>,
    /// Byte offset of the scheme in the field.
    pub at: usize,
}

impl fmt::Debug for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params: Vec<(&str, usize)> = self.params.iter().map(|(name, value)| (name.as_str(), value.len())).collect();
        let mut shown = f.debug_struct("Challenge");
        shown.field("scheme", &self.scheme).field("token68", &self.token68.as_ref().map(String::len));
        shown.field("params", &params).field("at", &self.at).finish()
    }
}

impl Challenge {
    /// The value of a parameter, whatever the case of its name.
    pub fn param(&self, name: &str) -> Option<&str> {
        let mut params = self.params.iter();
        params.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The protection space that the server names (RFC 9110 §11.5).
    pub fn realm(&self) -> Option<&str> {
        self.param("realm")
    }
}

/// Reads the value of a WWW-Authenticate or Proxy-Authenticate field.
pub fn parse_challenges(field: &str) -> Parsed<Vec<Challenge>> {
    challenge_reader::read(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::parsed::ViolationKind;

    /// Renders challenges as `Scheme(token68) name=value; …`, one a line.
    fn read(field: &str) -> String {
        let lines = parse_challenges(field).value.into_iter().map(|challenge| {
            let token68 = challenge.token68.map(|data| format!("({data})")).unwrap_or_default();
            let params: Vec<String> = challenge.params.iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("{}{token68} {}", challenge.scheme.name(), params.join("; ")).trim_end().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn reports(field: &str, kind: ViolationKind) -> bool {
        parse_challenges(field).has(kind)
    }

    #[test]
    fn a_valid_field_has_no_violations() {
        let field =
            "Digest realm=\"tc\", qop=\"auth\", nonce=\"1:a\", algorithm=SHA-256, Basic realm=\"tc\", Negotiate";
        let parsed = parse_challenges(field);
        assert_eq!(parsed.violations, []);
        assert_eq!(read(field), "Digest realm=tc; qop=auth; nonce=1:a; algorithm=SHA-256\nBasic realm=tc\nNegotiate");
        assert_eq!(parsed.value.iter().map(|challenge| challenge.at).collect::<Vec<_>>(), [0, 63, 81]);
    }

    #[test]
    fn a_comma_inside_quotes_does_not_split() {
        assert_eq!(read("Bearer realm=\"a, Basic b\", error=\"c\""), "Bearer realm=a, Basic b; error=c");
    }

    #[test]
    fn fields_joined_by_a_comma_stay_apart() {
        assert_eq!(
            read("Bearer realm=\"a\", DPoP realm=\"b\", algs=\"ES256 EdDSA\""),
            "Bearer realm=a\nDPoP realm=b; algs=ES256 EdDSA"
        );
    }

    #[test]
    fn names_of_parameters_are_found_in_any_case() {
        let parsed = parse_challenges("basic REALM=\"Users\"");
        assert_eq!(parsed.value.first().and_then(Challenge::realm), Some("Users"));
        assert_eq!(parsed.value.first().and_then(|challenge| challenge.param("Realm")), Some("Users"));
    }

    #[test]
    fn a_token68_is_told_from_a_parameter() {
        assert_eq!(read("NTLM TlRMTVNTUAAC==, Negotiate abc="), "NTLM(TlRMTVNTUAAC==)\nNegotiate(abc=)");
        assert_eq!(read("Negotiate a/b+c"), "Negotiate(a/b+c)");
        assert_eq!(read("Bearer error="), "Bearer error=");
        assert_eq!(read("Bearer realm=, error=x"), "Bearer realm=; error=x");
        assert_eq!(read("Bearer a=b"), "Bearer a=b");
        assert!(reports("NTLM abc, realm=\"x\"", ViolationKind::ParamAfterToken68));
    }

    #[test]
    fn an_unclosed_quote_is_reported_where_it_opens() {
        let parsed = parse_challenges("Bearer error=\"invalid_token");
        assert_eq!(parsed.violations.first().map(|violation| violation.at), Some(13));
        assert!(parsed.has(ViolationKind::UnclosedQuotedString));
        assert_eq!(read("Bearer error=\"invalid_token"), "Bearer error=invalid_token");
    }

    #[test]
    fn white_space_around_the_equals_sign_is_bad_but_understood() {
        assert_eq!(read("Basic realm = \"x\" , charset\t=\tUTF-8"), "Basic realm=x; charset=UTF-8");
        assert!(reports("Basic realm = \"x\"", ViolationKind::WhitespaceAroundEquals));
    }

    #[test]
    fn a_value_that_should_be_quoted_extends_to_the_comma() {
        let field = "Bearer authorization_uri=https://id.example/x?a=b, realm=My Site";
        assert_eq!(read(field), "Bearer authorization_uri=https://id.example/x?a=b; realm=My Site");
        assert!(reports(field, ViolationKind::UnquotedValue));
    }

    #[test]
    fn stray_commas_are_stepped_over() {
        assert_eq!(read(", ,Basic realm=\"x\",, ,charset=\"UTF-8\",Bearer,"), "Basic realm=x; charset=UTF-8\nBearer");
        assert!(reports("Bearer,", ViolationKind::EmptyListElement));
        assert!(reports(",Bearer", ViolationKind::EmptyListElement));
    }

    #[test]
    fn a_missing_comma_is_understood() {
        assert_eq!(read("Bearer realm=\"a\" error=\"b\" scope=c x=d"), "Bearer realm=a; error=b; scope=c; x=d");
        assert_eq!(read("Bearer realm=\"a\"; error=\"b\""), "Bearer realm=a; error=b");
        assert_eq!(read("Negotiate abc NTLM"), "Negotiate(abc)\nNTLM");
        assert!(reports("Bearer realm=\"a\" error=\"b\"", ViolationKind::MissingComma));
    }

    #[test]
    fn a_repeated_parameter_keeps_the_first() {
        assert_eq!(read("Bearer error=\"a\", Error=\"b\""), "Bearer error=a");
        assert!(reports("Bearer error=\"a\", Error=\"b\"", ViolationKind::DuplicateParam));
    }

    #[test]
    fn a_lone_word_is_kept_as_a_scheme_and_reported_when_unknown() {
        assert_eq!(read("Bearer realm=\"a\", invalid_token"), "Bearer realm=a\ninvalid_token");
        assert!(reports("Bearer realm=\"a\", invalid_token", ViolationKind::LoneWord));
        assert!(!reports("Bearer, Basic", ViolationKind::LoneWord));
    }

    #[test]
    fn parameters_without_a_scheme_are_not_lost() {
        let parsed = parse_challenges("realm=\"api\", error=\"x\"");
        assert_eq!(parsed.value.first().map(|challenge| &challenge.scheme), Some(&AuthScheme::Other(String::new())));
        assert_eq!(parsed.value.first().and_then(Challenge::realm), Some("api"));
        assert!(parsed.has(ViolationKind::ParamWithoutScheme));
    }

    #[test]
    fn prose_does_not_stop_the_reader() {
        assert_eq!(read("Bearer token is missing, Basic realm=\"x\""), "Bearer(token)\nBasic realm=x");
        assert_eq!(read("\"what, now\", Basic realm=\"x\""), "Basic realm=x");
        assert_eq!(read("Basic: realm=\"x\""), "Basic realm=x");
        assert_eq!(read("<html>, Bearer"), "Bearer");
        assert_eq!(read("(401)"), "");
        assert_eq!(read(""), "");
    }

    #[test]
    fn text_outside_ascii_is_kept() {
        assert_eq!(read("Basic realm=\"Größe\", x=ü"), "Basic realm=Größe; x=ü");
        assert!(reports("Basic realm=\"Größe\"", ViolationKind::NonAscii));
    }

    #[test]
    fn challenges_beyond_the_cap_are_not_kept() {
        let parsed = parse_challenges(&"Basic,".repeat(1000));
        assert_eq!(parsed.value.len(), MAX_CHALLENGES);
        assert!(parsed.has(ViolationKind::TooManyChallenges));
    }
}
