//! Every recorded failure of a real server, by the command line.

use std::path::PathBuf;

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::wire::diagnosis::standalone;
use help401::wire::record::WireRecord;
use help401::words::Locale;
use serde_json::Value;

use crate::canaries::{secrets, written};
use crate::run::{explain, fixture, json};

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(fixture("corpus")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(files.len() > 500);
    files
}

fn case(path: &PathBuf) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_case_gets_the_answer_of_the_library() {
    let files = files();
    let paths: Vec<_> = files.iter().map(PathBuf::as_path).collect();
    let said = json(&paths);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let lines = said.lines();
    assert_eq!(lines.len(), files.len());
    for (path, mut line) in files.iter().zip(lines) {
        let record: WireRecord = serde_json::from_value(case(path)["record"].clone()).unwrap();
        let mut wanted =
            serde_json::to_value(standalone(&diagnose(&gather(&record.into_record())), &Locale::default())).unwrap();
        wanted["file"] = path.to_str().into();
        wanted["entry"] = 0.into();
        assert_eq!(line.take(), wanted, "{}", path.display());
    }
}

#[test]
fn no_recorded_credential_is_printed() {
    for options in [&[][..], &["--json"]] {
        let output = explain().args(options).args(files()).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        for path in files() {
            for secret in secrets(&case(&path)["record"]).iter().flat_map(|secret| written(secret)) {
                assert!(!said.contains(&secret), "{}: {secret:?} was printed", path.display());
            }
        }
    }
}

#[test]
fn no_credential_of_an_archive_is_printed() {
    for name in ["chrome", "firefox", "safari"] {
        let path = fixture(&format!("har/{name}.har"));
        let archive: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut secrets = vec!["correct-horse".to_owned()];
        for entry in archive["log"]["entries"].as_array().unwrap() {
            let cookies = entry["request"]["cookies"].as_array().unwrap();
            secrets.extend(cookies.iter().map(|cookie| cookie["value"].as_str().unwrap().to_owned()));
            for header in entry["request"]["headers"].as_array().unwrap() {
                if header["name"].as_str().unwrap().eq_ignore_ascii_case("authorization") {
                    secrets.extend(header["value"].as_str().unwrap().split(['.', ' ']).map(str::to_owned));
                }
            }
        }
        secrets.retain(|secret| secret.len() > 6 && secret != "undefined" && secret != "Bearer");
        assert!(secrets.len() > 3, "{name}");
        for options in [&[][..], &["--json"]] {
            let output = explain().args(options).arg(&path).output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            for secret in &secrets {
                assert!(!said.contains(secret.as_str()), "{name}: {secret:?} was printed");
            }
        }
    }
}
