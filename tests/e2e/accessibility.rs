//! For everybody: nothing that axe-core finds fault with, the keyboard alone, and what a screen reader is given.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use help401::diagnosis::cause::Cause;
use help401::options::{Position, Theme};
use help401::presentation::view::Phase;
use serde_json::{Value, json};

use crate::cards::{Set, draw, hosted, incidents, panels};
use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, in_card, same};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A page of cards, each in its place between the page's lines.
fn page(name: &str, cards: &[String]) -> Outcome<String> {
    let cards: String = cards.iter().map(|card| format!("<div>{}</div>", hosted(card))).collect();
    let text = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Cards</title><style>main > div {{ inline-size: 400px }}</style>\
         <main><h1>Cards</h1>{cards}</main>"
    );
    let path: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text)?;
    Ok(format!("file://{}", path.display()))
}

/// What axe-core finds, one line a finding, and what it is not sure of, if that is wanted.
async fn findings(stage: &Stage, unsure: bool) -> Outcome<Vec<String>> {
    let source = std::fs::read_to_string(root().join("tests/node_modules/axe-core/axe.min.js"))
        .map_err(|error| format!("axe-core ({error}); `make setup-test` fetches it"))?;
    stage.run(&source).await?;
    let kinds = if unsure { "[...violations, ...incomplete]" } else { "violations" };
    let told = "({ id, nodes }) => nodes.map(({ target, any, all, none }) => \
                `${id}: ${JSON.stringify(target)} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`)";
    let asked = "{ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] }";
    stage
        .get(&format!(
            "window.axe.run(document, {asked}).then(({{ violations, incomplete }}) => {kinds}.flatMap({told}))"
        ))
        .await
}

async fn without_findings(stage: &Stage, what: &str, unsure: bool) -> Outcome {
    let found = findings(stage, unsure).await?;
    check(found.is_empty(), || format!("{what}: {} findings\n{}", found.len(), found.join("\n")))
}

#[tokio::test]
async fn no_card_has_a_fault_in_any_state_theme_or_direction() -> Outcome {
    let stage = Stage::new().await?;
    let incidents = incidents();
    let expired = &incidents.iter().find(|(cause, _)| *cause == Cause::ExpiredToken).unwrap().1;
    for theme in [Theme::Light, Theme::Dark] {
        let mut cards = Vec::new();
        for tag in ["en", "ar"] {
            let set = Set { position: Position::Inline, developer: true, ..Set::new(tag, theme) };
            for (_, phase) in set.phases() {
                cards.push(draw(set.view(expired, &phase)).await);
            }
            let open = draw(set.view(expired, &Phase::Idle)).await;
            cards.push(open.replace("<details", "<details open"));
            for (_, incident) in incidents.iter().filter(|_| tag == "en" && theme == Theme::Light) {
                cards.push(draw(set.view(incident, &Phase::Idle)).await);
            }
        }
        stage.visit(&page("axe.html", &cards)?).await?;
        without_findings(&stage, theme.code(), true).await?;
        // Firefox cannot be told to draw so.
        let features = [("prefers-contrast", "more"), ("forced-colors", "active")];
        for (feature, value) in features.into_iter().filter(|_| stage.is_chromium()) {
            let features = json!({ "features": [{ "name": feature, "value": value }] });
            stage.command("Emulation.setEmulatedMedia", features).await?;
            without_findings(&stage, &format!("{} with {feature}", theme.code()), true).await?;
        }
        if stage.is_chromium() {
            stage.command("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn no_section_of_the_developers_panel_has_a_fault_in_any_theme() -> Outcome {
    let stage = Stage::new().await?;
    for theme in [Theme::Light, Theme::Dark] {
        // Of what lies within a panel that scrolls axe-core is not sure of every contrast.
        for (section, panel) in panels(theme).await {
            stage.visit(&page("axe-panel.html", &[panel])?).await?;
            without_findings(&stage, &format!("the panel's section {section}, {}", theme.code()), false).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_card_in_a_page_has_no_fault_beside_it_and_above_its_dialog() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(FAIL).await?;
    stage.until::<Value>("a card on top", &format!("!!{}", in_card(":popover-open"))).await?;
    stage
        .run(&format!("await Promise.all({}.getAnimations().map(({{ finished }}) => finished))", in_card("dialog")))
        .await?;
    // Of what lies on top axe-core cannot tell what is behind it, so it is not sure of any contrast there.
    without_findings(&stage, "a card beside the page", false).await?;
    stage.run("const dialog = document.body.appendChild(document.createElement('dialog')); dialog.ariaLabel = 'Order'; dialog.showModal()").await?;
    stage.until::<Value>("a modal card", &format!("!!{}", in_card(":modal"))).await?;
    without_findings(&stage, "a card above a dialog", false).await
}

/// Where the focus is: the name of a control of the card, or the element of the page.
const FOCUS: &str = "(() => { const inner = document.activeElement?.shadowRoot?.activeElement; \
    return inner ? 'card ' + (inner.dataset.action ?? inner.localName) : document.activeElement?.dataset.testid ?? document.activeElement?.localName })()";

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";

#[tokio::test]
async fn the_keyboard_alone_leads_through_the_card_and_back() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run("localStorage.access_token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'; document.querySelector('[data-testid=fail]').focus()").await?;
    stage.run("await demo.get('/api/refuse?status=401', { headers: { authorization: 'Bearer ' + localStorage.access_token } })").await?;
    stage.until::<Value>("a card on top", &format!("!!{}", in_card(":popover-open"))).await?;
    same("the focus when a card comes", stage.get::<String>(FOCUS).await?, "fail".to_owned())?;
    let mut way = Vec::new();
    while way.len() < 12 {
        stage.type_keys(TAB).await?;
        let at: String = stage.get(FOCUS).await?;
        if at == "fail" || (!way.is_empty() && !at.starts_with("card")) {
            break;
        }
        way.push(at);
    }
    let wanted = ["card sign_in", "card clear_app_data", "card reload", "card button", "card summary", "card dismiss"];
    same("the way through the card", way, wanted.map(str::to_owned).to_vec())?;

    // To the question, and back to where it was asked.
    stage.run(&format!("{}.focus()", in_card("[data-action=clear_app_data]"))).await?;
    stage.type_keys(ENTER).await?;
    stage.card_with("a question", "card.removals.includes('access_token')").await?;
    stage.until::<Value>("the focus in the question", &format!("{FOCUS} == 'card dialog'")).await?;
    stage.type_keys(ESCAPE).await?;
    stage.card_with("no question", "card.removals.length == 0").await?;
    stage.until::<Value>("the focus in the card", &format!("{FOCUS}.startsWith('card')")).await?;
    stage.type_keys(ESCAPE).await?;
    stage.no_card().await?;
    same("the focus when the card has gone", stage.get::<String>(FOCUS).await?, "fail".to_owned())
}

#[tokio::test]
async fn a_card_is_announced_once_and_politely() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run(
            "window.said = []; const seen = new MutationObserver(() => { const root = document.querySelector('help-401')?.shadowRoot; if (!root) return; seen.disconnect(); \
             const note = () => { const text = root.querySelector('[role=status]')?.textContent; if (text && text != said.at(-1)) said.push(text) }; \
             new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true }); note() }); seen.observe(document.documentElement, { childList: true })",
        )
        .await?;
    stage.run(FAIL).await?;
    stage.until::<Value>("an announcement", "!!said.length").await?;
    // More of the same is no news.
    for _ in 0..3 {
        stage.run(FAIL).await?;
    }
    stage.run("await new Promise((done) => setTimeout(done, 400))").await?;
    let said: Vec<String> = stage.get("said").await?;
    same("what was said", said.len(), 1)?;
    check(said[0].starts_with("Please sign in "), || said[0].clone())?;
    let loud =
        "document.querySelector('help-401').shadowRoot.querySelectorAll('[role=alert], [aria-live=assertive]').length";
    same("what interrupts", stage.get::<usize>(loud).await?, 0)
}

// ---- What a screen reader is given ----------------------------------------------------------------------------------

const TRANSCRIPT: &str = "tests/e2e/transcript.txt";

/// The tree below a node, one line a thing: its role, its name and what else is said of it.
fn tell(nodes: &BTreeMap<&str, &Value>, id: &str, depth: usize, lines: &mut String) {
    let Some(node) = nodes.get(id) else { return };
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let silent = node["ignored"] == true || ["generic", "none", "InlineTextBox", "ListMarker"].contains(&role);
    // What a name was made of would be said twice.
    let named = ["StaticText", "button", "heading", "DisclosureTriangle"].contains(&role);
    if !silent {
        let said: Vec<String> = ["level", "expanded", "disabled", "multiline", "readonly", "modal", "live"]
            .iter()
            .filter_map(|wanted| {
                let property = node["properties"].as_array()?.iter().find(|property| property["name"] == *wanted)?;
                let value = &property["value"]["value"];
                (value != false).then(|| format!(" {wanted}={}", value.to_string().replace('"', "")))
            })
            .collect();
        let described = node["description"]["value"].as_str().map(|text| format!(" ({text})")).unwrap_or_default();
        lines.push_str(format!("{}{role}{} {name}{described}", "  ".repeat(depth), said.concat()).trim_end());
        lines.push('\n');
    }
    if silent || !named {
        for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            tell(nodes, child, depth + usize::from(!silent), lines);
        }
    }
}

#[tokio::test]
async fn a_screen_reader_is_given_what_the_transcript_says() -> Outcome {
    let stage = Stage::new().await?;
    let set = Set { position: Position::Inline, ..Set::new("en", Theme::Light) };
    let incidents = incidents();
    let mut cards = Vec::new();
    for (_, incident) in &incidents {
        cards.push(draw(set.view(incident, &Phase::Idle)).await);
    }
    let expired = &incidents.iter().find(|(cause, _)| *cause == Cause::ExpiredToken).unwrap().1;
    for (_, phase) in set.phases().iter().skip(1) {
        cards.push(draw(set.view(expired, phase)).await);
    }
    stage.visit(&page("transcript.html", &cards)?).await?;
    let tree = stage.command("Accessibility.getFullAXTree", json!({})).await?;
    let list = tree["nodes"].as_array().cloned().unwrap_or_default();
    let nodes: BTreeMap<&str, &Value> = list.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let dialogs =
        list.iter().filter(|node| node["role"]["value"] == "dialog").filter_map(|node| node["nodeId"].as_str());
    let names =
        incidents.iter().map(|(cause, _)| cause.code()).chain(set.phases().into_iter().skip(1).map(|(name, _)| name));
    let mut transcript =
        String::from("What Chromium gives to a screen reader, for the card of each cause and each state.\n");
    let mut count = 0;
    for (name, id) in names.zip(dialogs) {
        transcript.push_str(&format!("\n== {name}\n"));
        tell(&nodes, id, 0, &mut transcript);
        count += 1;
    }
    same("cards", count, cards.len())?;
    let path = root().join(TRANSCRIPT);
    if std::env::var_os("UPDATE_TRANSCRIPT").is_some() {
        std::fs::write(&path, &transcript)?;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differ = kept.lines().zip(transcript.lines()).find(|(kept, now)| kept != now);
    check(kept == transcript, || {
        format!("{TRANSCRIPT} differs, first in {differ:?}; UPDATE_TRANSCRIPT=1 writes it anew")
    })
}
