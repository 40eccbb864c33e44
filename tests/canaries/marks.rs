//! Marked secrets, put into a record wherever a credential may stand, which must not come out of anything.

use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::{Value, json};

use crate::canaries::percent;

/// How every marked secret begins. No text has it by chance, and its letters differ in every encoding. One to search for instead of many.
pub const MARK: &str = "zQ7vX/2kP+9wM4~tN8ls?3rB6h/Jd5+Qc";

/// The same for one in a path, where it is known by its shape. Each half of it is long enough to be looked for by itself.
pub const MARK_IN_PATH: &str = "zQ7vX2kP9wM4tN8ls3rB6hJd5QcY1uW0eG";

/// How a case sends what it sends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sent {
    /// A word as a token, and JSON.
    Opaque,
    /// A JWT with secrets among its claims, and JSON.
    Jwt,
    /// A name and a password, and a form.
    Form,
}

/// Makes marked secrets, one for each place, so that a finding tells which it was.
#[derive(Default)]
pub struct Marks {
    made: usize,
}

impl Marks {
    fn one(&mut self) -> String {
        self.made += 1;
        format!("{MARK}{:02}", self.made)
    }

    /// A token in whose claims there are some, as there are in what servers keep of a session in the token itself.
    fn jwt(&mut self) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let [session, own, nested] = [self.one(), self.one(), self.one()];
        let claims = json!({ "iss": "https://login.acme.example", "sid": session, "jti": own, "exp": 1, "act": { "token": nested } });
        format!("{}.{}.c2lnbmF0dXJl", part(&json!({ "alg": "HS256" })), part(&claims))
    }
}

/// The record with a marked secret in every place where a credential may stand, of its history, too; and how many there are. The server
/// repeats what it was sent.
pub fn marked(record: &Value, sent: Sent) -> (Value, usize) {
    let mut marks = Marks::default();
    let mut record = record.clone();
    mark(&mut record, sent, &mut marks);
    for exchange in record["history"].as_array_mut().into_iter().flatten() {
        mark(exchange, sent, &mut marks);
    }
    let storage = &mut record["page"]["storage"];
    storage["local"]["access_token"] = marks.one().into();
    storage["local"]["oidc.user"] =
        format!("{{\"profile\":{{\"name\":\"Ada\"}},\"refresh_token\":\"{}\"}}", marks.one()).into();
    storage["session"]["session"] = percent(&marks.one()).into();
    storage["session"]["acme.id_token"] = marks.jwt().into();
    // What is too long for one place is cut, by whoever stores it.
    let (first, second) = halves(MARK);
    for (area, name) in [("local", "session"), ("session", "sb-acme-auth-token")] {
        storage[area][format!("{name}.0")] = first.into();
        storage[area][format!("{name}.1")] = second.into();
    }
    (record, marks.made)
}

/// Both halves, as `written` looks for them.
fn halves(secret: &str) -> (&str, &str) {
    secret.split_at(secret.len() / 2)
}

fn mark(exchange: &mut Value, sent: Sent, marks: &mut Marks) {
    let address = exchange["request"]["url"].as_str().unwrap_or_default().to_owned();
    let (path, _) = address.split_once(['?', '#']).unwrap_or((&address, ""));
    let inside = format!("{MARK_IN_PATH}{}", marks.made);
    let mut said = vec![inside.clone()];
    let mut query = Vec::new();
    for name in ["access_token", "api_key", "sig", "x", "code"] {
        let secret = marks.one();
        query.push(format!("{name}={}", percent(&secret)));
        said.push(secret);
    }
    let fragment = marks.one();
    exchange["request"]["url"] =
        format!("{path}/reset/{inside}?{}#id_token={}", query.join("&"), percent(&fragment)).into();
    let headers = &mut exchange["request"]["headers"];
    if !headers.is_object() {
        *headers = Value::Object(serde_json::Map::new());
    }
    let bearer = if sent == Sent::Jwt { marks.jwt() } else { marks.one() };
    let basic = marks.one();
    said.extend([bearer.clone(), basic.clone()]);
    let pair = BASE64_STANDARD.encode(format!("ada:{basic}"));
    let form = sent == Sent::Form;
    headers["authorization"] = if form { format!("Basic {pair}") } else { format!("Bearer {bearer}") }.into();
    headers["proxy-authorization"] = if form { format!("Bearer {bearer}") } else { format!("Basic {pair}") }.into();
    for name in ["x-api-key", "apikey", "x-csrf-token", "dpop", "x-amz-security-token", "x-acme-session", "x-user"] {
        let secret = marks.one();
        headers[name] = secret.clone().into();
        said.push(secret);
    }
    let (first, second) = halves(MARK);
    headers["cookie"] =
        format!("theme=dark; sid={}; session.0={}; session.1={}", marks.one(), percent(first), percent(second)).into();
    let [password, refresh, nested] = [marks.one(), marks.one(), marks.one()];
    exchange["request"]["body"] = if form {
        format!(
            "username=ada&password={}&client_secret={}&assertion={}",
            percent(&password),
            percent(&refresh),
            percent(&nested)
        )
    } else {
        format!("{{\"username\":\"ada\",\"password\":\"{password}\",\"refresh_token\":\"{refresh}\",\"list\":[{{\"pin\":\"{nested}\"}}]}}")
    }
    .into();
    said.extend([password, refresh, nested]);
    let response = &mut exchange["response"];
    if !response.is_object() {
        return;
    }
    // A server that repeats everything, in each place that something may be shown of.
    let all = said.join(" ");
    response["status_text"] = format!("Refused {all}").into();
    response["body"] =
        json!({ "error": "invalid_token", "error_description": all, "message": all, "title": all }).to_string().into();
    let headers = &mut response["headers"];
    if !headers.is_object() {
        *headers = Value::Object(serde_json::Map::new());
    }
    let challenge =
        format!("Bearer realm=\"{}\", error=\"invalid_token\", error_description=\"{all}\", scope=\"{bearer}\"", all);
    headers["www-authenticate"] = challenge.into();
    headers["server"] = all.clone().into();
    headers["x-request-id"] = all.into();
    // What the server made by itself, and nobody knows.
    headers["x-refresh-token"] = marks.one().into();
    headers["x-amzn-remapped-authorization"] = marks.one().into();
    let made = marks.one();
    headers["location"] = format!("https://sso.example/callback?code={}", percent(&made)).into();
    response["url"] = format!("{path}/reset/{inside}?{}&state={}", query.join("&"), percent(&marks.one())).into();
}
