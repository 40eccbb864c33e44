//! What is seen: every way in which a page asks, and the failures that no script is told of.

use serde_json::{Value, json};

use crate::stage::{BARE, FAIL, Failure, Outcome, Stage, check, same};

/// Opens a path, runs statements there and gives the incident that they bring about.
async fn incident_of(stage: &Stage, path: &str, statements: &str) -> Outcome<Value> {
    stage.open(path).await?;
    stage.run(statements).await?;
    stage.event("incident", 0).await.map_err(|Failure(why)| Failure(format!("{statements}\n  {why}")))
}

/// The address without its origin.
fn path_of(incident: &Value) -> &str {
    incident["url"].as_str().and_then(|url| url.splitn(4, '/').nth(3)).unwrap_or_default()
}

#[tokio::test]
async fn fetch_is_seen_in_every_form() -> Outcome {
    let stage = Stage::new().await?;
    let forms = [
        "await fetch('/api/session/orders')",
        "await fetch(new URL('/api/session/orders', location))",
        "await fetch(new Request('/api/session/orders'))",
        "await fetch(new Request('/api/session/orders'), { cache: 'no-store' })",
        "await fetch('/api/session/orders', { keepalive: true })",
        "await fetch('/api/session/orders', { signal: new AbortController().signal })",
        "await fetch({ toString: () => '/api/session/orders' })",
        "history.replaceState(null, '', '/api/x/y'); const asked = fetch('../session/orders'); history.replaceState(null, '', '/'); await asked",
    ];
    for form in forms {
        let incident = incident_of(&stage, BARE, form).await?;
        same(form, (path_of(&incident), incident["status"].as_u64()), ("api/session/orders", Some(401)))?;
    }
    Ok(())
}

/// Other origins whose servers answer no call of the page's, and note who asks whether they are there.
const UNREACHED: &str = r#"{
  const own = window.fetch;
  window.looked = [];
  window.fetch = (...given) => {
    const { method, url } = new Request(...given);
    const { host } = new URL(url);
    if (!host.endsWith('.example')) return own(...given);
    if (method != 'HEAD') return Promise.reject(new TypeError('Failed to fetch'));
    looked.push(host);
    return Promise.resolve(new Response());
  };
}"#;

#[tokio::test]
async fn a_foreign_server_that_got_no_credentials_is_not_asked_whether_it_is_there() -> Outcome {
    let stage = Stage::prepared(UNREACHED, BARE).await?;
    stage
        .run(
            "const json = { 'content-type': 'application/json' };
             await fetch('https://tracker.example/collect', { method: 'POST', headers: json, body: '{}' }).catch(() => {});
             await fetch('https://api.example/orders', { headers: { authorization: 'Bearer abcdefgh' } }).catch(() => {})",
        )
        .await?;
    stage.until::<bool>("a look at the other one", "looked.length > 0").await?;
    same("looked at", stage.get::<Vec<String>>("looked").await?, vec!["api.example".to_owned()])
}

#[tokio::test]
async fn a_method_that_only_the_browser_knows_is_not_guessed() -> Outcome {
    let stage = Stage::new().await?;
    let incident =
        incident_of(&stage, BARE, "await fetch('/api/refuse?status=401', { get method() { return 'POST' } })").await?;
    same("method", incident["method"].as_str(), Some(""))
}

#[tokio::test]
async fn a_failed_request_is_told_with_the_headers_that_it_was_sent_with() -> Outcome {
    let stage = Stage::new().await?;
    let headers = "new Headers({ Authorization: 'Bearer undefined' })";
    let forms = [headers, "{ Authorization: 'Bearer undefined' }", "[['Authorization', 'Bearer undefined']]"];
    for form in forms {
        // The page goes on to use the same object for something else.
        let statements = format!(
            "const headers = {form}; const call = fetch('/api/invoices', {{ headers }}); \
             if (headers.set) headers.set('Authorization', 'Bearer x'); else if (headers[0]) headers[0][1] = 'x'; else headers.Authorization = 'x'; await call"
        );
        let incident = incident_of(&stage, BARE, &statements).await?;
        same(form, incident["diagnosis"]["cause"].as_str(), Some("token_malformed"))?;
    }
    Ok(())
}

#[tokio::test]
async fn an_xhr_is_seen_in_every_form() -> Outcome {
    let stage = Stage::new().await?;
    let asked = |send: &str| {
        format!(
            "const request = new XMLHttpRequest(); await new Promise((done) => {{ request.onloadend = done; {send} }})"
        )
    };
    let open = "request.open('GET', '/api/session/orders')";
    let forms = [
        format!("{open}; request.send()"),
        format!("{open}; request.responseType = 'json'; request.send()"),
        format!("{open}; request.responseType = 'arraybuffer'; request.send()"),
        format!("{open}; request.responseType = 'blob'; request.send()"),
        format!("{open}; request.responseType = 'document'; request.send()"),
        format!("{open}; request.timeout = 9000; request.withCredentials = true; request.send()"),
        "request.open('GET', new URL('/api/session/orders', location)); request.send()".to_owned(),
        "request.open('GET', '/api/session/orders', false); request.send(); done()".to_owned(),
        "let first = true; request.onload = () => { if (first) { first = false; request.open('GET', '/api/session/orders'); request.send() } }; \
         request.open('GET', '/demo-api/scenarios'); request.send(); request.onloadend = () => request.status == 401 && done()".to_owned(),
    ];
    for form in forms {
        let incident = incident_of(&stage, BARE, &asked(&form)).await?;
        same(&form, (path_of(&incident), incident["status"].as_u64()), ("api/session/orders", Some(401)))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_the_body_says_is_heard_whatever_the_xhr_makes_of_it() -> Outcome {
    let stage = Stage::new().await?;
    for kind in ["", "text", "json", "arraybuffer", "blob"] {
        let statements = format!(
            "const request = new XMLHttpRequest(); request.responseType = '{kind}'; request.open('GET', '/api/refuse?status=401&type=application/json&body=%7B%22error%22%3A%22token_expired%22%7D'); \
             request.setRequestHeader('Authorization', 'Bearer 0123456789abcdef0123456789abcdef'); request.send()"
        );
        let incident = incident_of(&stage, BARE, &statements).await?;
        same(kind, incident["diagnosis"]["cause"].as_str(), Some("expired_token"))?;
    }
    Ok(())
}

#[tokio::test]
async fn what_came_of_a_body_is_heard_though_the_page_gives_the_answer_up() -> Outcome {
    let stage = Stage::new().await?;
    let statements = "const stop = new AbortController(); \
         const answer = await fetch('/api/refuse?status=401&type=application/json&body=%7B%22error%22%3A%22session_expired%22%7D', { signal: stop.signal }); \
         await answer.clone().body.getReader().read(); stop.abort()";
    let incident = incident_of(&stage, BARE, statements).await?;
    same("cause", incident["diagnosis"]["cause"].as_str(), Some("session_expired"))
}

#[tokio::test]
async fn images_scripts_and_frames_that_were_refused_are_seen() -> Outcome {
    let stage = Stage::new().await?;
    let add = |tag: &str| {
        format!(
            "const element = document.createElement('{tag}'); element.src = '/api/refuse?status=401'; document.body.append(element)"
        )
    };
    let ways = [add("img"), add("script"), add("iframe")];
    for way in ways {
        let incident = incident_of(&stage, BARE, &way).await?;
        same(&way, (path_of(&incident), incident["status"].as_u64()), ("api/refuse", Some(401)))?;
    }
    Ok(())
}

#[tokio::test]
async fn a_socket_that_never_opened_is_looked_into_when_somebody_asks() -> Outcome {
    let address = "'/api/refuse?status=401'";
    let ways = [
        format!("new EventSource({address})"),
        format!("new WebSocket(String(new URL({address}, location)).replace('http', 'ws'))"),
    ];
    let stage = Stage::new().await?;
    for way in ways {
        stage.open(&format!("{BARE}&data-grace-ms=0")).await?;
        stage.run("await help401.diagnose({})").await?;
        stage.server.ask("POST", "/demo-api/log/reset")?;
        stage
            .run(&format!(
                "await new Promise((done) => {way}.onerror = done); await new Promise((done) => setTimeout(done, 300))"
            ))
            .await?;
        same("incidents before somebody asked", stage.events("incident").await?, 0)?;
        let asked = stage
            .server
            .log()?
            .iter()
            .filter(|entry| entry["path"].as_str().is_some_and(|path| path.starts_with("/api/")))
            .count();
        same("requests before somebody asked", asked, 1)?;
        stage.run("await help401.retry()").await?;
        let incident = stage.event("incident", 0).await?;
        same(&way, (path_of(&incident), incident["status"].as_u64()), ("api/refuse", Some(401)))?;
    }
    Ok(())
}

#[tokio::test]
async fn nobody_is_told_of_a_refused_beacon() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("navigator.sendBeacon('/api/refuse?status=401')").await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("requests", stage.get::<u32>("help401.incidents()[0].requests").await?, 1)
}

#[tokio::test]
async fn the_page_itself_may_be_what_was_refused() -> Outcome {
    // Nothing waits for a grace time: there is nobody else to recover.
    let stage = Stage::at("/bare?status=401&data-grace-ms=60000").await?;
    let incident = stage.event("incident", 0).await?;
    same("incident", (path_of(&incident), incident["status"].as_u64()), ("bare", Some(401)))?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn failures_from_before_the_loader_are_found() -> Outcome {
    let xhr = "const early = new XMLHttpRequest(); early.open('GET', '/api/session/orders', false); early.send()";
    for early in ["fetch('/api/session/orders')", xhr] {
        let stage = Stage::prepared(&format!("if (location.pathname == '/bare') {{ {early} }}"), BARE).await?;
        let incident = stage.event("incident", 0).await?;
        same(early, (path_of(&incident), incident["status"].as_u64()), ("api/session/orders", Some(401)))?;
    }
    Ok(())
}

#[tokio::test]
async fn a_failure_is_seen_once_though_resource_timing_sees_it_too() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(&format!("{FAIL}; await demo.xhr('GET', '/api/session/orders')")).await?;
    stage.any_card().await?;
    same("requests", stage.get::<u32>("help401.incidents()[0].requests").await?, 2)
}

#[tokio::test]
async fn a_good_answer_is_looked_into_only_where_the_app_says_so() -> Outcome {
    let refused = "%7B%22errors%22%3A%5B%7B%22message%22%3A%22no%22%2C%22extensions%22%3A%7B%22code%22%3A%22UNAUTHENTICATED%22%7D%7D%5D%7D";
    let fine = "%7B%22data%22%3A%7B%22me%22%3A1%7D%7D";
    let ask = |kind: &str, body: &str| format!("await demo.post('/api/refuse?status=200&type={kind}&body={body}')");
    let json = ask("application/json", refused);
    let grpc = ask("application/grpc-web%2Bproto", "%80%00%00%00%0fgrpc-status:16%0d%0a");
    let connect = ask(
        "application/connect%2Bjson",
        "%02%00%00%00%24%7B%22error%22%3A%7B%22code%22%3A%22unauthenticated%22%7D%7D",
    );
    let cases = [
        ("&data-graphql=%2Fapi%2Frefuse%5C%3F*", &json),
        ("&data-graphql=application%2Fjson", &json),
        ("&data-graphql=application%2Fgrpc-web%2Bproto", &grpc),
        ("&data-graphql=application%2Fconnect%2Bjson", &connect),
    ];
    let stage = Stage::new().await?;
    for (option, call) in cases {
        stage.open(&format!("{BARE}{option}")).await?;
        stage.run("await help401.diagnose({})").await?;
        stage.run(&ask("application/json", fine)).await?;
        stage.run(call).await?;
        let incident = stage.event("incident", 0).await?;
        same(call, (path_of(&incident), incident["requests"].as_u64()), ("api/refuse", Some(1)))?;
    }
    stage.open(BARE).await?;
    stage.run(&json).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("requests", stage.get::<u32>("help401.incidents()[0].requests").await?, 1)
}

#[tokio::test]
async fn a_page_to_sign_in_on_where_data_was_asked_for_is_a_failure() -> Outcome {
    let body = "%3Cform%3E%3Cinput%20type%3Dpassword%3E%3C%2Fform%3E";
    let get = |accept: &str| {
        format!(
            "await demo.get('/api/refuse?status=200&type=text/html&body={body}', {{ headers: {{ Accept: '{accept}' }} }})"
        )
    };
    let stage = Stage::new().await?;
    let incident = incident_of(&stage, BARE, &get("application/json")).await?;
    same("cause", incident["diagnosis"]["cause"].as_str(), Some("sso_redirect"))?;
    stage.open(BARE).await?;
    stage.run(&get("text/html")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("requests", stage.get::<u32>("help401.incidents()[0].requests").await?, 1)
}

#[tokio::test]
async fn frames_of_the_same_origin_are_watched_if_the_app_says_so() -> Outcome {
    let frame = "const frame = document.createElement('iframe')";
    let fail = "await frame.contentWindow.fetch('/api/session/orders')";
    let ways = [
        format!("{frame}; document.body.append(frame); await 0; {fail}"),
        format!(
            "{frame}; frame.src = '/bare?plain=1'; document.body.append(frame); await new Promise((done) => frame.onload = done); {fail}"
        ),
        format!(
            "{frame}; document.body.append(frame); await 0; const xhr = new frame.contentWindow.XMLHttpRequest(); xhr.open('GET', '/api/session/orders'); xhr.send()"
        ),
        format!(
            "const outer = document.createElement('iframe'); const there = new Promise((done) => (outer.onload = done)); document.body.append(outer); await there; {frame}; outer.contentDocument.body.append(frame); await 0; {fail}"
        ),
    ];
    let stage = Stage::new().await?;
    for way in ways {
        stage.open(&format!("{BARE}&data-frames=same-origin")).await?;
        stage.run("await help401.diagnose({})").await?;
        stage.run(&way).await?;
        let incident = stage.event("incident", 0).await?;
        same(&way, (path_of(&incident), incident["status"].as_u64()), ("api/session/orders", Some(401)))?;
        stage.run("help401.destroy()").await?;
        let traces = "[...document.querySelectorAll('iframe')].filter((frame) => !/^function fetch\\(\\) \\{\\s+\\[native code\\]\\s+\\}$/.test(frame.contentWindow.fetch)).length";
        same("frames that still are watched", stage.get::<u32>(traces).await?, 0)?;
    }
    stage.open(BARE).await?;
    stage.run(&format!("{frame}; document.body.append(frame); {fail}")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("requests", stage.get::<u32>("help401.incidents()[0].requests").await?, 1)
}

#[tokio::test]
async fn an_excluded_address_is_neither_cloned_nor_counted() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-exclude=%2Fapi%2Frefuse%5C%3F*")).await?;
    stage.run("await help401.diagnose({})").await?;
    stage.run("window.clones = 0; const native = Response.prototype.clone; Response.prototype.clone = function () { clones += 1; return native.call(this) }").await?;
    stage.run("await fetch('/api/refuse?status=401&type=application/json')").await?;
    same("clones", stage.get::<u32>("clones").await?, 0)?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    check(stage.get("clones == 1 && help401.incidents()[0].requests == 1").await?, || {
        "the excluded failure was counted".to_owned()
    })
}

#[tokio::test]
async fn a_call_that_is_none_does_not_stop_what_comes_after_it() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("await fetch('http://[').catch(() => {}); await fetch({ toString: () => 'http://127.0.0.1:1/' }).catch(() => {})").await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    // Nobody knows where that led, so nobody looks there.
    let log = stage.server.log()?;
    let made_up: Vec<&Value> = log.iter().filter(|entry| entry["path"] == "/undefined").collect();
    check(made_up.is_empty(), || format!("{made_up:?}"))
}

#[tokio::test]
async fn of_bodies_only_short_text_is_remembered_however_they_are_sent() -> Outcome {
    let stage = Stage::at(BARE).await?;
    // What is remembered is handed to the module with the next failure, and no reader of it may meet a million octets.
    stage
        .run(
            "window.bodies = []; const text = 'x'.repeat(1e5); \
             const make = [() => new Uint8Array(1e6), () => new Blob([new Uint8Array(1e6)]), () => new ArrayBuffer(1e6), () => new URLSearchParams({ text }), \
               () => { const form = new FormData(); form.append('file', new Blob([text])); return form }]; \
             for (const body of make) for (const call of ['get', 'xhr']) { \
               const given = body(); bodies.push(new WeakRef(given)); \
               await (call == 'get' ? demo.get('/api/refuse?status=404', { method: 'POST', body: given }) : demo.xhr('POST', '/api/refuse?status=404', { body: given })) } \
             await fetch('data:text/plain,' + text).catch(() => 0); \
             const entries = Object.entries; window.largest = 0; \
             Object.entries = (value) => { const all = entries(value); largest = Math.max(largest, all.length); return all }",
        )
        .await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    check(stage.get::<usize>("largest").await? < 1000, || "a body of octets was taken apart".to_owned())?;
    let kept = "bodies.filter((body) => body.deref()).length";
    for _ in 0..3 {
        stage.command("HeapProfiler.collectGarbage", json!({})).await?;
    }
    same("bodies in memory", stage.get::<usize>(kept).await?, 0)
}

#[tokio::test]
async fn an_address_means_what_it_meant_when_it_was_asked() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let statements = "history.replaceState(null, '', '/api/session/page'); \
                      const asked = [new Promise((done) => { const request = new XMLHttpRequest(); request.open('GET', './orders'); \
                      request.onloadend = done; request.send(); }), fetch('orders')]; \
                      history.replaceState(null, '', '/elsewhere/page'); await Promise.all(asked)";
    stage.run(statements).await?;
    stage.event("incident", 0).await?;
    let paths: Vec<String> = stage.get("help401.incidents().map(({ url }) => new URL(url).pathname)").await?;
    same("paths", paths, vec!["/api/session/orders".to_owned()])?;
    same("redirects", stage.get::<usize>("help401.incidents().filter(({ diagnosis }) => JSON.stringify(diagnosis).includes('redirected')).length").await?, 0)
}

#[tokio::test]
async fn fields_in_a_map_were_sent() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage
        .run("await fetch('/api/refuse?status=401', { headers: new Map([['Authorization', 'Bearer undefined']]) })")
        .await?;
    let incident = stage.event("incident", 0).await?;
    same("cause", incident["diagnosis"]["cause"].as_str(), Some("token_malformed"))
}

#[tokio::test]
async fn a_listener_that_was_taken_off_is_let_go() -> Outcome {
    let stage = Stage::at(BARE).await?;
    let statements = "window.left = []; for (let nth = 0; nth < 20; nth++) { const listener = () => {}; left.push(new WeakRef(listener)); help401.on('resolved', listener)(); }";
    stage.run(statements).await?;
    stage.command("HeapProfiler.collectGarbage", json!({})).await?;
    stage.until::<bool>("that nothing is left", "left.every((listener) => !listener.deref())").await.map(drop)
}

#[tokio::test]
async fn what_fails_is_no_earlier_failure_of_itself() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-watch=429")).await?;
    stage.run("await demo.post('/api/refuse?status=429', { username: 'ada', password: 'x' })").await?;
    let incident = stage.event("incident", 0).await?;
    same("cause", incident["diagnosis"]["cause"].as_str(), Some("rate_or_lockout"))?;
    let facts = incident["diagnosis"]["facts"].to_string();
    check(!facts.contains("before"), || format!("the first of its kind has {facts}"))
}
