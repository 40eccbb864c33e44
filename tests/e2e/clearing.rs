//! Removing what the app keeps: said before, done after a second click, and told what is left.

use crate::stage::engine;
use crate::stage::{BARE, Card, Outcome, Stage, check, in_card, same};

/// A failure whose help includes clearing.
const MALFORMED: &str = "await demo.get('/api/invoices', { headers: { Authorization: 'Bearer undefined' } })";
const FILL: &str = "localStorage.setItem('access_token', 'a-long-enough-token'); sessionStorage.setItem('auth.session', 'another-long-one'); \
                    localStorage.setItem('theme', 'dark'); sessionStorage.setItem('draft', 'Dear Ada, about the order'); \
                    document.cookie = 'sid=12345678; path=/'; document.cookie = 'colour=red; path=/'; await caches.open('v1'); \
                    for (const name of ['auth-state', 'orders']) await new Promise((done) => { \
                      const opening = indexedDB.open(name); opening.onsuccess = () => { opening.result.close(); done(); } })";
const LEFT: &str = "(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), \
                    ...document.cookie.split('; ').map((pair) => pair.split('=')[0]), ...await caches.keys(), ...(await indexedDB.databases()).map(({ name }) => name)].filter(Boolean).sort().join(' '))()";

/// The person wants to clear, and is asked what.
async fn asked(stage: &Stage) -> Outcome<Card> {
    stage.press("clear_app_data").await?;
    stage.card_with("the question", "card.removals.length").await
}

/// The person says yes, and is told that it is gone.
async fn removed(stage: &Stage) -> Outcome {
    stage.press("confirm_clear").await?;
    stage.card_with("the news that it is gone", "card.text.includes('Removed. Now sign in')").await.map(drop)
}

#[tokio::test]
async fn only_what_was_listed_goes_and_only_after_a_yes() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("{FILL}; {MALFORMED}")).await?;
    let everything: String = stage.get(LEFT).await?;
    let mut card = asked(&stage).await?;
    card.removals.sort();
    same("listed", card.removals.join(" "), "access_token auth-state auth.session sid v1".to_owned())?;
    same("kept while asking", stage.get::<String>(LEFT).await?, everything.clone())?;
    stage.press("keep_data").await?;
    stage.card_with("its old buttons", "card.buttons.some(({ action }) => action == 'clear_app_data')").await?;
    same("kept after a no", stage.get::<String>(LEFT).await?, everything)?;
    stage.press("clear_app_data").await?;
    removed(&stage).await?;
    same("left", stage.get::<String>(LEFT).await?, "colour draft orders theme".to_owned())
}

#[tokio::test]
async fn keys_that_the_app_names_are_listed() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-token-keys=theme&data-cookie-names=colour")).await?;
    stage.run(&format!("{FILL}; {MALFORMED}")).await?;
    let card = asked(&stage).await?;
    check(["theme", "colour"].iter().all(|name| card.removals.iter().any(|item| item == name)), || {
        format!("listed are only {:?}", card.removals)
    })
}

#[tokio::test]
async fn what_could_not_be_removed_is_named() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-clear-url=%2Fapi%2Fnothing-here")).await?;
    let stubborn = "const native = Storage.prototype.removeItem; \
                    Storage.prototype.removeItem = function (key) { if (key != 'access_token') native.call(this, key) }";
    stage.run(&format!("{FILL}; {stubborn}; {MALFORMED}")).await?;
    stage.press("clear_app_data").await?;
    stage.press("confirm_clear").await?;
    let card = stage.card_with("what is left", "/could not be removed/.test(card.text)").await?;
    for name in ["access_token", "/api/nothing-here"] {
        check(card.text.contains(name), || format!("{name} is not named in: {}", card.text))?;
    }
    same("left", stage.get::<String>(LEFT).await?, "access_token colour draft orders theme".to_owned())
}

#[tokio::test]
async fn the_server_removes_the_cookies_that_pages_cannot_see() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-clear-url=%2Fapi%2Fclear-site-data")).await?;
    stage.run(&format!("await demo.signIn(); {FILL}; {MALFORMED}")).await?;
    same("orders before", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 200)?;
    stage.press("clear_app_data").await?;
    removed(&stage).await?;
    same("orders after", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 401)?;
    // "Nothing else is touched", it was said.
    same("left", stage.get::<String>("Object.keys(localStorage).join(' ')").await?, "theme".to_owned())
}

#[tokio::test]
async fn a_cookie_whose_name_binds_it_to_a_secure_page_is_removed_like_any_other() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let set = "document.cookie = '__Host-session=12345678; path=/; secure'; document.cookie = '__Secure-sid=12345678; path=/; secure'; \
               document.cookie = '__Host-auth=12345678; path=/; secure; samesite=none; partitioned'";
    stage.run(set).await?;
    let names = "document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name.startsWith('__'))";
    if stage.get::<Vec<String>>(names).await?.is_empty() {
        // Without TLS not every browser takes such cookies, not even from this machine.
        return check(!stage.is_chromium(), || "there is none to remove".to_owned());
    }
    stage.run(MALFORMED).await?;
    stage.press("clear_app_data").await?;
    let card = stage.card_with("the list", "card.removals.length > 1").await?;
    check(card.removals.iter().any(|name| name.contains("__Host-session")), || format!("{:?}", card.removals))?;
    removed(&stage).await?;
    same("left", stage.get::<Vec<String>>(names).await?, Vec::new())
}

#[tokio::test]
async fn a_token_too_long_to_look_into_is_removed_all_the_same() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("localStorage.setItem('access_token', await (await fetch('/api/jwt-huge')).text())").await?;
    stage.run(MALFORMED).await?;
    stage.press("clear_app_data").await?;
    stage.card_with("the token among what would go", "card.removals.includes('access_token')").await.map(drop)
}

#[tokio::test]
async fn the_question_is_spoken_and_keeps_the_focus() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(MALFORMED).await?;
    stage.press("clear_app_data").await?;
    let spoken = format!("{}.textContent.startsWith('Clear this app')", in_card("[role=status]"));
    stage.until::<bool>("the question spoken", &spoken).await?;
    stage
        .until::<bool>("the focus in the card", "document.querySelector('help-401').shadowRoot.activeElement != null")
        .await?;
    stage.type_keys("\u{e00c}").await?;
    // Escape goes back to the card and does not close it.
    stage
        .card_with("its buttons again", "card.buttons.some(({ action }) => action == 'clear_app_data')")
        .await
        .map(drop)
}

#[tokio::test]
async fn each_thing_is_listed_with_its_size_and_why_and_the_person_chooses() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("{FILL}; localStorage.setItem('notes', 'x'.repeat(5000)); {MALFORMED}")).await?;
    let card = asked(&stage).await?;
    for part in [
        "stored on this device · 31 bytes · looks like sign-in data",
        "stored on this device · 5 kB · something else",
        "may hold old answers",
    ] {
        check(card.text.contains(part), || format!("{part} is not in {}", card.text))?;
    }
    let box_of = |name: &str| {
        format!(
            "[...document.querySelector('help-401').shadowRoot.querySelectorAll('li')].find((item) => item.textContent.startsWith('{name}')).querySelector('input')"
        )
    };
    stage.click("the notes", &box_of("notes")).await?;
    stage.card_with("the notes among what would go", "card.removals.includes('notes')").await?;
    stage.click("the session", &box_of("auth.session")).await?;
    stage.card_with("the session kept", "!card.removals.includes('auth.session')").await?;
    removed(&stage).await?;
    same("left", stage.get::<String>(LEFT).await?, "auth.session colour draft orders theme".to_owned())
}

#[tokio::test]
async fn what_the_server_is_asked_is_seen_however_long_the_list_is() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-clear-url=%2Fapi%2Fclear-site-data")).await?;
    stage.run(&format!("for (let n = 0; n < 60; n++) localStorage.setItem('note' + n, 'x'); {MALFORMED}")).await?;
    stage.press("clear_app_data").await?;
    let card = stage.card_with("the question", "card.removals && /server will also be asked/.test(card.text)").await?;
    check(card.text.contains("note59"), || format!("the list is short: {}", card.text))?;
    let seen = format!(
        "(({{ top, bottom }}, panel) => top >= panel.top && bottom <= panel.bottom)({}, {})",
        in_card("[part=note]") + ".getBoundingClientRect()",
        in_card("[part~=panel]") + ".getBoundingClientRect()"
    );
    same("the note is within the card", stage.get::<bool>(&seen).await?, true)
}

#[tokio::test]
async fn what_pages_cannot_remove_is_told_by_the_menus_of_this_browser() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("localStorage.setItem('access_token', 'a-long-enough-token')").await?;
    stage.run("await demo.get('/api/refuse?challenge=' + encodeURIComponent('Bearer error=\"invalid_token\", error_description=\"The token was revoked\"'))").await?;
    stage.press("clear_app_data").await?;
    stage.press("confirm_clear").await?;
    let (name, menu, site) = match engine::name().as_str() {
        "firefox" => ("Firefox 1", "Manage Data", "remove 127.0.0.1"),
        // The browser of WebKitGTK is nobody whose menus are known.
        "webkit" => ("", "Open your browser", "data of 127.0.0.1"),
        _ => ("Chrome 1", "stored across sites", "delete 127.0.0.1"),
    };
    let card = stage.card_with("the way", &format!("card.text.includes('{menu}')")).await?;
    let text = card.text.replace(['\u{2068}', '\u{2069}'], "");
    for part in ["Removed. Now sign in", "Cookies that pages cannot see stay", name, site] {
        check(text.contains(part), || format!("{part} is not in {text}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_the_page_writes_anew_is_not_said_to_be_gone() -> Outcome {
    let stage = Stage::at(BARE).await?;
    // Any other removal tempts this page to write its token again.
    let stubborn = "const gone = CacheStorage.prototype.delete; \
                    CacheStorage.prototype.delete = function (name) { localStorage.setItem('access_token', 'written-anew'); return gone.call(this, name) }";
    stage.run(&format!("{FILL}; {stubborn}; {MALFORMED}")).await?;
    stage.press("clear_app_data").await?;
    stage.press("confirm_clear").await?;
    let card = stage.card_with("what is left", "/could not be removed/.test(card.text)").await?;
    check(card.text.contains("access_token"), || format!("it is not named in: {}", card.text))
}

/// An app whose server is confused by a cookie.
const CONFUSED: &str = r#"{ const own = window.fetch; window.fetch = (...given) => {
    if (!new Request(...given).url.endsWith('/confused')) return own(...given);
    const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="The token was revoked"' };
    return Promise.resolve(Response.json({}, document.cookie.includes('sid=') || window.stubborn ? { status: 401, headers } : {}));
} }"#;

#[tokio::test]
async fn where_what_was_removed_was_all_that_stood_in_the_way_it_is_said_to_work() -> Outcome {
    let stage = Stage::prepared(CONFUSED, BARE).await?;
    stage.run("document.cookie = 'sid=12345678; path=/'; await demo.get('/confused')").await?;
    stage.press("clear_app_data").await?;
    stage.press("confirm_clear").await?;
    stage.event("resolved", 0).await?;
    stage.card_with("good news", "card.title.includes('works again')").await.map(drop)
}

#[tokio::test]
async fn removing_that_did_not_help_twice_gives_way_to_what_comes_next() -> Outcome {
    let stage = Stage::prepared(&format!("window.stubborn = true; {CONFUSED}"), BARE).await?;
    stage.run("await demo.get('/confused')").await?;
    same("what is offered", stage.any_card().await?.primary(), Some("clear_app_data"))?;
    for _ in 0..2 {
        stage.run("localStorage.setItem('access_token', 'a-long-enough-token')").await?;
        stage.press("clear_app_data").await?;
        removed(&stage).await?;
    }
    stage
        .card_with("another first choice", "card.buttons.find(({ primary }) => primary).action != 'clear_app_data'")
        .await?;
    same("events resolved", stage.events("resolved").await?, 0)
}

/// Registers a service worker.
const WORKER: &str = "await navigator.serviceWorker.register('/demo/worker.js'); \
    const names = await caches.open('silent'); await names.put('/kept', new Response('kept'))";
const WORKERS: &str = "navigator.serviceWorker.getRegistrations().then((all) => all.length)";

#[tokio::test]
async fn a_service_worker_is_listed_with_why_and_is_gone_after() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("{WORKER}; {MALFORMED}")).await?;
    let card = asked(&stage).await?;
    let scope = format!("{}/demo/", stage.server.origin());
    check(card.removals.contains(&scope), || format!("{scope} is not among {:?}", card.removals))?;
    let why = format!("{scope}part of the app that works in the background · may hold old answers");
    check(card.text.contains(&why), || format!("{why} is not in {}", card.text))?;
    same("workers while asking", stage.get::<usize>(WORKERS).await?, 1)?;
    removed(&stage).await?;
    same("workers", stage.get::<usize>(WORKERS).await?, 0)
}

#[tokio::test]
async fn a_service_worker_that_does_not_go_is_named() -> Outcome {
    let stage = Stage::prepared("ServiceWorkerRegistration.prototype.unregister = async () => true", BARE).await?;
    stage.run(&format!("{WORKER}; {MALFORMED}")).await?;
    stage.press("clear_app_data").await?;
    stage.press("confirm_clear").await?;
    let card = stage.card_with("what is left", "/could not be removed/.test(card.text)").await?;
    check(card.text.contains("/demo/"), || format!("it is not named in: {}", card.text))?;
    same("workers", stage.get::<usize>(WORKERS).await?, 1)
}

#[tokio::test]
async fn where_nobody_tells_a_size_the_list_says_so() -> Outcome {
    let stage = Stage::at(BARE).await?;
    // What is in this cache does not tell how long it is; what is in the other does.
    let told = "await (await caches.open('told')).put('/kept', new Response('kept', { headers: { 'Content-Length': '4000' } }))";
    stage.run(&format!("{FILL}; {WORKER}; {told}; {MALFORMED}")).await?;
    let card = asked(&stage).await?;
    for line in [
        "silentsaved copies · size unknown · may hold old answers",
        "toldsaved copies · 4 kB · may hold old answers",
        "auth-statedatabase on this device · size unknown · looks like sign-in data",
    ] {
        check(card.text.contains(line), || format!("{line} is not in {}", card.text))?;
    }
    Ok(())
}
