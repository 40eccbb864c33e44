//! Incident records for the people who run the app: sent where it asks for them, and nowhere else.

use serde_json::Value;

use crate::stage::{BARE, FAIL, Outcome, Stage, check, same};

const TOLD: &str = "(await (await fetch('/demo-api/otlp')).json())";

async fn dismissed(options: &str) -> Outcome<Stage> {
    let stage = Stage::at(&format!("{BARE}&{options}")).await?;
    stage.run(FAIL).await?;
    stage.any_card().await?;
    stage.press("dismiss").await?;
    stage.no_card().await?;
    Ok(stage)
}

/// The attributes of the first log record, as `name=value`.
fn attributes(told: &[Value]) -> String {
    let logs = told.iter().find(|export| export["signal"] == "logs").cloned().unwrap_or_default();
    let record = &logs["export"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0];
    let pair = |attribute: &Value| {
        let value = attribute["value"].as_object().and_then(|value| value.values().next().cloned()).unwrap_or_default();
        format!("{}={}", attribute["key"].as_str().unwrap_or_default(), value.as_str().unwrap_or_default())
    };
    record["attributes"].as_array().map(|list| list.iter().map(pair).collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

#[tokio::test]
async fn a_closed_incident_is_told_once_and_without_addresses() -> Outcome {
    let stage = dismissed("data-otlp-url=%2Fdemo-api%2Fotlp").await?;
    let told: Vec<Value> = stage.until("records", &format!("{TOLD}.length == 2 && {TOLD}")).await?;
    let attributes = attributes(&told);
    for part in [
        "error.type=no_credentials",
        "help401.outcome=dismissed",
        "http.response.status_code=401",
        "url.template=/api/session/orders",
        "server.address=127.0.0.1",
    ] {
        check(attributes.contains(part), || format!("{part} is not among {attributes}"))?;
    }
    let metrics = told.iter().find(|export| export["signal"] == "metrics").cloned().unwrap_or_default();
    let list = &metrics["export"]["resourceMetrics"][0]["scopeMetrics"][0]["metrics"];
    same("metrics", list.as_array().map(Vec::len), Some(1))
}

#[tokio::test]
async fn an_incident_that_is_opened_once_more_is_not_told_once_more() -> Outcome {
    let stage = dismissed("data-otlp-url=%2Fdemo-api%2Fotlp").await?;
    stage.until::<bool>("records", &format!("{TOLD}.length == 2")).await?;
    stage.run("await help401.open()").await?;
    stage.press("dismiss").await?;
    stage.no_card().await?;
    stage.open("/bare?data-preload=none").await?;
    stage.run("await new Promise((done) => setTimeout(done, 500))").await?;
    same("records", stage.get::<u32>(&format!("{TOLD}.length")).await?, 2)
}

#[tokio::test]
async fn what_waits_is_told_when_the_page_is_left() -> Outcome {
    let stage = dismissed("data-otlp-url=%2Fdemo-api%2Fotlp").await?;
    // It takes a moment from its arrival until it runs, and does nothing that could be seen before the page is left.
    let there = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => \
                 name.endsWith('/help401_rest_bg.wasm') && performance.now() > responseEnd + 500)";
    stage.until::<bool>("the rest", there).await?;
    stage.open("/bare?data-preload=none").await?;
    let told: Vec<Value> = stage.until("records", &format!("{TOLD}.length == 2 && {TOLD}")).await?;
    check(attributes(&told).contains("error.type=no_credentials"), || format!("{told:?}"))
}

#[tokio::test]
async fn without_the_option_and_outside_of_the_share_nothing_is_told() -> Outcome {
    let stage = dismissed("data-otlp-url=%2Fdemo-api%2Fotlp&data-otlp-sample=0").await?;
    stage.open("/bare?data-preload=none").await?;
    same("records", stage.get::<u32>(&format!("{TOLD}.length")).await?, 0)
}

#[tokio::test]
async fn a_collector_that_does_not_answer_is_named_in_the_console_once() -> Outcome {
    let stage = dismissed("data-otlp-url=%2Fnowhere").await?;
    let said = "demo.warnings.filter((line) => line.includes('data-otlp-url')).length";
    stage.until::<bool>("a warning", &format!("{said} == 1")).await.map(drop)
}
