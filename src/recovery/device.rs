//! Which system and which browser a person has, so that steps can be told in the words of their own menus.
//!
//! Read from what a browser says of itself (`navigator.userAgent`, UA Client Hints). It may say anything, so nothing but
//! words for people depends on it.

use crate::coded::coded_enum;

coded_enum! {
    /// An operating system.
    pub enum System {
        /// Windows.
        Windows = "windows",
        /// macOS.
        Macos = "macos",
        /// iOS and iPadOS.
        Ios = "ios",
        /// Android.
        Android = "android",
        /// ChromeOS.
        Chromeos = "chromeos",
        /// Linux with a desktop.
        Linux = "linux",
    }
}

coded_enum! {
    /// A family of browsers that have the same menus.
    pub enum Menus {
        /// Chrome on a desktop.
        Chrome = "chrome",
        /// Edge on a desktop.
        Edge = "edge",
        /// Firefox on a desktop.
        Firefox = "firefox",
        /// Safari on a Mac.
        Safari = "safari",
        /// Whatever is set in the settings of iOS.
        Ios = "ios",
        /// Chrome and its kin on Android.
        Android = "android",
        /// Any other.
        Other = "other",
    }
}

/// What a browser says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Signs {
    /// `navigator.userAgent`.
    pub agent: String,
    /// `navigator.userAgentData.platform`; empty where there is none.
    pub platform: String,
    /// Whether it is touched with more than one finger: an iPad says that it is a Mac.
    pub touched: bool,
}

/// A device and the browser on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device {
    /// The system, if it is a known one.
    pub system: Option<System>,
    /// Name of the browser, as its makers write it; empty if it is not a known one.
    pub browser: &'static str,
    /// Its main version, in digits; may be empty.
    pub version: String,
}

/// Browsers by the mark in their user agent, those that name others too first.
const BROWSERS: &[(&str, &str)] = &[
    ("SamsungBrowser/", ""),
    ("OPR/", ""),
    ("Vivaldi/", ""),
    ("YaBrowser/", ""),
    ("EdgiOS/", "Edge"),
    ("EdgA/", "Edge"),
    ("Edg/", "Edge"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
];

/// Systems by a mark in the platform or the user agent, those that name others too first.
const SYSTEMS: &[(&str, System)] = &[
    ("iPhone", System::Ios),
    ("iPad", System::Ios),
    ("iPod", System::Ios),
    ("Android", System::Android),
    ("CrOS", System::Chromeos),
    ("Chrome OS", System::Chromeos),
    ("Windows", System::Windows),
    ("Mac", System::Macos),
    ("macOS", System::Macos),
    ("Linux", System::Linux),
];

impl Device {
    /// Reads the signs.
    #[must_use]
    pub fn of(signs: &Signs) -> Self {
        let named = |text: &str| SYSTEMS.iter().find(|(mark, _)| text.contains(mark)).map(|(_, system)| *system);
        let mut system = named(&signs.platform).or_else(|| named(&signs.agent));
        if system == Some(System::Macos) && signs.touched {
            system = Some(System::Ios);
        }
        let after = |mark: &str| {
            let (_, behind) = signs.agent.split_once(mark)?;
            Some(behind.chars().take_while(char::is_ascii_digit).take(4).collect())
        };
        for (mark, browser) in BROWSERS {
            if let Some(version) = after(mark) {
                let version = if browser.is_empty() { String::new() } else { version };
                return Self { system, browser, version };
            }
        }
        // Others call themselves Safari, too, but only it says which version it is.
        match after("Version/").filter(|_| signs.agent.contains("Safari/")) {
            Some(version) if matches!(system, Some(System::Macos | System::Ios)) => {
                Self { system, browser: "Safari", version }
            }
            _ => Self { system, browser: "", version: String::new() },
        }
    }

    /// The name of the system, as its makers write it; empty if it is not a known one.
    #[must_use]
    pub const fn system_name(&self) -> &'static str {
        match self.system {
            Some(System::Windows) => "Windows",
            Some(System::Macos) => "macOS",
            Some(System::Ios) => "iOS",
            Some(System::Android) => "Android",
            Some(System::Chromeos) => "ChromeOS",
            Some(System::Linux) => "Linux",
            None => "",
        }
    }

    /// Name and version of the browser; empty if it is not a known one.
    #[must_use]
    pub fn browser_name(&self) -> String {
        [self.browser, if self.version.is_empty() { "" } else { " " }, &self.version].concat()
    }

    /// Whose menus lead to what is kept of a site, and to what it may keep. On iOS the data of other browsers than Safari
    /// are in their own menus, but what they may keep is not.
    #[must_use]
    pub fn menus(&self, data: bool) -> Menus {
        match (self.system, self.browser) {
            (_, "") => Menus::Other,
            (Some(System::Ios), "Safari") => Menus::Ios,
            (Some(System::Ios), _) => {
                if data {
                    Menus::Other
                } else {
                    Menus::Ios
                }
            }
            (Some(System::Android), "Chrome" | "Edge") => Menus::Android,
            (Some(System::Android), _) => Menus::Other,
            (_, "Chrome") => Menus::Chrome,
            (_, "Edge") => Menus::Edge,
            (_, "Firefox") => Menus::Firefox,
            (_, "Safari") => Menus::Safari,
            _ => Menus::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(agent: &str, platform: &str, touched: bool) -> String {
        let device = Device::of(&Signs { agent: agent.into(), platform: platform.into(), touched });
        let (cookies, data) = (device.menus(false), device.menus(true));
        [device.system_name(), &device.browser_name(), cookies.code(), data.code()].join(", ")
    }

    #[test]
    fn browsers_are_known_by_what_only_they_say() {
        const KIT: &str = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (agent, platform, touched, expected) in [
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {KIT} Chrome/142.0.0.0 Safari/537.36"), "Windows", false, "Windows, Chrome 142, chrome, chrome"),
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {KIT} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"), "Windows", false, "Windows, Edge 142, edge, edge"),
            (format!("Mozilla/5.0 (Linux; Android 10; K) {KIT} Chrome/142.0.0.0 Mobile Safari/537.36"), "Android", true, "Android, Chrome 142, android, android"),
            (format!("Mozilla/5.0 (Linux; Android 10; K) {KIT} Chrome/141.0.0.0 Mobile Safari/537.36 EdgA/141.0.0.0"), "", true, "Android, Edge 141, android, android"),
            (format!("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {KIT} Chrome/142.0.0.0 Safari/537.36"), "", false, "ChromeOS, Chrome 142, chrome, chrome"),
            (format!("Mozilla/5.0 (X11; Linux x86_64) {KIT} Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0"), "Linux", false, "Linux, , other, other"),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0".to_owned(), "", false, "Linux, Firefox 145, firefox, firefox"),
            ("Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0".to_owned(), "", true, "Android, Firefox 145, other, other"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15".to_owned(), "", false, "macOS, Safari 26, safari, safari"),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15".to_owned(), "", true, "iOS, Safari 26, ios, ios"),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1".to_owned(), "", true, "iOS, Chrome 142, ios, other"),
        ] {
            assert_eq!(told(&agent, platform, touched), expected, "{agent}");
        }
    }

    #[test]
    fn a_browser_that_says_nothing_or_nonsense_is_any_other() {
        for agent in ["", "curl/8", "Version/", "Safari/ Version/é", "Chrome"] {
            assert!(told(agent, "", false).ends_with("other, other"), "{agent}");
        }
    }
}
