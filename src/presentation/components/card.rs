//! The card itself: one incident, told to a person.

use std::rc::Rc;

use yew::html::onkeydown;
use yew::{Callback, Html, KeyboardEvent};

use crate::presentation::components::actions::actions;
use crate::presentation::components::confirm::confirm;
use crate::presentation::components::details::details;
use crate::presentation::components::element::{element, line, named, on_click, says};
use crate::presentation::components::icon::{drawing, icon};
use crate::presentation::intent::Intent;
use crate::presentation::view::CardView;

/// Draws the card.
pub fn card(card: &CardView, on_intent: &Callback<Intent>) -> Html {
    let body = card.confirm.as_ref().map_or_else(|| story(card, on_intent), |question| confirm(question, on_intent));
    let close = element(
        "button",
        &["class", "part", "type", "aria-label", "data-action"],
        &["close", "close", "button", &card.close, "dismiss"],
        vec![drawing("0 0 16 16", "M4 4l8 8M12 4l-8 8")],
    );
    let children = vec![
        icon(card.family, card.resolved),
        element("div", &["class"], &["body"], body).into(),
        on_click(close, Intent::Dismiss, on_intent),
        says("div", &["class", "role"], &["spoken", "status"], &card.spoken).into(),
    ];
    // Focusable by script only: whoever pressed a button that is gone now stays in the card.
    let names =
        &["class", "part", "role", "aria-labelledby", "aria-describedby", "lang", "dir", "data-family", "tabindex"];
    let class = ["panel", card.position.code(), card.theme.code()].join(" ");
    let values = &[&class, "panel", "dialog", "title", "what", &card.lang, card.dir, card.family.code(), "-1"];
    let mut panel = element("div", names, values, children);
    let on_intent = on_intent.clone();
    // Escape goes back one step, and it is the card's alone: the page may close something of its own by it.
    let back = if card.confirm.is_some() { Intent::No } else { Intent::Dismiss };
    panel.add_listener(Rc::new(onkeydown::Wrapper::new(Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_intent.emit(back);
        }
    }))));
    panel.into()
}

/// What happened, what to do, and the buttons to do it.
fn story(card: &CardView, on_intent: &Callback<Intent>) -> Vec<Html> {
    // What is not there leaves an empty place, so that the rest keeps its own and an open fold stays open.
    let report = card.report.as_ref().map_or_else(Html::default, |report| {
        let names = &["class", "part", "readonly", "rows", "aria-label"];
        let values = &["report", "report", "readonly", "6", &card.report_label];
        let mut area = element("textarea", names, values, Vec::new());
        area.set_value(report.clone());
        area.into()
    });
    vec![
        named("h2", "title", &card.title),
        named("p", "what", &card.what),
        line("next", &card.next),
        line("notice", card.notice.as_deref().unwrap_or_default()),
        report,
        actions(&card.buttons, card.busy, on_intent),
        if card.resolved { Html::default() } else { details(card, on_intent) },
    ]
}
