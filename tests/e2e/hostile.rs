//! Hostile texts in a real browser: in everything that a server, an address, storage or a file of words can say, nothing runs, nothing
//! is markup, and no address leads elsewhere. `tests/markup.rs` does the same natively, with more fields.

#[path = "../hostile/mod.rs"]
mod texts;

use serde_json::{Value, json};

use crate::stage::{BARE, LOGIN, Outcome, Stage, check, in_card, same};
use texts::{ADDRESSES, CALLED, MARKUP, UNSEEN, long, unseen};

/// Notes if anything runs that was a text.
fn watch() -> String {
    format!("window.ran = []; window.{CALLED} = (...given) => ran.push(given.join() || 'it')")
}

/// All that is drawn.
const DRAWN: &str = "(() => { const root = document.querySelector('help-401')?.shadowRoot; const all = [...root.querySelectorAll('*')]; return { \
    text: root.textContent, names: [...new Set(all.map(({ localName }) => localName))], \
    handlers: all.flatMap((one) => one.getAttributeNames().filter((name) => /^on|^style$|^src/.test(name))), \
    links: all.map((one) => one.getAttribute('href')).filter(Boolean) } })()";

async fn is_plain(stage: &Stage, what: &str) -> Outcome {
    let drawn: Value = stage.get(DRAWN).await?;
    same(what, &drawn["handlers"], &json!([]))?;
    same(what, &drawn["links"], &json!([]))?;
    let bad =
        ["script", "img", "iframe", "style", "object", "embed", "base", "meta", "math", "animate", "a", "link", "x"];
    let names = drawn["names"].as_array().cloned().unwrap_or_default();
    check(!names.iter().any(|name| bad.contains(&name.as_str().unwrap_or_default())), || format!("{what}: {names:?}"))?;
    let text = drawn["text"].as_str().unwrap_or_default();
    check(unseen(text).is_none(), || format!("{what}: {:?} is unseen in {text}", unseen(text)))?;
    same(what, stage.get::<Vec<String>>("ran").await?, Vec::new())
}

/// Fails in a way that says this text wherever a server or a page can say anything, and gives what a person sees of it.
async fn fails_saying(stage: &Stage, text: &str) -> Outcome {
    let text = json!(text);
    stage
        .run(&format!(
            "const text = {text}, quoted = text.replace(/[\\\\\"]/g, '\\\\$&'), latin = (value) => value.replace(/[^\\x20-\\x7e]/g, '?'); \
             try {{ localStorage.setItem('access_token ' + text.slice(0, 99), 'a-long-enough-token-9f86d081'); document.cookie = 'session_' + encodeURIComponent(text.slice(0, 99)) + '=1' }} catch {{}} \
             const claims = {{ iss: text, aud: text, scope: text, exp: 1 }}; const part = (value) => btoa(unescape(encodeURIComponent(JSON.stringify(value).slice(0, 9999)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''); \
             const query = new URLSearchParams({{ status: 401, type: 'application/problem+json', body: JSON.stringify({{ title: text, detail: text, error: text, error_description: text, message: text }}).slice(0, 9999), \
               challenge: `Bearer realm=\"${{latin(quoted).slice(0, 999)}}\", error=\"invalid_token\", error_description=\"${{latin(quoted).slice(0, 999)}}\", scope=\"${{latin(quoted).slice(0, 999)}}\"` }}); \
             await demo.get('/api/refuse?' + query, {{ headers: {{ Authorization: `Bearer ${{part({{ alg: 'HS256', kid: text.slice(0, 999) }})}}.${{part(claims)}}.c2ln` }} }})"
        ))
        .await
}

#[tokio::test]
async fn what_a_server_says_is_text_in_card_question_and_panel() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(&watch()).await?;
    // A few at a time, one behind the other, so that each is met in the same card.
    let all: Vec<String> = [MARKUP, UNSEEN].concat().chunks(6).map(|some| some.join(" ")).chain([long()]).collect();
    for text in all {
        let what = format!("{text:.60}");
        stage.open("/demo/icon.svg").await?;
        stage.run("localStorage.clear()").await?;
        stage.open(&format!("{BARE}&{LOGIN}&data-developer=on")).await?;
        fails_saying(&stage, &text).await?;
        stage.any_card().await?;
        is_plain(&stage, &what).await?;
        stage.click("the details", &in_card("details:not([open]) summary")).await?;
        if stage.any_card().await?.offers("clear_app_data") {
            stage.press("clear_app_data").await?;
            stage.card_with("the question", "card.removals.length").await?;
            is_plain(&stage, &what).await?;
            stage.press("keep_data").await?;
        }
        stage.click("the way to the panel", &in_card("[part=developer-toggle]")).await?;
        for tab in ["why", "exchange", "token", "page", "fix"] {
            let tab = format!("[data-wish=\"tab:{tab}\"]");
            stage.until::<bool>("the panel", &format!("!!{}", in_card(&tab.replace('"', "\\\"")))).await?;
            stage.run(&format!("{}.click()", in_card(&tab))).await?;
            is_plain(&stage, &format!("{tab} of {what}")).await?;
        }
        let wrong: Vec<String> =
            stage.get("demo.errors.concat(demo.rejections, demo.violations.map(({ directive }) => directive))").await?;
        check(wrong.is_empty(), || format!("{what}: {wrong:?}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn no_option_leads_a_button_to_a_script_or_elsewhere() -> Outcome {
    let stage = Stage::new().await?;
    stage
        .before_each_page(&format!(
            "{}; window.opened = []; window.open = (address) => (opened.push(String(address)), null)",
            watch()
        ))
        .await?;
    // One is an address of the app after all, if an odd one: relative to the page.
    for address in ADDRESSES.iter().filter(|address| !address.starts_with("javascript&")) {
        let encoded: String = address.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let options = ["login-url", "support-url", "request-access-url", "logout-url", "messages-url"]
            .map(|name| format!("&data-{name}={encoded}"))
            .concat();
        stage.open(&format!("{BARE}&data-login-mode=popup{options}")).await?;
        stage.run("await demo.get('/api/session/orders')").await?;
        let card = stage.any_card().await?;
        for action in ["sign_in", "contact_support", "request_access", "switch_account"] {
            if card.offers(action) {
                stage.press(action).await?;
            }
        }
        let leads: Vec<String> = stage.get("opened.map((address) => new URL(address, document.baseURI)).filter(({ protocol, host }) => !/^https?:$/.test(protocol) || host != location.host).map(String)").await?;
        check(leads.is_empty(), || format!("{address:?} leads to {leads:?}"))?;
        check(stage.get("location.pathname == '/bare'").await?, || format!("{address:?} left the page"))?;
        same(address, stage.get::<Vec<String>>("ran").await?, Vec::new())?;
    }
    Ok(())
}

/// Messages of any shape on the channel between pages, as anybody of the origin may send them. Numbers by chance, but always the same.
const FRAMES: &str = r"(async (count) => {
  let seed = 401;
  const chance = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
  const words = ['arrived', 'recovered', '', 'help401', '__proto__', 'javascript:pwned()', '\u202e', 'x'.repeat(999), 'constructor', 'state'];
  const leaf = [() => null, () => undefined, () => chance(1e6) - 5e5, () => words[chance(words.length)], () => chance(2) == 1, () => NaN, () => new Date(chance(1e9)),
    () => /x/, () => new Map([[words[chance(9)], 1]]), () => new Uint8Array(chance(99)), () => new Error(words[chance(9)]), () => BigInt(chance(99))];
  const value = (depth) => depth && chance(3) ? (chance(2) ? Array.from({ length: chance(4) }, () => value(depth - 1))
    : Object.fromEntries(Array.from({ length: chance(4) }, () => [words[chance(words.length)], value(depth - 1)]))) : leaf[chance(leaf.length)]();
  const channel = new BroadcastChannel('help401');
  for (let at = 0; at < count; at += 1) {
    channel.postMessage(chance(4) ? value(3) : { help401: value(1), state: value(1), [words[chance(9)]]: value(2) });
    if (at % 200 == 199) await new Promise((done) => setTimeout(done));
  }
  channel.close();
  return count;
})";

#[tokio::test]
async fn twenty_thousand_messages_of_any_shape_close_nothing_and_replay_nothing() -> Outcome {
    let stage =
        Stage::prepared(&watch(), &format!("{BARE}&{LOGIN}&data-mode=hold&data-session-url=%2Fapi%2Fsession")).await?;
    stage.until::<bool>("holding", "XMLHttpRequest.prototype.hasOwnProperty('addEventListener')").await?;
    stage.run("window.got = 0; fetch('/api/session/messages', { method: 'POST', body: '{}' }).then(({ status }) => got = status)").await?;
    stage.any_card().await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    same("messages", stage.get::<u32>(&format!("{FRAMES}(20000)")).await?, 20_000)?;
    stage.run("await new Promise((done) => setTimeout(done, 700))").await?;
    same("what waits", stage.get::<u16>("got").await?, 0)?;
    stage.any_card().await?;
    same(
        "incidents",
        stage.get::<Vec<String>>("help401.incidents().map(({ state }) => state)").await?,
        vec!["shown".to_owned()],
    )?;
    let log = stage.server.log()?;
    let replayed = log.iter().filter(|entry| entry["path"] == "/api/session/messages").count();
    same("replays", replayed, 0)?;
    // Each may begin a look, but a storm of them is not a storm of requests.
    let looks = log.iter().filter(|entry| entry["path"] == "/api/session").count();
    check(looks < 200, || format!("{looks} looks"))?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections, ran)").await?, Vec::new())?;
    stage.press("dismiss").await?;
    same("the answer", stage.until::<u16>("the answer", "got || null").await?, 401)
}

#[tokio::test]
async fn no_frame_gets_what_is_opened_to_sign_in() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run("const frame = document.createElement('iframe'); frame.name = 'help401-sign-in'; document.body.append(frame)").await?;
    stage.run(crate::stage::FAIL).await?;
    stage.press("sign_in").await?;
    stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
    same(
        "the frame",
        stage.get::<String>("document.querySelector('iframe').contentWindow.location.href").await?,
        "about:blank".to_owned(),
    )?;
    check(stage.turn_to(1).await.is_ok(), || "there is no window of its own".to_owned())
}

#[tokio::test]
async fn a_word_that_anybody_can_guess_ends_nothing() -> Outcome {
    let deny = "Object.defineProperty(window, 'crypto', { value: undefined })";
    let stage = Stage::prepared(deny, &format!("{BARE}&{LOGIN}")).await?;
    // Nothing that a look could repeat: here the word alone would be believed.
    stage.run("await demo.post('/api/session/messages', { text: 'x' })").await?;
    stage.press("sign_in").await?;
    stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
    let forged = "const channel = new BroadcastChannel('help401'); for (const state of ['', '0'.repeat(32)]) channel.postMessage({ help401: 'arrived', state })";
    stage.run(forged).await?;
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    same("resolved", stage.events("resolved").await?, 0)
}
