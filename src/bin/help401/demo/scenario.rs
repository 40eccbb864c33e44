//! What can be broken on purpose: one entry for each cause that a browser can meet, and a few variants.
//!
//! The server's half of each is an ordinary endpoint; the page's half is the function of the same id in
//! `www/demo/scenarios/`.

use axum::Json;
use serde::Serialize;

mod circumstance;
mod request;
mod sign_in;

/// One way to break the app.
#[derive(Debug, Serialize)]
pub struct Scenario {
    /// Names it in the menu's buttons and in `/?scenario=`.
    pub id: &'static str,
    /// The cause in the catalogue; empty where the widget must stay silent.
    pub cause: &'static str,
    /// The family of the cause.
    pub family: &'static str,
    /// What happens, in the words of the person it happens to.
    pub title: &'static str,
    /// How it is brought about.
    pub what: &'static str,
    /// The first action that the person is offered.
    pub expects_action: &'static str,
}

/// All scenarios, in the order of the menu.
pub fn all() -> impl Iterator<Item = &'static Scenario> {
    [sign_in::SCENARIOS, request::SCENARIOS, circumstance::SCENARIOS].into_iter().flatten()
}

/// `GET /demo-api/scenarios`
pub async fn list() -> Json<Vec<&'static Scenario>> {
    Json(all().collect())
}

#[cfg(test)]
mod tests;
