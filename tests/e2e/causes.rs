//! What `docs/causes.md` says of the browser's console, typed there.

use std::path::Path;

use crate::stage::{Outcome, Stage, check, same};

/// Calls of a block, and the status behind each; `None` where the page only says that it goes well.
fn expected(block: &str) -> Vec<Option<u16>> {
    let calls = block.lines().filter(|line| line.contains("await fetch("));
    calls.map(|line| line.rsplit_once("// ").and_then(|(_, status)| status.trim().parse().ok())).collect()
}

#[tokio::test]
async fn the_console_shows_what_the_page_of_causes_says() -> Outcome {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/causes.md"))?;
    let blocks: Vec<&str> = page.split("```js\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    same("blocks for the console", blocks.len(), 3)?;
    let stage = Stage::at("/").await?;
    for block in blocks {
        stage.forget().await?;
        stage.open("/login").await?;
        stage.sign_in_there().await?;
        stage.orders("loaded").await?;
        let here = block.replace("8402", &(stage.server.port + 1).to_string());
        let noting = format!(
            "(async () => {{ const statuses = [], ask = window.fetch;
               const fetch = async (...call) => {{ const answer = await ask(...call); statuses.push(answer.status); return answer; }};
               {here}
               return statuses; }})()"
        );
        let found: Vec<u16> = stage.get(&noting).await?;
        let wanted = expected(block);
        same("calls", found.len(), wanted.len())?;
        let as_said = found.iter().zip(&wanted).all(|(found, wanted)| *found == wanted.unwrap_or(200));
        check(as_said, || format!("{block}gave {found:?}"))?;
    }
    Ok(())
}
