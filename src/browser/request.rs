//! The module's own requests. They go by the browser's own function, past the loader and whoever else stands in the way.

use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Headers, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect,
    ResponseType,
};

use crate::browser::bridge::Bridge;
use crate::browser::{clock, page};
use crate::evidence::record::{CredentialsMode, Request};
use crate::evidence::said::is_error;
use crate::evidence::text::{holds, word_in};
use crate::protocol::http_date::parse_http_date;
use crate::protocol::retry_after::parse_retry_after;
use crate::protocol::timestamp::Timestamp;
use crate::wire::record::BODY;

/// From how many seconds on a clock is wrong.
const TOLERANCE: i64 = 30;

/// Within how many seconds a redirect that may not be followed has failed.
const SOON: i64 = 5;

/// The longest body that is read, in bytes.
const LENGTH: usize = 256 * 1024;

/// What became of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// This status.
    Status(u16),
    /// A redirect that was not followed.
    Redirect,
    /// An answer of which nothing is visible.
    Opaque,
    /// This many seconds are to be waited first.
    Later(u32),
    /// It answered, and whether the device's clock agrees with the time there, if that is told.
    Clock(Option<bool>),
    /// This status, which says nothing of who asked: an error of the server's, or something that is not there.
    Other(u16),
    /// None.
    Failed,
}

impl Answer {
    /// Whether the server did what was asked. What has not changed since the page got it (304, RFC 9110 §15.4.5) is told to whoever
    /// may have it.
    #[must_use]
    pub const fn is_ok(self) -> bool {
        matches!(self, Self::Status(200..=299 | 304) | Self::Clock(Some(true)))
    }
}

/// How a request failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failed {
    /// By its status, or without an answer.
    Plainly,
    /// With a good status: a page instead of data, or an error in the body.
    Well,
}

/// What the module asks for by itself.
#[derive(Clone, Debug)]
pub enum Ask {
    /// The same again, as the page asked it, and how it failed. For safe methods only.
    Repeat(Request, Failed),
    /// A GET to an address of the app.
    Get(String),
    /// An empty POST to an address of the app.
    Post(String),
    /// Whether a same-origin address redirects, without following.
    Redirects(String),
    /// What time it is there.
    Time(String),
    /// Whether a server can be reached at all, without credentials and without asking for anything visible.
    Reachable(String),
}

/// Asks.
pub async fn ask(bridge: Bridge, what: Ask) -> Answer {
    let begun = clock::now();
    let Some(response) = send(&bridge, &what).await else { return lost(&bridge, what, begun).await };
    match response.type_() {
        ResponseType::Opaqueredirect => Answer::Redirect,
        ResponseType::Opaque => Answer::Opaque,
        _ if matches!(what, Ask::Time(_)) => agrees(&response.headers().get("date").unwrap_or_default()),
        _ if leads_away(&response, &what).await => Answer::Redirect,
        _ => match (response.status(), wait(&response)) {
            (429 | 503, Some(wait)) => Answer::Later(wait),
            (status, _) => Answer::Status(status),
        },
    }
}

/// What it means that there is no answer. A redirect to another origin, as by a gateway that wants somebody to sign in, looks like no
/// network; so an address of the page's own origin is asked once more whether it redirects. Not so where it took long: who does not
/// answer at all is not waited for twice.
async fn lost(bridge: &Bridge, what: Ask, begun: Timestamp) -> Answer {
    let (Ask::Get(address) | Ask::Repeat(Request { url: address, .. }, _)) = what else { return Answer::Failed };
    if !page::is_online() || clock::now().seconds_since(begun) > SOON {
        return Answer::Failed;
    }
    match send(bridge, &Ask::Redirects(address)).await {
        Some(response) if response.type_() == ResponseType::Opaqueredirect => Answer::Redirect,
        _ => Answer::Failed,
    }
}

/// How long the server asks to be left alone, in seconds.
fn wait(response: &Response) -> Option<u32> {
    let headers = response.headers();
    parse_retry_after(&headers.get("retry-after")?, &headers.get("date").unwrap_or_default())
}

/// Whether the device's clock agrees with a `Date`. Servers allow for some minutes; the delay of an answer is within that.
fn agrees(date: &str) -> Answer {
    let now = clock::now();
    Answer::Clock(parse_http_date(date).map(|date| now.seconds_since(date).abs() <= TOLERANCE))
}

/// The body of a good answer; none if it is longer than anything that is asked for so.
pub async fn read(bridge: Bridge, what: Ask) -> Option<String> {
    beginning(bridge, what).await.filter(|text| text.len() <= LENGTH)
}

/// How a body begins. The rest of it is not fetched: it may have no end.
async fn begins(response: &Response, most: usize) -> Option<String> {
    let reader: ReadableStreamDefaultReader = response.body()?.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    while bytes.len() < most {
        let part = JsFuture::from(reader.read()).await.ok()?;
        let Ok(part) = Reflect::get(&part, &"value".into()).ok()?.dyn_into::<Uint8Array>() else { break };
        bytes.extend(part.to_vec());
    }
    let _ = reader.cancel();
    bytes.truncate(most);
    let text = String::from_utf8_lossy(&bytes);
    Some(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// How the body of a good answer begins, however long it is: one byte more of it than is read of a whole one, where there are so many.
pub async fn beginning(bridge: Bridge, what: Ask) -> Option<String> {
    let response = send(&bridge, &what).await.filter(|response| response.ok())?;
    begins(&response, LENGTH + 1).await
}

async fn send(bridge: &Bridge, what: &Ask) -> Option<Response> {
    let request = build(what).ok()?;
    let answer = JsFuture::from(bridge.fetch(&request).ok()?).await.ok()?;
    Some(answer.dyn_into::<web_sys::Response>().ok()?.into())
}

/// Whether a good answer is none to what was asked: a page to sign in on, or an error in the body of a 200. Only where
/// redirects led there, or where that is how the request failed before.
async fn leads_away(response: &Response, what: &Ask) -> bool {
    let failed_well = matches!(what, Ask::Repeat(_, Failed::Well));
    let page = response.headers().get("content-type").is_some_and(|kind| holds(&kind, "html"));
    let redirected = response.redirected();
    if (redirected || failed_well) && page {
        return true;
    }
    let media = response.headers().get("content-type").unwrap_or_default();
    // As much of it as the loader looks into where a call of the page's is answered so.
    failed_well && begins(response, BODY).await.is_some_and(|text| is_error(&text, &media))
}

/// The request, made without the builder of gloo-net, which would bring its own way with addresses and methods.
fn build(what: &Ask) -> Result<web_sys::Request, JsValue> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::SameOrigin);
    // What was kept from before would tell of before.
    init.set_cache(RequestCache::NoStore);
    let address = match what {
        Ask::Repeat(request, _) => {
            init.set_method(&request.method);
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
            // Browsers take `Authorization` from a request that is redirected to another origin, and no other field.
            if carries_key(request) {
                init.set_redirect(RequestRedirect::Manual);
            }
            &request.url
        }
        Ask::Get(address) => address,
        Ask::Post(address) => {
            init.set_method("POST");
            address
        }
        Ask::Redirects(address) => {
            // Another origin is not even asked.
            init.set_mode(RequestMode::SameOrigin);
            init.set_redirect(RequestRedirect::Manual);
            address
        }
        Ask::Time(address) => {
            init.set_method("HEAD");
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

/// Fields of a request that are no credentials, or that a browser takes from it by itself.
const KEYLESS: &str = "authorization accept accept-language content-type content-language cache-control pragma if-match if-none-match \
    if-modified-since x-requested-with traceparent tracestate baggage sentry-trace x-request-id x-correlation-id hx-request hx-target \
    hx-trigger hx-current-url hx-boosted turbo-frame";

/// Whether a request carries fields beside `Authorization` that may be credentials.
fn carries_key(request: &Request) -> bool {
    request.headers.iter().any(|(name, _)| !word_in(KEYLESS, name))
}
