//! A request in pieces: what is plain, and what may be a credential and so has the name of a variable.

use crate::evidence::record::{Record, Request};
use crate::evidence::text::word_in;
use crate::export::Secrets;
use crate::export::veil::{is_plain_request_field, names};
use crate::planted::planted;
use crate::protocol::secret::Secret;
use crate::protocol::secret_shape::is_secret;
use crate::protocol::token_shape::placeholder_name;
use crate::protocol::url;

/// Schemes whose credentials are one token behind one word.
const TOKENS: &str = "bearer dpop token";

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Shown as it is.
    Plain(String),
    /// Kept in the variable of this name.
    Variable(String, Secret),
}

/// A request, in the order in which it is written.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method.
    pub method: String,
    /// The URL without its fragment.
    pub url: Vec<Piece>,
    /// Names and values of the fields.
    pub fields: Vec<(String, Vec<Piece>)>,
    /// The body.
    pub body: Option<Vec<Piece>>,
    /// Every variable and what it stands for.
    pub variables: Vec<(String, Secret)>,
}

impl Call {
    /// The failed request of a record, with what the browser adds where the answer depends on it.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        planted!("export");
        let mut call = Self::request(&record.exchange.request);
        let other_origin = url::origin(&record.exchange.request.url).is_some_and(|origin| origin != record.page.origin);
        // A server with CORS looks at it before it looks at anything else.
        if other_origin && !record.page.origin.is_empty() {
            call.fields.push(("origin".into(), vec![Piece::Plain(record.page.origin.clone())]));
        }
        call
    }

    /// A request as script made it.
    #[must_use]
    pub fn request(request: &Request) -> Self {
        let mut call = Self {
            method: request.method.clone(),
            url: Vec::new(),
            fields: Vec::new(),
            body: None,
            variables: Vec::new(),
        };
        call.read_url(&request.url);
        for (name, value) in &request.headers {
            let pieces = call.field(name, value);
            call.fields.push((name.clone(), pieces));
        }
        if let Some(body) = request.body.as_ref().filter(|body| !body.is_empty()) {
            // Browsers name the type of a text that the script gave no type.
            if request.header("content-type").is_none() {
                call.fields.push(("content-type".into(), vec![Piece::Plain("text/plain;charset=UTF-8".into())]));
            }
            call.body = Some(vec![call.variable("BODY", body.expose())]);
        }
        call
    }

    /// Path and names of the query are shown; values are not, nor segments that may be credentials.
    fn read_url(&mut self, address: &str) {
        let address = address.split('#').next().unwrap_or_default();
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let (origin, path) = without_user(path);
        let mut plain = origin;
        for (place, segment) in path.split('/').enumerate() {
            plain.push_str(if place > 0 { "/" } else { "" });
            if is_secret(segment) {
                self.url.push(Piece::Plain(std::mem::take(&mut plain)));
                let variable = self.variable("PATH_SEGMENT", segment);
                self.url.push(variable);
            } else {
                plain.push_str(segment);
            }
        }
        self.url.push(Piece::Plain(plain));
        for (place, pair) in query.into_iter().flat_map(|query| query.split('&')).enumerate() {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let mark = if place == 0 { "?" } else { "&" };
            let equals = if pair.contains('=') { "=" } else { "" };
            if !names(name, value) {
                self.url.push(Piece::Plain(mark.to_owned()));
                let variable = self.variable("QUERY", pair);
                self.url.push(variable);
                continue;
            }
            self.url.push(Piece::Plain([mark, name, equals].concat()));
            if !value.is_empty() {
                let variable = self.variable(&["query_", name].concat(), value);
                self.url.push(variable);
            }
        }
    }

    fn field(&mut self, name: &str, value: &Secret) -> Vec<Piece> {
        let text = value.expose();
        if text.is_empty() || is_plain_request_field(&name.to_ascii_lowercase()) {
            return vec![Piece::Plain(text.to_owned())];
        }
        let (scheme, rest) = text.split_once(' ').unwrap_or_default();
        if !rest.is_empty() && word_in(TOKENS, &scheme.to_ascii_lowercase()) {
            // A word that a program wrote in the place of a token is no secret, and the very thing to show.
            let token = if placeholder_name(rest).is_some() {
                Piece::Plain(rest.to_owned())
            } else {
                self.variable("TOKEN", rest)
            };
            return vec![Piece::Plain([scheme, " "].concat()), token];
        }
        // `X_…` is nobody's; a bare name may be one that the shell itself goes by, such as `PATH`.
        let own =
            name.eq_ignore_ascii_case("authorization") || name.get(..2).is_some_and(|x| x.eq_ignore_ascii_case("x-"));
        vec![self.variable(&[if own { "" } else { "header_" }, name].concat(), text)]
    }

    /// The variable of this value; one that is there already, if it holds the same.
    fn variable(&mut self, name: &str, value: &str) -> Piece {
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
        let name: String = name.chars().map(plain).take(40).collect();
        let secret = Secret::new(value);
        let mut free = name.clone();
        while let Some((_, known)) = self.variables.iter().find(|(known, _)| *known == free) {
            if *known == secret {
                return Piece::Variable(free, secret);
            }
            free.push('_');
        }
        self.variables.push((free.clone(), secret.clone()));
        Piece::Variable(free, secret)
    }
}

/// The origin of an address, without the user name and password that it may begin with, and its path.
fn without_user(address: &str) -> (String, &str) {
    let split = address.split_once(':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
    let Some((scheme, rest)) = split else { return (String::new(), address) };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    ([scheme, "://", host].concat(), path)
}

/// A text of pieces: `variable` writes the name of a variable, `plain` everything else.
pub fn written(
    pieces: &[Piece],
    secrets: Secrets,
    plain: impl Fn(&str) -> String,
    variable: impl Fn(&str) -> String,
) -> String {
    let mut out = String::new();
    // What is plain and stands side by side is written as one.
    let mut waiting = String::new();
    for piece in pieces {
        match piece {
            Piece::Plain(text) => waiting.push_str(text),
            Piece::Variable(_, secret) if secrets == Secrets::Revealed => waiting.push_str(secret.expose()),
            Piece::Variable(name, _) => {
                if !waiting.is_empty() {
                    out.push_str(&plain(&std::mem::take(&mut waiting)));
                }
                out.push_str(&variable(name));
            }
        }
    }
    if !waiting.is_empty() || pieces.is_empty() || out.is_empty() {
        out.push_str(&plain(&waiting));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    fn names(call: &Call) -> Vec<&str> {
        call.variables.iter().map(|(name, _)| name.as_str()).collect()
    }

    #[test]
    fn whatever_may_be_a_credential_has_a_variable_and_the_rest_is_plain() {
        let record = Sample::request("POST", "https://ada:pw@a.test/me?page=2&flag#x")
            .authorization("Bearer abc")
            .header("accept", "text/html")
            .header("x-api-key", "k")
            .body("hello")
            .answered(401)
            .record();
        let call = Call::of(&record);
        assert_eq!(names(&call), ["QUERY_PAGE", "TOKEN", "X_API_KEY", "BODY"]);
        let text = |pieces: &[Piece]| written(pieces, Secrets::Hidden, str::to_owned, |name| format!("<{name}>"));
        assert_eq!(text(&call.url), "https://a.test/me?page=<QUERY_PAGE>&flag");
        assert_eq!(text(&call.fields[0].1), "Bearer <TOKEN>");
        assert_eq!(text(&call.fields[1].1), "text/html");
        assert_eq!(call.fields[3].0, "content-type", "a browser names the type of a text");
    }

    #[test]
    fn a_credential_in_the_path_has_a_variable() {
        let call = Call::request(
            &Sample::get("https://9f86d081884c7d65.a.test/reset/9f86d081884c7d65/now").record().exchange.request,
        );
        let text = |secrets| written(&call.url, secrets, str::to_owned, |name| format!("<{name}>"));
        assert_eq!(text(Secrets::Hidden), "https://9f86d081884c7d65.a.test/reset/<PATH_SEGMENT>/now");
        assert_eq!(text(Secrets::Revealed), "https://9f86d081884c7d65.a.test/reset/9f86d081884c7d65/now");
    }

    #[test]
    fn no_variable_is_one_that_a_shell_goes_by() {
        let own = "PATH HOME USER PWD OLDPWD IFS SHELL HOST HOSTNAME TEMP TMP TMPDIR LANG TERM UID MAIL ENV PS1 CDPATH USERNAME \
            USERPROFILE APPDATA COMSPEC OS RANDOM SECONDS LINENO EDITOR DISPLAY LOGNAME";
        let address = |name: &str| format!("https://a.test/reset/9f86d081884c7d65/{name}?{name}=9f86d081884c7d65");
        for name in own.split_whitespace() {
            let sample = Sample::get(&address(&name.to_ascii_lowercase())).header(name, "9f86d081884c7d65").body("x");
            for variable in names(&Call::request(&sample.record().exchange.request)) {
                assert!(!own.split_whitespace().any(|own| own == variable), "{variable}");
            }
        }
    }

    #[test]
    fn a_word_in_the_place_of_a_token_is_no_secret() {
        let call =
            Call::request(&Sample::get("https://a.test/").authorization("Bearer undefined").record().exchange.request);
        assert!(call.variables.is_empty());
        assert_eq!(written(&call.fields[0].1, Secrets::Hidden, str::to_owned, str::to_owned), "Bearer undefined");
    }

    #[test]
    fn equal_values_share_a_variable_and_others_have_their_own() {
        let sample = Sample::get("https://a.test/?a=1&a=2&a=1");
        assert_eq!(names(&Call::request(&sample.record().exchange.request)), ["QUERY_A", "QUERY_A_"]);
    }

    #[test]
    fn a_call_to_another_origin_names_the_page_as_browsers_do() {
        let origin = |sample: Sample| Call::of(&sample.record()).fields.iter().any(|(name, _)| name == "origin");
        assert!(origin(Sample::get("https://b.test/").from_page("https://a.test")));
        assert!(!origin(Sample::get("https://a.test/")));
    }
}
