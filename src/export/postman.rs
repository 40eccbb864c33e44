//! The request as a collection for Postman (format v2.1.0). What is hidden is a variable of the collection.

use crate::export::Secrets;
use crate::export::call::{Call, Piece, written};
use crate::export::json::Value;
use crate::protocol::url;

/// By this address readers know the format.
const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// The collection of one request.
#[must_use]
pub fn postman(call: &Call, secrets: Secrets) -> String {
    let text = |pieces: &[Piece]| written(pieces, secrets, str::to_owned, |name| ["{{", name, "}}"].concat());
    let address = text(&call.url);
    let path = url::without_query(&address).to_owned();
    let mut request = vec![
        ("method", Value::text(&call.method)),
        ("header", Value::List(call.fields.iter().map(|(name, value)| pair(name, text(value))).collect())),
        ("url", address_of(&address)),
    ];
    if let Some(body) = &call.body {
        request.push(("body", Value::Map(vec![("mode", Value::text("raw")), ("raw", Value::Text(text(body)))])));
    }
    let name = [&call.method, " ", &path].concat();
    let item =
        vec![("name", Value::text(&name)), ("request", Value::Map(request)), ("response", Value::List(Vec::new()))];
    let info = vec![("name", Value::Text(["help401: ", &name].concat())), ("schema", Value::text(SCHEMA))];
    let mut collection = vec![("info", Value::Map(info)), ("item", Value::List(vec![Value::Map(item)]))];
    if secrets == Secrets::Hidden {
        let empty = |(name, _): &(String, _)| pair(name, String::new());
        collection.push(("variable", Value::List(call.variables.iter().map(empty).collect())));
    }
    Value::Map(collection).written()
}

/// An address as Postman takes it apart; of one that cannot be split, the text alone.
fn address_of(address: &str) -> Value {
    let mut members = vec![("raw", Value::text(address))];
    if let Some(parts) = url::split_url(address) {
        let list = |text: &str, mark: char| Value::List(text.split(mark).map(Value::text).collect());
        members.push(("protocol", Value::text(parts.scheme)));
        // The dots of an IPv6 address are none, and its brackets belong to it.
        members.push(("host", list(parts.host, if parts.host.starts_with('[') { ' ' } else { '.' })));
        if let Some(port) = parts.port {
            members.push(("port", Value::Text(crate::protocol::number::decimal(i64::from(port)))));
        }
        members.push(("path", list(parts.path.trim_start_matches('/'), '/')));
        if let Some(query) = parts.query {
            let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
            let query = pairs.map(|(name, value)| self::pair(name, value.to_owned())).collect();
            members.push(("query", Value::List(query)));
        }
    }
    Value::Map(members)
}

fn pair(key: &str, value: String) -> Value {
    Value::Map(vec![("key", Value::text(key)), ("value", Value::Text(value))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;
    use serde_json::Value as Read;

    fn read(secrets: Secrets) -> Read {
        let sample = Sample::request("PUT", "https://api.a.test:8443/v1/me?key=canary-key&page")
            .authorization("Bearer canary-token")
            .body("canary-body");
        serde_json::from_str(&postman(&Call::of(&sample.record()), secrets)).unwrap()
    }

    #[test]
    fn what_the_schema_requires_is_there() {
        let read = read(Secrets::Hidden);
        assert!(read["info"]["schema"].as_str().unwrap().ends_with("/v2.1.0/collection.json"));
        assert!(read["info"]["name"].is_string() && read["item"][0]["name"].is_string());
        let request = &read["item"][0]["request"];
        assert_eq!(request["method"], "PUT");
        assert_eq!(request["url"]["host"], serde_json::json!(["api", "a", "test"]));
        assert_eq!(request["url"]["path"], serde_json::json!(["v1", "me"]));
        assert_eq!(request["url"]["port"], "8443");
        assert_eq!(request["url"]["query"][0], serde_json::json!({ "key": "key", "value": "{{QUERY_KEY}}" }));
        assert_eq!(request["header"][0], serde_json::json!({ "key": "authorization", "value": "Bearer {{TOKEN}}" }));
        assert_eq!(request["body"], serde_json::json!({ "mode": "raw", "raw": "{{BODY}}" }));
        assert_eq!(read["variable"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn only_what_was_revealed_is_in_it() {
        assert!(!read(Secrets::Hidden).to_string().contains("canary"));
        let revealed = read(Secrets::Revealed).to_string();
        for part in ["key", "token", "body"] {
            assert!(revealed.contains(&format!("canary-{part}")), "{part}");
        }
        assert!(!revealed.contains("{{"));
    }
}
