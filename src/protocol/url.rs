//! Parts of an absolute http or https URL (RFC 3986 §3).
//!
//! This is not the parser of the WHATWG standard: it neither resolves dots, nor maps
//! international names, nor repairs what browsers repair. The URLs it is given have been through a
//! browser already, and a whole parser would outweigh the rest of the layer.

use crate::planted::planted;
use crate::protocol::grammar;
use crate::protocol::number::{decimal, digits_to_i64};
use crate::protocol::secret_shape::{HIDDEN, is_secret};

/// Where a URL points, as slices of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UrlParts<'a> {
    /// `http` or `https`, in the case it was written in.
    pub scheme: &'a str,
    /// Host in the case it was written in; an IPv6 address with its brackets.
    pub host: &'a str,
    /// Port, if one is written.
    pub port: Option<u16>,
    /// Path with its slash; `/` where none is written.
    pub path: &'a str,
    /// Everything between the question mark and the fragment.
    pub query: Option<&'a str>,
    /// Everything behind the hash sign.
    pub fragment: Option<&'a str>,
}

/// Splits a URL; nothing for a relative one, another scheme, or no host. User names are dropped.
pub fn split_url(url: &str) -> Option<UrlParts<'_>> {
    let url = url.trim();
    // Searching for a character costs the module far less than searching for a text.
    let (scheme, rest) = url.split_once(':')?;
    let rest = rest.strip_prefix("//")?;
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    let (rest, fragment) = split_off(rest, '#');
    let (rest, query) = split_off(rest, '?');
    let path_at = rest.find(['/', '\\']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(path_at)?;
    let host_and_port = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let (host, port) = split_port(host_and_port)?;
    let path = if path.is_empty() { "/" } else { path };
    (!host.is_empty()).then_some(UrlParts { scheme, host, port, path, query, fragment })
}

/// The origin of a URL in lower case, without a port that its scheme implies (RFC 6454 §6.2).
pub fn origin(url: &str) -> Option<String> {
    planted!("protocol");
    let parts = split_url(url)?;
    let scheme = parts.scheme.to_ascii_lowercase();
    let implied = if scheme == "https" { 443 } else { 80 };
    let mut origin = scheme;
    origin.push_str("://");
    origin.push_str(&parts.host.to_ascii_lowercase());
    if let Some(port) = parts.port.filter(|port| *port != implied) {
        origin.push(':');
        origin.push_str(&decimal(i64::from(port)));
    }
    Some(origin)
}

/// A URL, also a relative one, up to its query or fragment: what may be shown of it.
pub fn without_query(url: &str) -> &str {
    let end = url.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    end.and_then(|end| url.get(..end)).unwrap_or(url)
}

/// What may be shown of a URL: without query and fragment, without the user name and password that it may begin with, and with
/// dots for each segment of the path that may be a credential. In one that cannot be read, user name and password may be anywhere
/// before the last `@`.
#[must_use]
pub fn shown(url: &str) -> String {
    let (mut shown, path) = match (origin(url), split_url(url)) {
        (Some(origin), Some(parts)) => (origin, parts.path),
        _ => {
            // A password may hold marks that end a path; a relative address has none but in its path.
            let relative = url.starts_with('/') && !url.starts_with("//");
            let all = if relative { without_query(url) } else { url };
            (String::new(), without_query(all.rsplit_once('@').map_or(all, |(_, rest)| rest)))
        }
    };
    for (place, segment) in path.split('/').enumerate() {
        if place > 0 {
            shown.push('/');
        }
        shown.push_str(if is_secret(segment) { HIDDEN } else { segment });
    }
    shown
}

/// Names and values of a query or of a form body, decoded; at most [`MAX_PAIRS`].
pub fn query_pairs(query: &str) -> Vec<(String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut pairs = Vec::new();
    for pair in grammar::parts(query, |c| c == '&') {
        if pairs.len() < MAX_PAIRS {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((decode(name, true), decode(value, true)));
        }
    }
    pairs
}

/// Pairs kept of one query.
pub const MAX_PAIRS: usize = 200;

/// Replaces `%41` by the octet it stands for (RFC 3986 §2.1). What is no such triple stays as it
/// is, and octets that are no UTF-8 become U+FFFD.
pub fn percent_decode(text: &str) -> String {
    decode(text, false)
}

/// Forms write a space as a plus sign, URLs do not.
fn decode(text: &str, form: bool) -> String {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let triple = behind.get(..2).filter(|_| *first == b'%').and_then(|digits| {
            digits.iter().try_fold(0, |octet, digit| Some(octet * 16 + char::from(*digit).to_digit(16)?))
        });
        let plain = if form && *first == b'+' { b' ' } else { *first };
        octets.push(triple.map_or(plain, |octet| octet as u8));
        rest = if triple.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    grammar::lossy(&octets)
}

/// Whether two hosts are probably of one site, so that SameSite cookies travel between them.
///
/// A site is a registrable domain, which only the public suffix list knows, and the list is larger
/// than this whole module may be. The approximation: the last two labels are equal, or the last
/// three under a country's suffix like `co.uk`, of which the usual ones are known. It errs for hosts directly under
/// another shared suffix such as `github.io`. IP addresses and single words are a site of their own. Schemes are not compared.
pub fn same_site(host_a: &str, host_b: &str) -> bool {
    let (a, b) = (host_a.trim_end_matches('.'), host_b.trim_end_matches('.'));
    if a.eq_ignore_ascii_case(b) {
        return !a.is_empty();
    }
    if is_address(a) || is_address(b) {
        return false;
    }
    match (registrable(a), registrable(b)) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        _ => false,
    }
}

/// What countries call the second level of their domains, below which anybody registers.
const SECOND_LEVEL: &str = "co com org net gov edu ac or ne go gob nom mil asn id";

/// The last labels of a host that are taken for its registrable domain; nothing if it has too few.
fn registrable(host: &str) -> Option<&str> {
    let mut labels = host.rsplit('.');
    let (last, second) = (labels.next()?, labels.next()?);
    let mut length = last.len() + 1 + second.len();
    if last.len() == 2 && SECOND_LEVEL.split(' ').any(|known| known.eq_ignore_ascii_case(second)) {
        length += 1 + labels.next()?.len();
    }
    host.get(host.len().checked_sub(length)?..)
}

/// Whether a host is an IP address: a colon is in IPv6 only, and no top-level domain is a number.
fn is_address(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains(':') || (!last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Splits at the first mark, and tells no mark from a mark with nothing behind it.
fn split_off(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(head, tail)| (head, Some(tail)))
}

/// `host [ ":" port ]`, where the host may be `"[" IPv6address "]"` (RFC 3986 §3.2).
fn split_port(text: &str) -> Option<(&str, Option<u16>)> {
    let host_end = if text.starts_with('[') { text.find(']')? + 1 } else { text.find(':').unwrap_or(text.len()) };
    let (host, rest) = text.split_at_checked(host_end)?;
    match rest.strip_prefix(':') {
        None if rest.is_empty() => Some((host, None)),
        None => None,
        Some("") => Some((host, None)),
        Some(digits) => Some((host, Some(u16::try_from(digits_to_i64(digits)?).ok()?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_falls_into_its_parts() {
        let parts = split_url("https://me:pw@Example.test:8443/a/b?c=d#e").expect("absolute");
        assert_eq!((parts.scheme, parts.host, parts.port), ("https", "Example.test", Some(8443)));
        assert_eq!((parts.path, parts.query, parts.fragment), ("/a/b", Some("c=d"), Some("e")));
        let parts = split_url("http://[::1]:80?x").expect("absolute");
        assert_eq!((parts.host, parts.port, parts.path, parts.query), ("[::1]", Some(80), "/", Some("x")));
        assert_eq!(split_url("http://a#b?c").and_then(|parts| parts.query), None);
    }

    #[test]
    fn an_address_that_cannot_be_read_is_shown_without_its_password() {
        assert_eq!(shown("https://ada:lovelace@a.test:99999/x?y"), "a.test:99999/x");
        for password in ["love#lace", "love?lace", "love/l@ce#"] {
            assert_eq!(shown(&format!("https://ada:{password}@a.test/x?y")), "a.test/x");
        }
        assert_eq!(shown("/x?y=a@b#z"), "/x");
        assert_eq!(shown("/to/http://ada:x@a.test:4x/y"), "a.test:4x/y");
    }

    #[test]
    fn a_credential_in_the_path_is_not_shown() {
        assert_eq!(shown("https://a.test/reset/9f86d081884c7d65?x"), "https://a.test/reset/•••");
        assert_eq!(shown("/api/keys/sk_live_notarealkeynotareal/"), "/api/keys/•••/");
        let uuid = "https://a.test/orders/123e4567-e89b-12d3-a456-426614174000/lines";
        assert_eq!(shown(uuid), uuid);
    }

    #[test]
    fn what_is_not_absolute_or_not_http_has_no_parts() {
        for url in [
            "",
            "/a",
            "//a/b",
            "ftp://a",
            "http://",
            "http:///a",
            "http://a:b",
            "http://a:99999",
            "http://[::1",
            "http://[::1]x",
        ] {
            assert_eq!(split_url(url), None, "{url}");
        }
    }

    #[test]
    fn an_origin_is_normalised() {
        assert_eq!(origin("HTTPS://API.Example.test:443/x").as_deref(), Some("https://api.example.test"));
        assert_eq!(origin("http://a:443/").as_deref(), Some("http://a:443"));
        assert_eq!(origin("http://u@a:080").as_deref(), Some("http://a"));
        assert_eq!(origin("blob:x"), None);
    }

    #[test]
    fn a_query_is_cut_off_also_from_a_relative_url() {
        assert_eq!(without_query("/a?token=x#y"), "/a");
        assert_eq!(without_query("https://a/b#c?d"), "https://a/b");
        assert_eq!(without_query("?x"), "");
    }

    #[test]
    fn pairs_are_decoded() {
        let pairs = query_pairs("?a=b+c&d%3D=%C3%A9&&e&f=g=h");
        let expected = [("a", "b c"), ("d=", "é"), ("e", ""), ("f", "g=h")];
        assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_broken_triple_stays_as_it_is() {
        assert_eq!(percent_decode("100%, %zz %4 %é%41%"), "100%, %zz %4 %éA%");
        assert_eq!(percent_decode("%ff"), "\u{fffd}");
    }

    #[test]
    fn sites_are_told_by_their_last_labels() {
        for (a, b) in [("a.example.com", "b.Example.com"), ("example.com", "x.y.example.com"), ("a.x.co.uk", "x.co.uk")]
        {
            assert!(same_site(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("a.com", "b.com"),
            ("x.co.uk", "y.co.uk"),
            ("127.0.0.1", "127.1.0.1"),
            ("[::1]", "[::2]"),
            ("localhost", "127.0.0.1"),
            ("", ""),
        ] {
            assert!(!same_site(a, b), "{a} {b}");
        }
        assert!(same_site("localhost", "LOCALHOST") && same_site("127.0.0.1", "127.0.0.1"));
    }
}
