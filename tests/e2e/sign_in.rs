//! Signing in and renewing without leaving the page, and what other tabs have of it.

use std::time::Duration;

use serde_json::json;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, WHOLE, check, same};

const GOOD_NEWS: &str = "card.title.includes('works again')";
const SESSION: &str = "data-session-url=%2Fapi%2Fsession";
const RENEW: &str = "data-refresh-url=%2Fapi%2Fsession%2Frenew";

/// A page with a field in which somebody is writing, and a failure.
async fn writing(options: &str) -> Outcome<Stage> {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{options}")).await?;
    stage
        .run("const field = document.createElement('textarea'); field.id = 'draft'; document.body.append(field); field.value = 'Dear Ada'")
        .await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    Ok(stage)
}

async fn draft(stage: &Stage) -> Outcome {
    same(
        "draft",
        stage.get::<Option<String>>("document.getElementById('draft')?.value").await?.as_deref(),
        Some("Dear Ada"),
    )
}

#[tokio::test]
async fn signing_in_beside_the_page_keeps_what_was_typed() -> Outcome {
    let stage = writing("").await?;
    stage.press("sign_in").await?;
    stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await?;
    same("state", stage.event("resolved", 0).await?["state"].as_str(), Some("resolved"))?;
    draft(&stage).await
}

#[tokio::test]
async fn a_browser_that_allows_no_window_is_asked_to_leave_only_after_a_warning() -> Outcome {
    let stage = writing("").await?;
    stage.run("window.open = () => null").await?;
    stage.press("sign_in").await?;
    stage.card_with("the warning", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    stage.card_with("what it was", "!card.title.includes('Leave')").await?;
    draft(&stage).await?;
    stage.press("sign_in").await?;
    stage.press("confirm_leave").await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", "location.pathname == '/bare'").await.map(drop)
}

/// What a person reads on the page that a sign-in comes back to, once it is whole; a browser refuses to close what no script has opened.
const COME_BACK: &str = "document.readyState == 'complete' && document.body.innerText.trim()";

#[tokio::test]
async fn the_page_that_a_sign_in_comes_back_to_says_so_where_it_cannot_close_itself() -> Outcome {
    let stage = Stage::new().await?;
    stage
        .before_each_page(
            "const native = window.close; window.close = () => { document.documentElement.dataset.refused = true; native.call(window) }",
        )
        .await?;
    for blocked in [&[][..], &["*help401-return.js*"]] {
        stage.command("Network.enable", json!({})).await?;
        stage.command("Network.setBlockedURLs", json!({ "urls": blocked })).await?;
        stage.open(BARE).await?;
        stage.open("/help401-return.html?state=x").await?;
        let said: String = stage.until("words", COME_BACK).await?;
        check(said.contains("Signing in is done") && said.contains("close this window"), || {
            format!("it says {said:?}")
        })?;
        same(
            "it tried to close itself",
            stage.get::<bool>("document.documentElement.dataset.refused == 'true'").await?,
            blocked.is_empty(),
        )?;
        same("language", stage.get::<String>("document.documentElement.lang").await?, "en".to_owned())?;
    }
    Ok(())
}

/// What brings up a card whose first button loads the page again.
const STALE: &str =
    "await demo.post('/api/refuse?status=403&type=application/json&body=%7B%22error%22%3A%22invalid_csrf_token%22%7D')";

/// A card that offers to use another account.
const FORBIDDEN: &str =
    "await demo.get('/api/refuse?status=403&type=application/json&body=%7B%22error%22%3A%22insufficient_scope%22%7D')";

/// A page with something typed in it, and what brings up a card.
async fn typed(options: &str, failure: &str) -> Outcome<Stage> {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{options}")).await?;
    stage
        .run("const field = document.createElement('textarea'); field.id = 'draft'; document.body.append(field); field.value = 'Dear Ada'; window.old = true")
        .await?;
    stage.run(failure).await?;
    stage.any_card().await?;
    Ok(stage)
}

#[tokio::test]
async fn loading_the_page_again_asks_where_something_was_typed() -> Outcome {
    let stage = typed("", STALE).await?;
    stage.press("reload").await?;
    stage.card_with("the question", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    stage.card_with("what it was", "!card.title.includes('Leave')").await?;
    draft(&stage).await?;
    stage.press("reload").await?;
    stage.press("confirm_leave").await?;
    stage.until::<bool>("the page anew", "!window.old && location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn what_was_chosen_and_what_was_written_in_a_frame_is_asked_about_too() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    // Lists as the page has them are nothing to ask about, nor is an editor in which nothing stands.
    stage
        .run(
            "document.body.insertAdjacentHTML('beforeend', `<select id=plain><option>one<option>two</select> \
               <select id=given><option>one<option selected>two</select><select id=many multiple><option>one<option selected>two</select> \
               <iframe id=editor srcdoc='<body contenteditable></body>'></iframe>`); window.old = true; \
             const editor = document.getElementById('editor'); await new Promise((done) => editor.onload = done)",
        )
        .await?;
    stage.run(STALE).await?;
    stage.any_card().await?;
    for (change, back) in [
        ("document.getElementById('plain').value = 'two'", "document.getElementById('plain').value = 'one'"),
        ("document.getElementById('given').value = 'one'", "document.getElementById('given').value = 'two'"),
        (
            "document.getElementById('many').options[0].selected = true",
            "document.getElementById('many').options[0].selected = false",
        ),
        ("editor.contentDocument.body.textContent = 'Dear Ada'", "editor.contentDocument.body.textContent = ''"),
    ] {
        stage.run(change).await?;
        stage.press("reload").await?;
        stage.card_with(&format!("the question after {change}"), "card.title.includes('Leave this page')").await?;
        stage.press("stay").await?;
        stage.card_with("what it was", "!card.title.includes('Leave')").await?;
        stage.run(back).await?;
    }
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", "!window.old && location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn what_was_written_in_an_editor_is_asked_about_too() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage
        .run("document.body.insertAdjacentHTML('beforeend', '<div id=editor contenteditable></div><div id=empty contenteditable> </div>'); window.old = true")
        .await?;
    stage.click("the editor", "document.getElementById('editor')").await?;
    stage.type_keys("Dear Ada").await?;
    stage.run(STALE).await?;
    stage.any_card().await?;
    stage.press("reload").await?;
    stage.card_with("the question", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    // An editor in which nothing stands is nothing to ask about.
    stage.run("document.getElementById('editor').textContent = ''").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", "!window.old && location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn what_was_typed_is_asked_about_though_the_app_makes_it_the_fields_default_as_react_does() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-preload=eager")).await?;
    stage
        .run(
            "document.body.insertAdjacentHTML('beforeend', '<input id=note>'); window.old = true;
              document.addEventListener('input', ({ target }) => (target.defaultValue = target.value))",
        )
        .await?;
    stage.until::<bool>("the module", "seen.events.some(({ type }) => type == 'ready')").await?;
    stage.click("the field", "document.getElementById('note')").await?;
    stage.type_keys("Dear Ada").await?;
    same("default", stage.get::<String>("document.getElementById('note').defaultValue").await?, "Dear Ada".to_owned())?;
    stage.run(STALE).await?;
    stage.press("reload").await?;
    stage.card_with("the question", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    // What the app itself has cleared since, as it does once it was sent, is nothing to ask about.
    stage.run("const note = document.getElementById('note'); note.value = note.defaultValue = ''").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", "!window.old && location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn another_account_asks_where_something_was_typed() -> Outcome {
    let stage = typed("data-logout-url=%2Flogin%3Fout", FORBIDDEN).await?;
    stage.press("switch_account").await?;
    stage.card_with("the question", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    draft(&stage).await?;
    stage.press("switch_account").await?;
    stage.press("confirm_leave").await?;
    stage.until::<bool>("the page to sign out", "location.pathname + location.search == '/login?out'").await.map(drop)
}

#[tokio::test]
async fn where_nothing_was_typed_the_page_is_loaded_again_at_once() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(&format!("window.old = true; {STALE}")).await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", "!window.old && location.pathname == '/bare'").await.map(drop)
}

/// With the browser's own blocker of windows, which a driver switches off otherwise.
async fn with_blocker(more: &str) -> Outcome<Stage> {
    let stage = Stage::with("dist", &[WHOLE, "not disable-popup-blocking"]).await?;
    stage.open(&format!("{BARE}&{LOGIN}")).await?;
    // The first window is what a click is good for; the second has none.
    let blocks = "(() => { const [one, two] = [open('about:blank'), open('about:blank')]; one?.close(); two?.close(); return !two })()";
    check(!stage.is_chromium() || stage.get(blocks).await?, || "windows are not blocked".to_owned())?;
    stage.run(&format!("{more}; {FAIL}")).await?;
    stage.any_card().await?;
    Ok(stage)
}

/// What a page does that opens a window of its own with the same click, before the card hears of it.
const SPENT: &str = "addEventListener('click', () => open('about:blank'), { capture: true, once: true })";

#[tokio::test]
async fn a_browser_that_blocks_windows_lets_the_one_to_sign_in_be_opened() -> Outcome {
    let stage = with_blocker("").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn where_the_click_is_spent_and_the_window_blocked_the_page_is_left_for_it() -> Outcome {
    let stage = with_blocker(SPENT).await?;
    if !stage.is_chromium() {
        return Ok(());
    }
    stage.press("sign_in").await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", "location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn where_something_was_typed_a_window_that_is_blocked_leads_to_a_question_first() -> Outcome {
    let field = "const field = document.createElement('textarea'); field.id = 'draft'; document.body.append(field); field.value = 'Dear Ada'";
    let stage = with_blocker(&format!("{field}; {SPENT}")).await?;
    if !stage.is_chromium() {
        return Ok(());
    }
    stage.press("sign_in").await?;
    stage.card_with("the warning", "card.title.includes('Leave this page')").await?;
    stage.press("stay").await?;
    draft(&stage).await?;
    // The next click is good for a window again.
    stage.press("sign_in").await?;
    stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
    draft(&stage).await
}

#[tokio::test]
async fn where_nothing_was_typed_no_window_means_no_question() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(&format!("window.open = () => null; {FAIL}")).await?;
    stage.press("sign_in").await?;
    stage.sign_in_there().await
}

#[tokio::test]
async fn an_app_that_wants_it_is_left_to_sign_in() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-login-mode=redirect")).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", "location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn a_sign_in_in_one_tab_closes_the_card_in_the_others() -> Outcome {
    let page = format!("{BARE}&{LOGIN}");
    let stage = Stage::at(&page).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.open_tab(&page).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    stage.event("resolved", 0).await?;
    stage.turn_to(0).await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

/// Each tab has a window of its own, since neither may touch that of the other. Whoever is done first is enough for both, and the
/// window that nobody needs any more goes.
#[tokio::test]
async fn of_two_tabs_that_sign_in_at_once_one_is_enough() -> Outcome {
    let page = format!("{BARE}&{LOGIN}");
    let stage = Stage::at(&page).await?;
    stage.open_tab(&page).await?;
    for tab in 0..2 {
        stage.turn_to(tab).await?;
        stage.run(FAIL).await?;
        stage.press("sign_in").await?;
        stage.windows_left(3 + tab).await?;
    }
    stage.turn_to(2).await?;
    stage.sign_in_there().await?;
    stage.windows_left(2).await?;
    for tab in 0..2 {
        stage.turn_to(tab).await?;
        stage.card_with(&format!("good news in tab {tab}"), GOOD_NEWS).await?;
        same("events resolved", stage.events("resolved").await?, 1)?;
    }
    Ok(())
}

/// A page with a card, of which nothing can be heard but events of this type, and a second tab, turned to, with nothing of help401.
async fn hears_only(heard: &str, failure: &str) -> Outcome<Stage> {
    let deaf = format!(
        "for (const type of ['focus', 'online', 'storage', 'visibilitychange']) \
           if (type != '{heard}') addEventListener(type, (event) => event.stopImmediatePropagation(), true)"
    );
    let stage = Stage::prepared(&deaf, &format!("{BARE}&{LOGIN}")).await?;
    stage.run(failure).await?;
    stage.any_card().await?;
    stage.open_tab("/demo/icon.svg").await?;
    Ok(stage)
}

#[tokio::test]
async fn a_token_that_another_tab_has_stored_is_tried_at_once() -> Outcome {
    let failure = "await demo.post('/api/login', { username: 'ada', password: 'lovelace' }); \
                   const token = await demo.post('/api/token'); window.good = JSON.parse(token.body).access_token; \
                   localStorage.access_token = 'stale-token-of-yesterday'; \
                   await demo.get('/api/invoices', { headers: { Authorization: 'Bearer stale-token-of-yesterday' } })";
    let stage = hears_only("storage", failure).await?;
    stage.turn_to(0).await?;
    let good: String = stage.get("good").await?;
    same("events resolved", stage.events("resolved").await?, 0)?;
    // Beside it in another window: of two tabs one is hidden, and asks only once somebody turns to it.
    stage.run("Object.defineProperty(document, 'hidden', { value: false })").await?;
    stage.turn_to(1).await?;
    stage.run(&format!("localStorage.access_token = '{good}'")).await?;
    stage.turn_to(0).await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn who_looks_at_the_page_again_need_not_say_that_they_have_signed_in() -> Outcome {
    let stage = hears_only("visibilitychange", FAIL).await?;
    let hide = |hidden: bool| {
        format!(
            "Object.defineProperty(document, 'hidden', {{ value: {hidden}, configurable: true }}); document.dispatchEvent(new Event('visibilitychange'))"
        )
    };
    // A page that is not to be seen asks nothing. It is hidden before somebody turns to it: some browsers tell of that, too.
    stage.turn_to(0).await?;
    stage.run(&hide(true)).await?;
    stage.turn_to(1).await?;
    stage
        .run("await fetch('/api/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'ada', password: 'lovelace' }) })")
        .await?;
    stage.turn_to(0).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    same("events resolved", stage.events("resolved").await?, 0)?;
    stage.run(&hide(false)).await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

/// Counts how deep in listeners of clicks code is: no promise goes on while that is not zero. Notes when windows are opened.
const CLICKS: &str = "(() => { let depth = 0; const known = new WeakMap(); const listen = EventTarget.prototype.addEventListener; const open = window.open; \
    EventTarget.prototype.addEventListener = function (type, listener, ...more) { \
      if (type != 'click' || typeof listener != 'function') return listen.call(this, type, listener, ...more); \
      const within = known.get(listener) ?? function (event) { depth++; try { return listener.call(this, event) } finally { depth-- } }; \
      known.set(listener, within); return listen.call(this, type, within, ...more) }; \
    window.opened = []; window.open = (...args) => { opened.push([depth > 0, navigator.userActivation?.isActive ?? true]); return open.apply(window, args) } })()";

/// A window is opened in the very turn of the click: later, a browser holds it back.
#[tokio::test]
async fn the_window_to_sign_in_is_opened_within_the_click() -> Outcome {
    let stage = Stage::prepared(CLICKS, &format!("{BARE}&{LOGIN}")).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.windows_left(2).await?;
    same("opened", stage.get::<Vec<(bool, bool)>>("opened").await?, vec![(true, true)])
}

#[tokio::test]
async fn the_window_to_pass_a_gateway_is_opened_within_the_click() -> Outcome {
    let stage = Stage::prepared(CLICKS, &format!("{BARE}&{LOGIN}")).await?;
    stage.run("await demo.get('/portal/orders')").await?;
    stage.press("pass_gateway").await?;
    stage.windows_left(2).await?;
    same("opened", stage.get::<Vec<(bool, bool)>>("opened").await?, vec![(true, true)])
}

#[tokio::test]
async fn a_message_that_anybody_may_send_closes_nothing() -> Outcome {
    let stage = with_another(LOGIN).await?;
    stage.run("await demo.post('/api/session/orders', {})").await?;
    stage.until::<bool>("both incidents", "help401.incidents().length == 2").await?;
    // Once everybody has got these, the other one works, and whoever looks after that sees it.
    stage
        .run(
            "const messages = [{ help401: 'arrived', state: '' }, { help401: 'recovered' }, { help401: 'arrived', state: 'x' }, null, 7, 'resolved']; \
             const [channel, end] = [new BroadcastChannel('help401'), new BroadcastChannel('help401')]; \
             const all = new Promise((done) => { let left = messages.length; end.onmessage = () => --left || done() }); \
             for (const message of messages) channel.postMessage(message); \
             await all; end.close(); window.works = true; channel.postMessage({ help401: 'recovered' })",
        )
        .await?;
    only_the_other_is_over(&stage).await
}

/// Another origin, which refuses until `works`.
const ANOTHER: &str = "{ const own = window.fetch; window.fetch = (...given) => \
    new Request(...given).url.startsWith('https://another.example/') ? Promise.resolve(Response.json({}, { status: window.works ? 200 : 401 })) : own(...given) }";

/// A page with the card of an incident at another origin, which a look ends once that works. It is the last of all that a look asks
/// about, since newer ones come first.
async fn with_another(options: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(ANOTHER, &format!("{BARE}&{options}")).await?;
    stage.run("await fetch('https://another.example/orders')").await?;
    stage.any_card().await?;
    Ok(stage)
}

/// It was looked whether anything works: the incident at the other origin is over, and no newer one.
async fn only_the_other_is_over(stage: &Stage) -> Outcome {
    let over = stage.event("resolved", 0).await?;
    same("what is over", over["url"].as_str(), Some("https://another.example/orders"))?;
    same("events resolved", stage.events("resolved").await?, 1)?;
    let open = "['suspected', 'shown'].includes(help401.incidents()[0].state)";
    check(stage.get(open).await?, || "the newer one is over, too".to_owned())
}

#[tokio::test]
async fn a_session_that_was_good_all_the_time_proves_nothing() -> Outcome {
    let stage = with_another(&format!("{LOGIN}&{SESSION}")).await?;
    stage.run("await demo.signIn()").await?;
    stage.run("await demo.get('/api/invoices', { headers: { Authorization: 'Bearer undefined' } })").await?;
    stage.until::<bool>("both incidents", "help401.incidents().length == 2").await?;
    stage.run("window.works = true; dispatchEvent(new Event('focus'))").await?;
    only_the_other_is_over(&stage).await
}

/// Signed in for long, with a session that has just ended.
async fn session_over(stage: &Stage) -> Outcome {
    stage.run("await demo.post('/api/login', { username: 'ada', password: 'lovelace', remember: true })").await?;
    stage.run(FAIL).await?;
    end_session(stage).await
}

/// The session was idle for so long that it ends now.
async fn end_session(stage: &Stage) -> Outcome {
    stage
        .run("const { body } = await demo.post('/demo-api/elsewhere/idle'); await new Promise((over) => setTimeout(over, JSON.parse(body).left_ms + 100))")
        .await
}

fn renewals(stage: &Stage) -> Outcome<usize> {
    Ok(stage.server.log()?.iter().filter(|entry| entry["path"] == "/api/session/renew").count())
}

#[tokio::test]
async fn a_session_that_can_be_renewed_bothers_nobody() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{RENEW}")).await?;
    session_over(&stage).await?;
    stage.run(FAIL).await?;
    stage.until::<bool>("the incident being over", "help401.incidents()[0]?.state == 'resolved'").await?;
    same("events incident", stage.events("incident").await?, 0)?;
    check(stage.card().await?.is_none(), || "a card is shown though the session was renewed".to_owned())?;
    same("renewals", renewals(&stage)?, 1)
}

#[tokio::test]
async fn a_renewal_that_is_refused_is_tried_once_and_then_help_is_shown() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{RENEW}")).await?;
    stage.run(&format!("await demo.signIn(); {FAIL}")).await?;
    end_session(&stage).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("renewals", renewals(&stage)?, 1)
}

/// A cookie that has run out by itself is gone, and the page is loaded anew.
async fn cookie_gone(prepare: &str, remember: bool) -> Outcome<Stage> {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{RENEW}")).await?;
    stage
        .run(&format!("await demo.post('/api/login', {{ username: 'ada', password: 'lovelace', remember: {remember} }}); {prepare}"))
        .await?;
    stage.open(&format!("{BARE}&{LOGIN}&{RENEW}")).await?;
    let cookie = json!({ "name": "acme_session", "url": stage.server.origin() });
    stage.command("Network.deleteCookies", cookie).await?;
    stage.run(FAIL).await?;
    Ok(stage)
}

#[tokio::test]
async fn where_something_tells_of_a_session_one_that_is_gone_without_a_trace_is_renewed() -> Outcome {
    let stage = cookie_gone("localStorage.setItem('auth_session', 'since-this-morning')", true).await?;
    stage.until::<bool>("the incident being over", "help401.incidents()[0]?.state == 'resolved'").await?;
    same("its cause", stage.get::<String>("help401.incidents()[0].diagnosis.cause").await?.as_str(), "no_credentials")?;
    same("events incident", stage.events("incident").await?, 0)?;
    same("renewals", renewals(&stage)?, 1)
}

#[tokio::test]
async fn where_it_is_refused_nobody_hears_of_that_and_it_is_not_tried_again() -> Outcome {
    let stage = cookie_gone("localStorage.setItem('auth_session', 'since-this-morning')", false).await?;
    let card = stage.any_card().await?;
    same("what is offered", card.primary(), Some("sign_in"))?;
    stage.run(FAIL).await?;
    stage.press("dismiss").await?;
    same("incidents", stage.get::<usize>("help401.incidents().length").await?, 1)?;
    same("renewals", renewals(&stage)?, 1)
}

#[tokio::test]
async fn where_nothing_tells_of_a_session_nothing_is_renewed() -> Outcome {
    let stage = cookie_gone("localStorage.setItem('theme', 'dark-and-quiet')", true).await?;
    stage.any_card().await?;
    same("renewals", renewals(&stage)?, 0)
}

/// A page whose app signs in by a function of its own, with a failure.
async fn app_signs_in(function: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(
        &format!("window.app = {{ signIn: {function} }}"),
        &format!("{BARE}&data-on-sign-in=app.signIn"),
    )
    .await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    Ok(stage)
}

#[tokio::test]
async fn an_app_that_knows_how_to_sign_in_is_asked_in_the_click_and_it_is_looked_whether_it_works() -> Outcome {
    // Not in every browser can a page tell that it may open a window now.
    let asked = "() => { app.inClick = navigator.userActivation?.isActive ?? true; return demo.signIn() }";
    let stage = app_signs_in(asked).await?;
    stage.card_with("good news", GOOD_NEWS).await?;
    check(stage.get::<bool>("app.inClick").await?, || "the click was over".to_owned())?;
    same("where the page is", stage.get::<String>("location.pathname").await?.as_str(), "/bare")
}

#[tokio::test]
async fn an_app_that_could_not_sign_in_is_believed() -> Outcome {
    for failing in
        ["() => false", "async () => { throw new Error('closed') }", "() => { throw new Error('no such thing') }"]
    {
        let stage = app_signs_in(failing).await?;
        stage.card_with("word of it", "card.text.includes('You are not signed in yet.')").await?;
        same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "shown")?;
    }
    Ok(())
}

#[tokio::test]
async fn an_app_that_has_only_begun_to_sign_in_is_not_taken_at_its_word() -> Outcome {
    for begun in ["() => {}", "() => { app.begun = demo.signIn() }"] {
        let stage = Stage::prepared(
            &format!("window.app = {{ signIn: {begun} }}"),
            &format!("{BARE}&data-on-sign-in=app.signIn"),
        )
        .await?;
        // There is nothing to look at.
        stage.run("await demo.post('/api/session/orders', {})").await?;
        stage.press("sign_in").await?;
        stage.card_with("word of it", "card.text.includes('Please sign in')").await?;
        stage.run("await new Promise((done) => setTimeout(done, 500))").await?;
        let card = stage.any_card().await?;
        check(card.text.contains("Please sign in"), || format!("{begun}: {}", card.text))?;
        same(begun, stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "recovering")?;
    }
    Ok(())
}

#[tokio::test]
async fn an_app_that_signed_in_in_vain_is_not_asked_first_for_ever() -> Outcome {
    let stage = app_signs_in("async () => true").await?;
    for _ in 0..2 {
        stage.card_with("word of it", "card.text.includes('The server still refuses.')").await?;
        // What the card said the first time stands there while the app signs in once more.
        stage.until::<bool>("the state shown", "help401.incidents()[0].state == 'shown'").await?;
        if stage.any_card().await?.primary() == Some("sign_in") {
            stage.press("sign_in").await?;
        }
    }
    stage.card_with("another way", "card.buttons[0].action != 'sign_in'").await.map(drop)
}

#[tokio::test]
async fn a_card_that_the_app_closes_when_a_button_is_pressed_is_closed() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{SESSION}")).await?;
    stage.run(&format!("help401.on('action', () => help401.close()); {FAIL}")).await?;
    stage.press("sign_in").await?;
    stage.no_card().await?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "dismissed")?;
    stage.windows_left(1).await
}

/// Begins to sign in, closes the window that has opened, and is told what came of it.
async fn closes_the_window(stage: &Stage) -> Outcome {
    stage.press("sign_in").await?;
    stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
    stage.turn_to(1).await?;
    stage.close_window().await?;
    stage.turn_to(0).await?;
    stage.run("dispatchEvent(new Event('focus'))").await?;
    stage.card_with("word of it", "card.text.includes('You are not signed in yet.')").await.map(drop)
}

#[tokio::test]
async fn who_closes_the_window_is_told_so_too_where_there_is_nothing_to_look_at() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run("await fetch('/api/refuse', { headers: { Authorization: 'Bearer of-somebody-else' } })").await?;
    closes_the_window(&stage).await?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "shown")
}

#[tokio::test]
async fn where_the_apps_function_does_not_exist_its_address_is_signed_in_at() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-on-sign-in=app.sginIn")).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await?;
    let named = "demo.warnings.filter((line) => line.includes('app.sginIn')).length";
    same("warnings", stage.get::<u32>(named).await?, 1)
}

#[tokio::test]
async fn who_closes_the_window_without_signing_in_is_told_so_and_not_sent_to_it_again() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{SESSION}")).await?;
    stage.run(FAIL).await?;
    closes_the_window(&stage).await?;
    // It is no reason to advise something else.
    same("first button", stage.any_card().await?.primary(), Some("sign_in"))
}

/// An address of the session's that somebody stands before who leads to another origin whoever is not signed in: a call to it fails as
/// one does that was lost on the way.
#[tokio::test]
async fn a_session_that_leads_to_another_origin_is_not_taken_for_a_server_that_is_not_there() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-session-url=%2Fportal%2Fsession")).await?;
    stage.run("await demo.post('/api/session/orders', {})").await?;
    stage.press("retry").await?;
    stage.card_with("the news that nothing has changed", "card.text.includes('still refuses')").await?;
    let asked: Vec<u64> = stage
        .server
        .log()?
        .iter()
        .filter(|entry| entry["path"] == "/portal/session")
        .filter_map(|entry| entry["status"].as_u64())
        .collect();
    same("asked, and asked whether it redirects", asked, vec![302, 302])?;
    closes_the_window(&stage).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn who_is_signing_in_is_led_to_the_password_and_not_to_a_second_place_for_it() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage
        .run("for (const hidden of [true, false]) { const field = document.createElement('input'); field.type = 'password'; field.hidden = hidden; document.body.append(field) }")
        .await?;
    stage.run("await demo.post('/api/login', { username: 'ada', password: 'wrong' })").await?;
    stage.press("check_credentials").await?;
    stage.until::<bool>("the focus in the field", "document.activeElement.type == 'password'").await?;
    same("windows", stage.windows_left(1).await.is_ok(), true)
}

#[tokio::test]
async fn who_gets_the_password_right_in_the_page_itself_is_told_so() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run("await demo.post('/api/login', { username: 'ada', password: 'wrong' })").await?;
    same("what is offered", stage.any_card().await?.primary(), Some("check_credentials"))?;
    stage.run("await demo.post('/api/login', { username: 'ada', password: 'wronger' })").await?;
    same("events resolved", stage.events("resolved").await?, 0)?;
    stage.run("await demo.signIn()").await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn a_function_that_does_not_exist_renews_nothing_and_is_named() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-on-refresh=app.renwe")).await?;
    session_over(&stage).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let named = "demo.warnings.filter((line) => line.includes('app.renwe')).length";
    same("warnings", stage.get::<u32>(named).await?, 1)
}

#[tokio::test]
async fn a_card_that_the_app_opens_during_a_renewal_tells_that_it_works() -> Outcome {
    let renew = "window.app = { async renew() { window.owned = this == app; await help401.open(); await demo.post('/api/session/renew') } }";
    let stage = Stage::prepared(renew, &format!("{BARE}&{LOGIN}&data-on-refresh=app.renew")).await?;
    session_over(&stage).await?;
    stage.run(FAIL).await?;
    stage.card_with("good news", GOOD_NEWS).await?;
    check(stage.get::<bool>("owned").await?, || "it was called without its owner".to_owned())?;
    same("events resolved", stage.events("resolved").await?, 1)?;
    // What is over is not shown as if it were not.
    stage.run("help401.close()").await?;
    stage.no_card().await?;
    stage.run("await help401.open()").await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn what_a_function_of_the_apps_throws_is_told_a_developer_once() -> Outcome {
    let renew = "window.app = { renew() { throw new Error('no such thing') } }";
    let stage = Stage::prepared(renew, &format!("{BARE}&{LOGIN}&data-on-refresh=app.renew")).await?;
    session_over(&stage).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let told = "demo.warnings.filter((line) => line.includes('onRefresh') && line.includes('no such thing')).length";
    same("warnings", stage.get::<u32>(told).await?, 1)
}

/// The first renewal, before anybody is asked, is refused; the second brings a token that is good or not.
#[tokio::test]
async fn whether_a_renewal_that_the_person_asks_for_has_helped_is_seen_by_the_request() -> Outcome {
    for (token, news) in [("good", GOOD_NEWS), ("'one-that-is-refused-too'", "card.text.includes('still refuses')")] {
        let renew =
            "window.app = { asked: 0, renew: () => app.asked++ > 0 && !!(localStorage.access_token = app.token) }";
        let stage = Stage::prepared(renew, &format!("{BARE}&{LOGIN}&data-on-refresh=app.renew")).await?;
        stage
            .run(&format!(
                "await demo.signIn(); const good = JSON.parse((await demo.post('/api/token')).body).access_token; app.token = {token}; \
                 const part = (value) => btoa(JSON.stringify(value)).replaceAll('=', ''); \
                 const old = localStorage.access_token = [part({{ alg: 'HS256' }}), part({{ sub: 'ada', exp: 1 }}), 'c2ln'.repeat(10) + 'A'].join('.'); \
                 await demo.get('/api/invoices', {{ headers: {{ Authorization: `Bearer ${{old}}` }} }})"
            ))
            .await?;
        same("what is offered", stage.any_card().await?.primary(), Some("refresh"))?;
        stage.press("refresh").await?;
        stage.card_with(&format!("the news after {token}"), news).await?;
    }
    Ok(())
}

/// So many tabs, in each of which a request fails at the same time.
async fn one_renews(tabs: usize, before: &str) -> Outcome {
    // Time enough for all failures to come before the renewal: a late one would take the new cookie away again.
    let page = format!("/bare?data-grace-ms=1000&{LOGIN}&{RENEW}");
    let stage = Stage::prepared(before, &page).await?;
    session_over(&stage).await?;
    for _ in 1..tabs {
        // The others are told by the last.
        stage.run(&format!("new BroadcastChannel('test').onmessage = async () => {{ {FAIL} }}")).await?;
        stage.open_tab(BARE).await?;
        stage.before_each_page(before).await?;
        stage.open(&page).await?;
    }
    stage.run(&format!("new BroadcastChannel('test').postMessage(1); {FAIL}")).await?;
    for tab in 0..tabs {
        stage.turn_to(tab).await?;
        stage.until::<bool>("the incident being over", "help401.incidents()[0]?.state == 'resolved'").await?;
        // With the first refusal the cookie goes: whoever fails after it is told that nobody is signed in, and then that it works.
        let news =
            "(document.querySelector('help-401')?.shadowRoot.textContent ?? 'works again').includes('works again')";
        stage.until::<bool>("no card but the good news", news).await?;
    }
    same("renewals", renewals(&stage)?, 1)
}

#[tokio::test]
async fn of_two_tabs_one_renews_and_the_other_adopts() -> Outcome {
    one_renews(2, "").await
}

#[tokio::test]
async fn of_five_tabs_one_renews_and_the_others_adopt() -> Outcome {
    one_renews(5, "").await
}

/// As on a page that came without encryption: there the browser has no locks.
#[tokio::test]
async fn of_two_tabs_without_web_locks_one_renews_too() -> Outcome {
    one_renews(2, "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })").await
}

#[tokio::test]
async fn of_five_tabs_whose_browser_refuses_locks_one_renews_too() -> Outcome {
    one_renews(5, "LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'))").await
}

#[tokio::test]
async fn for_five_tabs_in_which_somebody_waits_one_window_is_enough() -> Outcome {
    let page = format!("{BARE}&{LOGIN}&{SESSION}&data-mode=hold&data-preload=eager");
    let stage = Stage::at(BARE).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&page).await?;
    for tab in 0..5 {
        if tab > 0 {
            stage.open_tab(&page).await?;
        }
        let known = "XMLHttpRequest.prototype.hasOwnProperty('addEventListener') && \
            performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/api/session') && responseEnd > 0)";
        stage.until::<bool>("holding", known).await?;
    }
    stage.run("await demo.post('/demo-api/elsewhere/change-password')").await?;
    for tab in 0..5 {
        stage.turn_to(tab).await?;
        stage
            .run(&format!("demo.post('/api/messages?{tab}', {{}}).then((answer) => window.got = answer.status)"))
            .await?;
        stage.any_card().await?;
    }
    stage.turn_to(0).await?;
    stage.press("sign_in").await?;
    stage.turn_to(5).await?;
    stage.sign_in_there().await?;
    stage.windows_left(5).await?;
    let log = || stage.server.log();
    for tab in 0..5 {
        stage.turn_to(tab).await?;
        same(&format!("tab {tab}"), stage.until::<u64>("the answer", "window.got").await?, 201)?;
        let path = format!("/api/messages?{tab}");
        let mine: Vec<u64> = log()?
            .iter()
            .filter(|entry| entry["path"] == path.as_str())
            .filter_map(|entry| entry["status"].as_u64())
            .collect();
        same(&path, mine, vec![401, 201])?;
    }
    Ok(())
}

#[tokio::test]
async fn a_card_that_was_closed_and_opened_again_hears_of_the_sign_in() -> Outcome {
    let stage = writing("").await?;
    stage.run("help401.close(); help401.open()").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

#[tokio::test]
async fn a_sign_in_that_is_covered_by_another_card_keeps_no_help_from_coming() -> Outcome {
    let stage = writing("").await?;
    stage.run("await fetch(`http://127.0.0.1:${Number(location.port) + 1}/v1/quotes`)").await?;
    stage.until::<bool>("two incidents", "help401.incidents().length == 2").await?;
    stage.press("sign_in").await?;
    stage.run("help401.open()").await?;
    stage.until::<bool>("the other card", "help401.incidents()[0].state == 'shown'").await?;
    stage.run("help401.close()").await?;
    stage.until::<bool>("the first has its turn again", "help401.incidents()[1].state == 'shown'").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}

const ASKED: &str =
    "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/session/orders')).length";

#[tokio::test]
async fn what_other_tabs_keep_all_the_time_is_looked_after_ever_more_rarely() -> Outcome {
    let stage = writing("").await?;
    let before: usize = stage.get(ASKED).await?;
    // Events of storage come from other documents.
    let heart = "const other = document.body.appendChild(document.createElement('iframe')).contentWindow; \
                 window.beats = 0; setInterval(() => other.localStorage.setItem('leader', ++beats), 20)";
    stage.run(heart).await?;
    stage.until::<bool>("many beats", "beats > 200").await?;
    let looks = stage.get::<usize>(ASKED).await? - before;
    check((1..8).contains(&looks), || format!("it was asked {looks} times"))?;
    // Whoever comes back is seen at once, however often it was looked in vain.
    stage.run("await demo.signIn(); dispatchEvent(new Event('focus'))").await?;
    stage.card_with("good news", GOOD_NEWS).await.map(drop)
}
