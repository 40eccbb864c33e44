//! Closed incidents as OpenTelemetry knows them: log records and metrics in the JSON encoding of OTLP 1.x.
//!
//! Names follow the semantic conventions where there is one (`error.type`, `http.request.method`,
//! `http.response.status_code`, `server.address`, `url.template`, `service.name`); what is ours begins with `help401.`. There
//! is no full address, no fact, no credential and nothing about the person in it.
//!
//! <https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding>: 64-bit integers are texts, names are in camel case.

use crate::incident::{Incident, State};
use crate::protocol::number::decimal;
use crate::protocol::url::split_url;
use crate::wire::route::template;
use crate::wire::tree::Tree;

/// The upper ends of the histogram's buckets, in seconds: from "went by itself" to "came back after lunch".
const BOUNDS: &[i64] = &[1, 5, 15, 30, 60, 300, 900, 3600];

/// `SEVERITY_NUMBER_WARN`.
const WARN: i64 = 13;

/// `AGGREGATION_TEMPORALITY_DELTA`: each export tells what came since the one before.
const DELTA: i64 = 1;

/// An incident that is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closed {
    /// When its first request failed and when it was over, in milliseconds since 1970.
    from: i64,
    until: i64,
    resolved: bool,
    /// Attributes that it is counted by.
    labels: Vec<(&'static str, String)>,
    /// Attributes of its log record alone.
    details: Vec<(&'static str, String)>,
    status: u16,
    requests: u32,
}

/// What of an incident may be told; nothing while it is open.
#[must_use]
pub fn closed(incident: &Incident) -> Option<Closed> {
    if incident.is_open() {
        return None;
    }
    let cause = incident.diagnosis.cause();
    let parts = split_url(&incident.url);
    let (host, path) = parts.map_or(("", ""), |parts| (parts.host, parts.path));
    let labels = [
        ("error.type", cause.code().to_owned()),
        ("help401.family", cause.family().code().to_owned()),
        ("help401.outcome", incident.state.code().to_owned()),
        ("http.request.method", method(&incident.method).to_owned()),
        ("server.address", host.to_owned()),
        ("url.template", template(path)),
    ];
    Some(Closed {
        from: incident.at.millis(),
        until: incident.changed().millis(),
        resolved: incident.state == State::Resolved,
        labels: labels.into(),
        details: [("help401.confidence", incident.diagnosis.confidence().code().to_owned())].into(),
        status: incident.status,
        requests: incident.requests,
    })
}

/// Methods that the conventions know; any other could be anything.
fn method(method: &str) -> &str {
    let known =
        matches!(method, "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH");
    if known { method } else { "_OTHER" }
}

/// `ExportLogsServiceRequest`: a record for each incident. `service` is the host of the page, `version` ours.
#[must_use]
pub fn logs(closed: &[Closed], service: &str, version: &str) -> Tree {
    let records = closed.iter().map(|one| {
        let mut attributes = attributes(one);
        attributes.extend(one.details.iter().map(|(name, value)| attribute(name, "stringValue", text(value))));
        attributes.push(attribute("help401.requests", "intValue", number(i64::from(one.requests))));
        attributes.push(attribute("help401.duration", "doubleValue", seconds(one)));
        map(&[
            ("timeUnixNano", nanos(one.from)),
            ("observedTimeUnixNano", nanos(one.until)),
            ("severityNumber", Tree::from(WARN)),
            ("severityText", text("WARN")),
            ("eventName", text("help401.incident")),
            ("body", map(&[("stringValue", text(label(one, "error.type")))])),
            ("attributes", Tree::List(attributes)),
        ])
    });
    let scoped = map(&[("scope", scope(version)), ("logRecords", Tree::List(records.collect()))]);
    exported("resourceLogs", "scopeLogs", scoped, service, version)
}

/// `ExportMetricsServiceRequest`: how many incidents there were, and how long it took until those that were resolved were.
#[must_use]
pub fn metrics(closed: &[Closed], service: &str, version: &str) -> Tree {
    let mut counts = Vec::new();
    let mut times = Vec::new();
    for one in closed {
        let point = [
            ("startTimeUnixNano", nanos(one.from)),
            ("timeUnixNano", nanos(one.until)),
            ("attributes", Tree::List(attributes(one))),
        ];
        let mut count = point.to_vec();
        count.push(("asInt", number(1)));
        counts.push(map(&count));
        if one.resolved {
            let mut time = point.to_vec();
            let place = BOUNDS.iter().take_while(|bound| **bound * 1000 < one.until - one.from).count();
            let buckets = (0..=BOUNDS.len()).map(|at| number(i64::from(at == place)));
            time.push(("count", number(1)));
            time.push(("sum", seconds(one)));
            time.push(("bucketCounts", Tree::List(buckets.collect())));
            time.push(("explicitBounds", Tree::List(BOUNDS.iter().map(|bound| Tree::from(*bound)).collect())));
            times.push(map(&time));
        }
    }
    let sum = [
        ("aggregationTemporality", Tree::from(DELTA)),
        ("isMonotonic", Tree::Bool(true)),
        ("dataPoints", Tree::List(counts)),
    ];
    let mut list = vec![map(&[
        ("name", text("help401.incidents")),
        ("description", text("Failed authentications that a person met, by cause.")),
        ("unit", text("{incident}")),
        ("sum", map(&sum)),
    ])];
    if !times.is_empty() {
        let histogram = [("aggregationTemporality", Tree::from(DELTA)), ("dataPoints", Tree::List(times))];
        list.push(map(&[
            ("name", text("help401.recovery.duration")),
            ("description", text("From the first refused request until it worked again.")),
            ("unit", text("s")),
            ("histogram", map(&histogram)),
        ]));
    }
    let scoped = map(&[("scope", scope(version)), ("metrics", Tree::List(list))]);
    exported("resourceMetrics", "scopeMetrics", scoped, service, version)
}

fn exported(outer: &str, inner: &str, scoped: Tree, service: &str, version: &str) -> Tree {
    let about = [
        attribute("service.name", "stringValue", text(service)),
        attribute("telemetry.sdk.name", "stringValue", text("help401")),
        attribute("telemetry.sdk.language", "stringValue", text("webjs")),
        attribute("telemetry.sdk.version", "stringValue", text(version)),
    ];
    let resource = map(&[("attributes", Tree::List(about.into()))]);
    map(&[(outer, Tree::List(vec![map(&[("resource", resource), (inner, Tree::List(vec![scoped]))])]))])
}

fn scope(version: &str) -> Tree {
    map(&[("name", text("help401")), ("version", text(version))])
}

fn attributes(one: &Closed) -> Vec<Tree> {
    let mut list: Vec<Tree> =
        one.labels.iter().map(|(name, value)| attribute(name, "stringValue", text(value))).collect();
    // A call that failed without an answer has no status.
    if one.status > 0 {
        list.push(attribute("http.response.status_code", "intValue", number(i64::from(one.status))));
    }
    list
}

fn label<'a>(one: &'a Closed, name: &str) -> &'a str {
    one.labels.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

fn attribute(name: &str, kind: &str, value: Tree) -> Tree {
    map(&[("key", text(name)), ("value", map(&[(kind, value)]))])
}

/// How long it lasted, in seconds.
#[expect(clippy::cast_precision_loss, reason = "a span of milliseconds fits a double")]
fn seconds(one: &Closed) -> Tree {
    Tree::Number((one.until - one.from).max(0) as f64 / 1000.0)
}

/// Nanoseconds since 1970, which no double can hold: six zeros behind the milliseconds.
fn nanos(millis: i64) -> Tree {
    Tree::Text([&decimal(millis.max(0)), "000000"].concat())
}

fn number(value: i64) -> Tree {
    Tree::Text(decimal(value))
}

fn text(value: &str) -> Tree {
    Tree::Text(value.to_owned())
}

fn map(members: &[(&str, Tree)]) -> Tree {
    Tree::Map(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
    use crate::options::Options;
    use crate::protocol::timestamp::Timestamp;

    fn after(seconds: i64, state: State) -> Option<Closed> {
        let mut incidents = Incidents::default();
        let sample = Sample::get("https://api.acme.test/users/ada?token=geheim").authorization("Bearer geheim1234");
        incidents.note(&sample.answered(401).record(), &Options::default());
        incidents.set(1, state, Timestamp::from_secs(NOW + seconds));
        closed(incidents.get(1)?)
    }

    #[test]
    fn an_open_incident_is_not_told() {
        assert_eq!(after(1, State::Shown), None);
    }

    #[test]
    fn a_resolved_incident_is_counted_and_timed() {
        let one = after(20, State::Resolved).unwrap();
        let metrics = metrics(&[one], "acme.test", "1.0.0");
        let list = metrics.get("resourceMetrics").items()[0].get("scopeMetrics").items()[0].get("metrics").items();
        assert_eq!(list.len(), 2);
        let point = &list[1].get("histogram").get("dataPoints").items()[0];
        assert_eq!(point.get("sum"), &Tree::Number(20.0));
        // 20 seconds lie between the bounds of 15 and 30.
        assert_eq!(point.get("bucketCounts").items()[3].text(), Some("1"));
        assert_eq!(point.get("timeUnixNano").text(), Some(&*format!("{}000000000", NOW + 20)));
    }

    #[test]
    fn a_dismissed_incident_has_no_time_to_recovery() {
        let one = after(20, State::Dismissed).unwrap();
        let metrics = metrics(&[one], "acme.test", "1.0.0");
        assert_eq!(
            metrics.get("resourceMetrics").items()[0].get("scopeMetrics").items()[0].get("metrics").items().len(),
            1
        );
    }

    #[test]
    fn neither_person_nor_secret_is_told() {
        let one = after(20, State::Resolved).unwrap();
        let told =
            format!("{:?}", (logs(std::slice::from_ref(&one), "acme.test", "1"), metrics(&[one], "acme.test", "1")));
        assert!(!told.contains("geheim") && !told.contains("ada\""), "{told}");
        assert!(told.contains("/users/{id}") && told.contains("api.acme.test"));
    }
}
