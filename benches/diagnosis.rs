//! What a diagnosis costs: over the recorded failures of `tests/corpus`, and as a record grows to its bounds.
//!
//! Everything runs on one thread. `docs/performance.md` has the figures.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::record::Record;
use help401::recovery::{Means, plan};
use help401::wire::record::{BODY, WireRecord};
use serde_json::{Value, json};

/// The bound of `wire::record` on earlier exchanges.
const HISTORY: usize = 64;

/// What the widget does with a failure, up to the plan.
fn explain(record: &Record) -> usize {
    let diagnosis = diagnose(&gather(record));
    plan(diagnosis.cause(), Means::ALL).len() + diagnosis.findings.len()
}

fn read(text: &str) -> Record {
    serde_json::from_str::<WireRecord>(text).unwrap().into_record()
}

/// The records of the corpus as JSON, without the truth beside them.
fn corpus() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let record = |path: &std::path::PathBuf| {
        let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        case["record"].to_string()
    };
    files.iter().map(record).collect()
}

fn over_the_corpus(criterion: &mut Criterion) {
    let texts = corpus();
    let records: Vec<Record> = texts.iter().map(|text| read(text)).collect();
    let mut group = criterion.benchmark_group("corpus");
    group.throughput(Throughput::Elements(records.len() as u64));
    group.bench_function("from a record", |bencher| {
        bencher.iter(|| records.iter().map(|record| explain(black_box(record))).sum::<usize>());
    });
    group.bench_function("from JSON", |bencher| {
        bencher.iter(|| texts.iter().map(|text| explain(&read(black_box(text)))).sum::<usize>());
    });
    group.finish();
}

/// A refused bearer token, to which more of one kind is added.
fn sample() -> Value {
    json!({
        "page": {"origin": "https://shop.example", "secure": true, "now": 1_795_377_600_000_i64, "storage": {"local": {}, "session": {}}},
        "history": [],
        "request": {"method": "GET", "url": "https://shop.example/api/me", "headers": {"authorization": "Bearer 9f3b2c1d77aa4e5f"}},
        "response": {
            "status": 401, "url": "https://shop.example/api/me", "type": "basic", "body": "",
            "headers": {"content-type": "text/plain", "www-authenticate": "Bearer error=\"invalid_token\""},
        },
    })
}

fn with_headers(count: usize) -> Value {
    let mut record = sample();
    for number in 0..count {
        record["response"]["headers"][format!("x-field-{number}")] = json!("of no interest");
    }
    record
}

/// Words that mean something, so that each of them is heard.
fn with_body(bytes: usize) -> Value {
    let mut record = sample();
    record["response"]["body"] = json!("The access token expired or was revoked. ".repeat(bytes / 41 + 1)[..bytes]);
    record
}

fn with_history(count: usize) -> Value {
    let mut record = sample();
    let earlier = |number: usize| {
        let mut exchange = json!({"request": record["request"], "response": record["response"]});
        exchange["offset_ms"] = json!(-1000 * i64::try_from(count - number).unwrap());
        exchange["response"]["status"] = json!(200);
        exchange
    };
    record["history"] = (0..count).map(earlier).collect();
    record
}

/// What grows, how a record of that size is made, and the sizes.
type Kind = (&'static str, fn(usize) -> Value, &'static [usize]);

fn as_a_record_grows(criterion: &mut Criterion) {
    let kinds: [Kind; 3] = [
        ("headers", with_headers, &[1, 10, 100, 1_000]),
        ("body bytes", with_body, &[BODY / 64, BODY / 16, BODY / 4, BODY]),
        ("history", with_history, &[1, 4, 16, HISTORY]),
    ];
    for (name, build, sizes) in kinds {
        let mut group = criterion.benchmark_group(name);
        for size in sizes {
            let record = read(&build(*size).to_string());
            group.throughput(Throughput::Elements(*size as u64));
            group.bench_with_input(BenchmarkId::from_parameter(size), &record, |bencher, record| {
                bencher.iter(|| explain(black_box(record)));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3)).without_plots();
    targets = over_the_corpus, as_a_record_grows
}
criterion_main!(benches);
