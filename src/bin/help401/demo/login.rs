//! Signing in: a page with a form, and the same as a JSON call.

use axum::Form;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::account::{Account, Standing};
use super::acme::{Acme, Shared};
use super::html;
use super::refusal::Refusal;
use super::remember;
use super::return_path::return_path;
use super::session;

/// Where the sign-in leads back to.
#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
    /// Whether the page lets no other window reach it, nor is to be reached by the one that opened it.
    #[serde(default)]
    alone: u8,
}

/// What the form or the call sends.
#[derive(Debug, Default, Deserialize)]
pub struct Credentials {
    username: Option<String>,
    password: Option<String>,
    #[serde(default)]
    next: String,
    /// Whether to stay signed in.
    #[serde(default)]
    remember: bool,
}

/// `GET /login`
pub async fn show(Query(next): Query<Next>, headers: HeaderMap) -> Response {
    let mut page = form(&return_path(&next.next, host(&headers)), "", None).into_response();
    if next.alone == 1 {
        let field = HeaderName::from_static("cross-origin-opener-policy");
        page.headers_mut().insert(field, HeaderValue::from_static("same-origin"));
    }
    page
}

/// `POST /login`
pub async fn submit(
    State(acme): State<Shared>,
    session: Session,
    headers: HeaderMap,
    Form(sent): Form<Credentials>,
) -> Response {
    let next = return_path(&sent.next, host(&headers));
    let username = sent.username.unwrap_or_default();
    if !is_same_origin(&headers) {
        let message = "This sign-in did not come from this site. Please try again.";
        return (StatusCode::FORBIDDEN, form(&next, &username, Some(message))).into_response();
    }
    let checked = check(&acme, &username, &sent.password.unwrap_or_default());
    match checked {
        Ok(account) => match session::sign_in(&session, account).await {
            Ok(_) => Redirect::to(&next).into_response(),
            Err(refusal) => refusal.into_response(),
        },
        // A page, not an API: 200 with the reason, as most sign-in forms answer.
        Err(refused) => form(&next, &username, Some(&refused.sentence())).into_response(),
    }
}

/// `POST /api/login`
pub async fn call(
    State(acme): State<Shared>,
    session: Session,
    headers: HeaderMap,
    Json(sent): Json<Credentials>,
) -> Result<Response, Refusal> {
    if !is_same_origin(&headers) {
        return Err(Refusal::json(StatusCode::FORBIDDEN, "cross_site", "Not from another site."));
    }
    let (Some(username), Some(password)) = (sent.username, sent.password) else {
        return Err(Refusal::json(
            StatusCode::UNAUTHORIZED,
            "missing_credentials",
            "The fields username and password are both required.",
        ));
    };
    let account = check(&acme, &username, &password).map_err(Refused::into_refusal)?;
    let user = session::sign_in(&session, account).await?;
    let mut answer = Json(json!({ "user": account.username, "signed_in_at": user.signed_in_ms })).into_response();
    if let Some(cookie) = sent.remember.then(|| remember::issue(&acme, account)).flatten() {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// Why a sign-in is refused.
pub enum Refused {
    /// User name or password is wrong; which one is nobody's business.
    Wrong,
    /// Too many wrong passwords: seconds to wait.
    Locked(u64),
    /// The password is right, the account is not in good standing.
    Closed(Standing),
}

/// The account with this name and password, if it may sign in now.
pub fn check(acme: &Acme, username: &str, password: &str) -> Result<&'static Account, Refused> {
    if let Some(seconds) = acme.login_guard.locked_for(username) {
        return Err(Refused::Locked(seconds));
    }
    let known = acme.accounts.find(username).filter(|account| account.has_password(password));
    let Some(account) = known else {
        acme.login_guard.note_failure(username);
        return Err(Refused::Wrong);
    };
    acme.login_guard.forget(username);
    if account.standing == Standing::Active { Ok(account) } else { Err(Refused::Closed(account.standing)) }
}

impl Refused {
    fn sentence(&self) -> String {
        match self {
            Refused::Wrong => "That user name and password do not go together.".to_owned(),
            Refused::Locked(seconds) => {
                format!("Too many attempts. Please try again in {seconds} seconds.")
            }
            Refused::Closed(Standing::Unverified) => {
                "Confirm your e-mail address first: we sent you a message with a link.".to_owned()
            }
            Refused::Closed(_) => "This account has been disabled. Please contact support.".to_owned(),
        }
    }

    /// The same for a program.
    pub fn into_refusal(self) -> Refusal {
        let sentence = self.sentence();
        match self {
            Refused::Wrong => Refusal::json(StatusCode::UNAUTHORIZED, "invalid_credentials", &sentence),
            Refused::Locked(seconds) => {
                Refusal::json(StatusCode::UNAUTHORIZED, "too_many_attempts", &sentence).retry_after(seconds)
            }
            Refused::Closed(standing) => session::closed_account(standing),
        }
    }
}

/// Whether the browser says that the request came from a page of this host. Clients that say nothing are no browsers.
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    match headers.get(header::ORIGIN).map(|origin| origin.to_str()) {
        None => true,
        Some(Ok(origin)) => origin.strip_prefix("http://") == Some(host(headers)),
        Some(Err(_)) => false,
    }
}

/// The host that was asked.
pub fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("")
}

fn form(next: &str, username: &str, problem: Option<&str>) -> Html<String> {
    let problem = problem
        .map(|text| {
            format!("<p class=\"notice\" role=\"alert\" data-testid=\"login-problem\">{}</p>", html::escape(text))
        })
        .unwrap_or_default();
    let (next, username) = (html::escape(next), html::escape(username));
    html::page(
        "Sign in - Acme Orders",
        &format!(
            "<p class=\"brand\"><span class=\"mark\" aria-hidden=\"true\"></span>Acme Orders</p>\
             <h1>Sign in</h1>{problem}\
             <form method=\"post\" action=\"/login\" data-testid=\"login-form\">\
             <input type=\"hidden\" name=\"next\" value=\"{next}\">\
             <label>User name <input name=\"username\" value=\"{username}\" autocomplete=\"username\" autocapitalize=\"none\" required autofocus></label>\
             <label>Password <input name=\"password\" type=\"password\" autocomplete=\"current-password\" required></label>\
             <button class=\"primary\" type=\"submit\">Sign in</button></form>\
             <p class=\"hint\">This is a demo: <code>ada</code> / <code>lovelace</code> is a customer, \
             <code>grace</code> / <code>hopper</code> an administrator.</p>"
        ),
    )
}
