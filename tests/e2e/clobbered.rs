//! Elements whose names stand in the place of what a document says, and members that every object inherits: neither gives options
//! or addresses, keeps help from coming, or makes the page's own calls fail.

use serde_json::Value;

use crate::stage::{BARE, FAIL, HOLDING, LOGIN, Outcome, Stage, check, same};

/// Markup that was let in, in front of the script tag. `ELSEWHERE` is another origin.
async fn with_markup(markup: &str, options: &str) -> Outcome<Stage> {
    let script = format!(
        "new MutationObserver((_, observer) => {{ if (!document.head) return; observer.disconnect(); \
         document.head.insertAdjacentHTML('afterbegin', {markup:?}.replaceAll('ELSEWHERE', '//localhost:' + (+location.port + 1))); \
         window.stands = [document.currentScript, document.baseURI, window.help401].filter((it) => it instanceof Element).length; \
         }}).observe(document, {{ childList: true, subtree: true }})"
    );
    let stage = Stage::prepared(&script, &format!("{BARE}&{LOGIN}&{options}")).await?;
    same("names that it took before the loader came", stage.get("stands").await?, 1)?;
    Ok(stage)
}

const ASKED_ELSEWHERE: &str =
    "performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin != location.origin).length";

async fn a_card_of_its_own(stage: &Stage) -> Outcome {
    stage.run(FAIL).await?;
    same("primary button", stage.any_card().await?.primary(), Some("sign_in"))?;
    same("asked elsewhere", stage.get::<usize>(ASKED_ELSEWHERE).await?, 0)?;
    same("errors", stage.get("demo.errors.concat(demo.rejections)").await?, Value::Array(Vec::new()))
}

#[tokio::test]
async fn an_image_in_the_place_of_the_script_gives_no_options() -> Outcome {
    let image = "<img name=currentScript data-base=ELSEWHERE/x data-keep-forms=on data-theme=dark data-login-url=ELSEWHERE/login>";
    let stage = with_markup(image, "data-theme=light").await?;
    a_card_of_its_own(&stage).await?;
    let theme: String =
        stage.get("document.querySelector('help-401').shadowRoot.querySelector('[part~=panel]').className").await?;
    check(theme.contains("light"), || format!("the card is of classes {theme}"))
}

#[tokio::test]
async fn elements_of_the_widgets_name_do_not_keep_help_from_coming() -> Outcome {
    let stage = with_markup("<form id=help401><input name=version><input name=q></form>", "").await?;
    a_card_of_its_own(&stage).await
}

#[tokio::test]
async fn what_every_object_inherits_is_no_option() -> Outcome {
    let script = "const there = '//localhost:' + (+location.port + 1); \
                  Object.assign(Object.prototype, { base: there, include: '/nowhere', loginUrl: there + '/login', mode: 'hold' })";
    let stage = Stage::prepared(script, &format!("{BARE}&{LOGIN}&data-preload=eager")).await?;
    stage.run("help401.init({ theme: 'dark' })").await?;
    a_card_of_its_own(&stage).await
}

#[tokio::test]
async fn a_page_that_holds_asks_as_before_whatever_stands_for_its_address() -> Outcome {
    let stage = with_markup("<img name=baseURI>", "data-mode=hold&data-preload=eager").await?;
    stage.until::<bool>("holding", HOLDING).await?;
    let answer: Value = stage.get("demo.xhr('GET', '/api/session/orders')").await?;
    same("status", answer["status"].as_u64(), Some(401))?;
    same("errors", stage.get("demo.errors.concat(demo.rejections)").await?, Value::Array(Vec::new()))
}
