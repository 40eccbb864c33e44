//! What the loader keeps of a page is bounded: what it hands to the module, at each bound and one beyond.

use serde_json::Value;

use crate::stage::{BARE, Outcome, Stage, same};

/// Characters of a body and of an address that are kept.
const BODY: usize = 16_384;
/// Exchanges that are remembered.
const KEPT: usize = 64;

/// Before the page begins: notes what the module is handed. The loader calls it through a Proxy of nothing, and sorts the exchanges that
/// it remembers.
const HANDED: &str = r"(() => {
  window.handed = []; window.remembered = [];
  const { sort } = Array.prototype;
  Array.prototype.sort = function (...given) {
    if (this[0]?.api && this[0].start) remembered.push([...this]);
    return sort.apply(this, given);
  };
  window.Proxy = new Proxy(Proxy, { construct(native, [target, handler]) {
    const { get } = handler;
    const seen = (...given) => get(...given)(handed.at(-1));
    return new native(target, Object.getPrototypeOf(target) == Object.prototype && get && !Object.keys(target).length
      ? { ...handler, get: (...given) => (given[1] == 'observe' ? (record) => (handed.push(record), seen(...given)) : get(...given)) } : handler);
  } });
})()";

async fn stage() -> Outcome<Stage> {
    let stage = Stage::new().await?;
    stage.before_each_page(HANDED).await?;
    anew(&stage).await?;
    Ok(stage)
}

/// A page that has the module, and remembers nothing yet.
async fn anew(stage: &Stage) -> Outcome {
    stage.open(&format!("{BARE}&data-preload=eager")).await?;
    stage.until::<bool>("the module", "seen.events.some(({ type }) => type == 'ready')").await.map(drop)
}

/// What an expression over `record` comes to, of the one record that is handed over once these statements have run.
async fn of_record(stage: &Stage, statements: &str, expression: &str) -> Outcome<Value> {
    stage.run(&format!("handed.length = remembered.length = 0; {statements}")).await?;
    stage.until::<bool>("a record", "handed.length > 0").await?;
    same("records", stage.get::<usize>("handed.length").await?, 1)?;
    stage.get(&format!("(({{ request, response }}) => ({expression}) ?? null)(handed[0])")).await
}

#[tokio::test]
async fn of_a_refusal_only_the_beginning_is_read() -> Outcome {
    let stage = stage().await?;
    for length in [BODY - 1, BODY, BODY + 1, 10 * BODY] {
        let at = format!("'/api/refuse?status=401&type=application/json&size={length}'");
        // Without a length, as far as it is kept.
        let kept = of_record(&stage, &format!("await fetch({at})"), "response.body.length").await?;
        same(&format!("a stream of {length}"), kept.as_u64(), Some(length.min(BODY) as u64))?;
        let kept = of_record(&stage, &format!("await demo.xhr('GET', {at})"), "response.body.length").await?;
        same(&format!("by XMLHttpRequest, {length}"), kept.as_u64(), Some(length.min(BODY) as u64))?;
        // One that says that it is longer is not even cloned. (Its text is ordered by the address, and that is bounded as well.)
        if length > 2 * BODY {
            continue;
        }
        let said = format!("await fetch('/api/refuse?status=401&type=text/plain&body=' + 'x'.repeat({length}))");
        let wanted = (length < BODY).then_some(length as u64);
        same(
            &format!("a length of {length}"),
            of_record(&stage, &said, "response.body?.length").await?.as_u64(),
            wanted,
        )?;
    }
    Ok(())
}

#[tokio::test]
async fn of_what_is_sent_a_long_body_is_not_kept_and_every_field_is() -> Outcome {
    let stage = stage().await?;
    for length in [BODY - 1, BODY, BODY + 1, 10 * BODY] {
        let wanted = if length > BODY { 0 } else { length as u64 };
        let text = format!("'x'.repeat({length})");
        let parameters = format!("new URLSearchParams({{ x: 'x'.repeat({length} - 2) }})");
        for body in [&text, &parameters] {
            let fetch = format!("await fetch('/api/refuse', {{ method: 'POST', body: {body} }})");
            let xhr = format!("await demo.xhr('POST', '/api/refuse', {{ body: {body} }})");
            for way in [fetch, xhr] {
                same(&way, of_record(&stage, &way, "request.body.length").await?.as_u64(), Some(wanted))?;
            }
        }
    }
    // Of fields the module keeps as many as are 64 KiB (tests/bounds.rs).
    let fields = "await fetch('/api/refuse', { headers: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`x-${at}`, 'v'.repeat(20000)])) })";
    let kept = of_record(&stage, fields, "Object.values(request.headers).map(({ length }) => length)").await?;
    same("fields", kept, serde_json::json!([20_000, 20_000, 20_000, 20_000, 20_000]))?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn sixty_four_exchanges_are_remembered_and_none_with_a_long_address() -> Outcome {
    // The module is handed all but the one that it looks at.
    let remembered = "remembered.at(-1).map(({ url }) => url.length > 99 ? url.length : +url.split('?')[1]).sort((one, other) => one - other)";
    let stage = stage().await?;
    for before in [KEPT - 1, KEPT, KEPT + 1, 3 * KEPT] {
        anew(&stage).await?;
        let calls = format!(
            "for (let at = 0; at < {before}; at += 1) await fetch(`/demo-api/csp-report?${{at}}`); await fetch('/api/refuse')"
        );
        of_record(&stage, &calls, "true").await?;
        let wanted: Vec<usize> = (before + 1 - KEPT..before).collect();
        same(&format!("of {before} before"), stage.get::<Vec<usize>>(remembered).await?, wanted)?;
    }
    anew(&stage).await?;
    let address = |length: usize| format!("await fetch('/demo-api/csp-report?'.padEnd({length}, 'x'));");
    let calls = [BODY - 1, BODY, BODY + 1, 2 * BODY].map(address).concat();
    of_record(&stage, &format!("{calls} await fetch('/api/refuse')"), "true").await?;
    same("addresses", stage.get::<Vec<usize>>(remembered).await?, vec![BODY - 1, BODY])
}

/// Before the page begins: an address that refuses by the thousand, without a network, and whatever list failures wait in.
const STORM: &str = r"(() => {
  const { fetch } = window;
  const { push } = Array.prototype;
  window.fetch = function (input, ...others) {
    return input == '/storm' ? Promise.resolve(Response.json({}, { status: 401 })) : fetch.call(this, input, ...others);
  };
  Array.prototype.push = function (...items) {
    if (items[0]?.exchange) window.waiting = this;
    return push.apply(this, items);
  };
})()";

#[tokio::test]
async fn while_the_second_stage_is_on_its_way_so_many_failures_wait_and_of_a_few_the_answer() -> Outcome {
    /// Failures that wait, and those of them of which the answer is kept.
    const WAITING: (usize, usize) = (16_384, 16);
    let stage = Stage::new().await?;
    stage.before_each_page(STORM).await?;
    for more in [WAITING.1 - 1, WAITING.1, WAITING.1 + 1, WAITING.0 - 1, WAITING.0, WAITING.0 + 1, WAITING.0 + 100] {
        stage.open("/bare?data-base=%2Fbroken%2Fnever%2Fhelp401-capture.js%2F").await?;
        let answers: Vec<u16> = stage
            .get(&format!("Promise.all(Array.from({{ length: {more} }}, () => fetch('/storm'))).then((all) => [...new Set(all.map(({{ status }}) => status))])"))
            .await?;
        same(&format!("what the page got of {more}"), answers, vec![401])?;
        let kept: (usize, usize, usize) =
            stage.get("[waiting.length, waiting.filter(({ answer }) => answer).length, waiting.filter(({ body }) => body).length]").await?;
        let answered = more.min(WAITING.1);
        same(&format!("what waits of {more}, answers, bodies"), kept, (more.min(WAITING.0), answered, answered))?;
    }
    Ok(())
}
