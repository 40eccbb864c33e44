//! Authorization and cookies: no part of a secret is printed, nothing grows, and plain forms are read back.
#![no_main]

use help401::protocol::auth_scheme::AuthScheme;
use help401::protocol::cookie::{MAX_COOKIES, parse_cookie_string};
use help401::protocol::credentials::parse_credentials;
use help401::protocol::{basic, token_shape};
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

/// Not like any scheme, and found in no text by chance.
const TOKEN: &str = "zq7vx2kp9wm4tn8ls3rb6";

fuzz_target!(|octets: &[u8]| {
    let field = text(octets);
    let read = parse_credentials(&field);
    assert!(read.violations.iter().all(|violation| violation.at <= field.len()));
    let credentials = read.value;
    let params = credentials.params.iter().map(|(name, value)| name.len() + value.len());
    assert!(credentials.scheme_word.len() + credentials.payload.len() <= field.len());
    assert!(params.sum::<usize>() <= field.len());
    assert!(field.contains(credentials.payload.expose()), "the payload is a part of the field");
    let _ = (credentials.basic(), token_shape::token_shape(&field));
    if let Ok(pair) = basic::parse_basic(&field) {
        assert!(!pair.user_id.contains(':') && pair.user_id.len() + pair.password.len() <= 2 * field.len());
    }

    // Whatever stands before a token, the token is not printed.
    let ended = format!("{field}{TOKEN}");
    let shown = format!("{:?}", parse_credentials(&ended)).to_lowercase();
    assert!(!shown.contains(TOKEN), "{shown}");
    // And of a scheme with a token behind it, just that is read.
    if let Some(scheme) = credentials.scheme.filter(|scheme| scheme.is_known() && !scheme.has_param_credentials()) {
        let again = parse_credentials(&format!("{} {TOKEN}", scheme.name())).value;
        assert_eq!((again.scheme.as_ref(), again.payload.expose()), (Some(&scheme), TOKEN));
        assert!(scheme != AuthScheme::Bearer || again.params.is_empty());
    }

    let cookies = parse_cookie_string(&field);
    assert!(cookies.len() <= MAX_COOKIES);
    assert!(cookies.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() <= field.len());
    let plain = cookies.iter().filter(|(name, _)| !name.is_empty());
    let plain: Vec<String> = plain.map(|(name, value)| format!("{name}={}", value.expose())).collect();
    let again = parse_cookie_string(&plain.join("; "));
    let same = again.iter().map(|(name, value)| format!("{name}={}", value.expose())).eq(plain.iter().cloned());
    assert!(same, "{plain:?}");
});
