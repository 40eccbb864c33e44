//! Under strict policies, and where the module cannot run at all.

use std::time::Duration;

use help401::evidence::stored::names_credentials;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, in_card, same};

/// What the console said of us.
const LINES: &str = "demo.warnings.concat(demo.errors).filter((line) => /help401/.test(line))";

#[tokio::test]
async fn the_strictest_policy_is_never_violated() -> Outcome {
    let stage = Stage::at("/strict").await?;
    let card = stage.any_card().await?;
    same("primary button", card.primary(), Some("sign_in"))?;
    stage.press("retry").await?;
    stage.card_with("an answer", "card.text.includes('still refuses')").await?;
    stage.press("copy_report").await?;
    stage.card_with("news of the report", "/copied|copy it/.test(card.text)").await?;
    same("violations seen by the page", stage.get("demo.violations").await?, serde_json::json!([]))?;
    same("violations reported", stage.server.ask("GET", "/demo-api/csp-report")?, serde_json::json!([]))?;
    same("console", stage.get(LINES).await?, serde_json::json!([]))
}

#[tokio::test]
async fn without_wasm_a_plain_card_still_helps() -> Outcome {
    let stage = Stage::at("/no-wasm").await?;
    helps(&stage).await
}

#[tokio::test]
async fn without_the_module_a_plain_card_still_helps() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&nocore=1")).await?;
    stage.run(FAIL).await?;
    helps(&stage).await
}

/// How long the plain card gives a question to be read, and some more.
const READ: Duration = Duration::from_millis(700);

async fn helps(stage: &Stage) -> Outcome {
    let card = stage.any_card().await?;
    same("its role", card.role.as_str(), "dialog")?;
    same("primary button", card.primary(), Some("sign_in"))?;
    let actions: Vec<&str> = card.buttons.iter().map(|button| button.action.as_str()).collect();
    same("buttons", actions, vec!["sign_in", "retry", "clear_app_data"])?;
    stage.run(FAIL).await?;
    same("console lines", stage.get::<Vec<String>>(LINES).await?.len(), 1)?;
    same("cards", stage.get::<usize>("document.querySelectorAll('help-401').length").await?, 1)?;

    stage
        .run("localStorage.setItem('access_token', 'a-long-enough-token'); localStorage.setItem('authorDraft', 'Ada'); localStorage.setItem('theme', 'dark')")
        .await?;
    // The second half of a double click is no answer.
    let button = in_card("[data-action=clear_app_data]");
    stage.run(&format!("{button}.click(); {button}.click()")).await?;
    let asked = stage.card_with("what would go", "card.text.includes('will be removed')").await?;
    check(asked.text.contains("removed: access_token") && !asked.text.contains("author"), || asked.text.clone())?;
    same("kept while asking", stage.get::<usize>("localStorage.length").await?, 3)?;
    tokio::time::sleep(READ).await;
    stage.press("clear_app_data").await?;
    stage.card_with("the news that it is gone", "card.text.includes('Removed')").await?;
    same(
        "left",
        stage.get::<String>("Object.keys(localStorage).sort().join(' ')").await?,
        "authorDraft theme".to_owned(),
    )?;

    stage.run("window.old = true").await?;
    stage.press("retry").await?;
    stage.card_with("that it is refused", "card.text.includes('still fails')").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.press("retry").await?;
    stage.card_with("the good news", "card.text.includes('works again')").await?;
    check(stage.get::<bool>("window.old").await?, || "the page was left unasked".to_owned())?;
    tokio::time::sleep(READ).await;
    stage.press("retry").await?;
    let signed_in =
        "!window.old && document.readyState == 'complete' && fetch('/api/session/orders').then(({ ok }) => ok)";
    stage.until::<bool>("the page anew and signed in", signed_in).await.map(drop)
}

#[tokio::test]
async fn the_plain_card_asks_again_for_what_failed_last() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&nocore=1")).await?;
    stage.run("await fetch('/api/session/orders?first'); await fetch('/api/session/orders?last')").await?;
    stage.press("retry").await?;
    stage.card_with("that it is refused", "card.text.includes('still fails')").await?;
    let asked = |which: &str| {
        format!("performance.getEntriesByType('resource').filter(({{ name }}) => name.endsWith('?{which}')).length")
    };
    stage.until::<bool>("the last asked for again", &format!("{} == 2", asked("last"))).await?;
    same("asked for the first", stage.get::<usize>(&asked("first")).await?, 1)
}

#[tokio::test]
async fn the_plain_card_leaves_the_page_to_sign_in_where_the_app_wants_that() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&nocore=1&data-login-mode=redirect")).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", "location.pathname == '/bare'").await.map(drop)
}

#[tokio::test]
async fn the_plain_card_removes_what_the_app_names_and_nothing_else() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&nocore=1&data-token-keys=mine%20other")).await?;
    stage.run(&format!("localStorage.mine = localStorage.access_token = 'x'; {FAIL}")).await?;
    stage.press("clear_app_data").await?;
    let asked = stage.card_with("what would go", "card.text.includes('will be removed')").await?;
    check(asked.text.contains("removed: mine") && !asked.text.contains("access_token"), || asked.text)
}

/// Names under which apps keep credentials, and names that only look alike.
const NAMES: &str = "access_token authToken oauth2 jwt userSession apiCredentials oidc.user msal.keys Authorization tokens TOKEN \
                     authorDraft authority accessibility-settings refreshInterval sidebar_state tokenizer theme";

#[tokio::test]
async fn the_plain_card_goes_by_the_same_names_as_the_real_one() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&nocore=1")).await?;
    stage.run(&format!("for (const name of '{NAMES}'.split(' ')) localStorage[name] = 'x'; {FAIL}")).await?;
    stage.press("clear_app_data").await?;
    stage.card_with("what would go", "card.text.includes('will be removed: ')").await?;
    let listed = format!("{}.textContent.split(': ')[1].split(', ').sort()", in_card("[role=status]"));
    let mut expected: Vec<&str> = NAMES.split(' ').filter(|name| names_credentials(name)).collect();
    expected.sort_unstable();
    same("listed", stage.get::<Vec<String>>(&listed).await?, expected.into_iter().map(str::to_owned).collect())
}

#[tokio::test]
async fn the_plain_card_takes_no_address_that_is_none() -> Outcome {
    for address in ["javascript:alert(1)", "http%3A%2F%2F%5B"] {
        let stage = Stage::at(&format!("{BARE}&nocore=1&data-login-url={address}")).await?;
        stage.run(FAIL).await?;
        let card = stage.any_card().await?;
        check(!card.offers("sign_in"), || format!("a button leads to {address}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_shown_in_plain_for_what_may_be_no_matter_of_authentication() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&nocore=1")).await?;
    stage.run("await demo.get('/api/refuse?status=403')").await?;
    stage.until::<bool>("the module found missing", &format!("{LINES}.length == 1")).await?;
    check(stage.card().await?.is_none(), || "a bare 403 brought up a card".to_owned())
}

#[tokio::test]
async fn a_page_reached_by_a_redirect_is_no_cause_for_the_plain_card() -> Outcome {
    let stage = Stage::at("/bare?nocore=1&data-preload=none").await?;
    stage.run("await fetch('/portal/orders')").await?;
    stage.until::<bool>("a line that there is no diagnosis", "demo.warnings.length > 0").await?;
    check(stage.card().await?.is_none(), || "a card for a page that did not fail".to_owned())
}
