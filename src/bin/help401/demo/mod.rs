//! The demo server: a small app whose sign-ins really fail, each in its own way.

mod account;
mod account_api;
mod acme;
mod api_key;
mod auth_params;
mod bad_input;
mod base64;
mod basic;
mod bearer_api;
mod blocked;
mod clock;
mod csp;
mod collector;
mod csp_report;
mod csrf;
mod digest;
mod digest_api;
mod dpop;
mod dpop_api;
mod elsewhere;
mod express;
mod files;
mod first_script;
mod gateway;
mod hash;
mod hawk;
mod hawk_api;
mod html;
mod login;
mod login_guard;
mod logout;
mod oauth;
mod message;
mod nonce;
mod opaque_token;
mod options;
mod order;
mod pages;
mod partner;
mod refresh;
mod remember;
mod refusal;
mod request_log;
mod return_path;
mod routes;
mod scenario;
mod server;
mod session;
mod test_page;
mod token;
mod token_api;

use std::process::ExitCode;

use options::Options;

/// Serves the demo until it is interrupted.
pub fn run(arguments: impl Iterator<Item = String>) -> ExitCode {
    let served = Options::read(arguments, |name| std::env::var(name).ok()).and_then(server::serve);
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("help401 demo: {sentence}");
            ExitCode::FAILURE
        }
    }
}
