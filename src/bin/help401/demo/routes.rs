//! Which path leads where on the app's origin.

use axum::Router;
use axum::middleware;
use axum::routing::{any, get, post};

use super::acme::Shared;
use super::{
    account_api, api_key, bad_input, basic, bearer_api, blocked, collector, csp_report, digest_api, dpop_api,
    elsewhere, express, files, first_script, gateway, hawk_api, login, logout, message, oauth, opaque_token, order,
    pages, remember, request_log, scenario, session, test_page, token_api,
};

/// All routes of the app's origin.
pub fn router(acme: Shared) -> Router {
    pages()
        .merge(session_api())
        .merge(token_api_routes())
        .layer(session::layer(acme.sessions.clone()))
        // From here on without the session layer: it would drop the cookie of a session that was just ended.
        .merge(demo_api())
        .with_state(acme.clone())
        .fallback_service(files::router(&acme))
        .layer(middleware::from_fn_with_state(acme.clone(), blocked::keep_out))
        .layer(middleware::from_fn_with_state(acme.clone(), first_script::put))
        .layer(middleware::from_fn_with_state(acme, request_log::note_app))
}

fn pages() -> Router<Shared> {
    Router::new()
        .route("/", get(pages::app))
        .route("/index.html", get(pages::app))
        .route("/login", get(login::show).post(login::submit))
        .route("/logout", get(logout::show).post(logout::submit))
        .route("/portal/orders", get(gateway::portal))
        .route("/portal/session", get(gateway::portal_session))
        .route("/strict", get(test_page::strict))
        .route("/no-wasm", get(test_page::no_wasm))
        .route("/bare", get(test_page::bare))
        .route("/written", get(test_page::written))
        .route("/nocore/{*name}", get(files::without_core))
        .route("/broken/{how}/{part}/{*name}", get(files::broken))
}

fn session_api() -> Router<Shared> {
    Router::new()
        .route("/api/login", post(login::call))
        .route("/api/logout", post(logout::call))
        .route("/api/whoami", get(account_api::whoami))
        .route("/api/session", get(account_api::session))
        .route("/api/session/renew", post(remember::renew))
        .route("/api/session/csrf", get(account_api::csrf))
        .route("/api/session/profile", get(account_api::profile))
        .route("/api/session/orders", get(order::list).post(order::place))
        .route("/api/session/messages", post(message::send))
        .route("/api/messages", post(message::send))
        .route("/api/express/login", post(express::login))
        .route("/api/express/basket", get(express::basket))
        .route("/api/clear-site-data", post(logout::clear))
}

fn token_api_routes() -> Router<Shared> {
    Router::new()
        .route("/api/token", post(token_api::issue))
        .route("/api/token/refresh", post(token_api::refresh))
        .route("/api/token/revoke", post(token_api::revoke))
        .route("/oauth/token", post(oauth::token))
        .route("/api/invoices", get(bearer_api::invoices))
        .route("/api/admin/summary", get(bearer_api::admin))
        .route("/api/bulk-orders", post(bearer_api::bulk_orders))
        .route("/api/payouts", post(bearer_api::payouts))
        .route("/api/vault", get(bearer_api::vault))
        .route("/api/old/shipments", get(gateway::moved))
        .route("/gateway/{*path}", get(gateway::proxy))
        .route("/api/legacy/stock", get(basic::stock))
        .route("/api/digest/stock", get(digest_api::stock))
        .route("/api/partners/prices", get(api_key::prices))
        .route("/api/webhooks", get(opaque_token::webhooks))
        .route("/api/dpop/token", post(dpop_api::token))
        .route("/api/dpop/balance", get(dpop_api::balance))
        .route("/api/dpop/statement", get(dpop_api::statement))
        .route("/api/signed/key", post(hawk_api::key))
        .route("/api/signed/ledger", get(hawk_api::ledger))
        .route("/demo-api/token", post(token_api::odd))
}

fn demo_api() -> Router<Shared> {
    Router::new()
        .route("/api/refuse", any(bad_input::refuse))
        .route("/api/liar", any(bad_input::liar))
        .route("/api/jwt-huge", get(bad_input::huge_jwt))
        .route("/demo-api/streams", get(bad_input::streams).post(bad_input::forget_streams))
        .route("/demo-api/scenarios", get(scenario::list))
        .route("/demo-api/elsewhere/sign-out", post(elsewhere::sign_out))
        .route("/demo-api/elsewhere/idle", post(elsewhere::idle))
        .route("/demo-api/elsewhere/change-password", post(elsewhere::change_password))
        .route("/demo-api/elsewhere/guess-passwords", post(elsewhere::guess_passwords))
        .route("/demo-api/elsewhere/revoke-token", post(token_api::revoke))
        .route("/demo-api/log", get(request_log::show))
        .route("/demo-api/log/reset", post(request_log::reset))
        .route("/demo-api/csp-report", get(csp_report::list).post(csp_report::store))
        .route("/demo-api/csp-report/reset", post(csp_report::reset))
        .route("/demo-api/first-script", get(first_script::show).post(first_script::add))
        .route("/demo-api/blocked", post(blocked::set))
        .route("/demo-api/otlp", get(collector::list))
        .route("/demo-api/otlp/v1/{signal}", post(collector::take))
}
