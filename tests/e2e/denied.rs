//! What a browser may deny, each by itself and in every way: the card is there all the same, and says what it could not see. And pages
//! of unusual kinds.

use std::time::Duration;

use help401::protocol::url::percent_decode;
use serde_json::Value;

use crate::canaries::percent;
use crate::stage::{BARE, FAIL, Failure, HOLDING, LOGIN, Outcome, Stage, check, same};

/// Denies what the query names, `deny=caches.throws` among it, before the page's first script: looking at it throws, it is missing, or
/// whatever is asked of it throws.
const DENY: &str = r"(() => {
  const refuse = () => { throw new DOMException('denied', 'SecurityError') };
  const owners = { cookie: Document.prototype };
  for (const name of ['locks', 'serviceWorker', 'clipboard', 'storage', 'permissions']) owners[name] = Navigator.prototype;
  const ways = {
    throws: { get: refuse, set: refuse },
    missing: { value: undefined },
    refuses: { value: new Proxy(function () {}, { get: (_, key) => (typeof key == 'symbol' ? undefined : refuse), apply: refuse, construct: refuse }) },
  };
  for (const [, name, way] of location.search.matchAll(/deny=(\w+)\.(\w+)/g))
    Object.defineProperty(owners[name] ?? window, name, { ...ways[way], configurable: true });
})()";

const WAYS: [&str; 3] = ["throws", "missing", "refuses"];

const DENIED: [&str; 10] = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    "BroadcastChannel",
    "locks",
    "serviceWorker",
    "cookie",
    "crypto",
    "clipboard",
];

/// A failure in this page gets its card, with a way on, whatever is pressed of it, and nothing goes wrong beside it.
async fn helped(stage: &Stage, what: &str) -> Outcome {
    stage.run(FAIL).await?;
    let card = stage.card_with(&format!("help, {what}"), "card.role == 'dialog'").await?;
    check(card.offers("retry"), || format!("{what}: {:?}", card.buttons))?;
    stage.press("retry").await?;
    stage.card_with(&format!("an answer, {what}"), "/still refuses|could not be reached/.test(card.text)").await?;
    if stage.card().await?.is_some_and(|card| card.offers("clear_app_data")) {
        stage.press("clear_app_data").await?;
        stage
            .card_with(&format!("the question, {what}"), "card.buttons.some(({ action }) => /keep|clear/.test(action))")
            .await?;
    }
    let wrong: Vec<String> = stage.get("demo.errors.concat(demo.rejections)").await?;
    check(wrong.is_empty(), || format!("{what}: {wrong:?}"))
}

#[tokio::test]
async fn whatever_is_denied_the_card_is_there() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(DENY).await?;
    for member in DENIED {
        for way in WAYS {
            let what = format!("{member} {way}");
            stage.open(&format!("{BARE}&{LOGIN}&deny={member}.{way}")).await?;
            helped(&stage, &what).await?;
            let hidden: Vec<String> =
                stage.get("help401.incidents()[0].diagnosis.hidden.map(({ code }) => code)").await?;
            let wanted = match member {
                "localStorage" | "sessionStorage" if way != "refuses" => "storage_denied",
                "cookie" if way == "throws" => "cookies_denied",
                _ => continue,
            };
            check(hidden.iter().any(|code| code == wanted), || format!("{what}: it is not said: {hidden:?}"))?;
        }
    }
    Ok(())
}

/// Where the browser gives no randomness, the word of a sign-in could be guessed; so there is none, and nobody is believed.
#[tokio::test]
async fn without_randomness_no_word_proves_that_somebody_has_signed_in() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(DENY).await?;
    for way in WAYS {
        stage.open(&format!("{BARE}&{LOGIN}&deny=crypto.{way}")).await?;
        // Nothing can be asked to know whether this works: only a proof would end it.
        stage.run("await demo.post('/api/session/orders', {})").await?;
        stage.press("sign_in").await?;
        stage.card_with("word of the window", "card.text.includes('window that has opened')").await?;
        // Whoever is believed is believed at once from here on.
        let whole = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('help401_rest') && responseEnd > 0)";
        stage.until::<bool>("the rest of the module", whole).await?;
        stage
            .run(
                "const [channel, end] = [new BroadcastChannel('help401'), new BroadcastChannel('help401')]; \
                 const states = ['0'.repeat(32), '', 'undefined', 'null']; \
                 const all = new Promise((done) => { let left = states.length; end.onmessage = () => --left || done() }); \
                 for (const state of states) channel.postMessage({ help401: 'arrived', state }); await all; channel.close(); end.close()",
            )
            .await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        same(way, stage.events("resolved").await?, 0)?;
        check(stage.get("help401.incidents().some(({ state }) => state == 'recovering')").await?, || {
            format!("{way}: over")
        })?;
        stage.turn_to(1).await?;
        stage.close_window().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_that_a_sign_in_comes_back_to_closes_itself_where_it_can_tell_nobody() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(DENY).await?;
    stage.before_each_page("window.wrong = []; addEventListener('error', ({ message }) => wrong.push(message)); window.close = () => (window.closes = true)").await?;
    for way in WAYS {
        stage.open(&format!("/help401-return.html?state=x&deny=BroadcastChannel.{way}")).await?;
        stage.until::<bool>(&format!("the window closing, {way}"), "window.closes").await?;
        same(way, stage.get::<Vec<String>>("wrong").await?, Vec::new())?;
    }
    Ok(())
}

#[tokio::test]
async fn with_everything_denied_at_once_the_card_is_there() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(DENY).await?;
    let all = DENIED.map(|member| format!("&deny={member}.throws")).concat();
    stage
        .open(&format!(
            "{BARE}&{LOGIN}&data-mode=hold&data-keep-forms=on&data-refresh-url=%2Fapi%2Fsession%2Frenew{all}"
        ))
        .await?;
    stage.until::<bool>("holding", HOLDING).await?;
    stage.run("window.got = 0; fetch('/api/session/orders').then(({ status }) => got = status)").await?;
    let card = stage.any_card().await?;
    check(card.text.contains("does not allow access"), || card.text.clone())?;
    stage.press("dismiss").await?;
    same("status", stage.until::<u16>("the answer", "got || null").await?, 401)?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}

/// The loader and what it needs, in a page that is nobody's.
fn foreign(stage: &Stage) -> String {
    let origin = stage.server.origin();
    format!(
        "<!doctype html><title>Nobody's</title><script>window.demo = {{ errors: [], rejections: [] }}; onerror = (words) => demo.errors.push(words); \
         onunhandledrejection = ({{ reason }}) => demo.rejections.push(String(reason))</script><script src='{origin}/help401.js' data-grace-ms=100></script>"
    )
}

/// A failure in a page that has no origin gets its card, and it says that storage is denied, where it is.
async fn nobodys(stage: &Stage, what: &str) -> Outcome {
    stage.run(&format!("await fetch('{}/api/refuse?status=401&challenge=Bearer')", stage.server.origin())).await?;
    let card = stage.card_with(&format!("help, {what}"), "card.role == 'dialog'").await?;
    let denied: bool = stage.get("(() => { try { return !localStorage } catch { return true } })()").await?;
    check(!denied || card.text.contains("does not allow access"), || format!("{what}: {}", card.text))?;
    same(what, stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}

#[tokio::test]
async fn a_page_that_is_a_data_address_is_helped() -> Outcome {
    // A browser asks its person before such a page may reach this machine.
    let stage = Stage::with("dist", &["--disable-features=LocalNetworkAccessChecks"]).await?;
    let page = percent(&foreign(&stage));
    stage.visit(&format!("data:text/html,{page}")).await?;
    same("origin", stage.get::<String>("origin").await?, "null".to_owned())?;
    nobodys(&stage, "data:").await
}

#[tokio::test]
async fn a_page_that_is_a_file_is_helped() -> Outcome {
    let stage = Stage::new().await?;
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("page-{}.html", stage.server.port));
    std::fs::write(&path, foreign(&stage))?;
    stage.visit(&format!("file://{}", path.display())).await?;
    let outcome = nobodys(&stage, "file:").await;
    let _ = std::fs::remove_file(path);
    outcome
}

/// In a frame: fails, and tells the page around it what the card says.
const TELL: &str = r"(() => {
  if (parent == window) return;
  addEventListener('load', () => fetch('/api/refuse?status=401&challenge=Bearer'));
  const words = () => document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')?.textContent;
  const look = () => words() ? parent.postMessage(words() + demo.errors.concat(demo.rejections).map((wrong) => 'WRONG ' + wrong), '*') : setTimeout(look, 50);
  look();
})()";

#[tokio::test]
async fn a_frame_without_an_origin_is_helped() -> Outcome {
    // In a process of its own it would not be seen from here.
    let stage = Stage::with("dist", &["--disable-features=IsolateSandboxedIframes"]).await?;
    stage.before_each_page(TELL).await?;
    stage.open("/bare?plain=1").await?;
    stage
        .run(
            "window.told = null; addEventListener('message', ({ data, origin }) => told = [origin, data]); const frame = document.createElement('iframe'); \
             frame.sandbox = 'allow-scripts'; frame.src = '/bare?sandbox=1&data-grace-ms=100'; document.body.append(frame)",
        )
        .await?;
    let (origin, told): (String, String) = stage.until("the words of the card in the frame", "told").await?;
    same("origin", origin.as_str(), "null")?;
    check(told.contains("does not allow access") && !told.contains("WRONG"), || told.clone())
}

#[tokio::test]
async fn a_page_that_is_isolated_from_other_origins_is_helped() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&isolated=1")).await?;
    check(stage.get("crossOriginIsolated").await?, || "the page is not isolated".to_owned())?;
    helped(&stage, "isolated").await
}

/// Where no driver's script may run: the page itself fails, asks the card to try again, and tells the server what came of it.
const TOLD: &str = r"addEventListener('load', async () => {
  if (!window.demo) return;
  const panel = () => document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]');
  const until = async (is) => {
    for (let left = 190; left && !is(); left -= 1) await new Promise((done) => setTimeout(done, 50));
    return !!is();
  };
  const told = { card: false, answer: false };
  try {
    await fetch('/api/refuse?status=401&challenge=Bearer');
    told.card = await until(() => panel()?.querySelector('[data-action=retry]'));
    panel().querySelector('[data-action=retry]').click();
    told.answer = await until(() => /still refuses/.test(panel()?.textContent));
  } catch (error) {
    demo.errors.push(String(error));
  }
  told.wrong = [...demo.errors, ...demo.rejections, ...demo.violations.map(({ directive, blocked }) => directive + ' ' + blocked)];
  fetch('/demo-api/scenarios?told=' + encodeURIComponent(JSON.stringify(told))).catch(() => {});
})";

/// What such a page has told.
async fn told(stage: &Stage) -> Outcome<Value> {
    for _ in 0..200 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let log = stage.server.log()?;
        let mut paths = log.iter().filter_map(|entry| entry["path"].as_str());
        if let Some(said) = paths.find_map(|path| path.split_once("?told=")) {
            return Ok(serde_json::from_str(&percent_decode(said.1))?);
        }
    }
    Err(Failure("the page has told nothing".to_owned()))
}

/// In each engine: no driver's script is needed.
#[tokio::test]
async fn under_nonces_strict_dynamic_trusted_types_and_in_a_sandbox_a_page_is_helped_and_nothing_violated() -> Outcome {
    for page in [
        "/bare?nonce=1&data-grace-ms=100",
        "/bare?dynamic=1&data-grace-ms=100",
        "/strict",
        "/bare?sandbox=1&data-grace-ms=100",
    ] {
        let stage = Stage::new().await?;
        stage.before_each_page(TOLD).await?;
        stage.open(page).await?;
        let said = told(&stage).await.map_err(|Failure(why)| Failure(format!("{page}: {why}")))?;
        same(page, &said, &serde_json::json!({ "card": true, "answer": true, "wrong": [] }))?;
        same(page, stage.server.ask("GET", "/demo-api/csp-report")?, serde_json::json!([]))?;
    }
    Ok(())
}

/// What may be removed is listed by looking for it, and an empty list must not pass for an empty browser.
#[tokio::test]
async fn where_it_could_not_be_looked_for_what_may_be_removed_that_is_said() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(DENY).await?;
    for (denied, is_said) in [
        ("indexedDB.throws", true),
        ("indexedDB.refuses", true),
        ("caches.throws", true),
        ("caches.refuses", true),
        ("serviceWorker.throws", true),
        ("serviceWorker.refuses", true),
        ("localStorage.throws", true),
        ("cookie.throws", true),
        // Where there is no such thing, nothing is kept in it.
        ("caches.missing", false),
        ("serviceWorker.missing", false),
        ("clipboard.throws", false),
    ] {
        stage.open(&format!("{BARE}&{LOGIN}&deny={denied}")).await?;
        stage
            .run("await demo.get('/api/invoices', { headers: { Authorization: 'Bearer stale-token-of-yesterday' } })")
            .await?;
        stage.press("clear_app_data").await?;
        let asked = "card.buttons.some(({ action }) => action == 'keep_data')";
        let card = stage.card_with(&format!("the question, {denied}"), asked).await?;
        same(denied, card.text.contains("Stored data: the browser does not allow access. Cookies that"), is_said)?;
    }
    Ok(())
}

#[tokio::test]
async fn with_the_hash_of_integrity_json_it_runs() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&integrity=1")).await?;
    check(
        stage.get::<bool>("document.querySelector('script[integrity]').integrity.startsWith('sha384-')").await?,
        || "the tag has no hash".to_owned(),
    )?;
    helped(&stage, "with a hash").await
}
