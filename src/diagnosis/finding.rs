//! What one cause has for itself: witnesses, each with a weight and a fact to cite.

use crate::diagnosis::cause::Cause;
use crate::evidence::fact::Fact;

/// How much a corroborating witness adds.
const CORROBORATION: u8 = 2;

/// The most that witnesses can add up to; certainty is claimed apart, see [`Finding::conclusive`].
const CEILING: u8 = 97;

/// The case for one cause.
///
/// Weights mean the same in every cause file: 95 a standard field states the cause and what was sent agrees; 90 a
/// measurement that a server must refuse, or the server's plain words where they are meant; 80 words or
/// circumstances that leave one good reading; 60 the best of several readings; 40 possible; 20 not excluded.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The cause.
    pub cause: Cause,
    /// 0 to 97.
    pub strength: u8,
    /// No other cause of the catalogue fits what was seen.
    pub conclusive: bool,
    /// What speaks for it.
    pub facts: Vec<Fact>,
    /// What speaks against it.
    pub against: Vec<Fact>,
}

impl Finding {
    /// A case without a witness yet.
    #[must_use]
    #[inline(never)]
    pub const fn of(cause: Cause) -> Self {
        Self { cause, strength: 0, conclusive: false, facts: Vec::new(), against: Vec::new() }
    }

    /// Hears a witness: the strongest counts, and each further one adds a little.
    #[inline(never)]
    pub fn witness(&mut self, weight: u8, mut fact: Fact) {
        let weight = counted(self.cause, ": ", weight, &fact);
        if cfg!(feature = "ablation") && weight == 0 {
            return;
        }
        let corroborated =
            if self.strength == 0 { weight } else { self.strength.max(weight).saturating_add(CORROBORATION) };
        self.strength = corroborated.min(CEILING);
        fact.weight = weight;
        self.support(fact);
    }

    /// Holds it possible, so far, where there is nothing to cite.
    pub const fn suspect(&mut self, weight: u8) {
        if self.strength < weight {
            self.strength = weight;
        }
    }

    /// Adds a fact that supports the case without weight of its own.
    #[inline(never)]
    pub fn support(&mut self, fact: Fact) {
        if !self.facts.contains(&fact) {
            self.facts.push(fact);
        }
    }

    /// Hears a witness for the other side.
    #[inline(never)]
    pub fn object(&mut self, weight: u8, mut fact: Fact) {
        let weight = counted(self.cause, ", against: ", weight, &fact);
        self.strength = self.strength.saturating_sub(weight);
        fact.weight = weight;
        self.against.push(fact);
    }
}

/// The weight that counts: the given one, unless a test has taken the rule away.
#[inline(always)]
fn counted(_cause: Cause, _side: &str, weight: u8, _fact: &Fact) -> u8 {
    #[cfg(feature = "ablation")]
    let weight = crate::evidence::ablation::weigh(_cause.code(), _side, weight, _fact);
    weight
}
