//! The developer's panel, drawn natively from recorded failures: it has words for everything, and no secret.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use std::fs;
use std::rc::Rc;

use help401::developer::block::{Block, Mark};
use help401::developer::{Subject, Tab, prepared};
use help401::diagnosis::cause::Cause;
use help401::evidence::observed::HiddenBecause;
use help401::evidence::record::Record;
use help401::export::Format;
use help401::incident::Incidents;
use help401::options::{Options, Theme};
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::developer::panel;
use help401::presentation::developer::state::State;
use help401::presentation::developer::view::{self, PanelView, Setting};
use help401::recovery::action::Action;
use help401::recovery::{Means, plan};
use help401::wire::record::WireRecord;
use help401::words::Locale;
use help401::words::sheet::Sheet;
use serde_json::{Value, json};
use yew::LocalServerRenderer;

fn source(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn sheet() -> Sheet {
    Sheet::parse(&[source("src/developer/sheet.txt"), source("src/developer/sheet.causes.txt")].concat())
}

fn record(case: &Value) -> Record {
    serde_json::from_value::<WireRecord>(case.clone()).unwrap().into_record()
}

fn with_view<T>(record: &Record, state: &State, task: impl FnOnce(PanelView, &Sheet) -> T) -> T {
    let mut incidents = Incidents::default();
    incidents.note(record, &Options::default());
    let incident = incidents.get(1).expect("an incident");
    let (evidence, veil) = prepared(record);
    let (sheet, locale) = (sheet(), Locale::default());
    let subject = Subject { incident, record, evidence: &evidence, veil: &veil, sheet: &sheet, locale: &locale };
    let setting = Setting { theme: Theme::Auto, page: "https://shop.example/", version: "0.0.0" };
    task(view::panel(incident, Some(subject), incidents.newest_first(), state, &sheet, setting), &sheet)
}

fn drawn(record: &Record, state: &State) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let view = with_view(record, state, |view, _| view);
    let sheet = sheet();
    let props = AppProps { card: None, beside: Some(Rc::new(move || panel(&view, &sheet))) };
    runtime.block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

fn on(tab: Tab) -> State {
    State { tab, ..State::default() }
}

fn token() -> String {
    // {"alg":"RS256","kid":"k1"} . {"iss":"https://id.example","sub":"ada-the-secret","iat":…,"exp":…} . signature
    let claims = r#"{"iss":"https://id.example","sub":"ada-the-secret","iat":1795374000,"exp":1795376400}"#;
    [
        BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","kid":"k1"}"#),
        BASE64_URL_SAFE_NO_PAD.encode(claims),
        BASE64_URL_SAFE_NO_PAD.encode("a signature of some length"),
    ]
    .join(".")
}

fn expired() -> Record {
    let authorization = format!("Bearer {}", token());
    record(&json!({
        "page": { "origin": "https://shop.example", "now": 1_795_377_600_000_i64, "cookies_visible": ["__Host-sid"],
                  "storage": { "local": { "access_token": token(), "theme": "dark" }, "session": {} } },
        "request": { "method": "GET", "url": "https://shop.example/api/orders?page=hunter2hunter2",
                     "headers": { "authorization": authorization, "accept": "application/json" } },
        "response": { "status": 401, "headers": { "www-authenticate": "Bearer realm=\"shop\", error=\"invalid_token\", nonce=\"hunter2hunter2\"",
                      "x-request-id": "req-42", "date": "Sun, 22 Nov 2026 20:00:00 GMT", "x-odd": "hunter2hunter2" }, "body": "{}" },
        "history": [{ "offset_ms": -60000, "request": { "method": "GET", "url": "https://shop.example/api/orders",
                      "headers": { "authorization": authorization } }, "response": { "status": 200, "headers": {} } }],
    }))
}

#[test]
fn the_line_that_failed_is_marked_and_told_why() {
    let rows = |block: &Block| match block {
        Block::Table(_, rows) => rows.clone(),
        _ => Vec::new(),
    };
    with_view(&expired(), &on(Tab::Exchange), |view, _| {
        let view::Body::Blocks(blocks) = &view.body else { panic!("{view:?}") };
        let guilty: Vec<_> = blocks.iter().flat_map(rows).filter(|row| row.mark == Mark::Guilty).collect();
        let authorization = guilty.iter().find(|row| row.cells[0] == "authorization").expect("authorization is marked");
        assert!(
            authorization.cells[1].starts_with("Bearer a JWT, hidden (") && authorization.note.contains("exp passed")
        );
    });
}

#[test]
fn what_is_missing_has_a_line_of_its_own() {
    let bare = record(&json!({
        "page": { "origin": "https://shop.example", "now": 1_795_377_600_000_i64 },
        "request": { "method": "GET", "url": "https://shop.example/api", "headers": {} },
        "response": { "status": 401, "headers": { "www-authenticate": "Bearer" }, "body": "" },
    }));
    let html = drawn(&bare, &on(Tab::Exchange));
    assert!(html.contains("class=\"guilty\"") && html.contains("<span>missing</span>"), "{html}");
}

#[test]
fn the_token_is_told_by_its_names_and_times_and_nobody_by_theirs() {
    let html = drawn(&expired(), &on(Tab::Token));
    for told in [
        "RS256",
        "k1",
        "https://id.example",
        "2026-11-22T19:40:00Z",
        "Ran out 20 min ago",
        "14 characters, hidden",
        "<svg",
    ] {
        assert!(html.contains(told), "{told} is not in {html}");
    }
    assert!(!html.contains("ada-the-secret"), "{html}");
}

#[test]
fn the_servers_name_for_the_request_stands_above_all_sections() {
    let html = drawn(&expired(), &on(Tab::Why));
    assert!(html.contains("<dt>x-request-id</dt><dd>req-42</dd>"), "{html}");
    let report = drawn(&expired(), &State { format: Format::Issue, ..on(Tab::Export) });
    assert!(report.contains("- x-request-id: `req-42`"), "{report}");
}

#[test]
fn the_line_that_failed_stands_above_all_sections_with_the_reason() {
    let html = drawn(&expired(), &on(Tab::Export));
    let told = "<dt>Failed at</dt><dd>authorization: The token’s exp passed 20 minutes before the request.</dd>";
    assert!(html.contains(told), "{html}");
}

#[test]
fn the_same_credential_has_the_same_letter() {
    let html = drawn(&expired(), &on(Tab::Page));
    assert_eq!(html.matches("Bearer A").count(), 2, "{html}");
    assert!(html.contains("This is what was sent.") && html.contains("__Host-: kept only with"), "{html}");
}

#[test]
fn no_secret_is_drawn_in_any_section() {
    let token = token();
    for tab in Tab::ALL {
        for format in Format::ALL {
            let html = drawn(&expired(), &State { format: *format, ..on(*tab) });
            for secret in token.split('.').chain(["hunter2hunter2"]) {
                assert!(!html.contains(secret), "{tab:?} {format:?}: {secret} in {html}");
            }
            assert!(!html.contains("style=") && !html.contains("<style") && !html.contains("<script"), "{html}");
        }
    }
}

/// Ids are written in the code as texts and in the sheet, so each of them is looked for in the other.
#[test]
fn every_word_that_is_asked_for_is_in_the_sheet() {
    let sheet = sheet();
    let mut asked: Vec<String> = Vec::new();
    for folder in ["src/developer", "src/presentation/developer", "src/widget/panel"] {
        for entry in fs::read_dir(format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap();
                for call in ["word(\"", "sheet.of(\"", "text(\"", "sheet.fill(\""] {
                    asked.extend(text.split(call).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()));
                }
                let lists = text.split(".words(\"").skip(1).flat_map(|rest| rest.split('"').next().unwrap().split(' '));
                asked.extend(lists.map(str::to_owned));
            }
        }
    }
    assert!(asked.len() > 60, "only {} ids were found", asked.len());
    asked.extend(Tab::ALL.iter().map(|tab| format!("tab-{}", tab.code())));
    asked.extend(Format::ALL.iter().map(|format| format!("format-{}", format.code())));
    asked.extend(HiddenBecause::ALL.iter().map(|because| format!("reveal-{}", because.code())));
    asked.extend([95, 90, 80, 60, 40, 1, 0].map(|weight| format!("weight-{weight}")));
    let sources = ["request", "response", "body", "token", "clock", "page", "history"];
    asked.extend(sources.map(|source| format!("source-{source}")));
    let missing: Vec<_> = asked.iter().filter(|id| sheet.find(id).is_none_or(str::is_empty)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_cause_has_its_checklists_and_whoever_is_to_mend_it_has_the_lines() {
    let sheet = sheet();
    for cause in Cause::ALL {
        let code = cause.code();
        let has = |part: &str| sheet.find(&format!("{code}.{part}")).map(str::to_owned);
        assert!(has("client").is_some() && has("server").is_some(), "{code}");
        let asks = |action| plan(*cause, Means::ALL).iter().any(|step| step.action == action);
        assert!(!asks(Action::FixRequest) || has("fix").is_some(), "{code}.fix");
        assert!(!asks(Action::FixServer) || has("serve").is_some(), "{code}.serve");
        if let Some(kind) = has("fix") {
            assert!(
                sheet.find(&format!("fetch-{kind}")).is_some() && sheet.find(&format!("axios-{kind}")).is_some(),
                "{kind}"
            );
        }
        assert!(has("serve").is_none_or(|kind| sheet.find(&format!("serve-{kind}")).is_some()), "{code}.serve");
    }
}

#[test]
fn code_to_copy_has_the_addresses_of_this_very_request() {
    let html = drawn(&expired(), &on(Tab::Fix));
    assert!(html.contains("https://shop.example/api/orders") && !html.contains("%url%"), "{html}");
    assert!(html.contains("error=&quot;invalid_token&quot;") || html.contains("error=\"invalid_token\""), "{html}");
}
