//! The card of every cause, drawn natively by Yew's server renderer: what a person is shown, without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use help401::diagnosis::cause::Cause;
use help401::diagnosis::finding::Finding;
use help401::incident::{Incident, Incidents};
use help401::options::Options;
use help401::presentation::asking::asking;
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::view::{CardView, Phase, Setting, card};
use help401::recovery::cleanup::{Entry, Removal, Why};
use help401::recovery::{Means, plan};
use help401::wire::record::WireRecord;
use help401::words::catalogue::Catalogue;
use help401::words::formats::Formats;
use help401::words::language::{ENGLISH, LANGUAGES};
use help401::words::{self, Locale};
use yew::LocalServerRenderer;

const RECORD: &str = r#"{"page":{"origin":"https://shop.example","now":1795377600000},
    "request":{"method":"GET","url":"https://shop.example/orders?secret=hunter2","headers":{"authorization":"Bearer hunter2hunter2"}},
    "response":{"status":401,"headers":{"www-authenticate":"Bearer realm=\"<img src=x onerror=alert(1)>\", error=\"invalid_token\", scope=\"<b>\""},"body":""}}"#;

fn incident() -> Incident {
    let mut incidents = Incidents::default();
    let record: WireRecord = serde_json::from_str(RECORD).unwrap();
    incidents.note(&record.into_record(), &Options::default());
    incidents.get(1).unwrap().clone()
}

fn of_cause(cause: Cause) -> Incident {
    let mut incident = incident();
    incident.diagnosis.findings = vec![Finding { strength: 90, ..Finding::of(cause) }];
    incident.plan = plan(cause, Means::ALL);
    incident
}

fn view(incident: &Incident, phase: &Phase) -> CardView {
    view_in(&Locale::default(), incident, phase)
}

fn view_in(locale: &Locale, incident: &Incident, phase: &Phase) -> CardView {
    card(incident, phase, Setting { developer: true, keeps_typed: true, ..Setting::of(locale) })
}

fn draw(view: CardView) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let props = AppProps { card: Some(view.into()), beside: None };
    runtime.block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

#[test]
fn every_cause_has_a_card_with_words_and_one_primary_button() {
    for cause in Cause::ALL {
        let html = draw(view(&of_cause(*cause), &Phase::Idle));
        let code = cause.code();
        assert!(html.contains("role=\"dialog\"") && html.contains("part=\"panel\""), "{code}: {html}");
        assert!(!html.contains("cause-") && !html.contains("action-"), "{code} has a message without words: {html}");
        assert_eq!(html.matches("class=\"primary\"").count(), 1, "{code}: {html}");
        let buttons = html.split("<details").next().unwrap().matches("data-action=").count();
        assert!((1..=3).contains(&buttons), "{code} has {buttons} buttons");
    }
}

#[test]
fn words_for_people_are_short_and_without_jargon() {
    const JARGON: &[&str] = &[
        "token",
        "jwt",
        "bearer",
        "401",
        "403",
        "header",
        "credential",
        "authenticat",
        "csrf",
        "cors",
        "scope",
        "oops",
        "error",
        "invalid",
        "http",
        "endpoint",
        "session",
    ];
    for cause in Cause::ALL {
        let view = view(&of_cause(*cause), &Phase::Idle);
        for sentence in [&view.title, &view.what, &view.next] {
            let lower = sentence.to_lowercase();
            assert!(sentence.len() <= 140, "{}: too long: {sentence}", cause.code());
            assert!(!JARGON.iter().any(|word| lower.contains(word)), "{}: jargon: {sentence}", cause.code());
        }
    }
}

#[test]
fn what_comes_from_outside_is_text_and_never_markup() {
    let html = draw(view(&incident(), &Phase::Idle));
    assert!(!html.contains("<img") && !html.contains("<b>"), "{html}");
}

#[test]
fn no_secret_is_drawn_in_any_phase() {
    let phases = [
        Phase::Idle,
        Phase::Busy("busy-retry"),
        Phase::Said("state-still"),
        Phase::Resolved("state-resolved"),
        asking(Vec::new(), false, &Locale::default(), true),
        Phase::Leaving(help401::recovery::action::Action::Reload),
        Phase::Cleared(Vec::new()),
    ];
    for phase in &phases {
        let html = draw(view(&incident(), phase));
        assert!(!html.contains("hunter2"), "{html}");
    }
}

#[test]
fn nothing_in_the_card_is_inline_style_or_script() {
    let html = draw(view(&incident(), &Phase::Idle));
    assert!(!html.contains("style=") && !html.contains("<script") && !html.contains("<style"), "{html}");
}

fn phases(locale: &Locale) -> Vec<Phase> {
    let entry =
        Entry { removal: Removal::Cookie("sid".into()), why: Why::SignIn, size: "40 bytes".into(), ticked: true };
    vec![
        Phase::Idle,
        Phase::Busy("busy-retry"),
        Phase::Said("state-still"),
        Phase::Resolved("state-resolved"),
        asking(vec![entry], false, locale, false),
        Phase::Leaving(help401::recovery::action::Action::Reload),
        Phase::Cleared(vec!["sid".into()]),
        Phase::CopyByHand(String::new()),
    ]
}

#[test]
fn the_card_of_every_cause_speaks_every_language_in_its_direction() {
    for tag in LANGUAGES.split(' ').filter(|tag| *tag != ENGLISH) {
        let path = format!("{}/src/words/locales/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
        let file = Catalogue::parse(&std::fs::read_to_string(path).unwrap());
        let locale = Locale::new(tag, Formats::default(), vec![file]);
        let dir = if ["ar", "fa", "he"].contains(&tag) { "rtl" } else { "ltr" };
        for cause in Cause::ALL {
            let html = draw(view_in(&locale, &of_cause(*cause), &Phase::Idle));
            assert!(html.contains(&format!("lang=\"{tag}\" dir=\"{dir}\"")), "{tag}: {html}");
            assert!(!html.contains("cause-") && !html.contains("action-"), "{tag}: {html}");
        }
    }
}

/// English as a translator's tool would spoil it: accented, and longer by half.
fn pseudo() -> Locale {
    let accented = |c: char| match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        c => c,
    };
    let spoiled = |line: &str| {
        let Some((head, text)) = line.split_once("] ").or_else(|| line.split_once(" = ")) else {
            return line.to_owned();
        };
        if text.ends_with("->") || line.starts_with('#') {
            return line.to_owned();
        }
        let joint = if line.contains("] ") && !line.contains(" = ") { "] " } else { " = " };
        let mut inside = false;
        let text: String = text
            .chars()
            .map(|c| {
                inside = c == '{' || (inside && c != '}');
                if inside { c } else { accented(c) }
            })
            .collect();
        format!("{head}{joint}⟦{text} {}⟧", "ó".repeat(text.chars().count() / 2))
    };
    let later = include_str!("../src/words/later/en.ftl");
    let file = words::ENGLISH.lines().chain(later.lines()).map(spoiled).collect::<Vec<_>>().join("\n");
    Locale::new("en-XA", Formats::default(), vec![Catalogue::parse(&file)])
}

#[test]
fn no_word_of_the_card_is_written_anywhere_but_in_the_messages() {
    let locale = pseudo();
    for phase in phases(&locale) {
        let mut card = view_in(&locale, &of_cause(Cause::ExpiredToken), &phase);
        // Codes and names are nobody's words.
        card.lists.retain(|list| !list.title.contains("dévélópérs"));
        card.confirm.iter_mut().for_each(|asked| asked.items.iter_mut().for_each(|item| item.name.clear()));
        let html = draw(card);
        let texts: Vec<&str> = html.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
        let labels = html.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for text in texts.into_iter().chain(labels).filter(|text| !text.trim().is_empty()) {
            assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{phase:?}: {text}");
        }
        assert!(html.contains("ááá") || html.contains("óóó"), "{html}");
    }
}
