//! What the targets share: text out of anything, and what must hold for every diagnosis.

use help401::diagnosis::Diagnosis;
use help401::diagnosis::ranking::Confidence;
use help401::evidence::fact::FactValue;
use help401::recovery::{Means, plan};

/// The text of any octets, as browsers read what is no UTF-8.
#[must_use]
pub fn text(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

/// A value as a quoted-string (RFC 9110 §5.6.4).
#[must_use]
pub fn quoted(value: &str) -> String {
    ["\"", &value.replace('\\', "\\\\").replace('"', "\\\""), "\""].concat()
}

/// What every diagnosis promises, whatever it was made from.
pub fn check_diagnosis(diagnosis: &Diagnosis) {
    assert!((1..=5).contains(&diagnosis.findings.len()), "there is always an answer, and never a flood of them");
    let strengths: Vec<u8> = diagnosis.findings.iter().map(|finding| finding.strength).collect();
    assert!(strengths.is_sorted_by(|before, after| before >= after), "ranked");
    assert!(strengths.iter().all(|strength| (1..=97).contains(strength)));
    let sure: Vec<Confidence> = diagnosis.causes().map(|(_, confidence)| confidence).collect();
    assert!(sure.iter().skip(1).all(|confidence| *confidence == Confidence::Possible), "only one can be likely");
    let first = &diagnosis.findings[0];
    assert!(first.conclusive || sure[0] != Confidence::Certain, "certain is earned twice");
    for fact in diagnosis.findings.iter().flat_map(|finding| finding.facts.iter().chain(&finding.against)) {
        for (_, value) in &fact.values {
            let FactValue::Text(shown) = value else { continue };
            assert!(shown.chars().count() <= 80 && !shown.contains(char::is_control), "{shown:?} is no safe value");
        }
    }
    for means in [Means::default(), Means::ALL] {
        let steps = plan(diagnosis.cause(), means);
        assert!(steps.first().is_some_and(|step| step.primary), "there is always something to do");
    }
}
