//! A panic in any layer ends the widget, and nothing else. Needs a bundle in which panics are planted: `make planted`.

use crate::marks::MARK;
use crate::stage::{FAIL, HOLDING, LISTENING, LOGIN, Outcome, Stage, check, in_card, same};

const PAGE: &str = "/bare?data-grace-ms=100&data-mode=hold&data-developer=on&data-preload=eager";

/// What the console said of us.
const LINES: &str = "demo.warnings.concat(demo.errors).filter((line) => /help401/.test(line))";

/// What the plain card says, and no other: a click that was to meet the one before it may have pressed it.
const PLAIN: &str = "/did not get through|It still fails/.test(card.text)";

/// A browser with the bundle in which panics are planted.
async fn stage() -> Outcome<Stage> {
    let stage = Stage::with("target/planted", &[]).await?;
    stage.before_each_page(LISTENING).await?;
    Ok(stage)
}

/// Lets this layer panic from now on, with a secret in what it says.
fn plant(layer: &str) -> String {
    format!("(await import('/help401_core.js')).plant('{layer}', '{MARK}')")
}

/// A page that holds a request, or not, in which this layer panics from now on.
async fn planted(stage: &Stage, layer: &str, shown_before: bool) -> Outcome {
    stage.open(&format!("{PAGE}&{LOGIN}")).await?;
    stage.until::<bool>("holding", HOLDING).await?;
    stage.run("await help401.diagnose({}); window.loud = []; for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => event.defaultPrevented || loud.push(type))").await?;
    let plant = plant(layer);
    let call = format!(
        "localStorage.setItem('access_token', '{MARK}'); const headers = {{ Authorization: 'Bearer {MARK}' }}; \
         window.got = []; const call = (name, promise) => promise.then((answer) => got.push(name + ' ' + (answer.status ?? answer))); \
         call('fetch', fetch('/api/session/orders?access_token={MARK}', {{ headers }})); call('xhr', demo.xhr('GET', '/api/session/profile'))"
    );
    if shown_before {
        stage.run(&call).await?;
        stage.card_with("a way to sign in", "card.role == 'dialog'").await?;
        stage.run(&plant).await
    } else {
        stage.run(&format!("{plant}; {call}")).await
    }
}

/// The widget has ended, and nothing else.
async fn ended(stage: &Stage, layer: &str) -> Outcome {
    let what = |what: &str| format!("{what}, after a panic in {layer}");
    // Two requests waited; both have what they would have had.
    let all = "got.length == 2 && got.sort().join(', ')";
    same(
        &what("held promises"),
        stage.until::<String>(&what("an answer to both"), all).await?,
        "fetch 401, xhr 401".into(),
    )?;
    let card = stage.card_with(&what("a plain card"), PLAIN).await?;
    let actions: Vec<&str> = card.buttons.iter().map(|button| button.action.as_str()).collect();
    same(&what("buttons"), actions, vec!["sign_in", "retry", "clear_app_data"])?;
    same(&what("cards"), stage.get::<usize>("document.querySelectorAll('help-401').length").await?, 1)?;
    // It stays so, whatever fails from now on.
    stage.run(&format!("{FAIL}; await demo.xhr('GET', '/api/session/profile'); help401.init({{ theme: 'dark' }}); await fetch('/demo-api/scenarios')")).await?;
    check(stage.get("fetch('/demo-api/scenarios').then(({ ok }) => ok)").await?, || what("the page does not go on"))?;
    same(&what("incidents"), stage.get::<usize>("help401.incidents().length").await?, 0)?;
    let refused = "Promise.allSettled([help401.diagnose({}), help401.retry(), help401.open()]).then((all) => all.every(({ status }) => status == 'rejected'))";
    check(stage.get(refused).await?, || what("it answers still"))?;
    let lines: Vec<String> = stage.get(LINES).await?;
    check(lines.len() == 1 && lines[0].contains("no diagnosis"), || what(&format!("the console says {lines:?}")))?;
    for (place, text) in stage.sinks().await? {
        Stage::holds_none_of(&what(&place), &text, &[MARK.to_owned()])?;
    }
    same(&what("what the browser reports beside"), stage.get::<Vec<String>>("loud").await?, Vec::new())?;
    stage.run("help401.destroy()").await?;
    let natives = "fetch === seen.natives.fetch && ['open', 'send', 'setRequestHeader'].every((name) => XMLHttpRequest.prototype[name] === seen.natives[name])";
    check(stage.get(natives).await?, || what("the browser's own functions are not back"))?;
    check(stage.card().await?.is_none(), || what("a card is left"))
}

#[tokio::test]
#[ignore = "needs a bundle of its own: make planted"]
async fn a_panic_while_a_failure_is_looked_at_ends_the_widget_only() -> Outcome {
    let stage = stage().await?;
    for layer in [
        "protocol",
        "evidence",
        "diagnosis",
        "recovery",
        "incident",
        "words",
        "wire",
        "presentation",
        "browser",
        "widget",
        "memory",
    ] {
        planted(&stage, layer, false).await?;
        ended(&stage, layer).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a bundle of its own: make planted"]
async fn a_panic_once_there_is_a_card_ends_the_widget_only() -> Outcome {
    let stage = stage().await?;
    for (layer, presses) in [
        ("options", &[][..]),
        ("report", &["[data-action=copy_report]"]),
        ("later", &["[data-action=retry]"]),
        ("presentation", &["[data-action=retry]"]),
        ("words", &["[data-action=retry]"]),
        ("developer", &["[part=developer-toggle]"]),
        ("panel", &["[part=developer-toggle]"]),
        ("export", &["[part=developer-toggle]", "[data-wish=\"tab:export\"]"]),
    ] {
        planted(&stage, layer, true).await?;
        for control in presses {
            match control.strip_prefix("[data-action=") {
                Some(action) => stage.press(action.trim_end_matches(']')).await?,
                None => stage.click(control, &in_card(control)).await?,
            }
        }
        if presses.is_empty() {
            // The call itself must not throw: the page made it.
            stage.run("help401.init({ theme: 'dark' })").await?;
        }
        ended(&stage, layer).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs a bundle of its own: make planted"]
async fn no_panic_while_nobody_needs_help_shows_nothing() -> Outcome {
    let stage = stage().await?;
    stage.open(&format!("{PAGE}&{LOGIN}")).await?;
    stage
        .run(&format!("await help401.diagnose({{}}); {}; await help401.diagnose({{}}).catch(() => 0)", plant("wire")))
        .await?;
    stage.until::<bool>("one line", &format!("{LINES}.length == 1")).await?;
    check(stage.card().await?.is_none(), || "a card for nobody".to_owned())?;
    same("status", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 401)
}

#[tokio::test]
#[ignore = "needs a bundle of its own: make planted"]
async fn in_an_element_of_the_page_the_plain_card_takes_the_place_of_the_other() -> Outcome {
    let stage = stage().await?;
    stage.open(&format!("{PAGE}&{LOGIN}&data-position=inline")).await?;
    stage.run("window.own = document.body.appendChild(document.createElement('help-401'))").await?;
    // It may be held, and nobody waits for it here.
    stage.run("demo.get('/api/session/orders')").await?;
    stage.card_with("the card in the page", "own.shadowRoot.querySelector('[part~=panel].inline')").await?;
    stage.run(&plant("presentation")).await?;
    stage.press("retry").await?;
    let card = stage.card_with("a plain card", PLAIN).await?;
    check(card.offers("sign_in") && card.offers("retry"), || format!("{:?}", card.buttons))?;
    let places = "[document.querySelectorAll('help-401').length, own.isConnected, own.shadowRoot.querySelectorAll('[part~=panel]').length]";
    same(
        "places to draw in, and cards",
        stage.get::<serde_json::Value>(places).await?,
        serde_json::json!([1, true, 1]),
    )?;
    // The element is the page's: it stays when the card goes, and there is a card again when some minutes later there is a need again.
    stage.press("dismiss").await?;
    stage.until::<bool>("an empty element", "own.isConnected && !own.shadowRoot.firstChild").await?;
    stage.run(&format!("const now = Date.now; Date.now = () => now() + 300001; {FAIL}")).await?;
    stage.card_with("another plain card", PLAIN).await?;
    stage.run("help401.destroy()").await?;
    check(stage.get("own.isConnected && !own.shadowRoot.firstChild").await?, || {
        "something is left in the element".to_owned()
    })
}
