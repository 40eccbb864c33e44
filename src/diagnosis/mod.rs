//! Why it failed: evidence in, ranked causes out. Total: there is always an answer, if only an honest `unknown`.

pub mod cause;
pub mod causes;
pub mod finding;
pub mod ranking;

use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::diagnosis::ranking::{Confidence, confidence, rank};
use crate::evidence::Evidence;
use crate::evidence::fact::Fact;
use crate::evidence::observed::HiddenBecause;
use crate::planted::planted;

/// Causes that are this much weaker than the first are not worth naming.
const FAR_BEHIND: u8 = 70;

/// How many causes are named.
const NAMED: usize = 5;

/// Why it failed.
#[derive(Clone, Debug)]
pub struct Diagnosis {
    /// Ranked, strongest first; never empty.
    pub findings: Vec<Finding>,
    /// What could not be seen.
    pub hidden: Vec<HiddenBecause>,
}

impl Diagnosis {
    /// The first cause.
    #[must_use]
    pub fn cause(&self) -> Cause {
        self.findings.first().map_or(Cause::Unknown, |finding| finding.cause)
    }

    /// How sure it is.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        confidence(&self.findings, 0)
    }

    /// Every named cause with its own confidence, ranked.
    pub fn causes(&self) -> impl Iterator<Item = (Cause, Confidence)> + '_ {
        self.findings.iter().enumerate().map(|(place, finding)| (finding.cause, confidence(&self.findings, place)))
    }

    /// Every named cause and its confidence by their codes, for those who know them: `expired_token (likely)`.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        self.causes().map(|(cause, confidence)| [cause.code(), " (", confidence.code(), ")"].concat()).collect()
    }

    /// The facts that speak for the first cause.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        self.findings.first().map_or(&[], |finding| &finding.facts)
    }
}

/// Works out why an authentication failed.
#[must_use]
pub fn diagnose(evidence: &Evidence) -> Diagnosis {
    planted!("diagnosis");
    let mut findings = causes::findings(evidence);
    rank(&mut findings);
    let best = findings.first().map_or(0, |finding| finding.strength);
    findings.retain(|finding| finding.strength.saturating_add(FAR_BEHIND) >= best);
    // `certain` says that nothing else fits.
    let certain = confidence(&findings, 0) == Confidence::Certain;
    findings.truncate(if certain { 1 } else { NAMED });
    Diagnosis { findings, hidden: evidence.hidden.clone() }
}
