//! Where the parts of the loader come from: beside it, from a folder that the app names, or as a module.

use crate::stage::{BARE, FAIL, LOGIN, Outcome, Stage, check, same};

const PLAIN: &str = "/bare?plain=1";

/// Brings the loader as a module into a page that has no tag.
const IMPORT: &str = "window.module = await import('/help401.mjs')";

#[tokio::test]
async fn as_a_module_it_is_the_same() -> Outcome {
    let stage = Stage::at(PLAIN).await?;
    stage
        .run(&format!("{IMPORT}; module.default.init({{ graceMs: 100, lang: 'fr', loginUrl: '/login' }}); {FAIL}"))
        .await?;
    check(stage.get("module.default === help401").await?, || "there are two".to_owned())?;
    same("version", stage.get::<String>("help401.version").await?, env!("CARGO_PKG_VERSION").to_owned())?;
    stage
        .until::<bool>(
            "a card in French",
            "document.querySelector('help-401')?.shadowRoot.querySelector('[part~=panel]')?.lang == 'fr'",
        )
        .await
        .map(drop)
}

#[tokio::test]
async fn as_a_module_beside_its_return_page_it_signs_in_beside_the_page() -> Outcome {
    let stage = Stage::at(PLAIN).await?;
    stage
        .run(&format!(
            "{IMPORT}; module.default.init({{ graceMs: 100, loginUrl: '/login?next={{return_url}}' }}); {FAIL}"
        ))
        .await?;
    stage.press("sign_in").await?;
    stage.sign_in_beside().await?;
    stage.event("resolved", 0).await.map(drop)
}

#[tokio::test]
async fn options_that_come_after_the_import_count() -> Outcome {
    let stage = Stage::at(PLAIN).await?;
    stage.run(&format!("{IMPORT}; help401.init({{ preload: 'none' }})")).await?;
    stage.run("await new Promise((done) => setTimeout(done, 400))").await?;
    let fetched = "performance.getEntriesByType('resource').filter(({ name }) => /help401_core/.test(name)).length";
    same("parts of the module", stage.get::<usize>(fetched).await?, 0)?;
    stage.run("help401.init({ preload: 'eager' })").await?;
    let ready = "seen.events.some(({ type }) => type == 'ready')";
    stage.until::<bool>("the module being ready", ready).await.map(drop)
}

#[tokio::test]
async fn the_parts_come_from_the_folder_that_the_app_names() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&{LOGIN}&data-base=%2Fnocore")).await?;
    stage.run(FAIL).await?;
    // The module is not in that folder, the card of last resort is.
    stage.any_card().await?;
    let fetched = "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname) \
                   .filter((path) => /help401[-_]/.test(path) && !path.startsWith('/nocore/'))";
    same("what came from elsewhere", stage.get::<Vec<String>>(fetched).await?, Vec::new())?;
    let unknown = "demo.warnings.filter((warning) => /data-base/.test(warning))";
    same("complaints", stage.get::<Vec<String>>(unknown).await?, Vec::new())
}

#[tokio::test]
async fn a_folder_that_is_no_address_is_named_once_and_the_page_goes_on() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-base=http%3A%2F%2F%5B")).await?;
    let status = "fetch('/api/session/orders').then(({ status }) => status)";
    same("status", stage.get::<u16>(status).await?, 401)?;
    stage.run("await new Promise((done) => setTimeout(done, 300))").await?;
    let told: Vec<String> = stage.get("demo.warnings.filter((warning) => /help401/.test(warning))").await?;
    check(told.len() == 1 && told.iter().all(|warning| warning.contains("data-base")), || format!("told: {told:?}"))?;
    same("rejections", stage.get::<Vec<String>>("demo.rejections").await?, Vec::new())
}

#[test]
fn the_bill_of_materials_says_where_each_crate_is_from_and_none_is_banned() -> Outcome {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/dist/help401.cdx.json");
    let bill: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    same("format", (bill["bomFormat"].as_str(), bill["specVersion"].as_str()), (Some("CycloneDX"), Some("1.5")))?;
    let crates = bill["components"].as_array().cloned().unwrap_or_default();
    let named = |name: &str| crates.iter().any(|one| one["name"] == name);
    check(["yew", "wasm-bindgen", "web-sys"].into_iter().all(named), || "what must be there is not".to_owned())?;
    // Each weighs more than what it would replace, or brings a clock, chance or threads into the core.
    const BANNED: &[&str] =
        &["regex", "regex-automata", "regex-lite", "chrono", "time", "url", "idna", "rand", "tokio", "syn", "libc"];
    check(!BANNED.iter().any(|name| named(name)), || "what must not be there is".to_owned())?;
    // A budget: each further crate is somebody more to trust.
    check(crates.len() <= 68, || format!("there are {} crates", crates.len()))?;
    // Yew brings an older gloo along, and that what it needs. Nothing else is there twice.
    let mut names: Vec<&str> = crates.iter().filter_map(|one| one["name"].as_str()).collect();
    names.sort_unstable();
    let mut twice: Vec<&str> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    twice.dedup();
    same("there twice", twice, vec!["bincode", "gloo-net", "gloo-utils", "http", "thiserror"])?;
    const MAY: &[&str] = &["MIT", "Apache-2.0", "Zlib", "BSL-1.0", "Unlicense", "Unicode-3.0", "BSD-3-Clause", "ISC"];
    for one in &crates {
        let licence = one["licenses"][0]["expression"].as_str().unwrap_or_default();
        let mut words = licence.split([' ', '(', ')']).filter(|word| !["", "OR", "AND"].contains(word));
        check(words.all(|word| MAY.contains(&word)), || format!("{} is licensed by {licence}", one["name"]))?;
        let told = one["hashes"][0]["content"].as_str().is_some_and(|sum| sum.len() == 64)
            && one["licenses"][0]["expression"].is_string()
            && one["purl"].as_str().is_some_and(|purl| purl.starts_with("pkg:cargo/"));
        check(told, || format!("of {} it is not said where it is from", one["name"]))?;
    }
    Ok(())
}
