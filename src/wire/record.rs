//! `ExchangeRecord`: the input of the diagnosis as the loader hands it over, and as files keep it.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::evidence::observed::{HiddenBecause, Observed};
use crate::evidence::record::{
    CredentialsMode, Exchange, Outcome, Page, Record, Request, Response, ResponseKind, StorageArea, StoredItem,
};
use crate::protocol::secret::Secret;
use crate::protocol::timestamp::Timestamp;

/// The most of a body that is kept, in bytes.
pub const BODY: usize = 16 * 1024;

/// The most header bytes of one message that are kept.
const HEADERS: usize = 64 * 1024;

/// How many earlier exchanges are kept, the latest ones.
const HISTORY: usize = 64;

/// A record on the wire.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct WireRecord {
    page: WirePage,
    request: WireRequest,
    response: Option<WireResponse>,
    error: Option<WireError>,
    timing: Option<WireTiming>,
    history: Vec<WireExchange>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct WirePage {
    origin: String,
    secure: bool,
    now: f64,
    cookie_enabled: Option<bool>,
    cookies_visible: Option<Vec<String>>,
    storage: Option<WireStorage>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct WireStorage {
    local: BTreeMap<String, String>,
    session: BTreeMap<String, String>,
}

/// One exchange on the wire.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct WireExchange {
    offset_ms: f64,
    request: WireRequest,
    response: Option<WireResponse>,
    error: Option<WireError>,
    timing: Option<WireTiming>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct WireRequest {
    method: String,
    url: String,
    credentials: Option<String>,
    headers: BTreeMap<String, String>,
    body: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct WireResponse {
    status: u16,
    status_text: Option<String>,
    url: Option<String>,
    redirected: bool,
    r#type: Option<String>,
    headers: BTreeMap<String, String>,
    body: Option<String>,
    date: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct WireError {
    name: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct WireTiming {
    response_status: Option<f64>,
    duration: Option<f64>,
}

impl WireRecord {
    /// The record in the words of the core.
    #[must_use]
    pub fn into_record(self) -> Record {
        let page = self.page;
        let storage = match page.storage {
            None => Observed::Hidden(HiddenBecause::StorageDenied),
            Some(storage) => Observed::Present(items(storage)),
        };
        let surplus = self.history.len().saturating_sub(HISTORY);
        Record {
            page: Page {
                origin: page.origin,
                secure: page.secure,
                now: Timestamp::from_millis(whole(page.now)),
                cookie_enabled: page.cookie_enabled.unwrap_or(true),
                cookies: page.cookies_visible.map_or(Observed::Hidden(HiddenBecause::CookiesDenied), Observed::Present),
                storage,
            },
            exchange: exchange(0.0, self.request, self.response, self.error, self.timing),
            history: self.history.into_iter().skip(surplus).map(WireExchange::into_exchange).collect(),
        }
    }
}

impl WireExchange {
    /// The exchange in the words of the core.
    #[must_use]
    pub fn into_exchange(self) -> Exchange {
        exchange(self.offset_ms, self.request, self.response, self.error, self.timing)
    }
}

fn exchange(
    offset_ms: f64,
    request: WireRequest,
    response: Option<WireResponse>,
    error: Option<WireError>,
    timing: Option<WireTiming>,
) -> Exchange {
    let outcome = match (response, error) {
        (Some(response), _) => Outcome::Answered(response.into_response()),
        (None, Some(error)) => Outcome::Failed(error.name.unwrap_or_default()),
        (None, None) => Outcome::Unknown,
    };
    let timing = timing.unwrap_or_default();
    Exchange {
        offset_ms: whole(offset_ms),
        request: request.into_request(),
        outcome,
        timing_status: timing
            .response_status
            .map(whole)
            .and_then(|status| u16::try_from(status).ok())
            .filter(|status| *status != 0),
        duration_ms: timing.duration.map(whole).and_then(|ms| u32::try_from(ms).ok()),
    }
}

impl WireRequest {
    fn into_request(self) -> Request {
        Request {
            method: self.method.to_ascii_uppercase(),
            url: self.url,
            credentials: match self.credentials.as_deref() {
                Some("omit") => CredentialsMode::Omit,
                Some("include") => CredentialsMode::Include,
                _ => CredentialsMode::SameOrigin,
            },
            headers: fields(self.headers),
            body: self.body.map(|body| Secret::new(cut(body))),
        }
    }
}

impl WireResponse {
    fn into_response(self) -> Response {
        let mut headers = fields(self.headers);
        // Recorders that know the date by another way put it beside the headers.
        if let Some(date) = self.date
            && !headers.iter().any(|(name, _)| name == "date")
        {
            headers.push(("date".into(), Secret::new(date)));
        }
        Response {
            status: self.status,
            status_text: self.status_text.unwrap_or_default(),
            url: self.url.unwrap_or_default(),
            redirected: self.redirected,
            kind: match self.r#type.as_deref() {
                Some("cors") => ResponseKind::Cors,
                Some("opaqueredirect") => ResponseKind::OpaqueRedirect,
                Some("opaque") => ResponseKind::Opaque,
                _ => ResponseKind::Basic,
            },
            headers,
            body: self.body.map(|body| Secret::new(cut(body))),
        }
    }
}

fn items(storage: WireStorage) -> Vec<StoredItem> {
    let local = storage.local.into_iter().map(|(key, value)| (StorageArea::Local, key, value));
    let session = storage.session.into_iter().map(|(key, value)| (StorageArea::Session, key, value));
    local.chain(session).map(|(area, key, value)| StoredItem { area, key, value: Secret::new(value) }).collect()
}

fn fields(headers: BTreeMap<String, String>) -> Vec<(String, Secret)> {
    let mut kept = 0;
    let mut fields = Vec::with_capacity(headers.len());
    for (name, value) in headers {
        kept += name.len() + value.len();
        if kept > HEADERS {
            break;
        }
        fields.push((name.to_ascii_lowercase(), Secret::new(value)));
    }
    fields
}

fn cut(mut body: String) -> String {
    if body.len() > BODY {
        let end = (0..=BODY).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(0);
        body.truncate(end);
    }
    body
}

/// JavaScript knows one kind of number; `as` saturates and turns NaN into 0.
#[expect(clippy::cast_possible_truncation, reason = "saturation is what is wanted")]
const fn whole(number: f64) -> i64 {
    number as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_record_is_a_record() {
        let record = serde_json::from_str::<WireRecord>("{}").unwrap().into_record();
        assert!(record.history.is_empty());
        assert!(record.page.storage.is_hidden());
    }

    #[test]
    fn the_flat_fields_of_the_wire_become_the_exchange() {
        let text = r#"{"page":{"origin":"https://a.test","now":1000},"request":{"method":"get","url":"https://a.test/x","headers":{"Authorization":"Bearer x"}},
            "response":{"status":401,"headers":{},"body":null,"date":null},"history":[{"offset_ms":-5.5,"request":{"method":"GET","url":"/"},"error":{"name":"TypeError"}}]}"#;
        let record = serde_json::from_str::<WireRecord>(text).unwrap().into_record();
        assert_eq!(record.exchange.status(), Some(401));
        assert_eq!(record.exchange.request.method, "GET");
        assert!(record.exchange.request.header("authorization").is_some());
        assert!(
            matches!(record.history.first().map(|earlier| &earlier.outcome), Some(Outcome::Failed(name)) if name == "TypeError")
        );
    }

    #[test]
    fn a_body_is_cut_between_characters() {
        assert!(cut("ä".repeat(BODY)).len() <= BODY);
    }
}
