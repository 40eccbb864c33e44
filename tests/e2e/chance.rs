//! Whatever happens in whatever order: nothing that changes something is carried out twice, whoever waits is answered, and the page
//! is told what really became of it. By chance, but the same for the same seed.
//!
//! `make chance` goes on for a thousand runs in one browser (`HELP401_RUNS`, `HELP401_SEED`); `make test` for a few.

use std::collections::HashSet;

use serde_json::Value;

use crate::stage::{BARE, LOGIN, Outcome, Stage, check};

const HOLD: &str = "data-mode=hold&data-session-url=%2Fapi%2Fsession&data-preload=eager\
    &data-refresh-url=%2Fapi%2Fsession%2Frenew&data-on-refresh=chance.renew";

/// What the pages can do. A renewal works, is refused, or fails, as was drawn for it.
const PAGE: &str = r"(() => {
  // As it is before the loader is there: what is done elsewhere, the page does not see.
  const native = window.fetch;
  const pause = (ms) => new Promise((over) => setTimeout(over, ms));
  const chance = window.chance = { got: {}, stops: {}, renewal: 'refused' };
  chance.renew = async () => {
    if (chance.renewal == 'refused') return false;
    if (chance.renewal == 'fails') throw new Error('no network');
    return (await fetch('/api/session/renew', { method: 'POST' })).ok;
  };
  const settled = (id, what) => (chance.got[id] = [...(chance.got[id] ?? []), what]);
  chance.send = (id, kind) => {
    const path = kind == 'get' ? `/api/session/profile?id=${id}` : `/api/messages?id=${id}`;
    if (kind == 'xhr') {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', path);
      xhr.onloadend = () => settled(id, xhr.status);
      xhr.send(id);
      chance.stops[id] = xhr;
      return;
    }
    const stop = (chance.stops[id] = new AbortController());
    const body = kind == 'json' ? JSON.stringify({ id }) : new FormData();
    if (kind == 'form') body.append('id', id);
    const init = kind == 'get' ? {} : { method: 'POST', body };
    fetch(path, { ...init, signal: stop.signal }).then(({ status }) => settled(id, status), ({ name }) => settled(id, name));
  };
  chance.signIn = (username, password) =>
    native('/api/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username, password, remember: true }) }).then((answer) => answer.text());
  chance.endSession = () => native('/demo-api/elsewhere/change-password', { method: 'POST' });
  chance.say = (how) => {
    if (how == 'focus') dispatchEvent(new Event('focus'));
    if (how == 'arrived') new BroadcastChannel('help401').postMessage({ help401: 'arrived' });
    if (how == 'retry') help401.retry().catch(() => {});
  };
  // Whoever waits now is answered at the latest when the card is closed.
  chance.end = async () => {
    const waits = () => Object.keys(chance.stops).filter((id) => !chance.got[id]);
    for (let turn = 0; waits().length && turn < 60; turn++) {
      if (turn % 4 == 3) help401.close();
      else chance.say(turn % 2 ? 'retry' : 'focus');
      await pause(100);
    }
    const { got } = chance;
    Object.assign(chance, { got: {}, stops: {} });
    // Where a card was closed, the same is not told of again for a while.
    return { got, closed: help401.incidents().some(({ state }) => state == 'dismissed') };
  };
})()";

const HOLDS: &str = "window.chance && XMLHttpRequest.prototype.hasOwnProperty('addEventListener') && \
    performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('/api/session') && responseEnd > 0)";

/// Numbers that look like chance (xorshift64*, Vigna 2016) and are the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap() % bound
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// A call of a page.
struct Call {
    tab: usize,
    id: String,
    /// Whether the page gave it up, or was itself given up.
    gone: bool,
}

/// What became of the calls of all runs.
#[derive(Default, Debug)]
struct Sum {
    calls: usize,
    carried_out_after_a_refusal: usize,
    given_back: usize,
    given_up: usize,
}

struct Run<'a> {
    stage: &'a Stage,
    chance: &'a mut Chance,
    number: usize,
    calls: Vec<Call>,
    /// What happened, for whoever reads of a failure.
    story: Vec<String>,
    /// Tabs that cannot be used for another run as they are.
    spoilt: HashSet<usize>,
}

impl Run<'_> {
    async fn tell(&mut self, tab: usize, what: String) -> Outcome {
        self.stage.turn_to(tab).await?;
        self.stage.run(&what).await?;
        self.story.push(format!("{tab}: {what}"));
        Ok(())
    }

    async fn send(&mut self, tab: usize) -> Outcome {
        let id = format!("r{}n{}", self.number, self.calls.len());
        let kind = self.chance.one(&["get", "json", "form", "xhr"]);
        self.tell(tab, format!("chance.send('{id}', '{kind}')")).await?;
        self.calls.push(Call { tab, id, gone: false });
        Ok(())
    }

    /// One thing that may happen.
    async fn something(&mut self, tab: usize) -> Outcome {
        match self.chance.below(12) {
            0..3 => {
                let how = self.chance.one(&["focus", "arrived", "retry", "not at all"]);
                self.tell(tab, format!("await chance.signIn('ada', 'lovelace'); chance.say('{how}')")).await
            }
            3 => {
                self.spoilt.extend([0, 1]);
                self.tell(tab, "await chance.signIn('grace', 'hopper'); chance.say('arrived')".to_owned()).await
            }
            4 => self.tell(tab, "help401.close()".to_owned()).await,
            5 | 6 => {
                let mine: Vec<usize> = (0..self.calls.len()).filter(|place| self.calls[*place].tab == tab).collect();
                let place = mine[self.chance.below(mine.len())];
                self.calls[place].gone = true;
                let id = self.calls[place].id.clone();
                self.tell(tab, format!("chance.stops['{id}']?.abort()")).await
            }
            7 => {
                self.tell(tab, "setTimeout(() => location.reload(), 0)".to_owned()).await?;
                self.calls.iter_mut().filter(|call| call.tab == tab).for_each(|call| call.gone = true);
                self.stage
                    .until::<bool>(
                        "the page anew",
                        &format!("!Object.keys(window.chance?.stops ?? {{ x: 1 }}).length && {HOLDS}"),
                    )
                    .await
                    .map(drop)
            }
            8 => {
                let how = self.chance.one(&["focus", "arrived", "retry"]);
                self.tell(tab, format!("chance.say('{how}')")).await
            }
            9 => self.tell(tab, "await chance.endSession()".to_owned()).await,
            _ => self.send(tab).await,
        }
    }

    /// From a page that works, by chance, to one that works.
    async fn through(&mut self) -> Outcome {
        let tabs = 1 + self.chance.below(2);
        for tab in 0..tabs {
            let renewal = self.chance.one(&["works", "refused", "fails"]);
            self.tell(tab, format!("chance.renewal = '{renewal}'")).await?;
        }
        self.tell(0, "await chance.endSession()".to_owned()).await?;
        for tab in 0..tabs {
            for _ in 0..=self.chance.below(3) {
                self.send(tab).await?;
            }
        }
        for _ in 0..=self.chance.below(5) {
            let tab = self.chance.below(tabs);
            self.something(tab).await?;
        }
        self.tell(0, "await chance.signIn('ada', 'lovelace')".to_owned()).await
    }

    /// Whoever waits is answered, once, and with what became of it.
    async fn judged(&mut self, sum: &mut Sum) -> Outcome {
        let mut answers = Vec::new();
        for tab in 0..2 {
            self.stage.turn_to(tab).await?;
            let answer: Value = self.stage.get("chance.end()").await?;
            if answer["closed"] == true {
                self.spoilt.insert(tab);
            }
            answers.push(answer);
        }
        let log = self.stage.server.log()?;
        let story = self.story.join("\n  ");
        for Call { tab, id, gone } in &self.calls {
            let wanted = format!("?id={id}");
            // What help401 asks for by itself, to find out, is never taken from a cache.
            let mine = log.iter().filter(|entry| {
                entry["path"].as_str().is_some_and(|path| path.ends_with(&wanted))
                    && entry["headers"]["pragma"].is_null()
            });
            let statuses: Vec<u64> = mine.filter_map(|entry| entry["status"].as_u64()).collect();
            let done = statuses.iter().filter(|status| **status < 300).count();
            let told = &answers[*tab]["got"][id];
            let tale = || format!("{id}: the server answered {statuses:?}, the page was told {told}\n  {story}");
            check(done <= 1 && statuses.len() <= 2, tale)?;
            sum.calls += 1;
            if *gone {
                sum.given_up += 1;
                continue;
            }
            check(told.as_array().is_some_and(|told| told.len() == 1), tale)?;
            check((told[0].as_u64() < Some(300)) == (done == 1), tale)?;
            sum.carried_out_after_a_refusal += usize::from(done == 1 && statuses.len() == 2);
            sum.given_back += usize::from(done == 0);
        }
        Ok(())
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[tokio::test]
async fn whatever_happens_nothing_is_carried_out_twice() -> Outcome {
    let runs = usize::try_from(number("HELP401_RUNS", 25))?;
    let seed = number("HELP401_SEED", 401);
    println!("seed {seed}");
    let mut chance = Chance(seed.max(1));
    let mut sum = Sum::default();
    let stage = Stage::new().await?;
    stage.before_each_page(PAGE).await?;
    let page = format!("{BARE}&{LOGIN}&{HOLD}");
    stage.open(BARE).await?;
    stage.run("await chance.signIn('ada', 'lovelace')").await?;
    stage.open(&page).await?;
    stage.open_tab(&page).await?;
    if stage.is_chromium() {
        // A script of before belongs to the first tab alone.
        stage.before_each_page(PAGE).await?;
        stage.open(&page).await?;
    }
    let mut spoilt = HashSet::new();
    for run in 0..runs {
        for tab in 0..2 {
            stage.turn_to(tab).await?;
            if spoilt.contains(&tab) || chance.below(8) == 0 {
                stage.open(&page).await?;
            }
            stage.until::<bool>("holding", HOLDS).await?;
        }
        stage.server.ask("POST", "/demo-api/log/reset")?;
        let mut run = Run {
            stage: &stage,
            chance: &mut chance,
            number: run,
            calls: Vec::new(),
            story: Vec::new(),
            spoilt: HashSet::new(),
        };
        run.through().await?;
        run.judged(&mut sum).await?;
        spoilt = run.spoilt;
    }
    println!("{runs} runs: {sum:?}");
    // It is about what waited: if nothing did, nothing was tried.
    check(sum.carried_out_after_a_refusal > runs / 4 && sum.given_back > 0 && sum.given_up > 0, || format!("{sum:?}"))
}
