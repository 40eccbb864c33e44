//! What a page goes through while the widget is in it: loaded anew, ended a hundred times, written over, left and come back to.

use serde_json::{Value, json};

use crate::stage::{BARE, FAIL, HOLDING, LOGIN, Outcome, Stage, check, same};

/// Ends the widget and runs its script again, as a development server does that swaps modules. What failed before that is
/// forgotten, since a loader that comes late looks for it.
const AGAIN: &str = "window.help401?.destroy(); performance.clearResourceTimings(); \
    await new Promise((done, fail) => { const tag = document.createElement('script'); tag.src = '/help401.js?' + Math.random(); \
    tag.dataset.graceMs = window.grace ?? 100; tag.dataset.loginUrl = '/login?next={return_url}'; tag.onload = done; tag.onerror = fail; document.head.append(tag); tag.remove() })";

/// The card, once there is one, as a promise: rounds in the page are quicker than rounds from here.
const CARD: &str = "(window.card = async (there) => { const end = performance.now() + 9000; \
    while (!!document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]') != there) { \
    if (performance.now() > end) throw new Error('in vain: ' + there); await new Promise((done) => setTimeout(done, 5)) } }, 0)";

/// Keeps the memory of every module that is started.
const MEMORIES: &str = "(() => { window.memories = []; for (const name of ['instantiate', 'instantiateStreaming']) { const native = WebAssembly[name]; \
    WebAssembly[name] = async function (...given) { const made = await native.apply(this, given); \
    const memory = made.instance?.exports.memory; if (memory) memories.push(memory); return made } } })()";

#[tokio::test]
async fn run_again_after_its_end_it_is_whole() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(FAIL).await?;
    stage.press("copy_report").await?;
    stage.card_with("news of the report", "/copied|copy it/.test(card.text)").await?;
    for _ in 0..2 {
        stage.run(AGAIN).await?;
        check(stage.card().await?.is_none(), || "the card of the one before is still there".to_owned())?;
        stage.run(FAIL).await?;
        // What is fetched later was fetched for the one before.
        stage.press("copy_report").await?;
        stage.card_with("news of the report", "/copied|copy it/.test(card.text)").await?;
        stage.press("retry").await?;
        stage.card_with("an answer", "card.text.includes('still refuses')").await?;
    }
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections, demo.warnings)").await?, Vec::new())
}

#[tokio::test]
async fn what_was_under_way_for_one_that_has_ended_does_nothing_to_the_next() -> Outcome {
    let stage = Stage::at("/bare?data-grace-ms=400").await?;
    stage.run("await help401.diagnose({})").await?;
    // The first incident of each. The older one's grace time ends, the younger one's does not.
    stage.run(&format!("{FAIL}; window.grace = 60000; {AGAIN}; await help401.diagnose({{}}); {FAIL}")).await?;
    stage.until::<bool>("an incident", "help401.incidents().length == 1").await?;
    stage.run("await new Promise((done) => setTimeout(done, 800))").await?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "suspected")
}

#[tokio::test]
async fn ended_in_the_middle_of_anything_it_is_quiet() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(&format!("{FAIL}; await help401.diagnose({{}})")).await?;
    // Before the grace is over, while the card comes, with the card, while something is looked at, and while a part is on its way.
    for pause in [0, 20, 95, 105, 200, 300] {
        stage.run(&format!("{FAIL}; await new Promise((done) => setTimeout(done, {pause})); help401.retry?.().catch(() => 0); help401.destroy(); window.told = seen.events.filter(({{ type }}) => type == 'incident').length; {AGAIN}")).await?;
    }
    // Whatever the ones before have begun would be over before this is.
    stage.something_else_is_told().await?;
    same("times that help was shown, none by one that has ended", stage.told().await?, stage.get("told").await?)?;
    stage.run("help401.close()").await?;
    stage.no_card().await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections, demo.warnings)").await?, Vec::new())
}

/// What the page has of each kind, once all that is garbage is gone.
async fn counts(stage: &Stage) -> Outcome<Value> {
    stage.command("HeapProfiler.enable", json!({})).await?;
    for _ in 0..3 {
        stage.command("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let dom = stage.command("Memory.getDOMCounters", json!({})).await?;
    let heap = stage.command("Runtime.getHeapUsage", json!({})).await?;
    let listeners = "(() => { const all = {}; for (const [name, target] of [['window', window], ['document', document], ['root', document.documentElement]]) \
        for (const [type, list] of Object.entries(getEventListeners(target))) all[name + ' ' + type] = list.length; return JSON.stringify(all) })()";
    let found = stage
        .command(
            "Runtime.evaluate",
            json!({ "expression": listeners, "includeCommandLineAPI": true, "returnByValue": true }),
        )
        .await?;
    let memories: Value = stage.get("memories.map(({ buffer }) => buffer.byteLength)").await?;
    Ok(json!({
        "nodes": dom["nodes"], "listeners": dom["jsEventListeners"], "heap": heap["usedSize"], "memories": memories,
        "by target": found["result"]["value"],
        "timers": stage.get::<usize>("timers.size").await?,
    }))
}

/// Keeps count of timers that are still to come.
const TIMERS: &str = "(() => { window.timers = new Set(); const { setTimeout: set, clearTimeout: clear } = window; \
    window.setTimeout = function (task, ...given) { const id = set.call(this, (...all) => { timers.delete(id); return task(...all) }, ...given); timers.add(id); return id }; \
    window.clearTimeout = function (id) { timers.delete(id); return clear.call(this, id) } })()";

#[tokio::test]
async fn a_hundred_lives_leave_no_listener_node_timer_or_byte_behind() -> Outcome {
    let stage = Stage::prepared(&format!("{MEMORIES}; {TIMERS}"), &format!("{BARE}&{LOGIN}")).await?;
    // Answers are kept by the page's recorder and by the browser's timeline; both are emptied, so that only ours would grow.
    let round = format!(
        "{AGAIN}; {FAIL}; await card(true); help401.destroy(); await card(false); seen.events.length = demo.events.length = 0"
    );
    // A browser that cannot be told to count need not live them.
    counts(&stage).await?;
    // In tens, since a driver does not wait long for an answer.
    let ten = format!("{CARD}; for (let round = 0; round < 10; round += 1) {{ {round} }}");
    let rest = "await new Promise((done) => setTimeout(done, 1200))";
    stage.run("window.grace = 0").await?;
    for _ in 0..2 {
        stage.run(&ten).await?;
    }
    stage.run(rest).await?;
    let before = counts(&stage).await?;
    for _ in 0..10 {
        stage.run(&ten).await?;
    }
    stage.run(rest).await?;
    let after = counts(&stage).await?;
    let told = || format!("before {before}\n   after {after}");
    for kind in ["nodes", "listeners", "by target", "memories"] {
        check(before[kind] == after[kind], || format!("{kind} are left: {}", told()))?;
    }
    check(after["timers"].as_u64() <= before["timers"].as_u64(), || format!("timers are left: {}", told()))?;
    let grown = after["heap"].as_i64().unwrap_or(i64::MAX) - before["heap"].as_i64().unwrap_or(0);
    // A life's own objects are some hundred kilobytes; what the browser keeps of a hundred scripts is not nothing either.
    check(grown < 600_000, || format!("the heap has grown by {grown} bytes: {}", told()))?;
    println!("{}", told());
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_written_over_is_still_helped() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage
        .run("document.open(); document.write('<!doctype html><title>New</title><main>Another page</main>'); document.close()")
        .await?;
    check(stage.get("document.title == 'New'").await?, || "it was not written over".to_owned())?;
    // Whatever becomes of the first incident, a request fails as it does anywhere, and help can be asked for.
    same("status", stage.get::<u16>("fetch('/api/session/orders').then(({ status }) => status)").await?, 401)?;
    stage.run("await help401.open()").await?;
    stage.any_card().await?;
    stage.press("dismiss").await?;
    stage.no_card().await
}

#[tokio::test]
async fn a_page_that_was_left_and_is_come_back_to_is_helped_as_before() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-mode=hold&data-preload=eager")).await?;
    stage.run("window.life = Math.random(); addEventListener('pageshow', ({ persisted }) => window.persisted = persisted)").await?;
    stage.until::<bool>("holding", HOLDING).await?;
    // What is heard when the page is left is written down where it outlives the page.
    stage
        .run(
            "fetch('/api/session/orders').then(({ status }) => localStorage.fetch = status); const xhr = new XMLHttpRequest(); \
             xhr.open('POST', '/api/session/orders'); xhr.onloadend = () => localStorage.xhr = xhr.status; xhr.send('x')",
        )
        .await?;
    stage.any_card().await?;
    let answers = "[localStorage.fetch ?? null, localStorage.xhr ?? null]";
    same("answers before", stage.get::<[Option<String>; 2]>(answers).await?, [None, None])?;
    stage.run("setTimeout(() => location.assign('/demo/icon.svg'))").await?;
    stage
        .until::<bool>("another page", "location.pathname == '/demo/icon.svg' && document.readyState == 'complete'")
        .await?;
    let refused = Some("401".to_owned());
    let told: [Option<String>; 2] = stage.get(answers).await?;
    same("what waited is let go when the page is left", told, [refused.clone(), refused])?;
    stage.run("setTimeout(() => history.back())").await?;
    stage.until::<bool>("being back", "location.pathname == '/bare' && document.readyState == 'complete'").await?;
    // Either the page was kept as it was, or it is a new one; both are gone on with.
    let kept = stage.get::<bool>("!!window.persisted").await?;
    same("the page is the old one", stage.get::<bool>("!!window.life").await?, kept)?;
    stage.run("window.late = 0; fetch('/api/session/profile').then(({ status }) => late = status)").await?;
    stage.any_card().await?;
    stage.press("dismiss").await?;
    same("status", stage.until::<u16>("an answer", "late || null").await?, 401)?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}
