//! Any of three browser engines, for what is the same in each: Chromium, Firefox or WebKit, by plain WebDriver.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use thirtyfour::{By, Capabilities, WebDriver};

use super::Failure;
use super::process::Process;

/// How long an observation of a whole page may take.
const PATIENCE: Duration = Duration::from_secs(240);

/// The engine that `HELP401_ENGINE` names; Chromium if it names none.
pub fn name() -> String {
    std::env::var("HELP401_ENGINE").unwrap_or_else(|_| "chromium".to_owned())
}

/// Starts the engine of this name, and gives the port that its driver listens at.
pub async fn begin(name: &str) -> Result<(WebDriver, Process, u16), Failure> {
    let port = free_port()?;
    let (mut command, capabilities) = match name {
        "chromium" => {
            let mut command = Command::new(std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into()));
            command.arg(format!("--port={port}"));
            (command, json!({ "goog:chromeOptions": { "args": super::browser::ARGUMENTS } }))
        }
        "firefox" => {
            let mut command = Command::new("geckodriver");
            // Its second port is a fixed one if it is not told another.
            command.args(["--websocket-port", "0", "--port"]).arg(port.to_string());
            let preferences = json!({ "dom.disable_open_during_load": false });
            let options = json!({ "args": ["-headless", "--width=1200", "--height=900"], "prefs": preferences });
            (command, json!({ "moz:firefoxOptions": options }))
        }
        "webkit" => {
            let mut command = Command::new("xvfb-run");
            // On its usual screen a window of the gallery's size is cut off.
            command.args(["-a", "-s", "-screen 0 1920x1440x24", "WebKitWebDriver"]).arg(format!("--port={port}"));
            let browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
            (command, json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } }))
        }
        other => return Err(Failure(format!("there is no engine {other}"))),
    };
    let process = Process::begin(&mut command)?;
    let end = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if Instant::now() > end {
            return Err(Failure(format!("the driver of {name} does not listen")));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let members: Map<String, Value> = serde_json::from_value(capabilities)?;
    let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), Capabilities::from(members)).await?;
    driver.set_script_timeout(PATIENCE).await?;
    Ok((driver, process, port))
}

/// What an expression comes to in the page, awaited, by plain WebDriver.
///
/// Scripts of a driver may live in a realm of their own, in which `fetch` and `TypeError` are others. A bare page allows
/// `eval` if a test runs something first in it (see the demo's first script), so it is asked there in its own.
pub async fn evaluate(driver: &WebDriver, expression: &str) -> Result<Value, Failure> {
    let asked = format!("async () => JSON.stringify((await ({expression})) ?? null)");
    let script = format!(
        "const done = arguments[0]; (async () => (location.pathname == '/bare' && window.seen ? window.eval({}) : {asked})())() \
         .then((value) => done(JSON.stringify({{ value }})), (error) => done(JSON.stringify({{ error: String(error) }})))",
        json!(asked)
    );
    let answer: Value =
        serde_json::from_str(driver.execute_async(script, Vec::new()).await?.json().as_str().unwrap_or("null"))?;
    match answer.get("error") {
        Some(error) => Err(Failure(format!("{error} in {expression}"))),
        None => Ok(serde_json::from_str(answer["value"].as_str().unwrap_or("null"))?),
    }
}

/// A browser; it ends with its driver.
pub struct Engine {
    driver: WebDriver,
    _process: Process,
}

impl Engine {
    /// Starts the engine that is asked for.
    pub async fn start() -> Result<Self, Failure> {
        let (driver, _process, _) = begin(&name()).await?;
        Ok(Self { driver, _process })
    }

    /// Ends it. Dropped within a test, the driver would wait two minutes for an answer that nobody can take any more.
    pub async fn end(self) -> Result<(), Failure> {
        Ok(self.driver.quit().await?)
    }

    /// Opens an address and waits until it is loaded.
    pub async fn open(&self, address: &str) -> Result<(), Failure> {
        Ok(self.driver.goto(address).await?)
    }

    /// Makes the window so large.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        Ok(self.driver.set_window_rect(0, 0, width, height).await?)
    }

    /// A picture of an element, as PNG.
    pub async fn picture(&self, selector: &str) -> Result<Vec<u8>, Failure> {
        Ok(self.driver.find(By::Css(selector)).await?.screenshot_as_png().await?)
    }

    /// What an expression comes to in the page, awaited.
    pub async fn evaluate(&self, expression: &str) -> Result<Value, Failure> {
        evaluate(&self.driver, expression).await
    }
}

/// A port that is free.
pub fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
