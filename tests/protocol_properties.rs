//! What holds for every reader of the protocol layer and any text: it returns, and what was written
//! by the rules is read back as it was.
#![cfg(not(target_arch = "wasm32"))]

use help401::protocol::auth_scheme::AuthScheme;
use help401::protocol::challenge::parse_challenges;
use help401::protocol::json::{Json, parse_json, parse_json_prefix};
use help401::protocol::parsed::MAX_VIOLATIONS;
use help401::protocol::secret::Secret;
use help401::protocol::timestamp::Timestamp;
use help401::protocol::{
    base64url, basic, claims, cookie, credentials, digest, grammar, http_date, iso_date, jwt, number, token_shape, url,
};
use proptest::prelude::*;

/// Gives a text to every reader there is; the claims and the properties of results are looked at too.
fn read_with_all(text: &str) {
    let challenges = parse_challenges(text);
    assert!(challenges.violations.len() <= MAX_VIOLATIONS);
    assert!(challenges.violations.iter().all(|violation| violation.at <= text.len()));
    for challenge in &challenges.value {
        assert!(challenge.at <= text.len());
        let _ = (challenge.error_code(), challenge.scope(), challenge.max_age());
        let _ = (digest::stale(challenge), digest::qop(challenge));
    }
    let credentials = credentials::parse_credentials(text);
    assert!(credentials.violations.iter().all(|violation| violation.at <= text.len()));
    let _ = (credentials.value.basic(), credentials.value.payload.fingerprint().to_hex());
    let _ = (token_shape::token_shape(text), jwt::parse_jwt(text), basic::parse_basic(text));
    let _ = (base64url::decode(text), number::digits_to_i64(text), number::Number::read(text));
    for value in [parse_json(text).ok(), parse_json_prefix(text)].into_iter().flatten() {
        let _ = claims::read_claims(value, 0, &mut Default::default());
    }
    let _ = (http_date::parse_http_date(text), iso_date::parse_iso8601(text));
    let _ = (cookie::parse_cookie_string(text), cookie::prefix(text));
    let _ = (url::split_url(text), url::origin(text), url::without_query(text));
    let _ = (url::query_pairs(text), url::percent_decode(text), url::same_site(text, "a.example"));
    let _ = (grammar::is_token(text), grammar::is_token68(text), grammar::trim_ows(text));
}

fn quote(value: &str) -> String {
    let mut quoted = String::from('"');
    for character in value.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted + "\""
}

/// Base64 by the definition, to hold the decoder against.
fn encode(octets: &[u8], alphabet: &[u8; 64], padded: bool) -> String {
    let mut text = String::new();
    for group in octets.chunks(3) {
        let bits = (0..3).fold(0, |bits, place| bits << 8 | u32::from(*group.get(place).unwrap_or(&0)));
        for place in 0..4 {
            if place <= group.len() {
                text.push(char::from(alphabet[(bits >> (18 - 6 * place) & 63) as usize]));
            } else if padded {
                text.push('=');
            }
        }
    }
    text
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn json_value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

fn same(ours: &Json, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Json::Null, serde_json::Value::Null) => true,
        (Json::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Json::Number(ours), serde_json::Value::Number(theirs)) => Some(ours.as_i64()) == theirs.as_i64(),
        (Json::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
        (Json::Array(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Json::Object(ours), serde_json::Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, ours)| theirs.get(name).is_some_and(|theirs| same(ours, theirs)))
        }
        _ => false,
    }
}

fn imf_fixdate(moment: Timestamp) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let civil = moment.to_civil();
    let weekday = DAYS[moment.secs().div_euclid(86_400).rem_euclid(7) as usize];
    let month = MONTHS[usize::from(civil.month) - 1];
    format!(
        "{weekday}, {:02} {month} {:04} {:02}:{:02}:{:02} GMT",
        civil.day, civil.year, civil.hour, civil.minute, civil.second
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_reader_returns_on_any_text(text in any::<String>()) {
        read_with_all(&text);
    }

    #[test]
    fn every_reader_returns_on_text_of_delimiters(text in "[\\[\\]{}\"\\\\=,;:./%+@#?é a1eZT\t\u{0}-]{0,64}") {
        read_with_all(&text);
    }

    #[test]
    fn every_reader_returns_on_half_a_valid_text(
        text in prop::sample::select(vec![
            "Digest realm=\"a\\\"b\", nonce=\"n\", stale=true, Negotiate abc==, Basic realm=\"ü\"",
            "Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTUzNjk1NTB9.c2ln",
            "{\"error\":{\"code\":-1.5e3,\"text\":\"\\ud83d\\ude00\\n\"},\"list\":[1,true,null,{}]}",
            "https://user:pw@[::1]:8443/a%20b?c=%C3%A9&d#e",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "1994-11-06T08:49:37.123+01:00",
        ]),
        from in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
    ) {
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let part = text.get(from.min(to)..from.max(to)).unwrap_or_default();
        read_with_all(part);
        read_with_all(&(part.to_owned() + text));
    }

    #[test]
    fn written_challenges_are_read_back(
        challenges in prop::collection::vec(
            ("[A-Za-z][A-Za-z0-9-]{0,8}", prop::collection::btree_map("[a-z_]{1,8}", "[^\\p{Cc}]{0,16}", 0..5)),
            0..5,
        )
    ) {
        let written = challenges.iter().map(|(scheme, params)| {
            let params: Vec<String> = params.iter().map(|(name, value)| format!("{name}={}", quote(value))).collect();
            format!("{scheme} {}", params.join(", ")).trim_end().to_owned()
        });
        let read = parse_challenges(&written.collect::<Vec<_>>().join(", ")).value;
        prop_assert_eq!(read.len(), challenges.len());
        for (read, (scheme, params)) in read.into_iter().zip(challenges) {
            prop_assert_eq!(read.scheme, AuthScheme::from_name(&scheme));
            prop_assert_eq!(read.params, params.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn written_token68_is_read_back(data in "[A-Za-z0-9._~+/-]{1,32}={2}", scheme in "(NTLM|Negotiate)") {
        let read = parse_challenges(&format!("{scheme} {data}, Basic realm=\"x\"")).value;
        prop_assert_eq!(read.len(), 2);
        prop_assert_eq!(read[0].token68.as_deref(), Some(data.as_str()));
    }

    #[test]
    fn written_credentials_are_read_back(token in "[A-Za-z0-9._~+/-]{1,64}={0,2}") {
        let read = credentials::parse_credentials(&format!("Bearer {token}"));
        prop_assert_eq!(read.value.scheme, Some(AuthScheme::Bearer));
        prop_assert_eq!(read.value.payload, Secret::new(token));
        prop_assert_eq!(read.violations.len(), 0);
    }

    #[test]
    fn the_scheme_word_holds_no_token(token in "[A-Za-z0-9_-]{20,40}\\.[A-Za-z0-9_-]{1,40}\\.[A-Za-z0-9_-]{0,40}", behind in " ?[a-z]{0,4}") {
        let read = credentials::parse_credentials(&(token + &behind)).value;
        prop_assert_eq!(read.scheme_word, "");
        prop_assert_eq!(read.scheme, None);
    }

    #[test]
    fn base64_is_read_back(octets in prop::collection::vec(any::<u8>(), 0..64), padded in any::<bool>()) {
        for alphabet in [STANDARD, URL_SAFE] {
            let text = encode(&octets, alphabet, padded);
            prop_assert_eq!(base64url::decode(&text), Some(octets.clone()));
        }
    }

    #[test]
    fn basic_credentials_are_read_back(user_id in "[^:\\p{Cc}]{0,16}", password in "\\PC{0,16}") {
        let payload = encode(format!("{user_id}:{password}").as_bytes(), STANDARD, true);
        let read = basic::parse_basic(&payload).expect("a pair");
        prop_assert_eq!(read.user_id, user_id);
        prop_assert_eq!(read.password.expose(), password);
    }

    #[test]
    fn json_is_read_as_serde_reads_it(value in json_value(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let text = text.expect("printable");
        let read = parse_json(&text).expect("JSON");
        prop_assert!(same(&read, &value), "{}", text);
        if value.is_array() || value.is_object() {
            prop_assert!(parse_json_prefix(&text) == Some(read));
        }
    }

    #[test]
    fn what_serde_refuses_is_refused(text in "[\\[\\]{}\":,\\\\/tnu0-9eE.+ -]{0,12}|[\\[{]{1,3}[\"a:1,\\]} ]{0,12}") {
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        // It refuses what does not fit its number; here a number is text.
        let too_big = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
        prop_assert!(too_big || theirs.is_ok() == parse_json(&text).is_ok(), "{}", text);
    }

    #[test]
    fn a_jwt_is_read_back(exp in 0..100_000_000_000_i64, sub in "\\PC{0,16}", signature in prop::collection::vec(any::<u8>(), 0..64)) {
        let claims = serde_json::json!({ "exp": exp, "sub": sub }).to_string();
        let part = |octets: &[u8]| encode(octets, URL_SAFE, false);
        let token = format!("{}.{}.{}", part(br#"{"alg":"ES256"}"#), part(claims.as_bytes()), part(&signature));
        let read = jwt::parse_jwt(&token).expect("a token");
        prop_assert_eq!(read.violations.len(), 0);
        prop_assert_eq!(read.value.claims.exp, Some(Timestamp::from_secs(exp)));
        prop_assert_eq!(read.value.claims.sub, Some(sub));
        prop_assert_eq!(read.value.signature_len, signature.len());
        prop_assert_eq!(token_shape::token_shape(&token), token_shape::TokenShape::Jwt);
    }

    #[test]
    fn every_date_of_this_calendar_is_read_back(secs in -62_135_596_800..253_402_300_800_i64) {
        let moment = Timestamp::from_secs(secs);
        let civil = moment.to_civil();
        prop_assert_eq!(Timestamp::from_civil(&civil), Some(moment));
        prop_assert_eq!(http_date::parse_http_date(&imf_fixdate(moment)), Some(moment));
        let iso = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
            civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second
        );
        prop_assert_eq!(iso_date::parse_iso8601(&iso), Some(moment));
        prop_assert_eq!(iso_date::parse_iso8601(&iso.replace(['-', ':'], "")), Some(moment));
    }

    #[test]
    fn any_moment_has_a_date(millis in any::<i64>()) {
        let civil = Timestamp::from_millis(millis).to_civil();
        let back = Timestamp::from_civil(&civil).expect("a date");
        prop_assert_eq!(back.secs(), Timestamp::from_millis(millis).secs());
    }

    #[test]
    fn numbers_are_read_as_floating_point_reads_them(int in 0..1_000_000_000_000_i64, frac in "[0-9]{1,3}", exponent in -6..4_i32, negative in any::<bool>()) {
        let text = format!("{}{int}.{frac}e{exponent}", if negative { "-" } else { "" });
        let exact = format!("{int}{frac}").parse::<i128>().expect("digits");
        let places = exponent - frac.len() as i32;
        let scaled = if places < 0 { exact / 10_i128.pow(-places as u32) } else { exact * 10_i128.pow(places as u32) };
        let expected = i64::try_from(if negative { -scaled } else { scaled }).expect("fits");
        let (read, _) = number::Number::read(&text).expect("a number");
        prop_assert_eq!(read.as_i64(), expected, "{}", text);
    }

    #[test]
    fn an_origin_is_its_own_origin(host in "[a-zA-Z0-9.-]{1,16}", port in any::<u16>(), path in "[/?#][ -~]{0,16}") {
        let origin = url::origin(&format!("https://{host}:{port}{path}")).expect("absolute");
        prop_assert_eq!(url::origin(&origin), Some(origin));
    }

    #[test]
    fn a_shown_url_has_no_query(url in "(https://[a-z@:]{1,8})?[ -~é]{0,24}") {
        prop_assert!(!url::without_query(&url).contains(['?', '#']));
        prop_assert!(url.starts_with(url::without_query(&url)));
    }

    #[test]
    fn a_shown_url_has_no_password(scheme in "https?|ftp|x", password in "[A-Z]{8}", rest in "[a-z0-9.:/@-]{0,24}") {
        let address = format!("{scheme}://ada:{password}@{rest}");
        prop_assert!(!url::shown(&address).contains(&password), "{}", url::shown(&address));
    }

    #[test]
    fn written_cookies_are_read_back(cookies in prop::collection::vec(("[!-:<>-~]{1,8}", "[!-:<-~]{0,16}"), 0..8)) {
        let written: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let read = cookie::parse_cookie_string(&written.join("; "));
        let expected: Vec<_> = cookies.into_iter().map(|(name, value)| (name, Secret::new(value))).collect();
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn debug_of_credentials_shows_no_part_of_them(secret in "[A-Z]{8,16}", form in 0..4_usize) {
        let field = match form {
            0 => format!("Bearer {secret}"),
            1 => format!("Digest username=\"{secret}\", nonce={secret}"),
            2 => secret.clone(),
            _ => format!("{secret}. x"),
        };
        let shown = format!("{:?}", credentials::parse_credentials(&field));
        prop_assert!(!shown.contains(&secret), "{}", shown);
    }
}

/// What makes a careless reader slow or deep. One that steps back over the text again and again does
/// not finish these tests in anyone's patience; `fuzz/src/work.rs` counts how much work it is.
const RUNS: &[&str] = &[
    "\"", "=", ",", "\\", "[", "{\"a\":", ".", " ", "a", "a=", "a=\"", "\" a", "\" a=", "a ", "a,", "=\"\\", "\"\",",
    "a=b ", "%", "&", ";", "?", "@", ":", "/", "-", "é", "\\u", "Bearer ", "0", "[0,",
];

#[test]
fn a_megabyte_of_one_delimiter_is_read() {
    for piece in RUNS {
        read_with_all(&piece.repeat(1_000_000 / piece.len()));
    }
}

#[test]
fn a_run_of_delimiters_is_read_wherever_it_stands() {
    for head in ["Bearer ", "Bearer realm=\"", "Hawk a=b ", "{\"a\":\"", "{\"a\":1", "https://", "eyJhbGciOiJ"] {
        for piece in RUNS {
            read_with_all(&(head.to_owned() + &piece.repeat(50_000 / piece.len())));
        }
    }
}
