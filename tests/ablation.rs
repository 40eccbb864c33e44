//! What each rule of the diagnosis is worth, and to whom: rules are taken away one at a time, and what then goes wrong is
//! counted by product.
//!
//! A rule here is a witness of a cause (by the fact that it cites; where it weighs more in some cases than in others, each
//! weight is a rule of its own, which is taken away by the weight that is given most often), an entry of the lexicon, or a
//! thing that is looked at. A rule for which one product alone speaks may be owed to that product's recordings, so
//! docs/accuracy.md has to say why it stays. What cannot be taken away so: conditions inside of a witness, and rules that
//! stand in for each other, of which none alone is missed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod score;
#[path = "servers_from_memory.rs"]
mod servers_from_memory;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use help401::diagnosis::cause::Cause;
use help401::diagnosis::diagnose;
use help401::evidence::ablation::{Ablation, Rule, without};
use help401::evidence::record::Record;
use help401::evidence::{Evidence, gather};
use score::{CORPUS, HELD_OUT, TUNED};

/// Something that is looked at, and how it is taken away.
type Seen = (&'static str, fn(&mut Evidence));

const SEEN: &[Seen] = &[
    ("the server's clock", |evidence| evidence.clock.server = None),
    ("the name of the token's place", |evidence| evidence.source.name.clear()),
    ("when the token was handed out", |evidence| evidence.source.handed_out = None),
    ("token_type beside the token", |evidence| evidence.source.token_type = None),
    ("expires_in beside the token", |evidence| evidence.source.left = None),
    ("environments by their names", |evidence| {
        evidence.place.host.push_str("-staging-dev-qa");
        evidence.place.page_host.push_str("-staging-dev-qa");
    }),
    ("a session cookie in sight", |evidence| evidence.session_cookie_visible = false),
    ("an anti-forgery cookie in sight", |evidence| evidence.csrf_cookie_visible = false),
    ("a form to sign in on", |evidence| evidence.said.login_form = false),
    ("an error inside of a 200", |evidence| evidence.said.error_in_body = false),
    ("a page as the answer", |evidence| evidence.said.markup = false),
    ("codes of the answer", |evidence| evidence.said.codes.clear()),
    ("log-ins before", |evidence| evidence.past.logged_in = None),
    ("log-outs before", |evidence| evidence.past.logged_out = None),
    ("the same credentials, accepted before", |evidence| evidence.past.accepted = None),
    ("the same credentials, accepted here", |evidence| evidence.past.accepted_here = false),
    ("a cookie that worked before", |evidence| evidence.past.cookie_worked = None),
    ("a cookie that worked here", |evidence| evidence.past.cookie_worked_here = false),
    ("a cookie that worked less than a second ago", |evidence| {
        evidence.past.cookie_worked = evidence.past.cookie_worked.map(|ago| ago.max(1));
    }),
    ("a token that was sent before", |evidence| evidence.past.token_was_sent = None),
    ("what was accepted since the log-in", |evidence| evidence.past.accepted_since_login = false),
    ("refusals before", |evidence| (evidence.past.refused, evidence.past.logins_refused) = (0, 0)),
    ("audiences and issuers accepted before", |evidence| {
        evidence.past.accepted_audiences.clear();
        evidence.past.accepted_issuers.clear();
    }),
];

/// A rule, and how it is taken away.
#[derive(Clone)]
enum Taken {
    /// Every witness of a cause that cites this, or those of one weight by another weight in its place.
    Witness {
        of: String,
        weight: u8,
        instead: u8,
    },
    Entry(String),
    Seen(&'static Seen),
}

impl Taken {
    fn name(&self) -> String {
        match self {
            Self::Witness { of, weight: 0, .. } => of.clone(),
            Self::Witness { of, weight, instead } => format!("{of}, {weight} instead of {instead}"),
            Self::Entry(entry) => format!("lexicon, {entry}"),
            Self::Seen((name, _)) => (*name).to_owned(),
        }
    }

    /// Whether a case can come out differently without it.
    fn touches(&self, case: &Case) -> bool {
        match self {
            Self::Witness { of, weight, .. } => case.heard.iter().any(
                |rule| matches!(rule, Rule::Witness { of: heard, weight: at } if heard == of && (*weight == 0 || at == weight)),
            ),
            Self::Entry(entry) => case.heard.contains(&Rule::Entry(entry.clone())),
            Self::Seen(_) => true,
        }
    }
}

/// A failure whose cause is known.
struct Case {
    name: String,
    /// The product.
    stack: String,
    /// Recorded; else written down from memory.
    recorded: bool,
    record: Record,
    causes: Vec<String>,
    /// Whether it is read right with all rules.
    right: bool,
    /// The rules that were asked.
    heard: BTreeSet<Rule>,
}

impl Case {
    fn new(name: &str, stack: &str, recorded: bool, record: Record, causes: Vec<String>) -> Self {
        let (name, stack) = (name.to_owned(), stack.to_owned());
        let (cause, heard) = cause_without(&record, &[]);
        let right = causes.iter().any(|right| right == cause.code());
        Self { name, stack, recorded, record, causes, right, heard }
    }

    fn right_without(&self, taken: &[&Taken]) -> bool {
        let (cause, _) = cause_without(&self.record, taken);
        self.causes.iter().any(|right| right == cause.code())
    }
}

fn cause_without(record: &Record, taken: &[&Taken]) -> (Cause, BTreeSet<Rule>) {
    let mut out = Ablation::default();
    for taken in taken {
        match taken {
            Taken::Witness { of, weight, instead } => drop(out.witnesses.insert((of.clone(), *weight), *instead)),
            Taken::Entry(entry) => drop(out.entries.insert(entry.clone())),
            Taken::Seen(_) => {}
        }
    }
    without(out, || {
        let mut evidence = gather(record);
        for taken in taken {
            if let Taken::Seen((_, take)) = taken {
                take(&mut evidence);
            }
        }
        diagnose(&evidence).cause()
    })
}

fn cases() -> Vec<Case> {
    let recorded = [CORPUS, TUNED, HELD_OUT].into_iter().flat_map(score::cases).map(|case| {
        let causes = std::iter::once(case.truth.cause).chain(case.truth.also).collect();
        Case::new(&case.truth.id, &case.truth.stack.name, true, case.record.into_record(), causes)
    });
    let remembered = servers_from_memory::cases().map(|(name, record, causes)| {
        let causes = causes.split('|').map(str::to_owned).collect();
        // The first word is the product, the others the occasion.
        Case::new(name, name.split(' ').next().unwrap(), false, record.into_record(), causes)
    });
    recorded.chain(remembered).collect()
}

/// Every rule that was asked in some case.
fn rules(cases: &[Case]) -> Vec<Taken> {
    let mut weights: BTreeMap<&str, BTreeMap<u8, usize>> = BTreeMap::new();
    let mut entries = BTreeSet::new();
    for rule in cases.iter().flat_map(|case| &case.heard) {
        match rule {
            Rule::Witness { of, weight } => *weights.entry(of).or_default().entry(*weight).or_default() += 1,
            Rule::Entry(entry) => drop(entries.insert(entry)),
        }
    }
    let mut rules: Vec<Taken> = SEEN.iter().map(Taken::Seen).collect();
    rules.extend(entries.into_iter().map(|entry| Taken::Entry(entry.clone())));
    for (of, weights) in weights {
        rules.push(Taken::Witness { of: of.to_owned(), weight: 0, instead: 0 });
        for weight in weights.keys().filter(|_| weights.len() > 1) {
            let others = weights.iter().filter(|(other, _)| *other != weight);
            let instead = *others.max_by_key(|(_, times)| **times).unwrap().0;
            rules.push(Taken::Witness { of: of.to_owned(), weight: *weight, instead });
        }
    }
    rules
}

/// What a rule is worth.
struct Worth {
    taken: Taken,
    /// Recorded cases that it gets right, less those that it gets wrong, by product.
    recorded: BTreeMap<String, i32>,
    /// The same of remembered cases, all together.
    remembered: i32,
    /// The recorded cases that it gets right.
    won: Vec<String>,
}

impl Worth {
    fn of(taken: Taken, cases: &[Case]) -> Self {
        let mut worth = Self { taken, recorded: BTreeMap::new(), remembered: 0, won: Vec::new() };
        for case in cases.iter().filter(|case| worth.taken.touches(case)) {
            let gain = i32::from(case.right) - i32::from(case.right_without(&[&worth.taken]));
            if case.recorded && gain > 0 {
                worth.won.push(case.name.clone());
            }
            match case.recorded {
                true if gain != 0 => *worth.recorded.entry(case.stack.clone()).or_default() += gain,
                true => {}
                false => worth.remembered += gain,
            }
        }
        worth
    }

    fn weight_and_won(&self) -> Option<(String, Vec<String>)> {
        match &self.taken {
            Taken::Witness { of, weight: 1.., .. } if !self.won.is_empty() => Some((of.clone(), self.won.clone())),
            _ => None,
        }
    }

    fn winners(&self) -> Vec<&str> {
        self.recorded.iter().filter(|(_, gain)| **gain > 0).map(|(stack, _)| stack.as_str()).collect()
    }

    /// The one recorded product that it helps.
    fn only_winner(&self) -> Option<&str> {
        if let [only] = self.winners()[..] { Some(only) } else { None }
    }

    /// No other server, recorded or remembered, speaks for it.
    fn is_suspect(&self) -> bool {
        self.only_winner().is_some() && self.remembered <= 0
    }
}

static MEASURED: LazyLock<(Vec<Case>, Vec<Worth>)> = LazyLock::new(|| {
    let cases = cases();
    let mut worth: Vec<Worth> = rules(&cases).into_iter().map(|taken| Worth::of(taken, &cases)).collect();
    // Where one weight alone makes the difference that all witnesses of their kind make, the rule is that weight.
    let weights: BTreeSet<(String, Vec<String>)> = worth.iter().filter_map(Worth::weight_and_won).collect();
    worth.retain(|worth| match &worth.taken {
        Taken::Witness { of, weight: 0, .. } => !weights.contains(&(of.clone(), worth.won.clone())),
        _ => true,
    });
    (cases, worth)
});

/// Rules that docs/accuracy.md accounts for: the first column of the table under this heading.
fn accounted_for() -> BTreeSet<String> {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md")).unwrap();
    let section = page.split("## Rules that one product speaks for").nth(1).expect("the section is there");
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    rows.skip(1).map(|rule| rule.replace('`', "")).collect()
}

#[test]
fn every_rule_that_one_product_alone_speaks_for_is_accounted_for() {
    let (_, worth) = &*MEASURED;
    let suspects = worth.iter().filter(|worth| worth.is_suspect());
    let suspects: BTreeSet<String> = suspects.map(|worth| worth.taken.name().replace('`', "")).collect();
    let accounted = accounted_for();
    let missing: Vec<&String> = suspects.difference(&accounted).collect();
    let idle: Vec<&String> = accounted.difference(&suspects).collect();
    assert!(missing.is_empty(), "docs/accuracy.md must say why these stay: {missing:#?}");
    assert!(idle.is_empty(), "docs/accuracy.md accounts for rules that are no longer in question: {idle:#?}");
}

#[test]
fn a_rule_that_is_taken_away_is_missed() {
    let (cases, worth) = &*MEASURED;
    assert!(cases.iter().filter(|case| case.recorded).count() >= 500 && worth.len() > 300);
    let of = |name: &str| worth.iter().find(|worth| worth.taken.name() == name).unwrap_or_else(|| panic!("{name}"));
    for name in ["lexicon, expired: expir", "the same credentials, accepted before", "no_credentials: nothing_sent"] {
        assert!(of(name).winners().len() > 1 && of(name).remembered > 0, "{name} is not missed");
    }
}

#[test]
#[ignore = "a report: make accuracy-holdout"]
fn what_each_rule_is_worth() {
    let (_, worth) = &*MEASURED;
    let total = |worth: &Worth| worth.recorded.values().sum::<i32>();
    let mut used: Vec<&Worth> =
        worth.iter().filter(|worth| !worth.recorded.is_empty() || worth.remembered != 0).collect();
    used.sort_by_key(|worth| (std::cmp::Reverse(total(worth)), worth.taken.name()));
    println!("\n{} of {} rules make a difference by themselves", used.len(), worth.len());
    println!("recorded cases won, of them products; remembered cases won; the rule");
    for worth in used {
        let mark = if worth.is_suspect() { format!("  <- only {}", worth.won.join(", ")) } else { String::new() };
        println!(
            "  {:4} {:3} {:4}  {}{mark}",
            total(worth),
            worth.winners().len(),
            worth.remembered,
            worth.taken.name()
        );
    }
}

/// A product that had never been seen could not have led to a rule that no other product speaks for. So it is read without
/// all of these, at once: a reading as strict as can be made of rules that were written with all products in sight.
#[test]
#[ignore = "a report: make accuracy-holdout"]
fn every_product_without_the_rules_that_it_alone_speaks_for() {
    let (cases, worth) = &*MEASURED;
    type Speaks = fn(&Worth) -> bool;
    let ways: [(&str, Speaks); 3] = [
        ("nothing is taken away", |_| false),
        ("recorded products alone can speak for a rule", |worth| worth.only_winner().is_some()),
        ("remembered ones can, too", Worth::is_suspect),
    ];
    for (way, speaks) in ways {
        let mut lines = Vec::new();
        let (mut right, mut of, mut mean) = (0, 0, 0.0);
        let stacks: BTreeSet<&str> =
            cases.iter().filter(|case| case.recorded).map(|case| case.stack.as_str()).collect();
        for stack in &stacks {
            let own = worth.iter().filter(|worth| speaks(worth) && worth.only_winner() == Some(stack));
            let own: Vec<&Taken> = own.map(|worth| &worth.taken).collect();
            let its: Vec<&Case> = cases.iter().filter(|case| case.recorded && case.stack == *stack).collect();
            let before = its.iter().filter(|case| case.right).count();
            let after = its.iter().filter(|case| case.right_without(&own)).count();
            (right, of, mean) = (right + after, of + its.len(), mean + share(after, its.len()));
            lines.push((
                share(after, its.len()),
                format!("{before:3} -> {after:3} of {:3}, without {:2} rules  {stack}", its.len(), own.len()),
            ));
        }
        lines.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let mean = mean / share(stacks.len(), 1);
        println!("\nHeld out, where {way}: exact {:.3}, mean over products {mean:.3}; the worst:", share(right, of));
        lines.iter().take(15).for_each(|(share, line)| println!("  {share:.2}  {line}"));
    }
}

fn share(part: usize, of: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(of).unwrap())
}
