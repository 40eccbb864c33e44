//! Everything the demo server knows, shared by all requests.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tower_sessions::MemoryStore;
use tower_sessions::session::Id;

use super::account::Accounts;
use super::blocked::Blocked;
use super::collector::Collected;
use super::csp_report::CspReports;
use super::dpop::Proofs;
use super::first_script::FirstScript;
use super::hawk::HawkKeys;
use super::login_guard::LoginGuard;
use super::nonce::Nonces;
use super::options::Options;
use super::order::Orders;
use super::refresh::RefreshTokens;
use super::request_log::RequestLog;
use super::token::Tokens;

/// The state of the demo server.
pub struct Acme {
    /// The folder of built files.
    pub dist: PathBuf,
    /// The port of the app.
    pub port: u16,
    /// The port of the API on the second origin.
    pub partner_port: u16,
    /// Who may sign in.
    pub accounts: Accounts,
    /// Counts wrong passwords.
    pub login_guard: LoginGuard,
    /// The cookie sessions.
    pub sessions: MemoryStore,
    /// Sessions that someone ended by signing out, so that a late cookie gets a fitting answer.
    pub signed_out: Mutex<HashSet<Id>>,
    /// Issues and reads bearer tokens.
    pub tokens: Tokens,
    /// Refresh tokens that were not used yet.
    pub refresh_tokens: RefreshTokens,
    /// `jti` of tokens that were taken back before their time.
    pub revoked: Mutex<HashSet<String>>,
    /// Who asked to stay signed in, by the value of their cookie.
    pub remembered: Mutex<HashMap<String, String>>,
    /// What was ordered.
    pub orders: Orders,
    /// Digest nonces.
    pub nonces: Nonces,
    /// DPoP proofs and nonces.
    pub proofs: Proofs,
    /// Keys for signed requests.
    pub hawk_keys: HawkKeys,
    /// Cookies outside the sessions, value to user name: the second origin has its own.
    pub plain_cookies: Mutex<HashMap<String, &'static str>>,
    /// What was asked, for tests.
    pub log: RequestLog,
    /// What the browser refused under a content security policy, for tests.
    pub csp_reports: CspReports,
    /// What pages run first, for tests.
    pub first_script: FirstScript,
    /// What is not to be had, for tests.
    pub blocked: Blocked,
    /// Incident records that pages sent.
    pub collected: Collected,
}

/// The state as handlers take it.
pub type Shared = Arc<Acme>;

impl Acme {
    /// A server that nobody has talked to yet.
    pub fn new(options: Options) -> Shared {
        Arc::new(Acme {
            port: options.port,
            partner_port: options.partner_port(),
            dist: options.dist,
            accounts: Accounts::default(),
            login_guard: LoginGuard::default(),
            sessions: MemoryStore::default(),
            signed_out: Mutex::default(),
            tokens: Tokens::new(),
            refresh_tokens: RefreshTokens::default(),
            revoked: Mutex::default(),
            remembered: Mutex::default(),
            orders: Orders::default(),
            nonces: Nonces::new(),
            proofs: Proofs::new(),
            hawk_keys: HawkKeys::default(),
            plain_cookies: Mutex::default(),
            log: RequestLog::default(),
            csp_reports: CspReports::default(),
            first_script: FirstScript::default(),
            blocked: Blocked::default(),
            collected: Collected::default(),
        })
    }
}

/// A lock that goes on after another request panicked: the demo's state has no invariant across fields.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Thirty-two hexadecimal digits that nobody guesses.
pub fn random_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}
