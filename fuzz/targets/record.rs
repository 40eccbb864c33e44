//! A record of any shape, through every way out: there is an answer, and no credential comes out with it.
#![no_main]

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::trace::FIELDS;
use help401::incident::{Incidents, Noted};
use help401::options::Options;
use help401::presentation::view::{Phase, Setting, card};
use help401::protocol::url::split_url;
use help401::report::markdown;
use help401::wire;
use help401::wire::record::WireRecord;
use help401::wire::tree::Tree;
use help401::words::Locale;
use help401_fuzz::check_diagnosis;
use libfuzzer_sys::fuzz_target;

/// Put wherever a credential may stand, and looked for in all that comes out. Not like any scheme or word.
const SECRET: &str = "zq7vx2kp9wm4tn8ls3rb6";

/// Fields of an answer from which something may be shown: what is asked for, and when. The names that servers give to requests are
/// shown, too, since logs are searched by them.
const SHOWN: [&str; 5] = ["www-authenticate", "proxy-authenticate", "content-type", "date", "retry-after"];

fuzz_target!(|octets: &[u8]| {
    let Ok(WireRecord(mut tree)) = serde_json::from_slice::<WireRecord>(octets) else { return };
    forget(&mut tree);
    mark(&mut tree);
    let record = WireRecord(tree).into_record();
    let evidence = gather(&record);
    let diagnosis = diagnose(&evidence);
    check_diagnosis(&diagnosis);
    let mut ways_out = vec![format!("{record:?}"), format!("{evidence:?}"), format!("{diagnosis:?}")];
    let mut incidents = Incidents::default();
    let noted = incidents.note(&record, &Options::default());
    if let Some(incident) = if let Noted::New(id) = noted { incidents.get(id) } else { None } {
        let locale = Locale::default();
        let setting = Setting { developer: true, keeps_typed: true, ..Setting::of(&locale) };
        let report = markdown(incident, "https://shop.example/", "0.0.0", &locale);
        assert!(report.len() <= 32 * 1024);
        ways_out.push(report);
        ways_out.push(serde_json::to_string(&wire::diagnosis::incident(incident, &locale)).expect("a tree is JSON"));
        ways_out.push(format!("{incident:?}"));
        ways_out.push(format!("{:?}", card(incident, &Phase::Idle, setting)));
    }
    for way_out in ways_out {
        assert!(!way_out.to_lowercase().contains(SECRET), "a secret came out in {way_out}");
    }
});

/// Mutations copy what they have seen, also to places that are shown.
fn forget(tree: &mut Tree) {
    match tree {
        Tree::Text(text) => without_secret(text),
        Tree::List(items) => items.iter_mut().for_each(forget),
        Tree::Map(members) => members.iter_mut().for_each(|(name, value)| {
            without_secret(name);
            forget(value);
        }),
        Tree::Null | Tree::Bool(_) | Tree::Number(_) => {}
    }
}

fn without_secret(text: &mut String) {
    // Also what is put together again by taking a part out.
    while let Some(at) = text.to_ascii_lowercase().find(SECRET) {
        text.replace_range(at..at + SECRET.len(), "");
    }
}

/// Puts the secret wherever one may be.
fn mark(tree: &mut Tree) {
    exchange(tree);
    let storage = member(member(Some(tree), "page"), "storage");
    for area in members(storage) {
        members(Some(&mut area.1)).iter_mut().for_each(|(_, value)| append(value));
    }
    if let Some(Tree::List(history)) = member(Some(tree), "history") {
        history.iter_mut().for_each(exchange);
    }
}

fn exchange(tree: &mut Tree) {
    for side in ["request", "response"] {
        let mut message = member(Some(tree), side);
        for (name, value) in members(member(message.as_deref_mut(), "headers")) {
            let name = name.to_ascii_lowercase();
            let named = FIELDS.split(' ').any(|field| field == name);
            if !named && (side == "request" || !SHOWN.contains(&name.as_str())) {
                append(value);
            }
        }
        if let Some(Tree::Text(body)) = member(message.as_deref_mut(), "body") {
            in_body(body);
        }
        member(message, "url").map(in_address);
    }
}

fn append(value: &mut Tree) {
    if let Tree::Text(text) = value {
        text.push_str(SECRET);
    }
}

/// As a password among other members or fields, whose values keep their ends.
fn in_body(body: &mut String) {
    if let Some(rest) = body.strip_prefix('{') {
        *body = format!("{{\"password\":\"{SECRET}\",{rest}");
    } else {
        body.push_str("&password=");
        body.push_str(SECRET);
    }
}

/// As a password before the host, and in the query.
fn in_address(value: &mut Tree) {
    let Tree::Text(text) = value else { return };
    if split_url(text).is_some()
        && let Some(at) = text.find("//")
    {
        text.insert_str(at + 2, &format!("ada:{SECRET}@"));
    }
    text.push_str("?access_token=");
    text.push_str(SECRET);
}

fn member<'a>(tree: Option<&'a mut Tree>, name: &str) -> Option<&'a mut Tree> {
    members(tree).iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn members(tree: Option<&mut Tree>) -> &mut [(String, Tree)] {
    if let Some(Tree::Map(members)) = tree { members } else { &mut [] }
}
