//! No secret leaves the core: every recorded failure, with the credentials that were really sent, through every way out.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod canaries;

use std::path::Path;

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

#[test]
fn no_recorded_credential_comes_out_again() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let locale = Locale::default();
    let sheet = Sheet::parse(concat!(
        include_str!("../src/developer/sheet.txt"),
        include_str!("../src/developer/sheet.causes.txt")
    ));
    let mut checked = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let case: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let secrets = secrets(&case["record"]);
        let record = serde_json::from_value::<WireRecord>(case["record"].clone()).unwrap().into_record();
        let evidence = gather(&record);
        let mut ways_out = vec![format!("{record:?}"), format!("{evidence:?}"), format!("{:?}", diagnose(&evidence))];
        let mut incidents = Incidents::default();
        if let Noted::New(id) = incidents.note(&record, &Options::default()) {
            let incident = incidents.get(id).unwrap();
            ways_out.push(format!("{incident:?}"));
            ways_out.push(serde_json::to_string(&wire::diagnosis::incident(incident, &locale)).unwrap());
            let mut over = incident.clone();
            over.state = State::Resolved;
            let over = [wire::otlp::closed(&over).unwrap()];
            ways_out.push(serde_json::to_string(&wire::otlp::logs(&over, "shop.example", "0")).unwrap());
            ways_out.push(serde_json::to_string(&wire::otlp::metrics(&over, "shop.example", "0")).unwrap());
            ways_out.push(markdown(incident, "https://shop.example/", "0.0.0", &locale));
            let (evidence, veil) = prepared(&record);
            let subject =
                Subject { incident, record: &record, evidence: &evidence, veil: &veil, sheet: &sheet, locale: &locale };
            ways_out.push(format!("{:?}", subject.summary()));
            ways_out.extend(Tab::ALL.iter().map(|tab| format!("{:?}", subject.section(*tab))));
            let setting = view::Setting { theme: Theme::Auto, page: "https://shop.example/", version: "0.0.0" };
            ways_out.extend(Format::ALL.iter().map(|format| export(subject, *format, Secrets::Hidden, setting)));
            let items = record.page.storage.present().map_or(&[][..], Vec::as_slice);
            let removals = inventory(items, &[], &[], &[], &Found::default());
            for phase in [Phase::Idle, asking(removals, &locale, false)] {
                let setting = Setting { developer: true, keeps_typed: true, ..Setting::of(&locale) };
                ways_out.push(format!("{:?}", card(incident, &phase, setting)));
            }
        }
        for secret in &secrets {
            for form in written(secret) {
                for way in &ways_out {
                    assert!(!way.contains(form.as_str()), "{}: {secret:?} came out as {form} in {way}", path.display());
                }
            }
        }
        checked += secrets.len();
    }
    assert!(checked > 500, "only {checked} secrets were looked for");
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
}
