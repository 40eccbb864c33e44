//! The challenge of the answer, taken apart: scheme, realm and parameters (RFC 9110 §11.6.1).

use crate::developer::Subject;
use crate::developer::block::{Block, Row};
use crate::evidence::observed::Observed;
use crate::evidence::text::word_in;
use crate::protocol::challenge::Challenge;
use crate::protocol::number::decimal;
use crate::protocol::url;

/// Parameters that are good for one answer only, and shown by their length.
const ONE_TIME: &str = "nonce opaque ticket state";

/// The section; a sentence where there is no challenge to be seen.
#[must_use]
pub fn challenges(subject: Subject<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(subject.word("challenge"))];
    match &subject.evidence.challenges {
        Observed::Present(challenges) => {
            for challenge in challenges {
                blocks.push(Block::Table(subject.words("parameter value"), rows(subject, challenge)));
            }
        }
        Observed::Absent => blocks.push(Block::Text(subject.word("no-challenge"))),
        Observed::Hidden(_) => blocks.push(Block::Text(subject.word("challenge-hidden"))),
    }
    blocks
}

fn rows(subject: Subject<'_>, challenge: &Challenge) -> Vec<Row> {
    let mut rows = vec![Row::of(vec![subject.word("scheme"), subject.veil.clean(challenge.scheme.name())])];
    if let Some(token) = &challenge.token68 {
        rows.push(Row::of(vec!["token68".to_owned(), length(subject, token)]));
    }
    for (name, value) in &challenge.params {
        let shown = shown(subject, name, value);
        let meaning = subject.sheet.find(&["param-", name].concat()).unwrap_or_default();
        rows.push(Row { note: meaning.to_owned(), ..Row::of(vec![subject.veil.clean(name), shown]) });
    }
    rows
}

/// The field of the answer, written anew as far as it may be shown.
pub fn line(subject: Subject<'_>) -> String {
    let one = |challenge: &Challenge| {
        let params =
            challenge.params.iter().map(|(name, value)| [name, "=\"", &shown(subject, name, value), "\""].concat());
        let text = [challenge.scheme.name(), " ", &params.collect::<Vec<_>>().join(", ")].concat();
        subject.veil.clean(text.trim_end())
    };
    subject.evidence.challenges().iter().map(one).collect::<Vec<_>>().join(", ")
}

fn shown(subject: Subject<'_>, name: &str, value: &str) -> String {
    if word_in(ONE_TIME, &name.to_ascii_lowercase()) {
        length(subject, value)
    } else if url::origin(value).is_some() {
        subject.veil.clean(&url::shown(value))
    } else {
        subject.veil.clean(value)
    }
}

fn length(subject: Subject<'_>, value: &str) -> String {
    subject.sheet.fill("shape-hidden", &[("n", &decimal(i64::try_from(value.len()).unwrap_or(i64::MAX)))])
}
