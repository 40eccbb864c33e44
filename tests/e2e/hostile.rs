//! Hostile texts in a real browser: in everything that a server, an address, storage or a file of words can say, nothing runs, nothing
//! is markup, and no address leads elsewhere. `tests/markup.rs` does the same natively, with more fields.

#[path = "../hostile/mod.rs"]
mod texts;

use serde_json::{Value, json};

use crate::canaries::percent;
use crate::stage::{BARE, HOLDING, HOLDS, LISTENING, LOGIN, Outcome, Stage, check, in_card, same};
use texts::{ADDRESSES, CALLED, MARKUP, UNSEEN, long, unseen};

/// A page that holds what changes something, too, since it can tell who is there.
const HOLD: &str = "data-mode=hold&data-session-url=%2Fapi%2Fsession";

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
async fn what_an_option_says_is_text_on_the_card_and_on_the_console() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(&format!("{}; {LISTENING}", watch())).await?;
    for text in [MARKUP, UNSEEN].concat().chunks(6).map(|some| some.join(" ")) {
        let encoded = percent(&text);
        // What is to be watched at all is left to itself, or there might be no card.
        let names = help401::options::names().filter(|name| !["include", "exclude"].contains(name));
        let options: String = names.map(|name| format!("&data-{name}={encoded}")).collect();
        stage.open(&format!("/bare?x=1{options}")).await?;
        stage.run(&format!("help401.init({{ {}: {}, onSignIn: {} }})", json!(text), json!(text), json!(text))).await?;
        stage.run("await demo.get('/api/session/orders')").await?;
        stage.any_card().await?;
        let what = format!("{text:.60}");
        is_plain(&stage, &what).await?;
        let said: Vec<String> = stage.get("(window.said ?? []).filter((line) => line.startsWith('help401'))").await?;
        check(said.len() > 9, || format!("{what}: it is not said what is wrong: {said:?}"))?;
        // Of most only the name is told, and of no text more than a screen.
        let long = said.iter().find(|line| line.len() > 2000);
        check(long.is_none(), || format!("{what}: {long:?}"))?;
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
        let encoded = percent(address);
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
    let stage = Stage::prepared(&watch(), &format!("{BARE}&{LOGIN}&{HOLD}")).await?;
    stage.until::<bool>("holding", HOLDING).await?;
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

/// A page of another origin, turned to, and in a window that it has opened the app, which holds a request that changes something.
async fn opened_by_a_stranger() -> Outcome<Stage> {
    let stage = Stage::new().await?;
    let (ours, port) = (stage.server.origin(), stage.server.port);
    stage.visit(&format!("http://localhost:{port}/bare?plain=1")).await?;
    let app = format!("{ours}{BARE}&{LOGIN}&{HOLD}");
    stage.run(&format!("window.app = open('{app}', 'app')")).await?;
    stage.turn_to(1).await?;
    stage.until::<bool>("holding", HOLDING).await?;
    stage.run("window.got = 0; window.opens = !!opener; fetch('/api/session/messages', { method: 'POST', body: '{}' }).then(({ status }) => got = status)").await?;
    stage.any_card().await?;
    check(stage.get("opens").await?, || "the app has no opener".to_owned())?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    stage.turn_to(0).await?;
    Ok(stage)
}

/// How often the request that is held has come to the server.
fn sent(stage: &Stage) -> Outcome<usize> {
    Ok(stage.server.log()?.iter().filter(|entry| entry["path"] == "/api/session/messages").count())
}

#[tokio::test]
async fn an_opener_of_another_origin_closes_nothing_and_replays_nothing() -> Outcome {
    let stage = opened_by_a_stranger().await?;
    let ours = stage.server.origin();
    // All that it can say, to the window and to its frames, and by the very page that a sign-in comes back to.
    stage
        .run(
            "const said = ['arrived', 'recovered', '', 'retry', 'destroy', { help401: 'arrived', state: '' }, { help401: 'recovered', state: '0'.repeat(32) }, \
               { help401: { help401: 'arrived' } }, { type: 'help401:resolved', detail: { state: 'resolved' } }, [['destroy']], { q: [['destroy']] }]; \
             for (let round = 0; round < 50; round += 1) for (const one of said) for (const data of [one, JSON.stringify(one)]) app.postMessage(data, '*')",
        )
        .await?;
    for state in ["", "x", "00000000000000000000000000000000", "%00", "javascript:pwned()"] {
        stage.run(&format!("open('{ours}/help401-return.html?state={state}', '_blank')")).await?;
    }
    stage.windows_left(2).await?;
    stage.turn_to(1).await?;
    // Whatever began a look has been answered.
    stage.until::<bool>("a look", "performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.endsWith('/api/session') && responseEnd).length > 0").await?;
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    same("what waits", stage.get::<u16>("got").await?, 0)?;
    let states: Vec<String> = stage.get("help401.incidents().map(({ state }) => state)").await?;
    same("incidents", states, vec!["shown".to_owned()])?;
    stage.any_card().await?;
    same("replays", sent(&stage)?, 0)?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())?;
    // To another part of the page, which stays as it is; and then away from it, to where a sign-in would come back.
    stage.turn_to(0).await?;
    stage.run(&format!("app.location = '{ours}{BARE}&{LOGIN}&{HOLD}#help401=arrived'")).await?;
    stage.turn_to(1).await?;
    stage.until::<bool>("the other part", "location.hash == '#help401=arrived'").await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    same("what waits", stage.get::<u16>("got").await?, 0)?;
    stage.any_card().await?;
    stage.turn_to(0).await?;
    stage.run(&format!("app.location = '{ours}/help401-return.html?state='")).await?;
    stage.windows_left(1).await?;
    same("replays of a page that was led away", sent(&stage)?, 0)
}

/// Two tokens, for one origin each, that have been renewed in storage since they were sent.
const TWO_TOKENS: &str = "const token = async () => JSON.parse((await demo.post('/api/token')).body).access_token; \
    window.fresh = { ours: await token(), theirs: await token() }; window.stale = { ours: 'stale-token-of-ours', theirs: 'stale-token-of-theirs' }; \
    for (const whose in stale) localStorage[`${whose}_token`] = stale[whose]; window.got = {}; \
    const sends = (whose) => ({ headers: { Authorization: `Bearer ${stale[whose]}` } }); \
    const call = (name, address, whose) => void demo.get(address, sends(whose)).then(({ status, error }) => got[name] = status ?? error)";

#[tokio::test]
async fn what_is_sent_again_takes_each_credential_to_its_own_server_only_be_it_redirected_or_not() -> Outcome {
    let page = format!("{BARE}&{LOGIN}&{HOLD}&data-preload=eager");
    let stage = Stage::at(&page).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&page).await?;
    stage.until::<bool>("holding", HOLDS).await?;
    let theirs = format!("http://127.0.0.1:{}/v1/shipments", stage.server.port + 1);
    // The third is refused at first, and led to the other server once it is sent again.
    stage
        .run(&format!(
            "{TWO_TOKENS}; window.until = Date.now() + 4000; const moves = new URLSearchParams({{ until, location: '{theirs}', challenge: 'Bearer error=\"invalid_token\"' }}); \
             call('ours', '/api/invoices', 'ours'); call('theirs', '{theirs}', 'theirs'); call('moves', `/api/refuse?${{moves}}`, 'ours')"
        ))
        .await?;
    stage.any_card().await?;
    stage.until::<bool>("both incidents", "help401.incidents().length == 2").await?;
    same("what was answered", stage.get::<Value>("got").await?, json!({}))?;
    stage.run("await new Promise((done) => setTimeout(done, until - Date.now() + 100)); for (const whose in fresh) localStorage[`${whose}_token`] = fresh[whose]; await help401.retry()").await?;
    let got: Value = stage.until("all answers", "Object.keys(got).length == 3 && got").await?;
    same("answers", got, json!({ "ours": 200, "theirs": 200, "moves": 401 }))?;
    let mine: Value = stage.get("({ app: [stale.ours, fresh.ours], partner: [stale.theirs, fresh.theirs] })").await?;
    let mut seen = Vec::new();
    for entry in stage.server.log()? {
        let Some(sent) = entry["headers"]["authorization"].as_str() else { continue };
        let own = mine[entry["origin"].as_str().unwrap_or_default()].as_array().cloned().unwrap_or_default();
        check(own.iter().any(|token| token.as_str() == sent.strip_prefix("Bearer ")), || {
            format!("not its own: {entry}")
        })?;
        seen.push(sent.to_owned());
    }
    seen.sort();
    seen.dedup();
    same("tokens that were sent", seen.len(), 4)?;
    let log = stage.server.log()?;
    let last = log
        .iter()
        .rfind(|entry| entry["origin"] == "partner")
        .map(|entry| (&entry["status"], &entry["headers"]["authorization"]));
    same("what came of the redirect", last, Some((&json!(401), &Value::Null)))
}

/// What a server may say so that somebody is led elsewhere: fields that lead, and members that other software follows.
fn answers_that_lead(elsewhere: &str) -> Vec<Vec<(&'static str, String)>> {
    let members = [
        "login_url",
        "loginUrl",
        "redirect",
        "redirect_uri",
        "redirectTo",
        "url",
        "location",
        "href",
        "next",
        "return_url",
        "verification_uri",
        "type",
        "instance",
        "_links",
    ];
    let body: serde_json::Map<String, Value> =
        members.iter().map(|name| ((*name).to_owned(), json!(elsewhere))).collect();
    vec![
        vec![("location", elsewhere.to_owned())],
        vec![("refresh", format!("0; url={elsewhere}"))],
        vec![("link", format!("<{elsewhere}>; rel=\"login\", <{elsewhere}>; rel=\"alternate\""))],
        vec![("type", "application/json".to_owned()), ("body", Value::from(body).to_string())],
        vec![
            ("type", "text/html".to_owned()),
            (
                "body",
                format!(
                    "<meta http-equiv=refresh content='0;url={elsewhere}'><form action={elsewhere}><input type=password></form><a href={elsewhere}>Sign in</a>"
                ),
            ),
        ],
        vec![(
            "challenge",
            format!(
                "Bearer realm=\"{elsewhere}\", authorization_uri=\"{elsewhere}\", resource_metadata=\"{elsewhere}\", error=\"insufficient_user_authentication\", acr_values=\"{elsewhere}\", max_age=\"5\""
            ),
        )],
    ]
}

#[tokio::test]
async fn whatever_a_server_answers_a_person_signs_in_where_the_app_said() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(&watch()).await?;
    let ours = stage.server.origin();
    let configured = "data-login-url=%2Flogin%3Fnext%3D%7Breturn_url%7D%26acr%3D%7Bacr_values%7D";
    for elsewhere in ["//localhost:9/elsewhere", "javascript:pwned()"] {
        for answer in answers_that_lead(elsewhere) {
            let what = format!("{answer:?}");
            let query = json!(answer.into_iter().collect::<std::collections::BTreeMap<_, _>>());
            for mode in ["popup", "redirect"] {
                stage.open(&format!("{BARE}&{configured}&data-login-mode={mode}")).await?;
                stage
                    .run(&format!(
                        "await demo.get('/api/refuse?' + new URLSearchParams({{ status: 401, ...{query} }}))"
                    ))
                    .await?;
                let card = stage.any_card().await?;
                same(&what, stage.get::<String>("location.pathname").await?, "/bare".to_owned())?;
                let leads =
                    card.buttons.iter().find(|button| ["sign_in", "verify_identity"].contains(&button.action.as_str()));
                stage.press(leads.map_or("sign_in", |button| &button.action)).await?;
                if mode == "popup" {
                    stage.turn_to(1).await?;
                }
                let form = "document.querySelector('[data-testid=login-form]') && { at: location.origin + location.pathname, next: new URLSearchParams(location.search).get('next') }";
                let led: Value = stage.until(&format!("the app's sign-in, {what}"), form).await?;
                same(&what, led["at"].as_str(), Some(format!("{ours}/login").as_str()))?;
                let next = led["next"].as_str().unwrap_or_default();
                check(next.starts_with(&format!("{ours}/")), || format!("{what}: back to {next}"))?;
                if mode == "popup" {
                    stage.close_window().await?;
                    same(&what, stage.get::<Vec<String>>("ran").await?, Vec::new())?;
                }
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_page_that_a_sign_in_comes_back_to_leads_nowhere_whatever_it_is_called_with() -> Outcome {
    let stage = Stage::new().await?;
    let ours = stage.server.origin();
    stage.before_each_page(&format!("{}; window.close = () => (window.closes = true); addEventListener('error', ({{ message }}) => ran.push(message))", watch())).await?;
    stage.open("/demo/icon.svg").await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    for address in [
        "//localhost:9/elsewhere",
        "javascript:pwned()",
        "data:text/html,x",
        "<img src=x onerror=pwned()>",
        "https://evil.test/",
    ] {
        let encoded = percent(address);
        let query = ["state", "next", "return_url", "url", "redirect_uri", "code", "error"]
            .map(|name| format!("{name}={encoded}"))
            .join("&");
        let path = format!("/help401-return.html?{query}#{encoded}");
        stage.open(&path).await?;
        stage.until::<bool>("that it closes", "window.closes").await?;
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        same(address, stage.get::<String>("location.href").await?, format!("{ours}{path}"))?;
        same(address, stage.get::<Vec<String>>("ran").await?, Vec::new())?;
        let held: usize =
            stage.get("document.querySelectorAll('a[href], img, iframe, form, base, meta[http-equiv]').length").await?;
        same(address, held, 0)?;
    }
    let log = stage.server.log()?;
    let paths = log.iter().filter_map(|entry| entry["path"].as_str());
    // Browsers ask for an icon by themselves, and where they cannot be told what to run first the server hands it out.
    let expected = ["/help401-return.", "/favicon.ico", "/demo-api/first-script"];
    let other: Vec<&str> = paths.filter(|path| !expected.iter().any(|known| path.starts_with(known))).collect();
    check(other.is_empty(), || format!("it asked for {other:?}"))
}
