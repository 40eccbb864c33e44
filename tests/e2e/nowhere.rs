//! Nothing is sent anywhere but to the app's own addresses: by the browser's own log of its network, whatever is done.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, in_card, same};

/// Every address that a page asked for, by the browser's own log, and which page did: what a browser asks for by itself (whether
/// there is a newer one) has no page.
fn asked(log: &Path) -> Outcome<BTreeSet<(String, String)>> {
    // An event stands on a line of its own, so that a log that was not ended can be read, too.
    let text = std::fs::read_to_string(log)?;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let Ok(event) = serde_json::from_str::<Value>(line.trim().trim_end_matches(',')) else { continue };
        let text = |name: &str| event["params"][name].as_str().map(str::to_owned);
        if let (Some(page), Some(address)) = (text("initiator"), text("url")) {
            found.insert((page, address));
        }
    }
    Ok(found)
}

#[tokio::test]
async fn the_browsers_log_of_its_network_has_the_apps_own_addresses_only() -> Outcome {
    let log = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("net-log-{}.json", std::process::id()));
    let arguments = [format!("--log-net-log={}", log.display()), "--net-log-capture-mode=IncludeSensitive".to_owned()];
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let stage = Stage::with("dist", &arguments).await?;
    let own = stage.server.origin();
    // Fetched at idle, an incident, its card, a report, a look that fails, the panel, and the way back.
    stage.open(&format!("{BARE}&{LOGIN}&data-preload=idle&data-developer=on&data-lang=de&data-session-url=%2Fapi%2Fsession&data-refresh-url=%2Fapi%2Fsession%2Frenew")).await?;
    let whole = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('help401_rest_bg.wasm'))";
    stage.until::<bool>("what is fetched at idle", whole).await?;
    stage.run(FAIL).await?;
    stage.press("copy_report").await?;
    stage.press("retry").await?;
    stage.click("the way to the panel", &in_card("[part=developer-toggle]")).await?;
    stage.until::<bool>("the panel", &format!("!!{}", in_card("[part=developer]"))).await?;
    stage.click("the way out of the panel", &in_card("[data-wish=close]")).await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.event("resolved", 0).await?;
    same("violations", stage.server.ask("GET", "/demo-api/csp-report")?, serde_json::json!([]))?;
    let server = stage.server.log()?;
    // The log is whole once the browser has ended.
    drop(stage);
    let found = asked(&log)?;
    let _ = std::fs::remove_file(&log);

    let by_page: Vec<&String> = found.iter().filter(|(page, _)| *page == own).map(|(_, address)| address).collect();
    check(by_page.len() > 10, || format!("the log has only {by_page:?}, of {found:?}"))?;
    let others: Vec<_> = by_page.iter().filter(|address| !address.starts_with(&format!("{own}/"))).collect();
    check(others.is_empty(), || format!("asked for elsewhere: {others:?}"))?;
    // And nobody else's page asked for anything: there is none.
    let pages: BTreeSet<&str> =
        found.iter().map(|(page, _)| page.as_str()).filter(|page| page.starts_with("http")).collect();
    same("pages", pages.into_iter().collect::<Vec<_>>(), vec![own.as_str()])?;

    // Of the app's own, only what the page and the options name.
    const NAMED: &[&str] = &[
        "/bare",
        "/demo/",
        "/help401",
        "/locales/",
        "/api/session/orders",
        "/api/session/renew",
        "/api/session",
        "/login",
        "/demo-api/",
        "/favicon.ico",
    ];
    let strange: Vec<&str> = server
        .iter()
        .filter_map(|entry| entry["path"].as_str())
        .filter(|path| !NAMED.iter().any(|named| path.starts_with(named)))
        .collect();
    check(strange.is_empty(), || format!("asked of the app, and named by nobody: {strange:?}"))
}
