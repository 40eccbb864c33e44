//! The module's own requests. Each is made known to the loader first, which then lets it pass.

use gloo_net::http::{Method, Request as GlooRequest, RequestBuilder};
use web_sys::{RequestCredentials, RequestMode, RequestRedirect, ResponseType};

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
    let raw: web_sys::Request = request.into();
    bridge.own(&raw);
    match GlooRequest::from(raw).send().await {
        Ok(response) => match response.type_() {
            ResponseType::Opaqueredirect => Answer::Redirect,
            ResponseType::Opaque => Answer::Opaque,
            _ => Answer::Status(response.status()),
        },
        Err(_) => Answer::Failed,
    }
}

fn build(what: &Ask) -> Result<GlooRequest, gloo_net::Error> {
    let same_origin = RequestCredentials::SameOrigin;
    let builder = match what {
        Ask::Repeat(request) => {
            let mut builder = RequestBuilder::new(&request.url).credentials(match request.credentials {
                CredentialsMode::Omit => RequestCredentials::Omit,
                CredentialsMode::SameOrigin => same_origin,
                CredentialsMode::Include => RequestCredentials::Include,
            });
            for (name, value) in &request.headers {
                builder = builder.header(name, value.expose());
            }
            builder
        }
        Ask::Get(address) => RequestBuilder::new(address).credentials(same_origin),
        Ask::Post(address) => RequestBuilder::new(address).method(Method::POST).credentials(same_origin),
        Ask::Redirects(address) => RequestBuilder::new(address).redirect(RequestRedirect::Manual),
        Ask::Reachable(address) => RequestBuilder::new(address)
            .method(Method::HEAD)
            .mode(RequestMode::NoCors)
            .credentials(RequestCredentials::Omit),
    };
    builder.build()
}
