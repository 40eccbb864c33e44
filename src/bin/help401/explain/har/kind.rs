//! What kind of request an entry is. Scripts make calls; the browser makes the rest.

use super::entry::Entry;

/// Kinds of requests.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `fetch`, `XMLHttpRequest` or the like: what a page's script asked for.
    Call,
    /// A page, in a tab or in a frame.
    Document,
    /// The browser's question before a call to another origin (Fetch, CORS-preflight request).
    Preflight,
    /// An image, a script, a style sheet and the like.
    Resource,
    /// No exchange of HTTP: a WebSocket, data in the address, a file of an extension.
    NotHttp,
}

impl Kind {
    /// The kind of an entry, by what Chrome says of it, else by the request's own fields, else by what came back.
    pub fn of(resource_type: Option<&str>, entry: &Entry) -> Self {
        let scheme = entry.url.split(':').next().unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Self::NotHttp;
        }
        if entry.method == "OPTIONS" && entry.request_field("access-control-request-method").is_some() {
            return Self::Preflight;
        }
        match resource_type {
            Some("xhr" | "fetch" | "eventsource") => Self::Call,
            Some("preflight") => Self::Preflight,
            Some("document") => Self::Document,
            Some("websocket" | "webtransport" | "directsocket") => Self::NotHttp,
            // Chrome's word for what it has no word for; other tools write it for everything.
            None | Some("other") => Self::by_fields(entry),
            Some(_) => Self::Resource,
        }
    }

    /// Fetch Metadata says what the answer is for (`Sec-Fetch-Dest`; `empty` is a script).
    fn by_fields(entry: &Entry) -> Self {
        if entry.request_field("upgrade").is_some_and(|value| value.eq_ignore_ascii_case("websocket")) {
            return Self::NotHttp;
        }
        match entry.request_field("sec-fetch-dest") {
            Some("empty") => return Self::Call,
            Some("document" | "iframe" | "frame" | "fencedframe") => return Self::Document,
            Some(_) => return Self::Resource,
            None => {}
        }
        let media = entry.response_field("content-type").unwrap_or_default();
        let is = |beginnings: &[&str]| beginnings.iter().any(|beginning| media.starts_with(beginning));
        if is(&["image/", "font/", "audio/", "video/", "text/css", "text/javascript", "application/javascript"]) {
            return Self::Resource;
        }
        let accepts = entry.request_field("accept").unwrap_or_default();
        if accepts.starts_with("text/html") && entry.request_field("x-requested-with").is_none() {
            Self::Document
        } else {
            Self::Call
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(url: &str, method: &str, resource_type: &str, fields: &[(&str, &str)]) -> Kind {
        let headers: Vec<_> =
            fields.iter().map(|(name, value)| serde_json::json!({ "name": name, "value": value })).collect();
        let entry = serde_json::json!({
            "_resourceType": resource_type, "request": { "method": method, "url": url, "headers": headers },
        });
        Entry::read(&serde_json::from_value(entry).unwrap()).unwrap_or_else(|why| panic!("{why}")).kind
    }

    #[test]
    fn chrome_says_what_kind_it_is() {
        assert_eq!(kind("https://a.test/", "GET", "xhr", &[]), Kind::Call);
        assert_eq!(kind("https://a.test/", "GET", "script", &[]), Kind::Resource);
        assert_eq!(kind("https://a.test/", "OPTIONS", "preflight", &[]), Kind::Preflight);
    }

    #[test]
    fn elsewhere_the_fields_say_it() {
        assert_eq!(kind("https://a.test/", "GET", "other", &[("Sec-Fetch-Dest", "empty")]), Kind::Call);
        assert_eq!(kind("https://a.test/", "GET", "other", &[("Sec-Fetch-Dest", "image")]), Kind::Resource);
        assert_eq!(kind("https://a.test/", "GET", "other", &[("Accept", "text/html,*/*")]), Kind::Document);
        let asks = [("Access-Control-Request-Method", "GET")];
        assert_eq!(kind("https://a.test/", "OPTIONS", "other", &asks), Kind::Preflight);
    }

    #[test]
    fn what_is_not_http_is_none_of_ours() {
        for url in [
            "wss://a.test/",
            "data:text/plain,x",
            "chrome-extension://x/y.js",
            "moz-extension://x",
            "blob:https://a.test/1",
        ] {
            assert_eq!(kind(url, "GET", "other", &[]), Kind::NotHttp, "{url}");
        }
        assert_eq!(kind("https://a.test/", "GET", "other", &[("Upgrade", "websocket")]), Kind::NotHttp);
    }
}
