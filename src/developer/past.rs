//! What the page asked of that origin before, oldest first: when, what came of it, and with which credentials.
//!
//! Credentials are told apart by letters. The same letter is the same value, and nothing else can be learned from it: even
//! a hash of a short password could be guessed.

use crate::developer::Subject;
use crate::developer::block::{Block, Mark, Row};
use crate::developer::fields::mode;
use crate::developer::token::span;
use crate::evidence::record::{Exchange, Outcome};
use crate::evidence::sent::sent;
use crate::protocol::number::decimal;
use crate::protocol::secret::Fingerprint;
use crate::protocol::url;

/// The section.
#[must_use]
pub fn past(subject: Subject<'_>) -> Vec<Block> {
    let record = subject.record;
    let origin = url::origin(&record.exchange.request.url);
    let mut seen: Vec<Fingerprint> = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    for exchange in record.history.iter().filter(|exchange| url::origin(&exchange.request.url) == origin) {
        rows.push(row(subject, exchange, &mut seen));
    }
    let failed = row(subject, &record.exchange, &mut seen);
    rows.push(Row { mark: Mark::Guilty, ..failed });
    vec![
        Block::Heading(subject.word("history")),
        Block::Text(subject.word("letters")),
        Block::Table(subject.words("before asked answer credentials-used"), rows),
    ]
}

fn row(subject: Subject<'_>, exchange: &Exchange, seen: &mut Vec<Fingerprint>) -> Row {
    let before = exchange.offset_ms.saturating_neg();
    let when = if before < 1_000 { subject.word("now") } else { ["−", &span(before / 1_000)].concat() };
    let asked = subject.request(&exchange.request);
    let answer = match (exchange.status(), &exchange.outcome) {
        (Some(status), _) => decimal(i64::from(status)),
        (None, Outcome::Failed(_)) => subject.word("no-answer"),
        (None, _) => subject.word("unknown"),
    };
    let carried = sent(&exchange.request);
    let scheme = carried.scheme().filter(|scheme| scheme.is_known()).map_or("", |scheme| scheme.name());
    let used = match carried.fingerprint {
        Some(fingerprint) => [scheme, " ", &letter(seen, fingerprint)].concat(),
        None if carried.login.password => subject.word("a-password"),
        None => [scheme, &subject.sheet.fill("only-cookies", &[("mode", mode(exchange.request.credentials))])].concat(),
    };
    Row::of(vec![when, asked, answer, used.trim().to_owned()])
}

/// The letter of a credential; after `Z`, a number.
fn letter(seen: &mut Vec<Fingerprint>, fingerprint: Fingerprint) -> String {
    let place = seen.iter().position(|known| *known == fingerprint).unwrap_or_else(|| {
        seen.push(fingerprint);
        seen.len() - 1
    });
    let letter = u8::try_from(place).ok().filter(|place| *place < 26).map(|place| char::from(b'A' + place));
    letter.map_or_else(|| decimal(i64::try_from(place).unwrap_or(0)), String::from)
}
