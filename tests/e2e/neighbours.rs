//! Others who wrap the same functions, below us and on top.

use crate::stage::{BARE, Outcome, Stage, check, same};

/// Wrappers as libraries make them, each keeping count of what goes through it.
const NEIGHBOURS: [(&str, &str); 4] = [
    (
        "a function that counts",
        "const native = window.fetch; window.fetch = function (...given) { went.calls += 1; return native.apply(this, given) }; \
         const { send } = XMLHttpRequest.prototype; XMLHttpRequest.prototype.send = function (...given) { went.calls += 1; return send.apply(this, given) }",
    ),
    (
        "an async function that makes a request of its own",
        "const native = window.fetch; window.fetch = async (input, init) => { went.calls += 1; const answer = await native(new Request(input, init)); return answer }; \
         const { open } = XMLHttpRequest.prototype; XMLHttpRequest.prototype.open = function (method, ...rest) { went.calls += 1; return open.call(this, method, ...rest) }",
    ),
    (
        "zones: listeners and handlers are made into tasks",
        "const native = window.fetch; window.fetch = function (...given) { went.calls += 1; return new Promise((yes, no) => native.apply(this, given).then(yes, no)) }; \
         const { addEventListener } = EventTarget.prototype; \
         EventTarget.prototype.addEventListener = function (type, listener, ...rest) { if (this instanceof XMLHttpRequest) went.tasks += 1; return addEventListener.call(this, type, listener, ...rest) }; \
         const { send } = XMLHttpRequest.prototype; \
         XMLHttpRequest.prototype.send = function (...given) { went.calls += 1; addEventListener.call(this, 'readystatechange', () => {}); return send.apply(this, given) }; \
         const handler = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'onreadystatechange'); \
         Object.defineProperty(XMLHttpRequest.prototype, 'onreadystatechange', { ...handler, set(listener) { handler.set.call(this, (...given) => listener.apply(this, given)) } })",
    ),
    (
        "a subclass in the place of XMLHttpRequest",
        "const native = window.fetch; window.fetch = new Proxy(native, { apply(...given) { went.calls += 1; return Reflect.apply(...given) } }); \
         window.XMLHttpRequest = class extends XMLHttpRequest { send(...given) { went.calls += 1; super.send(...given) } }",
    ),
];

/// A good call, a refused one and a failed one, in both ways, as the page sees them.
const CALLS: &str = "(async () => { \
    const xhr = (path) => new Promise((done) => { const request = new XMLHttpRequest(); request.onreadystatechange = () => request.readyState == 4 && done([request.status, request.responseText.slice(0, 9)]); request.open('GET', path); request.send() }); \
    const get = (path) => fetch(path).then(async (answer) => [answer.status, (await answer.text()).slice(0, 9)], (error) => error.name); \
    return JSON.stringify([await get('/demo-api/scenarios'), await get('/api/session/orders'), await get('http://127.0.0.1:1/'), \
                           await xhr('/demo-api/scenarios'), await xhr('/api/session/orders'), await xhr('http://127.0.0.1:1/')]) })()";

#[tokio::test]
async fn it_works_below_others_and_on_top_of_them() -> Outcome {
    let plain = Stage::at("/bare?plain=1").await?;
    let alone: String = plain.get(CALLS).await?;
    for (what, wrap) in NEIGHBOURS {
        let wrap = format!("window.went = {{ calls: 0, tasks: 0 }}; {{ {wrap} }}");
        for before in [true, false] {
            let stage = Stage::new().await?;
            if before {
                stage.before_each_page(&wrap).await?;
            }
            stage.open(BARE).await?;
            stage.run("await help401.diagnose({})").await?;
            if !before {
                stage.run(&wrap).await?;
            }
            let when = if before { "before" } else { "after" };
            same(&format!("calls with {what}, {when}"), stage.get::<String>(CALLS).await?, alone.clone())?;
            check(stage.get("went.calls >= 6").await?, || format!("{what}, {when}, was passed over"))?;
            check(before || stage.get("went.tasks == 0").await?, || {
                format!("{what}, {when}, was given our listeners")
            })?;
            let counted = "((all) => all.length == 1 && all[0].requests == 2)(help401.incidents())";
            stage.until::<bool>(&format!("one incident of two requests with {what}, {when}"), counted).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn under_a_wrapper_of_somebody_else_it_goes_quiet() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run("const ours = window.fetch; window.fetch = (...given) => ours(...given); window.theirs = fetch").await?;
    stage.run("help401.destroy()").await?;
    check(stage.get("fetch === theirs && XMLHttpRequest.prototype.open === seen.natives.open").await?, || {
        "something was put back over somebody else".to_owned()
    })?;
    same("status", stage.get::<u16>("demo.get('/api/session/orders').then(({ status }) => status)").await?, 401)?;
    stage.run("await new Promise((done) => setTimeout(done, 400))").await?;
    same("incidents", stage.events("incident").await?, 0)
}

#[tokio::test]
async fn what_is_inherited_is_inherited_again_after_the_end_and_may_be_replaced_meanwhile() -> Outcome {
    let subclass = "window.Native = XMLHttpRequest; window.XMLHttpRequest = class extends XMLHttpRequest { send(...given) { super.send(...given) } }";
    let stage = Stage::prepared(subclass, BARE).await?;
    let written = "(({ writable, configurable }) => writable && configurable)(Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open'))";
    check(stage.get(written).await?, || "it cannot be replaced".to_owned())?;
    stage.run("help401.destroy()").await?;
    same(
        "own members",
        stage.get::<String>("Object.getOwnPropertyNames(XMLHttpRequest.prototype).join()").await?.as_str(),
        "constructor,send",
    )
}

#[tokio::test]
async fn somebody_in_the_place_of_xmlhttprequest_hides_its_answers_and_nothing_else() -> Outcome {
    let stage = Stage::new().await?;
    // Its instances are the browser's own, but what should be on its prototype is not there.
    let replaced =
        "{ const Native = window.XMLHttpRequest; window.XMLHttpRequest = function () { return new Native() } }";
    stage.before_each_page(replaced).await?;
    stage.open(BARE).await?;
    same("errors of the page", stage.get::<usize>("demo.errors.length").await?, 0)?;
    stage.run("await demo.get('/api/session/orders'); await demo.xhr('GET', '/api/session/profile')").await?;
    let paths = "[...new Set(help401.incidents().map(({ url }) => new URL(url).pathname))].length > 0 && help401.incidents().reduce((all, { requests }) => all + requests, 0) == 2";
    stage.until::<bool>("both were noticed", paths).await.map(drop)
}
