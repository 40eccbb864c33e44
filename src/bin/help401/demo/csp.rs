//! The content security policies that the pages are served with.

const REPORTED: &str = "; report-uri /demo-api/csp-report";

/// The app's own: nothing inline, scripts from here, calls to both origins under either name of this machine.
pub fn app(partner_port: u16) -> String {
    format!(
        "default-src 'none'; base-uri 'none'; \
         connect-src 'self' http://127.0.0.1:{partner_port} http://localhost:{partner_port}; \
         form-action 'self'; frame-ancestors 'self'; frame-src 'self'; img-src 'self' data:; \
         script-src 'self' 'wasm-unsafe-eval'; style-src 'self'{REPORTED}"
    )
}

/// The strictest policy that the widget promises to work under.
pub fn strict() -> String {
    format!(
        "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         require-trusted-types-for 'script'; trusted-types 'none'{REPORTED}"
    )
}

/// The same where wasm does not compile.
pub fn no_wasm() -> String {
    format!(
        "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; \
         require-trusted-types-for 'script'; trusted-types 'none'{REPORTED}"
    )
}

/// A page without an origin: no cookies, no storage.
pub fn sandboxed() -> String {
    format!("sandbox allow-scripts{REPORTED}")
}

/// Scripts by a nonce only; `dynamic`: and what these bring along.
pub fn nonce(nonce: &str, dynamic: bool) -> String {
    let more = if dynamic { " 'strict-dynamic'" } else { " 'self'" };
    format!(
        "default-src 'none'; connect-src 'self'; script-src 'nonce-{nonce}'{more} 'wasm-unsafe-eval'; style-src 'self'; \
         require-trusted-types-for 'script'; trusted-types 'none'{REPORTED}"
    )
}
