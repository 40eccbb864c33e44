//! What the embedding app asked for: relaxed strings in, strict values out, and a problem for each that was ignored.

pub mod address;

use crate::coded::coded_enum;
use crate::options::address::{Address, AddressFault, Schemes};
use crate::planted::planted;
use crate::protocol::{grammar, number};
use crate::recovery::Means;

/// The most that all options together may hold, in bytes.
const BOUND: usize = 64 * 1024;

/// All of a million.
const MILLION: u32 = 1_000_000;

coded_enum! {
    /// Where the card stands.
    pub enum Position {
        /// Lower corner at the end of a line: the default.
        BottomEnd = "bottom-end",
        /// Lower corner at the start of a line.
        BottomStart = "bottom-start",
        /// Upper corner at the end of a line.
        TopEnd = "top-end",
        /// Upper corner at the start of a line.
        TopStart = "top-start",
        /// In the middle.
        Center = "center",
        /// Where the page put `<help-401>`.
        Inline = "inline",
    }
}

coded_enum! {
    /// Colours.
    pub enum Theme {
        /// As the system says: the default.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

coded_enum! {
    /// Something that may be on, off, or decided by where the page is.
    pub enum Switch {
        /// On for local and test hosts: the default.
        Auto = "auto",
        /// On.
        On = "on",
        /// Off.
        Off = "off",
    }
}

coded_enum! {
    /// How signing in is begun.
    pub enum LoginMode {
        /// In a window of its own, so that the page and what is in it stay: the default.
        Popup = "popup",
        /// By leaving the page and coming back.
        Redirect = "redirect",
    }
}

coded_enum! {
    /// What happens to a request that failed.
    pub enum Mode {
        /// The page gets its response at once: the default.
        Observe = "observe",
        /// It waits for the end of the incident and is replayed.
        Hold = "hold",
    }
}

coded_enum! {
    /// All options, by the names that `data-` attributes spell. Which of them the loader reads by itself is its matter.
    enum Name {
        LoginUrl = "login-url",
        LoginMode = "login-mode",
        SessionUrl = "session-url",
        RefreshUrl = "refresh-url",
        LogoutUrl = "logout-url",
        ClearUrl = "clear-url",
        RequestAccessUrl = "request-access-url",
        SupportUrl = "support-url",
        Watch = "watch",
        Include = "include",
        Exclude = "exclude",
        Mode = "mode",
        GraceMs = "grace-ms",
        TokenKeys = "token-keys",
        CookieNames = "cookie-names",
        Preload = "preload",
        Lang = "lang",
        Theme = "theme",
        Position = "position",
        Developer = "developer",
        MessagesUrl = "messages-url",
        Graphql = "graphql",
        Frames = "frames",
        KeepForms = "keep-forms",
        HoldMethods = "hold-methods",
        HoldTimeoutMs = "hold-timeout-ms",
        OtlpUrl = "otlp-url",
        OtlpSample = "otlp-sample",
        OnRefresh = "on-refresh",
        OnSignIn = "on-sign-in",
        SameUser = "same-user",
    }
}

/// The names of all options, without `data-`.
pub fn names() -> impl Iterator<Item = &'static str> {
    Name::ALL.iter().map(|name| name.code())
}

/// Strict options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Where to sign in; may hold `{return_url}`.
    pub login_url: Option<Address>,
    /// How signing in is begun.
    pub login_mode: LoginMode,
    /// What happens to a request that failed.
    pub mode: Mode,
    /// The app renews the session by itself when asked.
    pub on_refresh: bool,
    /// The app begins to sign in by itself when asked.
    pub on_sign_in: bool,
    /// The app can tell whether the same person is signed in.
    pub same_user: bool,
    /// Answers 2xx when signed in.
    pub session_url: Option<Address>,
    /// Renews the session.
    pub refresh_url: Option<Address>,
    /// Signs out.
    pub logout_url: Option<Address>,
    /// Answers with `Clear-Site-Data`.
    pub clear_url: Option<Address>,
    /// Where to ask for access.
    pub request_access_url: Option<Address>,
    /// Where support is; a mailto may hold `{report}`.
    pub support_url: Option<Address>,
    /// How long the app may recover by itself, in milliseconds.
    pub grace_ms: u32,
    /// What was typed survives a sign-in that leaves the page.
    pub keep_forms: bool,
    /// Storage keys that hold credentials.
    pub token_keys: Vec<String>,
    /// Cookies that mean a session.
    pub cookie_names: Vec<String>,
    /// BCP 47 tag, or `auto`.
    pub lang: String,
    /// A messages file of the app's own.
    pub messages_url: Option<Address>,
    /// Colours.
    pub theme: Theme,
    /// Where the card stands.
    pub position: Position,
    /// Whether the developer's view is offered.
    pub developer: Switch,
    /// Where records of closed incidents go; an OTLP/HTTP endpoint, to which `/v1/logs` and `/v1/metrics` are added.
    pub otlp_url: Option<Address>,
    /// How many of a million closed incidents are told.
    pub otlp_sample: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            login_url: None,
            login_mode: LoginMode::Popup,
            mode: Mode::Observe,
            on_refresh: false,
            on_sign_in: false,
            same_user: false,
            session_url: None,
            refresh_url: None,
            logout_url: None,
            clear_url: None,
            request_access_url: None,
            support_url: None,
            grace_ms: 1500,
            keep_forms: false,
            token_keys: Vec::new(),
            cookie_names: Vec::new(),
            lang: "auto".into(),
            messages_url: None,
            theme: Theme::Auto,
            position: Position::BottomEnd,
            developer: Switch::Auto,
            otlp_url: None,
            otlp_sample: MILLION,
        }
    }
}

impl Options {
    /// What the app has told how to do.
    #[must_use]
    pub const fn means(&self) -> Means {
        Means {
            login: self.login_url.is_some() || self.on_sign_in,
            refresh: self.refresh_url.is_some() || self.on_refresh,
            logout: self.logout_url.is_some(),
            request_access: self.request_access_url.is_some(),
            support: self.support_url.is_some(),
        }
    }

    /// Lets go of addresses that the browser would go nowhere by, and of what is asked with the page's cookies but is of another
    /// origin than this page: no cookie would go along, so its answer would tell nothing.
    pub fn keep_to(&mut self, page: &str, leads: impl Fn(&str) -> bool) -> Vec<OptionProblem> {
        let mut problems = Vec::new();
        for name in Name::ALL {
            let with_cookies = matches!(name, Name::SessionUrl | Name::RefreshUrl | Name::ClearUrl);
            let Some(slot) = address_slot(self, *name) else { continue };
            let why = match slot {
                Some(address) if !leads(address.as_str()) => "is no address",
                Some(address) if with_cookies && address.leaves(page) => {
                    "is of another origin, where no cookie goes along,"
                }
                _ => continue,
            };
            *slot = None;
            problems.push(OptionProblem { name: name.code().into(), why });
        }
        problems
    }

    /// Whether the developer's view is offered on a page of this host.
    #[must_use]
    pub fn developer_on(&self, host: &str) -> bool {
        match self.developer {
            Switch::On => true,
            Switch::Off => false,
            Switch::Auto => is_local(host),
        }
    }
}

/// An option that was ignored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OptionProblem {
    /// Its name, as the `data-` attribute spells it, and the word of a list where only that was ignored.
    pub name: String,
    /// Why, in words for a developer.
    pub why: &'static str,
}

/// Why an option was ignored that there is none of. It may not have been an attribute, and is named without `data-`.
pub const UNKNOWN: &str = "is not an option of help401";

/// Reads options by their names without `data-`. A value that does not fit is reported, and the default stands.
#[must_use]
pub fn read_options(raw: &[(String, String)]) -> (Options, Vec<OptionProblem>) {
    planted!("options");
    let mut options = Options::default();
    let mut problems = Vec::new();
    let mut held = 0;
    for (name, value) in raw {
        held += name.len() + value.len();
        let fault = if held > BOUND {
            Some("all options together are longer than 64 KiB")
        } else if name == "watch" {
            problems.extend(unwatched(value));
            None
        } else {
            read_one(&mut options, name, value.trim())
        };
        if let Some(why) = fault {
            problems.push(OptionProblem { name: name.chars().take(80).collect(), why });
        }
    }
    (options, problems)
}

/// Reads one option; what is wrong with its value, if anything is.
fn read_one(options: &mut Options, name: &str, value: &str) -> Option<&'static str> {
    let Some(name) = Name::from_code(name) else { return Some(UNKNOWN) };
    if let Some(slot) = address_slot(options, name) {
        let mail = matches!(name, Name::RequestAccessUrl | Name::SupportUrl);
        return read_address(slot, value, if mail { Schemes::SECURE_OR_MAIL } else { Schemes::WEB });
    }
    let function = "is not the name of a function";
    let (fits, fault) = match name {
        Name::GraceMs => (read_ms(&mut options.grace_ms, value, 60_000), "is not a whole number from 0 to 60000"),
        // How long and which methods is the loader's matter; here it is only looked at.
        Name::HoldTimeoutMs => (read_ms(&mut 0, value, 3_600_000), "is not a whole number from 0 to 3600000"),
        Name::HoldMethods => {
            let all = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b',' | b'-');
            (value.bytes().all(all), "is not a list of methods")
        }
        Name::OnRefresh => (read_name(&mut options.on_refresh, value), function),
        Name::OnSignIn => (read_name(&mut options.on_sign_in, value), function),
        Name::SameUser => (read_name(&mut options.same_user, value), function),
        Name::Mode => (Mode::from_code(value).map(|mode| options.mode = mode).is_some(), "is none of observe, hold"),
        Name::KeepForms => {
            options.keep_forms = value == "on";
            (known("on off", value), "is neither on nor off")
        }
        Name::TokenKeys => {
            options.token_keys = words(value);
            return None;
        }
        Name::CookieNames => {
            options.cookie_names = words(value);
            return None;
        }
        Name::Lang => {
            let tag = !value.is_empty()
                && value.len() <= 35
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if tag {
                value.clone_into(&mut options.lang);
            }
            (tag, "is not a language tag")
        }
        Name::LoginMode => {
            let mode = LoginMode::from_code(value).map(|mode| options.login_mode = mode);
            (mode.is_some(), "is none of popup, redirect")
        }
        Name::Theme => {
            (Theme::from_code(value).map(|theme| options.theme = theme).is_some(), "is none of auto, light, dark")
        }
        Name::Position => {
            let position = Position::from_code(value).map(|position| options.position = position);
            (position.is_some(), "is none of bottom-end, bottom-start, top-end, top-start, center, inline")
        }
        Name::Developer => {
            let switch = Switch::from_code(value).map(|switch| options.developer = switch);
            (switch.is_some(), "is none of auto, on, off")
        }
        Name::Preload => (known("idle none eager", value), "is none of idle, none, eager"),
        Name::Frames => (known("off same-origin", value), "is neither off nor same-origin"),
        Name::OtlpSample => (read_share(&mut options.otlp_sample, value), "is not a number from 0 to 1"),
        _ => return None,
    };
    (!fits).then_some(fault)
}

/// What of `watch` the loader, which reads it by itself, does not understand.
fn unwatched(value: &str) -> impl Iterator<Item = OptionProblem> {
    let words = value.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty());
    let strange = words.filter(|word| !matches!(word.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9']));
    strange.take(20).map(|word| OptionProblem {
        name: ["watch: ", word].concat().chars().take(80).collect(),
        why: "is not a status from 400 to 599",
    })
}

/// The name of a function of the window.
fn read_name(slot: &mut bool, value: &str) -> bool {
    *slot = !value.is_empty() && !value.contains(char::is_whitespace);
    *slot
}

/// Milliseconds, up to a bound: digits alone, as `www/help401-hold.js` reads them, too.
fn read_ms(slot: &mut u32, value: &str, most: u32) -> bool {
    let read = Some(value)
        .filter(|value| digits(value))
        .and_then(number::whole)
        .and_then(|ms| u32::try_from(ms).ok())
        .filter(|ms| *ms <= most);
    *slot = read.unwrap_or(*slot);
    read.is_some()
}

/// A share from 0 to 1, as millionths; further digits are cut off.
fn read_share(slot: &mut u32, value: &str) -> bool {
    let (whole, part) = value.split_once('.').unwrap_or((value, "0"));
    if !digits(whole) || !digits(part) {
        return false;
    }
    let millionths = part.bytes().chain(std::iter::repeat(b'0')).take(6);
    let part = millionths.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    let share =
        number::whole(whole).and_then(|whole| u32::try_from(whole).ok()?.checked_mul(MILLION)?.checked_add(part));
    *slot = share.filter(|share| *share <= MILLION).unwrap_or(*slot);
    share.is_some_and(|share| share <= MILLION)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn known(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

fn address_slot(options: &mut Options, name: Name) -> Option<&mut Option<Address>> {
    Some(match name {
        Name::LoginUrl => &mut options.login_url,
        Name::SessionUrl => &mut options.session_url,
        Name::RefreshUrl => &mut options.refresh_url,
        Name::LogoutUrl => &mut options.logout_url,
        Name::ClearUrl => &mut options.clear_url,
        Name::RequestAccessUrl => &mut options.request_access_url,
        Name::SupportUrl => &mut options.support_url,
        Name::MessagesUrl => &mut options.messages_url,
        Name::OtlpUrl => &mut options.otlp_url,
        _ => return None,
    })
}

fn read_address(slot: &mut Option<Address>, value: &str, schemes: Schemes) -> Option<&'static str> {
    match Address::parse(value, schemes) {
        Ok(address) => {
            *slot = Some(address);
            None
        }
        Err(AddressFault::Empty) => Some("is empty"),
        Err(AddressFault::Scheme) => Some("has a scheme that is not allowed here"),
        Err(AddressFault::TooLong) => Some("is longer than 2048 bytes"),
    }
}

fn words(value: &str) -> Vec<String> {
    let mut words = grammar::words(value, char::is_whitespace);
    words.truncate(64);
    words
}

/// Local and test hosts: RFC 6761 and what developers use.
fn is_local(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]" | "::1")
        || [".localhost", ".local", ".test"].iter().any(|suffix| host.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> (Options, Vec<OptionProblem>) {
        read_options(&pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn an_unknown_option_is_reported_by_name_and_the_rest_still_work() {
        let (options, problems) = read(&[("logn-url", "/login"), ("grace-ms", "200")]);
        assert_eq!(options.grace_ms, 200);
        assert_eq!(problems, [OptionProblem { name: "logn-url".into(), why: "is not an option of help401" }]);
    }

    #[test]
    fn a_malformed_value_leaves_the_default() {
        let (options, problems) =
            read(&[("grace-ms", "soon"), ("theme", "pink"), ("login-url", "javascript:alert(1)"), ("mode", "x")]);
        assert_eq!(options, Options::default());
        assert_eq!(problems.len(), 4);
    }

    #[test]
    fn signing_in_keeps_the_page_unless_the_app_wants_otherwise() {
        assert_eq!(read(&[]).0.login_mode, LoginMode::Popup);
        assert_eq!(read(&[("login-mode", "redirect")]).0.login_mode, LoginMode::Redirect);
        let (options, problems) = read(&[("login-mode", "iframe")]);
        assert_eq!((options.login_mode, problems.len()), (LoginMode::Popup, 1));
    }

    #[test]
    fn what_is_no_status_is_named_and_the_others_are_watched() {
        assert_eq!(read(&[("watch", "401, 419 511\n440")]).1, []);
        let names: Vec<_> =
            read(&[("watch", "401 4xx,403-407 200 040")]).1.into_iter().map(|problem| problem.name).collect();
        assert_eq!(names, ["watch: 4xx", "watch: 403-407", "watch: 200", "watch: 040"]);
        let problem = read(&[("watch", &"x".repeat(200))]).1.remove(0);
        assert_eq!((problem.name.len(), problem.why), (80, "is not a status from 400 to 599"));
    }

    #[test]
    fn milliseconds_are_digits_and_nothing_else() {
        for value in ["+5", "-0", "1.5", "1e3", "0x10", "", "3600001"] {
            assert_eq!(read(&[("hold-timeout-ms", value)]).1.len(), 1, "{value}");
        }
        assert_eq!(read(&[("hold-timeout-ms", " 0 "), ("grace-ms", "060000")]).1, []);
    }

    #[test]
    fn what_is_asked_with_cookies_is_of_the_pages_own_origin() {
        let page = "https://a.test/orders?x=https://b.test";
        let told = |value: &str| {
            let (mut options, _) =
                read(&[("session-url", value), ("refresh-url", "/renew"), ("login-url", "//b.test")]);
            let problems = options.keep_to(page, |_| true);
            assert_eq!(problems.is_empty(), options.session_url.is_some());
            assert!(options.refresh_url.is_some() && options.login_url.is_some());
            problems.into_iter().map(|problem| problem.name).collect::<Vec<_>>()
        };
        for own in ["/me", "me?next=https://b.test/", "https://a.test:443/me", "//A.test/me", "HTTPS://a.test"] {
            assert!(told(own).is_empty(), "{own}");
        }
        for other in ["https://b.test/me", "http://a.test/me", "https://a.test:8443/", "//b.test/me", "\\\\b.test/me"] {
            assert_eq!(told(other), ["session-url"], "{other}");
        }
    }

    #[test]
    fn an_address_that_leads_nowhere_is_named_and_not_offered() {
        let (mut options, problems) = read(&[("login-url", "https://<your-idp>/login"), ("support-url", "/help")]);
        assert_eq!(problems, []);
        let problems = options.keep_to("https://a.test/", |address| !address.contains('<'));
        assert_eq!(problems, [OptionProblem { name: "login-url".into(), why: "is no address" }]);
        assert!(options.login_url.is_none() && options.support_url.is_some());
    }

    #[test]
    fn messages_are_fetched_from_the_web_only() {
        let (options, problems) = read(&[("messages-url", "/words.ftl"), ("lang", "de-AT")]);
        assert_eq!(options.messages_url.map(|address| address.as_str().to_owned()).as_deref(), Some("/words.ftl"));
        assert_eq!((options.lang.as_str(), problems.len()), ("de-AT", 0));
        let (options, problems) = read(&[("messages-url", "data:text/plain,card-close=x"), ("lang", "<b>")]);
        assert_eq!((options, problems.len()), (Options::default(), 2));
    }

    #[test]
    fn holding_is_asked_for_and_bounded() {
        let (options, problems) = read(&[("mode", "hold"), ("hold-timeout-ms", "5000"), ("hold-methods", "GET, POST")]);
        assert_eq!((options.mode, problems.len()), (Mode::Hold, 0));
        let (options, problems) = read(&[("mode", "keep"), ("hold-timeout-ms", "-1"), ("hold-methods", "<b>")]);
        assert_eq!((options, problems.len()), (Options::default(), 3));
    }

    #[test]
    fn what_was_typed_is_kept_only_where_the_app_wants_it() {
        assert!(!read(&[]).0.keep_forms && read(&[("keep-forms", "on")]).0.keep_forms);
        let (options, problems) = read(&[("keep-forms", "yes")]);
        assert!(
            !options.keep_forms
                && problems == [OptionProblem { name: "keep-forms".into(), why: "is neither on nor off" }]
        );
    }

    #[test]
    fn a_share_is_a_number_from_0_to_1() {
        let share = |value: &str| read(&[("otlp-sample", value)]).0.otlp_sample;
        assert_eq!((share("0"), share("0.05"), share("1.0"), share("0.0000009")), (0, 50_000, MILLION, 0));
        for value in ["", "1.5", "-1", ".5", "0.", "1e-3", "99999999999999999999", "a"] {
            let (options, problems) = read(&[("otlp-sample", value)]);
            assert_eq!((options.otlp_sample, problems.len()), (MILLION, 1), "{value}");
        }
    }

    #[test]
    fn the_developers_view_is_on_for_local_hosts_only() {
        let options = Options::default();
        assert!(
            options.developer_on("localhost") && options.developer_on("shop.test") && options.developer_on("127.0.0.1")
        );
        assert!(!options.developer_on("shop.example") && !options.developer_on("mytest"));
    }

    #[test]
    fn all_options_together_are_bounded() {
        let long = "x ".repeat(40_000);
        let (options, problems) = read(&[("cookie-names", &long), ("theme", "dark")]);
        assert_eq!((options.theme, problems.len()), (Theme::Auto, 2));
    }
}
