//! What the page keeps: cookies that script can see and stored values, by name and size, and why they look like credentials.

use crate::developer::Subject;
use crate::developer::block::{Block, Mark, Row};
use crate::evidence::observed::Observed;
use crate::evidence::record::{StorageArea, StoredItem};
use crate::evidence::stored::{StoredToken, is_csrf_name, looks_like_session_cookie};
use crate::protocol::cookie::{CookiePrefix, prefix};
use crate::protocol::number::decimal;
use crate::recovery::kept::{Places, kept};

/// The section.
#[must_use]
pub fn page(subject: Subject<'_>) -> Vec<Block> {
    let page = &subject.record.page;
    let mut blocks = vec![Block::Heading(subject.word("cookies"))];
    match &page.cookies {
        Observed::Present(names) if !names.is_empty() => {
            let rows = names.iter().map(|name| cookie(subject, name)).collect();
            blocks.push(Block::Table(subject.words("name what"), rows));
        }
        Observed::Present(_) | Observed::Absent => blocks.push(Block::Text(subject.word("no-cookies"))),
        Observed::Hidden(_) => blocks.push(Block::Text(subject.word("cookies-denied"))),
    }
    blocks.push(Block::Text(subject.word(if page.cookie_enabled { "http-only" } else { "cookies-off" })));
    blocks.push(Block::Heading(subject.word("storage")));
    match &page.storage {
        Observed::Present(items) if !items.is_empty() => {
            let rows = items.iter().map(|item| stored(subject, item)).collect();
            blocks.push(Block::Table(subject.words("name where size what"), rows));
        }
        Observed::Present(_) | Observed::Absent => blocks.push(Block::Text(subject.word("no-storage"))),
        Observed::Hidden(_) => blocks.push(Block::Text(subject.word("storage-denied"))),
    }
    blocks
}

fn cookie(subject: Subject<'_>, name: &str) -> Row {
    let mut what = Vec::new();
    if is_csrf_name(name) {
        what.push(subject.word("is-csrf"));
    } else if looks_like_session_cookie(name) {
        what.push(subject.word("is-session"));
    }
    match prefix(name) {
        Some(CookiePrefix::Host) => what.push(subject.word("is-host")),
        Some(CookiePrefix::Secure) => what.push(subject.word("is-secure")),
        _ => {}
    }
    Row::of(vec![subject.veil.clean(name), what.join(" ")])
}

fn stored(subject: Subject<'_>, item: &StoredItem) -> Row {
    let area = match item.area {
        StorageArea::Local => "localStorage",
        StorageArea::Session => "sessionStorage",
    };
    let known = |token: &&StoredToken| token.area == item.area && token.key == item.key;
    let token = subject.evidence.stored.present().and_then(|stored| stored.tokens.iter().find(known));
    let sent = kept_here(subject, item);
    let mut what = Vec::new();
    if let Some(token) = token {
        what.push(subject.word(if token.jwt.is_some() { "is-jwt" } else { "is-named" }));
    }
    if let Some(exp) = token.and_then(|token| token.jwt.as_ref()?.claims.exp) {
        let away = exp.seconds_since(subject.evidence.clock.best());
        let id = if away > 0 { "stored-live" } else { "stored-expired" };
        what.push(subject.sheet.fill(id, &[("span", &super::token::span(away.saturating_abs()))]));
    }
    if sent {
        what.push(subject.word("is-sent"));
    }
    let size = decimal(i64::try_from(item.value.len()).unwrap_or(i64::MAX));
    let row = Row::of(vec![subject.veil.clean(&item.key), area.to_owned(), size, what.join(" ")]);
    Row { mark: if sent { Mark::Here } else { Mark::None }, ..row }
}

/// Whether what was sent is kept under this item.
fn kept_here(subject: Subject<'_>, item: &StoredItem) -> bool {
    let places = Places { items: std::slice::from_ref(item), ..Places::default() };
    kept(&subject.record.exchange.request, places).iter().any(|kept| kept.is_in(item))
}
