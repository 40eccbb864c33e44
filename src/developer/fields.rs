//! The request and its answer as tables of fields, with the lines marked that the diagnosis rests on, the missing ones too.

use crate::developer::block::{Block, Mark, Row};
use crate::developer::challenge;
use crate::developer::guilty::{BODY, Line, MODE, STATUS, Side, URL, line};
use crate::developer::{NAME, Subject};
use crate::evidence::record::{CredentialsMode, Outcome, ResponseKind};
use crate::evidence::text::{address, seen};
use crate::export::veil;
use crate::protocol::number::decimal;
use crate::protocol::url;

/// The two tables.
#[must_use]
pub fn exchange(subject: Subject<'_>) -> Vec<Block> {
    let heads = || subject.words("field value");
    let mut blocks = vec![Block::Heading(subject.word("request")), Block::Table(heads(), request(subject))];
    blocks.push(Block::Heading(subject.word("answer")));
    match &subject.record.exchange.outcome {
        Outcome::Answered(_) => blocks.push(Block::Table(heads(), response(subject))),
        Outcome::Failed(error) => {
            blocks.push(Block::Text(subject.sheet.fill("failed", &[("error", &subject.veil.clean(error))])));
        }
        Outcome::Unknown => blocks.push(Block::Text(subject.word("no-answer"))),
    }
    blocks
}

fn request(subject: Subject<'_>) -> Vec<Row> {
    let request = &subject.record.exchange.request;
    let asked = subject.request(request);
    let query = url::split_url(&request.url).and_then(|parts| parts.query).unwrap_or_default();
    let mut names = String::new();
    for (name, value) in url::query_pairs(query) {
        names.push_str(if names.is_empty() { " ?" } else { " &" });
        if veil::names(&name, &value) {
            names.push_str(&[name.as_str(), "="].concat());
        }
        names.push('…');
    }
    let mut rows = vec![
        (URL.to_owned(), [asked, subject.veil.clean(&names)].concat()),
        (MODE.to_owned(), mode(request.credentials).to_owned()),
    ];
    for (name, value) in &request.headers {
        let name = name.to_ascii_lowercase();
        let shown = subject.veil.asked(&name, value).unwrap_or_else(|| subject.shape(value));
        rows.push((name, shown));
    }
    if let Some(body) = &request.body {
        rows.push((BODY.to_owned(), subject.shape(body)));
    }
    marked(subject, Side::Request, rows)
}

fn response(subject: Subject<'_>) -> Vec<Row> {
    let exchange = &subject.record.exchange;
    let Some(answer) = exchange.response() else { return Vec::new() };
    let status = decimal(i64::from(exchange.status().unwrap_or(0)));
    let mut rows = vec![(STATUS.to_owned(), [status.as_str(), " ", &subject.veil.clean(&answer.status_text)].concat())];
    if answer.redirected {
        rows.push((URL.to_owned(), subject.sheet.fill("redirected", &[("url", &address(&answer.url))])));
    }
    if answer.kind != ResponseKind::Basic {
        let kind = match answer.kind {
            ResponseKind::Cors => "type-cors",
            ResponseKind::OpaqueRedirect => "type-redirect",
            ResponseKind::Basic | ResponseKind::Opaque => "type-opaque",
        };
        rows.push(("type".to_owned(), subject.word(kind)));
    }
    for (name, value) in &answer.headers {
        let name = name.to_ascii_lowercase();
        let shown = if name.ends_with("-authenticate") {
            challenge::line(subject)
        } else {
            subject.veil.answered(&name, value).unwrap_or_else(|| subject.shape(value))
        };
        rows.push((name, shown));
    }
    let body = match &answer.body {
        Some(body) => {
            let bytes = decimal(i64::try_from(body.len()).unwrap_or(i64::MAX));
            subject.sheet.fill("body", &[("n", &bytes), ("type", &answer.media_type())])
        }
        None => subject.word("body-not-read"),
    };
    rows.push((BODY.to_owned(), body));
    marked(subject, Side::Response, rows)
}

/// Rows with those marked that a fact of the first cause was read from. A line that is missing is added, and says so.
fn marked(subject: Subject<'_>, side: Side, lines: Vec<(String, String)>) -> Vec<Row> {
    let mut rows: Vec<Row> = lines.into_iter().map(|(name, value)| Row::of(vec![name, value])).collect();
    for fact in subject.incident.diagnosis.facts() {
        let Some((at, name)) = line(fact, &subject.evidence.sent) else { continue };
        let note = subject.locale.fact(fact);
        let found: Option<&mut Row> = rows.iter_mut().find(|row| row.cells.first() == Some(&name));
        match found {
            _ if at != side => {}
            Some(row) => mark(row, &note),
            None => {
                let absent = if is_hidden(subject, &(at, name.clone())) { "not-visible" } else { "not-there" };
                let mut row = Row::of(vec![name, subject.word(absent)]);
                mark(&mut row, &note);
                rows.push(row);
            }
        }
    }
    for name in rows.iter_mut().filter_map(|row| row.cells.first_mut()) {
        *name = seen(name, NAME);
    }
    rows
}

fn mark(row: &mut Row, note: &str) {
    row.mark = Mark::Guilty;
    let note = if row.note.is_empty() { note.to_owned() } else { [&row.note, " ", note].concat() };
    row.note = note;
}

/// Whether a line that is not there may be there, and only not be seen.
fn is_hidden(subject: Subject<'_>, (side, name): &Line) -> bool {
    let cors = subject.record.exchange.response().is_some_and(|answer| answer.kind != ResponseKind::Basic);
    *side == Side::Response && cors && name != STATUS
}

/// The credentials mode as Fetch spells it.
#[must_use]
pub const fn mode(mode: CredentialsMode) -> &'static str {
    match mode {
        CredentialsMode::Omit => "omit",
        CredentialsMode::SameOrigin => "same-origin",
        CredentialsMode::Include => "include",
    }
}
