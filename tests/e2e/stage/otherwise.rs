//! What Chromium is told by a protocol of its own, done for other engines in other ways: by their driver, by the demo server, or
//! by a script before the page's own.

use serde_json::Value;

use super::{Failure, Outcome, Stage};

/// A clipboard of the test's own, since a driver can neither allow nor read the browser's. What it holds is where pages and drivers both
/// look, whatever realm their scripts live in.
const CLIPBOARD: &str = "Object.assign(Clipboard.prototype, { writeText: async (text) => void (sessionStorage.copied = text), \
    readText: async () => sessionStorage.copied })";
/// One that nobody may write to.
const NO_CLIPBOARD: &str =
    "Clipboard.prototype.writeText = async () => { throw new DOMException('denied', 'NotAllowedError') }";

impl Stage {
    /// Does what this command of the Chrome DevTools Protocol does, as far as it can be done.
    pub(super) async fn otherwise(&self, method: &str, parameters: &Value) -> Outcome<Value> {
        match method {
            "Emulation.setFocusEmulationEnabled" | "Network.enable" => {}
            "Network.clearBrowserCookies" => self.browser.delete_cookies(None).await?,
            "Network.deleteCookies" => self.browser.delete_cookies(parameters["name"].as_str()).await?,
            "Network.setBlockedURLs" => {
                let patterns = parameters["urls"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let parts: Vec<_> = patterns.map(|pattern| pattern.trim_matches('*')).collect();
                self.server.block(&parts)?;
            }
            "Emulation.setUserAgentOverride" => {
                let said = format!("{{ get: () => {}, configurable: true }}", parameters["userAgent"]);
                self.before_each_page(&format!("Object.defineProperty(Navigator.prototype, 'userAgent', {said})"))
                    .await?;
            }
            "Emulation.setDeviceMetricsOverride" => {
                let (width, height) = (parameters["width"].as_u64(), parameters["height"].as_u64());
                self.size(width.unwrap_or_default(), height.unwrap_or_default()).await?;
            }
            "Browser.grantPermissions" if parameters["permissions"][0] == "clipboardReadWrite" => {
                self.before_each_page(CLIPBOARD).await?;
            }
            "Browser.setPermission" if parameters["permission"]["name"] == "clipboard-write" => {
                self.before_each_page(NO_CLIPBOARD).await?;
            }
            _ => return Err(Failure(format!("only Chromium can be told this: {method}"))),
        }
        Ok(Value::Null)
    }

    /// What comes to what was copied.
    pub const fn clipboard(&self) -> &'static str {
        if self.is_chromium() { "navigator.clipboard.readText()" } else { "sessionStorage.copied" }
    }

    /// Makes the page's viewport so large, by the window around it.
    async fn size(&self, width: u64, height: u64) -> Outcome {
        let mut window = (width, height);
        for _ in 0..3 {
            self.browser.resize(window.0, window.1).await?;
            let found = self
                .get::<(u64, u64)>("new Promise((done) => setTimeout(() => done([innerWidth, innerHeight]), 200))")
                .await?;
            if found == (width, height) {
                return Ok(());
            }
            window = ((window.0 + width).saturating_sub(found.0), (window.1 + height).saturating_sub(found.1));
        }
        Err(Failure(format!("only Chromium can be told this: a window of {width} by {height}")))
    }
}
