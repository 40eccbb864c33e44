//! Parts that do not come, or not as they were built: the page goes on, and whoever waits for help gets the plain card.

use crate::stage::{FAIL, LOGIN, Outcome, Stage, check, in_card, same};

/// Waits are shorter than a person's, so that a test can sit them out.
const HURRY: &str = "(() => { const native = setTimeout; \
    window.setTimeout = function (task, ms, ...given) { return native.call(this, task, ms >= 10000 && ms <= 30000 ? ms / 20 : ms, ...given) }; \
    const timeout = AbortSignal.timeout; AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / 20) })()";

/// What the console said of us.
const LINES: &str = "demo.warnings.concat(demo.errors).filter((line) => /help401/.test(line))";

/// A page that holds, and that is given one part of the widget in this state.
async fn given(stage: &Stage, how: &str, part: &str) -> Outcome {
    let base = format!("data-base=%2Fbroken%2F{how}%2F{part}%2F");
    stage.open(&format!("/bare?data-grace-ms=100&{LOGIN}&data-mode=hold&data-developer=on&{base}")).await?;
    stage
        .run(&format!("window.got = 0; {}; fetch('/api/session/orders').then(({{ status }}) => got = status)", SETTLED))
        .await
}

/// Waits until holding has begun, where it can.
const SETTLED: &str = "await new Promise((done) => { const look = () => XMLHttpRequest.prototype.hasOwnProperty('addEventListener') ? done() : setTimeout(look, 20); look(); setTimeout(done, 1500) })";

const WAYS: [&str; 5] = ["missing", "cut", "page", "never", "stopped"];

#[tokio::test]
async fn a_module_that_does_not_come_as_it_was_built_leaves_the_plain_card_and_holds_nothing() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(HURRY).await?;
    for part in ["help401_core_bg.wasm", "help401_core.js"] {
        for how in WAYS {
            given(&stage, how, part).await?;
            goes_on_with_the_plain_card(&stage, &format!("{part} {how}")).await?;
        }
    }
    Ok(())
}

/// What waited is answered, there is the plain card, one line tells of it, and the page goes on.
async fn goes_on_with_the_plain_card(stage: &Stage, what: &str) -> Outcome {
    same(what, stage.until::<u16>(&format!("{what}: the answer"), "got || null").await?, 401)?;
    let card = stage.card_with(&format!("a way on, {what}"), "card.text.includes('did not get through')").await?;
    check(card.offers("sign_in") && card.offers("retry"), || format!("{what}: {:?}", card.buttons))?;
    same(what, stage.get::<Vec<String>>(LINES).await?.len(), 1)?;
    stage.run(FAIL).await?;
    let good = "fetch('/demo-api/scenarios').then(({ ok }) => ok)";
    check(stage.get(good).await?, || format!("{what}: the page does not go on"))?;
    same(what, stage.get::<usize>("document.querySelectorAll('help-401').length").await?, 1)?;
    same(what, stage.get::<Vec<String>>(LINES).await?.len(), 1)?;
    same(what, stage.get::<Vec<String>>("demo.rejections").await?, Vec::new())
}

/// A browser that has room for so many instances of modules, and then says that there is none.
fn room_for(instances: u32) -> String {
    format!(
        "{{ let left = {instances}; for (const name of ['instantiate', 'instantiateStreaming']) {{ const native = WebAssembly[name]; \
         WebAssembly[name] = async (...given) => {{ if (left-- < 1) throw new RangeError(`WebAssembly.${{name}}(): Out of memory: Cannot allocate Wasm memory for new instance`); \
         return native.apply(WebAssembly, given) }} }} }}"
    )
}

#[tokio::test]
async fn without_memory_for_the_module_there_is_the_plain_card_and_nothing_is_held() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(&room_for(0)).await?;
    given(&stage, "whole", "nothing").await?;
    goes_on_with_the_plain_card(&stage, "no memory").await
}

#[tokio::test]
async fn without_memory_for_a_part_that_is_fetched_later_the_card_keeps_its_other_ways() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(&room_for(1)).await?;
    given(&stage, "whole", "nothing").await?;
    keeps_its_other_ways(&stage, "no memory").await
}

/// A page whose module does not come, with this grace time in milliseconds, and this way to sign in.
async fn without_module(stage: &Stage, grace: u32, login: &str) -> Outcome {
    let base = "data-base=%2Fbroken%2Fmissing%2Fhelp401_core_bg.wasm%2F";
    stage.open(&format!("/bare?data-grace-ms={grace}&{login}&{base}")).await
}

#[tokio::test]
async fn without_the_module_too_an_app_that_gets_over_it_by_itself_is_left_alone() -> Outcome {
    let stage = Stage::new().await?;
    without_module(&stage, 1000, LOGIN).await?;
    stage.run(&format!("{FAIL}; await demo.signIn(); {FAIL}")).await?;
    stage.until::<usize>("word of the module", &format!("{LINES}.length")).await?;
    stage.run("await new Promise((done) => setTimeout(done, 1500))").await?;
    check(stage.card().await?.is_none(), || "a card is shown though the app recovered".to_owned())?;
    // What it does not get over is still helped with.
    stage.run("await demo.get('/api/refuse')").await?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn a_plain_card_that_was_closed_does_not_come_again_with_the_next_failure() -> Outcome {
    let stage = Stage::new().await?;
    without_module(&stage, 100, LOGIN).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.click("the closing button", &in_card("[data-action=dismiss]")).await?;
    stage.no_card().await?;
    stage.run(&format!("{FAIL}; await new Promise((done) => setTimeout(done, 700))")).await?;
    check(stage.card().await?.is_none(), || "it is there again".to_owned())?;
    // Some minutes later it may.
    stage.run(&format!("const now = Date.now; Date.now = () => now() + 300001; {FAIL}")).await?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn the_plain_card_leaves_out_what_is_for_a_step_up_only() -> Outcome {
    let stage = Stage::new().await?;
    let login = "data-login-url=%2Flogin%3Facr%3D%7Bacr_values%7D%26max_age%3D%7Bmax_age%7D%26next%3D%7Breturn_url%7D%26again%3D%7Breturn_url%7D";
    without_module(&stage, 100, login).await?;
    stage.run(&format!("window.open = (address) => window.opened = address; {FAIL}")).await?;
    stage.press("sign_in").await?;
    let opened: String = stage.until("the address", "window.opened").await?;
    check(
        !opened.contains('{')
            && !opened.contains("%7B")
            && opened.contains("/login?next=http")
            && opened.contains("&again=http"),
        || opened.clone(),
    )
}

#[tokio::test]
async fn a_second_stage_that_does_not_come_is_no_matter_to_the_page() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(HURRY).await?;
    for how in WAYS {
        given(&stage, how, "help401-capture.js").await?;
        same(how, stage.until::<u16>("the answer", "got || null").await?, 401)?;
        check(stage.get::<usize>(&format!("{LINES}.length")).await? <= 1, || {
            format!("{how}: it is told again and again")
        })?;
        stage.run("help401.destroy()").await?;
        check(stage.get("fetch === seen.natives.fetch").await?, || format!("{how}: fetch is not what it was"))?;
    }
    Ok(())
}

#[tokio::test]
async fn whoever_asks_a_second_stage_that_does_not_come_is_told_so() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(HURRY).await?;
    given(&stage, "missing", "help401-capture.js").await?;
    let told: String = stage.get("help401.diagnose({}).then(() => 'a diagnosis', (error) => error.message)").await?;
    check(told.contains("help401-capture.js"), || format!("it is told {told}"))
}

#[tokio::test]
async fn a_part_that_is_fetched_later_and_does_not_come_leaves_the_card_with_its_other_ways() -> Outcome {
    without_a_part("help401_rest_bg.wasm").await
}

#[tokio::test]
async fn a_script_that_is_fetched_later_and_does_not_come_leaves_the_card_with_its_other_ways() -> Outcome {
    without_a_part("help401_later.js").await
}

async fn without_a_part(part: &str) -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(HURRY).await?;
    for how in WAYS {
        given(&stage, how, part).await?;
        keeps_its_other_ways(&stage, &format!("{part} {how}")).await?;
    }
    Ok(())
}

/// Of a card without what is fetched later, it is said that it is not there, and what does not need it works.
async fn keeps_its_other_ways(stage: &Stage, what: &str) -> Outcome {
    stage.any_card().await?;
    stage.press("copy_report").await?;
    let news = format!("the news that it is not there, {what}");
    let card = stage.card_with(&news, "/connection|reach|try again/i.test(card.text)").await?;
    check(card.offers("sign_in"), || format!("{what}: {:?}", card.buttons))?;
    stage.press("dismiss").await?;
    same(what, stage.until::<u16>("the answer", "got || null").await?, 401)?;
    same(what, stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())
}

#[tokio::test]
async fn a_panel_that_does_not_come_leaves_the_card() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(HURRY).await?;
    for part in ["help401_panel_bg.wasm", "help401-developer.txt", "help401-developer.css"] {
        for how in WAYS {
            // A text of another kind is a text, and a style sheet that is cut is shorter.
            if part != "help401_panel_bg.wasm" && ["cut", "page"].contains(&how) {
                continue;
            }
            let what = format!("{part} {how}");
            given(&stage, how, part).await?;
            stage.any_card().await?;
            stage.click("the way to the panel", &in_card("[part=developer-toggle]")).await?;
            stage
                .card_with(
                    &format!("the news that it is not there, {what}"),
                    "/connection|reach|try again/i.test(card.text)",
                )
                .await?;
            stage.press("dismiss").await?;
            same(&what, stage.until::<u16>("the answer", "got || null").await?, 401)?;
            same(&what, stage.get::<Vec<String>>("demo.errors.concat(demo.rejections)").await?, Vec::new())?;
        }
    }
    Ok(())
}
