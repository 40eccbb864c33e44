//! Whole ways back to work: somebody has filled in half of a form, three requests are on their way, and the session ends. After
//! the sign-in in a window of its own all three are answered, each was carried out once, and the form is as it was.

use std::time::Duration;

use serde_json::Value;

use crate::stage::sso::{Gateway, Scripts, Sso};
use crate::stage::{BARE, HOLDS, LOGIN, Outcome, Stage, check, same};

const HOLD: &str = "data-mode=hold&data-preload=eager";
const SESSION: &str = "data-session-url=%2Fapi%2Fsession";
const SSO: &str = "data-login-url=%2Fsso%2Flogin%3Fnext%3D%7Breturn_url%7D";
const SPA: &str = "data-login-url=%2Fspa%2Flogin%3Fnext%3D%7Breturn_url%7D";

/// A form of every kind of field.
const FORM: &str = "document.querySelector('main').insertAdjacentHTML('beforeend', \
    '<form id=order><input name=customer><textarea name=note></textarea><select name=size><option>small<option>large</select>\
     <input type=checkbox name=gift><input name=email></form>')";

/// What stands in it.
const FILLED: &str = "[...new FormData(document.getElementById('order'))].map((pair) => pair.join('=')).join('&')";

/// Where what is asked for is, and with what.
struct Api {
    list: &'static str,
    messages: &'static str,
    /// What the calls send beside what they have to say, as an expression.
    headers: &'static str,
}

const WITH_COOKIE: Api = Api { list: "/api/session/profile", messages: "/api/session/messages", headers: "{}" };
const WITH_TOKEN: Api = Api {
    list: "/spa/api/list",
    messages: "/spa/api/messages",
    headers: "{ Authorization: `Bearer ${localStorage.access_token}` }",
};

/// Opens a page that holds and fills in half of a form, by keys, as a person does.
async fn half_done(stage: &Stage, page: &str) -> Outcome {
    stage.visit(page).await?;
    stage.until::<bool>("holding", HOLDS).await?;
    stage.run(FORM).await?;
    stage.click("the form", "document.getElementById('order').elements.customer").await?;
    stage.type_keys("Ada Lovelace").await?;
    stage.click("the note", "document.getElementById('order').elements.note").await?;
    stage.type_keys("Please ring twi").await?;
    stage.run("const { size, gift } = document.getElementById('order').elements; size.value = 'large'; gift.checked = true").await
}

/// Sends a GET, a POST with JSON and a POST with a form.
async fn send(stage: &Stage, api: &Api) -> Outcome {
    let Api { list, messages, headers } = api;
    stage
        .run(&format!(
            "window.got = {{}}; window.call = (name, path, init, send = fetch) => \
               void send(path, {{ ...init, headers: {{ ...{headers}, ...init.headers }} }}) \
                 .then(async (answer) => got[name] = {{ status: answer.status, body: await answer.text?.() }}, (error) => got[name] = {{ error: error.name }}); \
             const form = new FormData(); form.append('note', 'three'); form.append('file', new Blob(['abc']), 'a.txt'); \
             call('list', '{list}', {{}}); \
             call('json', '{messages}?json', {{ method: 'POST', headers: {{ 'Content-Type': 'application/json' }}, body: JSON.stringify({{ text: 'Grüße' }}) }}); \
             call('form', '{messages}?form', {{ method: 'POST', body: form }}); form.append('late', 'never')"
        ))
        .await
}

/// Sends all three, and the page gets no answer to any of them yet.
async fn send_three(stage: &Stage, api: &Api) -> Outcome {
    send(stage, api).await?;
    stage.any_card().await?;
    same("answers before the sign-in", stage.get::<usize>("Object.keys(got).length").await?, 0)
}

/// All three are answered, and the form is as it was.
async fn nothing_is_lost(stage: &Stage) -> Outcome {
    for (name, status, body) in [("list", 200, ""), ("json", 201, "Grüße"), ("form", 201, "abc")] {
        let answer: Value = stage.until(&format!("the answer to {name}"), &format!("got.{name}")).await?;
        same(name, answer["status"].as_u64(), Some(status))?;
        let text = answer["body"].as_str().unwrap_or_default();
        check(text.contains(body) && !text.contains("never"), || format!("{name} was sent as {text}"))?;
    }
    let filled: String = stage.get(FILLED).await?;
    same("the form", filled.as_str(), "customer=Ada Lovelace&note=Please ring twi&size=large&gift=on&email=")
}

/// By the server's log each was carried out once, after it was refused so often.
fn each_once(log: &[Value], api: &Api, refused: usize) -> Outcome {
    let json = format!("{}?json", api.messages);
    let form = format!("{}?form", api.messages);
    for (method, path, done) in [("GET", api.list, 200), ("POST", json.as_str(), 201), ("POST", form.as_str(), 201)] {
        // What help401 asks for by itself, to find out, is never taken from a cache.
        let mine = log
            .iter()
            .filter(|entry| entry["path"] == path && entry["method"] == method && entry["headers"]["pragma"].is_null());
        let statuses: Vec<u64> = mine.filter_map(|entry| entry["status"].as_u64()).collect();
        let count = |status| statuses.iter().filter(|found| **found == status).count();
        check(count(done) == 1 && count(401) == refused && statuses.len() == refused + 1, || {
            format!("{method} {path}: {statuses:?}")
        })?;
    }
    Ok(())
}

/// Ends the session, as from another device.
const END: &str = "await demo.post('/demo-api/elsewhere/change-password')";

/// The session ends with three requests on their way; somebody signs in beside the page, and nothing is lost.
async fn signed_in_beside(stage: &Stage) -> Outcome {
    stage.run(END).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    send_three(stage, &WITH_COOKIE).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    nothing_is_lost(stage).await?;
    each_once(&stage.server.log()?, &WITH_COOKIE, 1)
}

#[tokio::test]
async fn by_the_apps_own_form() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("await demo.signIn()").await?;
    half_done(&stage, &format!("{}{BARE}&{LOGIN}&{HOLD}&{SESSION}", stage.server.origin())).await?;
    signed_in_beside(&stage).await
}

/// Under `Cross-Origin-Opener-Policy` the window looks closed from the start, and cannot reach the page. It may not even be able to close
/// itself; then it says that this may be done.
#[tokio::test]
async fn by_a_form_on_a_page_that_is_cut_off_from_the_one_that_opened_it() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("await demo.signIn()").await?;
    let alone = "data-login-url=%2Flogin%3Falone%3D1%26next%3D%7Breturn_url%7D";
    half_done(&stage, &format!("{}{BARE}&{alone}&{HOLD}&{SESSION}", stage.server.origin())).await?;
    stage.run("window.beside = []; window.open = ((before) => (...args) => { const opened = before.apply(window, args); beside.push(opened); return opened })(open)").await?;
    stage.run(END).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    send_three(&stage, &WITH_COOKIE).await?;
    stage.press("sign_in").await?;
    stage.turn_to(1).await?;
    let form = "!!document.querySelector('[data-testid=login-form]') && document.readyState == 'complete'";
    stage.until::<bool>("the sign-in page", form).await?;
    same("whoever opened it", stage.get::<bool>("window.opener == null").await?, true)?;
    stage.turn_to(0).await?;
    same("the window looks closed", stage.get::<bool>("beside[0].closed").await?, true)?;
    // Whoever looks at the page meanwhile, and is told so, has not come to the end of it.
    stage.run("dispatchEvent(new Event('focus'))").await?;
    stage.turn_to(1).await?;
    stage.sign_in_there().await?;
    stage.turn_to(0).await?;
    stage.card_with("good news", "card.title.includes('works again')").await?;
    nothing_is_lost(&stage).await?;
    each_once(&stage.server.log()?, &WITH_COOKIE, 1)
}

#[tokio::test]
async fn by_openid_connect_with_a_session_of_the_app() -> Outcome {
    let stage = Stage::new().await?;
    let sso = Sso::start(&stage.server)?;
    let page = format!("{}{BARE}", sso.origin());
    stage.visit(&page).await?;
    stage.run("await demo.signIn()").await?;
    half_done(&stage, &format!("{page}&{SSO}&{HOLD}&{SESSION}")).await?;
    signed_in_beside(&stage).await
}

#[tokio::test]
async fn by_openid_connect_with_a_token_in_storage() -> Outcome {
    let stage = Stage::new().await?;
    let sso = Sso::start(&stage.server)?;
    // The first sign-in is one like any other, but leaves the page.
    stage.visit(&format!("{}/spa/login?next={}{BARE}", sso.origin(), sso.origin())).await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", "location.pathname == '/bare' && !!localStorage.access_token").await?;
    half_done(&stage, &format!("{}{BARE}&{SPA}&{HOLD}", sso.origin())).await?;
    stage.run(&format!("await fetch('/spa/api/end', {{ headers: {} }})", WITH_TOKEN.headers)).await?;
    send_three(&stage, &WITH_TOKEN).await?;
    stage.press("sign_in").await?;
    // The provider still knows who it is: the window opens and closes by itself.
    stage.windows_left(1).await?;
    stage.turn_to(0).await?;
    nothing_is_lost(&stage).await?;
    each_once(&sso.log()?, &WITH_TOKEN, 1)
}

/// Passes the gateway for the first time; gives the address of the page behind it.
async fn through(stage: &Stage, gateway: &Gateway) -> Outcome<String> {
    let page = format!("{}{BARE}", gateway.origin());
    stage.visit(&page).await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being through", "location.pathname == '/bare' && !!window.demo").await?;
    Ok(page)
}

#[tokio::test]
async fn through_a_gateway_that_tells_scripts_what_is_wrong() -> Outcome {
    let stage = Stage::new().await?;
    let sso = Sso::start(&stage.server)?;
    let gateway = Gateway::start(&sso, Scripts::Told).await?;
    let page = through(&stage, &gateway).await?;
    half_done(&stage, &format!("{page}&{SSO}&{HOLD}&{SESSION}")).await?;
    stage.run(END).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    send_three(&stage, &WITH_COOKIE).await?;
    stage.press("sign_in").await?;
    stage.windows_left(1).await?;
    stage.turn_to(0).await?;
    nothing_is_lost(&stage).await?;
    // What was refused never came as far as the app.
    each_once(&stage.server.log()?, &WITH_COOKIE, 0)
}

/// A page behind a gateway that leads scripts away, too, with a half-filled form and a session that has ended.
async fn led_away(prepare: &str) -> Outcome<(Stage, Sso, Gateway)> {
    led_away_with(prepare, "").await
}

async fn led_away_with(prepare: &str, options: &str) -> Outcome<(Stage, Sso, Gateway)> {
    let stage = Stage::new().await?;
    let sso = Sso::start(&stage.server)?;
    let gateway = Gateway::start(&sso, Scripts::Led).await?;
    let page = through(&stage, &gateway).await?;
    stage.run(prepare).await?;
    half_done(&stage, &format!("{page}&{HOLD}&{SESSION}{options}")).await?;
    stage.run(END).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    // A call that is led to another origin fails without an answer. One that changes nothing waits; of the others nobody can tell
    // what became of them, so they are not held, and the card says so.
    send(&stage, &WITH_COOKIE).await?;
    stage.run("call('xhr', '/api/session/profile?xhr', {}, (path) => demo.xhr('GET', path))").await?;
    for name in ["json", "form"] {
        let answer: Value = stage.until(&format!("what became of {name}"), &format!("got.{name}")).await?;
        same(name, answer["error"].as_str(), Some("TypeError"))?;
    }
    stage.card_with("word of what got no answer", "card.text.includes('got no answer')").await?;
    same("what waits", stage.get::<Vec<String>>("Object.keys(got).sort()").await?, vec!["form".into(), "json".into()])?;
    let card = stage.any_card().await?;
    same("what is offered first", card.primary(), Some("pass_gateway"))?;
    Ok((stage, sso, gateway))
}

/// The window has passed the gateway and goes by itself, and it works again.
async fn passed(stage: &Stage) -> Outcome {
    if !stage.is_chromium() {
        // Firefox shows JSON in a page of its own, which no other can see; then it is the person who comes back.
        stage.turn_to(1).await?;
        let there = "document.readyState == 'complete' && document.documentElement.textContent.includes('Ada')";
        stage.until::<bool>("the answer behind the gateway", there).await?;
        stage.turn_to(0).await?;
        stage.run("dispatchEvent(new Event('focus'))").await?;
    }
    stage.windows_left(1).await?;
    stage.turn_to(0).await?;
    stage.card_with("good news", "card.title.includes('works again')").await?;
    answered(stage).await
}

/// Whoever waited is answered, nothing that changes something was sent once more, and the form is as it was.
async fn answered(stage: &Stage) -> Outcome {
    for name in ["list", "xhr"] {
        let answer: Value = stage.until(&format!("the answer to {name}"), &format!("got.{name}")).await?;
        same(name, answer["status"].as_u64(), Some(200))?;
    }
    let log = stage.server.log()?;
    let sent = |entry: &&Value| entry["path"].as_str().is_some_and(|path| path.starts_with(WITH_COOKIE.messages));
    same("messages that came as far as the app", log.iter().filter(sent).count(), 0)?;
    let filled: String = stage.get(FILLED).await?;
    same("the form", filled.as_str(), "customer=Ada Lovelace&note=Please ring twi&size=large&gift=on&email=")
}

#[tokio::test]
async fn through_a_gateway_that_leads_scripts_away_too() -> Outcome {
    let (stage, _sso, _gateway) = led_away("").await?;
    stage.press("pass_gateway").await?;
    passed(&stage).await
}

#[tokio::test]
async fn through_the_same_gateway_where_the_app_has_a_page_to_sign_in_of_its_own() -> Outcome {
    let (stage, _sso, _gateway) = led_away_with("", &format!("&{LOGIN}")).await?;
    stage.run("window.opened = []; window.open = ((before) => (...args) => { opened.push(args[0]); return before.call(window, ...args) })(open)").await?;
    stage.press("pass_gateway").await?;
    passed(&stage).await?;
    let opened: Vec<String> = stage.get("opened.map((address) => new URL(address).pathname)").await?;
    same("where the window was sent", opened, vec![WITH_COOKIE.list.to_owned()])
}

#[tokio::test]
async fn who_does_not_pass_the_gateway_gets_every_call_back_as_it_failed() -> Outcome {
    let (stage, _sso, _gateway) = led_away("").await?;
    stage.run("window.heard = []; const xhr = new XMLHttpRequest(); xhr.open('GET', '/api/session/profile?heard'); \
               for (const type of ['readystatechange', 'load', 'error', 'loadend']) xhr.addEventListener(type, () => heard.push(type + xhr.readyState)); xhr.send()").await?;
    // It was sent: that is all that it has heard.
    tokio::time::sleep(Duration::from_millis(300)).await;
    same("heard", stage.get::<String>("heard.join(' ')").await?.as_str(), "")?;
    stage.press("dismiss").await?;
    let answer: Value = stage.until("what became of list", "got.list").await?;
    same("list", answer["error"].as_str(), Some("TypeError"))?;
    let answer: Value = stage.until("what became of xhr", "got.xhr").await?;
    same("xhr", answer["status"].as_u64(), Some(0))?;
    same("heard", stage.get::<String>("heard.join(' ')").await?.as_str(), "readystatechange4 error4 loadend4")
}

#[tokio::test]
async fn a_service_worker_that_has_the_address_in_its_cache_does_not_stand_before_the_gateway() -> Outcome {
    let worker = "await (await caches.open('app')).put('/api/session/profile', new Response('kept')); \
                  await navigator.serviceWorker.register('/sso/worker.js', { scope: '/' }); await navigator.serviceWorker.ready";
    let (stage, _sso, _gateway) = led_away(worker).await?;
    same("the page has a worker", stage.get::<bool>("!!navigator.serviceWorker.controller").await?, true)?;
    stage.press("pass_gateway").await?;
    passed(&stage).await
}

#[tokio::test]
async fn a_gateway_that_sends_back_again_and_again_is_not_asked_again_and_again() -> Outcome {
    let (stage, _sso, gateway) = led_away("").await?;
    stage.run("window.here = true").await?;
    gateway.circle(true)?;
    stage.press("pass_gateway").await?;
    stage.card_with("that it does not work", "card.text.includes('still refuses')").await?;
    let asked =
        "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/session/profile')).length";
    let before: usize = stage.get(asked).await?;
    check(before < 30, || format!("it was asked {before} times"))?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    // One look may have been on its way.
    let since = stage.get::<usize>(asked).await? - before;
    check(since < 2, || format!("it was asked {since} times since"))?;
    same("the page stays", stage.get::<bool>("window.here && location.pathname == '/bare'").await?, true)?;
    // Once it lets people pass again, all is well: whoever comes back is seen.
    gateway.circle(false)?;
    let back = "dispatchEvent(new Event('focus')) && seen.events.some(({ type }) => type == 'resolved')";
    stage.until::<bool>("the way through", back).await?;
    answered(&stage).await
}
