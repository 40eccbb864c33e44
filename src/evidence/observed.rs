//! What a page's script could see of something, and why it could not.

use crate::coded::coded_enum;

/// A thing that is there, is not there, or cannot be seen from a page's script.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Observed<T> {
    /// Seen.
    Present(T),
    /// Looked for, and not there.
    Absent,
    /// Not visible to a script; nothing can be concluded from its absence.
    Hidden(HiddenBecause),
}

impl<T> Observed<T> {
    /// The value, if it was seen.
    pub fn present(&self) -> Option<&T> {
        match self {
            Self::Present(value) => Some(value),
            Self::Absent | Self::Hidden(_) => None,
        }
    }

    /// Whether it was looked for and is certainly not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether a script cannot see it.
    pub fn is_hidden(&self) -> bool {
        matches!(self, Self::Hidden(_))
    }
}

coded_enum! {
    /// Why a script could not see something.
    pub enum HiddenBecause {
        /// The response header is not named by `Access-Control-Expose-Headers` (Fetch, CORS-safelisted response-header name).
        NotExposedByCors = "not_exposed_by_cors",
        /// Cookies marked `HttpOnly` are invisible to script (RFC 6265 §4.1.2.6).
        HttpOnlyCookies = "http_only_cookies",
        /// The response is opaque or the call failed before script was given one (Fetch, filtered responses).
        OpaqueResponse = "opaque_response",
        /// The browser refused access to storage (HTML, `localStorage` raises SecurityError).
        StorageDenied = "storage_denied",
        /// The browser refused access to `document.cookie`.
        CookiesDenied = "cookies_denied",
        /// A body was there and was not read: not text, used by the page, or of a response that did not fail.
        BodyNotRead = "body_not_read",
        /// The server gave no readable time, so times are compared with the device's clock only.
        ServerClock = "server_clock",
        /// A service worker of the app had a hand in the exchange, and may have made the answer itself (Resource Timing, `workerStart`).
        ServiceWorker = "service_worker",
        /// Headers that the browser adds by itself (`Cookie`, `Origin`, HTTP authentication of the browser's dialog).
        BrowserHeaders = "browser_headers",
    }
}
