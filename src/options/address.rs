//! An address that a button may lead to. Only the app's own options make one; a response or a message never does.
//!
//! The check follows what the URL standard does before it looks for a scheme: leading and trailing C0 controls and
//! spaces are dropped, tabs and newlines anywhere are dropped, and so is here any other control. So `java\nscript:` is seen
//! for what it is.

use crate::evidence::text::split_at;
use crate::protocol::{grammar, url};

/// The longest address.
const LENGTH: usize = 2048;

/// Which schemes are allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schemes(&'static [&'static str], bool);

impl Schemes {
    /// `http:`, `https:` and relative addresses.
    pub const WEB: Self = Self(&["http", "https"], true);

    /// `https:` and `mailto:`; relative addresses too, which are of the page's own scheme.
    pub const SECURE_OR_MAIL: Self = Self(&["https", "mailto"], true);
}

/// Why an address was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddressFault {
    /// There is nothing.
    Empty,
    /// The scheme is not allowed.
    Scheme,
    /// It is too long.
    TooLong,
}

/// A checked address, possibly relative, possibly with `{return_url}` or `{report}` in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address(String);

impl Address {
    /// Checks an address.
    ///
    /// # Errors
    /// If it is empty, longer than 2048 bytes, or of a scheme that is not allowed.
    pub fn parse(value: &str, schemes: Schemes) -> Result<Self, AddressFault> {
        if value.len() > LENGTH {
            return Err(AddressFault::TooLong);
        }
        let clean: String = value.trim_matches(|c: char| c <= ' ').chars().filter(|c| *c >= ' ').collect();
        if clean.is_empty() {
            return Err(AddressFault::Empty);
        }
        match scheme(&clean) {
            Some(scheme) if schemes.0.iter().any(|known| scheme.eq_ignore_ascii_case(known)) => Ok(Self(clean)),
            None if schemes.1 => Ok(Self(clean)),
            _ => Err(AddressFault::Scheme),
        }
    }

    /// As the app wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// With this placeholder replaced by a value, percent-encoded.
    #[must_use]
    pub fn with(&self, placeholder: &str, value: &str) -> String {
        let (value, mut filled, mut rest) = (encode(value), String::new(), self.as_str());
        while let Some((before, behind)) = split_at(rest, placeholder) {
            filled = [&filled, before, &value].concat();
            rest = behind;
        }
        [&filled, rest].concat()
    }

    /// With this placeholder replaced by a value, or without the parameter that it stands in where there is none.
    #[must_use]
    pub fn given(&self, placeholder: &str, value: &str) -> Self {
        if !value.is_empty() {
            return Self(self.with(placeholder, value));
        }
        // Apps that route by the fragment have a query of its own in there.
        let mut kept = String::new();
        for (nth, part) in self.0.splitn(2, '#').enumerate() {
            let (path, query) = part.split_once('?').unwrap_or((part, ""));
            kept = [kept.as_str(), if nth == 0 { "" } else { "#" }, path].concat();
            let mut between = "?";
            for parameter in query.split('&').filter(|one| !one.is_empty() && split_at(one, placeholder).is_none()) {
                kept = [kept.as_str(), between, parameter].concat();
                between = "&";
            }
        }
        Self(Self(kept).with(placeholder, ""))
    }

    /// How many bytes of value, percent-encoded, each of these placeholders can take for the address to be no longer than this.
    #[must_use]
    pub fn room(&self, placeholder: &str, longest: usize) -> usize {
        let (bare, one) = (self.with(placeholder, ""), self.with(placeholder, "x"));
        // What the app wrote as it is, the browser may encode.
        let taken: usize = bare.bytes().map(|byte| if byte.is_ascii_graphic() { 1 } else { 3 }).sum();
        longest.saturating_sub(taken).checked_div(one.len().saturating_sub(bare.len())).unwrap_or(longest)
    }

    /// Whether it is a mail to be written (RFC 6068).
    #[must_use]
    pub fn is_mail(&self) -> bool {
        self.0.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
    }

    /// With this field asked for, unless the app has said itself what is to be in it.
    #[must_use]
    pub fn asking(&self, field: &str, value: &str) -> Self {
        let (path, query) = self.0.split_once('?').unwrap_or((&self.0, ""));
        let named = |parameter: &str| parameter.split('=').next().is_some_and(|name| name.eq_ignore_ascii_case(field));
        if query.split('&').any(named) {
            return self.clone();
        }
        Self([path, "?", query, if query.is_empty() { "" } else { "&" }, field, "=", value].concat())
    }

    /// Whether it is of another origin than this page. Browsers take `\\` for `/`.
    #[must_use]
    pub fn leaves(&self, page: &str) -> bool {
        let own = page.split_once(':').map(|(scheme, _)| scheme);
        let whole = match (own, self.0.as_bytes()) {
            (Some(own), [b'/' | b'\\', b'/' | b'\\', ..]) => [own, "://", self.0.get(2..).unwrap_or_default()].concat(),
            _ => self.0.clone(),
        };
        scheme(&whole).is_some() && url::origin(&whole) != url::origin(page)
    }

    /// Whether a request of this page to this whole URL is one to the address: to its origin and path, and with no other value for
    /// a parameter that is written into it (`?page=login`). A place within a page (`/#/login`), or the root alone, is not known by
    /// requests: what is asked for there is the app.
    #[must_use]
    pub fn is_asked(&self, request: &str, page: &str) -> bool {
        let Some(asked) = url::split_url(request) else { return false };
        let path = self.path();
        let same_path = match path.strip_prefix('/') {
            Some(_) => asked.path == path,
            // From wherever the page is.
            None => asked.path.ends_with(&["/", path.trim_start_matches(['.', '/'])].concat()),
        };
        // A sandbox has no origin of its own, and asks the page's server all the same.
        let at_home = url::origin(page).is_none_or(|page| url::origin(request) == Some(page));
        let query = self.0.split_once('?').map_or("", |(_, query)| query);
        same_path
            && path != "/"
            && at_home != self.leaves(page)
            && !self.0.contains('#')
            && !contradicts(query, asked.query.unwrap_or_default())
    }

    /// The path of the address, without origin, query and fragment: what a request to it is known by.
    #[must_use]
    pub fn path(&self) -> &str {
        // An address in the query is none of its own.
        let address = url::without_query(&self.0);
        let whole = split_at(address, "://").map(|(_, rest)| rest).or_else(|| address.strip_prefix("//"));
        whole.map_or(address, |rest| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"))
    }
}

/// Whether a query has another value for a parameter than is written here.
fn contradicts(written: &str, query: &str) -> bool {
    let given = grammar::parts(query, |c| c == '&');
    grammar::parts(written, |c| c == '&').into_iter().any(|own| {
        let named = |one: &&str| one.split('=').next() == own.split('=').next();
        !own.contains('{') && given.iter().any(named) && !given.contains(&own)
    })
}

/// The scheme (RFC 3986 §3.1), if the text has one. A placeholder is taken for a part of it, and so is a space behind one:
/// `javasc{acr_values}ript:` is a scheme as soon as there is no value for it.
fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let first = scheme.bytes().next()?;
    let fits = (first.is_ascii_alphabetic() || first == b'{')
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'{' | b'}' | b'_' | b' '));
    fits.then_some(scheme)
}

/// Percent-encodes everything but unreserved characters (RFC 3986 §2.3).
#[must_use]
pub fn encode(value: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for nibble in [byte >> 4, byte & 15] {
                out.push(HEX.get(usize::from(nibble)).map_or('0', |digit| char::from(*digit)));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_in_disguise_are_refused() {
        for value in [
            "javascript:alert(1)",
            " \u{1}JaVaScRiPt:x",
            "java\nscript:x",
            "\tdata:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "javasc{acr_values}ript:alert(1)",
            "{report}javascript:alert(1)",
            "{acr_values} javascript:alert(1)",
            "{acr_values}\u{1d}javascript:alert(1)",
        ] {
            assert_eq!(Address::parse(value, Schemes::WEB), Err(AddressFault::Scheme), "{value:?}");
        }
    }

    #[test]
    fn a_placeholder_and_a_colon_make_no_scheme_where_none_can_be() {
        for value in
            ["{return_url}", "/a/{return_url}:b", "login?at={return_url}:x", "?next={return_url}&a=b:c", "a_b/c:d"]
        {
            assert!(Address::parse(value, Schemes::WEB).is_ok(), "{value}");
        }
    }

    #[test]
    fn mail_is_for_support_only() {
        assert!(Address::parse("mailto:a@b.test?body={report}", Schemes::SECURE_OR_MAIL).is_ok());
        assert_eq!(Address::parse("mailto:a@b.test", Schemes::WEB), Err(AddressFault::Scheme));
    }

    #[test]
    fn the_return_address_is_percent_encoded() {
        let address = Address::parse("/login?next={return_url}", Schemes::WEB).unwrap();
        assert_eq!(address.with("{return_url}", "/a?b=c&d"), "/login?next=%2Fa%3Fb%3Dc%26d");
    }

    #[test]
    fn a_mail_gets_words_unless_the_app_has_chosen_them() {
        let asked = |value: &str| {
            let address = Address::parse(value, Schemes::SECURE_OR_MAIL).unwrap();
            assert!(address.is_mail());
            address.asking("body", "{report}").with("{report}", "a b")
        };
        assert_eq!(asked("mailto:a@b.test"), "mailto:a@b.test?body=a%20b");
        assert_eq!(asked("mailto:a@b.test?subject=x"), "mailto:a@b.test?subject=x&body=a%20b");
        assert_eq!(asked("MAILTO:a@b.test?Body=Hi"), "MAILTO:a@b.test?Body=Hi");
    }

    #[test]
    fn it_tells_how_much_room_it_has() {
        let room = |value: &str| Address::parse(value, Schemes::SECURE_OR_MAIL).unwrap().room("{report}", 100);
        assert_eq!(room("mailto:a@b.test?body={report}"), 79);
        assert_eq!(room("mailto:a@b.test?subject={report}&body={report}"), 35);
        assert_eq!(room("mailto:a@b.test?body=é {report}"), 70);
        assert_eq!(room(&["/", &"x".repeat(200), "{report}"].concat()), 0);
        assert_eq!(room("/help"), 100);
    }

    #[test]
    fn what_has_no_value_leaves_nothing_of_its_placeholder_wherever_it_stands() {
        let given = |value: &str| Address::parse(value, Schemes::WEB).unwrap().given("{acr_values}", "");
        for (value, wanted) in [
            ("/login?a=1&acr={acr_values}&next={return_url}#x", "/login?a=1&next={return_url}#x"),
            ("/login?acr={acr_values}&a=1", "/login?a=1"),
            ("#/login?acr={acr_values}", "#/login"),
            ("/app?a=1#/login?acr={acr_values}&next={return_url}", "/app?a=1#/login?next={return_url}"),
            ("/app?acr={acr_values}#/login?a=1&acr={acr_values}", "/app#/login?a=1"),
            ("/login/{acr_values}/form", "/login//form"),
            ("/login#{acr_values}", "/login#"),
            ("/login?a=1", "/login?a=1"),
        ] {
            assert_eq!(given(value).as_str(), wanted);
        }
    }

    #[test]
    fn a_request_to_an_address_is_known_by_its_origin_its_path_and_what_contradicts_it() {
        for (address, request, asked) in [
            ("/login?next={return_url}", "https://a.test/login", true),
            ("/login?next={return_url}", "https://a.test/login?next=%2Fx#y", true),
            ("/login?theme=dark", "https://a.test/login", true),
            ("login.php", "https://a.test/shop/login.php", true),
            ("../login", "https://a.test/login", true),
            ("HTTPS://A.test/login", "https://a.test/login", true),
            ("https://sso.test/auth?rd={return_url}", "https://sso.test/auth?rd=x", true),
            ("/index.php?page=login", "https://a.test/index.php?page=login&error=1", true),
            ("/login", "https://b.test/login", false),
            ("/login", "https://a.test/login/help", false),
            ("/login", "https://a.test/blog", false),
            ("login", "https://a.test/blogin", false),
            ("https://sso.test/?rd={return_url}", "https://a.test/", false),
            ("https://sso.test/?rd={return_url}", "https://sso.test/", false),
            ("/index.php?page=login", "https://a.test/index.php?page=orders", false),
            ("/#/login", "https://a.test/", false),
            ("/app#/login", "https://a.test/app", false),
            ("/?login", "https://a.test/", false),
        ] {
            let known = Address::parse(address, Schemes::WEB).unwrap();
            assert_eq!(known.is_asked(request, "https://a.test"), asked, "{address} {request}");
        }
        // A sandbox has no origin of its own, and asks the page's server all the same.
        assert!(Address::parse("/login", Schemes::WEB).unwrap().is_asked("https://a.test/login", "null"));
    }

    #[test]
    fn an_address_is_known_by_its_path() {
        for (value, path) in
            [("/login?next=x", "/login"), ("https://sso.test/auth#x", "/auth"), ("https://sso.test", "/")]
        {
            assert_eq!(Address::parse(value, Schemes::WEB).unwrap().path(), path);
        }
    }

    #[test]
    fn an_address_in_the_query_is_not_the_address() {
        for (value, path) in [
            ("/oauth2/start?rd=https://app.test/home", "/oauth2/start"),
            ("https://id.test/login?rd=https://app.test/home", "/login"),
            ("//id.test/login", "/login"),
            ("https://id.test?rd=/home", "/"),
        ] {
            assert_eq!(Address::parse(value, Schemes::WEB).unwrap().path(), path, "{value}");
        }
    }
}
