//! What the page does not notice: that anybody is watching.

use serde_json::Value;

use crate::stage::{BARE, Outcome, Stage, check, same};

/// Checks several expressions of one page and reports all that do not hold.
async fn all_hold(stage: &Stage, claims: &[(&str, &str)]) -> Outcome {
    let mut broken = Vec::new();
    for (claim, expression) in claims {
        match stage.get::<bool>(expression).await {
            Ok(true) => {}
            Ok(false) => broken.push((*claim).to_owned()),
            Err(failure) => broken.push(format!("{claim}: {}", failure.0)),
        }
    }
    check(broken.is_empty(), || format!("not so: {}", broken.join("\n        ")))
}

#[tokio::test]
async fn functions_look_and_answer_as_before() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let claims = [
        ("name and length of fetch stay", "fetch.name == 'fetch' && fetch.length == seen.natives.fetch.length"),
        (
            "name and length of open stay",
            "((open) => open.name == 'open' && open.length == seen.natives.open.length)(XMLHttpRequest.prototype.open)",
        ),
        (
            "properties are as enumerable and writable as before",
            "(({ enumerable, writable, configurable }) => enumerable && writable && configurable)(Object.getOwnPropertyDescriptor(window, 'fetch'))",
        ),
        ("a request is an XMLHttpRequest", "new XMLHttpRequest() instanceof XMLHttpRequest"),
        (
            "a subclass works",
            "(() => { class Mine extends XMLHttpRequest {} const mine = new Mine(); mine.open('GET', '/'); return mine.readyState == 1 })()",
        ),
        (
            "a synchronous request works",
            "(() => { const request = new XMLHttpRequest(); request.open('GET', '/api/session/orders', false); request.send(); return request.status == 401 && request.responseText.length > 0 })()",
        ),
        (
            "fetch on another object throws as before",
            "fetch.call({}, '/').then(() => false, (error) => error instanceof TypeError)",
        ),
        (
            "fetch without arguments rejects with a TypeError",
            "fetch().then(() => false, (error) => error instanceof TypeError)",
        ),
        (
            "open without arguments throws a TypeError",
            "(() => { try { new XMLHttpRequest().open() } catch (error) { return error instanceof TypeError } })()",
        ),
        (
            "a good answer's body is untouched",
            "fetch('/demo-api/scenarios').then(async (answer) => !answer.bodyUsed && (await answer.json()).length > 0)",
        ),
        (
            "a refused answer's body is untouched",
            "fetch('/api/session/orders').then(async (answer) => !answer.bodyUsed && (await answer.json()).error == 'unauthenticated')",
        ),
        (
            "a good answer is not cloned",
            "(async () => { let clones = 0; const native = Response.prototype.clone; \
              Response.prototype.clone = function () { clones += 1; return native.call(this) }; \
              await fetch('/demo-api/scenarios'); Response.prototype.clone = native; return clones == 0 })()",
        ),
        (
            "a request object is not used up twice",
            "(async () => { const request = new Request('/demo-api/log/reset', { method: 'POST', body: 'x' }); \
              const { ok } = await fetch(request); return ok && request.bodyUsed })()",
        ),
    ];
    all_hold(&stage, &claims).await
}

#[tokio::test]
async fn errors_are_the_very_same_objects() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let claims = [
        (
            "the reason of an abort, before",
            "(async () => { const reason = { mine: 1 }; try { await fetch('/demo-api/scenarios', { signal: AbortSignal.abort(reason) }) } catch (error) { return error === reason } })()",
        ),
        (
            "the reason of an abort, meanwhile",
            "(async () => { const reason = { mine: 1 }; const controller = new AbortController(); \
              const answer = fetch('/api/refuse?drip_ms=50', { signal: controller.signal }); controller.abort(reason); \
              try { await answer } catch (error) { return error === reason } })()",
        ),
        (
            "an abort without a reason is an AbortError",
            "fetch('/', { signal: AbortSignal.abort() }).then(() => false, ({ name }) => name == 'AbortError')",
        ),
        (
            "no server is a TypeError",
            "fetch('http://127.0.0.1:1/').then(() => false, (error) => error.constructor === TypeError)",
        ),
        (
            "an impossible method is a TypeError",
            "fetch('/', { method: 'CONNECT' }).then(() => false, (error) => error.constructor === TypeError)",
        ),
    ];
    all_hold(&stage, &claims).await?;
    check(stage.get("demo.rejections.length == 0").await?, || "a rejection went unhandled".to_owned())?;
    // One that nobody handles is told once. The second round gives a surplus one the time to come.
    stage.run("fetch('http://127.0.0.1:1/'); await new Promise((done) => addEventListener('unhandledrejection', done, { once: true }))").await?;
    stage.run("await demo.get('/demo-api/scenarios'); await new Promise((done) => setTimeout(done))").await?;
    same("unhandled rejections", stage.get::<usize>("demo.rejections.length").await?, 1)
}

#[tokio::test]
async fn arguments_are_handed_on_untouched() -> Outcome {
    let stage = Stage::new().await?;
    let spy = "window.spied = []; const native = window.fetch; \
               window.fetch = function fetch(...given) { spied.push([this, given]); return native.apply(this, given) }";
    stage.before_each_page(&format!("(() => {{ {spy} }})()")).await?;
    stage.open(BARE).await?;
    // The module itself is fetched by way of the page.
    stage.run("await help401.diagnose({})").await?;
    let claims = [
        (
            "the same objects in the same number",
            "(async () => { const request = new Request('/demo-api/scenarios'), init = { headers: { 'X-Mine': '1' } }; \
              spied.length = 0; await fetch(request, init); const [[self, given]] = spied; \
              return spied.length == 1 && given.length == 2 && given[0] === request && given[1] === init && (self === window || self === undefined) })()",
        ),
        (
            "an accessor runs as often as without us",
            "(async () => { let runs = 0; const init = { get method() { runs += 1; return 'GET' } }; \
              await (0, seen.natives.fetch)('/demo-api/scenarios', init); const alone = runs; runs = 0; \
              await fetch('/demo-api/scenarios', init); return runs == alone })()",
        ),
        (
            "the call leaves in the same turn",
            "(() => { spied.length = 0; fetch('/demo-api/scenarios'); return spied.length == 1 })()",
        ),
    ];
    all_hold(&stage, &claims).await
}

#[tokio::test]
async fn the_server_is_asked_the_same_and_the_page_stays_as_it_is() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.server.ask("POST", "/demo-api/log/reset")?;
    stage.run("await (0, seen.natives.fetch)('/api/whoami?by=native'); await fetch('/api/whoami?by=watched')").await?;
    stage.run("await demo.xhr('GET', '/api/whoami?by=xhr', { headers: { 'X-Mine': '1' } })").await?;
    let native = "const xhr = new XMLHttpRequest(); const { open, setRequestHeader, send } = seen.natives; \
        open.call(xhr, 'GET', '/api/whoami?by=native-xhr'); setRequestHeader.call(xhr, 'X-Mine', '1'); \
        await new Promise((done) => { xhr.onloadend = done; send.call(xhr) })";
    stage.run(native).await?;
    let log = stage.server.log()?;
    let headers = |by: &str| {
        let entry = log.iter().find(|entry| entry["path"].as_str().is_some_and(|path| path.ends_with(by)));
        entry.map_or(Value::Null, |entry| entry["headers"].clone())
    };
    same("headers", headers("by=watched"), headers("by=native"))?;
    same("headers of the other kind", headers("by=xhr"), headers("by=native-xhr"))?;
    check(headers("by=xhr")["x-mine"] == "1", || "the field of the app's own is lost".to_owned())?;
    same(
        "requests",
        log.iter().filter(|entry| entry["path"].as_str().is_some_and(|path| path.contains("whoami"))).count(),
        4,
    )?;
    check(stage.get("!document.querySelector('help-401')").await?, || {
        "there is an element before there is an incident".to_owned()
    })?;
    check(stage.get("document.documentElement.lastElementChild === document.body").await?, || {
        "something was added to the page".to_owned()
    })
}
