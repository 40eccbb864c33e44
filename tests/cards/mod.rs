//! Cards to look at: every cause as a real server brought it about, every state, drawn natively as the module draws them.
// Each test that names this module uses another part of it.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::rc::Rc;

use help401::developer::{Subject, Tab, prepared};
use help401::diagnosis::cause::Cause;
use help401::diagnosis::finding::Finding;
use help401::evidence::record::StorageArea;
use help401::incident::{Incident, Incidents, Noted};
use help401::options::address::{Address, Schemes};
use help401::options::{Options, Position, Theme};
use help401::presentation::asking::asking;
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::developer::state::State;
use help401::presentation::developer::{panel, view};
use help401::presentation::styles::STYLES;
use help401::presentation::view::{CardView, Guide, Phase, Setting, card};
use help401::recovery::action::Action;
use help401::recovery::cleanup::{Entry, Removal, Why};
use help401::wire::record::WireRecord;
use help401::words::Locale;
use help401::words::catalogue::{Arg, Catalogue};
use help401::words::formats::Formats;
use help401::words::language::ENGLISH;
use help401::words::sheet::Sheet;
use serde_json::Value;
use yew::LocalServerRenderer;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An app that tells everything that a card can make use of.
fn options() -> Options {
    let address = |text: &str| Address::parse(text, Schemes::WEB).ok();
    Options {
        login_url: address("/login"),
        refresh_url: address("/refresh"),
        logout_url: address("/logout"),
        request_access_url: address("/access"),
        support_url: address("/support"),
        ..Options::default()
    }
}

/// An incident of every cause, in the order of the catalogue: of a recorded failure where there is one that is read so.
pub fn incidents() -> Vec<(Cause, Incident)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("tests/corpus")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut found: Vec<Incident> = Vec::new();
    for path in files {
        let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let record: WireRecord = serde_json::from_value(case["record"].clone()).unwrap();
        let mut incidents = Incidents::default();
        if let Noted::New(id) = incidents.note(&record.into_record(), &options()) {
            let incident = incidents.get(id).unwrap().clone();
            if !found.iter().any(|known| known.diagnosis.cause() == incident.diagnosis.cause()) {
                found.push(incident);
            }
        }
    }
    let example = found.first().unwrap().clone();
    let of = |cause: Cause| {
        let recorded = found.iter().find(|incident| incident.diagnosis.cause() == cause);
        recorded.cloned().unwrap_or_else(|| {
            let mut incident = example.clone();
            incident.diagnosis.findings = vec![Finding { strength: 90, ..Finding::of(cause) }];
            incident.plan = help401::recovery::plan(cause, options().means());
            incident
        })
    };
    Cause::ALL.iter().map(|cause| (*cause, of(*cause))).collect()
}

/// Every state of a card, by a name.
fn phases(locale: &Locale) -> Vec<(&'static str, Phase)> {
    let long = "a_name_that_somebody_made_up_who_did_not_have_to_read_it_on_a_telephone.accessToken";
    let entry = |removal, why, size: &str| Entry { removal, why, size: size.into(), ticked: why != Why::Other };
    let things = vec![
        entry(Removal::Storage(StorageArea::Local, "access_token".into()), Why::SignIn, "1 kB"),
        entry(Removal::Storage(StorageArea::Session, long.into()), Why::Named, "700 bytes"),
        entry(Removal::Cookie("sid".into()), Why::SignIn, "32 bytes"),
        entry(Removal::Cache("shop-v12".into()), Why::Copies, "4.8 MB"),
        entry(Removal::Database("firebaseLocalStorageDb".into()), Why::SignIn, ""),
        entry(Removal::Worker("/app/".into()), Why::Copies, ""),
        entry(Removal::Storage(StorageArea::Local, "draft-letter".into()), Why::Other, "9 kB"),
    ];
    vec![
        ("idle", Phase::Idle),
        ("busy", Phase::Busy("busy-retry")),
        ("said", Phase::Said("state-still")),
        ("signing in", Phase::Said("state-signing-in")),
        ("resolved", Phase::Resolved("state-resolved")),
        ("asking to clear", asking(things, false, locale, false)),
        ("nothing to clear", asking(Vec::new(), false, locale, false)),
        ("leaving", Phase::Leaving(help401::recovery::action::Action::SignIn)),
        ("cleared", Phase::Cleared(Vec::new())),
        ("not all cleared", Phase::Cleared(vec!["sid".into(), long.into()])),
        ("to copy by hand", Phase::CopyByHand("# Report\n\n- Cause: expired_token (certain)\n- Status: 401\n".into())),
    ]
}

/// What is added to the card of an incident once the rest of the module is there.
fn guide(incident: &Incident, locale: &Locale) -> Guide {
    let action = incident.plan.first().map(|step| step.action);
    let site = [("site", Arg::Text("shop.example".into()))];
    let text = match action {
        Some(Action::FixClock) => locale.text("more-clock-windows", &[]),
        Some(Action::AllowCookies) => locale.text("more-cookies-chrome", &site),
        Some(Action::Wait) => locale.text("more-wait", &[("left", Arg::Text("4:59".into()))]),
        _ => return Guide::default(),
    };
    Guide { action, text, waits: action == Some(Action::Wait), label: None }
}

/// English with an accent on every vowel and every word longer by half, as words of other languages are. What is cut off, or was
/// never among the messages, is seen at once.
pub const PSEUDO: &str = "en-XA";

/// A messages file in the pseudo-locale. Ids, values and the syntax of plurals stay.
fn pseudo(file: &str) -> String {
    let accent =
        |c: char| "aàeéiíoôuûcçnñyýAÀEÉIÍOÔUÛ".chars().skip_while(|known| *known != c).nth(1).filter(|_| c.is_ascii());
    let text = |text: &str| {
        let (mut told, mut within) = (String::new(), false);
        for c in text.chars() {
            within = (within || c == '{') && c != '}';
            told.push(accent(c).filter(|_| !within).unwrap_or(c));
            if !within && "eo".contains(c) {
                told.extend([told.chars().last().unwrap_or(c); 2]);
            }
        }
        told
    };
    let line =
        |line: &str| match line.split_once(if line.starts_with(' ') || line.starts_with('*') { "] " } else { " = " }) {
            Some((before, after)) if !after.ends_with("->") => {
                [before, if line.starts_with(' ') { "] " } else { " = " }, &text(after)].concat()
            }
            _ => line.to_owned(),
        };
    file.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The words of a language.
pub fn locale(tag: &str) -> Locale {
    let file = |folder: &str| {
        let path = root().join(folder).join(if tag == PSEUDO { ENGLISH } else { tag }).with_extension("ftl");
        let file = std::fs::read_to_string(path).unwrap();
        Catalogue::parse(&if tag == PSEUDO { pseudo(&file) } else { file })
    };
    let mut locale = match tag {
        ENGLISH => Locale::default(),
        tag => Locale::new(tag, Formats::default(), vec![file("src/words/locales")]),
    };
    locale.add(file("src/words/later"));
    locale
}

/// How a card is set: words, colours and place.
#[derive(Clone)]
pub struct Set {
    pub locale: Locale,
    pub theme: Theme,
    pub position: Position,
    pub developer: bool,
}

impl Set {
    pub fn new(tag: &str, theme: Theme) -> Self {
        Self { locale: locale(tag), theme, position: Position::BottomEnd, developer: false }
    }

    pub fn phases(&self) -> Vec<(&'static str, Phase)> {
        phases(&self.locale)
    }

    pub fn view(&self, incident: &Incident, phase: &Phase) -> CardView {
        let setting = Setting {
            position: self.position,
            theme: self.theme,
            developer: self.developer,
            keeps_typed: true,
            guide: &guide(incident, &self.locale),
            ..Setting::of(&self.locale)
        };
        card(incident, phase, setting)
    }
}

/// The card as markup.
pub async fn draw(view: CardView) -> String {
    let props = AppProps { card: Some(Rc::new(view)), beside: None };
    LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The card in its element, as markup that needs no script. It has arrived: nothing of it moves.
pub fn hosted(card: &str) -> String {
    let developer = if card.contains("class=\"developer ") {
        include_str!("../../src/presentation/styles/developer.css")
    } else {
        ""
    };
    format!(
        "<help-401><template shadowrootmode=\"open\"><style>{STYLES}{developer}.panel,.developer{{animation:none!important}}</style><div>{card}</div></template></help-401>"
    )
}

/// The developer's panel at each of its sections, by name: of a token that ran out, drawn from a recorded failure.
pub async fn panels(theme: Theme) -> Vec<(&'static str, String)> {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let case: Value = serde_json::from_str(&read("tests/corpus/fastapi-oauth2--expired-stale.json")).unwrap();
    let record = serde_json::from_value::<WireRecord>(case["record"].clone()).unwrap().into_record();
    let sheet =
        Rc::new(Sheet::parse(&[read("src/developer/sheet.txt"), read("src/developer/sheet.causes.txt")].concat()));
    let mut incidents = Incidents::default();
    incidents.note(&record, &options());
    let incident = incidents.get(1).unwrap();
    let (evidence, veil) = prepared(&record);
    let locale = Locale::default();
    let mut drawn = Vec::new();
    for tab in Tab::ALL {
        let subject =
            Subject { incident, record: &record, evidence: &evidence, veil: &veil, sheet: &sheet, locale: &locale };
        let state = State { tab: *tab, ..State::default() };
        let setting = view::Setting { theme, page: "https://shop.example/", version: "0.0.0" };
        let view = view::panel(incident, Some(subject), incidents.newest_first(), &state, &sheet, setting);
        let sheet = Rc::clone(&sheet);
        let props = AppProps { card: None, beside: Some(Rc::new(move || panel(&view, &sheet))) };
        let markup = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
        drawn.push((tab.code(), markup));
    }
    drawn
}
