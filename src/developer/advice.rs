//! What to check on the client and on the server, and the code and the fields that would have been right.
//!
//! The checklists are those of the cause files (`diagnosis/causes`), from which `sheet.causes.txt` is made; the code is in
//! the sheet, by the kind of mistake that it mends.

use crate::developer::Subject;
use crate::developer::block::Block;
use crate::diagnosis::cause::Cause;
use crate::evidence::fact::{FactCode, FactValue};
use crate::evidence::text::address;
use crate::protocol::auth_scheme::AuthScheme;

/// Request fields for which browsers ask no server beforehand (Fetch, CORS-safelisted request-header).
const SIMPLE: [&str; 4] = ["accept", "accept-language", "content-language", "origin"];

/// The section: for the first cause, and in short for the others that may be it.
#[must_use]
pub fn advice(subject: Subject<'_>) -> Vec<Block> {
    let diagnosis = &subject.incident.diagnosis;
    let mut blocks = Vec::new();
    for (title, text) in checklists(subject, diagnosis.cause()) {
        blocks.extend([Block::Heading(title), Block::Text(text)]);
    }
    code(subject, &mut blocks);
    for (cause, _) in diagnosis.causes().skip(1).filter(|(cause, _)| *cause != Cause::Unknown) {
        blocks.push(Block::Heading(subject.sheet.fill("if-it-is", &[("cause", cause.code())])));
        blocks.extend(checklists(subject, cause).into_iter().map(|(_, text)| Block::Text(text)));
    }
    blocks
}

/// The two checklists of a cause, each with its heading.
#[must_use]
pub fn checklists(subject: Subject<'_>, cause: Cause) -> Vec<(String, String)> {
    let text = |part: &str| subject.sheet.find(&[cause.code(), ".", part].concat()).map(str::to_owned);
    let list = |title: &str, part: &str| text(part).map(|text| (subject.word(title), text));
    [list("check-client", "client"), list("check-server", "server")].into_iter().flatten().collect()
}

/// The code of a request that would have been right, and the fields that the server should have sent.
fn code(subject: Subject<'_>, blocks: &mut Vec<Block>) {
    let cause = subject.incident.diagnosis.cause().code();
    let values = values(subject);
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut add = |title: &str, part: &str, kinds: [&str; 2]| {
        let Some(kind) = subject.sheet.find(&[cause, ".", part].concat()) else { return };
        blocks.push(Block::Heading(subject.word(title)));
        for form in kinds {
            let id = [form, "-", kind].concat();
            if subject.sheet.find(&id).is_some() {
                blocks.push(Block::Code(subject.sheet.fill(&id, &values)));
            }
        }
    };
    add("fix-request", "fix", ["fetch", "axios"]);
    add("fix-server", "serve", ["serve", "then"]);
}

/// What is put into the code: the addresses, names and words of this very exchange.
fn values(subject: Subject<'_>) -> Vec<(&'static str, String)> {
    let request = &subject.record.exchange.request;
    let evidence = subject.evidence;
    let wanted = evidence.challenges().first().map(|challenge| challenge.scheme.name());
    let scheme = wanted.or_else(|| evidence.sent.scheme().map(AuthScheme::name)).unwrap_or("Bearer");
    let realm = evidence.challenges().iter().find_map(|challenge| challenge.realm()).unwrap_or("api");
    let scope = subject.incident.diagnosis.facts().iter().find(|fact| fact.code == FactCode::ScopeWanted);
    let scope = scope.and_then(|fact| fact.values.iter().find_map(|(_, value)| text(value))).unwrap_or("…");
    let mut asked: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    asked.retain(|name| !SIMPLE.iter().any(|simple| simple.eq_ignore_ascii_case(name)));
    let asked = if asked.is_empty() { "authorization".to_owned() } else { asked.join(", ") };
    vec![
        ("url", address(&request.url)),
        ("method", subject.veil.clean(&request.method)),
        ("page", subject.veil.clean(&subject.record.page.origin)),
        ("target", address(subject.record.exchange.response().map_or("", |answer| &answer.url))),
        ("scheme", subject.veil.clean(scheme)),
        ("realm", subject.veil.clean(realm)),
        ("scope", subject.veil.clean(scope)),
        ("headers", subject.veil.clean(&asked)),
    ]
}

const fn text(value: &FactValue) -> Option<&str> {
    match value {
        FactValue::Text(text) => Some(text.as_str()),
        FactValue::Seconds(_) | FactValue::Time(_) | FactValue::Number(_) => None,
    }
}
