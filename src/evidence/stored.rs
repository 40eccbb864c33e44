//! What the page keeps that looks like credentials: by shape and by name, never by value.

use crate::evidence::record::{StorageArea, StoredItem};
use crate::evidence::text::holds_any;
use crate::protocol::json::parse_json_prefix;
use crate::protocol::jwt::{Jwt, parse_jwt};

/// Parts of names that mean credentials.
const NAMES: &str = "token jwt auth session bearer credential oidc. msal. id_token refresh access";

/// The longest stored value that is looked into, in bytes.
const VALUE: usize = 16 * 1024;

/// One stored thing that looks like credentials.
#[derive(Clone, Debug)]
pub struct StoredToken {
    /// Where it is kept.
    pub area: StorageArea,
    /// Its key.
    pub key: String,
    /// Its claims, if it is a JWT.
    pub jwt: Option<Jwt>,
}

/// Everything stored that looks like credentials.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    /// In the order in which storage lists them.
    pub tokens: Vec<StoredToken>,
}

/// Finds what looks like credentials among stored items.
#[must_use]
pub fn stored(items: &[StoredItem]) -> Stored {
    let mut tokens = Vec::new();
    for item in items {
        if tokens.len() < 32 && looks_like_credentials(&item.key, item.value.expose()) {
            tokens.push(StoredToken { area: item.area, key: item.key.clone(), jwt: jwt_in(item.value.expose()) });
        }
    }
    Stored { tokens }
}

/// Whether a stored value looks like credentials: a JWT, a JSON object with a token member, or a name that says so with
/// a value long enough to be one.
#[must_use]
pub fn looks_like_credentials(key: &str, value: &str) -> bool {
    if value.is_empty() || value.len() > VALUE {
        return false;
    }
    if jwt_in(value).is_some() {
        return true;
    }
    if value.len() < 8 || value.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    // Words of a flag or a time are settings, such as `auth_mode=dark`.
    names_credentials(key)
}

/// Whether a name says that credentials are kept under it.
#[must_use]
pub fn names_credentials(name: &str) -> bool {
    holds_any(name, NAMES)
}

/// Whether a cookie of this name looks like a session: names that frameworks give to theirs.
#[must_use]
pub fn looks_like_session_cookie(name: &str) -> bool {
    !is_csrf_name(name) && holds_any(name, "sess sid auth token jwt login remember")
}

/// Whether a cookie, header or field of this name carries an anti-forgery token.
#[must_use]
pub fn is_csrf_name(name: &str) -> bool {
    holds_any(name, "csrf xsrf crumb requestverificationtoken")
}

fn jwt_in(value: &str) -> Option<Jwt> {
    let value = value.trim().trim_matches('"');
    let value = value.strip_prefix("Bearer ").unwrap_or(value);
    if let Ok(parsed) = parse_jwt(value) {
        return Some(parsed.value);
    }
    if !value.starts_with('{') {
        return None;
    }
    let json = parse_json_prefix(value)?;
    ["access_token", "accessToken", "token", "id_token", "idToken", "jwt"]
        .iter()
        .find_map(|name| json.get(name)?.as_str().and_then(|token| parse_jwt(token).ok()))
        .map(|parsed| parsed.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::jwt;

    #[test]
    fn a_jwt_is_credentials_under_any_name() {
        assert!(looks_like_credentials("x", &jwt(r#"{"sub":"ada"}"#)));
        assert!(looks_like_credentials("user", &format!(r#"{{"name":"ada","access_token":"{}"}}"#, jwt("{}"))));
    }

    #[test]
    fn a_setting_is_not_credentials() {
        assert!(!looks_like_credentials("theme", "dark-mode-please"));
        assert!(!looks_like_credentials("token_expires", "1795376012"));
        assert!(!looks_like_credentials("auth_mode", "popup"));
    }

    #[test]
    fn an_anti_forgery_cookie_is_not_a_session() {
        assert!(looks_like_session_cookie("__Host-session"));
        assert!(looks_like_session_cookie("PHPSESSID"));
        assert!(!looks_like_session_cookie("XSRF-TOKEN"));
        assert!(!looks_like_session_cookie("theme"));
    }
}
