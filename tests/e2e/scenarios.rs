//! Every way to break the demo: the right cause, the right first step, no secret, and the way back.

use serde::Deserialize;

use crate::marks::MARK;
use crate::stage::{Failure, LISTENING, Outcome, Stage, check, same};

/// Puts a marked secret into every password that the page sends, which the loader sees and the server does not, and two halves of one
/// into what it stores.
const MARKED: &str = r#"((mark, half) => {
  const change = (find, put) => { const given = window.fetch; window.fetch = function (input, init) {
    return given.call(this, input, typeof init?.body == 'string' ? { ...init, body: init.body.replace(find, put) } : init) } };
  change(mark, '');
  try { sessionStorage['session.0'] = mark.slice(0, half); sessionStorage['session.1'] = mark.slice(half) } catch {}
  document.addEventListener('readystatechange', () => change(/(?<="password":")/, () => { localStorage.marks = -~localStorage.marks; return mark }), { once: true });
})"#;

#[derive(Deserialize, Clone)]
struct Scenario {
    id: String,
    cause: String,
    family: String,
    expects_action: String,
}

const SIGN_IN: &[&str] = &["not_signed_in", "session_over"];
const CREDENTIALS: &[&str] = &["credentials_rejected", "cookies", "forgery_protection"];
const REQUEST: &[&str] = &["request_defect"];

#[tokio::test]
async fn whoever_is_signed_out_is_told_why_and_led_back() -> Outcome {
    play(|family| SIGN_IN.contains(&family)).await
}

#[tokio::test]
async fn rejected_credentials_and_cookies_are_told_apart() -> Outcome {
    play(|family| CREDENTIALS.contains(&family)).await
}

#[tokio::test]
async fn defects_of_the_request_are_told_apart() -> Outcome {
    play(|family| REQUEST.contains(&family)).await
}

#[tokio::test]
async fn every_other_circumstance_is_recognised() -> Outcome {
    play(|family| ![SIGN_IN, CREDENTIALS, REQUEST].concat().contains(&family)).await
}

/// Plays the scenarios of some families and reports all failures together.
async fn play(wanted: impl Fn(&str) -> bool) -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(LISTENING).await?;
    // The grace time has tests of its own. Here it would only be waited for.
    stage.before_each_page("window.help401 = { q: [['init', { graceMs: 150 }]] }").await?;
    stage.before_each_page(&format!("{MARKED}('{MARK}', {})", MARK.len() / 2)).await?;
    let scenarios: Vec<Scenario> = serde_json::from_value(stage.server.ask("GET", "/demo-api/scenarios")?)?;
    let (mut played, mut marks) = (0, 0);
    let mut failures = String::new();
    for scenario in scenarios.iter().filter(|scenario| !scenario.cause.is_empty() && wanted(&scenario.family)) {
        played += 1;
        if let Err(Failure(why)) = play_one(&stage, scenario).await {
            failures.push_str(&format!("\n{:34} {}", scenario.id, why.replace('\n', "\n    ")));
        }
        marks += stage.get::<u32>("+(localStorage.marks ?? 0)").await?;
    }
    check(played > 0, || "there is no such scenario".to_owned())?;
    check(marks > 0, || "no password was marked".to_owned())?;
    check(failures.is_empty(), || format!("of {played} scenarios these failed:{failures}"))
}

async fn play_one(stage: &Stage, scenario: &Scenario) -> Outcome {
    stage.forget().await?;
    stage.open(&format!("/?scenario={}", scenario.id)).await?;
    let incident = stage.event("incident", 0).await?;
    let diagnosis = &incident["diagnosis"];
    let card = stage.any_card().await?;
    let secrets = [stage.secrets().await?, vec![MARK.to_owned()]].concat();
    let mut problems = Vec::new();
    let mut note = |outcome: Outcome| problems.extend(outcome.err().map(|Failure(why)| why));
    note(check(diagnosis["cause"] == *scenario.cause, || {
        let ranked = |list: &serde_json::Value, keys: [&str; 2]| {
            let items = list.as_array().into_iter().flatten();
            items
                .map(|item| keys.map(|key| item[key].as_str().unwrap_or_default()).join(" "))
                .collect::<Vec<_>>()
                .join("; ")
        };
        let causes = ranked(&diagnosis["causes"], ["cause", "confidence"]);
        let facts = ranked(&diagnosis["facts"], ["code", "text"]);
        format!("cause should be {}\n  causes: {causes}\n  facts: {facts}", scenario.cause)
    }));
    note(same("family", diagnosis["family"].as_str(), Some(scenario.family.as_str())));
    note(same("primary button", card.primary(), Some(scenario.expects_action.as_str())));
    note(check(!card.title.is_empty(), || "the card has no heading".to_owned()));
    note(check(card.buttons.len() <= 3, || format!("too many buttons: {:?}", card.buttons)));
    note(check(card.buttons.iter().filter(|button| button.primary).count() == 1, || {
        "not one primary button".to_owned()
    }));
    note(check(
        card.buttons.iter().all(|button| !button.action.starts_with("fix_re") && button.action != "fix_server"),
        || "a developer's action is offered to the person".to_owned(),
    ));
    note(Stage::holds_none_of("the card", &card.text, &secrets));
    for (place, text) in stage.sinks().await? {
        note(Stage::holds_none_of(&place, &text, &secrets));
    }
    if card.primary() == Some("sign_in") {
        note(signs_in(stage).await);
    }
    check(problems.is_empty(), || problems.join("\n"))
}

/// From the card over the window to sign in to the orders.
async fn signs_in(stage: &Stage) -> Outcome {
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", "card.title.includes('works again')").await?;
    stage.orders("loaded").await
}
