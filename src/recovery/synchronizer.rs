//! Synchronizer tokens: what a server writes into its page, and wants back with whatever the page sends, in a header or in a form, so
//! that it knows that its own page sent it. Rails, Laravel, Phoenix and Spring write them into a `<meta>`, they and others into hidden
//! fields of forms.
//!
//! A sign-in gives the session another token. What the page holds is of the session before: whatever it sends from then on
//! would be refused, though somebody is signed in.

use crate::evidence::record::Request;
use crate::evidence::stored::is_csrf_name;
use crate::evidence::text::{find_word, position, word_in};
use crate::protocol::grammar::{byte_at, slice};
use crate::protocol::secret::Secret;

/// The names of hidden fields that do not say what they are against: of Rails, of Laravel, and of Drupal.
const FIELDS: &str = "authenticity_token _token form_token";

/// A token of the page, and the one that the server writes there now.
pub type Renewed = (Secret, Secret);

/// Where a token stands in a page: of several of one kind, each has its own place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// The name of the `<meta>` or of the field.
    pub name: String,
    /// The `action` of the form that the field is in, as it is written there; empty where there is none. Some servers bind a token to
    /// what its form does.
    pub action: String,
}

/// A token where it stands.
pub type Placed = (Spot, Secret);

/// What takes the place of each token of a page, in their order: `old` is what stands in it, `new` what the server writes into it
/// now. Nothing where nothing is known to fit: a token in the wrong form is worth less than the old one.
///
/// A token is followed by the one at its own spot. Where a page has no such form any more (a list goes on, another row comes first),
/// a token that stands elsewhere, too, is followed as it is there. And a field that the page names for it (Rails's `csrf-param`) takes
/// the token that is good for every form.
#[must_use]
pub fn successors(old: &[Placed], new: &[Placed]) -> Vec<Option<Secret>> {
    let count = |all: &[Placed], spot: &Spot| all.iter().filter(|(other, _)| other == spot).count();
    let own = |(place, (spot, _)): (usize, &Placed)| {
        // Of several at one spot nobody knows which is which once there are more or fewer of them.
        let nth = old.iter().take(place).filter(|(other, _)| other == spot).count();
        let same = count(old, spot) == count(new, spot);
        let now = new.iter().filter(|(other, _)| other == spot).nth(if same { nth } else { usize::MAX })?;
        Some(now.1.clone())
    };
    let mut found: Vec<Option<Secret>> = old.iter().enumerate().map(own).collect();
    let meta = |name: &str| new.iter().find(|(spot, _)| spot.name == name).map(|(_, token)| token);
    let for_all = meta("csrf-param").zip(meta("csrf-token"));
    for place in 0..old.len() {
        let (Some((spot, token)), Some(None)) = (old.get(place), found.get(place)) else { continue };
        let twin = old.iter().zip(&found).find_map(|((_, other), now)| now.clone().filter(|_| other == token));
        let now = twin.or_else(|| Some(for_all.filter(|(field, _)| field.expose() == spot.name)?.1.clone()));
        if let Some(slot) = found.get_mut(place) {
            *slot = now;
        }
    }
    found
}

/// Whether a `<meta>` or a hidden field of this name holds such a token. Symfony names its fields by their form: `order[_token]`.
#[must_use]
pub fn is_token_name(name: &str) -> bool {
    let field = name.strip_suffix(']').and_then(|name| name.rsplit_once('[')).map_or(name, |(_, field)| field);
    is_csrf_name(name) || word_in(FIELDS, field)
}

/// How many tokens of a page are read.
const MANY: usize = 1000;

/// The tokens that stand in a page's text, in their order.
///
/// The text is read as far as that needs it: start tags and their attributes (HTML §13.1.2), and comments, in which there are none.
#[must_use]
pub fn tokens_in(html: &str) -> Vec<Placed> {
    let mut found = Vec::new();
    let mut action = String::new();
    let mut reader = Reader { html, at: 0 };
    while found.len() < MANY {
        reader.until("<");
        if reader.at >= html.len() {
            break;
        }
        reader.at += 1;
        if reader.rest().starts_with("!--") {
            reader.at = position(reader.rest(), "-->").map_or(html.len(), |end| reader.at + end);
            continue;
        }
        let end = reader.is_at("/");
        reader.over("/");
        let Some(tag) = find_word("meta input form", reader.until(" \t\n\x0c\r/>")) else { continue };
        if tag == "form" {
            action = String::new();
        }
        if end {
            continue;
        }
        let meta = tag == "meta";
        let (mut name, mut value, mut hidden) = ("", "", meta);
        while let Some((attribute, text)) = reader.attribute() {
            match find_word("name type content value action", attribute) {
                // Of two attributes of one name, the first is meant.
                Some("action") if tag == "form" && action.is_empty() => action = decoded(text),
                Some("name") if name.is_empty() => name = text,
                Some("content") if meta && value.is_empty() => value = text,
                Some("value") if !meta && value.is_empty() => value = text,
                Some("type") => hidden |= word_in("hidden", text),
                _ => {}
            }
        }
        let name = decoded(name);
        // A tag without an end has been cut, and its token with it.
        if hidden && tag != "form" && reader.is_at(">") && !value.is_empty() && is_token_name(&name) {
            let action = if meta { String::new() } else { action.clone() };
            found.push((Spot { name, action }, Secret::new(decoded(value))));
        }
    }
    found
}

/// White space of HTML (Infra §4.6).
const SPACE: &str = " \t\n\x0c\r";

/// A place in a text.
struct Reader<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        slice(self.html, self.at, self.html.len())
    }

    fn is_at(&self, any: &str) -> bool {
        byte_at(self.html, self.at).is_some_and(|byte| any.as_bytes().contains(&byte))
    }

    /// Goes on over these ASCII characters.
    fn over(&mut self, these: &str) {
        while self.is_at(these) {
            self.at += 1;
        }
    }

    /// What stands before the next of these ASCII characters, or before the end.
    #[inline(never)]
    fn until(&mut self, these: &str) -> &'a str {
        let start = self.at;
        while self.at < self.html.len() && !self.is_at(these) {
            self.at += 1;
        }
        slice(self.html, start, self.at)
    }

    /// The next attribute of a start tag, and its value. Nothing at the end of the tag.
    fn attribute(&mut self) -> Option<(&'a str, &'a str)> {
        self.over(" \t\n\x0c\r/");
        let name = self.until(" \t\n\x0c\r/>=");
        if name.is_empty() && !self.is_at("=") {
            return None;
        }
        self.over(SPACE);
        if !self.is_at("=") {
            return Some((name, ""));
        }
        self.at += 1;
        self.over(SPACE);
        for quote in ["\"", "'"] {
            if self.is_at(quote) {
                self.at += 1;
                let text = self.until(quote);
                self.at += 1;
                return Some((name, text));
            }
        }
        Some((name, self.until(" \t\n\x0c\r>")))
    }
}

/// A value with its character references (HTML §13.5) read, as far as tokens need them: Razor writes `+` as `&#x2B;`.
fn decoded(text: &str) -> String {
    let mut all = String::new();
    let mut reader = Reader { html: text, at: 0 };
    loop {
        all.push_str(reader.until("&"));
        if reader.at == text.len() {
            return all;
        }
        reader.at += 1;
        let start = reader.at;
        let name = reader.until("&;");
        match character(name).filter(|_| reader.is_at(";")) {
            Some(character) => {
                reader.at += 1;
                all.push(character);
            }
            None => {
                reader.at = start;
                all.push('&');
            }
        }
    }
}

fn character(name: &str) -> Option<char> {
    let (base, digits) = match name.as_bytes() {
        b"amp" => return Some('&'),
        b"quot" => return Some('"'),
        [b'#', b'x' | b'X', digits @ ..] => (16, digits),
        [b'#', digits @ ..] => (10, digits),
        _ => return None,
    };
    let mut code = 0;
    for digit in digits {
        code = code * base + char::from(*digit).to_digit(base)?;
        // Tokens are of ASCII.
        if code > 0x7f {
            return None;
        }
    }
    char::from_u32(code).filter(|_| code > 0)
}

/// The fields of a request that carry a token of the page for which there is another one now: name and value. `renewed` is in the
/// order of time, so that what was renewed twice becomes what it is now.
#[must_use]
pub fn fields_of_now(request: &Request, renewed: &[Renewed]) -> Vec<(String, Secret)> {
    let mut fields = Vec::new();
    for (name, field) in request.headers.iter().filter(|(name, _)| is_csrf_name(name)) {
        let value = latest(field, renewed);
        if value.expose() != field.expose() {
            fields.push((name.clone(), value.clone()));
        }
    }
    fields
}

/// How long a token has to be, in octets, to be known again in the midst of a text. Those of servers have 10 and more.
const TOLD_APART: usize = 8;

/// Those that may be replaced wherever they stand in a body, since nothing else there can be the same by chance.
/// What was renewed twice becomes at once what it is now.
#[must_use]
pub fn in_bodies(renewed: &[Renewed]) -> Vec<Renewed> {
    let long = renewed.iter().filter(|(before, _)| before.expose().len() >= TOLD_APART);
    long.map(|(before, _)| (before.clone(), latest(before, renewed).clone())).collect()
}

/// What has become of a token. `renewed` is in the order of time.
fn latest<'a>(token: &'a Secret, renewed: &'a [Renewed]) -> &'a Secret {
    renewed.iter().fold(token, |now, (before, next)| if before.expose() == now.expose() { next } else { now })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn token(html: &str, name: &str, nth: usize) -> Option<String> {
        let all = tokens_in(html);
        all.iter().filter(|(spot, _)| spot.name == name).nth(nth).map(|(_, token)| token.expose().to_owned())
    }

    fn next(old: &str, new: &str) -> Vec<String> {
        let next = successors(&tokens_in(old), &tokens_in(new));
        next.into_iter().map(|token| token.map_or("-".to_owned(), |token| token.expose().to_owned())).collect()
    }

    #[test]
    fn a_token_goes_into_the_form_that_it_was_written_for_and_no_other() {
        let row = |post: u32, token: &str| {
            format!("<form action=\"/post/{post}\" method=post><input type=hidden name=_token value={token}></form>")
        };
        let page = |rows: &[(u32, &str)]| rows.iter().map(|(post, token)| row(*post, token)).collect::<String>();
        // Another row has come to the top of the list.
        let before = page(&[(41, "a41"), (40, "a40"), (39, "a39")]);
        let now = page(&[(42, "b42"), (41, "b41"), (40, "b40")]);
        assert_eq!(next(&before, &now), ["b41", "b40", "-"]);
        // Forms without an address of their own are told apart by their order, while that is the same.
        let plain = "<form><input type=hidden name=_token value=a1></form><form><input type=hidden name=_token value=a2></form>";
        assert_eq!(next(plain, &plain.replace("=a", "=b")), ["b1", "b2"]);
        assert_eq!(
            next(plain, &plain.replace("<form><input type=hidden name=_token value=a1></form>", "")),
            ["-", "-"]
        );
        // A form has ended.
        let outside = [&page(&[(1, "a")]), "<input type=hidden name=_token value=c>"].concat();
        assert_eq!(
            tokens_in(&outside).iter().map(|(spot, _)| spot.action.as_str()).collect::<Vec<_>>(),
            ["/post/1", ""]
        );
    }

    #[test]
    fn a_token_that_stands_elsewhere_too_is_followed_as_it_is_there() {
        let field = |action: &str, token: &str| {
            format!("<form action={action}><input type=hidden name=authenticity_token value={token}></form>")
        };
        let meta = |token: &str| format!("<meta name=csrf-token content={token}>");
        // Laravel and Django: one for all.
        assert_eq!(next(&(meta("a") + &field("/gone", "a")), &meta("b")), ["b", "b"]);
        // Rails: one for each form, and one in the page's head that every form takes.
        let rails = |token: &str| format!("<meta name=csrf-param content=authenticity_token>{}", meta(token));
        assert_eq!(next(&(rails("a") + &field("/gone", "own")), &rails("b")), ["authenticity_token", "b", "b"]);
        assert_eq!(next(&field("/gone", "own"), &rails("b")), ["b"]);
        assert_eq!(next(&field("/gone", "own"), &meta("b")), ["-"]);
    }

    #[test]
    fn a_token_is_found_however_a_framework_writes_it() {
        for (html, name, value) in [
            // Rails and Phoenix, Laravel, Spring
            ("<head><meta name=\"csrf-token\" content=\"Yq+/8w==\" /></head>", "csrf-token", "Yq+/8w=="),
            ("<meta name=\"_csrf\" content=\"0f-1\"/><meta name=\"_csrf_header\" content=\"\">", "_csrf", "0f-1"),
            (
                "<form><input type=\"hidden\" name=\"authenticity_token\" value=\"a1\" autocomplete=\"off\" /></form>",
                "authenticity_token",
                "a1",
            ),
            ("<input type='hidden' name='_token' value='b2'>", "_token", "b2"),
            // Django, Symfony, ASP.NET
            ("<input type=\"hidden\" name=\"csrfmiddlewaretoken\" value=\"c3\">", "csrfmiddlewaretoken", "c3"),
            ("<input value=d4 id=x name=order[_token] type=hidden>", "order[_token]", "d4"),
            (
                "<input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"CfDJ8&#x2B;e&#43;5&amp;\" />",
                "__RequestVerificationToken",
                "CfDJ8+e+5&",
            ),
            // However it is written by hand
            ("<META\n CONTENT = e6\tNAME = 'csrf-token' name=other>", "csrf-token", "e6"),
            ("a < b <!-- <meta name=csrf-token content=old> --><meta name=csrf-token content=f7>", "csrf-token", "f7"),
        ] {
            assert!(is_token_name(name));
            assert_eq!(token(html, name, 0).as_deref(), Some(value), "{html}");
        }
    }

    #[test]
    fn nothing_else_is_taken_for_a_token() {
        for html in [
            "",
            "<",
            "<meta",
            "<meta name=\"csrf-token\">",
            "<meta name=\"csrf-token\" content=\"\">",
            "<meta name=\"description\" content=\"csrf-token\">",
            "<metadata name=\"csrf-token\" content=\"a1\">",
            "<input name=\"csrf-token\" value=\"typed\">",
            "<input type=text name=csrf-token value=typed>",
            "<!-- <meta name=csrf-token content=a1>",
            "<meta name=csrf-token content='unclosed",
            "&lt;meta name=csrf-token content=a1&gt;",
        ] {
            assert_eq!(token(html, "csrf-token", 0), None, "{html}");
        }
        for name in ["description", "token", "viewport", "order[note]", "q"] {
            assert!(!is_token_name(name), "{name}");
        }
    }

    #[test]
    fn each_form_has_its_own_token() {
        let html = "<meta name=csrf content=m><input type=hidden name=_token value=f1><input type=hidden name=csrf value=f2>\
                    <input type=hidden name=_token value=f3>";
        for (name, nth, value) in [("csrf", 0, "m"), ("csrf", 1, "f2"), ("_token", 0, "f1"), ("_token", 1, "f3")] {
            assert_eq!(token(html, name, nth).as_deref(), Some(value), "{name} {nth}");
        }
    }

    #[test]
    fn a_request_gets_a_field_for_the_very_token_that_it_carried() {
        let headers = [("x-csrf-token", "m1"), ("x-other", "m1"), ("x-xsrf-token", "unknown")];
        let headers = headers.map(|(name, value)| (name.to_owned(), Secret::new(value))).to_vec();
        let request = Request { headers, ..Request::default() };
        let renewed =
            [("m0", "m9"), ("m1", "m2"), ("m2", "m3")].map(|(before, now)| (Secret::new(before), Secret::new(now)));
        assert_eq!(fields_of_now(&request, &renewed[..2]), [("x-csrf-token".to_owned(), Secret::new("m2"))]);
        assert_eq!(
            fields_of_now(&request, &renewed),
            [("x-csrf-token".to_owned(), Secret::new("m3"))],
            "renewed twice"
        );
        assert_eq!(fields_of_now(&request, &[]), []);
    }

    #[test]
    fn in_a_body_only_a_token_is_replaced_that_nothing_else_can_be() {
        let renewed = [("1", "2"), ("0123456", "n"), ("01234567", "n")];
        let renewed = renewed.map(|(before, now)| (Secret::new(before), Secret::new(now))).to_vec();
        assert_eq!(in_bodies(&renewed), [(Secret::new("01234567"), Secret::new("n"))]);
        let twice = [("token-of-1", "token-of-2"), ("token-of-2", "token-of-3")];
        let twice = twice.map(|(before, now)| (Secret::new(before), Secret::new(now)));
        assert_eq!(
            in_bodies(&twice),
            [("token-of-1", "token-of-3"), ("token-of-2", "token-of-3")]
                .map(|(before, now)| (Secret::new(before), Secret::new(now)))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_what_is_written_is_found(text in "[<>!a-z\"'=&;#/ é-]{0,200}", value in "[A-Za-z0-9+/=_-]{1,40}") {
            let _ = tokens_in(&text);
            let _ = tokens_in(&format!("<form action=\"{text}<meta name=csrf content=\"{text}"));
            let page = format!("<p>a</p><meta name=\"csrf-token\" content=\"{value}\">{text}");
            prop_assert_eq!(token(&page, "csrf-token", 0), Some(value));
        }
    }
}
