//! The chain of evidence: which fact speaks for or against which cause and how much; and what was hidden, and how to see it.

use crate::developer::Subject;
use crate::developer::block::{Block, Mark, Row};
use crate::evidence::fact::Fact;
use crate::evidence::observed::HiddenBecause;
use crate::protocol::number::decimal;

/// The weights that have a meaning of their own (`diagnosis::finding`), heaviest first.
const WEIGHTS: [u8; 6] = [95, 90, 80, 60, 40, 1];

/// The section.
#[must_use]
pub fn chain(subject: Subject<'_>) -> Vec<Block> {
    let diagnosis = &subject.incident.diagnosis;
    let mut blocks = Vec::new();
    for (finding, (cause, confidence)) in diagnosis.findings.iter().zip(diagnosis.causes()) {
        let strength = decimal(i64::from(finding.strength));
        let values = [("cause", cause.code()), ("confidence", confidence.code()), ("strength", &strength)];
        let heading = if finding.conclusive { "finding-conclusive" } else { "finding" };
        blocks.push(Block::Heading(subject.sheet.fill(heading, &values)));
        let for_it = finding.facts.iter().map(|fact| row(subject, fact, Mark::For));
        let against = finding.against.iter().map(|fact| row(subject, fact, Mark::Against));
        let rows: Vec<Row> = for_it.chain(against).collect();
        blocks.push(if rows.is_empty() {
            Block::Text(subject.word("nothing-else"))
        } else {
            Block::Table(subject.words("fact seen-in weight"), rows)
        });
    }
    let hidden = &diagnosis.hidden;
    if !hidden.is_empty() {
        blocks.push(Block::Heading(subject.word("hidden")));
    }
    for because in hidden {
        blocks.push(Block::Text(subject.locale.of("hidden", because.code())));
        blocks.push(Block::Text(subject.word(&["reveal-", because.code()].concat())));
        if *because == HiddenBecause::NotExposedByCors {
            blocks.push(Block::Code(expose(subject)));
        }
    }
    blocks
}

/// A fact as a row: what was seen, where, and what it weighs there.
fn row(subject: Subject<'_>, fact: &Fact, mark: Mark) -> Row {
    let weight = if mark == Mark::Against {
        subject.sheet.fill("weight-against", &[("n", &decimal(i64::from(fact.weight)))])
    } else {
        let meaning = WEIGHTS.into_iter().find(|least| fact.weight >= *least).unwrap_or(0);
        let id = ["weight-", &decimal(i64::from(meaning))].concat();
        subject.sheet.fill(&id, &[("n", &decimal(i64::from(fact.weight)))])
    };
    let seen = subject.locale.fact(fact);
    Row {
        cells: vec![seen, subject.word(&["source-", fact.source.code()].concat()), weight],
        mark,
        note: String::new(),
    }
}

/// The very line by which the other server lets a page see what would tell most.
#[must_use]
pub fn expose(subject: Subject<'_>) -> String {
    let mut line = "Access-Control-Expose-Headers: WWW-Authenticate, Date, X-Request-Id".to_owned();
    if subject.evidence.sent.dpop.is_some() {
        line.push_str(", DPoP-Nonce");
    }
    if subject.evidence.status == Some(429) {
        line.push_str(", Retry-After");
    }
    line
}
