//! A collector of incident records, as far as tests need one: it takes what is posted to it and shows it again.

use std::sync::Mutex;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::acme::{Shared, lock};

const KEPT: usize = 200;

/// What was taken, oldest first: the signal (`logs`, `metrics`) and its export.
#[derive(Debug, Default)]
pub struct Collected(Mutex<Vec<Value>>);

/// `POST /demo-api/otlp/v1/{signal}`
pub async fn take(
    State(acme): State<Shared>,
    Path(signal): Path<String>,
    Json(export): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let mut taken = lock(&acme.collected.0);
    if taken.len() < KEPT {
        taken.push(json!({ "signal": signal, "export": export }));
    }
    (StatusCode::OK, Json(json!({ "partialSuccess": {} })))
}

/// `GET /demo-api/otlp`
pub async fn list(State(acme): State<Shared>) -> Json<Vec<Value>> {
    Json(lock(&acme.collected.0).clone())
}
