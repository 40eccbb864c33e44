//! The card itself: one incident, told to a person.

use yew::Html;

use crate::presentation::components::actions::actions;
use crate::presentation::components::confirm::confirm;
use crate::presentation::components::details::{details, toggle};
use crate::presentation::components::element::{element, line, named, says};
use crate::presentation::components::icon::{drawing, icon};
use crate::presentation::intent::DISMISS;
use crate::presentation::view::CardView;

/// Draws the card.
pub fn card(card: &CardView) -> Html {
    let body = card.confirm.as_ref().map_or_else(|| story(card), confirm);
    let close = element(
        "button",
        &["class", "part", "type", "aria-label", "data-action"],
        &["close", "close", "button", &card.close, DISMISS],
        vec![drawing("0 0 16 16", "M4 4l8 8M12 4l-8 8")],
    );
    let children = vec![
        icon(card.family, card.resolved),
        element("div", &["class"], &["body"], body).into(),
        close.into(),
        says("div", &["class", "role"], &["spoken", "status"], &card.spoken).into(),
    ];
    // Focusable by script only: whoever pressed a button that is gone now stays in the card.
    let names =
        &["class", "part", "role", "aria-labelledby", "aria-describedby", "lang", "dir", "data-family", "tabindex"];
    let busy = if card.busy { "busy" } else { "" };
    let class = ["panel", card.position.code(), card.theme.code(), busy].join(" ");
    let values = &[&class, "panel", "dialog", "title", "what", &card.lang, card.dir, card.family.code(), "-1"];
    element("dialog", names, values, children).into()
}

/// What happened, what to do, and the buttons to do it.
fn story(card: &CardView) -> Vec<Html> {
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
        line("guide", &card.guide),
        line("hedge", card.hedge.as_deref().unwrap_or_default()),
        line("safe", card.safe.as_deref().unwrap_or_default()),
        line("notice", card.notice.as_deref().unwrap_or_default()),
        report,
        actions(&card.buttons, card.busy),
        toggle(card),
        if card.resolved { Html::default() } else { details(card) },
    ]
}
