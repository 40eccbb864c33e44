//! How long somebody waits once the window to sign in is done. `make bench-replay` measures it in one browser and writes it into
//! docs/performance.md; it judges nothing.

use std::path::Path;

use crate::stage::{BARE, HOLDS, LOGIN, Outcome, Stage, check};

const HOLD: &str = "data-mode=hold&data-session-url=%2Fapi%2Fsession&data-preload=eager";
const BEGIN: &str = "<!-- begin bench-replay -->\n";
const END: &str = "<!-- end bench-replay -->";

/// Three calls; when each was answered, and when the window said that it is back.
const PAGE: &str = r"(() => {
  const bench = window.bench = {};
  bench.three = async () => {
    const form = new FormData();
    form.append('note', 'three');
    const answers = [['session/profile'], ['messages', JSON.stringify({ text: 'two' })], ['messages', form]].map(async ([path, body]) => {
      const { status } = await fetch('/api/' + path, body && { method: 'POST', body });
      return { status, at: performance.now() };
    });
    const begun = performance.now();
    const all = await Promise.all(answers);
    const last = Math.max(...all.map(({ at }) => at));
    return { statuses: all.map(({ status }) => status).join(' '), plainly: last - begun, sinceBack: last - bench.back };
  };
  new BroadcastChannel('help401').onmessage = ({ data }) => {
    if (data.help401 == 'arrived') bench.back = performance.now();
  };
})()";

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Three {
    statuses: String,
    plainly: f64,
    since_back: Option<f64>,
}

impl Three {
    fn checked(self) -> Outcome<Self> {
        check(self.statuses == "200 201 201", || format!("answers: {}", self.statuses))?;
        Ok(self)
    }
}

/// Median and worst, in milliseconds.
fn told(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let [median, worst] = [times.len() / 2, times.len() - 1].map(|place| times[place]);
    format!("{median:>8.0} ms {worst:>8.0} ms")
}

#[tokio::test]
#[ignore = "it measures; `make bench-replay`"]
async fn measured() -> Outcome {
    let rounds: usize = std::env::var("ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(30);
    let stage = Stage::prepared(PAGE, BARE).await?;
    stage.run("await demo.signIn()").await?;
    stage.open(&format!("{BARE}&{LOGIN}&{HOLD}")).await?;
    stage.until::<bool>("holding", HOLDS).await?;
    let known = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/api/session') && responseEnd > 0)";
    stage.until::<bool>("who it is", known).await?;
    let [mut plainly, mut again, mut replayed, mut over] = [const { Vec::new() }; 4];
    for _ in 0..rounds {
        plainly.push(stage.get::<Three>("bench.three()").await?.checked()?.plainly);
        again.push(stage.get::<Three>("bench.three()").await?.checked()?.plainly);
        stage.run("await demo.post('/demo-api/elsewhere/change-password'); bench.waiting = bench.three()").await?;
        stage.press("sign_in").await?;
        stage.sign_in_beside().await?;
        let three = stage.get::<Three>("bench.waiting").await?.checked()?;
        let since = three.since_back.unwrap_or(f64::NAN);
        replayed.push(since);
        over.push(since - plainly[plainly.len() - 1]);
        stage.card_with("good news", "card.title.includes('works again')").await?;
        stage.press("dismiss").await?;
        stage.no_card().await?;
    }
    let table = format!(
        "```text\n{:<58} {:>11} {:>11}\n{:<58} {}\n{:<58} {}\n{:<58} {}\n{:<58} {}\n```\n",
        format!("{rounds} rounds"),
        "median",
        "worst",
        "three requests, sent plainly",
        told(plainly),
        "the same once more",
        told(again),
        "from the window being back to the last of three replayed",
        told(replayed),
        "what of that is over the time of the three",
        told(over),
    );
    println!("{table}");
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/performance.md");
    let text = std::fs::read_to_string(&page)?;
    let (before, rest) = text.split_once(BEGIN).ok_or("no place for it in docs/performance.md")?;
    let (_, after) = rest.split_once(END).ok_or("no end of its place in docs/performance.md")?;
    std::fs::write(&page, [before, BEGIN, &table, END, after].concat())?;
    Ok(())
}
