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

/// Asks the same again, as the page asked it. For safe methods only.
pub async fn repeat(bridge: Bridge, request: Request) -> Answer {
    let method = if request.method == "HEAD" { Method::HEAD } else { Method::GET };
    let mut builder = RequestBuilder::new(&request.url).method(method).credentials(match request.credentials {
        CredentialsMode::Omit => RequestCredentials::Omit,
        CredentialsMode::SameOrigin => RequestCredentials::SameOrigin,
        CredentialsMode::Include => RequestCredentials::Include,
    });
    for (name, value) in &request.headers {
        builder = builder.header(name, value.expose());
    }
    send(&bridge, builder).await
}

/// A GET to an address of the app.
pub async fn get(bridge: Bridge, address: String) -> Answer {
    send(&bridge, RequestBuilder::new(&address).credentials(RequestCredentials::SameOrigin)).await
}

/// An empty POST to an address of the app.
pub async fn post(bridge: Bridge, address: String) -> Answer {
    send(&bridge, RequestBuilder::new(&address).method(Method::POST).credentials(RequestCredentials::SameOrigin)).await
}

/// Looks whether a same-origin address redirects, without following.
pub async fn redirects(bridge: Bridge, address: String) -> bool {
    let builder = RequestBuilder::new(&address).method(Method::GET).redirect(RequestRedirect::Manual);
    send(&bridge, builder).await == Answer::Redirect
}

/// Looks whether a server can be reached at all, without credentials and without asking for anything visible.
pub async fn reachable(bridge: Bridge, address: String) -> bool {
    let builder = RequestBuilder::new(&address)
        .method(Method::HEAD)
        .mode(RequestMode::NoCors)
        .credentials(RequestCredentials::Omit);
    send(&bridge, builder).await != Answer::Failed
}

async fn send(bridge: &Bridge, builder: RequestBuilder) -> Answer {
    let Ok(request) = builder.build() else { return Answer::Failed };
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
