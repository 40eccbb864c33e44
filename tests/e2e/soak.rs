//! Long and heavy: a thousand requests a second, one in twenty refused, a session that dies when it likes and a renewal that flakes,
//! while tabs come and go. `make soak` for as long as `SOAK_SECONDS` says; briefly with all other tests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::stage::{Outcome, Stage, check, same};

const SOAK: &str = include_str!("soak.js");

/// Keeps the memory of the module.
const MEMORIES: &str = "(() => { window.memories = []; for (const name of ['instantiate', 'instantiateStreaming']) { const native = WebAssembly[name]; \
    WebAssembly[name] = async function (...given) { const made = await native.apply(this, given); \
    const memory = made.instance?.exports.memory; if (memory) memories.push(memory); return made } } })()";

fn page(mode: &str) -> String {
    format!(
        "/bare?data-grace-ms=300&data-mode={mode}&data-session-url=%2Fsoak%2Fsession&data-refresh-url=%2Fsoak%2Frenew&data-login-url=%2Flogin&data-developer=on"
    )
}

/// Bytes of the page's heap once all garbage is gone, of the module's memory, and nodes and listeners.
async fn kept(stage: &Stage) -> Outcome<[i64; 4]> {
    stage.command("HeapProfiler.enable", json!({})).await?;
    stage.command("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = stage.command("Runtime.getHeapUsage", json!({})).await?;
    let dom = stage.command("Memory.getDOMCounters", json!({})).await?;
    let module: i64 = stage.get("memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)").await?;
    let number = |value: &Value| value.as_f64().unwrap_or_default() as i64;
    Ok([number(&heap["usedSize"]), module, number(&dom["nodes"]), number(&dom["jsEventListeners"])])
}

/// A tab like the first, which is closed in the middle of everything.
async fn another_tab(stage: &Stage, mode: &str) -> Outcome {
    stage.run(&format!("window.tab = open('{}', '_blank', 'noopener')", page(mode))).await?;
    stage.turn_to(1).await?;
    stage.until::<bool>("a tab that is loaded", "document.readyState == 'complete'").await?;
    // Whether it still answers while it closes is no matter.
    let _ = stage.run("window.close()").await;
    stage.turn_to(0).await
}

async fn soak(mode: &str, seconds: u64) -> Outcome {
    let stage = Stage::prepared(&format!("{MEMORIES}; {SOAK}"), &page(mode)).await?;
    if mode == "hold" {
        stage.until::<bool>("holding", "XMLHttpRequest.prototype.hasOwnProperty('addEventListener')").await?;
    }
    // What is made once is there after the first part, and whatever is there more after the second was left behind.
    let mut wrong: Vec<String> = Vec::new();
    let mut measured = Vec::new();
    for part in [seconds / 4, seconds - seconds / 4] {
        stage.run("soak.run()").await?;
        let end = Instant::now() + Duration::from_secs(part);
        for round in 1.. {
            tokio::time::sleep(Duration::from_secs(2)).await;
            // The witnesses of the test are not what is measured.
            stage.run("seen.events.length = demo.events.length = 0; performance.clearResourceTimings()").await?;
            if round % 3 == 0 {
                another_tab(&stage, mode).await?;
            }
            if Instant::now() > end {
                break;
            }
        }
        wrong = stage.get("soak.stop()").await?;
        stage.run("seen.events.length = demo.events.length = 0; performance.clearResourceTimings(); await new Promise((done) => setTimeout(done, 1500))").await?;
        measured.push(kept(&stage).await?);
    }
    let told: Value = stage.get("(({ started, settled, refused, lives, looks, renewals, most, seen, presses }) => ({ started, settled, refused, lives, looks, renewals, most, seen, presses }))(soak)").await?;
    let [warm, last] = [measured[0], measured[1]];
    println!("soak, {mode}, {seconds} s: {told}\n  heap, module's memory, nodes, listeners: {warm:?} → {last:?}");
    check(wrong.is_empty(), || format!("{wrong:?}\n  {told}"))?;
    same("settled", &told["settled"], &told["started"])?;
    check(told["started"].as_u64() > Some(100 * seconds), || format!("too few for a soak: {told}"))?;
    check(told["seen"]["incident"].as_u64() > Some(0), || format!("nothing was shown: {told}"))?;
    // What is kept is bounded: answers that wait, the ring, twenty incidents. A leak of a byte a request would be seen.
    check(last[0] < warm[0] + 2_000_000, || format!("the heap grows: {warm:?} → {last:?}"))?;
    check(last[1] <= warm[1] + 1_048_576, || format!("the module's memory grows: {warm:?} → {last:?}"))?;
    check(last[2] <= warm[2] + 500 && last[3] <= warm[3] + 100, || {
        format!("nodes or listeners are left: {warm:?} → {last:?}")
    })?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}

fn seconds(briefly: u64) -> u64 {
    std::env::var("SOAK_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(briefly)
}

#[tokio::test]
async fn a_page_that_watches_goes_on_under_load() -> Outcome {
    soak("observe", seconds(12)).await
}

#[tokio::test]
async fn a_page_that_holds_goes_on_under_load_and_every_promise_settles() -> Outcome {
    soak("hold", seconds(12)).await
}
