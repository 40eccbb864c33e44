//! What goes wrong on the way back to work: renewals that hang or fail, windows that are closed, somebody else who signs in. Whoever
//! waits is answered all the same, once, and nothing is sent that must not be.

use std::time::Duration;

use serde_json::Value;

use crate::stage::{BARE, HOLDING, HOLDS, LOGIN, Outcome, Stage, check, same};

const HOLD: &str = "data-mode=hold&data-session-url=%2Fapi%2Fsession&data-preload=eager";
const PROFILE: &str = "/api/session/profile";
const MESSAGES: &str = "/api/session/messages";

/// What the module waits for is waited for twenty times shorter.
const IMPATIENT: &str =
    "AbortSignal.timeout = ((before) => (ms) => before.call(AbortSignal, ms / 20))(AbortSignal.timeout)";

/// A page that holds, on which Ada is signed in, and that runs this before its own scripts.
async fn signed_in(first: &str, options: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(&format!("{IMPATIENT}; {first}"), BARE).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&format!("{BARE}&{LOGIN}&{HOLD}&{options}")).await?;
    stage.until::<bool>("holding", HOLDS).await?;
    let asked = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/session'))";
    stage.until::<bool>("who it is", asked).await?;
    stage.run("await fetch('/api/session')").await?;
    Ok(stage)
}

/// Her session is ended by a change of the password; a call and a message are sent.
async fn end_and_ask(stage: &Stage) -> Outcome {
    stage.run("await demo.post('/demo-api/elsewhere/change-password')").await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    stage
        .run(
            "window.got = {}; window.answers = 0; \
             const call = (name, promise) => void promise.then((answer) => { answers++; got[name] = answer.status ?? answer.error }); \
             call('list', demo.get('/api/session/profile')); call('message', demo.post('/api/session/messages', { text: 'hi' }))",
        )
        .await
}

/// A page that holds, on which Ada's session has been ended, with a call and a message that wait.
async fn waiting(options: &str) -> Outcome<Stage> {
    waiting_with("", options).await
}

async fn waiting_with(first: &str, options: &str) -> Outcome<Stage> {
    let stage = signed_in(first, options).await?;
    end_and_ask(&stage).await?;
    Ok(stage)
}

/// What the server answered to a path, in order.
fn answered(stage: &Stage, method: &str, path: &str) -> Outcome<Vec<u64>> {
    let log = stage.server.log()?;
    let mine = log.iter().filter(|entry| entry["path"] == path && entry["method"] == method);
    Ok(mine.filter_map(|entry| entry["status"].as_u64()).collect())
}

async fn nobody_is_answered(stage: &Stage) -> Outcome {
    same("answers", stage.get::<u32>("answers").await?, 0)
}

/// It was looked whether it works, and what came of that has come: one look follows the other, so the first is over when the second
/// was answered.
async fn it_was_looked(stage: &Stage) -> Outcome {
    let asked = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/session')).length";
    for _ in 0..2 {
        let before: usize = stage.get(asked).await?;
        stage.run("dispatchEvent(new Event('focus'))").await?;
        stage.until::<bool>("a look", &format!("{asked} > {before}")).await?;
    }
    Ok(())
}

/// Both calls got this, and what was to be carried out was, or was not.
async fn both_got(stage: &Stage, list: u64, message: u64, sent: &[u64]) -> Outcome {
    for (name, wanted) in [("list", list), ("message", message)] {
        let got: Value = stage.until(&format!("the answer to {name}"), &format!("got.{name}")).await?;
        same(name, got.as_u64(), Some(wanted))?;
    }
    same("answers", stage.get::<u32>("answers").await?, 2)?;
    same("what the server answered to the message", answered(stage, "POST", MESSAGES)?.as_slice(), sent)
}

/// The renewal fails in this way, and the sign-in then helps.
async fn renewal_fails(renewal: &str) -> Outcome {
    let stage = waiting(&format!("data-refresh-url=%2Fapi%2Frefuse%3F{renewal}")).await?;
    stage.any_card().await?;
    nobody_is_answered(&stage).await?;
    let path = format!("/api/refuse?{}", renewal.replace("%3D", "=").replace("%26", "&"));
    let log = stage.server.log()?;
    // One that is given up has no answer, so it may not be in the log.
    same("renewals at the most", log.iter().filter(|entry| entry["path"] == path.as_str()).count().max(1), 1)?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await
}

#[tokio::test]
async fn a_renewal_that_hangs_keeps_nobody_from_the_card() -> Outcome {
    renewal_fails("delay_ms%3D60000%26status%3D200").await
}

#[tokio::test]
async fn a_renewal_that_fails_at_the_server_is_tried_once() -> Outcome {
    renewal_fails("status%3D500").await
}

#[tokio::test]
async fn a_renewal_that_is_refused_is_tried_once() -> Outcome {
    renewal_fails("status%3D401").await
}

#[tokio::test]
async fn a_renewal_that_says_yes_and_renews_nothing_is_tried_once() -> Outcome {
    renewal_fails("status%3D200").await
}

/// It was renewed, says the server, and refuses all the same: that is no matter of age, and to renew is not offered again.
#[tokio::test]
async fn what_is_refused_with_fresh_credentials_is_another_diagnosis() -> Outcome {
    let renewed = "window.app = { renewals: 0, renew: async () => { localStorage.access_token = 'fresh-and-refused-all-the-same'; return ++app.renewals > 0 } }";
    let stage = Stage::prepared(renewed, &format!("{BARE}&{LOGIN}&data-on-refresh=app.renew")).await?;
    stage.run(&format!("{EXPIRED} localStorage.access_token = init.headers.Authorization.slice(7); await demo.get('/api/invoices', init)")).await?;
    stage.until::<bool>("the renewal", "app.renewals == 1").await?;
    let card = stage.any_card().await?;
    let cause: String = stage.get("help401.incidents()[0].diagnosis.cause").await?;
    check(cause != "expired_token", || format!("the cause is still {cause}"))?;
    check(!card.text.contains("Renew"), || card.text.clone())?;
    same("what is offered first", card.primary(), Some("sign_in"))?;
    // One more call with the old token changes nothing of that.
    stage.run(&format!("{EXPIRED} await demo.get('/api/invoices', init)")).await?;
    stage.until::<bool>("both calls", "help401.incidents()[0].requests == 2").await?;
    same("cause", stage.get::<String>("help401.incidents()[0].diagnosis.cause").await?, cause)?;
    same("renewals", stage.get::<u32>("app.renewals").await?, 1)
}

/// A card that offers to renew, on a page with a message and a call that wait.
const EXPIRED: &str = "const claims = btoa(JSON.stringify({ sub: 'ada', exp: 1 })).replaceAll('=', ''); \
    const init = { headers: { Authorization: `Bearer ${btoa('{\"alg\":\"HS256\"}').replaceAll('=', '')}.${claims}.${'c2ln'.repeat(10)}A` } };";

#[tokio::test]
async fn a_renewal_that_answers_after_the_dismissal_changes_nothing() -> Outcome {
    // The first renewal, which nobody is asked about, is refused; the second takes its time.
    let stage = Stage::prepared(
        "window.app = { asked: 0, renew: () => app.asked++ ? new Promise((done) => app.done = done) : false }",
        &format!("{BARE}&{LOGIN}&{HOLD}&data-on-refresh=app.renew"),
    )
    .await?;
    stage.until::<bool>("holding", HOLDS).await?;
    stage
        .run(&format!(
            "window.got = {{}}; window.answers = 0; {EXPIRED} \
             demo.get('/api/invoices', init).then((answer) => {{ answers++; got.list = answer.status }})"
        ))
        .await?;
    stage.press("refresh").await?;
    stage.until::<bool>("the second renewal", "app.asked == 2").await?;
    nobody_is_answered(&stage).await?;
    stage.press("dismiss").await?;
    same("what the call got", stage.until::<u64>("the answer", "got.list").await?, 401)?;
    stage.run("app.done(true)").await?;
    stage.something_else_is_told().await?;
    same("answers", stage.get::<u32>("answers").await?, 1)?;
    same("state", stage.get::<String>("help401.incidents()[1].state").await?, "dismissed".to_owned())?;
    same("times asked", answered(&stage, "GET", "/api/invoices")?.iter().filter(|status| **status == 200).count(), 0)?;
    same("events resolved", stage.events("resolved").await?, 0)
}

#[tokio::test]
async fn a_window_that_is_closed_can_be_opened_again() -> Outcome {
    let stage = waiting("").await?;
    stage.press("sign_in").await?;
    stage.turn_to(1).await?;
    stage.until::<bool>("the sign-in page", "!!document.querySelector('[data-testid=login-form]')").await?;
    stage.close_window().await?;
    it_was_looked(&stage).await?;
    nobody_is_answered(&stage).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await
}

#[tokio::test]
async fn a_window_that_stays_on_the_sign_in_page_ends_nothing() -> Outcome {
    let stage = waiting("").await?;
    stage.press("sign_in").await?;
    stage.turn_to(1).await?;
    stage.sign_in_there_as("ada", "not-the-password").await?;
    stage.until::<bool>("the refusal", "!!document.querySelector('[data-testid=login-problem]')").await?;
    stage.turn_to(0).await?;
    it_was_looked(&stage).await?;
    nobody_is_answered(&stage).await?;
    stage.card_with("the word of the window", "card.text.includes('window that has opened')").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await
}

#[tokio::test]
async fn nothing_is_sent_for_somebody_else_who_signs_in() -> Outcome {
    let stage = waiting("").await?;
    stage.press("sign_in").await?;
    stage.turn_to(1).await?;
    stage.sign_in_there_as("grace", "hopper").await?;
    stage.windows_left(1).await?;
    stage.turn_to(0).await?;
    both_got(&stage, 401, 401, &[401]).await
}

#[tokio::test]
async fn a_sign_in_that_ends_after_the_dismissal_sends_nothing() -> Outcome {
    let stage = waiting("").await?;
    stage.press("sign_in").await?;
    stage.turn_to(1).await?;
    stage.until::<bool>("the sign-in page", "!!document.querySelector('[data-testid=login-form]')").await?;
    stage.turn_to(0).await?;
    stage.press("dismiss").await?;
    both_got(&stage, 401, 401, &[401]).await?;
    stage.sign_in_beside().await?;
    stage.something_else_is_told().await?;
    same("what came of it", answered(&stage, "GET", PROFILE)?.iter().filter(|status| **status == 200).count(), 0)?;
    both_got(&stage, 401, 401, &[401]).await
}

#[tokio::test]
async fn where_the_module_does_not_come_who_waits_is_let_go_at_once() -> Outcome {
    for preload in ["eager", "none"] {
        let options = HOLD.replace("eager", preload);
        let stage = Stage::at(&format!("{BARE}&{LOGIN}&{options}&nocore=1")).await?;
        stage.until::<bool>("holding", HOLDING).await?;
        for round in 0..2 {
            let answer: Value = stage.get("demo.get('/api/session/profile')").await?;
            same(&format!("fetch {round}, {preload}"), answer["status"].as_u64(), Some(401))?;
            let answer: Value = stage.get("demo.xhr('POST', '/api/session/messages', { body: 'x' })").await?;
            same(&format!("XMLHttpRequest {round}, {preload}"), answer["status"].as_u64(), Some(401))?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn where_the_module_never_comes_who_waits_is_let_go_after_a_while() -> Outcome {
    let stage = Stage::new().await?;
    // A server that takes the request for it and is silent; what the page would wait for is waited for twenty times shorter.
    stage
        .before_each_page(
            "window.fetch = ((before) => (...args) => String(args[0]).endsWith('_core_bg.wasm') ? new Promise(() => {}) : before(...args))(fetch); \
             window.setTimeout = ((before) => (task, ms, ...more) => before(task, ms == 15000 ? 750 : ms, ...more))(setTimeout)",
        )
        .await?;
    stage.open(&format!("{BARE}&{LOGIN}&{HOLD}")).await?;
    stage.until::<bool>("holding", HOLDING).await?;
    let answer: Value = stage.get("demo.get('/api/session/profile')").await?;
    same("fetch", answer["status"].as_u64(), Some(401))?;
    let answer: Value = stage.get("demo.xhr('POST', '/api/session/messages', { body: 'x' })").await?;
    same("XMLHttpRequest", answer["status"].as_u64(), Some(401))
}

/// The app may have it watched; what became of it nobody knows.
#[tokio::test]
async fn what_the_server_failed_at_is_not_sent_again_if_it_changes_something() -> Outcome {
    let stage = waiting("data-watch=401%20503").await?;
    let failing = "/api/refuse?status=503&mine";
    let answer: Value = stage.get(&format!("demo.post('{failing}', {{}})")).await?;
    same("fetch", answer["status"].as_u64(), Some(503))?;
    let answer: Value = stage.get(&format!("demo.xhr('POST', '{failing}', {{ body: 'x' }})")).await?;
    same("XMLHttpRequest", answer["status"].as_u64(), Some(503))?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await?;
    same("times asked", answered(&stage, "POST", failing)?, vec![503, 503])
}

/// A file that is not what it was to be is refused by the browser as if nobody had answered.
const NO_ANSWER: &str = "{ integrity: `sha256-${'A'.repeat(43)}=` }";

#[tokio::test]
async fn a_call_without_an_answer_that_no_gateway_led_away_fails_as_it_did() -> Outcome {
    let stage = waiting("").await?;
    stage.any_card().await?;
    for time in ["first", "second"] {
        let answer: Value = stage.get(&format!("demo.get('/demo/icon.svg', {NO_ANSWER})")).await?;
        same(time, answer["error"].as_str(), Some("TypeError"))?;
    }
    nobody_is_answered(&stage).await
}

#[tokio::test]
async fn an_xmlhttprequest_that_is_given_up_or_takes_too_long_ends_as_it_would_without_us() -> Outcome {
    let stage = signed_in("", "").await?;
    let ends = "const heard = {}; const frame = document.body.appendChild(document.createElement('iframe')); \
         for (const [world, view] of [['ours', window], ['bare', frame.contentWindow]]) for (const how of ['abort', 'timeout']) { \
           const xhr = new view.XMLHttpRequest(); const list = heard[world + how] = []; \
           for (const type of ['readystatechange', 'load', 'error', 'abort', 'timeout', 'loadend']) xhr.addEventListener(type, () => list.push(type + xhr.readyState)); \
           xhr.open('GET', location.origin + '/broken/never/help401.js/help401.js'); \
           if (how == 'timeout') xhr.timeout = 200; xhr.send(); if (how == 'abort') setTimeout(() => xhr.abort(), 100); \
           await new Promise((done) => xhr.addEventListener('loadend', done)); } \
         window.heard = heard";
    stage.run(ends).await?;
    for how in ["abort", "timeout"] {
        let of = |world: &str| format!("heard.{world}{how}.join(' ')");
        let bare: String = stage.get(&of("bare")).await?;
        check(bare.contains(how), || format!("it did not end so: {bare}"))?;
        same(how, stage.get::<String>(&of("ours")).await?, bare)?;
    }
    Ok(())
}

#[tokio::test]
async fn what_an_app_asks_for_while_it_renews_is_not_held() -> Outcome {
    // Its renewal asks the server, which refuses.
    let renew = "window.renew = async () => { const began = Date.now(); const { status } = await fetch('/api/refuse?renewal'); \
                 const xhr = await demo.xhr('POST', '/api/refuse?renewal'); window.refused = [status, xhr.status]; return false }";
    let stage = waiting_with(renew, "data-on-refresh=renew").await?;
    stage.card_with("help", "card.buttons.length").await?;
    same("what its renewal was told", stage.until::<Vec<u16>>("the renewal", "window.refused").await?, vec![401, 401])?;
    nobody_is_answered(&stage).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await
}

#[tokio::test]
async fn a_sign_in_of_the_apps_that_never_ends_can_be_begun_anew_and_keeps_nothing_from_being_held() -> Outcome {
    // What the loader waits for is waited for fifty times shorter.
    let app = "window.setTimeout = ((before) => (task, ms, ...more) => before(task, ms == 15000 ? 300 : ms, ...more))(setTimeout); \
               window.app = { begun: 0, signIn: () => (app.begun++ ? demo.signIn() : new Promise(() => {})) }";
    let stage = waiting_with(app, "data-on-sign-in=app.signIn").await?;
    stage.press("sign_in").await?;
    stage.until::<bool>("the first sign-in", "app.begun == 1").await?;
    tokio::time::sleep(Duration::from_millis(600)).await;
    stage.run("demo.get('/api/session/profile?late').then(({ status }) => { answers++; got.late = status })").await?;
    let refused = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('?late'))";
    stage.until::<bool>("the refusal", refused).await?;
    nobody_is_answered(&stage).await?;
    stage.press("sign_in").await?;
    same("what the late call got", stage.until::<u64>("its answer", "got.late").await?, 200)?;
    stage.until::<bool>("the answers to the others", "got.list == 200 && got.message == 201").await.map(drop)
}

#[tokio::test]
async fn a_message_below_the_sessions_address_is_no_log_in() -> Outcome {
    let stage = signed_in("", "").await?;
    same(
        "the first message",
        stage.get::<u16>("demo.post('/api/session/messages', {}).then(({ status }) => status)").await?,
        201,
    )?;
    end_and_ask(&stage).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    both_got(&stage, 200, 201, &[401, 201]).await
}

#[tokio::test]
async fn who_signs_in_within_the_page_is_known_from_then_on() -> Outcome {
    for (name, password, sent) in [("ada", "lovelace", [401, 201].as_slice()), ("grace", "hopper", &[401])] {
        let stage = signed_in("", "").await?;
        let times =
            "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/session')).length";
        let before: usize = stage.get(times).await?;
        stage.run(&format!("await demo.post('/api/login', {{ username: '{name}', password: '{password}' }})")).await?;
        stage.until::<bool>("who it is now", &format!("{times} > {before}")).await?;
        stage.run("await fetch('/api/session')").await?;
        end_and_ask(&stage).await?;
        stage.press("sign_in").await?;
        // It is Ada who comes back.
        stage.sign_in_beside().await?;
        let wanted = if name == "ada" { (200, 201) } else { (401, 401) };
        both_got(&stage, wanted.0, wanted.1, sent).await?;
    }
    Ok(())
}
