//! Recorded failures of real servers, diagnosed and scored.
// Each test that names this module uses another part of it.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use help401::diagnosis::cause::{Cause, Family};
use help401::diagnosis::{Diagnosis, diagnose};
use help401::evidence::gather;
use help401::evidence::record::{Outcome, Record, Response, ResponseKind};
use help401::protocol::secret::Secret;
use help401::recovery::action::Audience;
use help401::recovery::{Means, plan};
use help401::wire::record::WireRecord;
use serde::Deserialize;

/// A recorded failure, and what was behind it.
#[derive(Deserialize)]
pub struct Case {
    pub record: WireRecord,
    pub truth: Truth,
}

/// What was behind it.
#[derive(Deserialize)]
pub struct Truth {
    pub id: String,
    pub cause: String,
    pub also: Vec<String>,
    pub stack: Stack,
}

/// The software that answered.
#[derive(Deserialize)]
pub struct Stack {
    pub name: String,
}

/// A case and what was made of it.
pub struct Scored {
    pub truth: Truth,
    pub diagnosis: Diagnosis,
}

impl Truth {
    /// Whether this cause is right.
    pub fn accepts(&self, cause: Cause) -> bool {
        self.cause == cause.code() || self.also.iter().any(|also| also == cause.code())
    }
}

impl Scored {
    /// The first cause is right.
    pub fn exact(&self) -> bool {
        self.truth.accepts(self.diagnosis.cause())
    }

    /// The first cause is of a right family.
    pub fn family(&self) -> bool {
        let said = self.diagnosis.cause().family();
        [&self.truth.cause]
            .into_iter()
            .chain(&self.truth.also)
            .filter_map(|code| Cause::from_code(code))
            .any(|cause| cause.family() == said)
    }

    /// A right cause is among the first three.
    pub fn top3(&self) -> bool {
        self.diagnosis.causes().take(3).any(|(cause, _)| self.truth.accepts(cause))
    }

    /// The first thing that the person is told to do helps with the true cause.
    pub fn advice(&self) -> bool {
        let steps = plan(self.diagnosis.cause(), Means::ALL);
        let first = steps.iter().find(|step| step.audience == Audience::User).map(|step| step.action.code());
        Cause::ALL
            .iter()
            .filter(|cause| self.truth.accepts(**cause))
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
pub enum Kept {
    /// All of it.
    Everything,
    /// As from another origin that exposes no headers.
    WithoutHeaders,
    /// As from a server that says nothing.
    WithoutBody,
    /// As after a reload of the page.
    WithoutHistory,
    /// As the page's own ring of exchanges has it: what was asked, and the status of the answer.
    StatusesOfHistory,
}

impl Kept {
    pub fn reduce(self, record: &mut Record) {
        match (self, &mut record.exchange.outcome) {
            (Self::WithoutHistory, _) => record.history.clear(),
            (Self::StatusesOfHistory, _) => {
                for exchange in &mut record.history {
                    if let Outcome::Answered(response) = &mut exchange.outcome {
                        *response = Response { status: response.status, ..Response::default() };
                    }
                }
            }
            (Self::WithoutHeaders, Outcome::Answered(response)) => {
                response.kind = ResponseKind::Cors;
                response.headers.retain(|(name, _)| matches!(name.as_str(), "content-type" | "cache-control"));
            }
            (Self::WithoutBody, Outcome::Answered(response)) => response.body = Some(Secret::new("")),
            _ => {}
        }
    }
}

/// Where the rules were made, and by far the most looked at.
pub const CORPUS: &str = "tests/corpus";

/// Other products, which rules were mended on.
pub const TUNED: &str = "tests/observed/tuned";

/// Other products, whose single answers nobody looked at until the rules had been mended on the others.
pub const HELD_OUT: &str = "tests/observed/held_out";

/// Every case of a folder, by name.
pub fn cases(folder: &str) -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
}

/// The case of a file, or its list of cases.
fn read(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    let cases = if text.starts_with('[') {
        serde_json::from_str(&text)
    } else {
        serde_json::from_str(&text).map(|case| vec![case])
    };
    cases.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every case of a folder, diagnosed from what is kept of its evidence.
pub fn score(folder: &str, kept: Kept) -> Vec<Scored> {
    let diagnosed = |case: Case| {
        let mut record = case.record.into_record();
        kept.reduce(&mut record);
        Scored { diagnosis: diagnose(&gather(&record)), truth: case.truth }
    };
    cases(folder).into_iter().map(diagnosed).collect()
}

/// The share of cases that pass a test.
pub fn share<'a>(scored: impl IntoIterator<Item = &'a Scored>, test: impl Fn(&Scored) -> bool) -> f64 {
    let (right, of) = scored.into_iter().fold((0, 0), |(right, of), case| (right + u32::from(test(case)), of + 1));
    f64::from(right) / f64::from(of.max(1))
}
