//! The developer's panel: opened from the card, it shows where it failed, and gives what other tools take.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::stage::{BARE, FAIL, Failure, Outcome, Stage, check, in_card, same};

const OPEN: &str = "[part=developer-toggle]";

/// All words of the panel, with what stands in its attributes.
const HTML: &str = "document.querySelector('help-401').shadowRoot.querySelector('[part=developer]')?.outerHTML ?? ''";

/// The texts of the marked rows.
const GUILTY: &str =
    "[...document.querySelector('help-401').shadowRoot.querySelectorAll('tr.guilty')].map((row) => row.textContent)";

impl Stage {
    async fn open_panel(&self) -> Outcome {
        self.click("the way to the panel", &in_card(OPEN)).await?;
        self.until::<bool>("the panel", &format!("!!{}", in_card("[part=developer]"))).await.map(drop)
    }

    async fn wish(&self, name: &str) -> Outcome {
        self.click(name, &in_card(&format!("[data-wish=\"{name}\"]"))).await
    }

    async fn said(&self, what: &str) -> Outcome {
        let said = format!("{}.textContent.includes('{what}')", in_card("[part=developer] [role=status]"));
        self.until::<bool>(&format!("the news “{what}”"), &said).await.map(drop)
    }

    async fn copied(&self, wishes: &[&str]) -> Outcome<String> {
        self.run(if self.is_chromium() {
            "await navigator.clipboard.writeText('')"
        } else {
            "sessionStorage.removeItem('copied')"
        })
        .await?;
        for wish in wishes {
            self.wish(wish).await?;
        }
        self.said("Copied").await?;
        self.get(self.clipboard()).await
    }

    async fn may_copy(&self) -> Outcome {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        let grant = json!({ "origin": self.server.origin(), "permissions": permissions });
        self.command("Browser.grantPermissions", grant).await.map(drop)
    }
}

/// Opens a scenario of the demo, its card and the panel.
async fn scenario(stage: &Stage, id: &str) -> Outcome {
    stage.forget().await?;
    stage.open(&format!("/?scenario={id}")).await?;
    stage.any_card().await?;
    stage.open_panel().await
}

async fn in_the_demo() -> Outcome<Stage> {
    let stage = Stage::new().await?;
    stage.before_each_page("window.help401 = { q: [['init', { graceMs: 150 }]] }").await?;
    Ok(stage)
}

#[tokio::test]
async fn the_line_that_failed_is_marked_and_no_secret_is_in_the_document() -> Outcome {
    let stage = in_the_demo().await?;
    let mut problems = Vec::new();
    for (id, marked) in [
        ("expired-token", "authorizationBearer a JWT, hidden"),
        ("token-malformed", "authorizationBearer undefined"),
        ("no-credentials", "authorizationmissing"),
        ("credentials-not-sent", "credentialsomit"),
        ("insufficient-scope", "www-authenticateBearer"),
        ("preflight-blocked", ""),
    ] {
        scenario(&stage, id).await?;
        let secrets = stage.secrets().await?;
        for tab in ["why", "exchange", "token", "page", "fix", "export", "incidents"] {
            stage.wish(&format!("tab:{tab}")).await?;
            let current = format!("{}.ariaCurrent == 'true'", in_card(&format!("[data-wish=\"tab:{tab}\"]")));
            stage.until::<bool>(tab, &current).await?;
            problems.extend(
                Stage::holds_none_of(&format!("{id}, {tab}"), &stage.get::<String>(HTML).await?, &secrets).err(),
            );
            if tab == "exchange" {
                let rows: Vec<String> = stage.get(GUILTY).await?;
                let found = marked.is_empty() || rows.iter().any(|row| row.starts_with(marked));
                problems.extend(check(found, || format!("{id}: {marked} is not marked among {rows:?}")).err());
            }
        }
    }
    check(problems.is_empty(), || problems.iter().map(|Failure(why)| why.as_str()).collect::<Vec<_>>().join("\n"))
}

/// What is hit in the middle of the panel's tab "Token", where a click on it goes.
const HIT: &str = "(() => { const root = document.querySelector('help-401').shadowRoot; \
    const { left, top, width, height } = root.querySelector('[data-wish=\"tab:token\"]').getBoundingClientRect(); \
    const hit = root.elementFromPoint(left + width / 2, top + height / 2); return hit?.dataset.wish ?? hit?.outerHTML.slice(0, 80) })()";

#[tokio::test]
async fn the_panel_lies_above_the_card_and_above_a_dialog_of_the_page() -> Outcome {
    let stage = in_the_demo().await?;
    // In a small window it would lie below the card wherever it is.
    stage
        .command(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 500, "height": 480, "deviceScaleFactor": 1, "mobile": false }),
        )
        .await?;
    scenario(&stage, "expired-token").await?;
    stage.until::<bool>("the panel above the card", &format!("{HIT} == 'tab:token'")).await?;
    let dialog = "document.body.appendChild(document.createElement('dialog')).showModal()";
    stage.run(dialog).await?;
    stage.until::<bool>("a card that is modal", &format!("!!{}", in_card("dialog:modal"))).await?;
    stage.until::<bool>("the open panel above the dialog", &format!("{HIT} == 'tab:token'")).await?;
    stage.wish("tab:fix").await?;
    stage.wish("close").await?;
    stage.open_panel().await?;
    stage.until::<bool>("the panel above the dialog", &format!("{HIT} == 'tab:token'")).await?;
    stage.wish("tab:token").await?;
    let current = format!("{}.ariaCurrent == 'true'", in_card("[data-wish=\"tab:token\"]"));
    stage.until::<bool>("a click on it", &current).await?;
    stage.type_keys("\u{e00c}").await?;
    stage.until::<bool>("the panel gone", &format!("!{}", in_card("[part=developer]"))).await?;
    check(stage.get(&format!("!!{}", in_card("dialog:modal"))).await?, || "the card went with it".to_owned())
}

/// Runs a command in bash, as whoever pasted it would.
fn run_in_bash(command: &str, variables: &[(&str, &str)]) -> Outcome<String> {
    let output =
        Command::new("bash").args(["-c", command]).envs(variables.iter().copied()).stderr(Stdio::piped()).output()?;
    check(output.status.success(), || format!("{}\n{command}", String::from_utf8_lossy(&output.stderr)))?;
    Ok(String::from_utf8(output.stdout)?)
}

#[tokio::test]
async fn the_copied_command_fails_as_the_page_did() -> Outcome {
    let stage = in_the_demo().await?;
    stage.may_copy().await?;
    scenario(&stage, "expired-token").await?;
    let token: String = stage.get("Object.entries(localStorage).find(([key]) => /access/.test(key))[1]").await?;
    let hidden = stage.copied(&["tab:export", "copy"]).await?;
    check(!hidden.contains(&token) && hidden.contains("\"$TOKEN\""), || hidden.clone())?;
    let answer = run_in_bash(&hidden, &[("TOKEN", &token)])?;
    check(answer.starts_with("HTTP/1.1 401"), || answer)?;
    let revealed = stage.copied(&["reveal", "copy"]).await?;
    check(revealed.contains(&token) && !revealed.contains("$TOKEN"), || revealed.clone())?;
    let answer = run_in_bash(&revealed, &[])?;
    check(answer.starts_with("HTTP/1.1 401") && answer.contains("expired"), || answer)?;
    // What was revealed once has to be asked for again, and was never to be seen.
    let again = stage.copied(&["copy"]).await?;
    same("the next copy", again, hidden)?;
    Stage::holds_none_of("the panel", &stage.get::<String>(HTML).await?, &[token])
}

#[tokio::test]
async fn an_archive_is_saved_by_a_click() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    let folder = std::env::temp_dir().join(format!("help401-downloads-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let allow = json!({ "behavior": "allow", "downloadPath": folder });
    stage.command("Browser.setDownloadBehavior", allow).await?;
    stage.open_panel().await?;
    for wish in ["tab:export", "format:har", "download"] {
        stage.wish(wish).await?;
    }
    stage.said("Saved as help401-").await?;
    let mut found = None;
    for _ in 0..100 {
        found = std::fs::read_dir(&folder)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|extension| extension == "har"));
        if found.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let path = found.ok_or(Failure("nothing was saved".to_owned()))?;
    let har: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
    let _ = std::fs::remove_dir_all(&folder);
    same("version", har["log"]["version"].as_str(), Some("1.2"))?;
    same(
        "status",
        har["log"]["entries"].as_array().and_then(|list| list.last()?["response"]["status"].as_u64()),
        Some(401),
    )
}

#[tokio::test]
async fn it_is_opened_closed_and_searched_by_the_keyboard_alone() -> Outcome {
    let stage = Stage::at(BARE).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.run(&format!("{}.focus()", in_card(OPEN))).await?;
    stage.type_keys("\u{e007}").await?;
    let focused = "document.querySelector('help-401').shadowRoot.activeElement?.getAttribute('part')";
    stage.until::<bool>("the focus in the panel", &format!("{focused} == 'developer'")).await?;
    stage.wish("tab:incidents").await?;
    stage.run(&format!("{}.focus()", in_card("[part=developer-search]"))).await?;
    let rows = "document.querySelector('help-401').shadowRoot.querySelectorAll('[part=developer] tbody tr').length";
    stage.type_keys("orders 401").await?;
    stage.until::<bool>("the incident", &format!("{rows} == 1")).await?;
    stage.type_keys(" nowhere").await?;
    stage.until::<bool>("no incident", &format!("{rows} == 0")).await?;
    // Escape closes the panel and neither the card nor anything of the page.
    stage.type_keys("\u{e00c}").await?;
    stage.until::<bool>("the panel closed", &format!("!{}", in_card("[part=developer]"))).await?;
    stage.until::<bool>("the focus where it was", &format!("{focused} == 'developer-toggle'")).await?;
    stage.any_card().await.map(drop)
}

#[tokio::test]
async fn whoever_is_no_developer_has_no_panel() -> Outcome {
    let stage = Stage::at(&format!("{BARE}&data-developer=off")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    same("the way to the panel", stage.get::<bool>(&format!("!!{}", in_card(OPEN))).await?, false)
}

#[tokio::test]
async fn the_panel_passes_the_strictest_policy() -> Outcome {
    let stage = Stage::at("/strict").await?;
    stage.any_card().await?;
    stage.open_panel().await?;
    for tab in ["exchange", "token", "page", "fix", "export", "incidents"] {
        stage.wish(&format!("tab:{tab}")).await?;
    }
    stage.wish("tab:export").await?;
    stage.wish("download").await?;
    stage.said("Saved as").await?;
    same("violations seen by the page", stage.get("demo.violations").await?, json!([]))
}
