//! A browser with a fresh profile, driven by WebDriver: a headless Chromium, or what `HELP401_ENGINE` names.

use std::io::{Read, Write};
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, WebElement, WindowHandle};

use super::Failure;
use super::engine;
use super::process::Process;

/// `--no-sandbox` for root, the others so that the browser talks to nobody but the demo server.
pub const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,900",
];

/// Chromium without its own windows and what belongs to them: pages are the same in it, and it begins with a third of the work.
const SHELL: &str = "chromium-headless-shell";

/// Stands among the arguments where a test is about something that only all of Chromium has.
pub const WHOLE: &str = "all of Chromium";

/// A browser and what belongs to it. The fields are dropped in this order.
pub struct Browser {
    driver: Session,
    _driver_process: Process,
    _profile: Option<Profile>,
    is_chromium: bool,
    /// Whether a frame is turned to, which commands of the DevTools protocol pass over.
    framed: AtomicBool,
    /// The windows in the order in which they were seen first: drivers give them in any.
    windows: Mutex<Vec<WindowHandle>>,
}

impl Browser {
    /// Starts one, a Chromium with these further arguments; `not ` stands before one that the driver adds and that is not wanted. Without
    /// `WHOLE` it is the shell, where that is installed.
    pub async fn start(more: &[&str]) -> Result<Self, Failure> {
        let name = engine::name();
        if name != "chromium" {
            let (driver, _driver_process, port) = engine::begin(&name).await?;
            let driver = Session { driver: ManuallyDrop::new(driver), port };
            return Ok(Self {
                driver,
                _driver_process,
                _profile: None,
                is_chromium: false,
                framed: AtomicBool::new(false),
                windows: Mutex::default(),
            });
        }
        let profile = Profile::new()?;
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let start = || {
            Process::start(Command::new(&program).arg("--port=0"), |line| {
                let port = line.split_once("started successfully on port ")?.1;
                port.trim_end_matches('.').parse::<u16>().ok()
            })
        };
        // The port it finds free may be taken before it listens.
        let (chromedriver, port) = start().or_else(|_| start()).or_else(|_| start())?;
        let mut capabilities = DesiredCapabilities::chrome();
        if !more.contains(&WHOLE) && is_installed(SHELL) {
            capabilities.set_binary(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/e2e/stage/shell"))?;
        }
        for argument in ARGUMENTS.iter().chain(more).filter(|argument| **argument != WHOLE) {
            match argument.strip_prefix("not ") {
                Some(switch) => capabilities.add_exclude_switch(switch)?,
                None => capabilities.add_arg(argument)?,
            }
        }
        capabilities.add_arg(&format!("--user-data-dir={}", profile.0.display()))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        let driver = Session { driver: ManuallyDrop::new(driver), port };
        Ok(Self {
            driver,
            _driver_process: chromedriver,
            _profile: Some(profile),
            is_chromium: true,
            framed: AtomicBool::new(false),
            windows: Mutex::default(),
        })
    }

    fn driver(&self) -> &WebDriver {
        &self.driver.driver
    }

    /// Opens an address and waits until it is loaded.
    pub async fn open(&self, address: &str) -> Result<(), Failure> {
        self.in_order().await?;
        Ok(self.driver().goto(address).await?)
    }

    /// Whether it is Chromium, which can be told more than others.
    pub const fn is_chromium(&self) -> bool {
        self.is_chromium
    }

    /// A command of the Chrome DevTools Protocol; for Chromium alone.
    pub async fn command(&self, method: &str, parameters: Value) -> Result<Value, Failure> {
        Ok(self.driver().cdp().send_raw(method, parameters).await?)
    }

    /// Deletes the cookie of this name, or all of them.
    pub async fn delete_cookies(&self, name: Option<&str>) -> Result<(), Failure> {
        match name {
            Some(name) => self.driver().delete_cookie(name).await?,
            None => self.driver().delete_all_cookies().await?,
        }
        Ok(())
    }

    /// Makes the window so large.
    pub async fn resize(&self, width: u64, height: u64) -> Result<(), Failure> {
        let (width, height) = (u32::try_from(width)?, u32::try_from(height)?);
        Ok(self.driver().set_window_rect(0, 0, width, height).await?)
    }

    /// What an expression comes to in the page, awaited, as JSON. No policy of the page stands in the way.
    pub async fn evaluate(&self, expression: &str) -> Result<Value, Failure> {
        if !self.is_chromium || self.framed.load(Ordering::Relaxed) {
            return engine::evaluate(self.driver(), expression).await;
        }
        let wrapped = format!("(async () => JSON.stringify(await ({expression})) ?? 'null')()");
        let parameters = json!({
            "expression": wrapped, "awaitPromise": true, "returnByValue": true, "userGesture": true,
            "allowUnsafeEvalBlockedByCSP": true,
        });
        let answer = self.command("Runtime.evaluate", parameters).await?;
        if let Some(exception) = answer.get("exceptionDetails") {
            let text = exception["exception"]["description"].as_str().or(exception["text"].as_str());
            return Err(Failure(format!("{}\n  in {expression}", text.unwrap_or("it threw"))));
        }
        let text = answer["result"]["value"].as_str().unwrap_or("null");
        Ok(serde_json::from_str(text)?)
    }

    /// How many windows and tabs are open.
    pub async fn windows(&self) -> Result<usize, Failure> {
        Ok(self.driver().windows().await?.len())
    }

    /// Turns to the window that was opened as the `nth`, if it is there; the first is 0.
    pub async fn turn_to(&self, nth: usize) -> Result<bool, Failure> {
        let Some(window) = self.in_order().await?.get(nth).cloned() else { return Ok(false) };
        self.driver().switch_to_window(window).await?;
        Ok(true)
    }

    /// Closes the window that is turned to, as a person does.
    pub async fn close_window(&self) -> Result<(), Failure> {
        Ok(self.driver().close_window().await?)
    }

    async fn in_order(&self) -> Result<Vec<WindowHandle>, Failure> {
        let now = self.driver().windows().await?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.retain(|window| now.contains(window));
        let new: Vec<_> = now.into_iter().filter(|window| !windows.contains(window)).collect();
        windows.extend(new);
        Ok(windows.clone())
    }

    /// Turns to the nth frame of the page.
    pub async fn enter_frame(&self, nth: u16) -> Result<(), Failure> {
        self.driver().enter_frame(nth).await?;
        self.framed.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Opens a further tab and turns to it.
    pub async fn open_tab(&self) -> Result<(), Failure> {
        self.in_order().await?;
        let tab = self.driver().new_tab().await?;
        Ok(self.driver().switch_to_window(tab).await?)
    }

    /// The element that an expression gives, if it gives one.
    pub async fn element(&self, expression: &str) -> Result<Option<WebElement>, Failure> {
        let found = self.driver().execute(format!("return {expression}"), Vec::new()).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    }

    /// Sends keys to whatever has the focus.
    pub async fn type_keys(&self, keys: &str) -> Result<(), Failure> {
        Ok(self.driver().action_chain().send_keys(keys).perform().await?)
    }
}

/// A session that is ended without the runtime of a test, which may be unwinding.
struct Session {
    driver: ManuallyDrop<WebDriver>,
    port: u16,
}

impl Drop for Session {
    fn drop(&mut self) {
        let quit = || -> std::io::Result<()> {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
            stream.set_read_timeout(Some(Duration::from_secs(5)))?;
            let session = self.driver.session_id();
            write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port)?;
            stream.read(&mut [0; 64]).map(drop)
        };
        // Whatever does not end so is killed with its driver.
        let _ = quit();
    }
}

/// A folder that goes when the browser has gone.
struct Profile(PathBuf);

impl Profile {
    fn new() -> Result<Self, Failure> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("e2e-profile-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Whether there is a program of this name.
fn is_installed(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}
