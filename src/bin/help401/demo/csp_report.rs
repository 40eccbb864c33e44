//! What browsers refused under a content security policy, kept for tests.

use std::sync::Mutex;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::acme::{Shared, lock};

const KEPT: usize = 200;

/// The reports, oldest first.
#[derive(Debug, Default)]
pub struct CspReports(Mutex<Vec<Value>>);

/// `POST /demo-api/csp-report`
pub async fn store(State(acme): State<Shared>, body: String) -> StatusCode {
    let mut reports = lock(&acme.csp_reports.0);
    // Firefox asks for an icon by itself, whatever the page allows.
    if reports.len() < KEPT && !body.contains("/favicon.ico\"") {
        // Browsers send JSON under `application/csp-report`; what is none is kept as it came.
        reports.push(serde_json::from_str(&body).unwrap_or_else(|_| json!(body)));
    }
    StatusCode::NO_CONTENT
}

/// `GET /demo-api/csp-report`
pub async fn list(State(acme): State<Shared>) -> Json<Vec<Value>> {
    Json(lock(&acme.csp_reports.0).clone())
}

/// `POST /demo-api/csp-report/reset`
pub async fn reset(State(acme): State<Shared>) {
    lock(&acme.csp_reports.0).clear();
}
