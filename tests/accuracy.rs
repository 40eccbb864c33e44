//! The diagnosis measured on recorded failures of real servers (`tests/corpus`), scored by five figures.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::Path;

use help401::diagnosis::cause::{Cause, Family};
use help401::diagnosis::ranking::Confidence;
use help401::diagnosis::{Diagnosis, diagnose};
use help401::evidence::gather;
use help401::evidence::record::{Outcome, Record, ResponseKind};
use help401::protocol::secret::Secret;
use help401::recovery::action::Audience;
use help401::recovery::{Means, plan};
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

    /// The first thing that the person is told to do helps with the true cause.
    fn advice(&self) -> bool {
        let steps = plan(self.diagnosis.cause(), Means::ALL);
        let first = steps.iter().find(|step| step.audience == Audience::User).map(|step| step.action.code());
        Cause::ALL
            .iter()
            .filter(|cause| self.accepts(**cause))
            .any(|cause| first.is_some_and(|first| helpful(*cause).split(' ').any(|action| action == first)))
    }
}

/// What helps a person with a cause: by the cause where it needs something of its own, else by its family.
fn helpful(cause: Cause) -> &'static str {
    match cause {
        Cause::WrongPassword => "check_credentials sign_in",
        Cause::InvalidApiKey => "contact_support copy_report check_credentials",
        Cause::InvalidClient | Cause::PreflightBlocked | Cause::AuthorizationStrippedOnRedirect => {
            "contact_support copy_report"
        }
        Cause::WrongAudience | Cause::WrongIssuer => "sign_in contact_support copy_report",
        Cause::MfaOrStepUpRequired => "verify_identity sign_in",
        Cause::AccountDisabled => "contact_support",
        Cause::AccountUnverified => "verify_identity contact_support check_credentials",
        Cause::RateOrLockout => "wait",
        Cause::TokenNotYetValid => "fix_clock wait sign_in retry",
        Cause::DigestNonceStale => "retry sign_in",
        Cause::DpopNonceRequired => "retry contact_support copy_report",
        _ => match cause.family() {
            Family::NotSignedIn => "sign_in",
            Family::SessionOver => "sign_in refresh",
            Family::CredentialsRejected => "sign_in refresh clear_app_data contact_support",
            Family::RequestDefect => "contact_support copy_report sign_in retry reload",
            Family::Cookies => "allow_cookies contact_support copy_report sign_in",
            Family::ForgeryProtection => "reload",
            Family::Permission => "request_access switch_account contact_support",
            Family::Clock => "fix_clock",
            Family::Gateway => "pass_gateway sign_in contact_support copy_report",
            Family::Unknown => "",
        },
    }
}

/// What a case keeps of its evidence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kept {
    /// All of it.
    Everything,
    /// As from another origin that exposes no headers.
    WithoutHeaders,
    /// As from a server that says nothing.
    WithoutBody,
    /// As after a reload of the page.
    WithoutHistory,
}

impl Kept {
    fn reduce(self, record: &mut Record) {
        match (self, &mut record.exchange.outcome) {
            (Self::WithoutHistory, _) => record.history.clear(),
            (Self::WithoutHeaders, Outcome::Answered(response)) => {
                response.kind = ResponseKind::Cors;
                response.headers.retain(|(name, _)| matches!(name.as_str(), "content-type" | "cache-control"));
            }
            (Self::WithoutBody, Outcome::Answered(response)) => response.body = Some(Secret::new("")),
            _ => {}
        }
    }
}

fn score(kept: Kept) -> Vec<Scored> {
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
            let mut record = case.record.into_record();
            kept.reduce(&mut record);
            Scored { diagnosis: diagnose(&gather(&record)), truth: case.truth }
        })
        .collect()
}

fn share<'a>(scored: impl IntoIterator<Item = &'a Scored>, test: impl Fn(&Scored) -> bool) -> f64 {
    let (right, of) = scored.into_iter().fold((0, 0), |(right, of), case| (right + u32::from(test(case)), of + 1));
    f64::from(right) / f64::from(of.max(1))
}

/// Ids of the cases that were called certain and are not what was called.
fn overclaimed(scored: &[Scored]) -> Vec<&str> {
    let certain = scored.iter().filter(|case| case.diagnosis.confidence() == Confidence::Certain);
    certain.filter(|case| !case.exact()).map(|case| case.truth.id.as_str()).collect()
}

fn likely_right(scored: &[Scored]) -> f64 {
    share(scored.iter().filter(|case| case.diagnosis.confidence() == Confidence::Likely), Scored::exact)
}

fn by_stack(scored: &[Scored]) -> BTreeMap<&str, Vec<&Scored>> {
    let mut stacks: BTreeMap<&str, Vec<&Scored>> = BTreeMap::new();
    for case in scored {
        stacks.entry(&case.truth.stack.name).or_default().push(case);
    }
    stacks
}

/// One line a miss, if `SHOW_MISSES` is set.
fn show_misses(scored: &[Scored]) {
    if std::env::var_os("SHOW_MISSES").is_none() {
        return;
    }
    for case in scored.iter().filter(|case| !(case.exact() && case.advice())) {
        let ranked: Vec<String> =
            case.diagnosis.findings.iter().map(|f| format!("{} {}", f.cause.code(), f.strength)).collect();
        let advice = if case.advice() { "" } else { "ADVICE" };
        let sure = case.diagnosis.confidence().code();
        println!("  miss {:45} {:28} {advice:6} {sure:8} {}", case.truth.id, case.truth.cause, ranked.join(", "));
    }
}

#[test]
fn the_true_cause_is_found_on_real_servers() {
    let scored = score(Kept::Everything);
    show_misses(&scored);
    let figures = [
        // 0.96 is out of reach: docs/accuracy.md lists the cases, and why no evidence tells them apart.
        ("family", share(&scored, Scored::family), 0.95),
        ("exact", share(&scored, Scored::exact), 0.935),
        ("top3", share(&scored, Scored::top3), 0.97),
        ("advice", share(&scored, Scored::advice), 0.98),
        ("likely", likely_right(&scored), 0.93),
    ];
    let stacks = by_stack(&scored);
    let scores = stacks.values().map(|cases| share(cases.iter().copied(), Scored::exact));
    let mean = scores.sum::<f64>() / f64::from(u32::try_from(stacks.len()).unwrap());
    println!("{} cases: {figures:.3?}; mean over {} stacks {mean:.3}", scored.len(), stacks.len());
    assert_eq!(overclaimed(&scored), Vec::<&str>::new(), "certain and wrong");
    for (name, reached, bound) in figures {
        assert!(reached >= bound, "{name} {reached:.3} is below {bound}");
    }
    assert!(mean >= 0.90, "mean over stacks {mean:.3}");
}

#[test]
fn with_less_evidence_it_is_less_sure_and_not_more_wrong() {
    for kept in [Kept::WithoutHeaders, Kept::WithoutBody, Kept::WithoutHistory] {
        let scored = score(kept);
        let (exact, likely) = (share(&scored, Scored::exact), likely_right(&scored));
        println!("{kept:?}: exact {exact:.3}, likely {likely:.3}");
        assert_eq!(overclaimed(&scored), Vec::<&str>::new(), "certain and wrong, {kept:?}");
        assert!(exact >= 0.85, "{kept:?}: exact {exact:.3}");
        assert!(likely >= 0.90, "{kept:?}: likely {likely:.3}");
    }
}

/// Nothing is fitted by a machine, so a stack that is held out scores as it does inside; what the report shows is
/// which stacks the rules do not carry over to, and that none of them carries the figures alone.
#[test]
#[ignore = "a report: cargo test --test accuracy -- --ignored --nocapture"]
fn every_stack_by_itself_and_the_others_without_it() {
    let scored = score(Kept::Everything);
    let mut lines: Vec<(f64, String)> = by_stack(&scored)
        .into_iter()
        .map(|(stack, cases)| {
            let own = share(cases.iter().copied(), Scored::exact);
            let family = share(cases.iter().copied(), Scored::family);
            let others = share(scored.iter().filter(|case| case.truth.stack.name != stack), Scored::exact);
            (own, format!("{own:.2} (family {family:.2}) of {:3}, others {others:.3}  {stack}", cases.len()))
        })
        .collect();
    lines.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    for (_, line) in lines {
        println!("  {line}");
    }
}
