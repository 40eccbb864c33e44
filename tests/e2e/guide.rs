//! What the card adds for this very person: the way through their menus, how long to wait, and going on by itself.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, WHOLE, check, in_card, same};

const WINDOWS: &str =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const EDGE_ANDROID: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

/// The browser says that it is another one.
async fn says_that_it_is(stage: &Stage, agent: &str, platform: &str) -> Outcome {
    let metadata =
        json!({ "platform": platform, "platformVersion": "15", "architecture": "x86", "model": "", "mobile": false });
    let said = json!({ "userAgent": agent, "userAgentMetadata": metadata });
    stage.command("Emulation.setUserAgentOverride", said).await.map(drop)
}

/// A refusal that the server takes back after so many milliseconds.
fn locked(wait_s: u32, ms: u32, method: &str) -> String {
    format!(
        "await fetch(`/api/refuse?status=429&retry_after={wait_s}&until=${{Date.now() + {ms}}}`, {{ method: '{method}' }})"
    )
}

#[tokio::test]
async fn a_wrong_clock_is_told_with_its_direction_and_the_way_to_set_it_and_goes_on_once_it_is_right() -> Outcome {
    let stage = Stage::new().await?;
    says_that_it_is(&stage, WINDOWS, "Windows").await?;
    // The device is slow until the test says otherwise.
    stage.before_each_page("const now = Date.now; Date.now = () => now() - (document.documentElement?.dataset.clock == 'right' ? 0 : 47 * 60 * 1000)").await?;
    stage.open("/?scenario=clock-skew").await?;
    let card = stage.card_with("the way", "card.text.includes('Settings')").await?;
    // The app signs with a time of its own, which is off by more.
    check(card.text.contains("hours behind"), || format!("no direction: {}", card.text))?;
    check(card.text.contains("Windows") && card.text.contains("Time & language"), || {
        format!("the way: {}", card.text)
    })?;
    let asked = "performance.getEntriesByType('resource').length";
    let before: usize = stage.get(asked).await?;
    stage.run("dispatchEvent(new Event('focus'))").await?;
    stage.until::<bool>("a look at the time", &format!("{asked} > {before}")).await?;
    stage.press("fix_clock").await?;
    stage.card_with("the news that it is wrong", "card.text.includes('still differs')").await?;
    same("resolved while it is wrong", stage.events("resolved").await?, 0)?;
    stage.run("document.documentElement.dataset.clock = 'right'; dispatchEvent(new Event('focus'))").await?;
    stage.event("resolved", 0).await?;
    stage.card_with("the news that it is right", "card.title.includes('clock is right again')").await.map(drop)
}

/// Another origin, which says what time it is when it refuses, and answers `HEAD` without a `Date` that a page may see.
const ELSEWHERE: &str = r#"{
  const own = window.fetch, now = Date.now;
  window.slow = 47 * 60 * 1000;
  Date.now = () => now() - slow;
  window.fetch = async (...given) => {
    const request = new Request(...given);
    if (new URL(request.url).host != 'api.example') return own(...given);
    const challenge = `Hawk ts="${Math.floor(now() / 1000)}", error="Stale timestamp"`;
    return request.method == 'HEAD' ? new Response() : new Response('', { status: 401, headers: { 'www-authenticate': challenge } });
  };
}"#;

#[tokio::test]
async fn a_mended_clock_is_noticed_where_the_times_of_another_origin_cannot_be_seen() -> Outcome {
    let stage = Stage::prepared(ELSEWHERE, BARE).await?;
    let signed = r#"`Hawk id="a", ts="${Math.floor(Date.now() / 1000)}", nonce="n", mac="m"`"#;
    stage
        .run(&format!("await fetch('https://api.example/ledger', {{ headers: {{ authorization: {signed} }} }})"))
        .await?;
    let card = stage.any_card().await?;
    check(card.text.contains("clock is 47 minutes behind the server’s"), || format!("by how much: {}", card.text))?;
    stage.press("fix_clock").await?;
    stage.card_with("the news that it is wrong", "card.text.includes('still differs')").await?;
    stage.run("slow = 0").await?;
    stage.press("fix_clock").await?;
    stage.event("resolved", 0).await?;
    stage.card_with("the news that it is right", "card.title.includes('clock is right again')").await.map(drop)
}

/// The tag watches what says how long to wait, too.
const WAITS: &str = "/bare?data-grace-ms=100&data-watch=401%20429";

#[tokio::test]
async fn a_wait_that_is_asked_for_again_begins_again() -> Outcome {
    let stage = Stage::at(WAITS).await?;
    // The second try is refused even if it comes two seconds late, and the third is not even if it comes at once.
    stage.run(&locked(3, 5500, "GET")).await?;
    stage.card_with("a countdown", "/try again in .*[123] second/.test(card.text)").await?;
    stage.card_with("the news", "card.text.includes('still refuses')").await?;
    stage.card_with("a further countdown", "/still refuses/.test(card.text) && /try again in/.test(card.text)").await?;
    stage.event("resolved", 0).await?;
    same("asked", asked(&stage).await?, 3)
}

#[tokio::test]
async fn a_wait_that_is_learned_of_while_the_card_is_there_is_counted_down() -> Outcome {
    let stage = Stage::at(WAITS).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run(&locked(30, 0, "GET").replace("&until=${Date.now() + 0}", "")).await?;
    stage.card_with("a countdown", "/try again in .*(30|29|28) seconds/.test(card.text)").await.map(drop)
}

/// Counts the timers of one second.
const TIMERS: &str = "{ const own = window.setTimeout; window.timers = 0; \
    window.setTimeout = (task, ms, ...more) => { if (ms == 1000) timers += 1; return own(task, ms, ...more); }; }";

#[tokio::test]
async fn a_card_that_is_opened_again_counts_down_once_and_tries_once() -> Outcome {
    let stage = Stage::prepared(TIMERS, WAITS).await?;
    stage.run(&locked(5, 0, "GET").replace("&until=${Date.now() + 0}", "")).await?;
    stage.card_with("a countdown", "/try again in/.test(card.text)").await?;
    for _ in 0..3 {
        stage.run("help401.close(); help401.open()").await?;
        stage.card_with("a countdown", "/try again in/.test(card.text)").await?;
    }
    stage.run("await new Promise((done) => setTimeout(done, 1100)); window.timers = 0").await?;
    tokio::time::sleep(Duration::from_millis(2000)).await;
    let timers: u32 = stage.get("timers").await?;
    check((1..=3).contains(&timers), || format!("{timers} timers in two seconds"))
}

#[tokio::test]
async fn what_was_promised_is_done_once_the_person_has_answered() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage
        .run("const field = document.createElement('textarea'); field.id = 'draft'; document.body.append(field); field.value = 'Dear Ada'; window.open = () => null")
        .await?;
    let early = "const part = (value) => btoa(JSON.stringify(value)).replaceAll('=', ''); \
        const token = [part({ alg: 'HS256' }), part({ nbf: Math.floor(Date.now() / 1000) + 6 }), 'c2lnbmF0dXJl'].join('.'); \
        await demo.get(`/api/refuse?until=${Date.now() + 2000}`, { headers: { authorization: `Bearer ${token}` } })";
    stage.run(early).await?;
    stage.card_with("a countdown", "card.text.includes('by itself')").await?;
    stage.press("sign_in").await?;
    stage.card_with("a question", "card.title.includes('Leave this page')").await?;
    tokio::time::sleep(Duration::from_millis(6500)).await;
    same("resolved meanwhile", stage.events("resolved").await?, 0)?;
    stage.press("stay").await?;
    stage.event("resolved", 0).await.map(drop)
}

#[tokio::test]
async fn a_wait_is_counted_down_and_then_tried_by_itself() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-watch=429")).await?;
    stage.run(&locked(3, 2000, "GET")).await?;
    stage.card_with("a countdown", "/try again in .*[123] second/.test(card.text)").await?;
    same(
        "waits",
        stage.get::<String>(&format!("{}.ariaDisabled", in_card("button[data-action=wait]"))).await?,
        "true".to_owned(),
    )?;
    let before = asked(&stage).await?;
    stage.press("wait").await?;
    same("asked before the time", asked(&stage).await?, before)?;
    stage.card_with("one second less", "/in .*1 second/.test(card.text)").await?;
    stage.event("resolved", 0).await?;
    same("asked", asked(&stage).await?, before + 1)
}

#[tokio::test]
async fn what_changes_something_is_not_tried_by_itself() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-watch=429")).await?;
    stage.run(&locked(2, 0, "POST").replace("&until=${Date.now() + 0}", "")).await?;
    let card = stage.card_with("a countdown", "/try again in .*[12] second/.test(card.text)").await?;
    check(!card.text.contains("by itself"), || format!("it promises too much: {}", card.text))?;
    let ready = format!("{}?.ariaDisabled != 'true'", in_card("button[data-action=wait]"));
    stage.until::<bool>("the button", &ready).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    same("asked", asked(&stage).await?, 1)
}

async fn asked(stage: &Stage) -> Outcome<usize> {
    stage
        .get("performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/refuse')).length")
        .await
}

#[tokio::test]
async fn without_a_network_it_waits_and_goes_on_by_itself() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    // What is fetched ahead says more of it than the card alone can.
    let whole = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('help401_rest_bg.wasm'))";
    stage.until::<bool>("what is fetched at idle", whole).await?;
    stage.run("await demo.signIn()").await?;
    let network =
        |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    stage.command("Network.enable", json!({})).await?;
    stage.command("Network.emulateNetworkConditions", network(true)).await?;
    stage.press("retry").await?;
    stage.card_with("word of the network", "card.text.includes('You are offline')").await?;
    stage.command("Network.emulateNetworkConditions", network(false)).await?;
    stage.event("resolved", 0).await.map(drop)
}

#[tokio::test]
async fn cookies_are_allowed_in_the_menus_of_this_very_browser() -> Outcome {
    let stage = Stage::new().await?;
    for (agent, platform, way) in [
        (FIREFOX, "Linux", "Firefox 145: ☰ › Settings › Privacy"),
        (WINDOWS, "Windows", "Chrome 142: ⋮ › Settings › Privacy"),
        (EDGE_ANDROID, "Android", "Edge 142: ☰ › Settings › Site settings"),
    ] {
        says_that_it_is(&stage, agent, platform).await?;
        stage.open("/?scenario=cookie-not-stored").await?;
        let card = stage.card_with("the way", "card.text.includes('Settings ›')").await?;
        let text = card.text.replace(['\u{2068}', '\u{2069}'], "");
        check(text.contains(way) && text.contains("127.0.0.1"), || format!("not {way}: {text}"))?;
    }
    Ok(())
}

/// A page in a frame that has none of its cookies; the browser's answer to the question is the test's.
const FRAME: &str = r"if (window.top != window) {
  Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
  document.hasStorageAccess = async () => false;
  document.requestStorageAccess = () => {
    top.asked = (top.asked ?? 0) + 1;
    top.inTheClick = navigator.userActivation.isActive;
    return top.refuses ? Promise.reject(new DOMException('', 'NotAllowedError')) : Promise.resolve();
  };
}";

#[tokio::test]
async fn a_page_in_a_frame_asks_the_browser_for_its_cookies_in_the_click() -> Outcome {
    let stage = Stage::prepared(FRAME, "/demo/icon.svg").await?;
    stage.open("/bare?plain=1").await?;
    stage
        .run(&format!("const frame = document.createElement('iframe'); frame.id = 'frame'; frame.width = 600; frame.height = 600; frame.src = '{BARE}'; \
              document.body.append(frame); await new Promise((done) => (frame.onload = done)); window.refuses = true; \
              await frame.contentWindow.demo.get('/api/session/orders')"))
        .await?;
    let button = "document.querySelector('#frame').contentDocument.querySelector('help-401')?.shadowRoot.querySelector('button[data-action=allow_cookies]')";
    stage.until::<bool>("the question", &format!("{button}?.textContent == 'Allow cookies here'")).await?;
    let text = format!("{button}.closest('[part=panel]').textContent");
    stage.run(&format!("{button}.click()")).await?;
    stage.until::<bool>("the way through the menus", &format!("{text}.includes('did not allow it here')")).await?;
    same("asked", stage.get::<u32>("asked").await?, 1)?;
    check(stage.get::<bool>("inTheClick").await?, || "it was not asked in the click".to_owned())
}

/// A frame of the app in a page of another site, with a card: the browser itself keeps its cookies from it, and answers by itself what it
/// is asked.
async fn within_another_site(answer: &str) -> Outcome<Stage> {
    let stage = Stage::with("dist", &[WHOLE]).await?;
    stage.open(BARE).await?;
    let (own, port) = (stage.server.origin(), stage.server.port);
    stage.run("await demo.signIn()").await?;
    // Only who has used the app by itself is asked about it.
    stage.click("the app", "document.querySelector('[data-testid=fail]')").await?;
    // A cookie that was meant for such frames, too.
    let cookies = stage.command("Network.getCookies", json!({ "urls": [own] })).await?;
    let session = cookies["cookies"].as_array().and_then(|all| all.iter().find(|one| one["name"] == "acme_session"));
    let value = session.map(|cookie| cookie["value"].clone()).unwrap_or_default();
    let meant = json!({ "name": "acme_session", "value": value, "url": own, "sameSite": "None", "secure": true, "httpOnly": true });
    stage.command("Network.setCookie", meant).await?;
    let blocked = "enableThirdPartyCookieRestriction disableThirdPartyCookieMetadata disableThirdPartyCookieHeuristics";
    let blocked: Value =
        blocked.split(' ').map(|name| (name.to_owned(), Value::Bool(true))).collect::<Map<_, _>>().into();
    stage.command("Network.setCookieControls", blocked).await?;
    let around = format!("http://localhost:{port}");
    let permission = json!({ "permission": { "name": "storage-access" }, "setting": answer, "origin": around, "embeddedOrigin": own });
    stage.command("Browser.setPermission", permission).await?;
    stage.visit(&format!("{around}/login")).await?;
    stage
        .run(&format!(
            "const frame = document.createElement('iframe'); frame.width = frame.height = 700; frame.src = '{own}/strict'; \
             document.body.prepend(frame); await new Promise((done) => (frame.onload = done))"
        ))
        .await?;
    stage.enter_frame(0).await?;
    check(!stage.get::<bool>("document.hasStorageAccess()").await?, || "the frame has its cookies".to_owned())?;
    stage.run("await demo.signIn(); await demo.get('/api/session/orders')").await?;
    let offered =
        "card.buttons.some(({ action, label }) => action == 'allow_cookies' && label == 'Allow cookies here')";
    stage.card_with("the question", offered).await?;
    stage.press("allow_cookies").await?;
    Ok(stage)
}

#[tokio::test]
async fn a_frame_that_is_given_its_cookies_asks_again_and_works() -> Outcome {
    let stage = within_another_site("granted").await?;
    stage.card_with("good news", "card.title.includes('works again')").await?;
    same("orders", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 200)
}

#[tokio::test]
async fn a_frame_that_is_given_no_cookies_tells_the_way_through_the_menus() -> Outcome {
    let stage = within_another_site("denied").await?;
    let card = stage.card_with("the news", "card.text.includes('did not allow it here')").await?;
    let text = card.text.replace(['\u{2068}', '\u{2069}'], "");
    check(text.contains("Third-party cookies: add 127.0.0.1"), || format!("no way is told: {text}"))?;
    same("orders", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 401)
}

#[tokio::test]
async fn what_the_server_wants_proved_is_handed_on_to_the_sign_in() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-login-url=%2Flogin%3Facr_values%3D%7Bacr_values%7D%26max_age%3D%7Bmax_age%7D%26next%3D%7Breturn_url%7D")).await?;
    stage.run("window.open = () => null").await?;
    stage
        .run("await demo.get('/api/refuse?challenge=' + encodeURIComponent('Bearer error=\"insufficient_user_authentication\", acr_values=\"urn:acme:mfa phr\"'))")
        .await?;
    stage.press("verify_identity").await?;
    let address = stage.until::<String>("the sign-in", "location.pathname == '/login' && location.href").await?;
    check(address.contains("/login?acr_values=urn%3Aacme%3Amfa%20phr&next="), || format!("it is {address}"))
}

/// An address that wants more than a sign-in, until that was proved.
const VAULT: &str = r#"{ const own = window.fetch; window.fetch = (...given) => {
    if (!new Request(...given).url.endsWith('/vault')) return own(...given);
    const headers = { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", acr_values="urn:acme:mfa"' };
    return Promise.resolve(Response.json({}, window.proved ? {} : { status: 401, headers }));
} }"#;

#[tokio::test]
async fn who_has_proved_who_they_are_is_let_in_and_who_has_not_is_told_so() -> Outcome {
    let stage = Stage::prepared(VAULT, &format!("{BARE}&{LOGIN}")).await?;
    stage.run("await demo.get('/vault')").await?;
    stage.press("verify_identity").await?;
    stage.sign_in_beside().await?;
    stage.card_with("the news that nothing has changed", "card.text.includes('still refuses')").await?;
    same("events resolved", stage.events("resolved").await?, 0)?;
    stage.run("window.proved = true").await?;
    stage.press("verify_identity").await?;
    stage.sign_in_beside().await?;
    stage.card_with("good news", "card.title.includes('works again')").await.map(drop)
}

#[tokio::test]
async fn access_is_asked_for_with_the_words_filled_in() -> Outcome {
    let stage =
        Stage::at(&format!("{BARE}&data-request-access-url=mailto%3Aadmin%40acme.example%3Fsubject%3DAccess")).await?;
    stage.run("navigation.addEventListener('navigate', (event) => { window.gone = event.destination.url; event.preventDefault() })").await?;
    let scope = r#"Bearer error="insufficient_scope", scope="orders:write""#;
    stage.run(&format!("await demo.get('/api/refuse?status=403&challenge=' + encodeURIComponent('{scope}'))")).await?;
    stage.press("request_access").await?;
    let mail = stage.until::<String>("the mail", "window.gone && decodeURIComponent(window.gone)").await?;
    for part in ["mailto:admin@acme.example?subject=Access&body=Hello", "/bare", "insufficient_scope"] {
        check(mail.contains(part), || format!("{part} is not in {mail}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn a_mail_is_short_enough_to_be_opened_and_the_report_is_copied_if_it_is_longer() -> Outcome {
    let stage =
        Stage::at(&format!("{BARE}&data-lang=hi&data-request-access-url=mailto%3Aadmin%40acme.example")).await?;
    let origin = stage.server.origin();
    let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
    stage.command("Browser.grantPermissions", json!({ "origin": origin, "permissions": permissions })).await?;
    stage.run("navigation.addEventListener('navigate', (event) => { window.gone = event.destination.url; event.preventDefault() })").await?;
    let scope = r#"Bearer error="insufficient_scope", scope="orders:write""#;
    stage.run(&format!("await demo.get('/api/refuse?status=403&challenge=' + encodeURIComponent('{scope}'))")).await?;
    stage.press("request_access").await?;
    let mail = stage.until::<String>("the mail", "window.gone").await?;
    check(mail.len() <= 1900 && mail.len() > 1000, || format!("{} bytes: {mail}", mail.len()))?;
    let words: String = stage.get("decodeURIComponent(window.gone)").await?;
    check(words.contains("insufficient_scope") && words.contains("\r\n- "), || format!("it is {words:?}"))?;
    check(!words.contains("permission_denied"), || "all of it is there".to_owned())?;
    let report: String = stage.until("the report", stage.clipboard()).await?;
    check(report.starts_with("# help401") && report.contains("permission_denied"), || format!("copied is {report}"))
}

#[tokio::test]
async fn a_page_of_support_opens_beside_and_it_is_told_if_the_browser_allows_no_window() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-request-access-url=%2Flogin%3Fabout%3D%7Breport%7D")).await?;
    let scope = r#"Bearer error="insufficient_scope", scope="orders:write""#;
    stage.run(&format!("await demo.get('/api/refuse?status=403&challenge=' + encodeURIComponent('{scope}'))")).await?;
    stage.run("window.open_ = window.open; window.open = () => null").await?;
    stage.press("request_access").await?;
    stage.card_with("the news that it was not allowed", "card.text.includes('did not allow it')").await?;
    stage.run("window.open = window.open_").await?;
    stage.press("request_access").await?;
    stage.turn_to(1).await?;
    let address = stage.until::<String>("the page", "location.pathname == '/login' && location.href").await?;
    check(address.contains("insufficient_scope") && address.contains("Hello"), || format!("it is {address}"))?;
    check(stage.get::<bool>("opener === null").await?, || "it can reach the page".to_owned())
}

#[tokio::test]
async fn what_failed_twice_gives_way_to_what_comes_next() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(FAIL).await?;
    let before = stage.any_card().await?;
    same("first", before.primary(), Some("sign_in"))?;
    for _ in 0..2 {
        stage.press("sign_in").await?;
        stage.turn_to(1).await?;
        // The window comes back, and nobody has signed in.
        stage.run("location.href = new URL(location.href).searchParams.get('next')").await?;
        stage.windows_left(1).await?;
        stage.turn_to(0).await?;
        stage.card_with("the news", "card.text.includes('still refuses')").await?;
    }
    let after = stage.any_card().await?;
    check(after.primary() != Some("sign_in"), || format!("it is still first: {:?}", after.buttons))
}
