//! The name that the server gave to an exchange: what its operators search their logs for.
//!
//! Servers and what stands before them name a request in a field of the answer: `X-Request-Id` and its kin by custom,
//! `traceparent` by W3C Trace Context §3.2, where the second part is the trace's id.

use crate::evidence::record::Exchange;

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

/// The name that the answer carries, or else the one that the page itself gave to its request.
#[must_use]
pub fn trace(exchange: &Exchange) -> Option<Trace> {
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
        trace(&sample.record().exchange).map(|trace| (trace.field, trace.id))
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
    fn what_is_no_plain_short_name_is_none() {
        for odd in ["", "a", "two words", "<b>bold</b>", &"x".repeat(200), "żółw-1234"] {
            assert_eq!(name(refused().response_header("x-request-id", odd)), None, "{odd}");
        }
    }
}
