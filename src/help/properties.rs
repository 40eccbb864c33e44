//! What the component is given and what it tells: each option of the script tag as a property, and incidents as values.

use std::pin::Pin;

use yew::{AttrValue, Callback, Properties};

use crate::diagnosis::cause::Cause;

/// What an app answers when it is asked to do something; `false` says that it did not work.
pub type Answer = Pin<Box<dyn Future<Output = bool>>>;

/// An incident, as the page is told of it. `help401.incidents()` in JavaScript has more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its name among the incidents of this page.
    pub id: String,
    /// The status that the server answered; 0 where there was no answer.
    pub status: u16,
    /// The method of the first request that failed.
    pub method: String,
    /// Its address, without query and fragment.
    pub url: String,
    /// Why it most probably failed.
    pub cause: Cause,
}

/// An option is named `login_url` here and `loginUrl` in JavaScript.
fn in_javascript(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut name, part| {
        let mut letters = part.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

macro_rules! properties {
    ($($(#[$doc:meta])+ $option:ident: $kind:ty,)+) => {
        /// The options of the script tag, and what the component itself needs. What an option means is told in full in
        /// `help401.d.ts`; a value that is no good is reported once in the console, and the others work.
        #[derive(Properties, Clone, PartialEq)]
        pub struct HelpProps {
            /// Where the loader `help401.js` is, to be fetched by the component. Without it, the page is expected to have the tag.
            #[prop_or_default]
            pub src: Option<AttrValue>,
            /// The nonce of the page's Content Security Policy, for the script at `src`.
            #[prop_or_default]
            pub nonce: Option<AttrValue>,
            /// An incident begins.
            #[prop_or_default]
            pub on_incident: Callback<Told>,
            /// An incident is over: it works again.
            #[prop_or_default]
            pub on_resolved: Callback<Told>,
            /// Renews the session.
            #[prop_or_default]
            pub on_refresh: Option<Callback<(), Answer>>,
            /// Begins to sign in, and answers when somebody has.
            #[prop_or_default]
            pub on_sign_in: Option<Callback<(), Answer>>,
            /// Tells whether the same person is signed in as before: nothing is replayed for another one.
            #[prop_or_default]
            pub same_user: Option<Callback<(), Answer>>,
            $($(#[$doc])+ #[prop_or_default] pub $option: Option<$kind>,)+
        }

        impl HelpProps {
            /// Every option by its name in JavaScript, also those that are not given: what was given before ends so.
            #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
            pub(super) fn options(&self) -> Vec<(String, Option<String>)> {
                vec![$((in_javascript(stringify!($option)), self.$option.as_ref().map(ToString::to_string)),)+]
            }
        }
    };
}

properties! {
    /// Where to sign in; `{return_url}` is replaced by where to come back to.
    login_url: AttrValue,
    /// `popup` (as by default) or `redirect`.
    login_mode: AttrValue,
    /// `on`: what was typed survives leaving the page to sign in.
    keep_forms: AttrValue,
    /// `observe` (as by default), or `hold`: requests wait for the sign-in and are replayed.
    mode: AttrValue,
    /// Methods that are held, with spaces between them; all by default.
    hold_methods: AttrValue,
    /// How long a request is held, in milliseconds.
    hold_timeout_ms: u32,
    /// A GET of the page's own origin that answers 2xx when somebody is signed in.
    session_url: AttrValue,
    /// A POST of the page's own origin that renews the session.
    refresh_url: AttrValue,
    /// Where to sign out.
    logout_url: AttrValue,
    /// An endpoint of the page's own origin that answers a POST with `Clear-Site-Data`.
    clear_url: AttrValue,
    /// Where to ask for access.
    request_access_url: AttrValue,
    /// Where support is.
    support_url: AttrValue,
    /// Statuses that count as failed authentication, with spaces between them.
    watch: AttrValue,
    /// URLPattern strings, with spaces between them: other requests are left alone.
    include: AttrValue,
    /// URLPattern strings, with spaces between them: these requests are left alone.
    exclude: AttrValue,
    /// How long the app may recover by itself before help is shown, in milliseconds.
    grace_ms: u32,
    /// Storage keys that hold credentials, with spaces between them.
    token_keys: AttrValue,
    /// Cookies that mean a session, with spaces between them.
    cookie_names: AttrValue,
    /// URLPattern strings or content types whose good answers may hold errors of GraphQL, gRPC-web or Connect.
    graphql: AttrValue,
    /// `same-origin`: frames of the page's own origin are watched, too.
    frames: AttrValue,
    /// The folder of the other files, where they are not beside the loader.
    base: AttrValue,
    /// When the module is fetched: `idle` (as by default), `none` or `eager`.
    preload: AttrValue,
    /// BCP 47 tag of the card's language, or `auto`.
    lang: AttrValue,
    /// A messages file of the app's own.
    messages_url: AttrValue,
    /// `auto`, `light` or `dark`.
    theme: AttrValue,
    /// Where the card stands.
    position: AttrValue,
    /// Whether the developer's panel is offered: `auto`, `on` or `off`.
    developer: AttrValue,
    /// An OTLP/HTTP endpoint for records of incidents.
    otlp_url: AttrValue,
    /// The share of them that is sent, from 0 to 1.
    otlp_sample: f64,
}
