//! The card of every cause, drawn natively by Yew's server renderer: what a person is shown, without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use help401::diagnosis::cause::Cause;
use help401::diagnosis::finding::Finding;
use help401::incident::{Incident, Incidents};
use help401::options::{Options, Position, Theme};
use help401::presentation::components::app::{App, AppProps};
use help401::presentation::view::{CardView, Phase, Setting, card};
use help401::recovery::{Means, plan};
use help401::wire::record::WireRecord;
use help401::words::Locale;
use yew::{Callback, LocalServerRenderer};

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
    let locale = Locale::default();
    let setting = Setting {
        locale: &locale,
        position: Position::BottomEnd,
        theme: Theme::Auto,
        developer: true,
        clears_with_server: false,
    };
    card(incident, phase, setting)
}

fn draw(view: CardView) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let props = AppProps { card: Some(view), on_intent: Callback::noop() };
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
        Phase::Resolved,
        Phase::Asking(Vec::new()),
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
