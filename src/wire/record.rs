//! `ExchangeRecord`: the input of the diagnosis as the loader hands it over, and as files keep it.

use serde::de::{Deserialize, Deserializer};

use crate::evidence::observed::{HiddenBecause, Observed};
use crate::evidence::record::{
    CredentialsMode, Exchange, Outcome, Page, Record, Request, Response, ResponseKind, StorageArea, StoredItem,
};
use crate::planted::planted;
use crate::protocol::secret::Secret;
use crate::protocol::timestamp::Timestamp;
use crate::wire::tree::Tree;

/// The most of a body that is kept, in bytes.
pub const BODY: usize = 16 * 1024;

/// The most header bytes of one message that are kept.
const HEADERS: usize = 64 * 1024;

/// How many earlier exchanges are kept, the latest ones.
const HISTORY: usize = 64;

/// A record on the wire. A field that a script could not know is absent; a field of another kind counts as absent.
#[derive(Clone, Debug)]
pub struct WireRecord(pub Tree);

impl<'de> Deserialize<'de> for WireRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tree::deserialize(deserializer).map(Self)
    }
}

impl WireRecord {
    /// The record in the words of the core.
    #[must_use]
    pub fn into_record(self) -> Record {
        planted!("wire");
        let tree = self.0;
        Record { page: page(tree.get("page")), exchange: exchange(&tree), history: exchanges(tree.get("history")) }
    }
}

/// The exchanges of a list, the latest ones.
#[must_use]
pub fn exchanges(list: &Tree) -> Vec<Exchange> {
    let items = list.items();
    items.iter().skip(items.len().saturating_sub(HISTORY)).map(exchange).collect()
}

fn page(tree: &Tree) -> Page {
    let storage = tree.get("storage");
    Page {
        origin: string(tree.get("origin")),
        secure: tree.get("secure").bool() == Some(true),
        now: Timestamp::from_millis(tree.get("now").whole().unwrap_or(0)),
        cookie_enabled: tree.get("cookie_enabled").bool() != Some(false),
        cookie_values: Vec::new(),
        cookies: match tree.get("cookies_visible") {
            Tree::List(names) => Observed::Present(names.iter().map(string).collect()),
            _ => Observed::Hidden(HiddenBecause::CookiesDenied),
        },
        storage: if storage.is_null() {
            Observed::Hidden(HiddenBecause::StorageDenied)
        } else {
            let mut items = Vec::new();
            for (area, name) in [(StorageArea::Local, "local"), (StorageArea::Session, "session")] {
                for (key, value) in storage.get(name).members() {
                    items.push(StoredItem { area, key: key.to_owned(), value: Secret::new(string(value)) });
                }
            }
            Observed::Present(items)
        },
    }
}

fn exchange(tree: &Tree) -> Exchange {
    let timing = tree.get("timing");
    let (answer, error) = (tree.get("response"), tree.get("error"));
    Exchange {
        offset_ms: tree.get("offset_ms").whole().unwrap_or(0),
        request: request(tree.get("request")),
        outcome: if !answer.is_null() {
            Outcome::Answered(response(answer))
        } else if !error.is_null() {
            Outcome::Failed(string(error.get("name")))
        } else {
            Outcome::Unknown
        },
        timing_status: status(timing.get("responseStatus")).filter(|status| *status != 0),
        duration_ms: timing.get("duration").whole().and_then(|ms| u32::try_from(ms).ok()),
        through_worker: timing.get("workerStart").whole().is_some_and(|start| start > 0),
    }
}

fn request(tree: &Tree) -> Request {
    Request {
        method: string(tree.get("method")).to_ascii_uppercase(),
        url: string(tree.get("url")),
        credentials: match tree.get("credentials").text() {
            Some("omit") => CredentialsMode::Omit,
            Some("include") => CredentialsMode::Include,
            _ => CredentialsMode::SameOrigin,
        },
        headers: fields(tree.get("headers")),
        // Nothing sent is no body; what is empty in an answer tells something.
        body: body(tree.get("body")).filter(|body| !body.is_empty()),
    }
}

fn response(tree: &Tree) -> Response {
    let mut headers = fields(tree.get("headers"));
    // Recorders that know the date by another way put it beside the headers.
    if let Some(date) = tree.get("date").text()
        && !headers.iter().any(|(name, _)| name == "date")
    {
        headers.push(("date".into(), Secret::new(date)));
    }
    Response {
        status: status(tree.get("status")).unwrap_or(0),
        status_text: string(tree.get("status_text")),
        url: string(tree.get("url")),
        redirected: tree.get("redirected").bool() == Some(true),
        kind: match tree.get("type").text() {
            Some("cors") => ResponseKind::Cors,
            Some("opaqueredirect") => ResponseKind::OpaqueRedirect,
            Some("opaque") => ResponseKind::Opaque,
            _ => ResponseKind::Basic,
        },
        headers,
        body: body(tree.get("body")),
    }
}

fn string(tree: &Tree) -> String {
    tree.text().unwrap_or_default().to_owned()
}

fn status(tree: &Tree) -> Option<u16> {
    u16::try_from(tree.whole()?).ok()
}

fn fields(headers: &Tree) -> Vec<(String, Secret)> {
    let mut kept = 0;
    let mut fields = Vec::new();
    for (name, value) in headers.members() {
        let value = value.text().unwrap_or_default();
        kept += name.len() + value.len();
        if kept > HEADERS {
            break;
        }
        fields.push((name.to_ascii_lowercase(), Secret::new(value)));
    }
    fields
}

/// The body, cut between characters.
fn body(tree: &Tree) -> Option<Secret> {
    let text = tree.text()?;
    let end = (0..=BODY.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    Some(Secret::new(text.get(..end).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Record {
        serde_json::from_str::<WireRecord>(text).unwrap().into_record()
    }

    #[test]
    fn an_empty_record_is_a_record() {
        let record = read("{}");
        assert!(record.history.is_empty() && record.page.storage.is_hidden());
    }

    #[test]
    fn fields_of_the_wire_become_the_exchange() {
        let record = read(
            r#"{"page":{"origin":"https://a.test","now":1000},"request":{"method":"get","url":"https://a.test/x","headers":{"Authorization":"Bearer x"}},
            "response":{"status":401,"headers":{},"body":null,"date":null},"history":[{"offset_ms":-5.5,"request":{"method":"GET","url":"/"},"error":{"name":"TypeError"}}]}"#,
        );
        assert_eq!(record.exchange.status(), Some(401));
        assert_eq!(record.exchange.request.method, "GET");
        assert!(record.exchange.request.header("authorization").is_some());
        assert!(
            matches!(record.history.first().map(|earlier| &earlier.outcome), Some(Outcome::Failed(name)) if name == "TypeError")
        );
    }

    #[test]
    fn what_only_resource_timing_saw_is_a_failure_without_an_answer() {
        let record = read(
            r#"{"request":{"method":"GET","url":"https://a.test/a.png"},"timing":{"responseStatus":401,"duration":7,"workerStart":12.25}}"#,
        );
        assert_eq!((record.exchange.status(), record.exchange.response().is_none()), (Some(401), true));
        assert!(record.exchange.through_worker && matches!(record.exchange.outcome, Outcome::Unknown));
        assert!(!read(r#"{"timing":{"responseStatus":401,"workerStart":0}}"#).exchange.through_worker);
    }

    #[test]
    fn a_field_of_another_kind_costs_only_itself() {
        let record = read(
            r#"{"page":7,"request":{"method":["GET"],"url":"https://a.test/"},"response":{"status":"401","headers":[]}}"#,
        );
        assert_eq!((record.exchange.request.url.as_str(), record.exchange.status()), ("https://a.test/", None));
    }

    #[test]
    fn a_body_is_cut_between_characters() {
        let text = "ä".repeat(BODY);
        let body = body(&Tree::Text(text)).unwrap();
        assert!(body.len() <= BODY && body.len() > BODY - 2);
    }
}
