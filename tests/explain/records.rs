//! ExchangeRecords: one, a list, in a wrapper, and with everything that a record may hold.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use std::path::Path;

use serde_json::{Value, json};

use crate::run::{Scratch, fixture, json, json_of_input, record};

#[test]
fn a_line_is_a_diagnosis_with_its_file_and_entry() {
    let path = fixture("corpus/aiohttp-jwt--expired-natural.json");
    let said = json(&[&path]);
    let lines = said.lines();
    assert_eq!(lines.len(), 1);
    let mut members: Vec<&String> = lines[0].as_object().unwrap().keys().collect();
    members.sort();
    assert_eq!(members, ["cause", "causes", "confidence", "entry", "facts", "family", "file", "hidden", "plan"]);
    assert_eq!(lines[0]["file"].as_str(), path.to_str());
    assert_eq!(lines[0]["entry"], json!(0));
    assert_eq!((&lines[0]["cause"], &lines[0]["family"]), (&json!("expired_token"), &json!("session_over")));
    assert_eq!(lines[0]["plan"][0], json!({ "action": "refresh", "primary": true, "audience": "user" }));
}

#[test]
fn the_file_is_named_as_it_was_given() {
    let scratch = Scratch::file("named.json", record("{}"));
    let (folder, name) = (scratch.0.parent().unwrap(), scratch.0.file_name().unwrap());
    let roundabout = Path::new("./").join("..").join(folder.file_name().unwrap()).join(name);
    let output = crate::run::explain().arg("--json").arg(&roundabout).current_dir(folder).output().unwrap();
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(line["file"].as_str(), roundabout.to_str());
}

#[test]
fn a_record_that_was_given_is_explained_whatever_its_status() {
    for response in [r#"{"status":200}"#, r#"{"status":404}"#, "null", "{}", r#"{"status":0,"type":"opaqueredirect"}"#]
    {
        let text = format!(r#"{{"request":{{"method":"GET","url":"https://a.test/"}},"response":{response}}}"#);
        let said = json_of_input(text.as_bytes());
        assert_eq!((said.lines().len(), said.status), (1, 0), "{response}: {}", said.err);
    }
}

#[test]
fn a_list_holds_records_bare_and_wrapped() {
    let bare = record(r#"{"authorization":"Bearer undefined"}"#);
    let said = json_of_input(format!(r#"[{bare},{{"record":{bare},"truth":{{}}}},{}]"#, record("{}")).as_bytes());
    let wanted = [(0, "token_malformed"), (1, "token_malformed"), (2, "no_credentials")];
    assert_eq!(said.causes(), wanted.map(|(entry, cause)| (entry, cause.to_owned())));
}

#[test]
fn a_record_of_a_list_that_is_none_is_named_and_the_others_are_explained() {
    let text =
        format!("[{},\n 7,\n {{\"startedDateTime\":\"\",\"request\":{{}}}},\n[],{}]", record("{}"), record("{}"));
    let said = json_of_input(text.as_bytes());
    assert_eq!(said.causes().into_iter().map(|(entry, _)| entry).collect::<Vec<_>>(), [0, 4]);
    assert_eq!(said.status, 1);
    let named: Vec<&str> = said.err.lines().collect();
    assert_eq!(
        named,
        [
            "help401: -: line 3: entry 1: this is no ExchangeRecord, which is an object",
            "help401: -: line 4: entry 2: this is an entry of a HAR file; give the whole file",
            "help401: -: line 5: entry 3: this is no ExchangeRecord, which is an object",
        ]
    );
}

#[test]
fn an_empty_list_has_nothing_to_explain() {
    let said = json_of_input(b"[]");
    assert_eq!((said.out.as_str(), said.err.as_str(), said.status), ("", "", 0));
}

#[test]
fn contradictions_and_repetitions_are_answered() {
    let records = [
        // Answered and failed, signed in and not, of two origins.
        r#"{"request":{"method":"GET","url":"https://a.test/"},"response":{"status":401},"error":{"name":"TypeError"}}"#,
        r#"{"page":{"cookie_enabled":false,"cookies_visible":["sid"]},"request":{"method":"GET","url":"https://a.test/"},"response":{"status":401}}"#,
        r#"{"request":{"method":"GET","url":"https://a.test/"},"response":{"status":200,"redirected":true,"url":"","headers":{"www-authenticate":"Bearer"}}}"#,
        // Of a name that comes twice the last value counts.
        r#"{"request":7,"request":{"method":"GET","method":"PUT","url":"https://a.test/"},"response":{"status":500,"status":401}}"#,
        // What browsers read as Latin-1 (obs-text of RFC 9110 §5.5), half a character, and a null.
        "{\"request\":{\"method\":\"GET\",\"url\":\"https://a.test/\",\"headers\":{\"x-name\":\"caf\u{e9}\\u0000\\ud83d\"}},\"response\":{\"status\":401,\"body\":\"\\ude00\"}}",
        r#"{"request":{"method":"","url":"not an address","headers":{"authorization":""}},"response":{"status":401},"history":[{},7,null]}"#,
    ];
    for text in records {
        let said = json_of_input(text.as_bytes());
        assert_eq!((said.lines().len(), said.status), (1, 0), "{text}: {}", said.err);
    }
}

#[test]
fn tokens_and_clocks_of_every_kind_are_answered() {
    let claims = [
        r#"{"exp":"1795377600"}"#,
        r#"{"exp":1795377600.5}"#,
        r#"{"exp":-1}"#,
        r#"{"exp":1e30}"#,
        r#"{"exp":1,"exp":9999999999}"#,
        r#"{"exp":null,"nbf":[],"iat":{},"aud":7,"iss":false}"#,
        r#"{"exp":99999999999999999999999999999999}"#,
        "[]",
        "",
    ];
    let headers = [r#"{"alg":"none"}"#, r#"{"alg":"RS256","alg":"HS256"}"#, r#"{"alg":7}"#];
    for header in headers {
        for claims in claims {
            // 1970, now, and the first second that 32 bits cannot hold.
            for now in [0, 1, 1_795_377_600_000_i64, 4_294_967_296_000, i64::MAX] {
                let token =
                    [BASE64_URL_SAFE_NO_PAD.encode(header), BASE64_URL_SAFE_NO_PAD.encode(claims), "c2ln".to_owned()]
                        .join(".");
                let record = json!({ "page": { "origin": "https://a.test", "now": now },
                    "request": { "method": "GET", "url": "https://a.test/", "headers": { "authorization": format!("Bearer {token}") } },
                    "response": { "status": 401, "headers": { "date": "Thu, 01 Jan 1970 00:00:00 GMT" } } });
                assert_answered(&record);
            }
        }
    }
}

/// One process for many records would hide which of them is not answered, and one for each takes minutes.
fn assert_answered(record: &Value) {
    use help401::diagnosis::diagnose;
    use help401::evidence::gather;
    use help401::wire::record::WireRecord;
    let record: WireRecord = serde_json::from_value(record.clone()).unwrap();
    assert!(!diagnose(&gather(&record.into_record())).findings.is_empty());
}

#[test]
fn a_record_of_eight_megabytes_is_explained() {
    let long = "x".repeat(8 * 1024 * 1024);
    let text = format!(
        r#"{{"request":{{"method":"GET","url":"https://a.test/","headers":{{"authorization":"Bearer undefined"}}}},
            "response":{{"status":401,"headers":{{}},"body":"{long}"}}}}"#
    );
    assert_eq!(json_of_input(text.as_bytes()).causes(), [(0, "token_malformed".to_owned())]);
}
