//! What is told of closed incidents, read by the published types of OpenTelemetry's protocol.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod score;

use help401::incident::{Incidents, State};
use help401::options::Options;
use help401::protocol::timestamp::Timestamp;
use help401::wire::otlp::{Closed, closed, logs, metrics};
use help401::wire::tree::Tree;
use opentelemetry_proto::tonic::collector::logs::v1::ExportLogsServiceRequest;
use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue};
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::number_data_point::Value as Number;

/// Every recorded failure as an incident that was over so many seconds later.
fn over(seconds: i64) -> Vec<(Closed, String)> {
    let incident = |case: score::Case| {
        let mut incidents = Incidents::default();
        let record = case.record.into_record();
        incidents.note(&record, &Options::default());
        incidents.set(1, State::Resolved, Timestamp::from_millis(record.page.now.millis() + 1000 * seconds));
        let incident = incidents.get(1)?;
        Some((closed(incident)?, incident.diagnosis.cause().code().to_owned()))
    };
    score::cases(score::CORPUS).into_iter().filter_map(incident).collect()
}

/// The text of a value as `JSON.stringify` writes it: whole numbers have no point.
fn stringify(tree: &Tree) -> String {
    fn whole(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Number(number) => {
                if let Some(float) = number.as_f64().filter(|float| float.fract() == 0.0) {
                    *value = serde_json::from_str(&format!("{float:.0}")).unwrap();
                }
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(whole),
            serde_json::Value::Object(members) => members.values_mut().for_each(whole),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(tree).unwrap();
    whole(&mut value);
    value.to_string()
}

fn text<'a>(attributes: &'a [KeyValue], name: &str) -> &'a str {
    let found =
        attributes.iter().find(|attribute| attribute.key == name).unwrap_or_else(|| panic!("{name} is missing"));
    match &found.value {
        Some(AnyValue { value: Some(Value::StringValue(text)) }) => text,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn a_collector_understands_every_log_record() {
    let (closed, causes): (Vec<_>, Vec<_>) = over(7).into_iter().unzip();
    assert!(closed.len() > 400);
    let json = stringify(&logs(&closed, "shop.example", "1.2.3"));
    let request: ExportLogsServiceRequest = serde_json::from_str(&json).unwrap();
    let [resource] = &request.resource_logs[..] else { panic!("one resource") };
    let about = &resource.resource.as_ref().unwrap().attributes;
    assert_eq!((text(about, "service.name"), text(about, "telemetry.sdk.version")), ("shop.example", "1.2.3"));
    let records = &resource.scope_logs[0].log_records;
    assert_eq!(records.len(), closed.len());
    for (record, cause) in records.iter().zip(causes) {
        assert_eq!((record.event_name.as_str(), text(&record.attributes, "error.type")), ("help401.incident", &*cause));
        assert_eq!(record.severity_number, 13);
        assert_eq!(record.observed_time_unix_nano - record.time_unix_nano, 7_000_000_000);
        assert!(text(&record.attributes, "url.template").starts_with('/'));
    }
}

#[test]
fn a_collector_understands_every_metric() {
    let closed: Vec<Closed> = over(7).into_iter().map(|(closed, _)| closed).collect();
    let json = stringify(&metrics(&closed, "shop.example", "1.2.3"));
    let request: ExportMetricsServiceRequest = serde_json::from_str(&json).unwrap();
    let [incidents, durations] = &request.resource_metrics[0].scope_metrics[0].metrics[..] else {
        panic!("two metrics")
    };
    let Some(Data::Sum(sum)) = &incidents.data else { panic!("{} is no sum", incidents.name) };
    assert!(sum.is_monotonic && sum.aggregation_temporality == 1);
    assert_eq!(sum.data_points.len(), closed.len());
    assert!(sum.data_points.iter().all(|point| point.value == Some(Number::AsInt(1))));
    let Some(Data::Histogram(times)) = &durations.data else { panic!("{} is no histogram", durations.name) };
    for point in &times.data_points {
        assert_eq!((point.count, point.sum, point.bucket_counts.iter().sum::<u64>()), (1, Some(7.0), 1));
        assert_eq!(point.bucket_counts.len(), point.explicit_bounds.len() + 1);
        // Seven seconds: above 5 and not above 15.
        assert_eq!(point.bucket_counts[2], 1);
    }
}

#[test]
fn an_incident_is_told_in_a_few_kilobytes() {
    let sizes = over(7).into_iter().map(|(closed, _)| {
        let one = [closed];
        (
            stringify(&logs(&one, "shop.example", "1.2.3")).len(),
            stringify(&metrics(&one, "shop.example", "1.2.3")).len(),
        )
    });
    let (logs, metrics) = sizes.fold((0, 0), |(logs, metrics), (log, metric)| (logs.max(log), metrics.max(metric)));
    println!("at most {logs} bytes of logs and {metrics} of metrics an incident");
    assert!(logs < 2048 && metrics < 4096, "{logs} bytes of logs, {metrics} of metrics");
}
