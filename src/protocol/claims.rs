//! Claims of a token: registered ones (RFC 7519 §4.1) and those of access tokens (RFC 8693 §4, RFC 9068 §2.2).
//!
//! Deviation: a value of the wrong kind is kept where its meaning is plain, and reported, because
//! some servers take it and others refuse the token for it.

use std::fmt;

use crate::protocol::grammar;
use crate::protocol::json::Json;
use crate::protocol::number;
use crate::protocol::parsed::{ViolationKind, Violations};
use crate::protocol::timestamp::Timestamp;

/// What a token says of itself. Nothing of it is verified. `Debug` shows what is about the token, and nothing about the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Claims {
    /// Who issued the token.
    pub iss: Option<String>,
    /// Whom it speaks for; a number is kept as its digits.
    pub sub: Option<String>,
    /// Whom it is meant for; several recipients or one.
    pub aud: Vec<String>,
    /// From when on it is refused.
    pub exp: Option<Timestamp>,
    /// From when on it is accepted.
    pub nbf: Option<Timestamp>,
    /// When it was issued.
    pub iat: Option<Timestamp>,
    /// When the person signed in (OpenID Connect Core §2).
    pub auth_time: Option<Timestamp>,
    /// Its own identifier, by which it may be revoked.
    pub jti: Option<String>,
    /// What it permits: `scope`, `scp` or `scopes`, whichever is first there.
    pub scope: Vec<String>,
    /// The client it was issued to: `client_id` or `azp`.
    pub client_id: Option<String>,
    /// What it is for, such as `access` or `refresh`: `token_use`, `token_type`, `typ` or `type`.
    pub token_use: Option<String>,
    /// Whether it is bound to a key of the client (RFC 7800 §3.1).
    pub cnf: bool,
    /// How strong the sign-in was (OpenID Connect Core §2).
    pub acr: Option<String>,
    /// Roles and groups of the person, by the names that identity providers give to the claim.
    pub roles: Vec<String>,
    /// All claims as they came.
    pub all: Json,
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Claims");
        out.field("iss", &self.iss).field("aud", &self.aud).field("exp", &self.exp).field("nbf", &self.nbf);
        out.field("iat", &self.iat)
            .field("scope", &self.scope)
            .field("token_use", &self.token_use)
            .finish_non_exhaustive()
    }
}

/// Reads a claim set. Violations are noted at `at`, the offset of the claims in their token.
pub fn read_claims(all: Json, at: usize, violations: &mut Violations) -> Claims {
    let mut reader = Reader { all: &all, at, violations };
    Claims {
        iss: reader.text("iss"),
        sub: reader.text("sub"),
        aud: reader.texts("aud"),
        exp: reader.date("exp"),
        nbf: reader.date("nbf"),
        iat: reader.date("iat"),
        auth_time: reader.date("auth_time"),
        jti: reader.text("jti"),
        scope: reader.scope(),
        client_id: reader.plain(&["client_id", "azp"]),
        token_use: reader.plain(&["token_use", "token_type", "typ", "type"]),
        cnf: all.get("cnf").is_some_and(|cnf| cnf.as_object().is_some()),
        acr: reader.plain(&["acr"]),
        roles: words(ROLES.split(' ').find_map(|name| all.get(name)), |c| matches!(c, ',' | ' ')),
        all,
    }
}

/// Names of claims that list what a person may do: RFC 9068 §2.2.3.1 (`roles`, `groups`), MicroProfile JWT (`groups`), Cognito, Auth0,
/// Spring, Microsoft Entra.
const ROLES: &str = "roles role groups permissions authorities cognito:groups wids";

/// Seconds beyond which a NumericDate was counted in milliseconds: the year 5138.
pub const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// Seconds beyond which not even milliseconds make a date of this millennium.
const OUT_OF_RANGE_FROM: i64 = 100_000_000_000_000;

struct Reader<'a> {
    all: &'a Json,
    at: usize,
    violations: &'a mut Violations,
}

impl Reader<'_> {
    /// `StringOrURI` (RFC 7519 §2). User numbers are the common departure.
    fn text(&mut self, name: &str) -> Option<String> {
        match self.all.get(name)? {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => {
                self.note(ViolationKind::ClaimWrongKind);
                Some(number.as_str().to_owned())
            }
            _ => {
                self.note(ViolationKind::ClaimWrongKind);
                None
            }
        }
    }

    /// "An array of case-sensitive strings", or a single one (RFC 7519 §4.1.3).
    fn texts(&mut self, name: &str) -> Vec<String> {
        let Some(Json::Array(items)) = self.all.get(name) else {
            return self.text(name).into_iter().collect();
        };
        let texts = strings(items);
        if texts.len() != items.len() {
            self.note(ViolationKind::ClaimWrongKind);
        }
        texts
    }

    /// `NumericDate`: seconds since 1970 as a number, possibly with a fraction (RFC 7519 §2).
    fn date(&mut self, name: &str) -> Option<Timestamp> {
        let date = match self.all.get(name)? {
            Json::Number(number) => Timestamp::from_millis(number.as_millis()),
            Json::String(text) => {
                self.note(ViolationKind::NumericDateIsString);
                let whole = text.trim().split('.').next().unwrap_or_default();
                Timestamp::from_secs(number::digits_to_i64(whole)?)
            }
            _ => {
                self.note(ViolationKind::ClaimWrongKind);
                return None;
            }
        };
        match date.secs() {
            ..0 => self.note(ViolationKind::NumericDateNegative),
            OUT_OF_RANGE_FROM.. => self.note(ViolationKind::NumericDateOutOfRange),
            MILLISECONDS_FROM.. => self.note(ViolationKind::NumericDateInMilliseconds),
            _ => {}
        }
        Some(date)
    }

    /// A string with spaces (RFC 8693 §4.2), or with commas or as an array, as several issuers write it.
    fn scope(&self) -> Vec<String> {
        let scope = ["scope", "scp", "scopes"].iter().find_map(|name| self.all.get(name));
        words(scope, |c| matches!(c, ',' | ' '))
    }

    /// The first of these claims that is a string; the names have other meanings elsewhere, so
    /// another kind is no violation.
    fn plain(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.all.get(name)?.as_str()).map(str::to_owned)
    }

    fn note(&mut self, kind: ViolationKind) {
        self.violations.note(self.at, kind);
    }
}

/// The words of a string, or the strings of an array.
#[inline(never)]
fn words(value: Option<&Json>, is_separator: fn(char) -> bool) -> Vec<String> {
    match value {
        Some(Json::String(text)) => grammar::words(text, is_separator),
        Some(Json::Array(items)) => strings(items),
        _ => Vec::new(),
    }
}

/// The strings of an array.
fn strings(items: &[Json]) -> Vec<String> {
    items.iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::json::parse_json;
    use crate::protocol::parsed::Parsed;

    fn read(text: &str) -> Parsed<Claims> {
        let mut violations = Violations::default();
        let claims = read_claims(parse_json(text).expect("JSON"), 7, &mut violations);
        violations.beside(claims)
    }

    fn exp(text: &str) -> (Option<i64>, Vec<ViolationKind>) {
        let parsed = read(&format!("{{\"exp\":{text}}}"));
        let kinds = parsed.violations.iter().map(|violation| violation.kind).collect();
        (parsed.value.exp.map(|exp| exp.millis()), kinds)
    }

    #[test]
    fn a_numeric_date_may_have_a_fraction() {
        assert_eq!(exp("1795369550"), (Some(1_795_369_550_000), vec![]));
        assert_eq!(exp("1795369550.25"), (Some(1_795_369_550_250), vec![]));
    }

    #[test]
    fn a_date_of_the_wrong_kind_is_reported() {
        assert_eq!(exp("\"1795369550\""), (Some(1_795_369_550_000), vec![ViolationKind::NumericDateIsString]));
        assert_eq!(exp("\"1795369550.0\"").0, Some(1_795_369_550_000));
        assert_eq!(exp("\"tomorrow\""), (None, vec![ViolationKind::NumericDateIsString]));
        assert_eq!(exp("true"), (None, vec![ViolationKind::ClaimWrongKind]));
        assert_eq!(exp("-1"), (Some(-1000), vec![ViolationKind::NumericDateNegative]));
        assert_eq!(exp("1e30").1, [ViolationKind::NumericDateOutOfRange]);
    }

    #[test]
    fn milliseconds_are_reported_and_kept_as_given() {
        assert_eq!(exp("1795369550000"), (Some(1_795_369_550_000_000), vec![ViolationKind::NumericDateInMilliseconds]));
    }

    #[test]
    fn an_audience_is_one_or_several() {
        assert_eq!(read("{\"aud\":\"a\"}").value.aud, ["a"]);
        assert_eq!(read("{\"aud\":[\"a\",\"b\"]}").value.aud, ["a", "b"]);
        assert!(read("{}").value.aud.is_empty());
        assert!(read("{\"aud\":[\"a\",1]}").has(ViolationKind::ClaimWrongKind));
    }

    #[test]
    fn a_subject_that_is_a_number_is_reported_and_kept() {
        let parsed = read("{\"sub\":17}");
        assert_eq!(parsed.value.sub.as_deref(), Some("17"));
        assert_eq!(parsed.violations.first().map(|violation| violation.at), Some(7));
        assert_eq!(read("{\"sub\":{}}").value.sub, None);
    }

    #[test]
    fn scopes_are_found_under_each_of_their_names() {
        for text in
            ["{\"scope\":\"a b\"}", "{\"scp\":[\"a\",\"b\"]}", "{\"scp\":\"a  b\"}", "{\"scopes\":[\"a\",\"b\"]}"]
        {
            assert_eq!(read(text).value.scope, ["a", "b"], "{text}");
        }
    }

    #[test]
    fn the_use_of_a_token_is_found_under_each_of_its_names() {
        for name in ["token_use", "token_type", "typ", "type"] {
            let text = format!("{{\"{name}\":\"refresh\",\"azp\":\"spa\",\"cnf\":{{\"jkt\":\"x\"}}}}");
            let claims = read(&text).value;
            assert_eq!(claims.token_use.as_deref(), Some("refresh"));
            assert_eq!(claims.client_id.as_deref(), Some("spa"));
            assert!(claims.cnf);
        }
    }

    #[test]
    fn claims_of_any_kind_are_survived() {
        let claims =
            read("{\"iss\":[],\"aud\":{},\"exp\":null,\"scope\":1,\"cnf\":1,\"acr\":0,\"roles\":\"a,b\"}").value;
        assert_eq!((claims.iss, claims.exp, claims.cnf, claims.acr), (None, None, false, None));
        assert_eq!(claims.roles, ["a", "b"]);
    }
}
