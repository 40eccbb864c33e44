//! Order and confidence. Nothing in here knows any cause.

use crate::coded::coded_enum;
use crate::diagnosis::finding::Finding;

coded_enum! {
    /// How sure a diagnosis is.
    pub enum Confidence {
        /// No other cause in the catalogue fits what was seen.
        Certain = "certain",
        /// Right at least nine times in ten.
        Likely = "likely",
        /// One of several that fit.
        Possible = "possible",
    }
}

/// From this strength on, and this far ahead of the next, the first is `likely`.
const LIKELY: (u8, u8) = (72, 8);

/// From this strength on, and this far ahead of the next, a conclusive finding is `certain`.
const CERTAIN: (u8, u8) = (94, 20);

/// Sorts findings, strongest first; the catalogue's order breaks ties, so the result never depends on chance.
pub fn rank(findings: &mut [Finding]) {
    // By insertion: a handful of findings is not worth the bytes of the library's sort.
    for end in 1..findings.len() {
        for at in (0..end).rev() {
            let [.., before, after] = findings.get_mut(..at + 2).unwrap_or_default() else { break };
            if (before.strength, after.cause) >= (after.strength, before.cause) {
                break;
            }
            std::mem::swap(before, after);
        }
    }
}

/// The confidence of the finding at this place of a ranked list.
#[must_use]
pub fn confidence(ranked: &[Finding], place: usize) -> Confidence {
    let strength = |at: usize| ranked.get(at).map_or(0, |finding| finding.strength);
    let Some(finding) = ranked.get(place) else { return Confidence::Possible };
    let lead = finding.strength.saturating_sub(strength(place + 1));
    let ahead = |bound: (u8, u8)| finding.strength >= bound.0 && lead >= bound.1;
    match place {
        0 if finding.conclusive && ahead(CERTAIN) => Confidence::Certain,
        0 if ahead(LIKELY) => Confidence::Likely,
        _ => Confidence::Possible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::cause::Cause;

    fn finding(cause: Cause, strength: u8, conclusive: bool) -> Finding {
        Finding { strength, conclusive, ..Finding::of(cause) }
    }

    #[test]
    fn the_strongest_comes_first_and_the_catalogue_breaks_ties() {
        let mut findings = [
            finding(Cause::Unknown, 50, false),
            finding(Cause::ExpiredToken, 90, false),
            finding(Cause::NoCredentials, 50, false),
        ];
        rank(&mut findings);
        assert_eq!(findings.map(|finding| finding.cause), [Cause::ExpiredToken, Cause::NoCredentials, Cause::Unknown]);
    }

    #[test]
    fn certain_needs_a_conclusive_finding_without_rivals() {
        assert_eq!(confidence(&[finding(Cause::TokenMalformed, 96, true)], 0), Confidence::Certain);
        assert_eq!(confidence(&[finding(Cause::TokenMalformed, 96, false)], 0), Confidence::Likely);
        let rivals = [finding(Cause::TokenMalformed, 96, true), finding(Cause::WrongScheme, 90, false)];
        assert_eq!(confidence(&rivals, 0), Confidence::Possible);
    }
}
