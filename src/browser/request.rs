//! The module's own requests. Each is made known to the loader first, which then lets it pass.

use gloo_net::http::Request as GlooRequest;
use wasm_bindgen::JsValue;
use web_sys::{Headers, RequestCredentials, RequestInit, RequestMode, RequestRedirect, ResponseType};

use crate::browser::bridge::Bridge;
use crate::evidence::record::{CredentialsMode, Request};

/// What became of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// This status.
    Status(u16),
    /// A redirect that was not followed.
    Redirect,
    /// An answer of which nothing is visible.
    Opaque,
    /// None.
    Failed,
}

impl Answer {
    /// Whether the server did what was asked.
    #[must_use]
    pub const fn is_ok(self) -> bool {
        matches!(self, Self::Status(200..=399))
    }
}

/// What the module asks for by itself.
#[derive(Clone, Debug)]
pub enum Ask {
    /// The same again, as the page asked it. For safe methods only.
    Repeat(Request),
    /// A GET to an address of the app.
    Get(String),
    /// An empty POST to an address of the app.
    Post(String),
    /// Whether a same-origin address redirects, without following.
    Redirects(String),
    /// Whether a server can be reached at all, without credentials and without asking for anything visible.
    Reachable(String),
}

/// Asks.
pub async fn ask(bridge: Bridge, what: Ask) -> Answer {
    let Ok(request) = build(&what) else { return Answer::Failed };
    bridge.own(&request);
    match GlooRequest::from(request).send().await {
        Ok(response) => match response.type_() {
            ResponseType::Opaqueredirect => Answer::Redirect,
            ResponseType::Opaque => Answer::Opaque,
            _ => Answer::Status(response.status()),
        },
        Err(_) => Answer::Failed,
    }
}

/// The body of a good answer.
pub async fn read(bridge: Bridge, what: Ask) -> Option<String> {
    let request = build(&what).ok()?;
    bridge.own(&request);
    let response = GlooRequest::from(request).send().await.ok().filter(|response| response.ok())?;
    response.text().await.ok()
}

/// The request, made without the builder of gloo-net, which would bring its own way with addresses and methods.
fn build(what: &Ask) -> Result<web_sys::Request, JsValue> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::SameOrigin);
    let address = match what {
        Ask::Repeat(request) => {
            init.set_credentials(match request.credentials {
                CredentialsMode::Omit => RequestCredentials::Omit,
                CredentialsMode::SameOrigin => RequestCredentials::SameOrigin,
                CredentialsMode::Include => RequestCredentials::Include,
            });
            let headers = Headers::new()?;
            for (name, value) in &request.headers {
                headers.set(name, value.expose())?;
            }
            init.set_headers(&headers);
            &request.url
        }
        Ask::Get(address) => address,
        Ask::Post(address) => {
            init.set_method("POST");
            address
        }
        Ask::Redirects(address) => {
            init.set_redirect(RequestRedirect::Manual);
            address
        }
        Ask::Reachable(address) => {
            init.set_method("HEAD");
            init.set_mode(RequestMode::NoCors);
            init.set_credentials(RequestCredentials::Omit);
            address
        }
    };
    web_sys::Request::new_with_str_and_init(address, &init)
}
