//! What is read or kept is bounded: each bound at its very place, and one beyond.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use help401::evidence::record::Record;
use help401::incident::{Incidents, Noted, State};
use help401::options::{Options, Theme, read_options};
use help401::report::markdown;
use help401::wire::record::{BODY, WireRecord};
use help401::words::Locale;
use help401::words::catalogue::Catalogue;
use help401::words::formats::Formats;
use serde_json::{Value, json};

const KIB: usize = 1024;

fn read(record: Value) -> Record {
    serde_json::from_value::<WireRecord>(record).unwrap().into_record()
}

fn refused(host: &str, more: Value) -> Record {
    let mut record = json!({
        "page": { "origin": "https://shop.example", "now": 1_795_377_600_000_i64 },
        "request": { "method": "GET", "url": format!("https://{host}/") },
        "response": { "status": 401, "headers": {}, "body": "" },
    });
    record.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
    read(record)
}

#[test]
fn sixteen_kib_of_a_body_are_kept() {
    let kept = |length: usize| {
        let answer = json!({ "response": { "status": 401, "headers": {}, "body": "x".repeat(length) } });
        refused("a.test", answer).exchange.response().and_then(|answer| answer.body.as_ref().map(|body| body.len()))
    };
    assert_eq!(BODY, 16 * KIB);
    assert_eq!([BODY - 1, BODY, BODY + 1, 100 * BODY].map(kept), [Some(BODY - 1), Some(BODY), Some(BODY), Some(BODY)]);
}

#[test]
fn sixty_four_kib_of_headers_are_kept() {
    // Four fields of names and values that are sixteen kibibytes together, and more behind them.
    let kept = |last: usize| {
        let field = |at: usize, length: usize| (format!("x-{at}"), Value::from("v".repeat(length - 3)));
        let fields: serde_json::Map<String, Value> =
            (1..=3).map(|at| field(at, 16 * KIB)).chain([field(4, last)]).chain([field(5, 8)]).collect();
        let answer = json!({ "response": { "status": 401, "headers": fields, "body": "" } });
        refused("a.test", answer).exchange.response().map_or(0, |answer| answer.headers.len())
    };
    assert_eq!(kept(16 * KIB - 8), 5, "all of them are 64 KiB");
    assert_eq!(kept(16 * KIB - 7), 4, "the last one is one byte beyond");
    assert_eq!(kept(16 * KIB + 1), 3, "so is the one before it");
}

#[test]
fn sixty_four_records_of_what_was_before_are_kept_the_latest() {
    let kept = |count: usize| {
        let one = |at: usize| json!({ "offset_ms": -1, "request": { "method": "GET", "url": format!("https://a.test/{at}") }, "response": { "status": 200 } });
        let record = refused("a.test", json!({ "history": (0..count).map(one).collect::<Vec<_>>() }));
        (record.history.len(), record.history.first().map(|first| first.request.url.clone()))
    };
    assert_eq!(kept(64), (64, Some("https://a.test/0".into())));
    assert_eq!(kept(65), (64, Some("https://a.test/1".into())));
}

#[test]
fn twenty_incidents_are_remembered_and_open_ones_before_others() {
    let mut incidents = Incidents::default();
    let options = Options::default();
    let note = |incidents: &mut Incidents, at: usize| {
        let Noted::New(id) = incidents.note(&refused(&format!("a{at}.test"), json!({})), &options) else {
            panic!("{at} is not new")
        };
        id
    };
    let ids: Vec<u32> = (0..20).map(|at| note(&mut incidents, at)).collect();
    assert_eq!(incidents.newest_first().count(), 20);
    let now = refused("a.test", json!({})).page.now;
    incidents.set(ids[5], State::Resolved, now);
    note(&mut incidents, 20);
    assert_eq!(incidents.newest_first().count(), 20);
    assert!(incidents.get(ids[5]).is_none() && incidents.get(ids[0]).is_some(), "what is over goes first");
    note(&mut incidents, 21);
    assert!(incidents.get(ids[0]).is_none() && incidents.newest_first().count() == 20, "then the oldest");
}

#[test]
fn thirty_two_kib_are_a_report() {
    // Words of the app's own make any fact as long as they like.
    let report = |length: usize| {
        let file = ["fact-nothing_sent = ", &"x".repeat(length % 2), &"é".repeat(length / 2)].concat();
        let locale = Locale::new("en", Formats::default(), vec![Catalogue::parse(&file)]);
        let mut incidents = Incidents::default();
        incidents.note(&refused("a.test", json!({})), &Options::default());
        markdown(incidents.get(1).unwrap(), "https://shop.example/", "0.0.0", &locale).len()
    };
    let bare = report(2) - 2;
    let room = 32 * KIB - bare;
    assert_eq!((report(room), report(room - 1)), (32 * KIB, 32 * KIB - 1));
    assert!(
        (32 * KIB - 1..=32 * KIB).contains(&report(room + 1)) && (32 * KIB - 1..=32 * KIB).contains(&report(9 * room))
    );
}

#[test]
fn sixty_four_kib_are_all_options_together() {
    let read = |length: usize| {
        let long =
            ("cookie-names".to_owned(), "x".repeat(length - "cookie-names".len() - "theme".len() - "dark".len()));
        let (options, problems) = read_options(&[long, ("theme".into(), "dark".into())]);
        (options.theme, problems.len())
    };
    assert_eq!(read(64 * KIB), (Theme::Dark, 0));
    assert_eq!(read(64 * KIB + 1), (Theme::Auto, 1));
}
