//! `cookie-string` as a page sees it in `document.cookie` (6265bis §4.2.1), and name prefixes (§4.1.3).
//!
//! "6265bis" is the draft that is to take the place of RFC 6265 and has no number yet. Its sections are cited here and
//! elsewhere as they are in draft-ietf-httpbis-rfc6265bis-22.

use crate::protocol::grammar;
use crate::protocol::secret::Secret;

/// Cookies kept of one string; browsers store at most 180 or so for a site.
pub const MAX_COOKIES: usize = 200;

/// Reads `name=value; name=value`. A cookie without an equals sign has a value and no name.
pub fn parse_cookie_string(document_cookie: &str) -> Vec<(String, Secret)> {
    let mut cookies = Vec::new();
    for pair in grammar::parts(document_cookie, |c| c == ';') {
        let pair = pair.trim();
        if !pair.is_empty() && cookies.len() < MAX_COOKIES {
            let (name, value) = pair.split_once('=').unwrap_or(("", pair));
            cookies.push((name.trim_end().to_owned(), Secret::new(value.trim_start())));
        }
    }
    cookies
}

/// What the name of a cookie obliges the browser to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CookiePrefix {
    /// `__Secure-`: it came over a secure connection and has the Secure attribute.
    Secure,
    /// `__Host-`: as `__Secure-`, and it belongs to this very host and to every path of it.
    Host,
}

/// The prefix of a cookie's name, whatever the case of its letters.
pub fn prefix(name: &str) -> Option<CookiePrefix> {
    let begins = |head: &str| name.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head));
    if begins("__Host-") {
        Some(CookiePrefix::Host)
    } else if begins("__Secure-") {
        Some(CookiePrefix::Secure)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let cookies = parse_cookie_string(text).into_iter();
        cookies.map(|(name, value)| (name, value.expose().to_owned())).collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.into(), value.into())
    }

    #[test]
    fn pairs_are_split_at_the_first_equals_sign() {
        assert_eq!(read("sid=a=b; theme=dark;x="), [pair("sid", "a=b"), pair("theme", "dark"), pair("x", "")]);
    }

    #[test]
    fn a_cookie_may_have_no_name() {
        assert_eq!(read("lonely; =value"), [pair("", "lonely"), pair("", "value")]);
    }

    #[test]
    fn empty_pairs_are_no_cookies() {
        assert_eq!(read(" ;; ; "), []);
    }

    #[test]
    fn cookies_beyond_the_cap_are_not_kept() {
        assert_eq!(parse_cookie_string(&"a=b;".repeat(500)).len(), MAX_COOKIES);
    }

    #[test]
    fn prefixes_are_found_in_any_case() {
        assert_eq!(prefix("__Host-sid"), Some(CookiePrefix::Host));
        assert_eq!(prefix("__secure-sid"), Some(CookiePrefix::Secure));
        assert_eq!(prefix("__Hostsid"), None);
        assert_eq!(prefix("é"), None);
    }
}
