//! Requests that wait for the end of an incident: replayed once, or given back as they failed.

use serde_json::{Value, json};

use crate::stage::{BARE, FAIL, HOLDING, HOLDS, LOGIN, Outcome, Stage, check, same};

const HOLD: &str = "data-mode=hold&data-session-url=%2Fapi%2Fsession&data-preload=eager";

/// A page that holds, signed in as Ada, and a field in which somebody is writing.
async fn holding(options: &str) -> Outcome<Stage> {
    holding_after("", options).await
}

/// The same, and this runs before all scripts of the page.
async fn holding_after(first: &str, options: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(first, &format!("{BARE}&{LOGIN}&{HOLD}&{options}")).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&format!("{BARE}&{LOGIN}&{HOLD}&{options}")).await?;
    stage
        .run(
            "window.got = {}; window.call = (name, promise) => void promise.then((answer) => got[name] = answer, (error) => got[name] = { error: error.name }); \
             const field = document.createElement('textarea'); field.id = 'draft'; document.body.append(field); field.value = 'Dear Ada'",
        )
        .await?;
    holds(&stage).await?;
    Ok(stage)
}

/// Waits until requests are held, and it is known for whom.
async fn holds(stage: &Stage) -> Outcome {
    stage.until::<bool>("holding", HOLDS).await?;
    stage
        .until::<bool>(
            "who it is",
            "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/session'))",
        )
        .await?;
    stage.run("await fetch('/api/session')").await
}

/// A page that holds where neither an address of the session nor a token says who it is, after this ran before its scripts. The
/// session is over, and the page does not know.
async fn holding_for_whom(first: &str, options: &str) -> Outcome<Stage> {
    let stage = Stage::prepared(first, BARE).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&format!("{BARE}&{LOGIN}&data-mode=hold&data-preload=eager&{options}")).await?;
    stage.until::<bool>("holding", HOLDS).await?;
    sign_out_elsewhere(&stage).await?;
    Ok(stage)
}

/// Ends the session without the page knowing.
async fn sign_out_elsewhere(stage: &Stage) -> Outcome {
    stage.run("await demo.post('/demo-api/elsewhere/sign-out')").await
}

async fn got(stage: &Stage, name: &str) -> Outcome<Value> {
    stage.until(&format!("the answer to {name}"), &format!("got.{name}")).await
}

async fn nothing_yet(stage: &Stage, names: &[&str]) -> Outcome {
    for name in names {
        same(name, stage.get::<Value>(&format!("got.{name} ?? null")).await?, Value::Null)?;
    }
    Ok(())
}

/// Statuses that the server answered to a path, in order.
fn answered(stage: &Stage, method: &str, path: &str) -> Outcome<Vec<u64>> {
    let log = stage.server.log()?;
    let mine = log.iter().filter(|entry| entry["path"] == path && entry["method"] == method);
    Ok(mine.filter_map(|entry| entry["status"].as_u64()).collect())
}

const MESSAGES: &str = "/api/session/messages";

#[tokio::test]
async fn what_waited_is_answered_after_the_sign_in_and_nothing_is_lost() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    stage
        .run(
            "call('list', demo.get('/api/session/profile')); \
             call('json', demo.post('/api/session/messages', { text: 'Grüße' })); \
             const form = new FormData(); form.append('note', 'two'); form.append('file', new Blob(['abc']), 'a.txt'); \
             call('form', demo.get('/api/session/messages?form', { method: 'POST', body: form })); form.append('late', 'never'); \
             const bytes = new Uint8Array([104, 105]); \
             call('bytes', demo.get('/api/session/messages?bytes', { method: 'POST', body: bytes })); bytes.fill(0); \
             call('xhr', demo.xhr('POST', '/api/session/messages?xhr', { headers: { 'Content-Type': 'text/plain' }, body: 'by xhr' }))",
        )
        .await?;
    stage.any_card().await?;
    nothing_yet(&stage, &["list", "json", "form", "bytes", "xhr"]).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("list", got(&stage, "list").await?["status"].as_u64(), Some(200))?;
    for (name, wanted) in [("json", "Grüße"), ("form", "abc"), ("bytes", "hi"), ("xhr", "by xhr")] {
        let answer = got(&stage, name).await?;
        same(name, answer["status"].as_u64(), Some(201))?;
        let body: Value = serde_json::from_str(answer["body"].as_str().unwrap_or_default())?;
        let text = body["text"].as_str().unwrap_or_default();
        check(text.contains(wanted) && !text.contains("never"), || format!("{name} was sent as {body}"))?;
    }
    for path in [MESSAGES, "/api/session/messages?form", "/api/session/messages?bytes", "/api/session/messages?xhr"] {
        same(path, answered(&stage, "POST", path)?, vec![401, 201])?;
    }
    let draft: Option<String> = stage.get("document.getElementById('draft')?.value").await?;
    same("draft", draft.as_deref(), Some("Dear Ada"))
}

#[tokio::test]
async fn a_field_that_repeats_a_cookie_is_sent_again_with_the_cookie_of_now() -> Outcome {
    let stage = holding("").await?;
    // As apps do that protect themselves by a double submit: the sign-in gives another cookie, and the field has to say the same.
    stage
        .run(
            "window.protect = async () => { const { token } = await (await fetch('/api/session/csrf')).json(); document.cookie = `csrf_token=${encodeURIComponent(token)}`; return token }; \
             window.headers = { 'X-CSRF-Token': await protect(), 'Content-Type': 'application/json' }",
        )
        .await?;
    sign_out_elsewhere(&stage).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    let order = "{ item: 'Giant magnet', quantity: 1 }";
    stage
        .run(&format!(
            "call('fetch', demo.post('/api/session/orders?fetch', {order}, {{ headers }})); \
             call('xhr', demo.xhr('POST', '/api/session/orders?xhr', {{ headers, body: JSON.stringify({order}) }}))"
        ))
        .await?;
    stage.any_card().await?;
    stage.run("await demo.signIn(); await protect()").await?;
    stage.press("retry").await?;
    for name in ["fetch", "xhr"] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(201))?;
        same(name, answered(&stage, "POST", &format!("/api/session/orders?{name}"))?, vec![401, 201])?;
    }
    Ok(())
}

/// A page into which the server has written the token of its session, against forgery, and what it holds of that now.
const WRITTEN: &str = "/written?data-grace-ms=100";
const TOKENS: &str = "[document.querySelector('meta[name=csrf-token]').content, document.querySelector('[name=authenticity_token]').value]";

async fn written(options: &str) -> Outcome<Stage> {
    let stage = Stage::at(BARE).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&format!("{WRITTEN}&{LOGIN}&data-preload=eager&{options}")).await?;
    Ok(stage)
}

#[tokio::test]
async fn what_the_server_wrote_into_its_page_is_of_the_new_session_after_a_sign_in() -> Outcome {
    let stage = written("").await?;
    let before: Vec<String> = stage.get(TOKENS).await?;
    sign_out_elsewhere(&stage).await?;
    let order = |token: &str| {
        format!(
            "(await demo.post('/api/session/orders', {{ item: 'Giant magnet', quantity: 1 }}, {{ headers: {{ 'X-CSRF-Token': {token}, 'Content-Type': 'application/json' }} }})).status"
        )
    };
    let of_the_page = order("document.querySelector('meta[name=csrf-token]').content");
    same("without a session", stage.get::<u16>(&of_the_page).await?, 401)?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.card_with("that it works", "card.title == 'It works again'").await?;
    let now: Vec<String> = stage.get(TOKENS).await?;
    check(now[0] == now[1] && now[0] != before[0], || format!("of {before:?} came {now:?}"))?;
    // The server knows them apart.
    same("with what was there", stage.get::<u16>(&order(&format!("'{}'", before[0]))).await?, 403)?;
    same("with what is there", stage.get::<u16>(&of_the_page).await?, 201)
}

#[tokio::test]
async fn what_waited_is_sent_again_with_what_the_server_writes_into_its_page_now() -> Outcome {
    let stage = written(HOLD).await?;
    holds(&stage).await?;
    stage.run("window.got = {}").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "const headers = { 'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content, 'Content-Type': 'application/json' }; \
             const order = { item: 'Giant magnet', quantity: 1 }; \
             demo.post('/api/session/orders?fetch', order, { headers }).then((answer) => got.fetch = answer); \
             demo.xhr('POST', '/api/session/orders?xhr', { headers, body: JSON.stringify(order) }).then((answer) => got.xhr = answer)",
        )
        .await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    for name in ["fetch", "xhr"] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(201))?;
        same(name, answered(&stage, "POST", &format!("/api/session/orders?{name}"))?, vec![401, 201])?;
    }
    Ok(())
}

/// The ways in which a script sends a form with the token of its page, as an expression, and what the server must get of the rest.
const FORMS: [(&str, &str, &str); 4] = [
    ("text", "`_token=${encodeURIComponent(token)}&note=a+b`", "&note=a+b"),
    ("json", "JSON.stringify({ _token: token, note: 'a b' })", ",\"note\":\"a b\"}"),
    ("parameters", "new URLSearchParams({ _token: token, note: 'a b' })", "&note=a+b"),
    (
        "form",
        "(() => { const form = new FormData(); form.append('_token', token); form.append('file', new Blob(['abc'], { type: 'text/csv' }), 'a.csv'); return form })()",
        "filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nabc\r\n",
    ),
];

#[tokio::test]
async fn a_form_that_waited_is_sent_again_with_the_token_that_the_page_has_now() -> Outcome {
    let stage = written(HOLD).await?;
    holds(&stage).await?;
    let before: Vec<String> = stage.get(TOKENS).await?;
    check(before[0].contains(['+', '/', '=']), || format!("{} needs no encoding", before[0]))?;
    sign_out_elsewhere(&stage).await?;
    for (kind, body, _) in FORMS {
        stage
            .run(&format!(
                "window.got ??= {{}}; const token = '{}'; \
                 demo.get('{MESSAGES}?{kind}_fetch', {{ method: 'POST', body: {body} }}).then((answer) => got.{kind}_fetch = answer); \
                 demo.xhr('POST', '{MESSAGES}?{kind}_xhr', {{ body: {body} }}).then((answer) => got.{kind}_xhr = answer)",
                before[0]
            ))
            .await?;
    }
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    let now = |text: &str, token: &str| {
        let encoded = token.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        text.contains(token) || text.contains(&encoded)
    };
    for (kind, _, rest) in FORMS {
        for name in [format!("{kind}_fetch"), format!("{kind}_xhr")] {
            let answer = got(&stage, &name).await?;
            same(&name, answer["status"].as_u64(), Some(201))?;
            let sent: Value = serde_json::from_str(answer["body"].as_str().unwrap_or_default())?;
            let text = sent["text"].as_str().unwrap_or_default();
            let tokens: Vec<String> = stage.get(TOKENS).await?;
            check(now(text, &tokens[0]) && !now(text, &before[0]) && text.contains(rest), || {
                format!("{name} came as {text:?}")
            })?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_the_server_wrote_for_somebody_else_stays_refused() -> Outcome {
    let stage = written(HOLD).await?;
    holds(&stage).await?;
    stage.run("window.got = {}").await?;
    let before: Vec<String> = stage.get(TOKENS).await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("demo.get('/api/session/profile').then((answer) => got.profile = answer)").await?;
    stage.any_card().await?;
    stage
        .run("await demo.post('/api/login', { username: 'grace', password: 'hopper' }); await help401.retry()")
        .await?;
    same("what the call got", got(&stage, "profile").await?["status"].as_u64(), Some(401))?;
    same("what stands in the page", stage.get::<Vec<String>>(TOKENS).await?, before)
}

#[tokio::test]
async fn what_waited_has_the_token_of_now_too_where_the_page_itself_notices_first_that_it_works() -> Outcome {
    let stage = written(HOLD).await?;
    holds(&stage).await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "window.got = {}; const poll = () => demo.get('/api/session/profile'); poll().then((answer) => got.poll = answer); \
             const headers = { 'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content, 'Content-Type': 'application/json' }; \
             demo.post('/api/session/orders', { item: 'Giant magnet', quantity: 1 }, { headers }).then((answer) => got.order = answer); \
             window.poll = poll",
        )
        .await?;
    stage.any_card().await?;
    stage.run("await demo.signIn(); await poll()").await?;
    for (name, status) in [("poll", 200), ("order", 201)] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(status))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_can_be_read_only_once_is_left_to_the_browser() -> Outcome {
    let stage = holding("").await?;
    stage.run("await fetch('/api/session/messages?once', { method: 'POST', body: 'x', headers: new Headers({ 'x-test': 'there' }).entries() })").await?;
    same("header", fields(&stage, &format!("{MESSAGES}?once"), "x-test")?, vec!["there".to_owned()])
}

#[tokio::test]
async fn a_method_that_comes_from_a_prototype_is_the_method() -> Outcome {
    let stage = holding_for_whom("", "").await?;
    stage
        .run(
            "window.got = {}; fetch('/api/session/messages?inherited', Object.create({ method: 'POST', body: 'x' })).then(({ status }) => got.message = status); \
             fetch('/api/session/messages?request', new Request(location.href, { method: 'POST' })).then(({ status }) => got.request = status); \
             fetch('/api/session/profile').then(({ status }) => got.list = status)",
        )
        .await?;
    stage.any_card().await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("what only reads", got(&stage, "list").await?.as_u64(), Some(200))?;
    // Nobody can tell here for whom it would be carried out.
    for (name, path) in [("message", "?inherited"), ("request", "?request")] {
        same(name, got(&stage, name).await?.as_u64(), Some(401))?;
        same(name, answered(&stage, "POST", &format!("{MESSAGES}{path}"))?, vec![401])?;
    }
    Ok(())
}

#[tokio::test]
async fn a_request_that_waited_and_is_opened_anew_tells_that_it_is_open() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "window.states = []; window.xhr = new XMLHttpRequest(); xhr.onreadystatechange = () => states.push(xhr.readyState); \
             xhr.open('GET', '/api/session/profile'); xhr.send()",
        )
        .await?;
    stage.any_card().await?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    stage.until::<bool>("the answer", "xhr.readyState == 4 && xhr.status == 200").await?;
    stage.run("states.length = 0; xhr.open('GET', '/api/session/profile')").await?;
    same("states", stage.get::<Vec<u16>>("states").await?, vec![1])
}

#[tokio::test]
async fn who_replaces_how_listeners_are_added_hears_of_each_that_is_added_to_a_request() -> Outcome {
    let stage = holding("").await?;
    // As zone.js does.
    stage
        .run(
            "window.added = []; const native = EventTarget.prototype.addEventListener; \
             EventTarget.prototype.addEventListener = function (type, ...given) { if (this instanceof XMLHttpRequest) added.push(type); return native.call(this, type, ...given) }; \
             const xhr = new XMLHttpRequest(); xhr.addEventListener('load', () => {}); xhr.upload.addEventListener('progress', () => {})",
        )
        .await?;
    same("added", stage.get::<Vec<String>>("added").await?, vec!["load".to_owned()])
}

#[tokio::test]
async fn a_mode_with_white_space_around_it_holds() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-mode=%20hold%0A")).await?;
    stage.until::<bool>("holding", HOLDS).await.map(drop)
}

/// Every kind of body, made anew by an expression, and what the server must get of it.
const BODIES: [(&str, &str, &[&str]); 7] = [
    ("string", "'Grüße'", &["Grüße"]),
    ("parameters", "new URLSearchParams({ text: 'a b&c' })", &["text=a+b%26c"]),
    ("blob", "new Blob(['{\"a\":1}'], { type: 'application/json' })", &["{\"a\":1}"]),
    ("buffer", "new TextEncoder().encode('raw bytes').buffer", &["raw bytes"]),
    ("view", "new TextEncoder().encode('<part of it>').subarray(1, -1)", &["part of it"]),
    (
        "form",
        "(() => { const form = new FormData(); form.append('note', 'two'); form.append('file', new Blob(['abc'], { type: 'text/csv' }), 'a.csv'); return form })()",
        &["name=\"note\"\r\n\r\ntwo\r\n", "filename=\"a.csv\"", "Content-Type: text/csv\r\n\r\nabc\r\n"],
    ),
    ("request", "'of a Request'", &["of a Request"]),
];

#[tokio::test]
async fn every_kind_of_body_comes_to_the_server_as_it_was() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    for (kind, body, _) in BODIES {
        let path = format!("{MESSAGES}?{kind}");
        let fetched = if kind == "request" {
            format!("demo.get(new Request('{path}_fetch', {{ method: 'POST', body: {body} }}))")
        } else {
            format!("demo.get('{path}_fetch', {{ method: 'POST', body: {body} }})")
        };
        stage.run(&format!("call('{kind}_fetch', {fetched})")).await?;
        if kind != "request" {
            stage.run(&format!("call('{kind}_xhr', demo.xhr('POST', '{path}_xhr', {{ body: {body} }}))")).await?;
        }
    }
    stage.any_card().await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    for (kind, _, wanted) in BODIES {
        for way in ["fetch", "xhr"] {
            if (kind, way) == ("request", "xhr") {
                continue;
            }
            let name = format!("{kind}_{way}");
            let answer = got(&stage, &name).await?;
            same(&name, answer["status"].as_u64(), Some(201))?;
            let sent: Value = serde_json::from_str(answer["body"].as_str().unwrap_or_default())?;
            let text = sent["text"].as_str().unwrap_or_default();
            let whole = kind == "form" || wanted == [text];
            check(whole && wanted.iter().all(|part| text.contains(part)), || format!("{name} came as {text:?}"))?;
            same(&name, answered(&stage, "POST", &format!("{MESSAGES}?{name}"))?, vec![401, 201])?;
            let kinds = types(&stage, &format!("{MESSAGES}?{name}"))?;
            // A form has a boundary of its own each time.
            let plain = |kind: &String| kind.split(';').next().unwrap_or_default().to_owned();
            check(kinds.len() == 2 && plain(&kinds[0]) == plain(&kinds[1]), || format!("{name}: {kinds:?}"))?;
        }
    }
    Ok(())
}

/// What the server was told each time of what kind a body is.
fn types(stage: &Stage, path: &str) -> Outcome<Vec<String>> {
    fields(stage, path, "content-type")
}

/// A field of every message that came to this path, empty where there was none.
fn fields(stage: &Stage, path: &str, name: &str) -> Outcome<Vec<String>> {
    let log = stage.server.log()?;
    let mine = log.iter().filter(|entry| entry["path"] == path && entry["method"] == "POST");
    Ok(mine.map(|entry| entry["headers"][name].as_str().unwrap_or_default().to_owned()).collect())
}

/// Nobody can tell here who it is: neither an address of the session nor a token says so.
#[tokio::test]
async fn a_message_that_counts_once_is_sent_again_with_the_same_key() -> Outcome {
    let stage = holding_for_whom("", "").await?;
    stage
        .run(
            "window.got = {}; const send = (name, headers) => void fetch(`/api/session/messages?${name}`, { method: 'POST', body: 'x', headers }) \
               .then(({ status }) => got[name] = status); \
             send('keyed', { 'Idempotency-Key': 'one-of-its-kind' }); send('plain', {}); \
             fetch('/api/session/profile').then(({ status }) => got.list = status)",
        )
        .await?;
    stage.any_card().await?;
    same("answers", stage.get::<usize>("Object.keys(got).length").await?, 0)?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    for (name, wanted, sent) in [("keyed", 201, vec![401, 201]), ("plain", 401, vec![401])] {
        same(name, got(&stage, name).await?.as_u64(), Some(wanted))?;
        same(name, answered(&stage, "POST", &format!("{MESSAGES}?{name}"))?, sent)?;
    }
    let keys = fields(&stage, &format!("{MESSAGES}?keyed"), "idempotency-key")?;
    same("keys", keys, vec!["one-of-its-kind".to_owned(); 2])
}

/// The app knows best who it is; nobody is asked but its function.
#[tokio::test]
async fn the_app_is_believed_whether_it_is_the_same_person() -> Outcome {
    for (same_person, wanted, sent) in [("true", 201, vec![401, 201]), ("false", 401, vec![401])] {
        let app = format!("window.app = {{ asked: 0, same: async () => {{ app.asked++; return {same_person} }} }}");
        let stage = holding_for_whom(&app, "data-same-user=app.same").await?;
        stage
            .run(
                "window.got = {}; fetch('/api/session/messages', { method: 'POST', body: 'x' }).then(({ status }) => got.message = status); \
                 fetch('/api/session/profile').then(({ status }) => got.list = status)",
            )
            .await?;
        stage.any_card().await?;
        stage.press("sign_in").await?;
        stage.sign_in_beside().await?;
        same(same_person, got(&stage, "message").await?.as_u64(), Some(wanted))?;
        same(same_person, answered(&stage, "POST", MESSAGES)?, sent)?;
        check(stage.get::<u32>("app.asked").await? > 0, || "the app was not asked".to_owned())?;
    }
    Ok(())
}

#[tokio::test]
async fn who_closes_the_card_gives_every_call_back_as_it_failed() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run("call('list', demo.get('/api/session/profile')); call('xhr', demo.xhr('POST', '/api/session/messages', { body: 'x' }))")
        .await?;
    stage.any_card().await?;
    stage.press("dismiss").await?;
    for name in ["list", "xhr"] {
        let answer = got(&stage, name).await?;
        same(name, answer["status"].as_u64(), Some(401))?;
        check(answer["body"].as_str().is_some_and(|body| body.contains("error")), || format!("{name}: {answer}"))?;
    }
    same("times asked", answered(&stage, "GET", "/api/session/profile")?, vec![401])
}

#[tokio::test]
async fn of_a_storm_some_wait_and_the_rest_is_answered_at_once() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "window.ended = { fetch: 0, xhr: 0 }; \
             for (let n = 0; n < 200; n++) { demo.get('/api/session/profile?' + n).then(() => ended.fetch++); demo.xhr('GET', '/api/session/profile?x' + n).then(() => ended.xhr++) }",
        )
        .await?;
    stage.any_card().await?;
    // Those on their way when the last place was taken may wait, too.
    stage.until::<bool>("what does not wait", "ended.fetch + ended.xhr >= 400 - 256 - 10").await?;
    stage.press("dismiss").await?;
    stage.until::<bool>("the rest", "ended.fetch == 200 && ended.xhr == 200").await.map(drop)
}

#[tokio::test]
async fn of_a_replay_that_got_lost_nobody_is_told_that_it_was_refused() -> Outcome {
    // It reaches the server, and its answer nobody.
    let lose = "(() => { const native = fetch; window.fetch = async (...given) => { const answer = await native(...given); \
                if (answer.url.endsWith('?lost') && answer.ok) throw new TypeError('lost'); return answer } })()";
    let stage = holding_after(lose, "").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("call('json', demo.post('/api/session/messages?lost', { text: 'hi' }))").await?;
    stage.any_card().await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    let answer = got(&stage, "json").await?;
    same("what the call got", answer["error"].as_str(), Some("TypeError"))?;
    same("times asked", answered(&stage, "POST", "/api/session/messages?lost")?, vec![401, 201])
}

#[tokio::test]
async fn an_xhr_whose_new_fields_the_browser_refuses_ends_as_it_failed() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("localStorage.setItem('access_token', 'one-token-of-old'); \
               call('xhr', demo.xhr('POST', '/api/session/messages', { headers: { authorization: 'Bearer one-token-of-old' }, body: 'x' }))").await?;
    stage.any_card().await?;
    stage.run("localStorage.setItem('access_token', 'no\\nfield takes this')").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    let answer = got(&stage, "xhr").await?;
    same("status", answer["status"].as_u64(), Some(401))?;
    check(answer["body"].as_str().is_some_and(|body| body.contains("error")), || format!("{answer}"))
}

#[tokio::test]
async fn for_another_person_nothing_is_replayed() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("call('json', demo.post('/api/session/messages', { text: 'from Ada' }))").await?;
    stage.any_card().await?;
    stage
        .run("await (await fetch('/api/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'grace', password: 'hopper' }) })).text(); await help401.retry()")
        .await?;
    same("what Ada's call got", got(&stage, "json").await?["status"].as_u64(), Some(401))?;
    same("times asked", answered(&stage, "POST", MESSAGES)?, vec![401])
}

#[tokio::test]
async fn who_has_to_repeat_something_is_told_so_and_others_are_not() -> Outcome {
    // The app cannot tell who it is, so nothing that changes something is sent once more.
    let stage = holding_after("window.same = () => false", "data-same-user=same").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("call('json', demo.post('/api/session/messages', { text: 'from Ada' }))").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    // What is spoken follows what is drawn.
    let asked = "card.title == 'You are signed in again' && card.text.includes('Please repeat what you did.') && !card.text.includes('go on')";
    stage.card_with("what is to be repeated, and not that nothing is to be done", asked).await?;
    same("what the call got", got(&stage, "json").await?["status"].as_u64(), Some(401))
}

#[tokio::test]
async fn a_call_that_the_page_gives_up_waits_no_longer() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "window.stop = new AbortController(); call('list', fetch('/api/session/profile', { signal: stop.signal }).then(({ status }) => ({ status }))); \
             const xhr = window.xhr = new XMLHttpRequest(); window.heard = []; xhr.open('GET', '/api/session/profile'); \
             for (const type of ['load', 'abort', 'loadend']) xhr.addEventListener(type, () => heard.push(type)); xhr.send()",
        )
        .await?;
    stage.any_card().await?;
    stage.run("stop.abort(); xhr.abort()").await?;
    same("what fetch gave", got(&stage, "list").await?["error"].clone(), json!("AbortError"))?;
    same("what the page heard", stage.get::<String>("heard.join(' ')").await?, "abort loadend".to_owned())?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    stage.event("resolved", 0).await?;
    same("heard after the sign-in", stage.get::<String>("heard.join(' ')").await?, "abort loadend".to_owned())
}

/// Libraries abort only what is not done yet.
#[tokio::test]
async fn a_request_that_waits_is_not_done_and_once_given_up_is_not_sent_again() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    stage
        .run(
            "const make = (method) => { const xhr = new XMLHttpRequest(); xhr.open(method, '/api/session/messages'); xhr.send('x'); return xhr }; \
             window.left = make('POST'); window.kept = make('POST'); call('kept', new Promise((done) => kept.onloadend = () => done({ status: kept.status })))",
        )
        .await?;
    stage.any_card().await?;
    same("its state while it waits", stage.get::<u8>("left.readyState").await?, 1)?;
    stage.run("if (left.readyState != XMLHttpRequest.DONE) left.abort()").await?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    same("the one that was kept", got(&stage, "kept").await?["status"].as_u64(), Some(201))?;
    same("its state in the end", stage.get::<u8>("kept.readyState").await?, 4)?;
    same("times asked", answered(&stage, "POST", MESSAGES)?, vec![401, 401, 201])
}

#[tokio::test]
async fn who_has_waited_long_enough_gets_what_failed() -> Outcome {
    let stage = holding("data-hold-timeout-ms=300").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("call('list', demo.get('/api/session/profile'))").await?;
    same("status", got(&stage, "list").await?["status"].as_u64(), Some(401))
}

#[tokio::test]
async fn where_the_module_cannot_run_nobody_waits() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&{HOLD}&nocore=1")).await?;
    let answer: Value = stage.get("demo.get('/api/session/profile')").await?;
    same("status", answer["status"].as_u64(), Some(401))
}

#[tokio::test]
async fn what_is_no_matter_of_signing_in_is_not_kept_waiting() -> Outcome {
    let stage = holding("").await?;
    let answer: Value = stage.get("demo.get('/api/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username: 'ada', password: 'wrong' }) })").await?;
    same("status", answer["status"].as_u64(), Some(401))
}

#[tokio::test]
async fn listeners_of_a_held_request_hear_of_the_replay_as_if_it_were_the_first() -> Outcome {
    let stage = holding("").await?;
    // The order of a request that went well is what a held one is compared with.
    let listen = "const states = []; const xhr = new XMLHttpRequest(); xhr.onreadystatechange = () => states.push(xhr.readyState); \
                  for (const type of ['loadstart', 'load', 'loadend', 'error']) xhr['on' + type] = () => states.push(type); \
                  xhr.responseType = 'json'; xhr.open('GET', '/api/session/profile'); xhr.setRequestHeader('X-Mine', 'one'); \
                  xhr.addEventListener('loadend', () => done({ states: states.join(' '), status: xhr.status, name: xhr.response?.name })); xhr.send()";
    let plain: Value = stage.get(&format!("new Promise((done) => {{ {listen} }})")).await?;
    sign_out_elsewhere(&stage).await?;
    stage.run(&format!("call('xhr', new Promise((done) => {{ {listen} }}))")).await?;
    stage.any_card().await?;
    nothing_yet(&stage, &["xhr"]).await?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    same("what was heard", got(&stage, "xhr").await?, plain)
}

/// Before the page begins: knows the long timers that have not come yet.
const TIMERS: &str = "window.timers = new Set(); const { setTimeout, clearTimeout } = window; \
    window.setTimeout = (task, ms, ...given) => { const id = setTimeout(() => { timers.delete(id); task(...given) }, ms); if (ms >= 15000) timers.add(id); return id }; \
    window.clearTimeout = (id) => { timers.delete(id); clearTimeout(id) }";

#[tokio::test]
async fn no_timer_keeps_what_has_waited_once_it_is_answered() -> Outcome {
    let stage = holding_after(&format!("{{ {TIMERS} }}"), "").await?;
    sign_out_elsewhere(&stage).await?;
    let before: usize =
        stage.until("no other timer", "timers.size < 9 && [timers.size]").await.map(|[size]: [usize; 1]| size)?;
    stage
        .run("for (const name of ['one', 'two', 'three']) call(name, demo.get('/api/session/profile?' + name))")
        .await?;
    stage.any_card().await?;
    check(stage.get::<usize>("timers.size").await? >= before + 6, || "nothing waits with a timer".to_owned())?;
    stage.run("await demo.signIn(); await help401.retry()").await?;
    for name in ["one", "two", "three"] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(200))?;
    }
    stage.until::<bool>("an end of all their timers", &format!("timers.size <= {before}")).await.map(drop)
}

#[tokio::test]
async fn a_token_is_replaced_by_the_one_that_is_kept_now() -> Outcome {
    for (place, keep) in [
        ("storage", "localStorage.setItem('access_token', token)"),
        ("a cookie", "document.cookie = `auth=${encodeURIComponent(token)}`"),
    ] {
        let stage = holding("").await?;
        stage
            .run(&format!(
                "window.keep = (token) => {keep}; const {{ body }} = await demo.post('/api/token'); window.good = JSON.parse(body).access_token; \
                 const stale = 'stale=token/of-yesterday'; keep(stale); \
                 call('invoices', demo.get('/api/invoices', {{ headers: {{ Authorization: `Bearer ${{stale}}` }} }}))"
            ))
            .await?;
        stage.any_card().await?;
        nothing_yet(&stage, &["invoices"]).await?;
        stage.run("keep(good); await help401.retry()").await?;
        same(place, got(&stage, "invoices").await?["status"].as_u64(), Some(200))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_holding_leaves_alone() -> Outcome {
    let stage = holding("data-hold-methods=GET").await?;
    sign_out_elsewhere(&stage).await?;
    let post: Value = stage.get("demo.post('/api/session/messages', {})").await?;
    same("a method that is not to be held", post["status"].as_u64(), Some(401))?;
    let stream = "new ReadableStream({ start(out) { out.enqueue(new TextEncoder().encode('x')); out.close(); } })";
    let sent: Value = stage
        .get(&format!("demo.get('/api/session/messages', {{ method: 'POST', duplex: 'half', body: {stream} }})"))
        .await?;
    check(sent["status"] == json!(401) || sent["error"] == json!("TypeError"), || format!("a stream: {sent}"))?;
    let sync: u64 = stage
        .get("(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', '/api/session/profile', false); xhr.send(); return xhr.status; })()")
        .await?;
    same("a synchronous request", sync, 401)?;
    stage.run("help401.destroy()").await?;
    let bare: Value = stage.get(&FAIL.replace("await ", "")).await?;
    same("after destroy", bare["status"].as_u64(), Some(401))
}

#[tokio::test]
async fn closing_the_good_news_takes_nothing_back() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("help401.on('resolved', () => help401.close()); call('list', demo.get('/api/session/profile'))").await?;
    stage.any_card().await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("list", got(&stage, "list").await?["status"].as_u64(), Some(200))
}

#[tokio::test]
async fn a_relative_address_means_what_it_meant_when_it_was_asked() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run(
            "history.replaceState(null, '', '/api/session/x'); \
             call('xhr', demo.xhr('POST', 'messages', { headers: { 'Content-Type': 'text/plain' }, body: 'hi' })); \
             history.replaceState(null, '', '/elsewhere/x')",
        )
        .await?;
    stage.any_card().await?;
    stage.run("history.replaceState(null, '', '/bare')").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("xhr", got(&stage, "xhr").await?["status"].as_u64(), Some(201))?;
    same("messages", answered(&stage, "POST", MESSAGES)?, vec![401, 201])
}

#[tokio::test]
async fn what_is_excluded_is_not_held() -> Outcome {
    let stage = holding("data-exclude=%2Fapi%2Fsession%2Fprofile").await?;
    sign_out_elsewhere(&stage).await?;
    stage
        .run("call('list', demo.get('/api/session/profile')); call('xhr', demo.xhr('GET', '/api/session/profile'))")
        .await?;
    for name in ["list", "xhr"] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(401))?;
    }
    stage.something_else_is_told().await?;
    same("times that help was shown for what is excluded", stage.told().await?, 0)
}

#[tokio::test]
async fn who_wraps_fetch_later_sees_no_request_of_ours() -> Outcome {
    let stage = holding("").await?;
    stage
        .run("window.seen.calls = 0; const before = window.fetch; window.fetch = (input, init) => { seen.calls++; return before.call(window, new window.Request(input, init)); }")
        .await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("seen.calls = 0; call('list', demo.get('/api/session/profile'))").await?;
    stage.any_card().await?;
    stage.run("dispatchEvent(new Event('focus'))").await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("list", got(&stage, "list").await?["status"].as_u64(), Some(200))?;
    same("calls that the app's wrapper saw", stage.get::<u32>("seen.calls").await?, 1)
}

#[tokio::test]
async fn a_request_with_a_body_is_sent_where_the_browser_does_not_tell_that_it_has_one() -> Outcome {
    // Firefox has no `body` in requests.
    let stage = Stage::prepared("delete Request.prototype.body", &format!("{BARE}&{LOGIN}&{HOLD}")).await?;
    stage.until::<bool>("holding", HOLDING).await?;
    let sent = "fetch(new Request('/api/refuse?status=200', { method: 'POST', body: 'all of it' })).then(({ status }) => status)";
    same("status", stage.get::<u32>(sent).await?, 200)
}

#[tokio::test]
async fn where_the_page_has_frozen_what_is_needed_nothing_is_held() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-preload=none")).await?;
    stage
        .run("Object.freeze(XMLHttpRequest.prototype); window.failed = 0; addEventListener('unhandledrejection', () => failed++); help401.init({ mode: 'hold' })")
        .await?;
    stage.until::<bool>("a warning", "demo.warnings.some((line) => line.includes('nothing is held'))").await?;
    same("status", stage.get::<u32>("demo.get('/api/session/orders').then(({ status }) => status)").await?, 401)?;
    stage.any_card().await?;
    stage.run("help401.destroy()").await?;
    same("rejections that the page hears of", stage.get::<u32>("failed").await?, 0)
}

#[tokio::test]
async fn an_upload_is_told_of_once_and_never_seems_to_begin_anew() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    let statements = "window.told = []; window.seenStates = new Set(); const request = new XMLHttpRequest(); \
                      for (const type of ['loadstart', 'load', 'loadend']) request.upload.addEventListener(type, () => told.push(type)); \
                      request.upload.onprogress = () => told.includes('progress') || told.push('progress'); \
                      request.open('POST', '/api/session/messages'); request.send('x'.repeat(1000)); \
                      window.request = request; request.onload = () => got.upload = { status: request.status }";
    stage.run(statements).await?;
    stage.any_card().await?;
    let before: Vec<String> = stage.get("told").await?;
    check(before.len() == 4, || format!("of the first time it heard {before:?}"))?;
    let look = "request.addEventListener('readystatechange', () => seenStates.add(request.readyState)); \
                const timer = setInterval(() => seenStates.add(request.readyState), 0); window.stop = () => clearInterval(timer)";
    stage.run(look).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    same("status", got(&stage, "upload").await?["status"].as_u64(), Some(201))?;
    same("told", stage.get::<Vec<String>>("told").await?, before)?;
    // A set remembers in which order it was filled.
    let states: Vec<u8> = stage.get("stop() ?? [...seenStates]").await?;
    check(states.is_sorted() && states.last() == Some(&4), || format!("its states were {states:?}"))
}

#[tokio::test]
async fn a_page_that_wants_no_more_to_be_held_is_answered_at_once() -> Outcome {
    let stage = holding("").await?;
    sign_out_elsewhere(&stage).await?;
    stage.run("help401.init({ mode: 'observe' }); call('list', demo.get('/api/session/profile')); call('xhr', demo.xhr('GET', '/api/session/profile?xhr'))").await?;
    for name in ["list", "xhr"] {
        same(name, got(&stage, name).await?["status"].as_u64(), Some(401))?;
    }
    Ok(())
}
