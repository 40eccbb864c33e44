//! Whether a page can tell, as a table: the same observations of the same page on the same server, with and without the
//! loader, in the engine that `HELP401_ENGINE` names.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::stage::engine::{self, Engine};
use crate::stage::{Outcome, Server, check};

type Table = BTreeMap<String, Value>;

/// A page without the loader, one with its first stage only, and one where everything has been fetched.
const PLAIN: &str = "/bare?observed=1&plain=1";
const LOADER: &str = "/bare?observed=1&data-preload=none&data-grace-ms=60000";
const MODULE: &str = "/bare?observed=1&data-preload=eager&data-grace-ms=60000";

/// What is chance in WebKit: of pages without the loader, one after the other in one browser, some see the one and some the other
/// (whether an abort is still heeded while a body comes, and what is left of a request that its own listener opens anew).
const CHANCE: [&str; 3] = [
    "an abort while a refusal is read",
    "what happens when it is opened anew at load",
    "what happens when it is opened anew at the first change",
];

#[tokio::test]
async fn with_and_without_the_loader_a_page_observes_the_same() -> Outcome {
    let server = Server::start("dist")?;
    let engine = Engine::start().await?;
    let mut tables = Vec::new();
    // Without it before and after, so that what changes by itself is known.
    for path in [PLAIN, LOADER, MODULE, PLAIN] {
        engine.open(&format!("{}{path}", server.origin())).await?;
        if path == MODULE {
            engine.evaluate("help401.diagnose({}).then(() => true)").await?;
        }
        let mut table: Table = serde_json::from_value(engine.evaluate("observe()").await?)?;
        if engine::name() == "webkit" {
            table.retain(|name, _| !CHANCE.contains(&name.as_str()));
        }
        tables.push(table);
    }
    engine.end().await?;
    let [plain, watched @ .., again] = tables.as_slice() else { unreachable!() };
    check(plain.len() > 100, || format!("only {} observations", plain.len()))?;
    // What differs by itself tells nothing; that there is little of it is part of the promise.
    let fickle: Vec<&String> = plain.keys().filter(|name| plain.get(*name) != again.get(*name)).collect();
    check(fickle.len() < 3, || format!("observations that differ without the loader: {fickle:?}"))?;
    let mut told = Vec::new();
    for (what, table) in ["loader", "loader and module"].iter().zip(watched) {
        for (name, value) in plain.iter().filter(|(name, _)| !fickle.contains(name)) {
            let seen = table.get(name);
            if seen != Some(value) {
                told.push(format!(
                    "{name}, with {what}\n   without: {value}\n      with: {}",
                    seen.unwrap_or(&Value::Null)
                ));
            }
        }
    }
    check(told.is_empty(), || format!("{} of {} observations differ\n{}", told.len(), plain.len(), told.join("\n")))
}
