//! What the page sent to prove who it is: the shape of it, never the value.

use crate::evidence::place::{Endpoint, endpoint, ends_at_login};
use crate::evidence::record::{CredentialsMode, Request};
use crate::evidence::stored::is_csrf_name;
use crate::evidence::text::{ends_as, find_word, holds, holds_any, word_in};
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::basic::{BasicFault, parse_basic};
use crate::protocol::credentials::{Credentials, parse_credentials};
use crate::protocol::http_date::parse_http_date;
use crate::protocol::json::Json;
use crate::protocol::jwt::{Jwt, parse_jwt};
use crate::protocol::secret::{Fingerprint, Secret};
use crate::protocol::timestamp::Timestamp;
use crate::protocol::token_shape::{TokenShape, placeholder_name, token_shape};
use crate::protocol::{iso_date, number, url};

/// Request headers that carry a static key or a token outside `Authorization`, where the name does not end as in
/// [`KEY_ENDINGS`].
const KEY_HEADERS: &str = "apikey x-apikey dolapikey x-auth token key";

/// How the names of such headers end.
const KEY_ENDINGS: &str = "token -key -apikey _key -secret";

/// Parts of names that end so and carry something else.
const OTHER_KEYS: &str =
    "csrf xsrf idempotency request amz-security captcha push device sec- cart cache page next continu sync";

/// Parts of names under which nothing but a credential is sent.
const SURE_KEYS: &str = "api auth access secret";

/// The length of the longest word that a flag may hold, too: `true`, `null`, `false`.
const FLAG: usize = 5;

/// Query parameters that carry a static key or a token (the first: RFC 6750 §2.3, the last: RFC 5849 §3.1).
const KEY_PARAMETERS: &str = "access_token token api_key apikey api-key key auth auth_token private_token subscription-key jwt \
    api_token authtoken appid consumer_key oauth_consumer_key";

/// Those of them that a filter or a key to sort by may be called, too: what they hold has to look like a secret.
const COMMON_WORDS: &str = "key auth";

/// Query parameters that may hold a key, whatever it looks like: it is one if the server speaks of it.
const PERHAPS_KEYS: &str = "key auth code";

/// Query parameters that sign a URL.
const SIGNATURES: &str = "signature sig x-amz-signature x-goog-signature";

/// Query parameters that sign a URL if another says when it ends; by itself each is somebody's state or checksum.
const CHECKSUMS: &str = "md5 hmac hash st";

/// Query parameters that end a signed URL's life, in seconds since the epoch or as a date.
const EXPIRIES: &str = "expires exp se e expiry";

/// Headers by which a client says when it signed the request.
const TIMES: &str = "x-amz-date x-date x-timestamp x-request-timestamp";

/// Headers by which a proxy names the user whom it has signed in.
const USER_HEADERS: &str = "x-user x-user-id x-username remote-user x-remote-user x-forwarded-user x-webauth-user";

/// Names of anti-forgery tokens that do not say so (see [`is_csrf_name`]).
const CSRF_NAMES: &str = "authenticity_token _token nonce x-wp-nonce _wpnonce requesttoken x-request-token x-transmission-session-id \
    x-requestdigest _ajax_nonce sesskey";

/// Fields of a body that carry a token (RFC 6750 §2.2, and what remote procedure calls do).
const KEY_FIELDS: &str = "access_token accesstoken auth_token session_token api_key apikey sessionid auth idtoken";

/// Fields of a body that name a user, where the name does not end in "username" or "email".
const USER_FIELDS: &str = "user login name u user_id userid user[login] identifier identity";

/// Parts of the names of passwords that are changed rather than logged in with.
const CHANGED: &str = "new current old";

/// What a request carried.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The `Authorization` field, taken apart.
    pub authorization: Option<Credentials>,
    /// The shape of a bearer-like token in it; `None` for schemes whose credentials are not a token.
    pub shape: Option<TokenShape>,
    /// The shape is that of what stood in `Authorization`.
    pub in_field: bool,
    /// The word that stood where a token should be, such as `undefined`.
    pub placeholder: Option<&'static str>,
    /// The token's claims, if it is a JWT, wherever it was sent.
    pub jwt: Option<Jwt>,
    /// Basic credentials, or why they do not decode.
    pub basic: Option<Result<BasicUser, BasicFault>>,
    /// The header or query parameter that carried a key or token outside `Authorization`.
    pub key_in: Option<KeyPlace>,
    /// The bearer-like token or key itself, to look for where it came from.
    pub token: Option<Secret>,
    /// A user name and a password were put into the URL, as `XMLHttpRequest.open` does.
    pub password_in_url: bool,
    /// A header names the user, as proxies do for the applications behind them.
    pub names_user: bool,
    /// A query parameter of a common name held something that need not be a key.
    pub perhaps_key: Option<&'static str>,
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
    /// Something was posted to a place to sign in, and its body was not seen: a `Request` keeps it to itself.
    pub posted_unseen: bool,
}

/// Which half of Basic credentials is empty; neither user-id nor password is kept.
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
    Header(String),
    /// In this query parameter.
    Query(&'static str),
    /// Among the parameters of a remote procedure call.
    Body,
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
            && !self.password_in_url
            && !self.names_user
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

    /// Whether there is no token at all where one should be.
    #[must_use]
    #[inline(never)]
    pub fn blank(&self) -> bool {
        matches!(self.shape, Some(TokenShape::Empty | TokenShape::Placeholder))
    }

    /// Whether a key, as apps have one for all of their users, is all that was sent.
    #[must_use]
    pub fn only_key(&self) -> bool {
        matches!(&self.key_in, Some(KeyPlace::Header(name)) if holds(name, "key"))
            && self.authorization.is_none()
            && self.jwt.is_none()
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
    if let Some((name, value)) = request.headers.iter().find(|(name, value)| carries_token(name, value.expose())) {
        sent.key_in = Some(KeyPlace::Header(name.clone()));
        // Beside a token, a key is the app's, and the token is whose the request is.
        if sent.token.is_none() {
            read_token(&mut sent, value.expose().strip_prefix("Bearer ").unwrap_or(value.expose()));
        }
    }
    if let Some(proof) = request.header("dpop") {
        let parsed = parse_jwt(proof.expose()).map(|parsed| parsed.value).map_err(|_| ());
        sent.signed_at = parsed.as_ref().ok().and_then(|proof| proof.claims.iat);
        sent.dpop = Some(parsed);
    }
    for (_, date) in request.headers.iter().filter(|(name, _)| word_in(TIMES, name)) {
        let date = date.expose();
        sent.signed_at = iso_date::parse_iso8601(date).or_else(|| parse_http_date(date)).or_else(|| seconds(date));
    }
    sent.csrf = request.headers.iter().any(|(name, value)| carries_csrf(name) && !value.is_empty());
    sent.names_user = request.headers.iter().any(|(name, _)| word_in(USER_HEADERS, name));
    read_query(&mut sent, &request.url);
    match &request.body {
        Some(body) => read_body(&mut sent, body, endpoint(&request.url) == Endpoint::Login),
        None => sent.posted_unseen = request.method == "POST" && ends_at_login(&request.url),
    }
    if matches!(sent.scheme(), Some(AuthScheme::Basic)) && sent.grant_type.is_some() {
        sent.client_authentication = true;
    }
    sent
}

/// Whether a header says who is asking: by its name, or by a JWT in it, whatever it is called.
fn carries_token(name: &str, value: &str) -> bool {
    let other = word_in("authorization proxy-authorization dpop", name) || carries_csrf(name);
    (is_key_header(name) && is_key(name, value)) || (!other && parse_jwt(value).is_ok())
}

fn is_key_header(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    word_in(KEY_HEADERS, &name)
        || (ends_as(&name, KEY_ENDINGS) && !holds_any(&name, OTHER_KEYS) && !carries_csrf(&name))
}

/// Whether a value can be a key. A word such as `true` or `null` is a flag, save where nothing but a credential belongs.
fn is_key(name: &str, value: &str) -> bool {
    !value.trim().is_empty()
        && (holds_any(name, SURE_KEYS) || placeholder_name(value).is_none_or(|word| word.len() > FLAG))
}

fn carries_csrf(name: &str) -> bool {
    // Forms name their fields `form[_token]`.
    is_csrf_name(name) || word_in(CSRF_NAMES, name) || ends_as(name, "[_token]")
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
        // `Token token="…"` names its token; other parameters are a signature of some kind, which is no token to judge.
        _ if !credentials.params.is_empty() => {
            if let Some(token) = param(&credentials, "token") {
                read_token(sent, token);
            }
        }
        _ => read_token(sent, credentials.payload.expose()),
    }
    sent.in_field = sent.shape.is_some();
    // A signature differs with each request, so it tells nothing of whose it is.
    if credentials.params.is_empty() {
        sent.fingerprint = Some(credentials.payload.fingerprint());
    }
    sent.authorization = Some(credentials);
}

fn read_token(sent: &mut Sent, token: &str) {
    sent.shape = Some(token_shape(token));
    sent.placeholder = placeholder_name(token);
    sent.jwt = parse_jwt(token).ok().map(|parsed| parsed.value);
    sent.fingerprint.get_or_insert(Secret::new(token).fingerprint());
    sent.token.get_or_insert(Secret::new(token));
}

fn param<'a>(credentials: &'a Credentials, name: &str) -> Option<&'a str> {
    credentials.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.expose())
}

fn seconds(text: &str) -> Option<Timestamp> {
    number::whole(text.trim()).map(Timestamp::from_secs)
}

fn read_query(sent: &mut Sent, address: &str) {
    sent.password_in_url = has_user_info(address);
    let Some(query) = url::split_url(address).and_then(|parts| parts.query) else { return };
    let (mut signed, mut life, mut checksum) = (None, None, false);
    let pairs = url::query_pairs(query);
    let named = |names| pairs.iter().any(|(name, _)| word_in(names, name));
    sent.password_in_url |= named("u user username login") && named("password pwd pass");
    // `u` and `p` alone are a name and a password, unless the latter is the number of a page.
    sent.password_in_url |=
        named("u") && pairs.iter().any(|(name, value)| word_in("p", name) && number::whole(value).is_none());
    for (name, value) in pairs.iter() {
        let name = name.to_ascii_lowercase();
        if sent.key_in.is_none()
            && let Some(known) = find_word(KEY_PARAMETERS, &name).or_else(|| parse_jwt(value).is_ok().then_some("jwt"))
            && (!word_in(COMMON_WORDS, known) || looks_secret(value))
            && is_key(known, value)
        {
            sent.key_in = Some(KeyPlace::Query(known));
            if sent.authorization.is_none() {
                read_token(sent, value);
            }
        }
        if let Some(known) = find_word(PERHAPS_KEYS, &name).filter(|_| !value.is_empty()) {
            sent.perhaps_key = Some(known);
        }
        sent.signed_url |= word_in(SIGNATURES, &name);
        checksum |= word_in(CHECKSUMS, &name);
        // Object stores write a moment and a span (AWS Signature Version 4, query string).
        match name.as_str() {
            "x-amz-date" | "x-goog-date" => signed = iso_date::parse_iso8601(value),
            "x-amz-expires" | "x-goog-expires" => life = number::whole(value),
            _ if word_in(EXPIRIES, &name) => {
                sent.url_expires = seconds(value).or_else(|| iso_date::parse_iso8601(value));
            }
            _ => {}
        }
    }
    if let (Some(signed), Some(life)) = (signed, life) {
        sent.url_expires = Some(signed.plus_seconds(life));
    }
    sent.signed_url |= checksum && sent.url_expires.is_some();
    // `?exp=` alone is somebody's filter, not a signed URL.
    if !sent.signed_url {
        sent.url_expires = None;
    }
}

/// Whether a value may be a key: long, of the characters that tokens have, and no word.
fn looks_secret(value: &str) -> bool {
    value.len() >= 16 && !value.contains(' ') && value.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a URL names a user (RFC 3986 §3.2.1).
#[must_use]
pub fn has_user_info(address: &str) -> bool {
    let authority = address.split('/').nth(2).unwrap_or_default();
    url::without_query(authority).contains('@')
}

fn read_body(sent: &mut Sent, body: &Secret, at_login: bool) {
    let text = body.expose().trim_start();
    if text.starts_with('{') || text.starts_with('[') {
        let Some(json) = crate::protocol::json::parse_json_prefix(text) else { return };
        let Some(members) = json.as_object() else { return };
        for (name, value) in members {
            enveloped(sent, value, at_login, 4);
            body_field(sent, name, value.as_str().unwrap_or_default());
            // Some remote procedure calls take their secret as the first parameter.
            if name == "params"
                && let Some(first) = value.as_array().and_then(|list| list.first()?.as_str())
                && first.starts_with("token:")
            {
                sent.key_in.get_or_insert(KeyPlace::Body);
            }
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
    // A password alone may be a setting of something, save where people sign in.
    sent.login.password &= sent.login.user || at_login || sent.grant_type.is_some();
}

/// A log-in or a renewal inside another object: Rails, GraphQL's `variables`, JSON-RPC's `params`. A password alone may
/// be a setting of something, save where people sign in.
fn enveloped(sent: &mut Sent, value: &Json, at_login: bool, depth: usize) {
    let Some(members) = value.as_object().filter(|_| depth > 0) else { return };
    let mut inner = Sent::default();
    for (name, value) in members {
        body_field(&mut inner, name, value.as_str().unwrap_or_default());
        enveloped(sent, value, at_login, depth - 1);
    }
    sent.refresh_token |= inner.refresh_token;
    if inner.login.password && (inner.login.user || at_login) {
        sent.login = LoginFields { user: sent.login.user || inner.login.user, password: true };
    }
}

fn body_field(sent: &mut Sent, name: &str, value: &str) {
    let name = name.to_ascii_lowercase();
    let is = |list| word_in(list, &name);
    if is("grant_type") {
        sent.grant_type = Some(value.chars().take(80).collect());
    } else if is("client_secret client_assertion") {
        sent.client_authentication = true;
    } else if !value.is_empty() && is("refresh_token refreshtoken refresh") {
        sent.refresh_token = true;
    } else if value.len() >= 8 && sent.key_in.is_none() && is(KEY_FIELDS) && placeholder_name(value).is_none() {
        sent.key_in = Some(KeyPlace::Body);
        read_token(sent, value);
    } else if carries_csrf(&name) {
        sent.csrf = true;
    } else if (ends_as(name.trim_end_matches(']'), "password passwd") && !holds_any(&name, CHANGED))
        || is("pw pwd pass")
        || (is("p") && !value.is_empty() && number::whole(value).is_none())
    {
        sent.login.password = true;
    } else if names_user(&name) {
        sent.login.user = true;
    }
}

/// Whether a field of this name, in small letters, holds the name of a user.
#[must_use]
#[inline(never)]
pub fn names_user(name: &str) -> bool {
    ends_as(name.trim_end_matches(']'), "username email") || word_in(USER_FIELDS, name)
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
    fn parameters_of_a_signature_are_no_broken_token() {
        let signature = r#"Signature keyId="k",algorithm="hmac-sha256",signature="c2ln""#;
        let signed = sent(&request(&[("authorization", signature)], "https://a.test/", None));
        assert_eq!((signed.shape.as_ref(), signed.nothing()), (None, false));
        let named = sent(&request(&[("authorization", r#"Token token="abcdefgh""#)], "https://a.test/", None));
        assert_eq!(named.shape, Some(TokenShape::Opaque));
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

    #[test]
    fn a_header_that_ends_like_a_key_carries_one_and_an_anti_forgery_header_does_not() {
        let vault = sent(&request(&[("x-vault-token", "hvs.x")], "https://a.test/", None));
        assert_eq!(vault.key_in, Some(KeyPlace::Header("x-vault-token".into())));
        let csrf = sent(&request(&[("x-csrf-token", "abc")], "https://a.test/", None));
        assert!(csrf.csrf && csrf.nothing());
    }

    #[test]
    fn a_presigned_url_ends_after_its_span() {
        let address = "https://a.test/b?X-Amz-Date=20261122T180000Z&X-Amz-Expires=900&X-Amz-Signature=ab";
        let end = sent(&request(&[], address, None)).url_expires;
        assert_eq!(end, iso_date::parse_iso8601("20261122T181500Z"));
    }

    #[test]
    fn a_password_in_the_url_was_sent() {
        assert!(has_user_info("https://ada:x@a.test/b"));
        assert!(!has_user_info("https://a.test/b?mail=a@b.test"));
        assert!(!has_user_info("https://a.test?mail=a@b.test"));
    }

    #[test]
    fn a_login_in_an_envelope_is_one_and_a_setting_is_none() {
        let logs_in = |url: &str, body: &str| sent(&request(&[], url, Some(body))).login.password;
        assert!(logs_in("https://a.test/users", r#"{"user":{"email":"a@a.test","password":"x"}}"#));
        assert!(logs_in(
            "https://a.test/graphql",
            r#"{"query":"…","variables":{"input":{"email":"a","password":"x"}}}"#
        ));
        assert!(logs_in("https://a.test/login", r#"{"session":{"password":"x"}}"#));
        assert!(logs_in("https://a.test/users/sign_in", "user%5Bemail%5D=a&user%5Bpassword%5D=x"));
        assert!(!logs_in("https://a.test/settings", r#"{"mail":{"host":"a","password":"x"}}"#));
        assert!(sent(&request(&[], "https://a.test/", Some(r#"{"p":{"REFRESH_TOKEN":"abc"}}"#))).refresh_token);
    }

    #[test]
    fn a_user_and_a_password_in_the_query_were_sent() {
        assert!(sent(&request(&[], "https://a.test/query?u=ada&p=x", None)).password_in_url);
        assert!(!sent(&request(&[], "https://a.test/query?p=2", None)).password_in_url);
    }

    #[test]
    fn a_change_of_password_is_no_login() {
        let sent = sent(&request(&[], "https://a.test/x", Some(r#"{"currentPassword":"x","newPassword":"y"}"#)));
        assert!(!sent.login.password);
    }
}
