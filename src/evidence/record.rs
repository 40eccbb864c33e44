//! One failed exchange, and the page around it, as a page's script could record them.
//!
//! Whatever may carry a credential is kept as [`Secret`]: header values, bodies and stored values.

use std::fmt;

use crate::evidence::observed::Observed;
use crate::protocol::secret::Secret;
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url;

/// The failed exchange, its page, and what the page did before, oldest first.
#[derive(Clone, Debug)]
pub struct Record {
    /// The page at the time of the failure.
    pub page: Page,
    /// The exchange to explain.
    pub exchange: Exchange,
    /// Other exchanges of the page, oldest first.
    pub history: Vec<Exchange>,
}

/// The page as its own script sees it.
#[derive(Clone, Debug)]
pub struct Page {
    /// `location.origin`.
    pub origin: String,
    /// `isSecureContext`.
    pub secure: bool,
    /// The device's clock at the failure.
    pub now: Timestamp,
    /// `navigator.cookieEnabled`; `true` where unknown.
    pub cookie_enabled: bool,
    /// Names of the cookies that script can see.
    pub cookies: Observed<Vec<String>>,
    /// Those cookies with their values: in the page itself alone, since no record has them.
    pub cookie_values: Vec<(String, Secret)>,
    /// What the page keeps in `localStorage` and `sessionStorage`.
    pub storage: Observed<Vec<StoredItem>>,
}

/// One key of `localStorage` or `sessionStorage`.
#[derive(Clone, Debug)]
pub struct StoredItem {
    /// Where it is kept.
    pub area: StorageArea,
    /// The key.
    pub key: String,
    /// The value; may be a credential.
    pub value: Secret,
}

/// The two areas of Web Storage (HTML §12).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StorageArea {
    /// `localStorage`.
    Local,
    /// `sessionStorage`.
    Session,
}

/// A request and what became of it.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Milliseconds from this exchange to the failure: negative before it, 0 for the failure itself.
    pub offset_ms: i64,
    /// What script asked for.
    pub request: Request,
    /// What came back.
    pub outcome: Outcome,
    /// `responseStatus` of its Resource Timing entry, where there was one and it was not 0.
    pub timing_status: Option<u16>,
    /// Round trip in milliseconds, where known.
    pub duration_ms: Option<u32>,
    /// A service worker was between the page and the server: `workerStart` of the Resource Timing entry is not 0.
    pub through_worker: bool,
}

/// What a script asked for. Headers that the browser adds are not among them.
#[derive(Clone, Default)]
pub struct Request {
    /// The method, upper-case.
    pub method: String,
    /// The absolute URL.
    pub url: String,
    /// Fetch credentials mode; `withCredentials` of an XHR is `Include` or `SameOrigin`.
    pub credentials: CredentialsMode,
    /// Lower-case names and values.
    pub headers: Vec<(String, Secret)>,
    /// The body, if it was text.
    pub body: Option<Secret>,
}

/// The credentials mode of a request (Fetch §2.2.5).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CredentialsMode {
    /// Nothing is sent.
    Omit,
    /// Sent to the page's own origin only: the default.
    #[default]
    SameOrigin,
    /// Always sent, as far as cookie rules allow.
    Include,
}

/// What became of a request.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A response that script may read.
    Answered(Response),
    /// The call failed without one; the name of the error.
    Failed(String),
    /// Not known: still running, or recorded without.
    Unknown,
}

/// A response as script may read it.
#[derive(Clone, Default)]
pub struct Response {
    /// 0 for a filtered response.
    pub status: u16,
    /// The reason phrase; empty over HTTP/2.
    pub status_text: String,
    /// The URL that answered, after redirects.
    pub url: String,
    /// Whether redirects were followed.
    pub redirected: bool,
    /// Fetch response type.
    pub kind: ResponseKind,
    /// Lower-case names and values, as far as script may see them.
    pub headers: Vec<(String, Secret)>,
    /// The first part of the body, if it was read.
    pub body: Option<Secret>,
}

/// The type of a response (Fetch §2.2.6).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ResponseKind {
    /// Same-origin: all headers but `Set-Cookie` are visible.
    #[default]
    Basic,
    /// Cross-origin, allowed: safelisted and exposed headers are visible.
    Cors,
    /// `redirect: 'manual'` met a redirect.
    OpaqueRedirect,
    /// `no-cors`: nothing is visible.
    Opaque,
}

/// Queries carry tokens, so an address is printed without its own.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Request");
        out.field("method", &self.method).field("url", &url::shown(&self.url));
        out.field("credentials", &self.credentials).field("headers", &self.headers).field("body", &self.body).finish()
    }
}

/// Queries carry tokens, so an address is printed without its own.
impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Response");
        out.field("status", &self.status).field("url", &url::shown(&self.url)).field("redirected", &self.redirected);
        out.field("kind", &self.kind).field("headers", &self.headers).field("body", &self.body).finish_non_exhaustive()
    }
}

impl Record {
    /// The exchange of a program that is no page: no origin stands between, and no browser keeps anything.
    #[must_use]
    pub fn of_program(now: Timestamp, request: Request, outcome: Outcome) -> Self {
        let page = Page {
            origin: String::new(),
            secure: true,
            now,
            cookie_enabled: true,
            cookies: Observed::Absent,
            cookie_values: Vec::new(),
            storage: Observed::Absent,
        };
        let exchange =
            Exchange { offset_ms: 0, request, outcome, timing_status: None, duration_ms: None, through_worker: false };
        Self { page, exchange, history: Vec::new() }
    }
}

impl Exchange {
    /// The response, if there was one.
    #[must_use]
    pub fn response(&self) -> Option<&Response> {
        match &self.outcome {
            Outcome::Answered(response) => Some(response),
            Outcome::Failed(_) | Outcome::Unknown => None,
        }
    }

    /// The status script was given, or the one Resource Timing tells of a failed call.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status).filter(|status| *status != 0).or(self.timing_status)
    }

    /// Whether the server answered 2xx.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.status().is_some_and(|status| (200..300).contains(&status))
    }
}

impl Request {
    /// The value of a header by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&Secret> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Whether the method is safe (RFC 9110 §9.2.1).
    #[must_use]
    pub fn is_safe(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "TRACE")
    }
}

impl Response {
    /// The value of a header by its lower-case name. It may be a secret: expose it only to a parser.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.expose())
    }

    /// The media type without parameters, lower-case; empty where unknown.
    #[must_use]
    pub fn media_type(&self) -> String {
        let field = self.header("content-type").unwrap_or_default();
        field.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }
}
