//! HTTP archives, as Chrome, Firefox and Safari write them.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::{Value, json};

use crate::run::{Said, Scratch, fixture, json, json_of_input, report};

fn causes(name: &str) -> Vec<(u64, String)> {
    let said = json(&[&fixture(name)]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    said.causes()
}

fn owned(causes: &[(u64, &str)]) -> Vec<(u64, String)> {
    causes.iter().map(|(entry, cause)| (*entry, (*cause).to_owned())).collect()
}

/// An archive of these entries, by a tool that leaves nothing out.
fn archive(entries: &[Value]) -> Value {
    json!({ "log": { "version": "1.2", "creator": { "name": "test", "version": "1" }, "entries": entries } })
}

fn explained(archive: &Value) -> Said {
    json_of_input(archive.to_string().as_bytes())
}

/// An entry so many seconds after the hour, with what is to be put into it.
fn entry(second: u32, url: &str, status: u16, more: &Value) -> Value {
    let mut entry = json!({
        "startedDateTime": format!("2026-11-22T20:{:02}:{:02}.000Z", second / 60, second % 60), "time": 10,
        "request": { "method": "GET", "url": url, "headers": [{ "name": "Sec-Fetch-Dest", "value": "empty" }] },
        "response": { "status": status, "headers": [], "content": { "size": 0 }, "redirectURL": "" },
    });
    merge(&mut entry, more);
    entry
}

fn merge(into: &mut Value, more: &Value) {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            more.iter().for_each(|(name, value)| merge(into.entry(name).or_insert(Value::Null), value));
        }
        (Value::Array(into), Value::Array(more)) => into.extend(more.iter().cloned()),
        (into, more) => *into = more.clone(),
    }
}

fn field(name: &str, value: &str) -> Value {
    json!({ "headers": [{ "name": name, "value": value }] })
}

#[test]
fn an_archive_of_chrome_is_explained() {
    let wanted = [
        (5, "expired_token"),
        (7, "insufficient_scope"),
        (9, "sso_redirect"),
        (11, "preflight_blocked"),
        (15, "authorization_stripped_on_redirect"),
    ];
    assert_eq!(causes("har/chrome.har"), owned(&wanted));
}

#[test]
fn an_archive_of_firefox_is_explained() {
    let wanted = [(1, "no_credentials"), (5, "session_expired"), (6, "preflight_blocked")];
    assert_eq!(causes("har/firefox.har"), owned(&wanted));
}

#[test]
fn an_archive_of_safari_is_explained() {
    assert_eq!(causes("har/safari.har"), owned(&[(2, "csrf_missing"), (3, "token_malformed")]));
}

#[test]
fn exchanges_that_did_not_fail_are_counted() {
    let said = report(&[&fixture("har/chrome.har")]);
    assert!(said.out.contains("17 exchanges; 5 failed authentication."), "{}", said.out);
}

/// Chrome leaves cookies and credentials out unless it is asked not to, so nothing follows from their absence.
#[test]
fn nothing_is_concluded_from_what_chrome_left_out() {
    let said = json(&[&fixture("har/chrome-sanitized.har")]);
    let lines = said.lines();
    assert_eq!(lines[0]["cause"], "unknown");
    // What the server says counts all the same.
    assert_eq!((&lines[1]["cause"], &lines[1]["confidence"]), (&json!("expired_token"), &json!("likely")));
    assert_eq!(lines[2]["confidence"], "possible");
    for line in &lines {
        let hidden: Vec<_> = line["hidden"].as_array().unwrap().iter().map(|hidden| &hidden["code"]).collect();
        assert!(hidden.contains(&&json!("removed_on_export")), "{hidden:?}");
        let facts: Vec<_> = line["facts"].as_array().unwrap().iter().map(|fact| &fact["code"]).collect();
        assert!(!facts.contains(&&json!("nothing_sent")), "{facts:?}");
    }
    let said = report(&[&fixture("har/chrome-sanitized.har")]);
    assert!(said.out.contains("left out when the file was saved"), "{}", said.out);
}

#[test]
fn values_that_a_tool_took_out_are_no_credentials() {
    for value in ["[authorization redacted]", "Bearer REDACTED", "***"] {
        let entry = entry(0, "https://a.test/api/me", 401, &json!({ "request": field("Authorization", value) }));
        let said = explained(&archive(&[entry]));
        assert_eq!(said.lines()[0]["cause"], "unknown", "{value}");
    }
}

#[test]
fn a_key_that_a_tool_took_out_was_not_refused_for_what_stands_there() {
    let keyed = |key: &str| json!({ "request": field("X-Api-Key", key) });
    let said = |key: &str| explained(&archive(&[entry(0, "https://a.test/x", 401, &keyed(key))])).causes();
    assert_eq!(said("redacted"), owned(&[(0, "unknown")]));
    assert_eq!(said("not-redacted-0123456789"), owned(&[(0, "invalid_api_key")]));
}

#[test]
fn a_session_cookie_that_was_sent_rules_out_that_nothing_was() {
    let plain = entry(0, "https://a.test/api/me", 401, &json!({}));
    let mut with_cookie = plain.clone();
    merge(&mut with_cookie, &json!({ "request": field("Cookie", "sessionid=abc; theme=dark") }));
    let cause = |entry: Value| explained(&archive(&[entry])).causes()[0].1.clone();
    assert_eq!(cause(plain), "no_credentials");
    assert_eq!(cause(with_cookie), "session_expired");
}

#[test]
fn a_cookie_that_was_set_and_never_came_back_was_not_stored() {
    let sign_in = json!({ "request": { "method": "POST", "postData": { "text": "username=ada&password=x" } },
        "response": field("Set-Cookie", "sid=abc; Secure") });
    let said = explained(&archive(&[
        entry(0, "http://a.test/login", 200, &sign_in),
        entry(1, "http://a.test/api/me", 401, &json!({})),
    ]));
    assert_eq!(said.causes(), owned(&[(1, "cookie_not_stored")]));
}

#[test]
fn the_credentials_mode_is_concluded_and_that_is_said() {
    let call = |allowed: &str| {
        let origin = json!({ "request": field("Origin", "https://page.test"),
            "response": field("Access-Control-Allow-Credentials", allowed) });
        let line = explained(&archive(&[entry(0, "https://other.test/api", 401, &origin)])).lines().remove(0);
        let causes: Vec<_> = line["causes"].as_array().unwrap().iter().map(|cause| cause["cause"].clone()).collect();
        let hidden: Vec<_> = line["hidden"].as_array().unwrap().iter().map(|hidden| hidden["code"].clone()).collect();
        assert!(hidden.contains(&json!("credentials_mode_not_recorded")), "{hidden:?}");
        causes
    };
    assert!(call("true").contains(&json!("cookie_blocked_samesite")));
    assert!(call("false").contains(&json!("credentials_not_sent_cross_origin")));
}

#[test]
fn entries_need_not_be_in_order() {
    let text = std::fs::read_to_string(fixture("har/firefox.har")).unwrap();
    let mut archive: Value = serde_json::from_str(&text).unwrap();
    let by_time = explained(&archive);
    let entries = archive["log"]["entries"].as_array_mut().unwrap();
    entries.reverse();
    let last = entries.len() as u64 - 1;
    let said = explained(&archive);
    let mirrored = by_time.causes().into_iter().map(|(entry, cause)| (last - entry, cause)).collect::<Vec<_>>();
    assert_eq!(said.causes(), mirrored);
}

#[test]
fn a_403_counts_only_with_evidence() {
    let said = explained(&archive(&[
        entry(0, "https://a.test/files/", 403, &json!({})),
        entry(
            1,
            "https://a.test/api",
            403,
            &json!({ "response": field("WWW-Authenticate", "Bearer error=\"insufficient_scope\"") }),
        ),
    ]));
    assert_eq!(said.causes(), owned(&[(1, "insufficient_scope")]));
}

#[test]
fn only_calls_are_lost_on_a_page_to_sign_in() {
    let to_login = json!({ "response": { "redirectURL": "/login?next=x" } });
    let page = json!({ "request": { "headers": [] }, "response": field("content-type", "text/html") });
    let call = [entry(0, "https://a.test/api/me", 302, &to_login), entry(1, "https://a.test/login?next=x", 200, &page)];
    assert_eq!(explained(&archive(&call)).causes(), owned(&[(0, "sso_redirect")]));
    // The browser need not list where it did not go.
    assert_eq!(explained(&archive(&call[..1])).causes(), owned(&[(0, "sso_redirect")]));
    let mut document = call.clone();
    document[0]["_resourceType"] = json!("document");
    let mut sign_out = call.clone();
    sign_out[0]["request"]["url"] = json!("https://a.test/logout");
    for innocent in [document, sign_out] {
        assert_eq!(explained(&archive(&innocent)).causes(), []);
    }
}

#[test]
fn a_last_hop_that_was_given_the_credentials_was_not_robbed_of_them() {
    let token = json!({ "request": field("Authorization", "Bearer 0d1f5a7c33") });
    let moved = json!({ "response": { "redirectURL": "https://b.test/x" } });
    let mut first = entry(0, "https://a.test/x", 302, &token);
    merge(&mut first, &moved);
    let cause = |more| explained(&archive(&[first.clone(), entry(1, "https://b.test/x", 401, &more)])).causes();
    assert_eq!(cause(json!({})), owned(&[(1, "authorization_stripped_on_redirect")]));
    assert_eq!(cause(token), owned(&[(1, "token_invalid")]));
}

#[test]
fn the_date_of_an_answer_that_the_browser_had_kept_is_not_the_servers_time() {
    let date = json!({ "response": field("Date", "Thu, 19 Nov 2026 20:00:00 GMT") });
    let mut kept = entry(0, "https://a.test/config.json", 200, &date);
    kept["_fromCache"] = json!("disk");
    let claims = BASE64_URL_SAFE_NO_PAD.encode(r#"{"iat":1795370400,"exp":1795374000}"#);
    let token = format!("Bearer {}.{claims}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256"}"#));
    let call = entry(1, "https://a.test/x", 401, &json!({ "request": field("Authorization", &token) }));
    assert_eq!(explained(&archive(&[kept, call])).causes(), owned(&[(1, "expired_token")]));
}

#[test]
fn what_the_network_did_is_not_about_authentication() {
    for error in ["net::ERR_ABORTED", "net::ERR_NAME_NOT_RESOLVED", "net::ERR_FAILED", ""] {
        let entry = entry(0, "https://other.test/api", 0, &json!({ "response": { "_error": error } }));
        let said = explained(&archive(&[entry]));
        assert_eq!((said.causes(), said.status), (Vec::new(), 0), "{error}");
    }
}

#[test]
fn a_preflight_that_was_answered_well_is_no_matter() {
    let asks = json!({ "request": { "method": "OPTIONS", "headers": [
        { "name": "Access-Control-Request-Method", "value": "PUT" }, { "name": "Origin", "value": "https://b.test" } ] } });
    let preflight = |status| entry(0, "https://a.test/x", status, &asks);
    assert_eq!(explained(&archive(&[preflight(204)])).causes(), []);
    assert_eq!(explained(&archive(&[preflight(401)])).causes(), owned(&[(0, "preflight_blocked")]));
    // Nobody knows that this is about credentials.
    assert_eq!(explained(&archive(&[preflight(404)])).causes(), []);
}

#[test]
fn what_is_no_http_is_passed_over() {
    let urls = [
        "wss://a.test/live",
        "data:text/plain,x",
        "chrome-extension://x/y",
        "blob:https://a.test/1",
        "about:blank",
        "",
    ];
    let entries: Vec<Value> = urls.iter().map(|url| entry(0, url, 401, &json!({}))).collect();
    let said = explained(&archive(&entries));
    assert_eq!((said.causes(), said.err.as_str(), said.status), (Vec::new(), "", 0));
}

#[test]
fn bodies_in_base64_are_read() {
    let body = json!({ "response": { "headers": [{ "name": "Content-Type", "value": "application/json" }],
        "content": { "size": 60, "encoding": "base64", "text": "eyJlcnJvciI6ImludmFsaWRfdG9rZW4iLCJtZXNzYWdlIjoiVG9rZW4gZXhwaXJlZCJ9" } },
        "request": field("Authorization", "Bearer 7f3c2a9e51d04b8c") });
    let said = explained(&archive(&[entry(0, "https://a.test/api", 401, &body)]));
    assert_eq!(said.causes(), owned(&[(0, "expired_token")]));
}

#[test]
fn an_entry_that_is_none_is_named_and_the_others_are_explained() {
    let mut archive = archive(&[
        json!(7),
        entry(0, "https://a.test/api", 401, &json!({ "request": field("Authorization", "Bearer undefined") })),
        json!({ "request": {} }),
        json!({}),
    ]);
    archive["log"]["pages"] = json!("none");
    let text = serde_json::to_string_pretty(&archive).unwrap();
    let said = json_of_input(text.as_bytes());
    assert_eq!(said.causes(), owned(&[(1, "token_malformed")]));
    assert_eq!(said.status, 1);
    for (number, why) in [(0, "is an object"), (2, "`request` has no `url`"), (3, "is an object")] {
        let named = said
            .err
            .lines()
            .any(|line| line.contains(&format!("entry {number}: ")) && line.contains(why) && line.contains("-: line "));
        assert!(named, "entry {number} is not named: {}", said.err);
    }
}

#[test]
fn a_nest_of_brackets_in_one_entry_costs_only_that_entry() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let text = archive(&[json!("here"), entry(0, "https://a.test/api", 401, &json!({}))]).to_string();
    let said = json_of_input(text.replace("\"here\"", &deep).as_bytes());
    assert_eq!(said.causes(), owned(&[(1, "no_credentials")]));
    assert!(said.err.contains("line 1: entry 0: it is nested more than 128 deep"), "{}", said.err);
}

#[test]
fn fields_of_any_kind_break_nothing() {
    let odd = [
        json!({ "startedDateTime": 7, "time": "long", "pageref": [], "_initiator": 1, "_resourceType": {} }),
        json!({ "startedDateTime": "9999999-01-01T00:00:00Z", "time": -1, "request": { "headers": 7, "cookies": "x" } }),
        json!({ "startedDateTime": "1970-01-01T00:00:00Z", "request": { "headers": [7, { "name": 7 }, { "value": "x" }] } }),
        json!({ "startedDateTime": "2106-02-07T06:28:16Z", "time": 1e300, "request": { "postData": { "params": [1, {}] } } }),
        json!({ "response": { "headers": {}, "content": { "text": 7, "encoding": "base64" } } }),
        json!({ "response": { "content": { "text": "%%%", "encoding": "base64", "size": -1 }, "redirectURL": 7 } }),
        json!({ "response": { "status": "401", "statusText": 5, "_error": {} } }),
    ];
    let entries: Vec<Value> = odd.iter().map(|odd| entry(0, "https://a.test/api", 401, odd)).collect();
    let said = explained(&archive(&entries));
    let numbers: std::collections::BTreeSet<u64> = said.causes().into_iter().map(|(entry, _)| entry).collect();
    assert_eq!(numbers.len(), odd.len(), "{}", said.err);
    assert_eq!(said.status, 0, "{}", said.err);
}

#[test]
fn a_file_on_disk_and_on_standard_input_is_the_same() {
    let path = fixture("har/chrome.har");
    let piped = json_of_input(&std::fs::read(&path).unwrap());
    assert_eq!(json(&[&path]).causes(), piped.causes());
    assert!(piped.lines().iter().all(|line| line["file"] == "-"));
    let scratch = Scratch::file("renamed.json", std::fs::read(&path).unwrap());
    assert_eq!(json(&[&scratch.0]).causes(), piped.causes());
}
