//! Takes rules away, so that a test can measure what each of them is worth. No build that ships has this: it is compiled
//! with the feature `ablation` only, and is the one state that the core ever holds.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::evidence::fact::{Fact, FactCode, FactValue};

/// A rule of the diagnosis or an entry of the lexicon.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rule {
    /// A cause hears a witness, or one for the other side, with this weight.
    Witness {
        /// The cause, and the fact that it cites.
        of: String,
        /// The weight; 0 stands for every one.
        weight: u8,
    },
    /// A stem or pair of the lexicon, with what it means before it.
    Entry(String),
}

/// What is taken away.
#[derive(Clone, Default, Debug)]
pub struct Ablation {
    /// Witnesses by what they are of, and the weight that counts in place of theirs; 0 leaves them out.
    pub witnesses: BTreeMap<(String, u8), u8>,
    /// Entries of the lexicon.
    pub entries: BTreeSet<String>,
}

thread_local! {
    static OUT: RefCell<Ablation> = RefCell::default();
    static HEARD: RefCell<BTreeSet<Rule>> = RefCell::default();
}

/// Runs something without some rules; gives the rules that were asked on the way, too.
pub fn without<T>(out: Ablation, run: impl FnOnce() -> T) -> (T, BTreeSet<Rule>) {
    OUT.set(out);
    HEARD.take();
    let outcome = run();
    OUT.take();
    (outcome, HEARD.take())
}

/// The weight that a witness counts with. One whose weight depends on how the server words its answer is one rule.
pub(crate) fn weigh(cause: &str, side: &str, weight: u8, fact: &Fact) -> u8 {
    let about = fact.values.iter().find(|_| fact.code == FactCode::ServerSays);
    let of = match about {
        Some((_, FactValue::Text(about))) => [cause, side, "words about ", about].concat(),
        _ => [cause, side, fact.code.code()].concat(),
    };
    let given = if about.is_some() { 0 } else { weight };
    HEARD.with_borrow_mut(|heard| heard.insert(Rule::Witness { of: of.clone(), weight: given }));
    OUT.with_borrow(|out| match (out.witnesses.get(&(of.clone(), given)), out.witnesses.get(&(of, 0))) {
        (Some(other), _) | (None, Some(other)) => *other,
        (None, None) => weight,
    })
}

/// Whether an entry of the lexicon counts.
pub(crate) fn counts(concept: &str, entry: &str) -> bool {
    let entry = [concept, ": ", entry].concat();
    let out = OUT.with_borrow(|out| out.entries.contains(&entry));
    HEARD.with_borrow_mut(|heard| heard.insert(Rule::Entry(entry)));
    !out
}
