//! The cookie session: who is signed in, and why someone no longer is.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use serde::{Deserialize, Serialize};
use time::Duration;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::Id;
use tower_sessions::{Expiry, MemoryStore, Session, SessionManagerLayer};

use super::account::{Account, Standing};
use super::acme::{Acme, Shared, lock};
use super::base64;
use super::clock;
use super::refusal::Refusal;

/// The name of the session cookie.
pub const COOKIE: &str = "acme_session";
const USER: &str = "user";
const SEEN: &str = "seen";
const IDLE_MINUTES: i64 = 30;

/// The layer that reads and writes the session cookie.
pub fn layer(store: MemoryStore) -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(store)
        .with_name(COOKIE)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        // Plain http on loopback.
        .with_secure(false)
        .with_expiry(Expiry::OnInactivity(Duration::minutes(IDLE_MINUTES)))
}

/// What a session remembers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SessionUser {
    /// Who signed in.
    pub username: String,
    /// When, in milliseconds.
    pub signed_in_ms: u64,
    /// The anti-forgery token of this session.
    pub csrf: String,
}

/// A session that is in order.
pub struct SignedIn {
    /// Whose session it is.
    pub account: &'static Account,
    /// What it remembers.
    pub user: SessionUser,
}

/// A token as frameworks write it: with characters that a form has to encode.
fn forgery_token() -> String {
    base64::classic(&base64::encode_url(&rand::random::<u128>().to_be_bytes()))
}

/// Opens a session, under a new id so that one planted before is worth nothing.
pub async fn sign_in(session: &Session, account: &Account) -> Result<SessionUser, Refusal> {
    let user =
        SessionUser { username: account.username.to_owned(), signed_in_ms: clock::now_ms(), csrf: forgery_token() };
    session.cycle_id().await.map_err(store_failed)?;
    session.insert(USER, &user).await.map_err(store_failed)?;
    Ok(user)
}

/// Who is signed in, or why nobody is. Anyone who may be told no is told the true reason.
pub async fn current(acme: &Acme, session: &Session, headers: &HeaderMap) -> Result<SignedIn, Refusal> {
    let found: Option<SessionUser> = session.get(USER).await.map_err(store_failed)?;
    let Some(user) = found else {
        return Err(absent(acme, cookie_id(headers)));
    };
    let account = acme.accounts.find(&user.username).ok_or_else(unauthenticated)?;
    if acme.accounts.password_changed_since(account, user.signed_in_ms) {
        session.flush().await.map_err(store_failed)?;
        return Err(Refusal::json(
            StatusCode::UNAUTHORIZED,
            "session_revoked",
            "This session was ended because the password was changed on another device.",
        ));
    }
    if account.standing != Standing::Active {
        return Err(closed_account(account.standing));
    }
    // Being used is what keeps a session alive.
    session.insert(SEEN, clock::now_ms()).await.map_err(store_failed)?;
    Ok(SignedIn { account, user })
}

/// The refusal for an account that may not be used.
pub fn closed_account(standing: Standing) -> Refusal {
    match standing {
        Standing::Unverified => Refusal::json(
            StatusCode::FORBIDDEN,
            "email_not_verified",
            "Confirm your e-mail address before you sign in: we sent you a message with a link.",
        ),
        _ => Refusal::json(
            StatusCode::UNAUTHORIZED,
            "account_disabled",
            "This account has been disabled. Please contact support.",
        ),
    }
}

/// The session id that the cookie names, whether or not such a session exists.
pub fn cookie_id(headers: &HeaderMap) -> Option<Id> {
    cookie(headers, COOKIE)?.parse().ok()
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// Nobody is signed in and no cookie says that anyone was.
pub fn unauthenticated() -> Refusal {
    Refusal::json(StatusCode::UNAUTHORIZED, "unauthenticated", "Sign in to continue.")
}

fn absent(acme: &Acme, named: Option<Id>) -> Refusal {
    match named {
        None => unauthenticated(),
        Some(id) if lock(&acme.signed_out).contains(&id) => Refusal::json(
            StatusCode::UNAUTHORIZED,
            "logged_out",
            "You signed out of this session in another window or on another device.",
        ),
        Some(_) => Refusal::json(
            StatusCode::UNAUTHORIZED,
            "session_expired",
            "Your session has expired because it was not used for a while.",
        ),
    }
}

fn store_failed(_: tower_sessions::session::Error) -> Refusal {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Refusal::json(status, "session_store", "The session could not be read.")
}

impl FromRequestParts<Shared> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, acme: &Shared) -> Result<Self, Refusal> {
        let session = Session::from_request_parts(parts, acme)
            .await
            .map_err(|(status, message)| Refusal::json(status, "session_layer", message))?;
        current(acme, &session, &parts.headers).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "a=1; acme_session=x=y; b=2".parse().unwrap());
        assert_eq!(cookie(&headers, COOKIE), Some("x=y"));
        assert_eq!(cookie(&headers, "c"), None);
        assert_eq!(cookie_id(&headers), None);
    }
}
