//! What the page keeps that looks like credentials: by shape and by name, never by value.

use crate::evidence::record::{StorageArea, StoredItem};
use crate::evidence::text::{holds_any, position};
use crate::protocol::json::parse_json_prefix;
use crate::protocol::jwt::{Jwt, parse_jwt};

/// How words of names that mean credentials end, as in `authtoken` and `oauth`. A name is looked at word by word: an author's draft,
/// the settings of accessibility and the state of a sidebar are somebody's work. `www/help401-fallback.js` goes by the same.
const ENDS: &str = "token jwt auth session credential oidc msal authentication authorization";

/// How words of the names end that frameworks give to the cookie of a session, as in `connect.sid` and `PHPSESSID`.
const COOKIES: &str = "sid sess sessionid login remember";

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
        if tokens.len() < 32 && keeps_credentials(item) {
            tokens.push(StoredToken { area: item.area, key: item.key.clone(), jwt: jwt_in(item.value.expose()) });
        }
    }
    Stored { tokens }
}

/// Whether a stored value looks like credentials: a JWT, a JSON object with a token member, or a name that says so with
/// a value long enough to be one.
#[must_use]
pub fn keeps_credentials(item: &StoredItem) -> bool {
    looks_like_credentials(&item.key, item.value.expose())
}

fn looks_like_credentials(key: &str, value: &str) -> bool {
    if value.is_empty() || value.len() > VALUE {
        return false;
    }
    if jwt_in(value).is_some() {
        return true;
    }
    // Words of a flag or a time are settings, such as `auth_mode=dark`.
    if value.len() < 8 || value.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    names_credentials(key)
}

/// Whether a name says that credentials are kept under it.
#[must_use]
pub fn names_credentials(name: &str) -> bool {
    word_ends_as(name, ENDS)
}

/// Whether a cookie of this name looks like a session: names that frameworks give to theirs.
#[must_use]
pub fn looks_like_session_cookie(name: &str) -> bool {
    !is_csrf_name(name) && (names_credentials(name) || word_ends_as(name, COOKIES))
}

/// Whether a cookie, header or field of this name carries an anti-forgery token.
#[must_use]
pub fn is_csrf_name(name: &str) -> bool {
    holds_any(name, "csrf xsrf crumb requestverificationtoken")
}

/// Whether a word of a name ends as one of a list does, be there more than one of it: behind it stands no small letter.
fn word_ends_as(name: &str, list: &str) -> bool {
    list.split(' ').any(|end| {
        let mut rest = name;
        while let Some(at) = position(rest, end) {
            rest = rest.get(at + end.len()..).unwrap_or_default();
            if !rest.strip_prefix('s').unwrap_or(rest).starts_with(|c: char| c.is_ascii_lowercase()) {
                return true;
            }
        }
        false
    })
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
        assert!(!looks_like_credentials("auth_mode", "popup"), "too short to be one");
    }

    #[test]
    fn the_work_of_a_person_is_not_credentials_because_letters_of_its_name_are_alike() {
        for key in
            "author-draft-17 draft:authority accessibility-settings refreshInterval last_refresh access-log tokenizer.state sessional"
                .split(' ')
        {
            assert!(!looks_like_credentials(key, "Dear Ada, about the order"), "{key}");
        }
        let credentials = "auth authToken authtoken sb-abc-auth-token oauth2 user.auth ACCESS_TOKEN refreshToken id_token session \
                           userSession jwt app:jwt oidc.user:https://id.test:app msal.account.keys firebase:authUser:AIza:[DEFAULT] \
                           apiCredentials tokens AuthState";
        for key in credentials.split(' ') {
            assert!(looks_like_credentials(key, "c2VjcmV0LXZhbHVl"), "{key}");
        }
    }

    #[test]
    fn a_cookie_is_a_session_by_the_words_of_its_name() {
        for name in [
            "sid",
            "connect.sid",
            "user_sid",
            "PHPSESSID",
            "JSESSIONID",
            "ASP.NET_SessionId",
            "laravel_session",
            "_gitlab_session",
            "SESS49960de5880e8c68",
            "SSESS49960de5880e8c68",
            "sessionid",
            "AWSELBAuthSessionCookie",
            "next-auth.session-token",
            "_oauth2_proxy",
            ".ASPXAUTH",
            "remember_user_token",
            "rememberMe",
            "HSID",
        ] {
            assert!(looks_like_session_cookie(name), "{name}");
        }
        for name in ["sidebar_state", "side", "author", "accessibility", "assessment", "_ga", "reminder"] {
            assert!(!looks_like_session_cookie(name), "{name}");
        }
    }

    #[test]
    fn an_anti_forgery_cookie_is_not_a_session() {
        assert!(looks_like_session_cookie("__Host-session"));
        assert!(looks_like_session_cookie("PHPSESSID"));
        assert!(!looks_like_session_cookie("XSRF-TOKEN"));
        assert!(!looks_like_session_cookie("theme"));
    }
}
