//! The card in other languages: fetched when it is needed, written as the language is, and never waited for long.

use help401::options::address::encode;

use crate::stage::{BARE, FAIL, Outcome, Stage, check, in_card, same};

/// A failure whose token ran out twenty minutes before.
const RAN_OUT: &str = "window.exp = Math.floor(Date.now() / 1000) - 1200; \
    const part = (value) => btoa(JSON.stringify(value)).replaceAll('=', ''); \
    const token = part({ alg: 'HS256' }) + '.' + part({ exp }) + '.c2lnbmF0dXJl'; \
    await demo.get('/api/refuse?status=401', { headers: { authorization: 'Bearer ' + token } })";

const LINES: &str = "demo.warnings.concat(demo.errors).filter((line) => /help401/.test(line))";
const FETCHED: &str = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /locales/.test(name)).map((name) => name.split('/').pop())";

/// The card's language, direction and sentence, once it speaks this language. Where files come late it begins in English.
async fn said(stage: &Stage, lang: &str) -> Outcome<(String, String, String)> {
    let (panel, what) = (in_card("[part~=panel]"), in_card("#what"));
    let said = format!("{panel}?.lang === '{lang}' && [{panel}.lang, {panel}.dir, {what}.textContent]");
    stage.until(&format!("a card in {lang}"), &said).await
}

/// Where the body of a good answer is what one wants.
fn served(text: &str) -> String {
    encode(&format!("/api/refuse?status=200&type=text/plain&body={}", encode(text)))
}

#[tokio::test]
async fn the_card_speaks_the_language_with_its_times_numbers_and_direction() -> Outcome {
    for (wanted, lang, dir, begins, ago) in [
        ("de-AT", "de", "ltr", "Ihre Anmeldung galt bis ", "20 Minuten"),
        ("ar-EG", "ar", "rtl", "انتهت مدة جلستك", "٢٠ دقيقة"),
        ("ja", "ja", "ltr", "サインインの期限は", "20分"),
        ("zh-TW", "zh-Hant", "ltr", "您的登入已在", "20 分鐘"),
    ] {
        let stage = Stage::at(&format!("{BARE}&data-lang={wanted}")).await?;
        stage.run(RAN_OUT).await?;
        let (_, said_dir, what) = said(&stage, lang).await?;
        same("direction", said_dir.as_str(), dir)?;
        let time = format!("new Intl.DateTimeFormat('{wanted}', {{ timeStyle: 'short' }}).format(exp * 1000)");
        let time: String = stage.get(&time).await?;
        check(what.starts_with(begins) && what.contains(&time) && what.contains(ago), || {
            format!("{wanted}: {what:?} does not tell {time} and {ago}")
        })?;
        same("files", stage.get::<Vec<String>>(FETCHED).await?, vec![format!("{lang}.ftl")])?;
        same("console", stage.get::<Vec<String>>(LINES).await?, Vec::new())?;
        let fact: String = stage.get("help401.incidents()[0].diagnosis.facts[0].text").await?;
        check(!fact.contains("The "), || format!("{wanted}: the page is told in English: {fact}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_says_which_language_and_else_the_browser_does() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("document.documentElement.lang = 'fr-CA'; {FAIL}")).await?;
    said(&stage, "fr").await?;

    // No tag at all; the browser is an American one.
    stage.open(BARE).await?;
    stage.run(&format!("document.documentElement.lang = '_'; {FAIL}")).await?;
    said(&stage, "en").await?;
    same("files", stage.get::<Vec<String>>(FETCHED).await?, Vec::new())
}

#[tokio::test]
async fn without_its_file_the_card_speaks_english_and_says_so_once() -> Outcome {
    let stage = Stage::new().await?;
    stage.command("Network.enable", serde_json::json!({})).await?;
    stage.command("Network.setBlockedURLs", serde_json::json!({ "urls": ["*/locales/*"] })).await?;
    stage.open(&format!("{BARE}&data-lang=de")).await?;
    for (failure, title) in [(FAIL, "Please sign in"), (RAN_OUT, "Your sign-in has run out")] {
        stage.run(failure).await?;
        same("title", stage.any_card().await?.title.as_str(), title)?;
        said(&stage, "en").await?;
        stage.run("help401.close()").await?;
        stage.no_card().await?;
    }
    let lines = stage.get::<Vec<String>>(LINES).await?;
    check(lines.len() == 1 && lines[0].contains("de.ftl"), || format!("{lines:?}"))
}

#[tokio::test]
async fn an_app_has_its_own_words_and_is_told_which_of_them_are_not_used() -> Outcome {
    let own =
        "cause-no_credentials-title = Willkommen bei Acme\ncause-no_credentials-titel = x\nwords without a name\n";
    let stage = Stage::at(&format!("{BARE}&data-lang=de&data-messages-url={}", served(own))).await?;
    stage.run(FAIL).await?;
    said(&stage, "de").await?;
    let card = stage.any_card().await?;
    same("title", card.title.as_str(), "Willkommen bei Acme")?;
    check(card.text.contains("Sie sind hier anscheinend nicht angemeldet"), || card.text.clone())?;
    let lines = stage.get::<Vec<String>>(LINES).await?.join("\n");
    check(lines.contains("line 3") && lines.contains("cause-no_credentials-titel"), || lines.clone())?;
    check(lines.lines().count() == 2, || lines.clone())
}

#[tokio::test]
async fn an_app_that_words_one_later_message_has_the_others_as_they_are() -> Outcome {
    let own = served("more-kept = All is back.\nmore-not_allowed = No.\n");
    let stage = Stage::at(&format!("{BARE}&data-watch=429&data-messages-url={own}")).await?;
    stage.run("await fetch('/api/refuse?status=429&retry_after=30')").await?;
    let card = stage.card_with("a countdown", "/try again in|more-wait/.test(card.text)").await?;
    check(!card.text.contains("more-"), || format!("the card says an id: {}", card.text))
}

#[tokio::test]
async fn an_app_may_add_a_language() -> Outcome {
    let own = served("language = da\ncause-no_credentials-title = Log ind\n");
    let stage = Stage::at(&format!("{BARE}&data-lang=da-DK&data-messages-url={own}")).await?;
    stage.run(FAIL).await?;
    said(&stage, "da").await?;
    same("title", stage.any_card().await?.title, "Log ind".to_owned())?;

    // For somebody who reads another one it is of no use.
    stage.open(&format!("{BARE}&data-lang=it&data-messages-url={own}")).await?;
    stage.run(FAIL).await?;
    said(&stage, "it").await?;
    same("title", stage.any_card().await?.title, "Accedi al tuo account".to_owned())
}

#[tokio::test]
async fn words_that_do_not_come_are_not_waited_for_and_take_over_once_they_do() -> Outcome {
    // A byte every half a minute, and then a page that gives up.
    let stage =
        Stage::at(&format!("{BARE}&data-lang=de&data-messages-url={}", encode("/api/refuse?status=200&drip_ms=30000")))
            .await?;
    stage.run(FAIL).await?;
    same("title", stage.any_card().await?.title, "Please sign in".to_owned())?;
    // The app may change its mind while the card is open.
    stage.run("help401.init({ messagesUrl: '/locales/de.ftl' })").await?;
    stage.card_with("German words", "card.title === 'Bitte melden Sie sich an'").await?;
    Ok(())
}

#[tokio::test]
async fn a_messages_file_of_256_kib_is_read_and_one_beyond_is_not() -> Outcome {
    let stage = Stage::new().await?;
    // The file is made in the page, at an address that the network never hears of.
    let file = "(() => { const native = fetch; window.fetch = function (input, ...more) { const { pathname, searchParams } = new URL(input.url ?? input, location.href); \
        if (pathname != '/words.ftl') return native.call(this, input, ...more); const head = 'card-close = Shut it\\n# '; \
        return Promise.resolve(new Response(head + 'x'.repeat(searchParams.get('length') - head.length), { headers: { 'content-type': 'text/plain' } })) } })()";
    stage.before_each_page(file).await?;
    for (length, taken) in [(256 * 1024, true), (256 * 1024 + 1, false)] {
        stage.open(&format!("{BARE}&data-messages-url=%2Fwords.ftl%3Flength%3D{length}")).await?;
        stage.run(FAIL).await?;
        stage.any_card().await?;
        let label = "document.querySelector('help-401').shadowRoot.querySelector('[data-action=dismiss]').getAttribute('aria-label')";
        same(&length.to_string(), stage.get::<String>(label).await? == "Shut it", taken)?;
    }
    Ok(())
}
