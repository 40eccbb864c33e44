//! Marked secrets, put into a record wherever a credential may stand, which must not come out of anything.

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

use crate::canaries::percent;

/// How every marked secret begins. No text has it by chance, and its letters differ in every encoding. One to search for instead of many.
pub const MARK: &str = "zQ7vX/2kP+9wM4~tN8ls?3rB6h/Jd5+Qc";

/// The same for one in a path, where it is known by its shape.
pub const MARK_IN_PATH: &str = "zQ7vX2kP9wM4tN8ls3rB6hJd5Qc";

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
}

/// The record with a marked secret in every place where a credential may stand, of its history, too; and how many there are. The body is
/// JSON, or a form; and the server repeats what it was sent.
pub fn marked(record: &Value, form: bool) -> (Value, usize) {
    let mut marks = Marks::default();
    let mut record = record.clone();
    mark(&mut record, form, &mut marks);
    for exchange in record["history"].as_array_mut().into_iter().flatten() {
        mark(exchange, form, &mut marks);
    }
    let storage = &mut record["page"]["storage"];
    storage["local"]["access_token"] = marks.one().into();
    storage["local"]["oidc.user"] =
        format!("{{\"profile\":{{\"name\":\"Ada\"}},\"refresh_token\":\"{}\"}}", marks.one()).into();
    storage["session"]["session"] = percent(&marks.one()).into();
    (record, marks.made)
}

fn mark(exchange: &mut Value, form: bool, marks: &mut Marks) {
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
    let bearer = marks.one();
    let basic = marks.one();
    said.extend([bearer.clone(), basic.clone()]);
    let pair = BASE64_STANDARD.encode(format!("ada:{basic}"));
    headers["authorization"] = if form { format!("Basic {pair}") } else { format!("Bearer {bearer}") }.into();
    headers["proxy-authorization"] = if form { format!("Bearer {bearer}") } else { format!("Basic {pair}") }.into();
    for name in ["x-api-key", "apikey", "x-csrf-token", "dpop", "x-amz-security-token", "x-acme-session", "x-user"] {
        let secret = marks.one();
        headers[name] = secret.clone().into();
        said.push(secret);
    }
    headers["cookie"] = format!("theme=dark; sid={}", marks.one()).into();
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
        serde_json::json!({ "error": "invalid_token", "error_description": all, "message": all, "title": all })
            .to_string()
            .into();
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
