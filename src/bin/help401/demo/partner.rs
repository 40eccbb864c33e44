//! The shipping API on its own origin, the next port: same site, other origin, so CORS applies.

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderName, SET_COOKIE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::acme::{Shared, lock, random_id};
use super::bearer_api::Bearer;
use super::login;
use super::refusal::Refusal;
use super::request_log;
use super::session::{cookie, unauthenticated};

const COOKIE: &str = "acme_api";

/// All routes of the second origin.
pub fn router(acme: Shared) -> Router {
    let telling =
        Router::new().route("/v1/shipments", get(shipments)).layer(cors(acme.port, &[WWW_AUTHENTICATE, DATE]));
    // Most APIs forget to expose anything: the page then sees the status and the body, not the challenge.
    let silent = Router::new()
        .route("/v1/quotes", get(shipments))
        .route("/v1/login", post(sign_in))
        .route("/v1/preferences", get(preferences))
        .layer(cors(acme.port, &[]));
    // The guard stands before CORS here, so that it refuses the browser's own question as well.
    let guarded = Router::new().route("/v1/customs", any(customs));
    telling
        .merge(silent)
        .merge(guarded)
        .layer(middleware::from_fn_with_state(acme.clone(), request_log::note_partner))
        .with_state(acme)
}

fn cors(port: u16, exposed: &[HeaderName]) -> CorsLayer {
    let pages = [format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}")];
    let pages = pages.iter().filter_map(|page| HeaderValue::from_str(page).ok());
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(pages))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE])
        .expose_headers(exposed.to_vec())
}

async fn shipments(_: Bearer) -> Json<Value> {
    Json(json!([{ "order": "AO-1047", "at": "Depot Tucson" }, { "order": "AO-1046", "at": "On the van" }]))
}

#[derive(Deserialize)]
struct Credentials {
    username: String,
    password: String,
}

async fn sign_in(State(acme): State<Shared>, Json(sent): Json<Credentials>) -> Result<Response, Refusal> {
    let account = login::check(&acme, &sent.username, &sent.password).map_err(login::Refused::into_refusal)?;
    let value = random_id();
    lock(&acme.plain_cookies).insert(value.clone(), account.username);
    let set = format!("{COOKIE}={value}; Path=/v1; HttpOnly; SameSite=Lax");
    Ok((StatusCode::OK, [(SET_COOKIE, set)], Json(json!({ "ok": true }))).into_response())
}

async fn preferences(State(acme): State<Shared>, headers: HeaderMap) -> Result<Json<Value>, Refusal> {
    let known = cookie(&headers, COOKIE).is_some_and(|value| lock(&acme.plain_cookies).contains_key(value));
    if known { Ok(Json(json!({ "carrier": "any" }))) } else { Err(unauthenticated()) }
}

async fn customs(_: Bearer) -> Json<Value> {
    Json(json!({ "papers": "in order" }))
}
