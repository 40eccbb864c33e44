//! No secret leaves the core: every recorded failure, with the credentials that were really sent, through every way out.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod canaries;
#[path = "canaries/marks.rs"]
mod marks;

use std::path::Path;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use help401::developer::{Subject, Tab, prepared};
use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::export::{Format, Secrets};
use help401::incident::{Incidents, Noted, State};
use help401::options::{Options, Theme};
use help401::presentation::asking::asking;
use help401::presentation::developer::view::{self, export};
use help401::presentation::view::{Phase, Setting, card};
use help401::recovery::cleanup::{Found, inventory};
use help401::report::markdown;
use help401::wire;
use help401::wire::record::WireRecord;
use help401::words::Locale;
use help401::words::sheet::Sheet;
use serde_json::Value;

use canaries::{secrets, written};
use marks::{MARK, MARK_IN_PATH, Sent, marked};

/// Everything by which something of a record may leave: what is printed, told to the page, shown, reported, exported, and sent.
fn ways_out(record: &Value, sheet: &Sheet) -> Vec<(&'static str, String)> {
    let locale = Locale::default();
    let record = serde_json::from_value::<WireRecord>(record.clone()).unwrap().into_record();
    let evidence = gather(&record);
    let diagnosis = diagnose(&evidence);
    let mut ways = vec![
        ("Debug of the record", format!("{record:?}")),
        ("Debug of the evidence", format!("{evidence:?}")),
        ("Debug of the diagnosis", format!("{diagnosis:?}")),
        ("help401.diagnose", serde_json::to_string(&wire::diagnosis::standalone(&diagnosis, &locale)).unwrap()),
    ];
    let mut incidents = Incidents::default();
    let Noted::New(id) = incidents.note(&record, &Options::default()) else { return ways };
    let incident = incidents.get(id).unwrap();
    ways.push(("Debug of the incident", format!("{incident:?}")));
    ways.push(("the event", serde_json::to_string(&wire::diagnosis::incident(incident, &locale)).unwrap()));
    let mut over = incident.clone();
    over.state = State::Resolved;
    let over = [wire::otlp::closed(&over).unwrap()];
    ways.push(("OTLP logs", serde_json::to_string(&wire::otlp::logs(&over, "shop.example", "0")).unwrap()));
    ways.push(("OTLP metrics", serde_json::to_string(&wire::otlp::metrics(&over, "shop.example", "0")).unwrap()));
    ways.push(("the report", markdown(incident, "https://shop.example/", "0.0.0", &locale)));
    let (evidence, veil) = prepared(&record);
    let subject = Subject { incident, record: &record, evidence: &evidence, veil: &veil, sheet, locale: &locale };
    ways.push(("the panel's head", format!("{:?}", subject.summary())));
    ways.extend(Tab::ALL.iter().map(|tab| (tab.code(), format!("{:?}", subject.section(*tab)))));
    let setting = view::Setting { theme: Theme::Auto, page: "https://shop.example/", version: "0.0.0" };
    ways.extend(Format::ALL.iter().map(|format| (format.code(), export(subject, *format, Secrets::Hidden, setting))));
    let items = record.page.storage.present().map_or(&[][..], Vec::as_slice);
    let removals = inventory(items, &[], &[], &[], &Found::default());
    for phase in [Phase::Idle, asking(removals, true, &locale, false)] {
        let setting = Setting { developer: true, keeps_typed: true, ..Setting::of(&locale) };
        ways.push(("the card", format!("{:?}", card(incident, &phase, setting))));
    }
    ways
}

fn sheet() -> Sheet {
    Sheet::parse(concat!(include_str!("../src/developer/sheet.txt"), include_str!("../src/developer/sheet.causes.txt")))
}

/// The name and the record of every case, in order.
fn corpus() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let case: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        (path.display().to_string(), case["record"].clone())
    };
    files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")).map(read).collect()
}

/// What came out, once for each secret.
fn came_out(secrets: &[String], ways: &[(&str, String)]) -> Vec<String> {
    let mut out = Vec::new();
    for secret in secrets {
        let forms = written(secret);
        for (way, text) in ways {
            if let Some(form) = forms.iter().find(|form| text.contains(form.as_str())) {
                let at = text.find(form.as_str()).unwrap_or_default();
                let before: String = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
                out.push(format!("{way}: {secret} as {form} behind {before}"));
            }
        }
    }
    out
}

#[test]
fn no_recorded_credential_comes_out_again() {
    let sheet = sheet();
    let mut checked = 0;
    for (name, record) in corpus() {
        let secrets = secrets(&record);
        let out = came_out(&secrets, &ways_out(&record, &sheet));
        assert!(out.is_empty(), "{name}: {out:#?}");
        checked += secrets.len();
    }
    assert!(checked > 500, "only {checked} secrets were looked for");
}

#[test]
fn no_marked_secret_comes_out_of_any_case_wherever_it_was_put() {
    let sheet = sheet();
    let marks = [MARK, MARK_IN_PATH].map(str::to_owned);
    let mut all = Vec::new();
    // One way to send in one case and another in the next: each server has many.
    let ways = [Sent::Opaque, Sent::Form, Sent::Jwt].into_iter().cycle();
    for ((name, record), sent) in corpus().into_iter().zip(ways) {
        let (record, put) = marked(&record, sent);
        assert!(put > 20, "{name}: only {put} secrets were put");
        all.extend(came_out(&marks, &ways_out(&record, &sheet)).first().map(|out| format!("{name}: {out}")));
    }
    assert!(all.is_empty(), "in {} of all cases: {:#?}", all.len(), all.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn a_secret_is_looked_for_in_every_way_it_may_be_written() {
    let ways = written("top secret / a+b/c==, of forty letters!!");
    for way in
        ["top secret / a+b/c==, of forty letters!!", "top%20secret%20%2F%20a%2Bb%2Fc", "dG9wIHNlY3JldCAvIGErYi9jPT0s"]
    {
        assert!(ways.iter().any(|known| known.starts_with(way)), "{way} is not among {ways:?}");
    }
    assert!(ways.contains(&"top secret / a+b/c==".to_owned()), "{ways:?}");
    // The second half, behind one letter that is another's, in the alphabet of a token.
    let half = BASE64_URL_SAFE_NO_PAD.encode("\u{e9}, of forty letters!!");
    assert!(ways.iter().any(|way| half.contains(way.as_str())), "{half} has none of {ways:?}");
}
