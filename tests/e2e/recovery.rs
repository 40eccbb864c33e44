//! What the buttons do: ask again, load anew, copy a report, or nothing at all if the app helps itself.

use std::time::Duration;

use serde_json::json;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, same};

#[tokio::test]
async fn asking_again_notices_that_it_works() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.press("retry").await?;
    stage.card_with("the news that nothing has changed", "card.text.includes('still refuses')").await?;
    same("events resolved", stage.events("resolved").await?, 0)?;
    stage.run("await demo.signIn()").await?;
    stage.press("retry").await?;
    let card = stage.card_with("good news", "card.title.includes('works again')").await?;
    same("primary button", card.primary(), Some("reload"))?;
    let resolved = stage.event("resolved", 0).await?;
    same("state", resolved["state"].as_str(), Some("resolved"))?;
    same("events action", stage.events("action").await?, 2)
}

#[tokio::test]
async fn what_is_asked_again_is_asked_by_the_same_method() -> Outcome {
    let stage = Stage::prepared(
        "{ const own = window.fetch; window.methods = [];
               window.fetch = (...given) => {
                 const { method, url } = new Request(...given);
                 if (url.includes('/api/session/orders')) methods.push(method);
                 return own(...given);
               } }",
        BARE,
    )
    .await?;
    stage.run("await fetch('/api/session/orders', { method: 'HEAD' })").await?;
    stage.any_card().await?;
    stage.press("retry").await?;
    stage.card_with("the news that nothing has changed", "card.text.includes('still refuses')").await?;
    same("methods", stage.get::<Vec<String>>("methods").await?, vec!["HEAD".to_owned(), "HEAD".to_owned()])
}

#[tokio::test]
async fn the_page_may_ask_again_by_itself() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    stage.event("resolved", 0).await.map(drop)
}

#[tokio::test]
async fn an_error_of_the_server_is_no_sign_that_it_works_again() -> Outcome {
    let stage = Stage::new().await?;
    // The server's answers to one address, in order.
    stage
        .before_each_page(
            "(() => { const native = fetch; const told = [401, 503, 404, 429, 0]; \
             window.fetch = async (...given) => given[0] != '/orders' ? native(...given) : told[0] ? new Response('{}', { status: told.shift() }) : Response.error() })()",
        )
        .await?;
    stage.open(BARE).await?;
    stage.run("await demo.get('/orders')").await?;
    stage.any_card().await?;
    for status in [503, 404, 429] {
        same("status", stage.get::<u16>("demo.get('/orders').then(({ status }) => status)").await?, status)?;
    }
    stage.run("await demo.get('/orders')").await?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "shown")?;
    same("events resolved", stage.events("resolved").await?, 0)
}

/// What a server answers once it does not refuse any more, what the card says then, and whether the app has an address that tells who
/// is signed in.
const NO_REFUSALS: [(u16, &str, bool); 4] = [
    (304, "works again", false),
    (404, "repeat what you did", false),
    (500, "Try again in a few minutes", false),
    (404, "works again", true),
];

#[tokio::test]
async fn what_is_no_refusal_is_not_called_one() -> Outcome {
    for (status, said, asked) in NO_REFUSALS {
        let session = if asked { "data-session-url=%2Fapi%2Fsession%2Fprofile" } else { LOGIN };
        let stage = Stage::at(&format!("{BARE}&{session}")).await?;
        stage.run("await demo.signIn()").await?;
        stage
            .run(&format!("window.at = Date.now() + 1500; await fetch(`/api/refuse?until=${{at}}&then={status}`)"))
            .await?;
        stage.any_card().await?;
        stage.run("await new Promise((done) => setTimeout(done, at - Date.now() + 100))").await?;
        stage.run("await help401.retry()").await?;
        stage
            .card_with(&format!("{said:?} after {status}"), &format!("(card.title + card.text).includes('{said}')"))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_good_news_stays_until_somebody_can_see_it() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("const wait = setTimeout; window.setTimeout = (task, ms, ...given) => wait(task, ms == 8000 ? 300 : ms, ...given); {FAIL}")).await?;
    stage.any_card().await?;
    stage
        .run("Object.defineProperty(document, 'hidden', { get: () => true, configurable: true }); await demo.signIn(); await help401.retry()")
        .await?;
    stage.card_with("good news", "card.title.includes('works again')").await?;
    stage.run("await new Promise((done) => setTimeout(done, 1000))").await?;
    check(stage.card().await?.is_some(), || "it has gone unseen".to_owned())?;
    stage.run("delete document.hidden").await?;
    stage.no_card().await
}

#[tokio::test]
async fn an_app_that_succeeds_later_resolves_the_incident() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run(&format!("await demo.signIn(); {FAIL}")).await?;
    stage.event("resolved", 0).await?;
    stage.card_with("good news", "card.title.includes('works again')").await.map(drop)
}

#[tokio::test]
async fn loading_anew_mends_what_was_out_of_date() -> Outcome {
    let stage = Stage::at("/?scenario=csrf-invalid").await?;
    stage.any_card().await?;
    stage.run("window.old = true").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page loaded anew", "!window.old && document.readyState == 'complete'").await?;
    stage.orders("loaded").await
}

#[tokio::test]
async fn an_app_that_helps_itself_is_left_alone() -> Outcome {
    let stage = Stage::at("/?scenario=self-recovery").await?;
    stage.orders("loaded").await?;
    // The grace time is the subject here: longer than its 1500 ms.
    tokio::time::sleep(Duration::from_millis(2200)).await;
    same("incidents told", stage.events("incident").await?, 0)?;
    check(stage.card().await?.is_none(), || "a card is shown though the app recovered".to_owned())
}

#[tokio::test]
async fn the_report_is_copied_and_holds_no_secret() -> Outcome {
    let stage = Stage::new().await?;
    let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
    let origin = stage.server.origin();
    stage.command("Browser.grantPermissions", json!({ "origin": origin, "permissions": permissions })).await?;
    stage.open("/?scenario=wrong-scheme").await?;
    stage.any_card().await?;
    stage.press("copy_report").await?;
    stage.card_with("the news that it is copied", "card.text.includes('was copied')").await?;
    let report: String = stage.get(stage.clipboard()).await?;
    is_a_report(&stage, &report).await
}

#[tokio::test]
async fn a_report_that_may_not_be_copied_is_shown() -> Outcome {
    let stage = Stage::new().await?;
    let denied =
        json!({ "origin": stage.server.origin(), "permission": { "name": "clipboard-write" }, "setting": "denied" });
    stage.command("Browser.setPermission", denied).await?;
    stage.open("/?scenario=wrong-scheme").await?;
    stage.any_card().await?;
    stage.press("copy_report").await?;
    let card = stage.card_with("the report", "card.report").await?;
    is_a_report(&stage, &card.report.unwrap_or_default()).await
}

#[tokio::test]
async fn what_is_fetched_later_and_cannot_be_is_told_and_tried_again() -> Outcome {
    told_and_tried_again("*help401_rest_bg.wasm").await
}

#[tokio::test]
async fn so_is_the_script_that_is_imported_later_which_browsers_do_not_try_again_by_themselves() -> Outcome {
    told_and_tried_again("*help401_later.js*").await
}

async fn told_and_tried_again(blocked: &str) -> Outcome {
    let stage = Stage::new().await?;
    stage.command("Network.enable", json!({})).await?;
    stage.command("Network.setBlockedURLs", json!({ "urls": [blocked] })).await?;
    stage.open(BARE).await?;
    stage.run(FAIL).await?;
    let before = stage.any_card().await?;
    stage.press("copy_report").await?;
    let card = stage.card_with("the news that it could not", "card.text.includes('could not be reached')").await?;
    same("buttons", card.buttons, before.buttons)?;
    stage.command("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    stage.press("copy_report").await?;
    stage.card_with("news of the report", "/was copied|copy it/.test(card.text)").await.map(drop)
}

#[tokio::test]
async fn what_is_fetched_later_comes_once_the_person_turns_to_the_card() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-preload=none")).await?;
    let fetched = "performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/help401_rest_bg.wasm'))?.startTime";
    stage.run(FAIL).await?;
    stage.any_card().await?;
    // Another failure goes all the way beside the card that is there.
    stage.run("await fetch(`http://127.0.0.1:${Number(location.port) + 1}/v1/quotes`)").await?;
    stage.until::<bool>("a second incident", "help401.incidents().length == 2").await?;
    stage
        .run("window.turned = performance.now(); document.querySelector('help-401').shadowRoot.querySelector('button').focus()")
        .await?;
    let begun: f64 = stage.until("the rest", fetched).await?;
    check(stage.get::<f64>("turned").await? <= begun, || {
        "it was fetched for a card that nobody had turned to".to_owned()
    })
}

#[tokio::test]
async fn where_there_is_time_what_is_fetched_later_comes_with_the_module() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .until::<bool>(
            "the rest",
            "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/help401_rest_bg.wasm'))",
        )
        .await
        .map(drop)
}

async fn is_a_report(stage: &Stage, report: &str) -> Outcome {
    for part in ["wrong_scheme", "/api/invoices", "401"] {
        check(report.contains(part), || format!("the report does not tell of {part}:\n{report}"))?;
    }
    Stage::holds_none_of("the report", report, &stage.secrets().await?)
}

#[tokio::test]
async fn a_retry_within_the_grace_time_that_does_not_help_hides_no_help() -> Outcome {
    let stage = Stage::at("/bare?data-grace-ms=1200").await?;
    stage.run(FAIL).await?;
    stage.until::<bool>("the incident", "!!help401.incidents().length").await?;
    stage.run("await help401.retry()").await?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn a_page_to_sign_in_on_is_not_taken_for_an_answer() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}")).await?;
    stage.run("await (await fetch('/portal/orders', { headers: { Accept: 'application/json' } })).text()").await?;
    stage.any_card().await?;
    stage.run("dispatchEvent(new Event('focus'))").await?;
    stage.press("retry").await?;
    stage
        .until::<bool>("the answer", "document.querySelector('help-401')?.shadowRoot.querySelector('[part=notice]')?.textContent.includes('still refuses') == true")
        .await?;
    same("incident", stage.get::<String>("help401.incidents()[0].state").await?, "shown".to_owned())
}

#[tokio::test]
async fn what_fails_at_once_is_asked_once_more_whether_it_leads_away_and_what_took_long_is_not() -> Outcome {
    // Once the card is there, the address gets no answer. How long that takes, the device's clock says.
    let stage = Stage::prepared(
        "{ const own = window.fetch; window.asked = []; window.took = 0; let ahead = 0;
               const { now } = Date; Date.now = () => now() + ahead;
               window.fetch = (...given) => {
                 const request = new Request(...given);
                 if (!window.gone || !request.url.endsWith('/orders')) return own(...given);
                 asked.push(`${request.mode} ${request.redirect}`);
                 ahead += took;
                 return Promise.reject(new TypeError('gone'));
               } }",
        BARE,
    )
    .await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    // A clock that is read at five seconds has counted some milliseconds more.
    for (took, more) in [(0, true), (4_000, true), (5_000, true), (6_000, false), (60_000, false)] {
        stage.run(&format!("window.gone = true; window.took = {took}; asked.length = 0")).await?;
        stage.press("retry").await?;
        stage.card_with("word of the network", "card.text.includes('could not be reached')").await?;
        let mut wanted = vec!["cors follow".to_owned()];
        wanted.extend(more.then(|| "same-origin manual".to_owned()));
        same(&format!("what is asked where it takes {took} ms"), stage.get::<Vec<String>>("asked").await?, wanted)?;
        // A word that is there already would be taken for the next one.
        stage.run("window.gone = false; await help401.retry()").await?;
        stage.card_with("the news that nothing has changed", "card.text.includes('still refuses')").await?;
    }
    Ok(())
}

#[tokio::test]
async fn who_closes_the_card_while_what_was_pressed_is_on_its_way_has_closed_it() -> Outcome {
    // The part of the module that asks again comes when the test lets it.
    let stage = Stage::prepared(
        "{ const own = window.fetch; const wait = new Promise((done) => (window.letIn = done));
               window.fetch = async (...given) => {
                 if (new Request(...given).url.endsWith('/help401_rest_bg.wasm')) await wait;
                 return own(...given);
               } }",
        BARE,
    )
    .await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.press("retry").await?;
    stage.press("dismiss").await?;
    stage.no_card().await?;
    stage.run("await demo.signIn(); letIn()").await?;
    let there = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => \
                 name.endsWith('/help401_rest_bg.wasm') && performance.now() > responseEnd + 1000)";
    stage.until::<bool>("the rest, and time to ask again", there).await?;
    same("events resolved", stage.events("resolved").await?, 0)?;
    same("state", stage.get::<String>("help401.incidents()[0].state").await?.as_str(), "dismissed")?;
    check(stage.card().await?.is_none(), || "the card that was closed is there again".to_owned())
}
