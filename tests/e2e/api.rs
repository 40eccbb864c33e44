//! `window.help401` and its events.

use serde_json::Value;

use crate::stage::{BARE, FAIL, Outcome, Stage, check, corpus, in_card, same};

/// A call that hears of incidents.
const HEAR: &str = "['on', 'incident', (incident) => (window.early ??= []).push(incident)]";

/// A page that made these calls before the loader was there, with a failure.
async fn called_early(calls: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(&format!("window.help401 = {{ q: [{calls}] }}"), BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    Ok(stage)
}

#[tokio::test]
async fn calls_from_before_the_loader_are_made_up_for() -> Outcome {
    let stage = called_early(HEAR).await?;
    let causes: Vec<String> = stage.get("early.map(({ diagnosis }) => diagnosis.cause)").await?;
    same("causes", causes, vec!["no_credentials".to_owned()])
}

#[tokio::test]
async fn a_page_that_prevents_the_card_may_open_it_later() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("addEventListener('help401:incident', (event) => event.preventDefault()); {FAIL}")).await?;
    stage.event("incident", 0).await?;
    check(stage.card().await?.is_none(), || "the card is there though the page prevented it".to_owned())?;
    stage.run("await help401.open()").await?;
    stage.any_card().await?;
    stage.run("help401.close()").await?;
    stage.no_card().await
}

#[tokio::test]
async fn closing_dismisses_and_is_told_once() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.click("the closing button", &in_card("[data-action=dismiss]")).await?;
    stage.no_card().await?;
    let told = stage.event("dismissed", 0).await?;
    same("state", told["state"].as_str(), Some("dismissed"))?;
    // The same trouble again is no news.
    stage.run(FAIL).await?;
    stage.something_else_is_told().await?;
    same("events dismissed", stage.events("dismissed").await?, 1)?;
    same("events incident", stage.told().await?, 1)
}

#[tokio::test]
async fn escape_dismisses_and_gives_the_focus_back() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("document.querySelector('[data-testid=fail]').focus(); {FAIL}")).await?;
    stage.any_card().await?;
    check(stage.get("document.activeElement.dataset.testid == 'fail'").await?, || {
        "the card took the focus".to_owned()
    })?;
    stage.run(&format!("{}.focus()", in_card("button.primary"))).await?;
    stage.type_keys("\u{e00c}").await?;
    stage.event("dismissed", 0).await?;
    stage.no_card().await?;
    check(stage.get("document.activeElement.dataset.testid == 'fail'").await?, || "the focus is lost".to_owned())
}

#[tokio::test]
async fn incidents_are_listed_newest_first() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let partner = format!("http://127.0.0.1:{}/v1/preferences", stage.server.port + 1);
    stage.run(&format!("await demo.get('{partner}', {{ credentials: 'include' }})")).await?;
    let urls: Vec<String> = stage
        .until("two incidents", "((all) => all.length == 2 && all.map(({ url }) => url))(help401.incidents())")
        .await?;
    same("urls", urls, vec![partner, format!("{}/api/session/orders", stage.server.origin())])
}

#[tokio::test]
async fn a_card_that_another_one_is_opened_over_has_its_turn_again() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let partner = format!("http://127.0.0.1:{}/v1/preferences", stage.server.port + 1);
    stage.run(&format!("await demo.get('{partner}', {{ credentials: 'include' }})")).await?;
    let states = |newer: &str, older: &str| {
        format!("((all) => all[0]?.state == '{newer}' && all[1]?.state == '{older}')(help401.incidents())")
    };
    stage.until::<bool>("two incidents", &states("suspected", "shown")).await?;
    stage.run("await help401.open()").await?;
    stage.until::<bool>("the newer one", &states("shown", "suspected")).await?;
    stage.run("help401.close()").await?;
    stage.until::<bool>("the older one", &states("dismissed", "shown")).await?;
    stage.any_card().await?;
    same("events incident", stage.events("incident").await?, 1)
}

#[tokio::test]
async fn what_init_tells_late_is_on_the_card_that_is_open() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    check(!stage.any_card().await?.offers("sign_in"), || "nobody has told where to sign in".to_owned())?;
    stage.run("help401.init({ loginUrl: '/login' })").await?;
    let card = stage.card_with("a way to sign in", "card.buttons.some(({ action }) => action == 'sign_in')").await?;
    same("first choice", card.primary(), Some("sign_in"))
}

#[tokio::test]
async fn a_call_from_before_the_loader_that_there_is_not_is_named_and_the_others_are_made() -> Outcome {
    let stage = called_early(&format!("['onn', 'incident', () => 0], {HEAR}")).await?;
    same("incidents heard of", stage.get::<usize>("early.length").await?, 1)?;
    check(stage.get::<bool>("demo.warnings.some((line) => line.includes('onn'))").await?, || {
        "it is not named".to_owned()
    })
}

#[tokio::test]
async fn an_option_that_has_no_text_is_named_and_ends_nothing() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("help401.init({ loginUrl: Object.create(null), supportUrl: '/help' })").await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    check(stage.get::<bool>("demo.warnings.some((line) => line.includes('loginUrl'))").await?, || {
        "it is not named".to_owned()
    })
}

#[tokio::test]
async fn a_storm_of_failures_is_one_incident() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run("await Promise.all(Array.from({ length: 40 }, (_, n) => demo.get('/api/session/orders?page=' + n)))")
        .await?;
    stage.any_card().await?;
    let counted = "((all) => all.length == 1 && all[0].requests == 40)(help401.incidents())";
    stage.until::<bool>("one incident of forty requests", counted).await?;
    same("events incident", stage.events("incident").await?, 1)
}

#[tokio::test]
async fn a_record_of_another_server_is_explained_and_nothing_is_shown() -> Outcome {
    let stage = Stage::at(BARE).await?;
    for name in ["aiohttp-jwt--expired-natural", "authlib--rfc9068-insufficient-scope", "aiohttp-jwt--bearer-undefined"]
    {
        let case = corpus(name)?;
        let diagnosis: Value = stage.get(&format!("help401.diagnose({})", case["record"])).await?;
        same(name, diagnosis["cause"].as_str(), case["truth"]["cause"].as_str())?;
    }
    check(stage.card().await?.is_none(), || "a card is shown".to_owned())?;
    same("incidents", stage.get("help401.incidents()").await?, Value::Array(Vec::new()))
}

#[tokio::test]
async fn what_is_no_record_is_refused_and_breaks_nothing() -> Outcome {
    let stage = Stage::at(BARE).await?;
    for junk in
        ["undefined", "null", "7", "'x'", "{ request: 7 }", "{ response: { status: 'many' } }", "{ history: 1 }"]
    {
        let settled = format!("Promise.race([help401.diagnose({junk}).then(() => true, () => true)])");
        check(stage.get(&settled).await?, || format!("{junk} is never answered"))?;
    }
    stage.run(FAIL).await?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn a_record_of_any_depth_is_answered_again_and_again() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run("window.nested = (depth) => { let body = 1; while (depth--) body = depth % 2 ? [body] : { body }; return body }")
        .await?;
    for depth in [100, 2_000, 50_000, 50_000] {
        let request = "{ method: 'GET', url: 'https://a.test/', headers: { authorization: 'Bearer undefined' } }";
        let record = format!("{{ request: {request}, response: {{ status: 401, body: nested({depth}) }} }}");
        let cause: String = stage.get(&format!("help401.diagnose({record}).then(({{ cause }}) => cause)")).await?;
        same(&format!("cause at a depth of {depth}"), cause.as_str(), "token_malformed")?;
    }
    Ok(())
}

#[tokio::test]
async fn destroying_leaves_no_trace() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-keep-forms=on")).await?;
    stage.run("sessionStorage['help401.kept'] = '{}'").await?;
    check(stage.get("fetch !== seen.natives.fetch").await?, || "fetch was never watched".to_owned())?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run("help401.destroy()").await?;
    let traces = "[fetch !== seen.natives.fetch && 'fetch', \
                  ...['open', 'send', 'setRequestHeader'].map((name) => XMLHttpRequest.prototype[name] !== seen.natives[name] && name), \
                  document.querySelector('help-401') && 'help-401', 'help401' in window && 'help401', ...Object.keys(sessionStorage), \
                  document.adoptedStyleSheets.length > 0 && 'a sheet'].filter(Boolean)";
    same("traces", stage.get::<Vec<String>>(traces).await?, Vec::new())?;
    stage.run(FAIL).await?;
    same("events incident", stage.events("incident").await?, 1)
}

#[tokio::test]
async fn a_status_that_the_app_wants_watched_is_an_incident() -> Outcome {
    let stage = Stage::at("/bare?data-grace-ms=100&data-watch=418").await?;
    stage.run("await fetch('/api/refuse?status=418')").await?;
    stage.event("incident", 0).await.map(drop)
}

#[tokio::test]
async fn an_incident_that_had_to_wait_is_shown_when_the_other_one_is_closed() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run("await fetch(`http://127.0.0.1:${Number(location.port) + 1}/v1/quotes`)").await?;
    stage.until::<bool>("a second incident", "help401.incidents().length == 2").await?;
    stage.click("the closing button", &in_card("[data-action=dismiss]")).await?;
    stage.event("incident", 1).await?;
    stage.any_card().await.map(drop)
}
