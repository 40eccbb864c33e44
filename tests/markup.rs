//! Nothing from outside is markup, and nothing of it is unseen: hostile texts in every field that is shown, card and panel drawn
//! natively. `tests/e2e/hostile.rs` does the same in a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod hostile;

use std::rc::Rc;

use help401::developer::{Subject, Tab, prepared};
use help401::evidence::record::{Record, StorageArea};
use help401::export::{Format, Secrets};
use help401::incident::{Incident, Incidents};
use help401::options::address::{Address, Schemes};
use help401::options::{Options, Theme, read_options};
use help401::presentation::asking::asking;
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::developer::panel;
use help401::presentation::developer::state::State;
use help401::presentation::developer::view::{self, export};
use help401::presentation::view::{Guide, Phase, Setting, card};
use help401::recovery::action::Action;
use help401::recovery::cleanup::{Entry, Removal, Why};
use help401::report::markdown;
use help401::wire;
use help401::wire::record::WireRecord;
use help401::words::catalogue::Catalogue;
use help401::words::formats::Formats;
use help401::words::sheet::Sheet;
use help401::words::{ENGLISH, Locale, isolated};
use serde_json::{Value, json};
use yew::LocalServerRenderer;

use hostile::{ADDRESSES, LOOKALIKES, is_balanced, long, texts, unseen};

/// A token whose header and claims are all this text.
fn token(text: &str) -> String {
    use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
    let header = json!({ "alg": "HS256", "typ": text, "kid": text });
    let claims = json!({ "iss": text, "aud": [text], "sub": text, "scope": text, "exp": 1_795_370_000, "client_id": text, text: text });
    [header, claims].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part.to_string())).join(".") + ".c2ln"
}

/// A failed exchange that says this text wherever a server, an address or a page can say anything.
fn record(text: &str) -> Value {
    let quoted = text.replace('\\', "\\\\").replace('"', "\\\"");
    let problem = json!({ "type": text, "title": text, "detail": text, "error": text, "error_description": text,
                          "message": text, "errors": [{ "message": text, "extensions": { "code": text } }] });
    json!({
        "page": { "origin": "https://shop.example", "now": 1_795_377_600_000_i64, "cookies_visible": [text],
                  "storage": { "local": { text: token(text), "access_token": token(text) }, "session": { text: text } } },
        "request": { "method": text, "url": format!("https://shop.example/{text}?{text}={text}#{text}"),
                     "headers": { "authorization": format!("Bearer {}", token(text)), "accept": text, text: text } },
        "response": {
            "status": 401, "status_text": text, "url": format!("https://shop.example/{text}"), "redirected": true,
            "headers": {
                "www-authenticate": format!("Bearer realm=\"{quoted}\", error=\"{quoted}\", error_description=\"{quoted}\", scope=\"{quoted}\", \
                                             error_uri=\"{quoted}\", acr_values=\"{quoted}\", resource_metadata=\"{quoted}\""),
                "content-type": "application/problem+json", "x-request-id": text, "server": text, "date": text, "retry-after": text,
            },
            "body": problem.to_string(),
        },
        "history": [{ "offset_ms": -500, "request": { "method": "GET", "url": text }, "response": { "status": 200, "headers": {} } }],
    })
}

fn read(value: &Value) -> Record {
    serde_json::from_value::<WireRecord>(value.clone()).unwrap().into_record()
}

fn noted(record: &Record, options: &Options) -> Incident {
    let mut incidents = Incidents::default();
    incidents.note(record, options);
    incidents.newest_first().next().expect("a 401 is an incident").clone()
}

fn drawn(props: AppProps) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

thread_local! {
    static SHEET: Rc<Sheet> = Rc::new(Sheet::parse(concat!(
        include_str!("../src/developer/sheet.txt"),
        include_str!("../src/developer/sheet.causes.txt")
    )));
}

/// The names of all elements and attributes.
fn names(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        // In a value `<` is written as an entity, so each is a tag.
        let (tag, behind) = rest[at + 1..].split_once('>').expect("a tag ends");
        found.push(tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default());
        let mut attributes = tag;
        while let Some((head, more)) = attributes.split_once("=\"") {
            found.push(head.rsplit(' ').next().unwrap_or_default());
            attributes = more.split_once('"').expect("a value ends").1;
        }
        rest = behind;
    }
    found
}

const ELEMENTS: &str = "div section header h2 h3 p ul li button svg path bdi span details summary textarea label input table thead tbody \
    tr th td pre code nav select option ol time dialog circle rect line text g strong em small br dl dt dd hr a";
const ATTRIBUTES: &str = "class part role id lang dir type title name value checked tabindex viewBox d fill stroke width height x y for href rel hidden \
    open disabled rows readonly selected scope colspan placeholder spellcheck autocomplete";

fn is_plain(html: &str) {
    for name in names(html) {
        let known = [ELEMENTS, ATTRIBUTES].iter().any(|list| list.split_whitespace().any(|known| known == name));
        assert!(
            known || name.starts_with("aria-") || name.starts_with("data-"),
            "there is something called {name} in {html:.3000}"
        );
    }
}

fn is_seen(what: &str, text: &str) {
    assert!(unseen(text).is_none(), "{what} shows what cannot be seen: {:?} in {text:.2000}", unseen(text));
}

/// English, and what of it is fetched later.
fn whole() -> Locale {
    let mut locale = Locale::default();
    locale.add(Catalogue::parse(LATER));
    locale
}

const LATER: &str = include_str!("../src/words/later/en.ftl");

/// Everything that a card may say beside what failed, about these names.
fn phases(names: &[String], report: &str, locale: &Locale) -> Vec<Phase> {
    let entry = |name: &String| Entry {
        removal: Removal::Storage(StorageArea::Local, name.clone()),
        why: Why::SignIn,
        size: name.clone(),
        ticked: true,
    };
    vec![
        Phase::Idle,
        Phase::Busy("busy-sign-in"),
        Phase::Said("state-still"),
        Phase::Resolved("more-repeat"),
        Phase::Leaving(Action::Reload),
        asking(names.iter().map(entry).collect(), true, locale, true),
        asking(Vec::new(), true, locale, false),
        Phase::Cleared(names.to_vec()),
        Phase::CopyByHand(report.to_owned()),
    ]
}

/// Everything that is shown or told of a record, by a name.
fn all(record: &Record, options: &Options) -> Vec<(String, String)> {
    let locale = whole();
    let incident = noted(record, options);
    let mut out = Vec::new();
    let stored = record.page.storage.present().map_or(&[][..], Vec::as_slice);
    let names: Vec<String> = stored
        .iter()
        .map(|item| item.key.clone())
        .chain(record.page.cookies.present().cloned().unwrap_or_default())
        .collect();
    let report = markdown(&incident, "https://shop.example/", "0.0.0", &locale);
    // As `later::guide` makes it of the names of the system and of the page.
    let text = names.iter().map(|name| isolated(name)).collect();
    let guide = Guide { action: incident.plan.first().map(|step| step.action), text, label: None, waits: true };
    for (place, phase) in phases(&names, &report, &locale).iter().enumerate() {
        let setting = Setting { developer: true, keeps_typed: true, guide: &guide, ..Setting::of(&locale) };
        let view = card(&incident, phase, setting);
        out.push((format!("card {place}"), drawn(AppProps { card: Some(Rc::new(view)), beside: None })));
    }
    let sheet = SHEET.with(Rc::clone);
    let (evidence, veil) = prepared(record);
    let subject =
        Subject { incident: &incident, record, evidence: &evidence, veil: &veil, sheet: &sheet, locale: &locale };
    let setting = view::Setting { theme: Theme::Auto, page: "https://shop.example/", version: "0.0.0" };
    for tab in Tab::ALL {
        let state = State { tab: *tab, ..State::default() };
        let panel_view = view::panel(&incident, Some(subject), std::iter::once(&incident), &state, &sheet, setting);
        let own = Rc::clone(&sheet);
        let props = AppProps { card: None, beside: Some(Rc::new(move || panel(&panel_view, &own))) };
        out.push((format!("panel {}", tab.code()), drawn(props)));
    }
    for format in Format::ALL {
        out.push((format!("export {}", format.code()), export(subject, *format, Secrets::Hidden, setting)));
    }
    out
}

#[test]
fn hostile_texts_are_text_in_card_and_panel_and_nothing_of_them_is_unseen() {
    let options = Options { login_url: Address::parse("/login", Schemes::WEB).ok(), ..Options::default() };
    for text in texts() {
        for (what, shown) in all(&read(&record(text)), &options) {
            if what.starts_with("export") {
                continue;
            }
            is_plain(&shown);
            // What is to be copied is the request as it was.
            if what == "panel export" {
                continue;
            }
            is_seen(&format!("{what} of {text:?}"), &shown);
            for piece in shown.split(['<', '>']) {
                assert!(is_balanced(piece), "{what}: a value is not set apart to its end in {piece:?}, of {text:?}");
            }
        }
    }
}

#[test]
fn a_megabyte_is_cut_wherever_it_stands() {
    for (what, shown) in all(&read(&record(&long())), &Options::default()) {
        let whole = what.contains("export");
        assert!(whole || shown.len() < 512 * 1024, "{what} is {} bytes long", shown.len());
        if !what.starts_with("export") {
            is_plain(&shown);
        }
    }
}

#[test]
fn what_a_page_is_told_of_a_hostile_failure_is_text_that_can_be_seen() {
    let locale = Locale::default();
    for text in texts() {
        let incident = noted(&read(&record(text)), &Options::default());
        let told = wire::diagnosis::incident(&incident, &locale);
        let facts =
            told.get("diagnosis").get("facts").items().iter().map(|fact| fact.get("text").text().unwrap_or_default());
        for fact in facts {
            is_seen("a fact", fact);
            assert!(is_balanced(fact), "{fact:?}");
        }
        is_seen("the report", &markdown(&incident, "https://shop.example/", "0.0.0", &locale).replace('\n', " "));
    }
}

#[test]
fn no_hostile_address_is_an_option() {
    const SLOTS: [&str; 9] = [
        "login-url",
        "session-url",
        "refresh-url",
        "logout-url",
        "clear-url",
        "messages-url",
        "otlp-url",
        "support-url",
        "request-access-url",
    ];
    for name in SLOTS {
        for address in ADDRESSES {
            let (options, problems) = read_options(&[(name.to_owned(), (*address).to_owned())]);
            let relative = !address.contains(':') || address.starts_with("javascript&");
            assert!(
                relative || (options == Options::default() && problems.len() == 1),
                "{name}: {address:?} was taken"
            );
        }
        for address in LOOKALIKES {
            let (mut options, _) = read_options(&[(name.to_owned(), (*address).to_owned())]);
            options.keep_to("https://shop.example/", |_| true);
            let own = [&options.session_url, &options.refresh_url, &options.clear_url];
            assert!(own.into_iter().all(Option::is_none), "{name}: {address:?} is taken for the page's own origin");
        }
    }
}

/// A file of these messages and texts by id, each of which says this.
fn saying(text: &str, ids: impl Iterator<Item = String>, line: impl Fn(&str, &str) -> String) -> String {
    let text = text.replace(['\n', '\r'], " ");
    ids.map(|id| line(&id, &text)).collect()
}

#[test]
fn hostile_messages_files_make_words_and_nothing_else_early_or_late() {
    let record = read(&record("x"));
    let incident = noted(&record, &Options::default());
    for text in texts() {
        let ids = |file: &str| Catalogue::parse(file).ids().map(str::to_owned).collect::<Vec<_>>().into_iter();
        let file = |source| Catalogue::parse(&saying(text, ids(source), |id, text| format!("{id} = {text}\n")));
        let mut locale = Locale::new("en", Formats::default(), vec![file(ENGLISH)]);
        locale.add(file(LATER));
        let guide = Guide {
            action: incident.plan.first().map(|step| step.action),
            text: locale.of("more", "allow"),
            label: Some(locale.of("more", "allow")),
            waits: false,
        };
        for phase in phases(&["access_token".to_owned()], "x", &locale) {
            let setting = Setting { developer: true, keeps_typed: true, guide: &guide, ..Setting::of(&locale) };
            let shown = drawn(AppProps { card: Some(Rc::new(card(&incident, &phase, setting))), beside: None });
            is_plain(&shown);
        }
    }
}

#[test]
fn a_hostile_sheet_makes_words_and_nothing_else_in_the_panel() {
    let record = read(&record("x"));
    let incident = noted(&record, &Options::default());
    let locale = whole();
    let source = concat!(include_str!("../src/developer/sheet.txt"), include_str!("../src/developer/sheet.causes.txt"));
    let (evidence, veil) = prepared(&record);
    let setting = view::Setting { theme: Theme::Auto, page: "https://shop.example/", version: "0.0.0" };
    for text in texts() {
        let ids = source.lines().filter_map(|line| line.strip_prefix("== ")).map(str::to_owned);
        let sheet = Rc::new(Sheet::parse(&saying(text, ids, |id, text| format!("== {id}\n{text}\n"))));
        let subject = Subject {
            incident: &incident,
            record: &record,
            evidence: &evidence,
            veil: &veil,
            sheet: &sheet,
            locale: &locale,
        };
        for tab in Tab::ALL {
            let state = State { tab: *tab, ..State::default() };
            let panel_view = view::panel(&incident, Some(subject), std::iter::once(&incident), &state, &sheet, setting);
            let own = Rc::clone(&sheet);
            let props = AppProps { card: None, beside: Some(Rc::new(move || panel(&panel_view, &own))) };
            is_plain(&drawn(props));
        }
    }
}

#[test]
fn of_an_option_that_is_ignored_its_name_is_told_and_not_its_value() {
    for text in texts() {
        for name in help401::options::names().chain([text]) {
            for problem in read_options(&[(name.to_owned(), text.to_owned())]).1 {
                // Of a list the one word is named that is none of it.
                assert!(name == text || name == "watch" || problem.name == name, "{name}: {problem:?}");
                assert!(problem.name.chars().count() <= 80, "{problem:?}");
            }
        }
    }
}
