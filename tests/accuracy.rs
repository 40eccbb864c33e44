//! The diagnosis measured on recorded failures of real servers (`tests/corpus`), scored by five figures.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::Path;

use help401::diagnosis::cause::Cause;
use help401::diagnosis::ranking::Confidence;
use help401::diagnosis::{Diagnosis, diagnose};
use help401::evidence::gather;
use help401::wire::record::WireRecord;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    record: WireRecord,
    truth: Truth,
}

#[derive(Deserialize)]
struct Truth {
    id: String,
    cause: String,
    also: Vec<String>,
    stack: Stack,
}

#[derive(Deserialize)]
struct Stack {
    name: String,
}

struct Scored {
    truth: Truth,
    diagnosis: Diagnosis,
}

impl Scored {
    fn accepts(&self, cause: Cause) -> bool {
        self.truth.cause == cause.code() || self.truth.also.iter().any(|also| also == cause.code())
    }

    fn exact(&self) -> bool {
        self.accepts(self.diagnosis.cause())
    }

    fn family(&self) -> bool {
        let said = self.diagnosis.cause().family();
        [&self.truth.cause]
            .into_iter()
            .chain(&self.truth.also)
            .filter_map(|code| Cause::from_code(code))
            .any(|cause| cause.family() == said)
    }

    fn top3(&self) -> bool {
        self.diagnosis.causes().take(3).any(|(cause, _)| self.accepts(cause))
    }
}

fn score() -> Vec<Scored> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let case: Case = serde_json::from_str(&std::fs::read_to_string(path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Scored { diagnosis: diagnose(&gather(&case.record.into_record())), truth: case.truth }
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred cases")]
fn share(scored: &[Scored], test: impl Fn(&Scored) -> bool) -> f64 {
    scored.iter().filter(|case| test(case)).count() as f64 / scored.len() as f64
}

#[test]
fn the_true_cause_is_found_on_real_servers() {
    let scored = score();
    let mut stacks: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut said: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for case in &scored {
        let stack = stacks.entry(&case.truth.stack.name).or_default();
        stack.0 += usize::from(case.exact());
        stack.1 += 1;
        let confidence = said.entry(case.diagnosis.confidence().code()).or_default();
        confidence.0 += usize::from(case.exact());
        confidence.1 += 1;
        if !case.exact() && std::env::var_os("SHOW_MISSES").is_some() {
            let ranked: Vec<String> = case
                .diagnosis
                .findings
                .iter()
                .map(|finding| format!("{} {}", finding.cause.code(), finding.strength))
                .collect();
            println!("  miss {:50} {:32} {}", case.truth.id, case.truth.cause, ranked.join(", "));
        }
    }
    let exact = share(&scored, Scored::exact);
    let family = share(&scored, Scored::family);
    let top3 = share(&scored, Scored::top3);
    let overclaimed: Vec<&str> = scored
        .iter()
        .filter(|case| case.diagnosis.confidence() == Confidence::Certain && !case.exact())
        .map(|case| case.truth.id.as_str())
        .collect();
    println!("said (right, of): {said:?}");
    println!(
        "{} cases: exact {exact:.3}, family {family:.3}, top3 {top3:.3}, overclaimed {}",
        scored.len(),
        overclaimed.len()
    );
    assert!(overclaimed.is_empty(), "certain and wrong: {overclaimed:?}");
    assert!(exact >= 0.80, "exact {exact}");
}
