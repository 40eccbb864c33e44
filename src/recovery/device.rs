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
        /// Whatever is set in the settings of iOS, where the apps have a list of their own.
        Ios = "ios",
        /// The same before iOS 18, which brought that list.
        Ios17 = "ios_17",
        /// Chrome on iOS.
        ChromeIos = "chrome_ios",
        /// Firefox on iOS.
        FirefoxIos = "firefox_ios",
        /// Chrome on Android.
        Android = "android",
        /// Edge on Android and on iOS.
        EdgeMobile = "edge_mobile",
        /// Firefox on Android.
        FirefoxAndroid = "firefox_android",
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
    /// The main version of iOS, in digits; empty where nobody tells it, and of other systems.
    pub ios: String,
}

/// Browsers by the mark in their user agent, those that name others too first; without a name where nothing is known of their menus, nor
/// how their makers write them. One text, since a list of texts would have to be in memory from the start.
const BROWSERS: &str = "\
; wv)=
SamsungBrowser/=Samsung Internet
OPR/=Opera
OPT/=Opera
Vivaldi/=Vivaldi
YaBrowser/=
Ddg/=DuckDuckGo
EdgiOS/=Edge
EdgA/=Edge
Edg/=Edge
FxiOS/=Firefox
Firefox/=Firefox
CriOS/=Chrome
Chrome/=Chrome";

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
        // An iPad says which it is only as Safari, which comes with it.
        let ios = ["iPhone OS ", "CPU OS ", "Version/"].into_iter().find_map(after);
        let ios = ios.filter(|_| system == Some(System::Ios)).unwrap_or_default();
        for (mark, browser) in BROWSERS.lines().filter_map(|line| line.split_once('=')) {
            if let Some(version) = after(mark) {
                let version = if browser.is_empty() { String::new() } else { version };
                return Self { system, browser, version, ios };
            }
        }
        // Others call themselves Safari, too, but only it says which version it is.
        match after("Version/").filter(|_| signs.agent.contains("Safari/")) {
            Some(version) if matches!(system, Some(System::Macos | System::Ios)) => {
                Self { system, browser: "Safari", version, ios }
            }
            _ => Self { system, browser: "", version: String::new(), ios },
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
            (Some(System::Ios), browser) if !data || browser == "Safari" => {
                if self.ios.parse().is_ok_and(|version: u16| version < 18) { Menus::Ios17 } else { Menus::Ios }
            }
            (Some(System::Ios), "Chrome") => Menus::ChromeIos,
            (Some(System::Ios), "Edge") => Menus::EdgeMobile,
            (Some(System::Ios), "Firefox") => Menus::FirefoxIos,
            (Some(System::Ios), _) => Menus::Other,
            (Some(System::Android), "Chrome") => Menus::Android,
            (Some(System::Android), "Edge") => Menus::EdgeMobile,
            (Some(System::Android), "Firefox") => Menus::FirefoxAndroid,
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

    const KIT: &str = "AppleWebKit/537.36 (KHTML, like Gecko)";
    const MAC: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const IPHONE: &str =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

    /// As browsers of Chromium's kin name themselves on this system.
    fn chromium(system: &str, more: &str) -> String {
        format!("Mozilla/5.0 ({system}) {KIT} Chrome/142.0.0.0 {more}")
    }

    #[test]
    fn each_browser_on_each_system_has_the_guide_of_its_own_menus() {
        const WINDOWS: &str = "Windows NT 10.0; Win64; x64";
        const APPLE: &str = "Macintosh; Intel Mac OS X 10_15_7";
        const LINUX: &str = "X11; Linux x86_64";
        const CHROMEOS: &str = "X11; CrOS x86_64 14541.0.0";
        const ANDROID: &str = "Linux; Android 10; K";
        for (system, platform, touched, name, menus) in [
            (WINDOWS, "Windows", false, "Windows", true),
            (APPLE, "macOS", false, "macOS", true),
            (LINUX, "Linux", false, "Linux", true),
            (CHROMEOS, "Chrome OS", false, "ChromeOS", true),
            (ANDROID, "Android", true, "Android", false),
        ] {
            let (chrome, edge) = if menus { ("chrome", "edge") } else { ("android", "edge_mobile") };
            let edge_mark = if menus { "Edg" } else { "EdgA" };
            for (more, expected) in [
                ("Safari/537.36".to_owned(), format!("{name}, Chrome 142, {chrome}, {chrome}")),
                (format!("Safari/537.36 {edge_mark}/141.0.0.0"), format!("{name}, Edge 141, {edge}, {edge}")),
                ("Safari/537.36 OPR/124.0.0.0".to_owned(), format!("{name}, Opera 124, other, other")),
                ("Safari/537.36 Vivaldi/7.6".to_owned(), format!("{name}, Vivaldi 7, other, other")),
            ] {
                let agent = chromium(system, &more);
                assert_eq!(told(&agent, platform, touched), expected, "{agent}");
                // Where there are no Client Hints, as without TLS, the user agent says it alone.
                assert_eq!(told(&agent, "", touched), expected, "{agent}");
            }
            let firefox = if menus { "firefox" } else { "firefox_android" };
            let of_firefox = if menus { system } else { "Android 15; Mobile" };
            let agent = format!("Mozilla/5.0 ({of_firefox}; rv:145.0) Gecko/20100101 Firefox/145.0");
            assert_eq!(told(&agent, "", touched), format!("{name}, Firefox 145, {firefox}, {firefox}"), "{agent}");
        }
        for (agent, touched, expected) in [
            (
                chromium("Linux; Android 10; K", "SamsungBrowser/28.0 Mobile Safari/537.36"),
                true,
                "Android, Samsung Internet 28, other, other",
            ),
            (
                chromium("Linux; Android 15; Pixel 9; wv", "Mobile Safari/537.36")
                    .replace("Chrome", "Version/4.0 Chrome"),
                true,
                "Android, , other, other",
            ),
            (format!("{MAC} Version/26.1 Safari/605.1.15"), false, "macOS, Safari 26, safari, safari"),
            // An iPad says that it is a Mac.
            (format!("{MAC} Version/26.1 Safari/605.1.15"), true, "iOS, Safari 26, ios, ios"),
            (format!("{MAC} FxiOS/145.0 Safari/605.1.15"), true, "iOS, Firefox 145, ios, firefox_ios"),
            (format!("{IPHONE} Version/26.1 Mobile/15E148 Safari/604.1"), true, "iOS, Safari 26, ios, ios"),
            // Before iOS 18 its settings had no list of apps.
            (
                format!("{IPHONE} Version/17.5 Mobile/15E148 Safari/604.1").replace("OS 18_6", "OS 17_5"),
                true,
                "iOS, Safari 17, ios_17, ios_17",
            ),
            (format!("{MAC} Version/17.5 Safari/605.1.15"), true, "iOS, Safari 17, ios_17, ios_17"),
            (
                format!("{IPHONE} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1").replace("OS 18_6", "OS 17_5"),
                true,
                "iOS, Chrome 142, ios_17, chrome_ios",
            ),
            // On iOS what another browser keeps is deleted in its own menus.
            (
                format!("{IPHONE} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1"),
                true,
                "iOS, Chrome 142, ios, chrome_ios",
            ),
            (format!("{IPHONE} FxiOS/145.0 Mobile/15E148 Safari/605.1.15"), true, "iOS, Firefox 145, ios, firefox_ios"),
            (
                format!("{IPHONE} Version/18.0 EdgiOS/142.0.3595.66 Mobile/15E148 Safari/604.1"),
                true,
                "iOS, Edge 142, ios, edge_mobile",
            ),
            (format!("{IPHONE} Version/18.6 Mobile/15E148 Safari/604.1 OPT/5.9.0"), true, "iOS, Opera 5, ios, other"),
            (
                format!("{IPHONE} Version/18.6 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15 Ddg/18.6"),
                true,
                "iOS, DuckDuckGo 18, ios, other",
            ),
        ] {
            assert_eq!(told(&agent, "", touched), expected, "{agent}");
        }
    }

    #[test]
    fn a_browser_that_says_nothing_or_nonsense_is_any_other() {
        for agent in ["", "curl/8", "Version/", "Safari/ Version/é", "Chrome"] {
            assert!(told(agent, "", false).ends_with("other, other"), "{agent}");
        }
    }
}
