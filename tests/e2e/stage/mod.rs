//! What a test stands on: a demo server, a browser, and the words to say what is to be seen.

mod browser;
mod card;
pub mod engine;
mod otherwise;
mod process;
mod server;
pub mod sso;

use std::fmt;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use browser::Browser;
pub use browser::WHOLE;
pub use card::{Card, LISTENING, in_card};
pub use server::Server;
pub use server::corpus;

/// How long anything may take to become true.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked at.
const PAUSE: Duration = Duration::from_millis(40);

/// A test page with a short grace time.
pub const BARE: &str = "/bare?data-grace-ms=100";
/// The option that tells it where to sign in.
pub const LOGIN: &str = "data-login-url=%2Flogin%3Fnext%3D%7Breturn_url%7D";
/// Whether the part of the loader that holds is there.
pub const HOLDING: &str = "XMLHttpRequest.prototype.hasOwnProperty('addEventListener')";

/// The same, and the module, which remembers who is there.
pub const HOLDS: &str =
    "XMLHttpRequest.prototype.hasOwnProperty('addEventListener') && seen.events.some(({ type }) => type == 'ready')";

/// A failure for it.
pub const FAIL: &str = "await demo.get('/api/session/orders')";

/// Notes what happens in a page from its very start. Changes nothing.
const WITNESS: &str = r"(() => {
  const seen = window.seen = { events: [], natives: {} };
  for (const type of ['ready', 'incident', 'action', 'resolved', 'dismissed'])
    addEventListener('help401:' + type, ({ detail }) => seen.events.push({ type, detail }));
  for (const [owner, name] of [[window, 'fetch'], ...['open', 'send', 'setRequestHeader'].map((name) => [XMLHttpRequest.prototype, name])])
    seen.natives[name] = owner[name];
})()";

/// Why a test fails, in words that are printed as they are.
pub struct Failure(pub String);

/// What a test gives back.
pub type Outcome<T = ()> = Result<T, Failure>;

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<T: fmt::Display> From<T> for Failure {
    fn from(error: T) -> Self {
        Self(error.to_string())
    }
}

/// Fails with these words unless it is so.
pub fn check(holds: bool, words: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(Failure(words())) }
}

/// Fails unless both are the same.
pub fn same<T: PartialEq + fmt::Debug>(what: &str, found: T, wanted: T) -> Outcome {
    check(found == wanted, || format!("{what}\n   found: {found:?}\n  wanted: {wanted:?}"))
}

/// A browser in front of a demo server of its own.
pub struct Stage {
    browser: Browser,
    /// The server.
    pub server: Server,
}

impl Stage {
    /// Sets it up.
    pub async fn new() -> Outcome<Self> {
        Self::with("dist", &[]).await
    }

    /// Sets it up with a widget that was built into this folder, and with further arguments for Chromium.
    pub async fn with(dist: &str, arguments: &[&str]) -> Outcome<Self> {
        let stage = Self { server: Server::start(dist)?, browser: Browser::start(arguments).await? };
        stage.before_each_page(WITNESS).await?;
        // A headless page has no focus otherwise, and the clipboard is only for pages that have it.
        stage.command("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        Ok(stage)
    }

    /// Sets it up and opens a path.
    pub async fn at(path: &str) -> Outcome<Self> {
        let stage = Self::new().await?;
        if path.starts_with('/') {
            stage.open(path).await?;
        }
        Ok(stage)
    }

    /// Sets it up, and opens a path with a script that runs in every page before its own.
    pub async fn prepared(script: &str, path: &str) -> Outcome<Self> {
        let stage = Self::new().await?;
        stage.before_each_page(script).await?;
        stage.open(path).await?;
        Ok(stage)
    }

    /// Runs a script in every page before its own.
    pub async fn before_each_page(&self, script: &str) -> Outcome {
        if !self.browser.is_chromium() {
            return self.server.before_each_page(script);
        }
        self.browser.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        Ok(())
    }

    /// Opens a path of the app.
    pub async fn open(&self, path: &str) -> Outcome {
        self.browser.open(&format!("{}{path}", self.server.origin())).await
    }

    /// Opens an address that is not the server's.
    pub async fn visit(&self, address: &str) -> Outcome {
        self.browser.open(address).await
    }

    /// Turns to the window that was opened as the `nth`, once it is there; the first is 0.
    pub async fn turn_to(&self, nth: usize) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while !self.browser.turn_to(nth).await? {
            check(Instant::now() < end, || format!("there is no window {nth}"))?;
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// Closes the window that is turned to, and turns to the first.
    pub async fn close_window(&self) -> Outcome {
        self.browser.close_window().await?;
        self.turn_to(0).await
    }

    /// Turns to the nth frame of the page, whatever its origin; from here on all is asked and done there.
    pub async fn enter_frame(&self, nth: u16) -> Outcome {
        self.browser.enter_frame(nth).await
    }

    /// Waits until only so many windows are left.
    pub async fn windows_left(&self, count: usize) -> Outcome {
        let end = Instant::now() + PATIENCE;
        while self.browser.windows().await? != count {
            check(Instant::now() < end, || format!("there are not {count} windows"))?;
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// Opens a path of the app in a further tab, in which all is witnessed as in the first.
    pub async fn open_tab(&self, path: &str) -> Outcome {
        self.browser.open_tab().await?;
        if self.browser.is_chromium() {
            self.before_each_page(WITNESS).await?;
        }
        self.command("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await?;
        self.open(path).await
    }

    /// Signs Ada in, in the window that was opened for it, and turns back to the page.
    pub async fn sign_in_beside(&self) -> Outcome {
        self.turn_to(1).await?;
        self.sign_in_there().await?;
        self.windows_left(1).await?;
        self.turn_to(0).await
    }

    /// Whether it is Chromium, in which each tab has scripts of its own to run first.
    pub const fn is_chromium(&self) -> bool {
        self.browser.is_chromium()
    }

    /// A command of the Chrome DevTools Protocol, or the like of it elsewhere.
    pub async fn command(&self, method: &str, parameters: Value) -> Outcome<Value> {
        if !self.is_chromium() {
            return self.otherwise(method, &parameters).await;
        }
        self.browser.command(method, parameters).await
    }

    /// What an expression comes to in the page.
    pub async fn get<T: DeserializeOwned>(&self, expression: &str) -> Outcome<T> {
        let value = self.browser.evaluate(expression).await?;
        serde_json::from_value(value.clone()).map_err(|error| Failure(format!("{error}: {value}\n  in {expression}")))
    }

    /// Runs statements in the page.
    pub async fn run(&self, statements: &str) -> Outcome {
        self.browser.evaluate(&format!("(async () => {{ {statements} }})()")).await.map(drop)
    }

    /// Waits until an expression is truthy in the page and gives what it came to.
    pub async fn until<T: DeserializeOwned>(&self, what: &str, expression: &str) -> Outcome<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            // A page on its way to another one answers with an error, which is not yet a failure.
            let found = self.browser.evaluate(expression).await;
            if let Ok(value) = &found
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                return Ok(serde_json::from_value(value.clone())?);
            }
            if Instant::now() > end {
                let last = match found {
                    Ok(value) => value.to_string(),
                    Err(failure) => failure.0,
                };
                let state = self.browser.evaluate(STATE).await.unwrap_or_default();
                return Err(Failure(format!("waited in vain: {what}\n  last: {last}\n  page: {state}")));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The details of the `nth` event of a kind, once it was fired.
    pub async fn event(&self, kind: &str, nth: usize) -> Outcome<Value> {
        let expression = format!("seen.events.filter((event) => event.type == '{kind}')[{nth}]?.detail");
        self.until(&format!("the event {kind}"), &expression).await
    }

    /// How many events of a kind were fired.
    pub async fn events(&self, kind: &str) -> Outcome<usize> {
        self.get(&format!("seen.events.filter((event) => event.type == '{kind}').length")).await
    }

    /// Waits until help would have been shown for whatever failed so far, if it ever were: something else fails, at the second origin
    /// and with credentials of its own, and help is shown for that. Failures are looked at one after the other, and the grace time of an
    /// earlier one ends no later. There must be no card; afterwards there is one, for the other failure.
    pub async fn something_else_is_told(&self) -> Outcome {
        let other = self.elsewhere();
        let before: usize = self.get(&told_of(&other)).await?;
        let fails =
            format!("fetch('{other}', {{ headers: {{ authorization: `Bearer ${{Math.random()}}` }} }}).catch(() => 0)");
        self.run(&format!("void {fails}")).await?;
        let told = format!("{} > {before}", told_of(&other));
        self.until::<bool>("help for something else", &told).await.map(drop)
    }

    /// How many events `incident` were fired for anything but what `something_else_is_told` lets fail.
    pub async fn told(&self) -> Outcome<usize> {
        Ok(self.events("incident").await? - self.get::<usize>(&told_of(&self.elsewhere())).await?)
    }

    /// Where something else fails.
    fn elsewhere(&self) -> String {
        format!("http://127.0.0.1:{}/v1/quotes", self.server.port + 1)
    }

    /// Clicks, as a person would, what an expression gives, as soon as it can be clicked.
    pub async fn click(&self, what: &str, expression: &str) -> Outcome {
        let end = Instant::now() + PATIENCE;
        loop {
            let tried = match self.browser.element(expression).await {
                Ok(Some(element)) => element.click().await.map_err(Failure::from),
                Ok(None) => Err(Failure("it is not there".to_owned())),
                Err(failure) => Err(failure),
            };
            match tried {
                Ok(()) => return Ok(()),
                Err(Failure(why)) if Instant::now() > end => {
                    let state = self.browser.evaluate(STATE).await.unwrap_or_default();
                    return Err(Failure(format!("{what} could not be clicked: {why}\n  page: {state}")));
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Types into whatever has the focus.
    pub async fn type_keys(&self, keys: &str) -> Outcome {
        self.browser.type_keys(keys).await
    }

    /// Signs Ada in on the sign-in page, which must be there or about to come.
    pub async fn sign_in_there(&self) -> Outcome {
        self.sign_in_there_as("ada", "lovelace").await
    }

    /// Signs somebody in there, or tries to.
    pub async fn sign_in_there_as(&self, name: &str, password: &str) -> Outcome {
        let form = "document.querySelector('[data-testid=login-form]')";
        self.until::<bool>("the sign-in page", &format!("!!{form} && document.readyState == 'complete'")).await?;
        self.run(&format!(
            "const {{ username, password }} = {form}.elements; username.value = '{name}'; password.value = '{password}'"
        ))
        .await?;
        self.click("the button Sign in", &format!("{form}.querySelector('button')")).await
    }

    /// Waits until the app's list of orders is in this state.
    pub async fn orders(&self, state: &str) -> Outcome {
        let expression = format!("document.querySelector('[data-testid=orders-list]')?.dataset.state == '{state}'");
        self.until::<bool>(&format!("the orders being {state}"), &expression).await.map(drop)
    }

    /// As if the browser had never been here.
    pub async fn forget(&self) -> Outcome {
        self.open("/demo/icon.svg").await?;
        self.run("localStorage.clear(); sessionStorage.clear()").await?;
        self.command("Network.clearBrowserCookies", json!({})).await?;
        self.server.ask("POST", "/demo-api/log/reset").map(drop)
    }
}

/// How many events `incident` were about this address.
fn told_of(address: &str) -> String {
    format!("seen.events.filter(({{ type, detail }}) => type == 'incident' && detail.url == '{address}').length")
}

/// What a failing test tells of the page.
const STATE: &str = "({ at: location.href, events: window.seen?.events.map((event) => event.type), \
                     incidents: window.help401?.incidents?.().map(({ state, diagnosis }) => `${state} ${diagnosis.cause}`), \
                     card: document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')?.textContent.slice(0, 600), \
                     app: document.querySelector('[data-testid=app-status]')?.textContent })";
