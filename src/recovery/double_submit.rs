//! Double-submit fields: a header that repeats a cookie, so that the server knows that a script of its own origin wrote it. Angular,
//! axios, Laravel and Spring send `X-XSRF-TOKEN` from `XSRF-TOKEN` so, Django's pages `X-CSRFToken` from `csrftoken`.
//!
//! A sign-in gives a new cookie. A request from before would be refused for its field, whoever is signed in now.

use crate::evidence::record::Request;
use crate::evidence::stored::is_csrf_name;
use crate::protocol::secret::Secret;
use crate::protocol::url::percent_decode;

/// The fields of a request whose cookie says something else now: name and value. `cookies` are those that script can read.
///
/// Which cookie a field repeats, its name says: it is the cookie's with `X-` before it. What it said then is not compared, since the
/// very answer that refused the request may have set the cookie anew.
#[must_use]
pub fn fields_of_now(request: &Request, cookies: &[(String, Secret)]) -> Vec<(String, Secret)> {
    let mut fields = Vec::new();
    for (name, field) in request.headers.iter().filter(|(name, _)| is_csrf_name(name)) {
        let Some((_, now)) = cookies.iter().find(|(cookie, _)| repeats(name, cookie)) else { continue };
        // Cookies are written percent-encoded, and read by these libraries as what that means.
        let now = percent_decode(now.expose());
        if !now.is_empty() && now != field.expose() {
            fields.push((name.clone(), Secret::new(now)));
        }
    }
    fields
}

/// Whether a field is named after a cookie, by its letters: `__Host-` and `__Secure-` (RFC 6265bis §4.1.3) say nothing of it.
fn repeats(field: &str, cookie: &str) -> bool {
    fn letters<'a>(name: &'a str, beginnings: &str) -> impl Iterator<Item = u8> + use<'a> {
        let name = beginnings.split(' ').find_map(|beginning| name.strip_prefix(beginning)).unwrap_or(name);
        name.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase())
    }
    letters(field, "x-").eq(letters(cookie, "__Host- __Secure-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of this field with this cookie now, if it is another one.
    fn now(field: (&str, &str), cookie: (&str, &str)) -> Option<String> {
        let headers = vec![("accept".to_owned(), Secret::new("*/*")), (field.0.to_owned(), Secret::new(field.1))];
        let request = Request { headers, ..Request::default() };
        let cookies = [("theme".to_owned(), Secret::new("dark")), (cookie.0.to_owned(), Secret::new(cookie.1))];
        let mut fields = fields_of_now(&request, &cookies);
        assert!(fields.len() < 2);
        fields.pop().map(|(_, value)| value.expose().to_owned())
    }

    #[test]
    fn a_field_that_repeats_a_cookie_says_what_the_cookie_says_now() {
        for (field, cookie) in [
            ("x-xsrf-token", "XSRF-TOKEN"),
            ("x-csrftoken", "csrftoken"),
            ("x-csrf-token", "csrf_token"),
            ("x-csrf-token", "__Host-csrf-token"),
            ("csrf-token", "CSRF-TOKEN"),
        ] {
            assert_eq!(now((field, "old"), (cookie, "new")).as_deref(), Some("new"), "{field} {cookie}");
        }
    }

    #[test]
    fn a_cookie_is_read_as_it_was_meant() {
        assert_eq!(now(("x-xsrf-token", "old"), ("XSRF-TOKEN", "eyJpdiI6%3D%3D")).as_deref(), Some("eyJpdiI6=="));
    }

    #[test]
    fn what_repeats_no_cookie_or_says_what_it_says_stays_as_it_is() {
        for (field, cookie, value) in [
            ("x-xsrf-token", "XSRF-TOKEN", "old"),
            ("x-xsrf-token", "XSRF-TOKEN", ""),
            // Laravel's plain token of a page, beside the encrypted one of the cookie.
            ("x-csrf-token", "XSRF-TOKEN", "new"),
            // The secret that a token was made from is no token.
            ("x-csrf-token", "_csrf", "new"),
            ("x-session-id", "session_id", "new"),
        ] {
            assert_eq!(now((field, "old"), (cookie, value)), None, "{field} {cookie}");
        }
    }
}
