//! No secret leaves the core: every recorded failure, with the credentials that were really sent, through every way out.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::incident::{Incidents, Noted};
use help401::options::{Options, Position, Theme};
use help401::presentation::view::{Phase, Setting, card};
use help401::recovery::cleanup::inventory;
use help401::report::markdown;
use help401::wire;
use help401::wire::record::WireRecord;
use help401::words::Locale;
use serde_json::Value;

/// Shorter values are words that may stand in any sentence.
const SECRET: usize = 8;

/// What must not be seen again: credentials of every exchange, stored values, and passwords and tokens of bodies.
fn secrets(record: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let exchanges = std::iter::once(record).chain(record["history"].as_array().into_iter().flatten());
    for exchange in exchanges {
        for (name, value) in exchange["request"]["headers"].as_object().into_iter().flatten() {
            let name = name.to_lowercase();
            let value = value.as_str().unwrap_or_default();
            if name == "authorization" {
                found.extend(value.split([' ', '"', ',']).map(str::to_owned));
                found.push(value.to_owned());
            } else if ["key", "token", "dpop", "csrf", "secret"].iter().any(|part| name.contains(part)) {
                found.push(value.to_owned());
            }
        }
        let body = exchange["request"]["body"].as_str().unwrap_or_default();
        found.extend(
            body.split(['&', '"', '=', ',', ':']).filter(|part| part.contains("correct-horse")).map(str::to_owned),
        );
    }
    for area in ["local", "session"] {
        let stored = record["page"]["storage"][area].as_object();
        found.extend(stored.into_iter().flatten().filter_map(|(_, value)| value.as_str().map(str::to_owned)));
    }
    // Scheme words, times, and names of parameters and placeholders are no secrets.
    let harmless =
        |word: &str| matches!(word, "undefined" | "AWS4-HMAC-SHA256") || word.bytes().all(|byte| byte.is_ascii_digit());
    found.retain(|secret| secret.len() >= SECRET && !harmless(secret) && !secret.ends_with('='));
    found
}

#[test]
fn no_recorded_credential_comes_out_again() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let locale = Locale::default();
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
            ways_out.push(markdown(incident, "https://shop.example/", "0.0.0", &locale));
            let items = record.page.storage.present().map_or(&[][..], Vec::as_slice);
            let removals = inventory(items, &[], &[], &[], &[]);
            for phase in [Phase::Idle, Phase::Asking(removals)] {
                let setting = Setting {
                    locale: &locale,
                    position: Position::BottomEnd,
                    theme: Theme::Auto,
                    developer: true,
                    clears_with_server: false,
                };
                ways_out.push(format!("{:?}", card(incident, &phase, setting)));
            }
        }
        for secret in &secrets {
            for way in &ways_out {
                assert!(!way.contains(secret.as_str()), "{}: {secret:?} came out in {way}", path.display());
            }
        }
        checked += secrets.len();
    }
    assert!(checked > 500, "only {checked} secrets were looked for");
}
