//! Long and heavy: a thousand requests a second, one in twenty refused, a session that dies when it likes and a renewal that flakes,
//! while tabs come and go. `make soak` for as long as `SOAK_SECONDS` says; briefly with all other tests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::stage::{HOLDING, Outcome, Stage, check, same};

const SOAK: &str = include_str!("soak.js");

/// Keeps the memory of the module.
const MEMORIES: &str = "(() => { window.memories = []; for (const name of ['instantiate', 'instantiateStreaming']) { const native = WebAssembly[name]; \
    WebAssembly[name] = async function (...given) { const made = await native.apply(this, given); \
    const memory = made.instance?.exports.memory; if (memory) memories.push(memory); return made } } })()";

/// A page that holds or watches. Without the developer's panel, for which each of twenty incidents keeps its whole history: by how much
/// more that is, the bound could not tell from a leak.
fn page(mode: &str) -> String {
    format!(
        "/bare?data-grace-ms=300&data-mode={mode}&data-session-url=%2Fsoak%2Fsession&data-refresh-url=%2Fsoak%2Frenew&data-login-url=%2Flogin"
    )
}

/// Lets the witnesses of the test forget what they saw: they are not what is measured.
const FORGET: &str = "seen.events.length = demo.events.length = 0; performance.clearResourceTimings()";

/// Chromium, with code that is made once and stays: what the engine learns and compiles as it goes comes and goes by more bytes than a
/// small leak has in some seconds.
const FLAGS: &str = "--js-flags=--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode";

/// In how many parts it runs. After each it is measured; what is made only once is there after the first two, which are to warm up.
const PARTS: u32 = 6;
const WARM: usize = 2;

/// How many bytes of the heap each request may leave behind: half of what an empty object and its place in a list take.
const LEFT: f64 = 16.0;

/// What may be there more at the end, however long it ran: bytes of the heap, bytes of the module's memory, nodes, listeners.
const MORE: [i64; 4] = [2_000_000, 1_048_576, 500, 100];

/// How many requests a second there must be, while it runs. A thousand are asked for; where a quarter of them does not come about,
/// the machine is so busy that something else is tried.
const RATE: f64 = 250.0;

/// What was there when so many requests were over.
#[derive(Debug)]
struct Measured {
    requests: f64,
    kept: [i64; 4],
}

/// Measures once all garbage is gone: bytes of the heap and of the module's memory, nodes and listeners.
async fn measure(stage: &Stage) -> Outcome<Measured> {
    stage.command("HeapProfiler.enable", json!({})).await?;
    // What is freed by one round may let go of more.
    for _ in 0..3 {
        stage.command("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let heap = stage.command("Runtime.getHeapUsage", json!({})).await?;
    let dom = stage.command("Memory.getDOMCounters", json!({})).await?;
    let module: i64 = stage.get("memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)").await?;
    let number = |value: &Value| value.as_f64().unwrap_or_default() as i64;
    let kept = [number(&heap["usedSize"]), module, number(&dom["nodes"]), number(&dom["jsEventListeners"])];
    Ok(Measured { requests: stage.get("soak.started").await?, kept })
}

/// The slope in the middle of those of all pairs of measurements (Theil and Sen), in bytes a request: one that is off does not turn it.
fn slope(measured: &[Measured]) -> f64 {
    let mut slopes = Vec::new();
    for (at, later) in measured.iter().enumerate() {
        let rise = |one: &Measured| (later.kept[0] - one.kept[0]) as f64 / (later.requests - one.requests);
        slopes.extend(measured[..at].iter().map(rise));
    }
    slopes.sort_by(f64::total_cmp);
    // Of two in the middle the smaller one: of four measurements, one that is too high makes half of the slopes too steep.
    slopes[(slopes.len() - 1) / 2]
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
    let stage = Stage::with("dist", &[FLAGS]).await?;
    stage.before_each_page(&format!("{MEMORIES}; {SOAK}")).await?;
    stage.open(&page(mode)).await?;
    if mode == "hold" {
        stage.until::<bool>("holding", HOLDING).await?;
    }
    // A browser that cannot be told to measure is not kept busy in vain.
    measure(&stage).await?;
    let mut measured = Vec::new();
    for _ in 0..PARTS {
        stage.run("soak.run()").await?;
        let end = Instant::now() + Duration::from_secs(seconds) / PARTS;
        for round in 0.. {
            tokio::time::sleep(Duration::from_secs(1)).await;
            stage.run(FORGET).await?;
            if round % 6 == 0 {
                another_tab(&stage, mode).await?;
            }
            if Instant::now() > end {
                break;
            }
        }
        // What waits is worked off in slices, and may take longer than a driver waits for one answer.
        stage.run("void soak.stop()").await?;
        let wrong: Vec<String> = loop {
            if let Some(wrong) = stage.get("soak.over").await? {
                break wrong;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        };
        check(wrong.is_empty(), || format!("{wrong:?}"))?;
        // The loader reads of a refused answer for a second at most.
        stage.run(&format!("{FORGET}; await new Promise((done) => setTimeout(done, 1200))")).await?;
        measured.push(measure(&stage).await?);
    }
    let told: Value = stage.get("(({ started, ran, settled, refused, lives, looks, renewals, most, seen, presses }) => ({ started, ran, settled, refused, lives, looks, renewals, most, seen, presses }))(soak)").await?;
    let warm = &measured[WARM..];
    let (slope, first, last) = (slope(warm), &warm[0], &warm[warm.len() - 1]);
    let rate = last.requests / told["ran"].as_f64().unwrap_or(f64::INFINITY) * 1000.0;
    let all: String = measured.iter().map(|one| format!("\n  {one:?}")).collect();
    println!(
        "soak, {mode}, {seconds} s: {told}\n  {rate:.0} requests a second, {slope:.1} bytes left by each; heap, module's memory, nodes, listeners:{all}"
    );
    same("settled", &told["settled"], &told["started"])?;
    check(rate > RATE, || format!("too few for a soak, {rate:.0} a second: {told}"))?;
    check(told["seen"]["incident"].as_u64() > Some(0), || format!("nothing was shown: {told}"))?;
    check(slope < LEFT, || format!("each request leaves {slope:.1} bytes behind:{all}"))?;
    let within = (0..MORE.len()).all(|at| last.kept[at] <= first.kept[at] + MORE[at]);
    check(within, || format!("heap, module's memory, nodes or listeners grow:{all}"))?;
    same("errors", stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}

fn seconds(briefly: u64) -> u64 {
    std::env::var("SOAK_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(briefly)
}

#[tokio::test]
async fn a_page_that_watches_goes_on_under_load() -> Outcome {
    soak("observe", seconds(30)).await
}

#[tokio::test]
async fn a_page_that_holds_goes_on_under_load_and_every_promise_settles() -> Outcome {
    soak("hold", seconds(30)).await
}
