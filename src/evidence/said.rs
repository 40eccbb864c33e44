//! What the server said: codes from standard fields, and phrases heard through the lexicon.

use crate::evidence::lexicon::{Concept, Phrase, hear};
use crate::evidence::record::Response;
use crate::evidence::sent::names_user;
use crate::evidence::text::{ends_as, holds, holds_any, is_word, position, word_in};
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::base64url;
use crate::protocol::bearer_error::BearerErrorCode;
use crate::protocol::challenge::Challenge;
use crate::protocol::grammar;
use crate::protocol::json::{Json, parse_json_prefix};
use crate::protocol::number;
use crate::protocol::retry_after::parse_retry_after;
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url;

/// How many phrases are kept; a stack trace must not drown the message.
const PHRASES: usize = 24;

/// How deep error members are looked for in a body.
const DEPTH: usize = 5;

/// Members of JSON errors whose strings are what the server says (RFC 6749 §5.2, RFC 9457 §3, GraphQL, JSON:API and
/// the habits of frameworks).
const SPEAKING: &str = "error errors code errcode error_code errorcode error_description error_type type name title detail \
    details message messages msg description reason extensions status statustext result non_field_errors \
    loc field error_msg errmsg errormessage url exception data meta response fault faultstring body hint \
    cause violations attributes reasons err error_message statuscode statusmessage usermessage \
    developermessage exp nbf claim text explanation summary faults diagnostics problem subcode info value";

/// Where a phrase was heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A parameter of `WWW-Authenticate`.
    Challenge,
    /// The reason phrase of the status line.
    StatusText,
    /// A member of a JSON or GraphQL error.
    Json,
    /// Text or HTML.
    Text,
    /// A parameter of the URL that the page was sent to.
    Redirect,
}

/// A phrase and where it was heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heard {
    /// What it is about.
    pub phrase: Phrase,
    /// Where it was.
    pub source: Source,
}

/// What the server said about the failure.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Phrases, in order of how much they are meant as the error: challenge, status line, body.
    pub heard: Vec<Heard>,
    /// Error codes from standard members, lower-case: OAuth `error`, GraphQL `extensions.code`, gRPC names.
    pub codes: Vec<String>,
    /// The response is HTML.
    pub html: bool,
    /// The body is a page, or another text in tags.
    pub markup: bool,
    /// The HTML has a password field, or hands over to an identity provider: a page to sign in on.
    pub login_form: bool,
    /// The body says by its shape that it is a GraphQL, gRPC or JSON-RPC error.
    pub error_in_body: bool,
    /// A time that the server put into its challenge or body as its own.
    pub server_time: Option<Timestamp>,
    /// Whether a body was read at all.
    pub body_read: bool,
    /// The body that was read has nothing in it.
    pub body_empty: bool,
    /// Seconds until it is worth another try (`Retry-After`, RFC 9110 §10.2.3); never 0.
    pub retry_after: Option<u32>,
    /// The body is a JSON object, as apps make them; what stands before them sends pages and bare words.
    pub object: bool,
    /// No request is left of those that may be made in some time (draft-ietf-httpapi-ratelimit-headers, and what came before it).
    pub used_up: bool,
    /// A gateway wants to know first whether this is a person, as its field `…-Mitigated` says.
    pub challenged: bool,
    /// Fields whose values were refused, as validators list them: the name of a user, and any other.
    pub refused_fields: (bool, bool),
    /// Some sentence was said, be it understood or not, beyond the names of statuses.
    pub spoke: bool,
}

impl Said {
    /// Whether some phrase passes the test.
    #[inline(never)]
    pub fn any(&self, test: fn(&Phrase) -> bool) -> bool {
        self.heard.iter().any(|heard| test(&heard.phrase))
    }

    /// Whether some phrase is about this, whatever it says of it.
    #[must_use]
    #[inline(never)]
    pub fn mentions(&self, concept: Concept) -> bool {
        self.heard.iter().any(|heard| heard.phrase.has(concept))
    }

    /// Whether some phrase says this, plainly: without negation, and not as one of several alternatives.
    #[must_use]
    #[inline(never)]
    pub fn says(&self, concept: Concept) -> bool {
        self.heard.iter().any(|heard| heard.phrase.affirms(concept) && !heard.phrase.lists_alternatives)
    }

    /// Where this was said first, for the fact that cites it.
    pub fn source_of(&self, test: impl Fn(&Phrase) -> bool) -> Option<Source> {
        self.heard.iter().find(|heard| test(&heard.phrase)).map(|heard| heard.source)
    }

    /// Whether this is one of the error codes.
    #[must_use]
    #[inline(never)]
    pub fn has_code(&self, code: &str) -> bool {
        self.codes.iter().any(|known| known == code)
    }

    /// Whether the server said nothing that tells one cause from another.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.codes.is_empty() && !self.any(|phrase| !phrase.is_empty())
    }
}

/// Hears what a response says.
#[must_use]
pub fn said(response: &Response, challenges: &[Challenge]) -> Said {
    let mut said = Said::default();
    for challenge in challenges {
        hear_challenge(&mut said, challenge);
    }
    if !is_standard_reason(&response.status_text) {
        add(&mut said, &response.status_text, Source::StatusText);
    }
    // Fields of gateways and clouds that tell why: `X-Error-Message`, `X-Amzn-ErrorType`, `X-Clerk-Auth-Reason`.
    for (name, value) in &response.headers {
        if name.starts_with("x-") && holds_any(name, "error reason") {
            add(&mut said, value.expose(), Source::StatusText);
        }
        said.challenged |= ends_as(name, "-mitigated");
        said.used_up |= word_in("x-ratelimit-remaining ratelimit-remaining", name) && value.expose() == "0";
    }
    // SAP and others ask for their anti-forgery token in the field that carries it.
    if response.header("x-csrf-token").is_some_and(|value| value.eq_ignore_ascii_case("required")) {
        add(&mut said, "csrf required", Source::StatusText);
    }
    if let Some(status) = response.header("grpc-status") {
        hear_grpc(&mut said, "grpc-status", status);
    }
    if let Some(message) = response.header("grpc-message") {
        hear_grpc(&mut said, "grpc-message", message);
    }
    said.retry_after = response
        .header("retry-after")
        .and_then(|value| parse_retry_after(value, response.header("date").unwrap_or_default()))
        .filter(|seconds| *seconds > 0);
    if response.redirected {
        hear_url(&mut said, &response.url);
    }
    let media = response.media_type();
    said.html = holds(&media, "html");
    if let Some(body) = &response.body {
        said.body_read = true;
        said.body_empty = body.is_empty();
        hear_body(&mut said, body.expose(), &media);
    }
    said
}

/// Whether a body says by its shape that it is an error, whatever the status.
#[must_use]
pub fn is_error(body: &str, media: &str) -> bool {
    let mut said = Said::default();
    hear_body(&mut said, body, media);
    said.error_in_body
}

fn hear_challenge(said: &mut Said, challenge: &Challenge) {
    if let Some(code) = challenge.param("error") {
        if !matches!(BearerErrorCode::from_code(code), BearerErrorCode::Other(_)) {
            push_code(said, code);
        }
        add(said, code, Source::Challenge);
    }
    for name in ["error_description", "error-description", "message", "reason"] {
        if let Some(text) = challenge.param(name) {
            add(said, text, Source::Challenge);
        }
    }
    // Hawk tells its own time, so that a client can correct its offset.
    if challenge.scheme == AuthScheme::Hawk
        && let Some(seconds) = challenge.param("ts").and_then(number::whole)
    {
        said.server_time = Some(Timestamp::from_secs(seconds));
    }
}

fn hear_body(said: &mut Said, body: &str, media: &str) {
    let text = body.trim_start();
    if holds(media, "application/grpc") {
        let mut octets = Vec::new();
        if holds(media, "-text") {
            // Each frame may have padding of its own.
            text.trim_end().split('=').for_each(|frame| octets.extend(base64url::decode(frame).unwrap_or_default()));
        }
        let decoded = grammar::lossy(&octets);
        let frames = if octets.is_empty() { text } else { &decoded };
        // Before a name there may be anything: the octets of its frame, or another frame.
        for name in ["grpc-status", "grpc-message"] {
            let behind = position(frames, name).and_then(|at| frames.get(at + name.len()..)?.strip_prefix(':'));
            if let Some(value) = behind.and_then(|behind| behind.lines().next()) {
                hear_grpc(said, name, value.trim());
            }
        }
        return;
    }
    // The shape counts, not the label: servers label JSON as text and HTML as JSON.
    if matches!(text.as_bytes(), [b'{' | b'[', ..])
        && let Some(json) = parse_json_prefix(text)
    {
        let member = |name: &str| json.get(name);
        said.object = json.as_object().is_some();
        said.error_in_body = member("errors").and_then(Json::as_array).is_some_and(|list| !list.is_empty())
            || member("error").is_some_and(|error| error.as_object().is_some() || error.as_str().is_some())
            || ["exception", "errorcode"].iter().any(|name| member(name).and_then(Json::as_str).is_some())
            || ["ok", "success"].iter().any(|name| member(name).and_then(Json::as_bool) == Some(false));
        // User-interactive authentication: the stages that are still to pass.
        if member("flows").and_then(Json::as_array).is_some() && member("session").is_some() {
            push_code(said, "interaction_required");
        }
        hear_json(said, &json, DEPTH);
        return;
    }
    if text.starts_with('<') || holds(media, "html") || holds(media, "xml") {
        said.html |= !holds(media, "xml") && !text.starts_with("<?xml");
        said.markup = text.starts_with('<');
        // SOAP 1.1 §6.2 answers 500 to whatever it refuses.
        said.error_in_body = holds(text, ":fault>");
        hear_markup(said, text);
        return;
    }
    hear_lines(said, text, |c| matches!(c, '.' | '\n' | ';'), PHRASES);
}

/// The first lines or sentences of a text.
#[inline(never)]
fn hear_lines(said: &mut Said, text: &str, ends: fn(char) -> bool, most: usize) {
    for line in text.split(ends).take(most) {
        add(said, line, Source::Text);
    }
}

fn hear_json(said: &mut Said, value: &Json, depth: usize) {
    if depth == 0 {
        return;
    }
    match value {
        Json::String(text) => {
            if text.starts_with("http://") || text.starts_with("https://") {
                hear_url(said, text);
            } else if text != "about:blank" {
                // That is a problem without a type (RFC 9457 §4.2.1), and nothing is said to be blank.
                let mut rest = text.as_str();
                for _ in 0..6 {
                    let end = position(rest, ". ").unwrap_or(rest.len());
                    let (sentence, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
                    add(said, sentence, Source::Json);
                    rest = tail.get(2..).unwrap_or_default();
                }
            }
        }
        Json::Array(items) => {
            for item in items.iter().take(16) {
                hear_json(said, item, depth - 1);
            }
        }
        Json::Object(members) => {
            for (name, member) in members.iter().take(64) {
                let name = name.to_ascii_lowercase();
                if !word_in(SPEAKING, &name) && !holds_any(&name, "error message reason") {
                    // Django-like `{"password": ["This field is required."]}`: the name is part of the sentence.
                    if let Some(Json::String(text)) = member.as_array().and_then(|list| list.first()) {
                        refuse(said, &name, text);
                    } else if member.as_object().is_some() {
                        // An envelope: what is inside may speak.
                        hear_json(said, member, depth - 1);
                    } else if says_by_name(member) && hear(&name).has(Concept::StepUp) {
                        // `"mfa_required": true` is said by its name, and so is `"mfa_token": "…"`.
                        add(said, &name, Source::Json);
                    } else if let Some(text) =
                        member.as_str().filter(|_| holds_any(&name, "challenge requir level step"))
                        && hear(text).has(Concept::StepUp)
                    {
                        // `"challenge": "totp"`: what is asked for next.
                        add(said, text, Source::Json);
                    }
                    continue;
                }
                match member {
                    Json::String(code) if word_in("error code errcode error_code errorcode", &name) => {
                        push_code(said, code)
                    }
                    // The name of the status as the whole message: remote procedure calls fail with other statuses.
                    Json::String(text) if word_in("unauthorized unauthenticated", text.trim_end_matches('.')) => {
                        push_code(said, text.trim_end_matches('.'));
                    }
                    // The last part of a problem's type (RFC 9457 §3.1.1) is a code, unless it is a place in a standard.
                    Json::String(problem) if name == "type" && holds(problem, "//") && !holds(problem, "#") => {
                        add(said, problem.split('/').next_back().unwrap_or_default(), Source::Json);
                    }
                    // `{"errors": {"username": "Too many attempts"}}`: the same, one text for each field.
                    Json::Object(fields) if name == "errors" => {
                        for (field, text) in fields.iter().take(16) {
                            if let Some(text) = text.as_str() {
                                refuse(said, &field.to_ascii_lowercase(), text);
                            }
                        }
                    }
                    // The status codes of HTTP inside another answer, and of gRPC as its JSON gateways print them.
                    Json::Number(_) if word_in("code status statuscode", &name) => {
                        match (member.as_i64(), name == "code") {
                            (Some(401 | 498 | 499), _) | (Some(16), true) => push_code(said, "unauthenticated"),
                            (Some(403), _) | (Some(7), true) => push_code(said, "permission_denied"),
                            _ => {}
                        }
                    }
                    _ => {}
                }
                hear_json(said, member, depth - 1);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// A field whose value was refused, as a validator says it: the name is part of the sentence.
#[inline(never)]
fn refuse(said: &mut Said, name: &str, text: &str) {
    let user = names_user(name);
    said.refused_fields = (said.refused_fields.0 || user, said.refused_fields.1 || !user);
    add(said, &[name, " ", text].concat(), Source::Json);
}

/// Whether a member is there rather than denied.
fn says_by_name(member: &Json) -> bool {
    member.as_bool() == Some(true) || member.as_str().is_some_and(|text| text.len() > 7)
}

/// Text between tags, without scripts and styles; each piece is a phrase.
fn hear_markup(said: &mut Said, markup: &str) {
    let mut rest = markup;
    while let Some(open) = rest.find('<') {
        let (text, tail) = rest.split_at_checked(open).unwrap_or((rest, ""));
        let text = text.trim();
        if text.len() > 3 {
            hear_lines(said, text, |c| matches!(c, '.' | '\n'), 4);
        }
        let close = tail.find('>').map_or(tail.len(), |at| at + 1);
        let (tag, after) = tail.split_at_checked(close).unwrap_or((tail, ""));
        let name = grammar::slice(tag, 1, grammar::skip_while(tag, 1, |byte| byte.is_ascii_alphanumeric()));
        // Whoever hands over to an identity provider sends a form by itself (SAML 2.0 Bindings §3.5, HTTP POST).
        if word_in("input", name) && (holds(tag, "password") || holds(tag, "samlrequest")) {
            said.login_form = true;
        }
        rest = if word_in("script style", name) {
            position(after, "</").and_then(|at| after.get(at..)).unwrap_or("")
        } else {
            after
        };
    }
    if rest.len() == markup.len() {
        add(said, rest, Source::Text);
    }
}

/// A trailer of gRPC, which browsers are given as a header or at the end of the body (PROTOCOL-WEB of gRPC).
fn hear_grpc(said: &mut Said, name: &str, value: &str) {
    match (name, value) {
        ("grpc-status", "16") => push_code(said, "unauthenticated"),
        ("grpc-status", "7") => push_code(said, "permission_denied"),
        ("grpc-message", _) => add(said, &url::percent_decode(value), Source::Json),
        _ => return,
    }
    said.error_in_body = true;
}

fn hear_url(said: &mut Said, address: &str) {
    let Some(query) = url::split_url(address).and_then(|parts| parts.query) else { return };
    for (name, value) in url::query_pairs(query) {
        if value.len() < 200 && word_in("error error_description reason message code", &name) {
            add(said, &value, Source::Redirect);
        }
    }
}

fn push_code(said: &mut Said, code: &str) {
    if said.codes.len() < 8 && code.len() <= 80 && !code.contains(' ') {
        let code = code.to_ascii_lowercase();
        if !said.codes.contains(&code) {
            said.codes.push(code);
        }
    }
}

fn add(said: &mut Said, text: &str, source: Source) {
    // "400 Bad Request" is the name of a status, wherever it stands.
    if is_standard_reason(text.trim_start_matches(|c| !is_word(c) || c.is_ascii_digit()).trim_end()) {
        return;
    }
    said.spoke |= source == Source::Json && text.trim().contains(' ');
    // "could not verify: token expired": the last part is the innermost reason, heard by itself, too.
    let inner = text.rsplit_once(':').map(|(_, inner)| inner).filter(|inner| inner.starts_with(' '));
    for text in [Some(text), inner].into_iter().flatten() {
        let phrase = hear(text);
        if said.heard.len() < PHRASES && !phrase.is_empty() {
            said.heard.push(Heard { phrase, source });
        }
    }
}

/// Whether a reason phrase is only the name of its status (RFC 9110 §15).
fn is_standard_reason(reason: &str) -> bool {
    const REASONS: &str = "OK|Unauthorized|Forbidden|Bad Request|Not Found|Internal Server Error|Gone|Unprocessable Content|\
        Unprocessable Entity|Proxy Authentication Required|Authorization Required|Found|Precondition Required|";
    REASONS.split('|').any(|standard| reason.eq_ignore_ascii_case(standard))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::challenge::parse_challenges;
    use crate::protocol::secret::Secret;

    fn response(media: &str, body: &str) -> Response {
        Response {
            status: 401,
            status_text: "Unauthorized".into(),
            headers: vec![("content-type".into(), Secret::new(media))],
            body: Some(Secret::new(body)),
            ..Response::default()
        }
    }

    #[test]
    fn problem_details_are_heard() {
        let said = said(
            &response("application/problem+json", r#"{"title":"Unauthorized","detail":"The access token expired"}"#),
            &[],
        );
        assert!(said.says(Concept::Expired));
    }

    #[test]
    fn the_shape_of_a_body_counts_and_not_its_label() {
        let said = said(&response("text/plain", r#"{"error":"invalid_token"}"#), &[]);
        assert!(said.has_code("invalid_token"));
    }

    #[test]
    fn json_cut_in_the_middle_is_still_heard() {
        let said = said(&response("application/json", r#"{"error":"token_revoked","data":{"x":"aaaa"#), &[]);
        assert!(said.says(Concept::Revoked));
    }

    #[test]
    fn graphql_codes_are_found_under_extensions() {
        let said = said(
            &response("application/json", r#"{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}"#),
            &[],
        );
        assert!(said.has_code("unauthenticated") && said.error_in_body);
    }

    #[test]
    fn a_page_with_a_password_field_is_a_login_form() {
        let said = said(
            &response("text/html", "<!doctype html><title>Sign in</title><form><input type=password name=p></form>"),
            &[],
        );
        assert!(said.login_form && said.html);
    }

    #[test]
    fn scripts_are_not_speech() {
        let said =
            said(&response("text/html", "<script>var expired = 'token expired'</script><p>Hello there</p>"), &[]);
        assert!(!said.says(Concept::Expired));
    }

    #[test]
    fn a_challenge_speaks_before_the_body() {
        let challenges =
            parse_challenges(r#"Bearer error="invalid_token", error_description="The access token expired""#).value;
        let said = said(&response("text/plain", "nope"), &challenges);
        assert_eq!(said.source_of(|phrase| phrase.affirms(Concept::Expired)), Some(Source::Challenge));
    }

    #[test]
    fn trailers_of_grpc_are_heard_in_the_body() {
        let said = said(
            &response(
                "application/grpc-web+proto",
                "\u{80}\0\0\0\u{2f}grpc-status:16\r\ngrpc-message:token%20expired\r\n",
            ),
            &[],
        );
        assert!(said.has_code("unauthenticated") && said.error_in_body && said.says(Concept::Expired));
    }

    #[test]
    fn trailers_of_grpc_are_heard_behind_whatever_octets() {
        for before in ["\u{80}\0\0\0:", "\u{80}\0\0\0g", "\0\0\0\0\u{5}hello\u{80}\0\0\0\u{f}"] {
            let body = format!("{before}grpc-status:16\r\n");
            assert!(said(&response("application/grpc-web", &body), &[]).has_code("unauthenticated"), "{before:?}");
        }
        // Two frames, each with padding of its own.
        let text = "AAAAAAVoZWxsbw==gAAAABBncnBjLXN0YXR1czoxNg0K";
        assert!(said(&response("application/grpc-web-text", text), &[]).has_code("unauthenticated"));
    }

    #[test]
    fn the_innermost_reason_of_a_chain_is_heard_by_itself() {
        let said = said(&response("application/json", r#"{"message":"Could not verify JWT: JWTExpired"}"#), &[]);
        assert!(said.says(Concept::Expired));
    }

    #[test]
    fn the_name_of_a_status_says_nothing() {
        assert!(said(&response("text/html", "<h1>400 Bad Request</h1>"), &[]).is_silent());
    }

    #[test]
    fn an_envelope_is_opened() {
        let said =
            said(&response("application/json", r#"{"ocs":{"meta":{"message":"Current user is not logged in"}}}"#), &[]);
        assert!(said.any(|phrase| phrase.negates(Concept::Login)));
    }

    #[test]
    fn the_name_of_the_status_as_a_message_is_a_code() {
        let said = said(&response("application/json", r#"{"error":{"code":1,"message":"Unauthorized"}}"#), &[]);
        assert!(said.has_code("unauthorized"));
    }

    #[test]
    fn a_problem_without_a_type_says_nothing_of_blanks() {
        let said = said(&response("application/json", r#"{"type":"about:blank","title":"Unauthorized"}"#), &[]);
        assert!(!said.any(|phrase| phrase.has(Concept::Missing)));
    }

    #[test]
    fn fields_and_members_that_are_named_after_errors_are_heard() {
        let mut answer = response("application/json", r#"{"error_summary":"missing_scope/..."}"#);
        answer.headers.push(("x-auth-reason".into(), Secret::new("token-expired")));
        let said = said(&answer, &[]);
        assert!(said.says(Concept::Expired) && said.any(|phrase| phrase.has(Concept::Scope)));
    }

    #[test]
    fn an_answer_that_names_no_error_is_none() {
        for body in [
            r#"{"data":{},"errors":null}"#,
            r#"{"data":{},"errors":[]}"#,
            r#"{"errorRate":0}"#,
            r#"{"text":"\"error\""}"#,
        ] {
            assert!(!is_error(body, "application/json"), "{body}");
        }
        for body in [r#"{"errors":[{"message":"x"}]}"#, r#"{"error":"x"}"#, r#"{"error":{}}"#, r#"{"ok":false}"#] {
            assert!(is_error(body, "application/json"), "{body}");
        }
    }
}
