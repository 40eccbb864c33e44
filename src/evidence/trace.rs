//! The name that the server gave to an exchange: what its operators search their logs for.
//!
//! Servers and what stands before them name a request in a field of the answer: `X-Request-Id` and its kin by custom,
//! `traceparent` by W3C Trace Context §3.2, where the second part is the trace's id.

use crate::evidence::record::{Exchange, Record, Request};
use crate::evidence::text::{split_at, word_in};
use crate::protocol::secret::Secret;

/// Fields that name a request, best first: the app's own, then those of clouds and gateways.
pub const FIELDS: &str = "x-request-id x-correlation-id request-id traceparent x-trace-id x-b3-traceid x-amzn-requestid \
    x-amzn-trace-id x-amz-request-id x-ms-request-id x-cloud-trace-context x-vercel-id fly-request-id cf-ray";

/// The longest name that is believed to be one, in bytes.
const LENGTH: usize = 100;

/// The name of an exchange.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trace {
    /// The field that carried it.
    pub field: &'static str,
    /// The name itself.
    pub id: String,
}

/// A name that is at least so long, in bytes, may be a credential that somebody repeats.
const CREDENTIAL: usize = 8;

/// The name that the answer carries, or else the one that the page itself gave to its request. What was sent as something
/// else, or is stored, is nobody's name for a request, though a server or a page may call it so.
#[must_use]
pub fn trace(record: &Record) -> Option<Trace> {
    named(&record.exchange).filter(|trace| trace.id.len() < CREDENTIAL || !is_known(record, &trace.id))
}

fn is_known(record: &Record, id: &str) -> bool {
    // The whole of it, or its end, where a scheme stands before the credentials.
    let holds = |secret: &Secret| {
        let value = secret.expose();
        let end = value.split(' ').next_back().unwrap_or_default();
        split_at(value, id).is_some() || (end.len() >= CREDENTIAL && split_at(id, end).is_some())
    };
    let sent = |request: &Request| {
        let others = request.headers.iter().filter(|(name, _)| !word_in(FIELDS, &name.to_ascii_lowercase()));
        others.map(|(_, value)| value).chain(&request.body).any(holds) || split_at(&request.url, id).is_some()
    };
    let requests = record.history.iter().chain([&record.exchange]).map(|exchange| &exchange.request);
    let stored = record.page.storage.present().map_or(&[][..], Vec::as_slice);
    requests.into_iter().any(sent) || stored.iter().any(|item| holds(&item.value))
}

fn named(exchange: &Exchange) -> Option<Trace> {
    let answered = exchange.response();
    let said = |field: &'static str| answered.and_then(|answer| found(field, answer.header(field)?));
    let asked = |field| exchange.request.header(field).and_then(|value| found(field, value.expose()));
    FIELDS.split(' ').find_map(said).or_else(|| FIELDS.split(' ').find_map(asked))
}

fn found(field: &'static str, value: &str) -> Option<Trace> {
    let id = if field == "traceparent" { value.split('-').nth(1).unwrap_or_default() } else { value.trim() };
    // A name is short and plain. Whatever else stands in such a field may be anything, a token (`eyJ`) among it.
    let plain = id.bytes().all(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b';' | b'=' | b'/' | b'+' | b'@')
    });
    (plain && !id.starts_with("eyJ") && (4..=LENGTH).contains(&id.len())).then(|| Trace { field, id: id.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    fn name(sample: Sample) -> Option<(&'static str, String)> {
        trace(&sample.record()).map(|trace| (trace.field, trace.id))
    }

    fn refused() -> Sample {
        Sample::get("https://a.test/me").answered(401)
    }

    #[test]
    fn the_apps_own_name_for_a_request_comes_before_that_of_a_gateway() {
        let named =
            refused().response_header("cf-ray", "8f1c2d3e4f5a6b7c-FRA").response_header("x-request-id", "req-42");
        assert_eq!(name(named), Some(("x-request-id", "req-42".into())));
    }

    #[test]
    fn of_a_trace_context_only_the_id_of_the_trace_is_taken() {
        let value = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        let id = "4bf92f3577b34da6a3ce929d0e0e4736".to_owned();
        assert_eq!(name(refused().response_header("traceparent", value)), Some(("traceparent", id.clone())));
        let asked = Sample::get("https://a.test/me").header("traceparent", value).answered(401);
        assert_eq!(name(asked), Some(("traceparent", id)));
    }

    #[test]
    fn what_was_sent_or_is_stored_is_no_name_though_a_server_calls_it_so() {
        let echo = |sample: Sample| name(sample.answered(401).response_header("x-request-id", "s3cr3t-k3y"));
        let plain = || Sample::get("https://a.test/me");
        assert!(echo(plain()).is_some());
        for sample in [
            plain().authorization("Bearer s3cr3t-k3y"),
            plain().header("x-api-key", "s3cr3t-k3y"),
            plain().body(r#"{"token":"s3cr3t-k3y"}"#),
            plain().stores("access", "s3cr3t-k3y"),
            Sample::get("https://a.test/me?key=s3cr3t-k3y"),
        ] {
            assert_eq!(echo(sample), None);
        }
        for id in ["s3cr3t-k3y.1", "sid:s3cr3t-k3y"] {
            let around = plain().authorization("Bearer s3cr3t-k3y").answered(401).response_header("x-request-id", id);
            assert_eq!(name(around), None, "{id}");
        }
        let asked = plain().header("x-correlation-id", "session-1234").stores("sid", "session-1234");
        assert_eq!(name(asked.answered(401)), None);
    }

    #[test]
    fn what_is_no_plain_short_name_is_none() {
        for odd in ["", "a", "two words", "<b>bold</b>", &"x".repeat(200), "żółw-1234"] {
            assert_eq!(name(refused().response_header("x-request-id", odd)), None, "{odd}");
        }
    }
}
