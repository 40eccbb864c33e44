//! What was typed survives leaving the page, where the app wants that, and no secret does.

use std::time::Duration;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, same};

const KEEP: &str = "data-login-mode=redirect&data-keep-forms=on";
const STALE: &str =
    "await demo.post('/api/refuse?status=403&type=application/json&body=%7B%22error%22%3A%22invalid_csrf_token%22%7D')";

/// A page that draws its form a moment after it was loaded, as apps do, and is long enough to be scrolled.
const FORM: &str = r#"addEventListener('load', () => setTimeout(() => {
  if (location.pathname != '/bare') return;
  const form = document.createElement('form');
  form.id = 'order';
  const fields = {
    note: 'textarea', customer: 'input', phone: 'input', express: 'input', size: 'select', code: 'input', password: 'input', shown: 'input',
    card: 'input', number: 'input', security: 'input', secret: 'input', hidden: 'input', once: 'input',
  };
  for (const [name, tag] of Object.entries(fields)) {
    const field = document.createElement(tag);
    field.name = name;
    form.append(field);
  }
  const { size, express, password, shown, card, hidden, once, secret, phone } = form.elements;
  size.append(new Option('small', 's'), new Option('large', 'l'));
  express.type = 'checkbox';
  password.type = 'password';
  shown.name = 'show_password';
  card.autocomplete = 'section-a cc-number';
  hidden.type = 'hidden';
  once.autocomplete = 'one-time-code';
  secret.autocomplete = 'off';
  form.elements.security.name = 'cvv';
  phone.defaultValue = '+49';
  window.heard = [];
  form.addEventListener('input', ({ target }) => heard.push(target.name));
  const tall = document.createElement('div');
  tall.style.height = '4000px';
  document.body.append(form, tall);
}, 150))"#;

const TYPE: &str = "const { elements } = document.querySelector('#order');                     for (const [name, value] of Object.entries({ note: 'Dear Ada,\\nabout 4 the order', customer: 'Babbage & Söhne', code: 'A-7',                       password: 'lovelace-1', show_password: 'lovelace-2', card: '4000', number: '4111 1111 1111 1111', cvv: '987', secret: 'unkept-1',                       hidden: 'unkept-2', once: '445566' })) elements[name].value = value;                     elements.express.checked = true; elements.size.value = 'l'; scrollTo(0, 700)";
const SECRETS: &[&str] = &["lovelace", "4000", "4111", "987", "unkept", "445566"];

const THERE: &str = "!!document.querySelector('#order')";
const TYPED: &str = "(() => { const { elements } = document.querySelector('#order');                      return [...elements].map(({ type, name, value, checked }) => name + '=' + (type == 'checkbox' ? checked : value)).join('|') })()";
const KEPT: &str = "note=Dear Ada,\nabout 4 the order|customer=Babbage & Söhne|phone=+49|express=true|size=l|code=A-7|password=|show_password=|\
                    card=|number=|cvv=|secret=|hidden=|once=";
const NOTE: &str = "document.querySelector('help-401')?.shadowRoot.querySelector('[part=kept]')";

async fn typed(options: &str) -> Outcome<Stage> {
    let stage = Stage::new().await?;
    stage.before_each_page(FORM).await?;
    stage.open(&format!("{BARE}&{LOGIN}&{options}")).await?;
    stage.until::<bool>("the form", THERE).await?;
    stage.run(TYPE).await?;
    Ok(stage)
}

/// All that is kept, as it lies in storage.
async fn stored(stage: &Stage) -> Outcome<String> {
    stage.get("Object.entries(sessionStorage).join()").await
}

async fn is_back(stage: &Stage) -> Outcome {
    stage.until::<bool>("the note", &format!("{NOTE}?.textContent.includes('is back')")).await?;
    same("typed", stage.get::<String>(TYPED).await?, KEPT.to_owned())?;
    same(
        "heard by the app",
        stage.get::<String>("heard.join(' ')").await?,
        "note customer express size code".to_owned(),
    )?;
    stage.until::<bool>("the place", "Math.abs(scrollY - 700) < 2").await?;
    same("left in storage", stored(stage).await?, String::new())?;
    stage.click("close", &format!("{NOTE}.querySelector('button')")).await?;
    stage.no_card().await
}

#[tokio::test]
async fn what_was_typed_survives_a_sign_in_that_leaves_the_page() -> Outcome {
    let stage = typed(KEEP).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage
        .until::<bool>("the sign-in page", "location.pathname == '/login' && document.readyState == 'complete'")
        .await?;
    let kept = stored(&stage).await?;
    check(kept.contains("about 4 the order"), || format!("nothing is kept: {kept}"))?;
    for secret in SECRETS {
        check(!kept.contains(secret), || format!("{secret} is kept: {kept}"))?;
    }
    stage.sign_in_there().await?;
    stage.until::<bool>("being back", &format!("location.pathname == '/bare' && {THERE}")).await?;
    is_back(&stage).await
}

#[tokio::test]
async fn a_page_that_is_out_of_date_is_loaded_anew_without_a_loss() -> Outcome {
    let stage = typed(KEEP).await?;
    stage.run(STALE).await?;
    let card = stage.any_card().await?;
    check(card.text.contains("What you typed comes back then"), || format!("it is not said: {}", card.text))?;
    stage.run("window.old = true").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", &format!("!window.old && {THERE}")).await?;
    is_back(&stage).await
}

#[tokio::test]
async fn without_the_option_nothing_is_kept_and_the_person_is_asked() -> Outcome {
    let stage = typed("data-login-mode=redirect").await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.press("confirm_leave").await?;
    stage.until::<bool>("the sign-in page", "location.pathname == '/login'").await?;
    same("kept", stored(&stage).await?, String::new())
}

#[tokio::test]
async fn what_somebody_typed_since_then_stays() -> Outcome {
    let stage = typed(KEEP).await?;
    stage.before_each_page("addEventListener('load', () => setTimeout(() => { const { elements } = document.querySelector('#order') ?? { elements: {} }; if (elements.note) elements.note.value = 'newer' }, 150))").await?;
    stage.run(STALE).await?;
    stage.run("window.old = true").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the note", &format!("!window.old && {NOTE}?.textContent.includes('is back')")).await?;
    let typed = stage.get::<String>(TYPED).await?;
    check(typed.starts_with("note=newer|customer=Babbage"), || format!("typed: {typed}"))
}

#[tokio::test]
async fn what_was_kept_half_an_hour_ago_or_elsewhere_is_not_put_back() -> Outcome {
    let stage = typed(KEEP).await?;
    for (change, left) in [("kept.at -= 1800001", false), ("kept.at += 60000", false), ("kept.place = '/other'", true)]
    {
        stage.run(TYPE).await?;
        // As it is kept when the page is loaded anew, but changed before it is read.
        stage.run(&format!(
            "const keep = await import('/help401-keep.js'); keep.keep('x is back', 'Close', 'en', 'ltr', 'auto'); \
             const kept = JSON.parse(sessionStorage['help401.kept']); {change}; sessionStorage['help401.kept'] = JSON.stringify(kept); \
             window.old = true; location.reload()"
        )).await?;
        stage.until::<bool>("the page anew", &format!("!window.old && {THERE}")).await?;
        // Longer than it takes where it is put back.
        tokio::time::sleep(Duration::from_millis(600)).await;
        let typed = stage.get::<String>(TYPED).await?;
        check(typed.starts_with("note=|customer=|"), || format!("{change}: typed is {typed}"))?;
        same(change, !stored(&stage).await?.is_empty(), left)?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_switched_off_is_not_fetched() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-keep-forms=off&data-frames=off&data-preload=none")).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let fetched =
        "performance.getEntriesByType('resource').filter(({ name }) => /help401-/.test(name)).map(({ name }) => name)";
    same("fetched", stage.get::<Vec<String>>(fetched).await?, Vec::new())
}
