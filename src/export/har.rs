//! An HTTP archive (HAR 1.2) of the failed exchange and of what the page asked of that origin before.
//!
//! Every required field of the format is there. Where credentials are hidden, `redacted` stands in their place, which the
//! readers of archives know, and bodies are left out but for their size.

use crate::evidence::record::{Exchange, Record};
use crate::export::Secrets;
use crate::export::call::{Call, Piece, written};
use crate::export::json::Value;
use crate::export::veil::Veil;
use crate::protocol::iso_date::iso8601;
use crate::protocol::secret::Secret;
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url;

/// What stands in the place of a credential.
const REDACTED: &str = "redacted";

/// The only page that an archive of ours has.
const PAGE: &str = "page_1";

/// The archive.
#[must_use]
pub fn har(record: &Record, version: &str, secrets: Secrets) -> String {
    let veil = Veil::over(record);
    let origin = url::origin(&record.exchange.request.url);
    let mut entries: Vec<Value> = Vec::new();
    let mut first = record.page.now;
    for exchange in &record.history {
        if url::origin(&exchange.request.url) == origin {
            let (began, entry) = entry(exchange, Call::request(&exchange.request), record, &veil, secrets);
            first = first.min(began);
            entries.push(entry);
        }
    }
    let (began, failed) = entry(&record.exchange, Call::of(record), record, &veil, secrets);
    first = first.min(began);
    entries.push(failed);
    let page = Value::Map(vec![
        ("startedDateTime", Value::Text(iso8601(first))),
        ("id", Value::text(PAGE)),
        ("title", Value::Text([&record.page.origin, "/"].concat())),
        ("pageTimings", Value::Map(Vec::new())),
    ]);
    let creator = Value::Map(vec![("name", Value::text("help401")), ("version", Value::text(version))]);
    let log = Value::Map(vec![
        ("version", Value::text("1.2")),
        ("creator", creator),
        ("pages", Value::List(vec![page])),
        ("entries", Value::List(entries)),
    ]);
    Value::Map(vec![("log", log)]).written()
}

/// An entry, and when its request began.
fn entry(exchange: &Exchange, call: Call, record: &Record, veil: &Veil, secrets: Secrets) -> (Timestamp, Value) {
    let took = i64::from(exchange.duration_ms.unwrap_or(0));
    let began =
        Timestamp::from_millis(record.page.now.millis().saturating_add(exchange.offset_ms).saturating_sub(took));
    let timings = vec![("send", Value::Number(0)), ("wait", Value::Number(took)), ("receive", Value::Number(0))];
    let entry = vec![
        ("pageref", Value::text(PAGE)),
        ("startedDateTime", Value::Text(iso8601(began))),
        ("time", Value::Number(took)),
        ("request", request(&call, secrets)),
        ("response", response(exchange, veil, secrets)),
        ("cache", Value::Map(Vec::new())),
        ("timings", Value::Map(timings)),
        ("_resourceType", Value::text("fetch")),
    ];
    (began, Value::Map(entry))
}

fn request(call: &Call, secrets: Secrets) -> Value {
    let text = |pieces: &[Piece]| written(pieces, secrets, str::to_owned, |_| REDACTED.to_owned());
    let address = text(&call.url);
    let query = url::split_url(&address).and_then(|parts| parts.query).unwrap_or_default();
    let queries = url::query_pairs(query).iter().map(|(name, value)| pair(name, value)).collect();
    let mut members = vec![
        ("method", Value::text(&call.method)),
        ("url", Value::text(&address)),
        ("httpVersion", Value::text("unknown")),
        ("cookies", Value::List(Vec::new())),
        ("headers", Value::List(call.fields.iter().map(|(name, value)| pair(name, &text(value))).collect())),
        ("queryString", Value::List(queries)),
        ("headersSize", Value::Number(-1)),
        ("bodySize", Value::Number(-1)),
    ];
    if let Some(body) = &call.body {
        let media = call.fields.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let media = media.map(|(_, value)| text(value)).unwrap_or_default();
        members
            .push(("postData", Value::Map(vec![("mimeType", Value::Text(media)), ("text", Value::Text(text(body)))])));
    }
    Value::Map(members)
}

fn response(exchange: &Exchange, veil: &Veil, secrets: Secrets) -> Value {
    let none = crate::evidence::record::Response::default();
    let answer = exchange.response().unwrap_or(&none);
    let shown = |name: &str, value: &Secret| match secrets {
        Secrets::Revealed => value.expose().to_owned(),
        // What the server asks for is no credential, and explains most.
        Secrets::Hidden if name.ends_with("-authenticate") => veil.clean(value.expose()),
        Secrets::Hidden => veil.answered(name, value).unwrap_or_else(|| REDACTED.to_owned()),
    };
    let headers = answer.headers.iter().map(|(name, value)| pair(name, &shown(name, value))).collect();
    let size = answer.body.as_ref().map_or(-1, |body| i64::try_from(body.len()).unwrap_or(i64::MAX));
    let mut content = vec![("size", Value::Number(size.max(0))), ("mimeType", Value::Text(answer.media_type()))];
    if let (Secrets::Revealed, Some(body)) = (secrets, &answer.body) {
        content.push(("text", Value::text(body.expose())));
    }
    let redirect = if answer.redirected { url::shown(&answer.url) } else { String::new() };
    Value::Map(vec![
        ("status", Value::Number(i64::from(exchange.status().unwrap_or(0)))),
        ("statusText", Value::Text(veil.clean(&answer.status_text))),
        ("httpVersion", Value::text("unknown")),
        ("cookies", Value::List(Vec::new())),
        ("headers", Value::List(headers)),
        ("content", Value::Map(content)),
        ("redirectURL", Value::Text(redirect)),
        ("headersSize", Value::Number(-1)),
        ("bodySize", Value::Number(size)),
    ])
}

fn pair(name: &str, value: &str) -> Value {
    Value::Map(vec![("name", Value::text(name)), ("value", Value::text(value))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;
    use serde_json::Value as Read;

    fn read(secrets: Secrets) -> Read {
        let record = Sample::request("POST", "https://a.test/me?key=canary-key")
            .authorization("Bearer canary-token")
            .body("canary-body")
            .before(-60_000, Sample::get("https://a.test/me").authorization("Bearer canary-old").answered(200))
            .before(-50_000, Sample::get("https://b.test/elsewhere").answered(200))
            .answered(401)
            .challenge("Bearer error=\"invalid_token\", error_description=\"canary-token has expired\"")
            .response_header("x-secret", "canary-of-the-server")
            .says("canary-token is bad")
            .record();
        serde_json::from_str(&har(&record, "0.0.0", secrets)).unwrap()
    }

    /// Every field that HAR 1.2 does not call optional, by the object that has it.
    #[test]
    fn every_required_field_is_there() {
        let har = read(Secrets::Hidden);
        let has = |at: &str, names: &str| {
            let object = har.pointer(at).unwrap_or_else(|| panic!("{at} is missing"));
            names.split(' ').for_each(|name| assert!(object.get(name).is_some(), "{at}/{name} is missing"));
        };
        has("/log", "version creator entries");
        has("/log/creator", "name version");
        has("/log/pages/0", "startedDateTime id title pageTimings");
        assert_eq!(har["log"]["entries"].as_array().unwrap().len(), 2, "other origins are not in it");
        for entry in ["/log/entries/0", "/log/entries/1"] {
            has(entry, "startedDateTime time request response cache timings");
            let names = "method url httpVersion cookies headers queryString headersSize bodySize";
            has(&format!("{entry}/request"), names);
            let names = "status statusText httpVersion cookies headers content redirectURL headersSize bodySize";
            has(&format!("{entry}/response"), names);
            has(&format!("{entry}/response/content"), "size mimeType");
            has(&format!("{entry}/timings"), "send wait receive");
        }
        has("/log/entries/1/request/postData", "mimeType text");
        assert_eq!(har["log"]["entries"][1]["request"]["queryString"][0]["name"], "key");
    }

    #[test]
    fn only_what_was_revealed_is_in_it() {
        assert!(!read(Secrets::Hidden).to_string().contains("canary"));
        let revealed = read(Secrets::Revealed).to_string();
        for part in ["key", "token", "body", "old", "of-the-server", "token is bad"] {
            assert!(revealed.contains(&format!("canary-{part}")), "{part}");
        }
    }
}
