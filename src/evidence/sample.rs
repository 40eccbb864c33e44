//! Records for tests, built in the words of the tests.

use crate::evidence::observed::Observed;
use crate::evidence::record::{
    CredentialsMode, Exchange, Outcome, Page, Record, Request, Response, ResponseKind, StorageArea, StoredItem,
};
use crate::evidence::{Evidence, gather};
use crate::protocol::secret::Secret;
use crate::protocol::timestamp::Timestamp;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

/// The device's clock in every sample: Sun, 22 Nov 2026 20:00:00 GMT.
pub const NOW: i64 = 1_795_377_600;

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// A record in the making.
#[derive(Clone, Debug)]
pub struct Sample {
    record: Record,
}

impl Sample {
    /// A GET from a page of the same origin.
    pub fn get(url: &str) -> Self {
        Self::request("GET", url)
    }

    /// A request of any method from a page of the same origin.
    pub fn request(method: &str, url: &str) -> Self {
        let origin = crate::protocol::url::origin(url).unwrap_or_default();
        Self {
            record: Record {
                page: Page {
                    origin,
                    secure: true,
                    now: Timestamp::from_secs(NOW),
                    cookie_enabled: true,
                    cookies: Observed::Present(Vec::new()),
                    cookie_values: Vec::new(),
                    storage: Observed::Present(Vec::new()),
                },
                exchange: Exchange {
                    offset_ms: 0,
                    request: Request { method: method.into(), url: url.into(), ..Request::default() },
                    outcome: Outcome::Unknown,
                    timing_status: None,
                    duration_ms: None,
                    through_worker: false,
                },
                history: Vec::new(),
            },
        }
    }

    /// A log-in with a user name and a password.
    pub fn login(url: &str) -> Self {
        Self::request("POST", url).body(r#"{"username":"ada","password":"secret"}"#)
    }

    /// The page's origin.
    pub fn from_page(mut self, origin: &str) -> Self {
        self.record.page.origin = origin.into();
        self
    }

    /// A request header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.record.exchange.request.headers.push((name.into(), Secret::new(value)));
        self
    }

    /// `Authorization`.
    pub fn authorization(self, value: &str) -> Self {
        self.header("authorization", value)
    }

    /// `Authorization: Bearer` with a JWT of these claims.
    pub fn bearer(self, claims: &str) -> Self {
        let token = jwt(claims);
        self.authorization(&format!("Bearer {token}"))
    }

    /// The request's body.
    pub fn body(mut self, body: &str) -> Self {
        self.record.exchange.request.body = Some(Secret::new(body));
        self
    }

    /// The credentials mode.
    pub fn mode(mut self, mode: CredentialsMode) -> Self {
        self.record.exchange.request.credentials = mode;
        self
    }

    /// An answer with this status, and a `Date` that agrees with the device.
    pub fn answered(mut self, status: u16) -> Self {
        let url = self.record.exchange.request.url.clone();
        let same_origin = crate::protocol::url::origin(&url) == crate::protocol::url::origin(&self.record.page.origin);
        self.record.exchange.outcome = Outcome::Answered(Response {
            status,
            url,
            kind: if same_origin { ResponseKind::Basic } else { ResponseKind::Cors },
            headers: vec![("content-type".into(), Secret::new("application/json"))],
            body: Some(Secret::new("")),
            ..Response::default()
        });
        if same_origin { self.date_offset(0) } else { self }
    }

    /// The server's `Date`, in seconds from the device's clock.
    pub fn date_offset(self, seconds: i64) -> Self {
        self.without_header("date").response_header("date", &http_date(NOW + seconds))
    }

    /// A call that failed without a response.
    pub fn failed(mut self) -> Self {
        self.record.exchange.outcome = Outcome::Failed("TypeError".into());
        self
    }

    /// A header of the response.
    pub fn response_header(mut self, name: &str, value: &str) -> Self {
        self.with_response(|response| response.headers.push((name.into(), Secret::new(value))));
        self
    }

    /// Takes a header of the response away.
    pub fn without_header(mut self, name: &str) -> Self {
        self.with_response(|response| response.headers.retain(|(known, _)| known != name));
        self
    }

    /// `WWW-Authenticate`.
    pub fn challenge(self, field: &str) -> Self {
        self.response_header("www-authenticate", field)
    }

    /// The response's body.
    pub fn says(mut self, body: &str) -> Self {
        self.with_response(|response| response.body = Some(Secret::new(body)));
        self
    }

    /// The response is HTML.
    pub fn html(self, body: &str) -> Self {
        self.without_header("content-type").response_header("content-type", "text/html").says(body)
    }

    /// The response came from here, after redirects.
    pub fn redirected_to(mut self, url: &str) -> Self {
        self.with_response(|response| {
            response.redirected = true;
            response.url = url.into();
        });
        self
    }

    /// `redirect: 'manual'` met a redirect.
    pub fn opaque_redirect(mut self) -> Self {
        self = self.answered(0);
        self.with_response(|response| response.kind = ResponseKind::OpaqueRedirect);
        self
    }

    /// Something in `localStorage`.
    pub fn stores(mut self, key: &str, value: &str) -> Self {
        if let Observed::Present(items) = &mut self.record.page.storage {
            items.push(StoredItem { area: StorageArea::Local, key: key.into(), value: Secret::new(value) });
        }
        self
    }

    /// `navigator.cookieEnabled` is false.
    pub fn cookies_off(mut self) -> Self {
        self.record.page.cookie_enabled = false;
        self
    }

    /// An earlier exchange, so many milliseconds before (negative).
    pub fn before(mut self, offset_ms: i64, earlier: Self) -> Self {
        self.record.history.push(Exchange { offset_ms, ..earlier.record.exchange });
        self
    }

    /// The record.
    pub fn record(self) -> Record {
        self.record
    }

    /// The evidence of the record.
    pub fn evidence(self) -> Evidence {
        gather(&self.record)
    }

    fn with_response(&mut self, change: impl FnOnce(&mut Response)) {
        if let Outcome::Answered(response) = &mut self.record.exchange.outcome {
            change(response);
        }
    }
}

/// An unsigned-looking but well-formed JWT with these claims.
pub fn jwt(claims: &str) -> String {
    format!(
        "{}.{}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#),
        BASE64_URL_SAFE_NO_PAD.encode(claims),
        BASE64_URL_SAFE_NO_PAD.encode("signature-of-32-bytes-signature!")
    )
}

/// A JWT with this header and these claims.
pub fn jwt_with_header(header: &str, claims: &str) -> String {
    format!(
        "{}.{}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(header),
        BASE64_URL_SAFE_NO_PAD.encode(claims),
        BASE64_URL_SAFE_NO_PAD.encode("signature")
    )
}

fn http_date(seconds: i64) -> String {
    let civil = Timestamp::from_secs(seconds).to_civil();
    let month =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][civil.month as usize - 1];
    let day = DAYS[(seconds.div_euclid(86_400) % 7) as usize];
    format!(
        "{day}, {:02} {month} {} {:02}:{:02}:{:02} GMT",
        civil.day, civil.year, civil.hour, civil.minute, civil.second
    )
}
