//! Answers that no good server gives, for tests of what the widget makes of them.
//!
//! They may be read from any origin, so that a sandboxed page can ask too; there is nothing to be had here.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::Query;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CONTENT_TYPE, HeaderName, LINK, LOCATION, REFRESH,
    RETRY_AFTER, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::{Deserialize, Serialize};

use super::base64;

const LARGEST: usize = 256 * 1024 * 1024;
const CHUNK: usize = 64 * 1024;
/// Longer than any test waits.
const DRIPS: usize = 300;

/// Bodies that somebody is still being sent, and the bytes that were taken of all of them.
static OPEN: AtomicUsize = AtomicUsize::new(0);
static TAKEN: AtomicUsize = AtomicUsize::new(0);

/// One body that is being sent; it counts until it is dropped, at its end or when its reader has gone.
struct Sending;

impl Sending {
    fn begin() -> Self {
        OPEN.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What became of the bodies that are sent in pieces.
#[derive(Debug, Serialize)]
pub struct Streams {
    open: usize,
    bytes: usize,
}

/// `GET /demo-api/streams`
pub async fn streams() -> Json<Streams> {
    Json(Streams { open: OPEN.load(Ordering::Relaxed), bytes: TAKEN.load(Ordering::Relaxed) })
}

/// `POST /demo-api/streams`: counts bytes from here on.
pub async fn forget_streams() {
    TAKEN.store(0, Ordering::Relaxed);
}

/// What the answer is to be.
#[derive(Debug, Default, Deserialize)]
pub struct Ordered {
    status: Option<u16>,
    #[serde(rename = "type")]
    content_type: Option<String>,
    challenge: Option<String>,
    body: Option<String>,
    /// `Retry-After`, in seconds.
    retry_after: Option<u32>,
    /// How long it takes, in milliseconds.
    delay_ms: Option<u64>,
    /// Until when it is refused, in milliseconds of the clock's epoch; always if nobody says.
    until: Option<u64>,
    /// The status from then on.
    then: Option<u16>,
    /// `Location` of the refusal; once that is over, the call is sent on to there.
    location: Option<String>,
    /// `Link` and `Refresh`.
    link: Option<String>,
    refresh: Option<String>,
    /// So many bytes that are no text.
    size: Option<usize>,
    /// A byte every so many milliseconds, practically without end.
    drip_ms: Option<u64>,
}

/// `/api/refuse?status=&type=&challenge=&body=&retry_after=&until=&then=&delay_ms=&location=&link=&refresh=`: a refusal to order, once all that was sent has
/// arrived: WebKit takes an answer that comes before for a failure.
pub async fn refuse(Query(ordered): Query<Ordered>, _sent: Bytes) -> Response {
    if let Some(delay) = ordered.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    let body = match (&ordered.body, ordered.size, ordered.drip_ms) {
        (_, Some(size), _) => noise(size),
        (_, None, Some(pause)) => drip(pause),
        (text, None, None) => Body::from(text.clone().unwrap_or_default()),
    };
    answer(&ordered, body)
}

/// `/api/liar?type=application/json&size=50000000`: a 401 whose body is not what its type says.
pub async fn liar(Query(ordered): Query<Ordered>) -> Response {
    answer(&ordered, noise(ordered.size.unwrap_or(512)))
}

/// `GET /api/jwt-huge`: a JWT of one megabyte, to be put where tokens are kept.
pub async fn huge_jwt() -> String {
    let header = base64::encode_url(br#"{"alg":"HS256","typ":"JWT"}"#);
    let padding = "x".repeat(750_000);
    let claims = format!(r#"{{"sub":"ada","exp":1,"padding":"{padding}"}}"#);
    format!("{header}.{}.{}", base64::encode_url(claims.as_bytes()), base64::encode_url(&[7; 32]))
}

fn answer(ordered: &Ordered, body: Body) -> Response {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let status = match ordered.status.and_then(|code| StatusCode::from_u16(code).ok()) {
        _ if ordered.until.is_some_and(|until| now >= until.into()) => {
            let led = ordered.location.as_ref().map(|_| StatusCode::TEMPORARY_REDIRECT);
            led.or(StatusCode::from_u16(ordered.then.unwrap_or(200)).ok()).unwrap_or_default()
        }
        status => status.unwrap_or(StatusCode::UNAUTHORIZED),
    };
    let mut response = (status, body).into_response();
    let wait = ordered.retry_after.map(|seconds| seconds.to_string());
    let fields: [(HeaderName, Option<&str>); 8] = [
        (RETRY_AFTER, wait.as_deref()),
        (CONTENT_TYPE, Some(ordered.content_type.as_deref().unwrap_or("text/plain"))),
        (WWW_AUTHENTICATE, ordered.challenge.as_deref()),
        (LOCATION, ordered.location.as_deref()),
        (LINK, ordered.link.as_deref()),
        (REFRESH, ordered.refresh.as_deref()),
        (ACCESS_CONTROL_ALLOW_ORIGIN, Some("*")),
        (ACCESS_CONTROL_EXPOSE_HEADERS, Some("WWW-Authenticate")),
    ];
    for (name, value) in fields {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn noise(size: usize) -> Body {
    // Neither UTF-8 nor JSON, in pieces so that 50 MB are never held.
    let chunk = Bytes::from(vec![0xfe_u8; CHUNK]);
    let left = size.min(LARGEST);
    Body::from_stream(stream::unfold((left, Sending::begin()), move |(left, sending)| {
        let piece = chunk.slice(..left.min(CHUNK));
        TAKEN.fetch_add(piece.len(), Ordering::Relaxed);
        async move { (left > 0).then(|| (Ok::<_, Infallible>(piece.clone()), (left - piece.len(), sending))) }
    }))
}

fn drip(pause_ms: u64) -> Body {
    let pause = Duration::from_millis(pause_ms.clamp(10, 10_000));
    Body::from_stream(stream::unfold((DRIPS, Sending::begin()), move |(left, sending)| async move {
        tokio::time::sleep(pause).await;
        (left > 0).then(|| (Ok::<_, Infallible>(Bytes::from_static(b".")), (left - 1, sending)))
    }))
}
