//! Bad options, bad answers, bad neighbours: the page goes on, and the console says once what was ignored.

use serde_json::Value;

use crate::stage::{BARE, FAIL, Failure, LOGIN, Outcome, Stage, check, same};

fn lines_with(word: &str) -> String {
    format!("demo.warnings.filter((line) => line.includes('help401') && line.includes('{word}')).length")
}

#[tokio::test]
async fn an_unknown_option_is_named_once_and_the_rest_works() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-colour=red")).await?;
    stage.run(FAIL).await?;
    let card = stage.any_card().await?;
    same("primary button", card.primary(), Some("sign_in"))?;
    same("lines", stage.get::<usize>(&lines_with("colour")).await?, 1)?;
    stage.run("help401.init({ theme: 'dark' })").await?;
    same("lines after more options", stage.get::<usize>(&lines_with("colour")).await?, 1)
}

#[tokio::test]
async fn a_login_url_that_is_a_script_leads_nowhere() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-login-url=javascript:alert(1)")).await?;
    stage.run(FAIL).await?;
    let card = stage.any_card().await?;
    check(!card.offers("sign_in"), || format!("there is a button: {:?}", card.buttons))?;
    same("lines", stage.get::<usize>(&lines_with("login-url")).await?, 1)?;
    check(stage.get::<bool>("!document.querySelector('help-401').shadowRoot.querySelector('[href]')").await?, || {
        "something on the card is a link".to_owned()
    })
}

#[tokio::test]
async fn what_is_no_status_is_named_once_and_the_others_are_watched() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-watch=4xx%20401-499%20418")).await?;
    stage.run("await fetch('/api/refuse?status=401'); await fetch('/api/refuse?status=418')").await?;
    stage.event("incident", 0).await?;
    same("lines", stage.get::<usize>(&lines_with("data-watch: 4xx is not a status")).await?, 1)?;
    same("lines", stage.get::<usize>(&lines_with("data-watch: 401-499 is not a status")).await?, 1)?;
    same("watched", stage.get::<Vec<u16>>("help401.incidents().map(({ status }) => status)").await?, vec![418])
}

#[tokio::test]
async fn an_address_of_another_origin_that_would_get_no_cookie_is_named() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-session-url=https%3A%2F%2Fother.test%2Fme")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("lines", stage.get::<usize>(&lines_with("data-session-url is of another origin")).await?, 1)
}

/// As in a browser that has no URLPattern.
async fn without_patterns(options: &str) -> Outcome<Stage> {
    let stage =
        Stage::prepared("delete window.URLPattern", &format!("{BARE}&{LOGIN}&data-preload=eager&{options}")).await?;
    Ok(stage)
}

#[tokio::test]
async fn plain_patterns_hold_in_a_browser_without_urlpattern() -> Outcome {
    let stage = without_patterns("data-include=%2Fapi%2F*&data-exclude=%2Fapi%2Frefuse*%20%2Fapi%2Fli*r").await?;
    for path in ["refuse?status=401", "liar"] {
        stage.run(&format!("await demo.get('/api/{path}')")).await?;
    }
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let paths = "help401.incidents().map(({ url }) => new URL(url).pathname)";
    same("incidents", stage.get::<usize>(&format!("{paths}.length")).await?, 1)?;
    check(!stage.get::<bool>(&format!("/refuse|liar/.test({paths})")).await?, || {
        "what is excluded was looked at".into()
    })?;
    same("lines", stage.get::<usize>(&lines_with("URLPattern")).await?, 0)
}

#[tokio::test]
async fn a_pattern_that_needs_urlpattern_is_named_where_there_is_none() -> Outcome {
    let stage = without_patterns("data-exclude=%2Fapi%2F%3Akind").await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("lines", stage.get::<usize>(&lines_with("/api/:kind needs URLPattern")).await?, 1)
}

#[tokio::test]
async fn a_malformed_pattern_is_named_once() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-exclude=http%3A%2F%2F%5B")).await?;
    stage.run(&format!("{FAIL}; {FAIL}")).await?;
    stage.any_card().await?;
    same("lines", stage.get::<usize>(&lines_with("exclude")).await?, 1)
}

#[tokio::test]
async fn a_malformed_pattern_turns_only_these_not_into_none() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-include=(((")).await?;
    stage.run(&format!("{FAIL}; {FAIL}")).await?;
    stage.any_card().await?;
    same("lines", stage.get::<usize>(&lines_with("data-include: ((( is no pattern and was ignored")).await?, 1)?;
    // Where others can be read, these are what is looked at.
    stage.open(&format!("{BARE}&{LOGIN}&data-include=(((%20%2Fapi%2Frefuse*")).await?;
    stage.run(&format!("{FAIL}; await demo.get('/api/refuse?status=401')")).await?;
    stage.any_card().await?;
    same(
        "incidents",
        stage.get::<Vec<String>>("help401.incidents().map(({ url }) => new URL(url).pathname)").await?,
        vec!["/api/refuse".to_owned()],
    )
}

#[tokio::test]
async fn a_body_that_is_not_what_it_says_is_no_matter() -> Outcome {
    let stage = Stage::at(BARE).await?;
    for kind in ["application/json", "text/html", "application/problem%2Bjson"] {
        let status: u16 =
            stage.get(&format!("demo.get('/api/liar?type={kind}&size=100000').then(({{ status }}) => status)")).await?;
        same(kind, status, 401)?;
    }
    stage.any_card().await?;
    same("errors", stage.get("demo.errors.concat(demo.rejections)").await?, Value::Array(Vec::new()))
}

#[tokio::test]
async fn fifty_megabytes_are_the_pages_to_read() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let read: u64 = stage
        .get("fetch('/api/liar?type=application/json&size=50000000').then((answer) => answer.arrayBuffer()).then(({ byteLength }) => byteLength)")
        .await?;
    same("bytes", read, 50_000_000)?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn of_an_address_that_never_ends_its_answer_only_the_beginning_is_read() -> Outcome {
    let endless = "%2Fapi%2Frefuse%3Fstatus%3D200%26size%3D200000000";
    let stage = Stage::at(&format!("{BARE}&data-mode=hold&data-preload=eager&data-session-url={endless}")).await?;
    let sent = "fetch('/demo-api/streams').then((answer) => answer.json())";
    let over = format!("{sent}.then(({{ open, bytes }}) => open == 0 && bytes > 0)");
    stage.until::<bool>("the end of reading", &over).await?;
    let bytes: u64 = stage.get(&format!("{sent}.then(({{ bytes }}) => bytes)")).await?;
    check(bytes < 50_000_000, || format!("{bytes} bytes were sent"))
}

#[tokio::test]
async fn a_body_that_trickles_holds_nothing_up() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("window.answer = await fetch('/api/refuse?drip_ms=200&type=text%2Fplain')").await?;
    stage.any_card().await?;
    check(!stage.get::<bool>("answer.bodyUsed").await?, || "the page's body is used up".to_owned())
}

#[tokio::test]
async fn a_token_of_one_megabyte_breaks_nothing() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let statements = "const token = await (await fetch('/api/jwt-huge')).text(); localStorage.setItem('access_token', token); \
                      await demo.post('/api/refuse?status=401', { token }); \
                      await demo.get('/api/refuse?status=401', { headers: { Authorization: 'Bearer ' + token } }); \
                      await demo.post('/api/refuse?status=401&type=application/json', { token }, { headers: { Authorization: 'Bearer ' + token.slice(-9000) } }); \
                      window.size = token.length";
    stage.run(statements).await?;
    stage.any_card().await?;
    check(stage.get::<u64>("size").await? > 1_000_000, || "the token is too small for this test".to_owned())?;
    same("errors", stage.get("demo.errors.concat(demo.rejections)").await?, Value::Array(Vec::new()))
}

#[tokio::test]
async fn without_storage_and_cookies_the_card_says_what_it_could_not_see() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&sandbox=1")).await?;
    check(stage.get::<bool>("(() => { try { return !localStorage } catch { return true } })()").await?, || {
        "this page has storage, so it tests nothing".to_owned()
    })?;
    stage.run("await demo.get('/api/refuse?status=401&challenge=Bearer')").await?;
    let card = stage.any_card().await?;
    check(card.text.contains("does not allow access"), || format!("the details do not say so: {}", card.text))?;
    let hidden: Vec<String> = stage.get("help401.incidents()[0].diagnosis.hidden.map(({ code }) => code)").await?;
    check(hidden.iter().any(|code| code == "storage_denied"), || format!("hidden is only {hidden:?}"))
}

#[tokio::test]
async fn a_frozen_fetch_is_told_once_and_requests_of_the_other_kind_are_watched() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&frozen=1")).await?;
    check(stage.get("fetch === demo.frozen").await?, || "fetch is not what it was".to_owned())?;
    same("lines", stage.get::<usize>(&lines_with("fetch")).await?, 1)?;
    stage.run(FAIL).await?;
    stage.run("await demo.xhr('GET', '/api/session/orders')").await?;
    stage.any_card().await?;
    stage.run("help401.destroy()").await?;
    check(stage.get("fetch === demo.frozen && XMLHttpRequest.prototype.open === seen.natives.open").await?, || {
        "something is left of the widget".to_owned()
    })
}

#[tokio::test]
async fn a_fetch_that_somebody_else_wrapped_keeps_working() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&wrapped=1")).await?;
    // The module itself is fetched by way of the page.
    stage.run("await help401.diagnose({})").await?;
    let before: u32 = stage.get("demo.wrapped.calls").await?;
    stage.run(FAIL).await?;
    same("calls", stage.get::<u32>("demo.wrapped.calls").await?, before + 1)?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn loaded_twice_it_is_there_once() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&twice=1")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("cards", stage.get::<usize>("document.querySelectorAll('help-401').length").await?, 1)?;
    same("incidents", stage.events("incident").await?, 1)?;
    stage.run("help401.destroy()").await?;
    check(stage.get("fetch === seen.natives.fetch").await?, || "fetch was wrapped twice".to_owned())
}

#[tokio::test]
async fn loaded_after_the_app_it_works() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&late=1")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await.map(drop)
}

/// What an older browser lacks, and whether there is help all the same, asked in the page.
const LACKS: &[(&str, &str)] = &[
    // Nothing is watched then, and what failed is found by Resource Timing, where that has a status.
    ("delete window.Proxy", "'responseStatus' in PerformanceResourceTiming.prototype"),
    ("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover", "true"),
    ("delete window.WebAssembly", "true"),
    ("delete window.CSSStyleSheet", "false"),
    ("delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets", "true"),
    ("delete window.BroadcastChannel; delete AbortSignal.timeout; delete window.navigation", "true"),
];

#[tokio::test]
async fn in_an_older_browser_the_page_works_as_before() -> Outcome {
    for (lacks, helps) in LACKS {
        let stage = Stage::prepared(lacks, &format!("{BARE}&{LOGIN}")).await?;
        let status = "demo.get('/api/session/orders').then(({ status }) => status)";
        same(lacks, stage.get::<u16>(status).await?, 401)?;
        let by_xhr = "demo.xhr('GET', '/api/session/profile').then(({ status }) => status)";
        same(lacks, stage.get::<u16>(by_xhr).await?, 401)?;
        if stage.get(helps).await? {
            let card = stage.any_card().await.map_err(|error| Failure(format!("{lacks}: {}", error.0)))?;
            same(lacks, card.primary(), Some("sign_in"))?;
        }
        same(lacks, stage.get("demo.errors.concat(demo.rejections)").await?, Value::Array(Vec::new()))?;
    }
    Ok(())
}
