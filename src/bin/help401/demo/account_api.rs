//! Who am I: the profile, and whether anyone is signed in at all.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use serde_json::{Value, json};
use tower_sessions::Session;

use super::acme::Shared;
use super::session::{self, SignedIn};

/// `GET /api/whoami`: always 200. The page asks at start, and being nobody is no failure then.
pub async fn whoami(State(acme): State<Shared>, session: Session, headers: HeaderMap) -> Json<Value> {
    match session::current(&acme, &session, &headers).await {
        Ok(signed_in) => Json(described(&signed_in)),
        Err(_) => Json(json!({ "user": null })),
    }
}

/// `GET /api/session`: 200 with the user, or 401.
pub async fn session(signed_in: SignedIn) -> Json<Value> {
    Json(described(&signed_in))
}

/// `GET /api/session/profile`
pub async fn profile(signed_in: SignedIn) -> Json<Value> {
    let account = signed_in.account;
    Json(json!({ "name": account.name, "email": account.email, "roles": account.roles }))
}

/// `GET /api/session/csrf`: the token that orders are placed with.
pub async fn csrf(signed_in: SignedIn) -> Json<Value> {
    Json(json!({ "token": signed_in.user.csrf }))
}

fn described(signed_in: &SignedIn) -> Value {
    json!({
        "user": signed_in.account.username,
        "name": signed_in.account.name,
        "signed_in_at": signed_in.user.signed_in_ms,
    })
}
