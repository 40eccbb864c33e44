//! What the page sent to prove who it is: the shape of it, never the value.

use crate::evidence::record::{CredentialsMode, Request};
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::basic::{BasicFault, parse_basic};
use crate::protocol::credentials::{Credentials, parse_credentials};
use crate::protocol::jwt::{Jwt, parse_jwt};
use crate::protocol::secret::{Fingerprint, Secret};
use crate::protocol::timestamp::Timestamp;
use crate::protocol::token_shape::{TokenShape, placeholder_name, token_shape};
use crate::protocol::{iso_date, url};

/// Request headers that carry a static key or a token outside `Authorization`.
const KEY_HEADERS: &[&str] = &[
    "x-api-key",
    "api-key",
    "apikey",
    "x-apikey",
    "x-api-token",
    "x-auth-token",
    "x-access-token",
    "x-auth-key",
    "private-token",
    "job-token",
    "x-functions-key",
    "ocp-apim-subscription-key",
    "x-goog-api-key",
    "x-token",
];

/// Query parameters that carry a static key or a token (the first two: RFC 6750 §2.3).
const KEY_PARAMETERS: &[&str] = &[
    "access_token",
    "token",
    "api_key",
    "apikey",
    "api-key",
    "key",
    "auth",
    "auth_token",
    "private_token",
    "subscription-key",
];

/// Query parameters that sign a URL.
const SIGNATURES: &[&str] = &["signature", "sig", "x-amz-signature", "x-goog-signature", "md5", "hmac", "hash", "st"];

/// Query parameters that end a signed URL's life, in seconds since the epoch or as a date.
const EXPIRIES: &[&str] = &["expires", "exp", "se", "e", "expiry"];

/// Request headers and body fields that carry an anti-forgery token.
const CSRF_NAMES: &[&str] = &[
    "x-csrf-token",
    "x-csrftoken",
    "x-xsrf-token",
    "csrf-token",
    "xsrf-token",
    "x-csrf",
    "x-xsrftoken",
    "_csrf",
    "_xsrf",
    "csrf_token",
    "csrfmiddlewaretoken",
    "csrftoken",
    "authenticity_token",
    "_token",
    "__requestverificationtoken",
    "requestverificationtoken",
    "xsrf",
    "csrf",
];

/// What a request carried.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The `Authorization` field, taken apart.
    pub authorization: Option<Credentials>,
    /// The shape of a bearer-like token in it; `None` for schemes whose credentials are not a token.
    pub shape: Option<TokenShape>,
    /// The word that stood where a token should be, such as `undefined`.
    pub placeholder: Option<&'static str>,
    /// The token's claims, if it is a JWT, wherever it was sent.
    pub jwt: Option<Jwt>,
    /// Basic credentials, or why they do not decode.
    pub basic: Option<Result<BasicUser, BasicFault>>,
    /// The header or query parameter that carried a key or token outside `Authorization`.
    pub key_in: Option<KeyPlace>,
    /// A query parameter that signs the URL was there.
    pub signed_url: bool,
    /// When a signed URL ends.
    pub url_expires: Option<Timestamp>,
    /// When the client says it signed the request (Hawk `ts`, `X-Amz-Date`, DPoP `iat`).
    pub signed_at: Option<Timestamp>,
    /// A DPoP proof (RFC 9449 §4.2), if one was sent; `Err` if it is not a JWT.
    pub dpop: Option<Result<Jwt, ()>>,
    /// An anti-forgery token was sent.
    pub csrf: bool,
    /// Which fields of a log-in were in the body.
    pub login: LoginFields,
    /// The `grant_type` of a token request (RFC 6749 §4).
    pub grant_type: Option<String>,
    /// A refresh token was in the body.
    pub refresh_token: bool,
    /// A client secret or a client assertion was in the body, or a client's Basic credentials.
    pub client_authentication: bool,
    /// Who the credentials are, for comparison within the page only.
    pub fingerprint: Option<Fingerprint>,
    /// The credentials mode of the request.
    pub mode: CredentialsMode,
}

/// The user-id of Basic credentials; the password is not kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BasicUser {
    /// Whether the user-id is empty.
    pub user_empty: bool,
    /// Whether the password is empty.
    pub password_empty: bool,
}

/// Where a key outside `Authorization` was sent, by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeyPlace {
    /// In this request header.
    Header(&'static str),
    /// In this query parameter.
    Query(&'static str),
}

/// Which fields of a log-in a body has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LoginFields {
    /// A user name, e-mail address or the like.
    pub user: bool,
    /// A password.
    pub password: bool,
}

impl Sent {
    /// Whether the script itself sent nothing to prove who it is. Cookies may have gone along: script cannot see.
    #[must_use]
    pub fn nothing(&self) -> bool {
        self.authorization.is_none()
            && self.key_in.is_none()
            && !self.signed_url
            && self.dpop.is_none()
            && !self.login.password
            && self.grant_type.is_none()
            && !self.refresh_token
    }

    /// The scheme of the `Authorization` field.
    #[must_use]
    pub fn scheme(&self) -> Option<&AuthScheme> {
        self.authorization.as_ref().and_then(|credentials| credentials.scheme.as_ref())
    }

    /// Whether the token cannot be read by any server.
    #[must_use]
    pub fn unreadable(&self) -> bool {
        matches!(
            self.shape,
            Some(
                TokenShape::Empty
                    | TokenShape::Placeholder
                    | TokenShape::Quoted
                    | TokenShape::DoubledScheme
                    | TokenShape::NonToken68
                    | TokenShape::BrokenJwt(_)
            )
        ) || matches!(self.basic, Some(Err(_)))
    }

    /// Whether a token or key of a readable shape was sent.
    #[must_use]
    pub fn some_token(&self) -> bool {
        (self.shape.is_some() && !self.unreadable()) || self.key_in.is_some()
    }
}

/// Takes a request apart.
#[must_use]
pub fn sent(request: &Request) -> Sent {
    let mut sent = Sent { mode: request.credentials, ..Sent::default() };
    if let Some(field) = request.header("authorization") {
        read_authorization(&mut sent, field);
    }
    sent.key_in = KEY_HEADERS.iter().copied().find(|name| request.header(name).is_some()).map(KeyPlace::Header);
    if let Some(KeyPlace::Header(name)) = sent.key_in
        && let Some(value) = request.header(name)
    {
        read_token(&mut sent, value.expose().strip_prefix("Bearer ").unwrap_or(value.expose()));
    }
    if let Some(proof) = request.header("dpop") {
        let parsed = parse_jwt(proof.expose()).map(|parsed| parsed.value).map_err(|_| ());
        sent.signed_at = parsed.as_ref().ok().and_then(|proof| proof.claims.iat);
        sent.dpop = Some(parsed);
    }
    if let Some(date) = request.header("x-amz-date") {
        sent.signed_at = iso_date::parse_iso8601(date.expose());
    }
    sent.csrf = CSRF_NAMES.iter().any(|name| request.header(name).is_some());
    read_query(&mut sent, &request.url);
    if let Some(body) = &request.body {
        read_body(&mut sent, body);
    }
    if matches!(sent.scheme(), Some(AuthScheme::Basic)) && sent.grant_type.is_some() {
        sent.client_authentication = true;
    }
    sent
}

fn read_authorization(sent: &mut Sent, field: &Secret) {
    let credentials = parse_credentials(field.expose()).value;
    match &credentials.scheme {
        Some(AuthScheme::Basic) => {
            sent.basic = Some(parse_basic(credentials.payload.expose()).map(|basic| BasicUser {
                user_empty: basic.user_id.is_empty(),
                password_empty: basic.password.is_empty(),
            }));
        }
        Some(AuthScheme::Hawk) => {
            sent.signed_at = param(&credentials, "ts").and_then(seconds);
        }
        Some(AuthScheme::Digest | AuthScheme::AwsSigV4 | AuthScheme::Negotiate | AuthScheme::Ntlm) => {}
        _ => read_token(sent, credentials.payload.expose()),
    }
    sent.fingerprint = Some(credentials.payload.fingerprint());
    sent.authorization = Some(credentials);
}

fn read_token(sent: &mut Sent, token: &str) {
    sent.shape = Some(token_shape(token));
    sent.placeholder = placeholder_name(token);
    sent.jwt = parse_jwt(token).ok().map(|parsed| parsed.value);
    sent.fingerprint.get_or_insert(Secret::new(token).fingerprint());
}

fn param<'a>(credentials: &'a Credentials, name: &str) -> Option<&'a str> {
    credentials.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.expose())
}

fn seconds(text: &str) -> Option<Timestamp> {
    text.trim().parse::<i64>().ok().map(Timestamp::from_secs)
}

fn read_query(sent: &mut Sent, address: &str) {
    let Some(query) = url::split_url(address).and_then(|parts| parts.query) else { return };
    for (name, value) in url::query_pairs(query) {
        let name = name.to_ascii_lowercase();
        if let Some(known) = KEY_PARAMETERS.iter().copied().find(|known| *known == name)
            && sent.key_in.is_none()
        {
            sent.key_in = Some(KeyPlace::Query(known));
            if sent.authorization.is_none() {
                read_token(sent, &value);
            }
        }
        sent.signed_url |= SIGNATURES.contains(&name.as_str());
        if EXPIRIES.contains(&name.as_str()) {
            sent.url_expires = seconds(&value).or_else(|| iso_date::parse_iso8601(&value));
        }
    }
    // `?exp=` alone is somebody's filter, not a signed URL.
    if !sent.signed_url {
        sent.url_expires = None;
    }
}

fn read_body(sent: &mut Sent, body: &Secret) {
    let text = body.expose().trim_start();
    if text.starts_with('{') || text.starts_with('[') {
        let Some(json) = crate::protocol::json::parse_json_prefix(text) else { return };
        let Some(members) = json.as_object() else { return };
        for (name, value) in members {
            body_field(sent, name, value.as_str().unwrap_or_default());
            // JSON-RPC names what it does in `method` and passes bare values.
            if name == "method" && value.as_str().is_some_and(|method| method.ends_with("login")) {
                sent.login.password = true;
                sent.login.user = true;
            }
        }
    } else if text.contains('=') {
        for (name, value) in url::query_pairs(text) {
            body_field(sent, &name, &value);
        }
    }
}

fn body_field(sent: &mut Sent, name: &str, value: &str) {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "grant_type" => sent.grant_type = Some(value.chars().take(80).collect()),
        "client_secret" | "client_assertion" => sent.client_authentication = true,
        "refresh_token" | "refreshtoken" | "refresh" if !value.is_empty() => sent.refresh_token = true,
        _ if CSRF_NAMES.contains(&name.as_str()) => sent.csrf = true,
        _ if name.ends_with("password")
            || name.ends_with("passwd")
            || matches!(name.as_str(), "pw" | "pwd" | "pass" | "p") =>
        {
            sent.login.password = true;
        }
        _ if name.ends_with("username")
            || name.ends_with("email")
            || matches!(name.as_str(), "user" | "login" | "name" | "u" | "user_id" | "userid" | "user[login]") =>
        {
            sent.login.user = true;
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(headers: &[(&str, &str)], url: &str, body: Option<&str>) -> Request {
        Request {
            method: "GET".into(),
            url: url.into(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), Secret::new(*value))).collect(),
            body: body.map(Secret::new),
            ..Request::default()
        }
    }

    #[test]
    fn an_undefined_variable_is_a_placeholder() {
        let sent = sent(&request(&[("authorization", "Bearer undefined")], "https://a.test/", None));
        assert_eq!(sent.shape, Some(TokenShape::Placeholder));
        assert_eq!(sent.placeholder, Some("undefined"));
        assert!(sent.unreadable() && !sent.nothing());
    }

    #[test]
    fn a_request_without_credentials_sent_nothing() {
        assert!(sent(&request(&[("accept", "*/*")], "https://a.test/?page=2", None)).nothing());
    }

    #[test]
    fn a_key_in_the_query_is_found_by_name() {
        let sent = sent(&request(&[], "https://a.test/?api_key=123", None));
        assert_eq!(sent.key_in, Some(KeyPlace::Query("api_key")));
    }

    #[test]
    fn an_expiry_without_a_signature_is_nobodys_signed_url() {
        let sent = sent(&request(&[], "https://a.test/?expires=5", None));
        assert_eq!(sent.url_expires, None);
    }

    #[test]
    fn a_login_body_is_known_by_its_fields_in_json_and_in_a_form() {
        for body in [r#"{"username":"ada","password":"x"}"#, "username=ada&password=x"] {
            let sent = sent(&request(&[], "https://a.test/login", Some(body)));
            assert_eq!(sent.login, LoginFields { user: true, password: true }, "{body}");
        }
    }

    #[test]
    fn debug_output_holds_no_credential() {
        let sent = sent(&request(&[("authorization", "Bearer s3cr3t-value")], "https://a.test/", None));
        assert!(!format!("{sent:?}").contains("s3cr3t-value"));
    }
}
