//! One entry of an HTTP archive (HAR 1.2, § entries), as Chrome, Firefox and Safari write it.
//!
//! What they do differently is settled here: Chrome says what kind of request it was (`_resourceType`) and why one failed
//! (`_error`), and lists the pseudo-headers of HTTP/2; Firefox joins fields of the same name by line breaks; Safari
//! writes sizes of −1. Values that may be credentials become [`Secret`]s at once.

use std::borrow::Cow;

use help401::protocol::base64url;
use help401::protocol::cookie::parse_cookie_string;
use help401::protocol::iso_date::parse_iso8601;
use help401::protocol::secret::Secret;
use help401::protocol::timestamp::Timestamp;
use help401::wire::record::BODY;
use help401::wire::tree::Tree;

use super::kind::Kind;

/// The most header bytes of one message that are kept.
const HEADERS: usize = 64 * 1024;

/// The longest value that is nothing but such a mark, in bytes.
const MARK: usize = 16;

/// A field of a message: its lower-case name and its value.
pub type Field = (String, Secret);

/// An entry.
pub struct Entry {
    /// When the request began; nothing if the entry does not say.
    pub start: Option<Timestamp>,
    /// How long it took, in milliseconds.
    pub duration_ms: u32,
    /// The page that it belongs to, by its id.
    pub page: String,
    /// What kind of request it is.
    pub kind: Kind,
    /// The address of the document whose markup asked for it, as Chrome tells.
    pub initiator: String,
    /// The method, upper-case.
    pub method: String,
    /// The URL without fragment.
    pub url: String,
    /// The fields of the request, pseudo-headers and cookies apart.
    pub request: Vec<Field>,
    /// The names of the cookies that were sent.
    pub cookies: Vec<String>,
    /// The body of the request.
    pub body: Option<Secret>,
    /// The status; 0 if there was no answer.
    pub status: u16,
    /// The reason phrase.
    pub status_text: String,
    /// The fields of the answer but `Set-Cookie`.
    pub response: Vec<Field>,
    /// The answer set a cookie.
    pub sets_cookie: bool,
    /// The first part of the answer's body.
    pub content: Option<Secret>,
    /// Where the answer redirects to, as it says so.
    pub location: String,
    /// Why there was no answer, in the browser's words.
    pub error: String,
    /// A value of a field was taken out, and a word such as `redacted` stands there.
    pub redacted: bool,
}

impl Entry {
    /// Reads an entry; if it is none, says why.
    pub fn read(tree: &Tree) -> Result<Self, &'static str> {
        let (request, response) = (tree.get("request"), tree.get("response"));
        if tree.members().is_empty() {
            return Err("this is no entry of a HAR file, which is an object");
        }
        let url = request.get("url").text().ok_or("its `request` has no `url`")?;
        let method = request.get("method").text().ok_or("its `request` has no `method`")?.to_ascii_uppercase();
        let mut entry = Self {
            start: tree.get("startedDateTime").text().and_then(parse_iso8601),
            duration_ms: tree.get("time").whole().and_then(|ms| u32::try_from(ms).ok()).unwrap_or(0),
            page: text(tree.get("pageref")),
            kind: Kind::Call,
            initiator: initiator(tree.get("_initiator")),
            method,
            url: url.split('#').next().unwrap_or_default().to_owned(),
            request: Vec::new(),
            cookies: Vec::new(),
            body: body(request.get("postData")),
            status: status(response.get("status")),
            status_text: text(response.get("statusText")),
            response: Vec::new(),
            sets_cookie: !response.get("cookies").items().is_empty(),
            content: content(response.get("content")),
            location: text(response.get("redirectURL")),
            error: text(response.get("_error")),
            redacted: false,
        };
        entry.read_request_fields(request);
        entry.read_response_fields(response);
        entry.kind = Kind::of(tree.get("_resourceType").text(), &entry);
        Ok(entry)
    }

    /// A field of the request by its lower-case name.
    pub fn request_field(&self, name: &str) -> Option<&str> {
        field(&self.request, name)
    }

    /// A field of the answer by its lower-case name.
    pub fn response_field(&self, name: &str) -> Option<&str> {
        field(&self.response, name)
    }

    /// When the answer was complete.
    pub fn end(&self, start: Timestamp) -> Timestamp {
        Timestamp::from_millis(start.millis().saturating_add(i64::from(self.duration_ms)))
    }

    /// The file shows what was sent and received of cookies or credentials.
    pub fn shows_credentials(&self) -> bool {
        !self.cookies.is_empty() || self.sets_cookie || self.request_field("authorization").is_some()
    }

    fn read_request_fields(&mut self, request: &Tree) {
        self.request = fields(request.get("headers"));
        for cookie in request.get("cookies").items() {
            self.cookies.push(text(cookie.get("name")));
        }
        let mut redacted = false;
        let cookies = &mut self.cookies;
        self.request.retain(|(name, value)| {
            // In another field such a word is a mark only if there is nothing else.
            let taken = is_redacted(value.expose())
                && (matches!(name.as_str(), "cookie" | "authorization") || value.len() <= MARK);
            redacted |= taken;
            if name == "cookie" {
                for (name, _) in parse_cookie_string(value.expose()) {
                    if !cookies.contains(&name) {
                        cookies.push(name);
                    }
                }
            }
            name != "cookie" && !taken
        });
        self.redacted = redacted;
    }

    fn read_response_fields(&mut self, response: &Tree) {
        self.response = fields(response.get("headers"));
        let before = self.response.len();
        self.response.retain(|(name, _)| !matches!(name.as_str(), "set-cookie" | "set-cookie2"));
        self.sets_cookie |= self.response.len() < before;
        if self.response_field("content-type").is_none()
            && let Some(media) = response.get("content").get("mimeType").text().filter(|media| *media != "x-unknown")
        {
            self.response.push(("content-type".to_owned(), Secret::new(media)));
        }
        if self.location.is_empty() {
            self.location = self.response_field("location").unwrap_or_default().to_owned();
        }
    }
}

fn text(tree: &Tree) -> String {
    tree.text().unwrap_or_default().to_owned()
}

/// The status; some tools write it as a text.
fn status(tree: &Tree) -> u16 {
    let number = tree.whole().or_else(|| tree.text()?.trim().parse().ok());
    number.and_then(|number| u16::try_from(number).ok()).unwrap_or(0)
}

/// The document whose parser asked. Scripts may be of another origin than the page, so their addresses tell nothing.
fn initiator(tree: &Tree) -> String {
    if tree.get("type").text() == Some("parser") { text(tree.get("url")) } else { String::new() }
}

/// Names and values of a list of fields; those of the same name are joined as `Headers.get` joins them.
fn fields(list: &Tree) -> Vec<Field> {
    let mut kept = 0;
    let mut fields: Vec<Field> = Vec::new();
    for item in list.items() {
        let name = item.get("name").text().unwrap_or_default().to_ascii_lowercase();
        let value = item.get("value").text().unwrap_or_default();
        kept += name.len() + value.len();
        // Pseudo-headers of HTTP/2 (RFC 9113 §8.3) are no fields.
        if kept > HEADERS || name.is_empty() || name.starts_with(':') {
            continue;
        }
        // Firefox and the tools of WebKit join fields of the same name by line breaks.
        let value: Cow<'_, str> = if value.contains('\n') { value.replace('\n', ", ").into() } else { value.into() };
        let mark = if name == "cookie" { "; " } else { ", " };
        match fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, before)) => *before = Secret::new([before.expose(), mark, &value].concat()),
            None => fields.push((name, Secret::new(value))),
        }
    }
    fields
}

fn field<'a>(fields: &'a [Field], name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.expose())
}

/// Whether a value is what tools that clean HAR files put in the place of a credential.
fn is_redacted(value: &str) -> bool {
    const MARKS: &[&str] = &["redacted", "sanitized", "obfuscated", "[removed]", "<removed>", "***"];
    let value = value.to_ascii_lowercase();
    MARKS.iter().any(|mark| value.contains(mark))
}

/// The body of a request: its text, or its parameters as a form would send them.
fn body(post: &Tree) -> Option<Secret> {
    if let Some(text) = post.get("text").text().filter(|text| !text.is_empty()) {
        return Some(Secret::new(beginning(text)));
    }
    let params = post.get("params").items();
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for param in params {
        form.append_pair(param.get("name").text().unwrap_or_default(), param.get("value").text().unwrap_or_default());
    }
    (!params.is_empty()).then(|| Secret::new(beginning(&form.finish())))
}

/// The beginning of an answer's body. It was not kept if there is a size and no text.
fn content(content: &Tree) -> Option<Secret> {
    let Some(text) = content.get("text").text() else {
        return (content.get("size").whole() == Some(0)).then(|| Secret::new(""));
    };
    if content.get("encoding").text() != Some("base64") {
        return Some(Secret::new(beginning(text)));
    }
    // Four digits are three octets.
    let digits = text.get(..(BODY / 3 + 1) * 4).unwrap_or(text);
    let octets = base64url::decode(digits.trim_end())?;
    Some(Secret::new(beginning(&String::from_utf8_lossy(&octets))))
}

/// As much of a text as is looked at, cut between characters.
fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(BODY)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Entry {
        Entry::read(&serde_json::from_str(json).unwrap()).unwrap_or_else(|why| panic!("{why}"))
    }

    #[test]
    fn fields_of_the_same_name_are_one_and_pseudo_headers_are_none() {
        let entry = read(
            r#"{"request":{"method":"get","url":"https://a.test/#x","headers":[{"name":":authority","value":"a.test"},
                {"name":"Cookie","value":"sid=1; theme=dark"}]},
                "response":{"status":401,"headers":[{"name":"WWW-Authenticate","value":"Basic\nBearer"},
                {"name":"www-authenticate","value":"Digest"},{"name":"Set-Cookie","value":"a=b"}]}}"#,
        );
        assert_eq!((entry.method.as_str(), entry.url.as_str()), ("GET", "https://a.test/"));
        assert!(entry.request.is_empty());
        assert_eq!(entry.cookies, ["sid", "theme"]);
        assert_eq!(entry.response_field("www-authenticate"), Some("Basic, Bearer, Digest"));
        assert!(entry.sets_cookie && entry.response_field("set-cookie").is_none());
    }

    #[test]
    fn bodies_are_decoded_and_cut() {
        let long = "ä".repeat(BODY);
        let entry = read(&format!(
            r#"{{"request":{{"method":"POST","url":"https://a.test/","postData":{{"params":[{{"name":"a b","value":"c&d"}}]}}}},
                "response":{{"status":401,"content":{{"text":"{long}"}}}}}}"#
        ));
        assert_eq!(entry.body.as_ref().map(Secret::expose), Some("a+b=c%26d"));
        assert_eq!(entry.content.as_ref().map(Secret::len), Some(BODY));
        let entry = read(
            r#"{"request":{"method":"GET","url":"https://a.test/"},
                "response":{"status":401,"content":{"size":5,"text":"aGVsbG8=","encoding":"base64"}}}"#,
        );
        assert_eq!(entry.content.as_ref().map(Secret::expose), Some("hello"));
    }

    #[test]
    fn a_body_that_was_not_kept_is_not_an_empty_one() {
        let content = |json: &str| content(&serde_json::from_str(json).unwrap()).map(|content| content.len());
        assert_eq!(content(r#"{"size":-1}"#), None);
        assert_eq!(content(r#"{"size":900,"mimeType":"text/html"}"#), None);
        assert_eq!(content(r#"{"size":0}"#), Some(0));
    }

    #[test]
    fn what_is_no_entry_says_why() {
        let why = |json: &str| Entry::read(&serde_json::from_str(json).unwrap()).err();
        assert_eq!(why("7"), Some("this is no entry of a HAR file, which is an object"));
        assert_eq!(why(r#"{"request":{}}"#), Some("its `request` has no `url`"));
    }
}
