//! What was typed survives leaving the page, where the app wants that, and no secret does.

use std::time::Duration;

use serde_json::json;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, in_card, same};

const KEEP: &str = "data-login-mode=redirect&data-keep-forms=on";
const STALE: &str =
    "await demo.post('/api/refuse?status=403&type=application/json&body=%7B%22error%22%3A%22invalid_csrf_token%22%7D')";

/// A page that draws its form a moment after it was loaded, as apps do, and is long enough to be scrolled.
const FORM: &str = r#"addEventListener('load', () => setTimeout(() => {
  if (location.pathname != '/bare') return;
  const form = document.createElement('form');
  form.id = 'order';
  const fields = {
    note: 'textarea', customer: 'input', phone: 'input', express: 'input', size: 'select', promo_code: 'input', password: 'input', shown: 'input',
    card: 'input', number: 'input', security: 'input', secret: 'input', hidden: 'input', once: 'input',
    eastern: 'input', spaced: 'input',
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

/// A field of a kind of the page's own.
const OWN_KIND: &str = "customElements.define('own-field', class extends HTMLInputElement {}, { extends: 'input' }); \
    addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); form.id = 'own'; form.innerHTML = '<input is=own-field name=alias><input name=motto>'; document.body.append(form) })";

#[tokio::test]
async fn a_field_of_the_pages_own_kind_is_put_back_as_well() -> Outcome {
    let stage =
        Stage::prepared(OWN_KIND, &format!("{BARE}&data-login-mode=redirect&data-keep-forms=on&{LOGIN}")).await?;
    let fields = "[...document.querySelectorAll('#own input')].map((field) => field.value)";
    stage.run("document.querySelector('#own input').focus()").await?;
    stage.type_keys("Enchantress").await?;
    stage.run("document.querySelector('#own [name=motto]').focus()").await?;
    stage.type_keys("of numbers").await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.sign_in_there().await?;
    stage.until::<bool>("what was typed", &format!("{fields}.join() == 'Enchantress,of numbers'")).await?;
    same("errors", stage.get::<Vec<String>>("demo.errors").await?, Vec::new())
}

const TYPE: &str = "const { elements } = document.querySelector('#order');
                    for (const [name, value] of Object.entries({ note: 'Dear Ada,\\nabout 4 the order', customer: 'Babbage & Söhne',
                      promo_code: 'A-7' })) elements[name].value = value;
                    elements.express.checked = true; elements.size.value = 'l'; scrollTo(0, 700)";
const HIDE: &str = "const form = document.querySelector('#order');
                    for (const [name, value] of Object.entries({ password: 'lovelace-1', show_password: 'lovelace-2', card: '4000',
                      number: '4111 1111 1111 1111', cvv: '987', secret: 'unkept-1', hidden: 'unkept-2', once: '445566',
                      eastern: '٤١١١١١١١١١١١١١١١', spaced: '2. 4111\u{a0}1111 – 1111_1111 12/27' }))
                      form.elements[name].value = value";
const SECRETS: &[&str] = &["lovelace", "4000", "4111", "987", "unkept", "445566", "٤١١"];

const THERE: &str = "!!document.querySelector('#order')";
const TYPED: &str = "(() => { const { elements } = document.querySelector('#order');                      return [...elements].map(({ type, name, value, checked }) => name + '=' + (type == 'checkbox' ? checked : value)).join('|') })()";
const KEPT: &str = "note=Dear Ada,\nabout 4 the order|customer=Babbage & Söhne|phone=+49|express=true|size=l|promo_code=A-7|password=|show_password=|\
                    card=|number=|cvv=|secret=|hidden=|once=|eastern=|spaced=";
const NOTE: &str = "document.querySelector('help-401-note')?.shadowRoot.querySelector('[part=kept]')";

async fn typed(options: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(FORM, &format!("{BARE}&{LOGIN}&{options}")).await?;
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
        "note customer express size promo_code".to_owned(),
    )?;
    stage.until::<bool>("the place", "Math.abs(scrollY - 700) < 2").await?;
    same("left in storage", stored(stage).await?, String::new())?;
    stage.click("close", &format!("{NOTE}.querySelector('button')")).await?;
    stage.until::<bool>("the note having gone", &format!("!{NOTE}")).await.map(drop)
}

#[tokio::test]
async fn what_was_typed_survives_a_sign_in_that_leaves_the_page() -> Outcome {
    let stage = typed(KEEP).await?;
    stage.run(HIDE).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    // The secrets are lost.
    stage.press("confirm_leave").await?;
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
    check(card.text.contains("Most of what you typed comes back then"), || format!("it is not said: {}", card.text))?;
    stage.run("window.old = true").await?;
    stage.press("reload").await?;
    stage.until::<bool>("the page anew", &format!("!window.old && {THERE}")).await?;
    is_back(&stage).await
}

#[tokio::test]
async fn what_was_typed_is_kept_though_the_app_makes_it_the_fields_default_as_react_does() -> Outcome {
    let stage = Stage::new().await?;
    stage.before_each_page(FORM).await?;
    stage
        .before_each_page("document.addEventListener('input', ({ target }) => (target.defaultValue = target.value))")
        .await?;
    stage.open(&format!("{BARE}&{LOGIN}&{KEEP}&data-preload=eager")).await?;
    stage.until::<bool>("the form", THERE).await?;
    stage.until::<bool>("the module", "seen.events.some(({ type }) => type == 'ready')").await?;
    stage.click("the field", "document.querySelector('#order').elements.customer").await?;
    stage.type_keys("Babbage").await?;
    stage.run(&format!("window.old = true; {STALE}")).await?;
    stage.press("reload").await?;
    stage.until::<bool>("the note", &format!("!window.old && {NOTE}?.textContent.includes('is back')")).await?;
    let back = stage.get::<String>("document.querySelector('#order').elements.customer.value").await?;
    same("back", back, "Babbage".to_owned())
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
    let another_record = "kept.place.more.push(['id', 1])";
    for (change, left) in [
        ("kept.at -= 1800001", false),
        ("kept.at += 60000", false),
        ("kept.place.path = '/other'", true),
        ("kept.place.more[0][1]++", true),
        (another_record, true),
    ] {
        stage.run(TYPE).await?;
        again(&stage, change).await?;
        it_was_looked_for_its_fields(&stage).await?;
        let typed = stage.get::<String>(TYPED).await?;
        check(typed.starts_with("note=|customer=|"), || format!("{change}: typed is {typed}"))?;
        same(change, !stored(&stage).await?.is_empty(), left)?;
    }
    Ok(())
}

#[tokio::test]
async fn what_the_last_sign_in_left_in_the_address_may_be_another_thing_now() -> Outcome {
    let stage = typed(KEEP).await?;
    again(&stage, "kept.place.more.push(['state', 1], ['code', 2])").await?;
    is_back(&stage).await
}

/// Whoever puts back what was typed has come to the page, has seen it whole, and has seen it change once more: what is not in its
/// field now will not be, unless the page changes again.
async fn it_was_looked_for_its_fields(stage: &Stage) -> Outcome {
    keeping(stage).await?;
    stage
        .run(
            "if (document.readyState != 'complete') await new Promise((done) => addEventListener('load', done)); \
             document.body.append(document.createElement('i')); await new Promise((done) => setTimeout(done))",
        )
        .await
}

/// Waits until what keeps and puts back has begun.
async fn keeping(stage: &Stage) -> Outcome {
    part(stage, "help401-keep.js").await
}

/// Waits until a part of the loader was fetched and has begun: whoever imported it first goes on first.
async fn part(stage: &Stage, name: &str) -> Outcome {
    let fetched = format!("performance.getEntriesByType('resource').some(({{ name }}) => name.endsWith('/{name}'))");
    stage.until::<bool>(name, &fetched).await?;
    stage.run(&format!("await import('/{name}')")).await
}

/// The page loaded anew, with what was kept for it, which is changed before it is read.
async fn again(stage: &Stage, change: &str) -> Outcome {
    stage
        .run(&format!(
            "const keep = await import('/help401-keep.js'); keep.keep(true, 'x is back', 'Close', 'en', 'ltr', 'auto');
             const kept = JSON.parse(sessionStorage['help401.kept']); {change}; sessionStorage['help401.kept'] = JSON.stringify(kept);
             window.old = true; location.reload()"
        ))
        .await?;
    stage.until::<bool>("the page anew", &format!("!window.old && {THERE}")).await.map(drop)
}

async fn without(files: &str, options: &str) -> Outcome<Stage> {
    let stage = typed(options).await?;
    stage.command("Network.enable", json!({})).await?;
    stage.command("Network.setBlockedURLs", json!({ "urls": [files] })).await?;
    Ok(stage)
}

#[tokio::test]
async fn nothing_further_has_to_be_fetched_to_leave() -> Outcome {
    let stage = without("*help401_rest_bg.wasm*", &format!("{KEEP}&data-preload=none")).await?;
    stage.run(STALE).await?;
    stage.press("reload").await?;
    // Nothing can be kept.
    stage.card_with("the question", "card.title.includes('Leave this page')").await?;
    stage.run("window.old = true").await?;
    stage.press("confirm_leave").await?;
    stage.until::<bool>("the page anew", &format!("!window.old && {THERE}")).await?;
    stage.run(FAIL).await?;
    stage.press("sign_in").await?;
    stage.until::<bool>("the sign-in page", "location.pathname == '/login'").await.map(drop)
}

#[tokio::test]
async fn without_words_for_it_what_was_typed_is_kept_and_put_back() -> Outcome {
    let stage = without("*locales/later.*", KEEP).await?;
    stage.run(STALE).await?;
    stage.run("window.old = true").await?;
    stage.press("reload").await?;
    stage
        .until::<bool>("what was typed", &format!("!window.old && {THERE} && {TYPED}.startsWith('note=Dear Ada')"))
        .await?;
    part(&stage, "help401-note.js").await?;
    same("notes", stage.get::<bool>(&format!("!{NOTE}")).await?, true)
}

#[tokio::test]
async fn what_cannot_be_kept_is_not_lost_without_a_question() -> Outcome {
    let stage = typed(KEEP).await?;
    stage
        .run(
            "const part = document.createElement('div'), inner = document.createElement('input'), closed = document.createElement('div');
             part.attachShadow({ mode: 'open' }).append(inner);
             const other = document.createElement('input'); closed.attachShadow({ mode: 'closed' }).append(other);
             const page = document.createElement('p'); page.contentEditable = true;
             const file = document.createElement('input'); file.type = 'file'; file.hidden = true;
             document.querySelector('#order').prepend(part, closed, page, file);
             const heard = (target) => target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
             const { secret, customer } = document.querySelector('#order').elements;
             secret.autocomplete = 'off';
             const files = (list) => { const data = new DataTransfer(); for (const one of list) data.items.add(one); file.files = data.files; };
             window.kinds = {
               off: (text) => secret.value = text,
               file: (text) => files(text ? [new File([text], 'a.txt')] : []),
               shadow: (text) => { inner.value = text; heard(inner) },
               editable: (text) => { page.textContent = text; heard(page) },
               closed: (text) => text ? heard(other) : closed.remove(),
             }",
        )
        .await?;
    stage.run(FAIL).await?;
    for kind in ["off", "file", "shadow", "editable", "closed"] {
        stage.run(&format!("kinds.{kind}('mine')")).await?;
        stage.press("sign_in").await?;
        stage.card_with(kind, "card.title.includes('Leave this page')").await?;
        same(kind, stored(&stage).await?, String::new())?;
        stage.press("stay").await?;
        stage.card_with("what it was", "!card.title.includes('Leave')").await?;
        stage.run(&format!("kinds.{kind}('')")).await?;
    }
    stage.press("sign_in").await?;
    stage.until::<bool>("the sign-in page", "location.pathname == '/login'").await.map(drop)
}

/// Names of fields that hold a secret.
const SECRET_NAMES: &[&str] = &[
    "verification_code",
    "code",
    "smsCode",
    "mfa_code",
    "2fa",
    "user_pin",
    "userPin",
    "pincode",
    "PIN",
    "otp",
    "pass",
    "kennwort",
    "senha",
    "contrasena",
    "contraseña",
    "mot_de_passe",
    "clave",
    "wachtwoord",
    "parola",
    "hasło",
    "şifre",
    "пароль",
    "код",
    "パスワード",
    "認証コード",
    "密码",
    "密碼",
    "验证码",
    "驗證碼",
    "비밀번호",
    "인증번호",
    "كلمة المرور",
    "رمز التحقق",
    "گذرواژه",
    "کد تأیید",
    "סיסמה",
    "קוד",
    "पासवर्ड",
    "पिन",
    "codice",
    "código",
    "security_answer",
];
/// Names of fields that hold none.
const PLAIN_NAMES: &[&str] =
    &["shipping", "pinterest", "postal_code", "zipCode", "footprint", "code_postal", "promo-code", "town", "opinion"];

#[tokio::test]
async fn secrets_are_known_by_name_and_label_in_every_language() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{KEEP}")).await?;
    let kept = |names: &[&str], by: &str| {
        format!(
            "(async () => {{
               const {{ keep }} = await import('/help401-keep.js');
               return {}.filter((name) => {{
                 const label = document.createElement('label'), field = document.createElement('input');
                 label.append(field); document.body.append(label);
                 {by};
                 field.value = 'x'; sessionStorage.clear();
                 keep(true); label.remove();
                 return !!sessionStorage['help401.kept'];
               }}) }})()",
            json!(names)
        )
    };
    let ways = [
        "field.name = name",
        "field.id = name",
        "field.placeholder = name",
        "field.setAttribute('aria-label', name)",
        "label.prepend(name)",
    ];
    for by in ways {
        same(by, stage.get::<Vec<String>>(&kept(SECRET_NAMES, by)).await?, Vec::new())?;
        let plain = PLAIN_NAMES.iter().map(|&name| name.to_owned()).collect();
        same(by, stage.get::<Vec<String>>(&kept(PLAIN_NAMES, by)).await?, plain)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_password_that_is_shown_is_still_one() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{KEEP}")).await?;
    keeping(&stage).await?;
    let kept = "(async () => { (await import('/help401-keep.js')).keep(true); return sessionStorage['help401.kept'] ?? '' })()";
    // The eye turns the field itself, or puts another one in its place.
    for eye in [
        "field.type = 'text'",
        "const other = field.cloneNode(); other.type = 'text'; field.replaceWith(other); other.value = field.value",
    ] {
        stage
            .run(&format!(
                "const field = document.createElement('input'); field.name = 'word'; field.type = 'password'; document.body.append(field);
                 await new Promise((done) => setTimeout(done)); field.value = 'lovelace';
                 field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); {eye}"
            ))
            .await?;
        let kept = stage.get::<String>(kept).await?;
        check(!kept.contains("lovelace"), || format!("{eye}: {kept}"))?;
    }
    Ok(())
}

/// A page that sends its form whenever something else is chosen.
const EAGER: &str = r"sessionStorage.loads = Number(sessionStorage.loads || 0) + 1;
addEventListener('load', () => {
  const form = document.createElement('form');
  form.id = 'order';
  const add = (tag, name, value) => {
    const field = document.createElement(tag);
    field.name = name;
    if (tag == 'select') field.append(new Option('small', 's'), new Option('large', 'l'));
    else if (tag == 'input') Object.assign(field, { type: 'hidden', value });
    form.append(field);
    return field;
  };
  for (const [name, value] of new URLSearchParams(location.search)) if (name != 'size') add('input', name, value);
  add('select', 'size').onchange = () => form.submit();
  // On the page that comes, this one is missing.
  if (sessionStorage.loads == 1) add('textarea', 'note');
  document.body.append(form);
})";

#[tokio::test]
async fn what_is_put_back_does_not_send_a_form_again_and_again() -> Outcome {
    let stage = Stage::prepared(EAGER, &format!("{BARE}&{LOGIN}&{KEEP}")).await?;
    stage.until::<bool>("the form", THERE).await?;
    stage.run("const { elements } = document.querySelector('#order'); elements.note.value = 'Dear Ada'; elements.size.value = 'l'").await?;
    again(&stage, "").await?;
    stage.until::<bool>("the form being sent", "location.search.includes('size=l')").await?;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    same("loads", stage.get::<String>("sessionStorage.loads").await?, "3".to_owned())
}

/// As `mark` of the part that keeps writes a path.
const ELSEWHERE: &str = "kept.place = { path: [...'/bare/orders'].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16777619), 2166136261) }";

#[tokio::test]
async fn what_was_typed_comes_back_when_a_router_leads_to_its_place() -> Outcome {
    let stage = typed(KEEP).await?;
    again(&stage, ELSEWHERE).await?;
    it_was_looked_for_its_fields(&stage).await?;
    check(stage.get::<String>(TYPED).await?.starts_with("note=|customer=|"), || "it was put elsewhere".to_owned())?;
    stage.run("history.pushState({}, '', '/bare/orders')").await?;
    is_back(&stage).await
}

#[tokio::test]
async fn destroying_ends_what_keeping_began() -> Outcome {
    let stage = typed(KEEP).await?;
    again(&stage, ELSEWHERE).await?;
    it_was_looked_for_its_fields(&stage).await?;
    check(stored(&stage).await?.contains("about 4 the order"), || "nothing is kept".to_owned())?;
    stage.run("help401.destroy(); history.pushState({}, '', '/bare/orders')").await?;
    it_was_looked_for_its_fields(&stage).await?;
    check(stage.get::<String>(TYPED).await?.starts_with("note=|customer=|"), || "it was put back".to_owned())?;
    same("left in storage", stored(&stage).await?, String::new())
}

#[tokio::test]
async fn destroying_takes_the_note_away() -> Outcome {
    let stage = typed(KEEP).await?;
    again(&stage, "").await?;
    stage.until::<bool>("the note", &format!("{NOTE}?.textContent.includes('is back')")).await?;
    stage.run("help401.destroy()").await?;
    same("notes", stage.get::<usize>("document.querySelectorAll('help-401-note').length").await?, 0)
}

#[tokio::test]
async fn the_plain_card_takes_the_place_of_the_note() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&nocore=1")).await?;
    stage
        .run(
            "const note = await import('/help401-note.js');
             note.default({ text: 'x is back', close: 'Close', lang: 'en', dir: 'ltr', theme: 'auto' }, new AbortController().signal)",
        )
        .await?;
    stage.until::<bool>("the note", &format!("!!{NOTE}")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("notes", stage.get::<usize>("document.querySelectorAll('help-401-note').length").await?, 0)
}

#[tokio::test]
async fn what_is_switched_off_is_not_fetched() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-keep-forms=off&data-frames=off&data-preload=none")).await?;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let fetched =
        "performance.getEntriesByType('resource').filter(({ name }) => /help401-/.test(name)).map(({ name }) => name)";
    same("fetched", stage.get::<Vec<String>>(fetched).await?, Vec::new())
}

#[tokio::test]
async fn whoever_closes_the_card_meanwhile_stays_on_the_page() -> Outcome {
    let stage = typed(&format!("{KEEP}&data-preload=none")).await?;
    stage.run("window.old = true").await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.command("Network.enable", json!({})).await?;
    let slow = json!({ "offline": false, "latency": 1500, "downloadThroughput": -1, "uploadThroughput": -1 });
    stage.command("Network.emulateNetworkConditions", slow).await?;
    stage.press("sign_in").await?;
    stage.click("the closing button", &in_card("[data-action=dismiss]")).await?;
    stage.no_card().await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    same("still there", stage.get::<bool>("window.old === true").await?, true)
}
