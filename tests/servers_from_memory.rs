//! Answers that well-known servers give, written down by hand: the diagnosis must read them as a person would.
//!
//! A second witness beside `tests/accuracy.rs`: none of these servers is in the corpus, and no rule of the diagnosis
//! names any of them. A row is here only where the evidence leaves one fair reading.
#![allow(missing_docs, clippy::unwrap_used)]

use help401::diagnosis::diagnose;
use help401::diagnosis::ranking::Confidence;
use help401::evidence::gather;
use help401::wire::record::WireRecord;
use serde_json::{Value, json};

use Sent as S;

const NOW: i64 = 1_795_377_600;
const PAGE: &str = "https://app.test";

fn base64(text: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for position in 0..=chunk.len() {
            out.push(char::from(ALPHABET[(bits >> (18 - 6 * position) & 63) as usize]));
        }
    }
    out
}

fn jwt(claims: &Value) -> String {
    [
        base64(r#"{"alg":"HS256","typ":"JWT"}"#),
        base64(&claims.to_string()),
        base64("a signature of 32 bytes, or so, yes"),
    ]
    .join(".")
}

fn live() -> String {
    jwt(&json!({"sub": "1", "iss": "https://id.test", "aud": "api", "iat": NOW - 30, "exp": NOW + 3600}))
}

/// The request that a row describes in one word.
fn request(sent: &Sent) -> Value {
    let get = |headers: Value| json!({"method": "GET", "url": "https://app.test/api/me", "headers": headers});
    let post = |url: &str, media: &str, body: &str| json!({"method": "POST", "url": url, "headers": {"content-type": media}, "body": body});
    const FORM: &str = "application/x-www-form-urlencoded";
    match sent {
        Sent::Nothing => get(json!({})),
        Sent::Live | Sent::LiveAccepted => get(json!({"authorization": format!("Bearer {}", live())})),
        Sent::Expired => {
            let token = jwt(&json!({"sub": "1", "iat": NOW - 4000, "exp": NOW - 400}));
            get(json!({"authorization": format!("Bearer {token}")}))
        }
        Sent::Opaque | Sent::OpaqueAccepted => get(json!({"authorization": "Bearer 9f3b2c1d77aa4e5f"})),
        Sent::Authorization(value) => get(json!({"authorization": value})),
        Sent::Basic | Sent::BasicAccepted => get(json!({"authorization": "Basic YWRhOndyb25n"})),
        Sent::Header(name, value) => get(json!({*name: value})),
        Sent::Url(url) => json!({"method": "GET", "url": url}),
        Sent::Post => post("https://app.test/api/notes", "application/json", "{\"title\":\"x\"}"),
        Sent::PostAfterReading => post("https://app.test/api/notes", "application/json", "{\"title\":\"x\"}"),
        Sent::PostWith(name, value) => {
            json!({"method": "POST", "url": "https://app.test/api/notes", "headers": {*name: value}, "body": "a=1"})
        }
        Sent::Login => post("https://app.test/login", "application/json", r#"{"email":"ada@a.test","password":"x"}"#),
        Sent::LoginWithout => post("https://app.test/login", "application/json", r#"{"name":"ada"}"#),
        Sent::PasswordGrant => {
            post("https://app.test/oauth/token", FORM, "grant_type=password&username=ada&password=x&client_id=spa")
        }
        Sent::RefreshGrant => {
            post("https://app.test/oauth/token", FORM, "grant_type=refresh_token&refresh_token=abc&client_id=spa")
        }
        Sent::ClientGrant => {
            post("https://app.test/oauth/token", FORM, "grant_type=client_credentials&client_id=a&client_secret=b")
        }
        Sent::Session => get(json!({})),
        Sent::GraphQl => post("https://app.test/graphql", "application/json", r#"{"query":"{ me { id } }"}"#),
        Sent::GraphQlLive => {
            let token = format!("Bearer {}", live());
            json!({"method": "POST", "url": "https://app.test/graphql",
                "headers": {"content-type": "application/json", "authorization": token}, "body": r#"{"query":"{ me }"}"#})
        }
        Sent::Body(body) => post("https://app.test/jsonrpc", "application/json", body),
    }
}

/// What went well before.
fn history(sent: &Sent, failed: &Value) -> Vec<Value> {
    let ok = |offset: i64, request: Value| {
        let response = json!({"status": 200, "headers": {"content-type": "application/json"}, "body": "{}", "url": request["url"]});
        json!({"offset_ms": offset, "request": request, "response": response})
    };
    let elsewhere = |failed: &Value| {
        let mut request = failed.clone();
        request["url"] = json!("https://app.test/api/other");
        request
    };
    match sent {
        Sent::LiveAccepted | Sent::OpaqueAccepted | Sent::BasicAccepted => vec![ok(-900, elsewhere(failed))],
        Sent::Session => vec![ok(-9000, request(&Sent::Login)), ok(-8000, failed.clone())],
        Sent::PostAfterReading => {
            vec![ok(-2000, json!({"method": "GET", "url": "https://app.test/api/notes", "credentials": "same-origin"}))]
        }
        _ => Vec::new(),
    }
}

fn record(row: &Row) -> WireRecord {
    let Row(_, sent, Answer(status, challenge, body), _) = row;
    let request = request(sent);
    let mut headers = json!({"date": "Sun, 22 Nov 2026 20:00:00 GMT"});
    // `Name: value` fields, one a line; a line without a name is the challenge.
    for line in challenge.lines() {
        match line.split_once(": ").filter(|(name, _)| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')) {
            Some((name, value)) => headers[name] = json!(value),
            None => headers["www-authenticate"] = json!(line),
        }
    }
    if headers.get("content-type").is_none() {
        let media = match body.trim_start().chars().next() {
            Some('{' | '[') => "application/json",
            Some('<') if body.starts_with("<?xml") => "application/xml",
            Some('<') => "text/html",
            _ => "text/plain",
        };
        headers["content-type"] = json!(media);
    }
    let record = json!({
        "page": {"origin": PAGE, "secure": true, "now": NOW * 1000, "cookie_enabled": true, "cookies_visible": [],
            "storage": {"local": {}, "session": {}}},
        "history": history(sent, &request),
        "response": {"status": status, "url": request["url"], "headers": headers, "body": body, "type": "basic"},
        "request": request,
    });
    serde_json::from_value(record).unwrap()
}

/// Every row: its name, its record, and the causes that count as right, with bars between.
pub fn cases() -> impl Iterator<Item = (&'static str, WireRecord, &'static str)> {
    ROWS.iter().map(|row| (row.0, record(row), row.3))
}

#[test]
fn answers_of_well_known_servers_are_read_as_a_person_would() {
    let mut wrong = Vec::new();
    for (name, record, wanted) in cases() {
        let diagnosis = diagnose(&gather(&record.into_record()));
        let first = diagnosis.cause().code();
        if !wanted.split('|').any(|cause| cause == first) {
            let ranked: Vec<String> =
                diagnosis.findings.iter().map(|f| format!("{} {}", f.cause.code(), f.strength)).collect();
            let overclaimed = if diagnosis.confidence() == Confidence::Certain { "CERTAIN " } else { "" };
            wrong.push(format!("{overclaimed}{name}: wanted {wanted}, got {}", ranked.join(", ")));
        }
    }
    println!("{} of {} rows are read well", ROWS.len() - wrong.len(), ROWS.len());
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
}

/// What the page sent, in one word; tokens are bearer tokens. `…Accepted`: they were accepted elsewhere a moment ago.
enum Sent {
    Nothing,
    Live,
    LiveAccepted,
    Expired,
    Opaque,
    OpaqueAccepted,
    Authorization(&'static str),
    Basic,
    BasicAccepted,
    Header(&'static str, &'static str),
    Url(&'static str),
    Post,
    PostAfterReading,
    PostWith(&'static str, &'static str),
    Login,
    LoginWithout,
    PasswordGrant,
    RefreshGrant,
    ClientGrant,
    /// Nothing of the script's own, after a log-in and a success at this address.
    Session,
    GraphQl,
    GraphQlLive,
    Body(&'static str),
}

/// Status, challenge (or header fields, one a line), body.
struct Answer(u16, &'static str, &'static str);

/// Server and occasion, what was sent, what it answers, and the causes that are a fair first reading.
struct Row(&'static str, Sent, Answer, &'static str);

const fn row(
    server: &'static str,
    sent: Sent,
    status: u16,
    challenge: &'static str,
    body: &'static str,
    causes: &'static str,
) -> Row {
    Row(server, sent, Answer(status, challenge, body), causes)
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // express-jwt behind Express' own error page
    row("express-jwt none", S::Nothing, 401, "", "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head><body><pre>UnauthorizedError: No authorization token was found<br> &nbsp; &nbsp;at new UnauthorizedError (/app/node_modules/express-jwt/dist/errors/UnauthorizedError.js:22:28)</pre></body></html>", "no_credentials"),
    row("express-jwt signature", S::Live, 401, "", "<!DOCTYPE html><html><body><pre>UnauthorizedError: invalid signature<br> &nbsp; &nbsp;at /app/node_modules/express-jwt/dist/index.js:116:41</pre></body></html>", "token_signature_invalid"),
    row("express-jwt audience", S::Live, 401, "", "<!DOCTYPE html><html><body><pre>UnauthorizedError: jwt audience invalid. expected: other<br> &nbsp; at verify</pre></body></html>", "wrong_audience"),
    row("express-jwt issuer", S::Live, 401, "", "<!DOCTYPE html><html><body><pre>UnauthorizedError: jwt issuer invalid. expected: https://x<br> &nbsp; at verify</pre></body></html>", "wrong_issuer"),
    row("express-jwt revoked", S::LiveAccepted, 401, "", "<pre>UnauthorizedError: The token has been revoked.<br></pre>", "token_revoked"),
    row("express-jwt scheme", S::Basic, 401, "", "<pre>UnauthorizedError: Format is Authorization: Bearer [token]<br></pre>", "wrong_scheme"),
    row("express-jwt nbf", S::Live, 401, "", "<pre>UnauthorizedError: jwt not active<br></pre>", "token_not_yet_valid"),
    row("passport-jwt none", S::Nothing, 401, "", "Unauthorized", "no_credentials"),
    row("passport-jwt expired", S::Expired, 401, "", "Unauthorized", "expired_token"),
    row("NestJS none", S::Nothing, 401, "", r#"{"message":"Unauthorized","statusCode":401}"#, "no_credentials"),
    row("NestJS role", S::LiveAccepted, 403, "", r#"{"message":"Forbidden resource","error":"Forbidden","statusCode":403}"#, "permission_denied"),
    row("NestJS throttler", S::Live, 429, "", r#"{"statusCode":429,"message":"ThrottlerException: Too Many Requests"}"#, "rate_or_lockout"),
    row("jose-based expired", S::Expired, 401, r#"Bearer error="invalid_token", error_description="\"exp\" claim timestamp check failed""#, "", "expired_token"),
    row("jose-based audience", S::Live, 401, r#"Bearer error="invalid_token", error_description="unexpected \"aud\" claim value""#, "", "wrong_audience"),
    row("jose-based issuer", S::Live, 401, r#"Bearer error="invalid_token", error_description="unexpected \"iss\" claim value""#, "", "wrong_issuer"),
    row("jose-based signature", S::Live, 401, r#"Bearer error="invalid_token", error_description="signature verification failed""#, "", "token_signature_invalid"),
    row("jose-based nbf", S::Live, 401, r#"Bearer error="invalid_token", error_description="\"nbf\" claim timestamp check failed""#, "", "token_not_yet_valid"),
    // Spring Security
    row("Spring resource server none", S::Nothing, 401, "Bearer", "", "no_credentials"),
    row("Spring expired", S::Expired, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-22T19:53:20Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "expired_token"),
    row("Spring signature", S::Live, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "token_signature_invalid"),
    row("Spring key id", S::Live, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "token_signature_invalid"),
    row("Spring audience", S::Live, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The aud claim is not valid", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "wrong_audience"),
    row("Spring issuer", S::Live, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "wrong_issuer"),
    row("Spring nbf", S::Live, 401, r#"Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt used before 2026-11-22T21:00:00Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "token_not_yet_valid"),
    row("Spring scope", S::LiveAccepted, 403, r#"Bearer error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1""#, "", "insufficient_scope"),
    row("Spring csrf", S::PostAfterReading, 403, "", r#"{"timestamp":"2026-11-22T20:00:00.000+00:00","status":403,"error":"Forbidden","path":"/api/notes"}"#, "csrf_missing"),
    row("Spring basic", S::Basic, 401, r#"Basic realm="Realm""#, "", "wrong_password"),
    row("Spring basic to bearer", S::Basic, 401, "Bearer", "", "wrong_scheme"),
    // Keycloak
    row("Keycloak password", S::PasswordGrant, 401, "", r#"{"error":"invalid_grant","error_description":"Invalid user credentials"}"#, "wrong_password"),
    row("Keycloak disabled", S::PasswordGrant, 400, "", r#"{"error":"invalid_grant","error_description":"Account disabled"}"#, "account_disabled"),
    row("Keycloak client", S::ClientGrant, 401, "", r#"{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}"#, "invalid_client"),
    row("Keycloak refresh", S::RefreshGrant, 400, "", r#"{"error":"invalid_grant","error_description":"Token is not active"}"#, "refresh_token_invalid"),
    row("Keycloak refresh session", S::RefreshGrant, 400, "", r#"{"error":"invalid_grant","error_description":"Session not active"}"#, "refresh_token_invalid"),
    row("Keycloak userinfo", S::Live, 401, r#"Bearer realm="master", error="invalid_token", error_description="Token verification failed""#, r#"{"error":"invalid_token","error_description":"Token verification failed"}"#, "token_signature_invalid|token_invalid"),
    // Laravel
    row("Laravel none", S::Nothing, 401, "", r#"{"message":"Unauthenticated."}"#, "no_credentials"),
    row("Laravel session", S::Session, 401, "", r#"{"message":"Unauthenticated."}"#, "session_expired"),
    row("Laravel csrf", S::Post, 419, "", r#"{"message":"CSRF token mismatch.","exception":"Symfony\\Component\\HttpKernel\\Exception\\HttpException"}"#, "csrf_missing"),
    row("Laravel csrf stale", S::PostWith("x-xsrf-token", "abc"), 419, "", r#"{"message":"CSRF token mismatch."}"#, "csrf_invalid"),
    row("Laravel csrf page", S::PostWith("x-csrf-token", "abc"), 419, "", "<!DOCTYPE html><html><head><title>Page Expired</title></head><body><div>419</div><div>Page Expired</div></body></html>", "csrf_invalid"),
    row("Laravel login", S::Login, 422, "", r#"{"message":"These credentials do not match our records.","errors":{"email":["These credentials do not match our records."]}}"#, "wrong_password"),
    row("Laravel login field", S::LoginWithout, 422, "", r#"{"message":"The email field is required. (and 1 more error)","errors":{"email":["The email field is required."],"password":["The password field is required."]}}"#, "credentials_incomplete"),
    row("Laravel login throttle", S::Login, 422, "", r#"{"message":"Too many login attempts. Please try again in 59 seconds.","errors":{"email":["Too many login attempts. Please try again in 59 seconds."]}}"#, "rate_or_lockout"),
    row("Laravel gate", S::LiveAccepted, 403, "", r#"{"message":"This action is unauthorized."}"#, "permission_denied"),
    row("Laravel verified", S::Session, 403, "", r#"{"message":"Your email address is not verified."}"#, "account_unverified"),
    row("Laravel sanctum opaque", S::Opaque, 401, "", r#"{"message":"Unauthenticated."}"#, "token_invalid"),
    // Rails
    row("Devise none", S::Nothing, 401, "", r#"{"error":"You need to sign in or sign up before continuing."}"#, "no_credentials"),
    row("Devise login", S::Login, 401, "", r#"{"error":"Invalid Email or password."}"#, "wrong_password"),
    row("Devise timeout", S::Session, 401, "", r#"{"error":"Your session expired. Please sign in again to continue."}"#, "session_expired"),
    row("Devise unconfirmed", S::Login, 401, "", r#"{"error":"You have to confirm your email address before continuing."}"#, "account_unverified"),
    row("Devise locked", S::Login, 401, "", r#"{"error":"Your account is locked."}"#, "rate_or_lockout"),
    row("devise-jwt expired", S::Expired, 401, "", "Signature has expired", "expired_token"),
    row("Rails csrf", S::Post, 422, "", r#"{"status":422,"error":"Unprocessable Content","exception":"ActionController::InvalidAuthenticityToken (Can't verify CSRF token authenticity.)"}"#, "csrf_missing"),
    row("Rails token auth", S::Authorization("Token token=\"abcdef123456\""), 401, r#"Token realm="Application""#, "HTTP Token: Access denied.\n", "token_invalid|invalid_api_key"),
    // ASP.NET Core
    row("ASP.NET none", S::Nothing, 401, "Bearer", "", "no_credentials"),
    row("ASP.NET expired", S::Expired, 401, r#"Bearer error="invalid_token", error_description="The token expired at '11/22/2026 19:53:20'""#, "", "expired_token"),
    row("ASP.NET signature", S::Live, 401, r#"Bearer error="invalid_token", error_description="The signature is invalid""#, "", "token_signature_invalid"),
    row("ASP.NET key", S::Live, 401, r#"Bearer error="invalid_token", error_description="The signature key was not found""#, "", "token_signature_invalid"),
    row("ASP.NET audience", S::Live, 401, r#"Bearer error="invalid_token", error_description="The audience 'api' is invalid""#, "", "wrong_audience"),
    row("ASP.NET issuer", S::Live, 401, r#"Bearer error="invalid_token", error_description="The issuer 'https://id.test' is invalid""#, "", "wrong_issuer"),
    row("ASP.NET nbf", S::Live, 401, r#"Bearer error="invalid_token", error_description="The token is not valid before '11/22/2026 21:00:00'""#, "", "token_not_yet_valid"),
    row("ASP.NET forbidden", S::LiveAccepted, 403, "", "", "permission_denied"),
    row("ASP.NET Identity login", S::Login, 401, "", r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"Failed"}"#, "wrong_password"),
    row("ASP.NET Identity locked", S::Login, 401, "", r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"LockedOut"}"#, "rate_or_lockout"),
    row("ASP.NET Identity second factor", S::Login, 401, "", r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"RequiresTwoFactor"}"#, "mfa_or_step_up_required"),
    // Symfony
    row("Symfony none", S::Nothing, 401, "Bearer", r#"{"code":401,"message":"JWT Token not found"}"#, "no_credentials"),
    row("Symfony expired", S::Expired, 401, "Bearer", r#"{"code":401,"message":"Expired JWT Token"}"#, "expired_token"),
    row("Symfony signature", S::Live, 401, "Bearer", r#"{"code":401,"message":"Invalid JWT Token"}"#, "token_signature_invalid"),
    row("Symfony login", S::Login, 401, "", r#"{"code":401,"message":"Invalid credentials."}"#, "wrong_password"),
    row("Symfony entry point", S::Nothing, 401, "", r#"{"type":"https://tools.ietf.org/html/rfc2616#section-10","title":"An error occurred","status":401,"detail":"Full authentication is required to access this resource."}"#, "no_credentials"),
    // Go
    row("chi none", S::Nothing, 401, "", "no token found\n", "no_credentials"),
    row("chi expired", S::Expired, 401, "", "token is expired\n", "expired_token"),
    row("chi signature", S::Live, 401, "", "token is unauthorized\n", "token_signature_invalid"),
    row("echo none", S::Nothing, 400, "", r#"{"message":"missing or malformed jwt"}"#, "no_credentials"),
    row("echo expired", S::Expired, 401, "", r#"{"message":"invalid or expired jwt"}"#, "expired_token"),
    row("echo signature", S::Live, 401, "", r#"{"message":"invalid or expired jwt"}"#, "token_signature_invalid"),
    row("echo cut", S::Authorization("Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIi"), 401, "", r#"{"message":"invalid or expired jwt"}"#, "token_malformed"),
    row("fiber none", S::Nothing, 400, "", "Missing or malformed JWT", "no_credentials"),
    row("gin-jwt none", S::Nothing, 401, "JWT realm=test zone", r#"{"code":401,"message":"cookie token is empty"}"#, "no_credentials"),
    row("gin-jwt expired", S::Expired, 401, "JWT realm=test zone", r#"{"code":401,"message":"Token is expired"}"#, "expired_token"),
    row("gin-jwt signature", S::Live, 401, "JWT realm=test zone", r#"{"code":401,"message":"token signature is invalid: signature is invalid"}"#, "token_signature_invalid"),
    row("gin-jwt login", S::Login, 401, "JWT realm=test zone", r#"{"code":401,"message":"incorrect Username or Password"}"#, "wrong_password"),
    row("gin-jwt forbidden", S::LiveAccepted, 403, "JWT realm=test zone", r#"{"code":403,"message":"you don't have permission to access this resource"}"#, "permission_denied"),
    row("gorilla/csrf none", S::PostAfterReading, 403, "", "Forbidden - CSRF token not found in request\n", "csrf_missing"),
    row("gorilla/csrf stale", S::PostWith("x-csrf-token", "abc"), 403, "", "Forbidden - CSRF token invalid\n", "csrf_invalid"),
    row("gorilla/csrf referer", S::PostWith("x-csrf-token", "abc"), 403, "", "Forbidden - referer invalid\n", "csrf_invalid"),
    row("Go cross-origin protection", S::Post, 403, "", "cross-origin request detected from Sec-Fetch-Site header\n", "csrf_invalid"),
    row("SvelteKit cross-site form", S::Post, 403, "", "Cross-site POST form submissions are forbidden", "csrf_invalid"),
    // Proxies and gateways
    row("Envoy none", S::Nothing, 401, r#"Bearer realm="https://app.test/api/me""#, "Jwt is missing", "no_credentials"),
    row("Envoy expired", S::Expired, 401, r#"Bearer realm="https://app.test/api/me", error="invalid_token""#, "Jwt is expired", "expired_token"),
    row("Envoy signature", S::Live, 401, r#"Bearer realm="https://app.test/api/me", error="invalid_token""#, "Jwt verification fails", "token_signature_invalid"),
    row("Envoy key id", S::Live, 401, r#"Bearer realm="https://app.test/api/me", error="invalid_token""#, "Jwks doesn't have key to match kid or alg from Jwt", "token_signature_invalid"),
    row("Envoy issuer", S::Live, 401, r#"Bearer realm="https://app.test/api/me", error="invalid_token""#, "Jwt issuer is not configured", "wrong_issuer"),
    row("Envoy audience", S::Live, 403, "", "Audiences in Jwt are not allowed", "wrong_audience"),
    row("Envoy RBAC", S::LiveAccepted, 403, "", "RBAC: access denied", "permission_denied"),
    row("Traefik basic", S::Basic, 401, r#"Basic realm="traefik""#, "401 Unauthorized\n", "wrong_password"),
    row("Traefik none", S::Nothing, 401, r#"Basic realm="traefik""#, "401 Unauthorized\n", "no_credentials"),
    row("HAProxy basic", S::Basic, 401, r#"Basic realm="haproxy""#, "<html><body><h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.\n</body></html>\n", "wrong_password"),
    row("HAProxy none", S::Nothing, 401, r#"Basic realm="haproxy""#, "<html><body><h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.\n</body></html>\n", "no_credentials"),
    row("Apache basic", S::Basic, 401, r#"Basic realm="staff""#, "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.  Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.</p></body></html>", "wrong_password"),
    row("Apache none", S::Nothing, 401, r#"Basic realm="staff""#, "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.  Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.</p></body></html>", "no_credentials"),
    row("Authelia login", S::Login, 401, "", r#"{"status":"KO","message":"Authentication failed. Check your credentials."}"#, "wrong_password"),
    row("Kong key none", S::Nothing, 401, "Key", r#"{"message":"No API key found in request"}"#, "missing_api_key"),
    row("Kong key bad", S::Header("apikey", "wrong-key"), 401, "Key", r#"{"message":"Unauthorized"}"#, "invalid_api_key"),
    row("Kong jwt expired", S::Expired, 401, "Bearer", r#"{"exp":"token expired"}"#, "expired_token"),
    row("Kong jwt signature", S::Live, 401, "Bearer", r#"{"message":"Invalid signature"}"#, "token_signature_invalid"),
    row("Kong jwt issuer", S::Live, 401, "Bearer", r#"{"message":"No credentials found for given 'iss'"}"#, "wrong_issuer"),
    row("Kong acl", S::Header("apikey", "good-key"), 403, "", r#"{"message":"You cannot consume this service"}"#, "permission_denied|invalid_api_key"),
    row("Kong rate", S::Header("apikey", "good-key"), 429, "", r#"{"message":"API rate limit exceeded"}"#, "rate_or_lockout"),
    row("AWS API Gateway authorizer", S::Live, 401, "", r#"{"message":"Unauthorized"}"#, "token_signature_invalid"),
    row("AWS API Gateway expired", S::Expired, 401, "", r#"{"message":"The incoming token has expired"}"#, "expired_token"),
    row("AWS API Gateway policy", S::LiveAccepted, 403, "", r#"{"Message":"User is not authorized to access this resource with an explicit deny"}"#, "permission_denied"),
    row("Azure API Management key none", S::Nothing, 401, r#"AzureApiManagementKey realm="https://app.test/api",name="Ocp-Apim-Subscription-Key",type="header""#, r#"{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }"#, "missing_api_key"),
    row("Azure API Management key bad", S::Header("ocp-apim-subscription-key", "0123"), 401, r#"AzureApiManagementKey realm="https://app.test/api",name="Ocp-Apim-Subscription-Key",type="header""#, r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#, "invalid_api_key"),
    row("Microsoft Graph expired", S::Expired, 401, "Bearer", r#"{"error":{"code":"InvalidAuthenticationToken","message":"Lifetime validation failed, the token is expired.","innerError":{"date":"2026-11-22T20:00:00"}}}"#, "expired_token"),
    row("Microsoft Graph forbidden", S::LiveAccepted, 403, "", r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}"#, "permission_denied"),
    // Back ends as a service
    row("PostgREST expired", S::Expired, 401, r#"Bearer error="invalid_token", error_description="JWT expired""#, r#"{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}"#, "expired_token"),
    row("PostgREST signature", S::Live, 401, r#"Bearer error="invalid_token", error_description="JWSError JWSInvalidSignature""#, r#"{"code":"PGRST301","details":null,"hint":null,"message":"JWSError JWSInvalidSignature"}"#, "token_signature_invalid"),
    row("PostgREST anonymous", S::Nothing, 401, "Bearer", r#"{"code":"42501","details":null,"hint":null,"message":"permission denied for table todos"}"#, "no_credentials"),
    row("PostgREST row", S::LiveAccepted, 403, "", r#"{"code":"42501","details":null,"hint":null,"message":"permission denied for table secrets"}"#, "permission_denied"),
    row("Supabase key none", S::Nothing, 401, "", r#"{"message":"No API key found in request","hint":"No `apikey` request header or url param was found."}"#, "missing_api_key"),
    row("Supabase key bad", S::Header("apikey", "nope"), 401, "", r#"{"message":"Invalid API key","hint":"Double check your Supabase `anon` or `service_role` API key."}"#, "invalid_api_key"),
    row("Supabase login", S::Login, 400, "", r#"{"code":400,"error_code":"invalid_credentials","msg":"Invalid login credentials"}"#, "wrong_password"),
    row("Supabase unconfirmed", S::Login, 400, "", r#"{"code":400,"error_code":"email_not_confirmed","msg":"Email not confirmed"}"#, "account_unverified"),
    row("Supabase refresh", S::RefreshGrant, 400, "", r#"{"code":400,"error_code":"refresh_token_not_found","msg":"Invalid Refresh Token: Refresh Token Not Found"}"#, "refresh_token_invalid"),
    row("Supabase expired", S::Expired, 403, "", r#"{"code":403,"error_code":"bad_jwt","msg":"invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired"}"#, "expired_token"),
    row("Directus expired", S::Expired, 401, "", r#"{"errors":[{"message":"Token expired.","extensions":{"code":"TOKEN_EXPIRED"}}]}"#, "expired_token"),
    row("Directus login", S::Login, 401, "", r#"{"errors":[{"message":"Invalid user credentials.","extensions":{"code":"INVALID_CREDENTIALS"}}]}"#, "wrong_password"),
    row("Directus forbidden", S::OpaqueAccepted, 403, "", r#"{"errors":[{"message":"You don't have permission to access this.","extensions":{"code":"FORBIDDEN"}}]}"#, "permission_denied"),
    row("Directus suspended", S::Login, 401, "", r#"{"errors":[{"message":"User suspended.","extensions":{"code":"USER_SUSPENDED"}}]}"#, "account_disabled"),
    row("Strapi bad token", S::Live, 401, "", r#"{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Missing or invalid credentials","details":{}}}"#, "token_signature_invalid"),
    row("Strapi login", S::Login, 400, "", r#"{"data":null,"error":{"status":400,"name":"ValidationError","message":"Invalid identifier or password","details":{}}}"#, "wrong_password"),
    row("Strapi blocked", S::Login, 400, "", r#"{"data":null,"error":{"status":400,"name":"ApplicationError","message":"Your account has been blocked by an administrator","details":{}}}"#, "account_disabled"),
    row("Strapi unconfirmed", S::Login, 400, "", r#"{"data":null,"error":{"status":400,"name":"ApplicationError","message":"Your account email is not confirmed","details":{}}}"#, "account_unverified"),
    row("PocketBase none", S::Nothing, 401, "", r#"{"code":401,"message":"The request requires valid record authorization token.","data":{}}"#, "no_credentials"),
    row("PocketBase login", S::Login, 400, "", r#"{"code":400,"message":"Failed to authenticate.","data":{}}"#, "wrong_password"),
    row("PocketBase forbidden", S::LiveAccepted, 403, "", r#"{"code":403,"message":"The authorized record is not allowed to perform this action.","data":{}}"#, "permission_denied"),
    row("Hasura expired", S::GraphQlLive, 200, "", r#"{"errors":[{"extensions":{"path":"$","code":"invalid-jwt"},"message":"Could not verify JWT: JWTExpired"}]}"#, "expired_token"),
    row("Hasura signature", S::GraphQlLive, 200, "", r#"{"errors":[{"extensions":{"path":"$","code":"invalid-jwt"},"message":"Could not verify JWT: JWSError JWSInvalidSignature"}]}"#, "token_signature_invalid"),
    row("Hasura secret bad", S::Header("x-hasura-admin-secret", "nope"), 200, "", r#"{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"invalid \"x-hasura-admin-secret\"/\"x-hasura-access-key\""}]}"#, "invalid_api_key"),
    row("Hasura secret none", S::GraphQl, 200, "", r#"{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"x-hasura-admin-secret/x-hasura-access-key required, but not found"}]}"#, "missing_api_key"),
    row("GraphQL yoga none", S::GraphQl, 200, "", r#"{"data":null,"errors":[{"message":"Unauthorized","extensions":{"code":"UNAUTHENTICATED"}}]}"#, "no_credentials"),
    row("graphql-shield none", S::GraphQl, 200, "", r#"{"data":{"me":null},"errors":[{"message":"Not Authorised!","path":["me"]}]}"#, "no_credentials|permission_denied"),
    row("Firebase refresh", S::RefreshGrant, 400, "", r#"{"error":{"code":400,"message":"INVALID_REFRESH_TOKEN","status":"INVALID_ARGUMENT"}}"#, "refresh_token_invalid"),
    row("Firebase login", S::Login, 400, "", r#"{"error":{"code":400,"message":"INVALID_LOGIN_CREDENTIALS","errors":[{"message":"INVALID_LOGIN_CREDENTIALS","domain":"global","reason":"invalid"}]}}"#, "wrong_password"),
    row("Firebase disabled", S::Login, 400, "", r#"{"error":{"code":400,"message":"USER_DISABLED","errors":[{"message":"USER_DISABLED","domain":"global","reason":"invalid"}]}}"#, "account_disabled"),
    row("Firebase too many", S::Login, 400, "", r#"{"error":{"code":400,"message":"TOO_MANY_ATTEMPTS_TRY_LATER","errors":[{"message":"TOO_MANY_ATTEMPTS_TRY_LATER"}]}}"#, "rate_or_lockout"),
    row("Google APIs token", S::Opaque, 401, r#"Bearer realm="https://accounts.google.com/", error="invalid_token""#, r#"{"error":{"code":401,"message":"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity.","status":"UNAUTHENTICATED"}}"#, "token_invalid"),
    row("Google APIs scope", S::OpaqueAccepted, 403, r#"Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive""#, r#"{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}"#, "insufficient_scope"),
    row("Google APIs key bad", S::Url("https://app.test/v1/x?key=abc"), 400, "", r#"{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}"#, "invalid_api_key"),
    // Forges and tools
    row("Gitea none", S::Nothing, 401, "", r#"{"message":"token is required","url":"https://app.test/api/swagger"}"#, "no_credentials"),
    row("Gitea password", S::Basic, 401, r#"Basic realm="Gitea""#, r#"{"message":"invalid username, password or token","url":"https://app.test/api/swagger"}"#, "wrong_password"),
    row("Gitea scope", S::OpaqueAccepted, 403, "", r#"{"message":"token does not have at least one of required scope(s): [write:repository]","url":"https://app.test/api/swagger"}"#, "insufficient_scope"),
    row("GitLab none", S::Nothing, 401, "", r#"{"message":"401 Unauthorized"}"#, "no_credentials"),
    row("GitLab revoked", S::Opaque, 401, r#"Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="Token was revoked. You have to re-authorize from the user.""#, r#"{"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."}"#, "token_revoked"),
    row("GitLab expired", S::Opaque, 401, r#"Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="Token is expired. You can either do re-authorization or token refresh.""#, r#"{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}"#, "expired_token"),
    row("GitLab private token", S::Header("private-token", "glpat-x"), 401, "", r#"{"message":"401 Unauthorized"}"#, "token_invalid|invalid_api_key"),
    row("GitHub bad", S::Opaque, 401, "", r#"{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}"#, "token_invalid"),
    row("GitHub none", S::Nothing, 401, "", r#"{"message":"Requires authentication","documentation_url":"https://docs.github.com/rest","status":"401"}"#, "no_credentials"),
    row("GitHub rate", S::Nothing, 403, "x-ratelimit-remaining: 0", r#"{"message":"API rate limit exceeded for 192.0.2.1. (But here's the good news: Authenticated requests get a higher rate limit.)"}"#, "rate_or_lockout"),
    row("GitHub resource", S::OpaqueAccepted, 403, "", r#"{"message":"Resource not accessible by personal access token","status":"403"}"#, "permission_denied|insufficient_scope"),
    row("Grafana login", S::Basic, 401, "", r#"{"message":"Invalid username or password","messageId":"password-auth.failed","statusCode":401,"traceID":""}"#, "wrong_password"),
    row("Grafana key", S::Opaque, 401, "", r#"{"message":"Invalid API key","messageId":"api-key.invalid","statusCode":401,"traceID":""}"#, "invalid_api_key"),
    row("Grafana none", S::Nothing, 401, "", r#"{"message":"Unauthorized","messageId":"auth.unauthorized","statusCode":401,"traceID":""}"#, "no_credentials"),
    row("Grafana forbidden", S::Session, 403, "", r#"{"accessErrorId":"ACE1","message":"You'll need additional permissions to perform this action. Permissions needed: users:read","title":"Access denied"}"#, "permission_denied"),
    row("Jenkins crumb", S::PostAfterReading, 403, "", "<html><head><title>Error 403 No valid crumb was included in the request</title></head><body><h2>HTTP ERROR 403 No valid crumb was included in the request</h2></body></html>", "csrf_missing"),
    row("Jenkins password", S::Basic, 401, r#"Basic realm="Jenkins""#, "<html><head><title>Error 401 Invalid password/token for user: ada</title></head><body><h2>HTTP ERROR 401 Invalid password/token for user: ada</h2></body></html>", "wrong_password"),
    row("Jenkins anonymous", S::Nothing, 403, "", "<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2F'/></head><body>Authentication required<!-- You are authenticated as: anonymous --></body></html>", "no_credentials"),
    row("Verdaccio none", S::Nothing, 401, "Basic, Bearer", r#"{"error":"authorization required to access package x"}"#, "no_credentials"),
    row("Verdaccio password", S::Basic, 401, "Basic, Bearer", r#"{"error":"bad username/password, access denied"}"#, "wrong_password"),
    row("Home Assistant none", S::Nothing, 401, "", "401: Unauthorized", "no_credentials"),
    row("Home Assistant refresh", S::RefreshGrant, 400, "", r#"{"error":"invalid_grant"}"#, "refresh_token_invalid"),
    row("WordPress nobody", S::Nothing, 401, "", r#"{"code":"rest_not_logged_in","message":"You are not currently logged in.","data":{"status":401}}"#, "no_credentials"),
    row("WordPress nonce", S::PostWith("x-wp-nonce", "0123456789"), 403, "", r#"{"code":"rest_cookie_invalid_nonce","message":"Cookie check failed","data":{"status":403}}"#, "csrf_invalid"),
    row("WordPress JWT expired", S::Expired, 403, "", r#"{"code":"jwt_auth_invalid_token","message":"Expired token","data":{"status":403}}"#, "expired_token"),
    row("WordPress JWT signature", S::Live, 403, "", r#"{"code":"jwt_auth_invalid_token","message":"Signature verification failed","data":{"status":403}}"#, "token_signature_invalid"),
    row("Drupal csrf", S::PostAfterReading, 403, "", r#"{"message":"X-CSRF-Token request header is missing"}"#, "csrf_missing"),
    row("Drupal csrf stale", S::PostWith("x-csrf-token", "abc"), 403, "", r#"{"message":"X-CSRF-Token request header is invalid"}"#, "csrf_invalid"),
    row("Drupal login", S::Login, 400, "", r#"{"message":"Sorry, unrecognized username or password."}"#, "wrong_password"),
    row("Drupal blocked", S::Login, 400, "", r#"{"message":"The user has not been activated or is blocked."}"#, "account_disabled|account_unverified"),
    row("Nextcloud nobody", S::Nothing, 401, "", r#"{"ocs":{"meta":{"status":"failure","statuscode":997,"message":"Current user is not logged in"},"data":[]}}"#, "no_credentials"),
    row("Nextcloud csrf", S::PostAfterReading, 412, "", r#"{"message":"CSRF check failed"}"#, "csrf_missing"),
    // Data stores
    row("MinIO anonymous", S::Nothing, 403, "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied.</Message><Key>x</Key><BucketName>b</BucketName><Resource>/b/x</Resource></Error>", "no_credentials|permission_denied"),
    row("S3 presigned expired", S::Url("https://app.test/b/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T180000Z&X-Amz-Expires=900&X-Amz-Signature=abcd"), 403, "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>900</X-Amz-Expires></Error>", "expired_token"),
    row("S3 presigned signature", S::Url("https://app.test/b/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T195900Z&X-Amz-Expires=900&X-Amz-Signature=abcd"), 403, "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>", "token_signature_invalid"),
    row("S3 key id", S::Url("https://app.test/b/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA/20261122/r/s3/aws4_request&X-Amz-Date=20261122T195900Z&X-Amz-Expires=900&X-Amz-Signature=abcd"), 403, "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>InvalidAccessKeyId</Code><Message>The Access Key Id you provided does not exist in our records.</Message></Error>", "invalid_api_key"),
    row("S3 skewed", S::Header("x-amz-date", "20261122T180000Z"), 403, "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the server's time is too large.</Message></Error>", "clock_skew"),
    row("Azure SAS expired", S::Url("https://app.test/b/x?sv=2022-11-02&sp=r&st=2026-11-22T17:00:00Z&se=2026-11-22T18:00:00Z&sig=abc%3D"), 403, "", "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [Sun, 22 Nov 2026 17:00:00 GMT] - Expiry [Sun, 22 Nov 2026 18:00:00 GMT] - Current [Sun, 22 Nov 2026 20:00:00 GMT]</AuthenticationErrorDetail></Error>", "expired_token"),
    row("Elasticsearch none", S::Nothing, 401, "Basic realm=\"security\" charset=\"UTF-8\", ApiKey", r#"{"error":{"root_cause":[{"type":"security_exception","reason":"missing authentication credentials for REST request [/]"}],"type":"security_exception","reason":"missing authentication credentials for REST request [/]"},"status":401}"#, "no_credentials"),
    row("Elasticsearch password", S::Basic, 401, "Basic realm=\"security\" charset=\"UTF-8\", ApiKey", r#"{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate user [ada] for REST request [/]"}],"type":"security_exception","reason":"unable to authenticate user [ada] for REST request [/]"},"status":401}"#, "wrong_password"),
    row("Elasticsearch role", S::BasicAccepted, 403, "", r#"{"error":{"type":"security_exception","reason":"action [indices:data/read/search] is unauthorized for user [ada] with effective roles [guest], this action is granted by the index privileges [read,all]"},"status":403}"#, "permission_denied"),
    row("CouchDB none", S::Nothing, 401, "", r#"{"error":"unauthorized","reason":"You are not authorized to access this db."}"#, "no_credentials"),
    row("CouchDB password", S::Basic, 401, "", r#"{"error":"unauthorized","reason":"Name or password is incorrect."}"#, "wrong_password"),
    row("CouchDB locked", S::Basic, 403, "", r#"{"error":"forbidden","reason":"Account is temporarily locked due to multiple authentication failures"}"#, "rate_or_lockout"),
    row("InfluxDB none", S::Nothing, 401, r#"Basic realm="InfluxDB""#, r#"{"error":"unable to parse authentication credentials"}"#, "no_credentials"),
    row("InfluxDB password", S::Basic, 401, r#"Basic realm="InfluxDB""#, r#"{"error":"authorization failed"}"#, "wrong_password"),
    row("InfluxDB 2 token", S::Authorization("Token abcdef0123456789"), 401, "", r#"{"code":"unauthorized","message":"unauthorized access"}"#, "token_invalid"),
    row("Vault none", S::Nothing, 403, "", r#"{"errors":["permission denied"]}"#, "no_credentials|permission_denied"),
    row("Vault client token", S::Nothing, 400, "", r#"{"errors":["missing client token"]}"#, "no_credentials"),
    row("Vault bad token", S::Header("x-vault-token", "hvs.x"), 403, "", r#"{"errors":["2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n"]}"#, "token_invalid"),
    row("Meilisearch none", S::Nothing, 401, "", r#"{"message":"The Authorization header is missing. It must use the bearer authorization method.","code":"missing_authorization_header","type":"auth","link":"https://docs.meilisearch.com/errors"}"#, "no_credentials|missing_api_key"),
    row("Meilisearch key", S::Opaque, 403, "", r#"{"message":"The provided API key is invalid.","code":"invalid_api_key","type":"auth","link":"https://docs.meilisearch.com/errors"}"#, "invalid_api_key"),
    // Chat and social
    row("Matrix none", S::Nothing, 401, "", r#"{"errcode":"M_MISSING_TOKEN","error":"Missing access token"}"#, "no_credentials"),
    row("Matrix unknown", S::Opaque, 401, "", r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Unrecognised access token","soft_logout":false}"#, "token_invalid"),
    row("Matrix expired", S::Opaque, 401, "", r#"{"errcode":"M_UNKNOWN_TOKEN","error":"Access token has expired","soft_logout":true}"#, "expired_token"),
    row("Matrix login", S::Login, 403, "", r#"{"errcode":"M_FORBIDDEN","error":"Invalid username or password"}"#, "wrong_password"),
    row("Matrix deactivated", S::Login, 403, "", r#"{"errcode":"M_USER_DEACTIVATED","error":"This account has been deactivated"}"#, "account_disabled"),
    row("Matrix interactive", S::OpaqueAccepted, 401, "", r#"{"session":"xyz","flows":[{"stages":["m.login.password"]}],"params":{}}"#, "mfa_or_step_up_required"),
    row("Mastodon token", S::Opaque, 401, "", r#"{"error":"The access token is invalid"}"#, "token_invalid"),
    row("Mastodon scope", S::OpaqueAccepted, 403, "", r#"{"error":"This action is outside the authorized scopes"}"#, "insufficient_scope"),
    row("Mastodon unconfirmed", S::OpaqueAccepted, 403, "", r#"{"error":"Your login is missing a confirmed e-mail address"}"#, "account_unverified"),
    row("Mastodon disabled", S::OpaqueAccepted, 403, "", r#"{"error":"Your login is currently disabled"}"#, "account_disabled"),
    row("Slack none", S::Nothing, 200, "", r#"{"ok":false,"error":"not_authed"}"#, "no_credentials"),
    row("Slack bad", S::Opaque, 200, "", r#"{"ok":false,"error":"invalid_auth"}"#, "token_invalid"),
    row("Slack revoked", S::Opaque, 200, "", r#"{"ok":false,"error":"token_revoked"}"#, "token_revoked"),
    row("Slack inactive", S::Opaque, 200, "", r#"{"ok":false,"error":"account_inactive"}"#, "account_disabled"),
    row("Slack scope", S::OpaqueAccepted, 200, "", r#"{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"identify"}"#, "insufficient_scope"),
    // Remote procedure calls
    row("gRPC-web none", S::Body("x"), 200, "content-type: application/grpc-web+proto\ngrpc-status: 16\ngrpc-message: missing%20credentials", "", "no_credentials"),
    row("gRPC-web expired", S::GraphQlLive, 200, "content-type: application/grpc-web+proto\ngrpc-status: 16\ngrpc-message: token%20expired", "", "expired_token"),
    row("gRPC-web forbidden", S::GraphQlLive, 200, "content-type: application/grpc-web+proto\ngrpc-status: 7\ngrpc-message: not%20your%20order", "", "permission_denied"),
    row("gRPC-web trailers in the body", S::Body("x"), 200, "content-type: application/grpc-web+proto", "\u{80}\u{0}\u{0}\u{0}\u{2f}grpc-status:16\r\ngrpc-message:no credentials\r\n", "no_credentials"),
    row("Connect none", S::Body("{}"), 401, "", r#"{"code":"unauthenticated","message":"missing bearer token"}"#, "no_credentials"),
    row("Connect forbidden", S::LiveAccepted, 403, "", r#"{"code":"permission_denied","message":"not your order"}"#, "permission_denied"),
    row("JSON-RPC secret none", S::Body(r#"{"jsonrpc":"2.0","id":"1","method":"a.getVersion","params":[]}"#), 400, "", r#"{"id":"1","jsonrpc":"2.0","error":{"code":1,"message":"Unauthorized"}}"#, "no_credentials|missing_api_key"),
    row("JSON-RPC session", S::Body(r#"{"jsonrpc":"2.0","id":1,"method":"host.get","params":{}}"#), 200, "", r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Session terminated, re-login, please."},"id":1}"#, "session_expired"),
    row("JSON-RPC nobody", S::Body(r#"{"jsonrpc":"2.0","id":1,"method":"host.get","params":{}}"#), 200, "", r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."},"id":1}"#, "no_credentials"),
    row("RPC session id", S::Body("{}"), 409, "x-transmission-session-id: abc", "<h1>409: Conflict</h1><p>Your request had an invalid session-id header.</p><p>This requirement has been added to help prevent <a href=\"https://en.wikipedia.org/wiki/Cross-site_request_forgery\">CSRF</a> attacks.</p>", "csrf_missing"),
    row("OData csrf", S::PostAfterReading, 403, "x-csrf-token: Required", "CSRF token validation failed", "csrf_missing"),
    // Python
    row("flask-jwt-extended none", S::Nothing, 401, "", r#"{"msg":"Missing Authorization Header"}"#, "no_credentials"),
    row("flask-jwt-extended expired", S::Expired, 401, "", r#"{"msg":"Token has expired"}"#, "expired_token"),
    row("flask-jwt-extended signature", S::Live, 422, "", r#"{"msg":"Signature verification failed"}"#, "token_signature_invalid"),
    row("flask-jwt-extended revoked", S::LiveAccepted, 401, "", r#"{"msg":"Token has been revoked"}"#, "token_revoked"),
    row("flask-jwt-extended kind", S::Live, 422, "", r#"{"msg":"Only non-refresh tokens are allowed"}"#, "wrong_token_type"),
    row("flask-jwt-extended fresh", S::LiveAccepted, 401, "", r#"{"msg":"Fresh token required"}"#, "mfa_or_step_up_required"),
    row("flask-jwt-extended csrf", S::PostAfterReading, 401, "", r#"{"msg":"Missing CSRF token"}"#, "csrf_missing"),
    row("flask-jwt-extended csrf stale", S::PostWith("x-csrf-token", "abc"), 401, "", r#"{"msg":"CSRF double submit tokens do not match"}"#, "csrf_invalid"),
    row("flask-jwt-extended scheme", S::Basic, 401, "", r#"{"msg":"Missing 'Bearer' type in 'Authorization' header. Expected 'Authorization: Bearer <JWT>'"}"#, "wrong_scheme"),
    row("flask-login none", S::Nothing, 401, "", "<!doctype html>\n<html lang=en>\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>\n<p>The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn&#39;t understand how to supply the credentials required.</p>\n", "no_credentials"),
    row("flask-login session", S::Session, 401, "", "<!doctype html>\n<html lang=en>\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>\n<p>The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn&#39;t understand how to supply the credentials required.</p>\n", "session_expired"),
    row("flask-security none", S::Nothing, 401, "", r#"{"meta":{"code":401},"response":{"errors":["You are not authenticated. Please supply the correct credentials."]}}"#, "no_credentials"),
    row("DRF token bad", S::Authorization("Token 0123456789abcdef"), 401, "Token", r#"{"detail":"Invalid token."}"#, "token_invalid"),
    row("DRF none", S::Nothing, 403, "", r#"{"detail":"Authentication credentials were not provided."}"#, "no_credentials"),
    row("DRF inactive", S::Authorization("Token 0123456789abcdef"), 401, "Token", r#"{"detail":"User inactive or deleted."}"#, "account_disabled"),
    row("DRF throttle", S::LiveAccepted, 429, "retry-after: 30", r#"{"detail":"Request was throttled. Expected available in 30 seconds."}"#, "rate_or_lockout"),
    row("DRF login", S::Login, 400, "", r#"{"non_field_errors":["Unable to log in with provided credentials."]}"#, "wrong_password"),
    row("sanic-jwt none", S::Nothing, 401, "", r#"{"reasons":["Authorization header not present."],"exception":"Unauthorized"}"#, "no_credentials"),
    row("sanic-jwt expired", S::Expired, 401, "", r#"{"reasons":["Signature has expired."],"exception":"Unauthorized"}"#, "expired_token"),
    row("Litestar none", S::Nothing, 401, "", r#"{"status_code":401,"detail":"No JWT token found in request header or cookies"}"#, "no_credentials"),
    row("JupyterHub none", S::Nothing, 403, "", r#"{"status": 403, "message": "Missing or invalid credentials."}"#, "no_credentials"),
    row("Django login form", S::Session, 200, "", "<!DOCTYPE html><html><head><title>Log in</title></head><body><form method=\"post\"><input type=\"text\" name=\"username\"><input type=\"password\" name=\"password\"></form></body></html>", "session_expired|sso_redirect"),
    // Others
    row("Hono jwt none", S::Nothing, 401, r#"Bearer realm="https://app.test/api/me",error="invalid_request",error_description="no authorization included in request""#, "Unauthorized", "no_credentials"),
    row("Hono jwt bad", S::Live, 401, r#"Bearer realm="https://app.test/api/me",error="invalid_token",error_description="token verification failure""#, "Unauthorized", "token_signature_invalid"),
    row("Hono bearer none", S::Nothing, 401, r#"Bearer realm="""#, "Unauthorized", "no_credentials"),
    row("Hono bearer scheme", S::Basic, 400, r#"Bearer error="invalid_request""#, "Bad Request", "wrong_scheme"),
    row("better-auth login", S::Login, 401, "", r#"{"message":"Invalid email or password","code":"INVALID_EMAIL_OR_PASSWORD"}"#, "wrong_password"),
    row("better-auth unverified", S::Login, 403, "", r#"{"message":"Email not verified","code":"EMAIL_NOT_VERIFIED"}"#, "account_unverified"),
    row("better-auth origin", S::Post, 403, "", r#"{"message":"Invalid origin","code":"INVALID_ORIGIN"}"#, "csrf_invalid"),
    row("Feathers none", S::Nothing, 401, "", r#"{"name":"NotAuthenticated","message":"Not authenticated","code":401,"className":"not-authenticated"}"#, "no_credentials"),
    row("Feathers expired", S::Expired, 401, "", r#"{"name":"NotAuthenticated","message":"jwt expired","code":401,"className":"not-authenticated"}"#, "expired_token"),
    row("Feathers login", S::Login, 401, "", r#"{"name":"NotAuthenticated","message":"Invalid login","code":401,"className":"not-authenticated"}"#, "wrong_password"),
    row("Parse session", S::Header("x-parse-session-token", "r:abc"), 400, "", r#"{"code":209,"error":"Invalid session token"}"#, "token_invalid|session_expired"),
    row("Dropwizard none", S::Nothing, 401, r#"Basic realm="realm""#, "Credentials are required to access this resource.", "no_credentials"),
    row("Dropwizard password", S::Basic, 401, r#"Basic realm="realm""#, "Credentials are required to access this resource.", "wrong_password"),
    row("PowerDNS none", S::Nothing, 401, r#"X-API-Key realm="PowerDNS""#, "Unauthorized", "missing_api_key"),
    row("PowerDNS key", S::Header("x-api-key", "nope"), 401, r#"X-API-Key realm="PowerDNS""#, "Unauthorized", "invalid_api_key"),
    row("SABnzbd none", S::Nothing, 403, "", "API Key Required", "missing_api_key"),
    row("SABnzbd key", S::Url("https://app.test/api?mode=queue&apikey=abc"), 403, "", "API Key Incorrect", "invalid_api_key"),
    row("Stripe none", S::Nothing, 401, r#"Bearer realm="Stripe""#, r#"{"error":{"message":"You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').","type":"invalid_request_error"}}"#, "missing_api_key"),
    row("Stripe key", S::Opaque, 401, r#"Bearer realm="Stripe""#, r#"{"error":{"message":"Invalid API Key provided: sk_test_****","type":"invalid_request_error"}}"#, "invalid_api_key"),
    row("OpenAI none", S::Nothing, 401, "", r#"{"error":{"message":"You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.","type":"invalid_request_error","param":null,"code":null}}"#, "missing_api_key"),
    row("OpenAI key", S::Opaque, 401, "", r#"{"error":{"message":"Incorrect API key provided: sk-x. You can find your API key at https://platform.openai.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#, "invalid_api_key"),
    row("Digest stale", S::Authorization("Digest username=\"ada\", realm=\"a\", nonce=\"1\", uri=\"/\", response=\"00\""), 401, r#"Digest realm="a", nonce="2", stale=true, qop="auth""#, "", "digest_nonce_stale"),
    row("DPoP nonce", S::Header("dpop", "eyJhbGciOiJFUzI1NiJ9.eyJodG0iOiJHRVQifQ.c2ln"), 401, r#"DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof""#, "", "dpop_nonce_required"),
    row("Step-up", S::LiveAccepted, 401, r#"Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="urn:mfa""#, "", "mfa_or_step_up_required"),
    row("Revoked session in words", S::Session, 401, "", r#"{"error":"session_revoked","message":"Your session was ended because your password changed"}"#, "session_revoked"),
    // Further tools and frameworks
    row("Synapse admin", S::OpaqueAccepted, 403, "", r#"{"errcode":"M_FORBIDDEN","error":"You are not a server admin"}"#, "permission_denied"),
    row("Synapse limit", S::Login, 429, "", r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":2000}"#, "rate_or_lockout"),
    row("Rocket.Chat none", S::Nothing, 401, "", r#"{"status":"error","message":"You must be logged in to do this."}"#, "no_credentials"),
    row("Rocket.Chat login", S::Login, 401, "", r#"{"status":"error","error":"Unauthorized","message":"Unauthorized"}"#, "wrong_password"),
    row("Discourse none", S::Nothing, 403, "", r#"{"errors":["You need to be logged in to do that."],"error_type":"not_logged_in"}"#, "no_credentials"),
    row("Discourse rights", S::Session, 403, "", r#"{"errors":["You are not permitted to view the requested resource."],"error_type":"invalid_access"}"#, "permission_denied"),
    row("Discourse key", S::Header("api-key", "abc"), 403, "", r#"{"errors":["You are not permitted to view the requested resource. The API username or key is invalid."],"error_type":"invalid_access"}"#, "invalid_api_key"),
    row("Discourse csrf", S::PostAfterReading, 403, "", r#"["BAD CSRF"]"#, "csrf_missing"),
    row("Redmine key", S::Header("x-redmine-api-key", "abc"), 401, r#"Basic realm="Redmine API""#, "", "invalid_api_key"),
    row("Ghost none", S::Nothing, 403, "", r#"{"errors":[{"message":"Authorization failed","context":"Unable to determine the authenticated user or integration. Check that cookies are being passed through if using session authentication.","type":"NoPermissionError"}]}"#, "no_credentials"),
    row("n8n none", S::Nothing, 401, "", r#"{"status":"error","message":"Unauthorized"}"#, "no_credentials"),
    row("n8n key", S::Nothing, 401, "", r#"{"message":"'X-N8N-API-KEY' header required"}"#, "missing_api_key"),
    row("Unleash none", S::Nothing, 401, "", r#"{"id":"x","name":"AuthenticationRequired","message":"You must log in to use Unleash.","type":"password","path":"/auth/simple/login"}"#, "no_credentials"),
    row("Airflow none", S::Nothing, 401, "Basic", r#"{"detail":null,"status":401,"title":"Unauthorized","type":"https://airflow.apache.org/docs/stable-rest-api-ref.html#section/Errors/Unauthenticated"}"#, "no_credentials"),
    row("Airflow rights", S::BasicAccepted, 403, "", r#"{"detail":null,"status":403,"title":"Forbidden","type":"https://airflow.apache.org/docs/stable-rest-api-ref.html#section/Errors/PermissionDenied"}"#, "permission_denied"),
    row("Superset csrf", S::PostAfterReading, 400, "", r#"{"errors":[{"message":"400 Bad Request: The CSRF token is missing.","error_type":"GENERIC_BACKEND_ERROR","level":"error"}]}"#, "csrf_missing"),
    row("Superset none", S::Nothing, 401, "", r#"{"msg":"Missing Authorization Header"}"#, "no_credentials"),
    row("Kibana none", S::Nothing, 401, "", r#"{"statusCode":401,"error":"Unauthorized","message":"Unauthorized"}"#, "no_credentials"),
    row("Kibana xsrf", S::Post, 400, "", r#"{"statusCode":400,"error":"Bad Request","message":"Request must contain a kbn-xsrf header."}"#, "csrf_missing"),
    row("Solr none", S::Nothing, 401, r#"Basic realm="solr""#, r#"{"responseHeader":{"status":401,"QTime":0},"error":{"metadata":["error-class","org.apache.solr.common.SolrException"],"msg":"require authentication","code":401}}"#, "no_credentials"),
    row("Solr password", S::Basic, 401, r#"Basic realm="solr""#, "Bad credentials", "wrong_password"),
    row("Neo4j password", S::Basic, 401, "", r#"{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid username or password."}]}"#, "wrong_password"),
    row("Neo4j none", S::Nothing, 401, r#"Basic realm="Neo4j""#, r#"{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"No authentication header supplied."}]}"#, "no_credentials"),
    row("ClickHouse password", S::Basic, 403, "", "Code: 516. DB::Exception: ada: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED)", "wrong_password"),
    row("ArangoDB none", S::Nothing, 401, r#"Bearer token_type="JWT", realm="ArangoDB""#, r#"{"code":401,"error":true,"errorMessage":"not authorized to execute this request","errorNum":11}"#, "no_credentials"),
    row("Consul token", S::Header("x-consul-token", "abc"), 403, "", "ACL not found", "token_invalid|permission_denied"),
    row("Consul anonymous", S::Nothing, 403, "", "Permission denied: anonymous token lacks permission 'key:read' on \"x\"", "no_credentials|permission_denied"),
    row("Nomad token", S::Header("x-nomad-token", "abc"), 403, "", "ACL token not found", "token_invalid"),
    row("Kubernetes none", S::Nothing, 403, "", r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods is forbidden: User \"system:anonymous\" cannot list resource \"pods\"","reason":"Forbidden","code":403}"#, "no_credentials|permission_denied"),
    row("Kubernetes token", S::Opaque, 401, "", r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}"#, "token_invalid"),
    row("Argo CD expired", S::Expired, 401, "", r#"{"error":"invalid session: token has invalid claims: token is expired","code":16,"message":"invalid session: token has invalid claims: token is expired"}"#, "expired_token"),
    row("Argo CD none", S::Nothing, 401, "", r#"{"error":"no session information","code":16,"message":"no session information"}"#, "no_credentials"),
    row("Harbor none", S::Nothing, 401, "", r#"{"errors":[{"code":"UNAUTHORIZED","message":"unauthorized: unauthorized"}]}"#, "no_credentials"),
    row("Harbor csrf", S::PostAfterReading, 403, "", r#"{"errors":[{"code":"FORBIDDEN","message":"CSRF token not found in request"}]}"#, "csrf_missing"),
    row("SonarQube privileges", S::OpaqueAccepted, 403, "", r#"{"errors":[{"msg":"Insufficient privileges"}]}"#, "permission_denied|insufficient_scope"),
    row("Nexus password", S::Basic, 401, r#"BASIC realm="Sonatype Nexus Repository Manager""#, "", "wrong_password"),
    row("Artifactory password", S::Basic, 401, r#"Basic realm="Artifactory Realm""#, r#"{"errors":[{"status":401,"message":"Bad credentials"}]}"#, "wrong_password"),
    row("Sentry none", S::Nothing, 401, "", r#"{"detail":"Authentication credentials were not provided."}"#, "no_credentials"),
    row("Sentry token", S::Opaque, 401, "", r#"{"detail":"Invalid token"}"#, "token_invalid"),
    row("Sentry sudo", S::Session, 401, "", r#"{"detail":{"code":"sudo-required","message":"Account verification required.","extra":{"username":"ada"}}}"#, "mfa_or_step_up_required|account_unverified"),
    row("Vaultwarden login", S::PasswordGrant, 400, "", r#"{"ErrorModel":{"Message":"Username or password is incorrect. Try again","Object":"error"},"error":"","error_description":"","message":"Username or password is incorrect. Try again"}"#, "wrong_password"),
    row("Bitwarden second factor", S::PasswordGrant, 400, "", r#"{"error":"invalid_grant","error_description":"Two factor required.","TwoFactorProviders":["0"]}"#, "mfa_or_step_up_required"),
    row("Auth0 second factor", S::PasswordGrant, 403, "", r#"{"error":"mfa_required","error_description":"Multifactor authentication required","mfa_token":"Fe26"}"#, "mfa_or_step_up_required"),
    row("Auth0 blocked", S::PasswordGrant, 403, "", r#"{"error":"unauthorized","error_description":"user is blocked"}"#, "account_disabled"),
    row("Auth0 too many", S::PasswordGrant, 429, "", r#"{"error":"too_many_attempts","error_description":"Your account has been blocked after multiple consecutive login attempts."}"#, "rate_or_lockout"),
    row("Auth0 refresh", S::RefreshGrant, 403, "", r#"{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}"#, "refresh_token_invalid"),
    row("Auth0 client", S::ClientGrant, 401, "", r#"{"error":"access_denied","error_description":"Unauthorized"}"#, "invalid_client"),
    row("Okta expired", S::Opaque, 401, r#"Bearer authorization_uri="https://id.test/oauth2/v1/authorize", realm="https://id.test", scope="okta.users.read", error="invalid_token", error_description="The token has expired.", resource="/api""#, "", "expired_token"),
    row("Cognito revoked", S::OpaqueAccepted, 400, "", r#"{"__type":"NotAuthorizedException","message":"Access Token has been revoked"}"#, "token_revoked"),
    row("Cognito login", S::Login, 400, "", r#"{"__type":"NotAuthorizedException","message":"Incorrect username or password."}"#, "wrong_password"),
    row("Cognito unconfirmed", S::Login, 400, "", r#"{"__type":"UserNotConfirmedException","message":"User is not confirmed."}"#, "account_unverified"),
    row("Entra refresh", S::RefreshGrant, 400, "", r#"{"error":"invalid_grant","error_description":"AADSTS70008: The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."}"#, "refresh_token_invalid"),
    row("Ory Kratos none", S::Nothing, 401, "", r#"{"error":{"code":401,"status":"Unauthorized","reason":"No valid session cookie found.","message":"The request could not be authorized"}}"#, "no_credentials"),
    row("Ory Kratos second factor", S::Session, 403, "", r#"{"error":{"id":"session_aal2_required","code":403,"status":"Forbidden","reason":"An active session was found but the requested AAL is not met","message":"Session does not fulfill the requested Authenticator Assurance Level"},"redirect_browser_to":"https://app.test/self-service/login/browser?aal=aal2"}"#, "mfa_or_step_up_required|permission_denied"),
    row("Zulip key", S::Basic, 401, r#"Basic realm="zulip""#, r#"{"result":"error","msg":"Invalid API key","code":"INVALID_API_KEY"}"#, "invalid_api_key|wrong_password"),
    row("Zulip deactivated", S::BasicAccepted, 401, r#"Basic realm="zulip""#, r#"{"result":"error","msg":"Account is deactivated","code":"USER_DEACTIVATED"}"#, "account_disabled"),
    row("ArcGIS token", S::Url("https://app.test/rest?f=json&token=abcdefghijkl"), 200, "", r#"{"error":{"code":498,"message":"Invalid Token","details":[]}}"#, "token_invalid"),
    row("ArcGIS none", S::Nothing, 200, "", r#"{"error":{"code":499,"message":"Token Required","details":[]}}"#, "no_credentials"),
    row("OpenWeather none", S::Nothing, 401, "", r#"{"cod":401,"message":"Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}"#, "missing_api_key|invalid_api_key|no_credentials"),
    row("OpenWeather key", S::Url("https://app.test/data?appid=abc"), 401, "", r#"{"cod":401,"message":"Invalid API key. Please see https://openweathermap.org/faq#error401 for more info."}"#, "invalid_api_key"),
    row("Algolia key", S::Header("x-algolia-api-key", "abc"), 403, "", r#"{"message":"Invalid Application-ID or API key","status":403}"#, "invalid_api_key"),
    row("Typesense none", S::Nothing, 401, "", r#"{"message":"Forbidden - a valid `x-typesense-api-key` header must be sent."}"#, "missing_api_key"),
    row("Micronaut login", S::Login, 401, "", r#"{"message":"Credentials Do Not Match","_links":{"self":[{"href":"/login"}]}}"#, "wrong_password"),
    row("Loopback none", S::Nothing, 401, "", r#"{"error":{"statusCode":401,"name":"UnauthorizedError","message":"Authorization header not found."}}"#, "no_credentials"),
    row("Loopback expired", S::Expired, 401, "", r#"{"error":{"statusCode":401,"name":"UnauthorizedError","message":"Error verifying token : jwt expired"}}"#, "expired_token"),
    row("Phoenix csrf", S::PostAfterReading, 403, "", "<!DOCTYPE html><html><head><title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /api/notes</title></head><body>invalid CSRF (Cross Site Request Forgery) token, please make sure that:</body></html>", "csrf_missing"),
    row("Guardian none", S::Nothing, 401, "", r#"{"message":"unauthenticated"}"#, "no_credentials"),
    row("Guardian expired", S::Expired, 401, "", r#"{"message":"token_expired"}"#, "expired_token"),
    row("tymon jwt none", S::Nothing, 401, "jwt-auth", r#"{"message":"Token not provided"}"#, "no_credentials"),
    row("tymon jwt expired", S::Expired, 401, "jwt-auth", r#"{"message":"Token has expired"}"#, "expired_token"),
    row("tymon jwt blocked", S::LiveAccepted, 401, "jwt-auth", r#"{"message":"The token has been blacklisted"}"#, "token_revoked"),
    row("tymon jwt signature", S::Live, 401, "jwt-auth", r#"{"message":"Token Signature could not be verified."}"#, "token_signature_invalid"),
    row("Yii none", S::Nothing, 401, "Bearer realm=\"api\"", r#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#, "no_credentials"),
    row("Yii csrf", S::PostAfterReading, 400, "", r#"{"name":"Bad Request","message":"Unable to verify your data submission.","code":0,"status":400}"#, "csrf_missing"),
    row("CakePHP csrf", S::PostAfterReading, 403, "", r#"{"message":"Missing or incorrect CSRF cookie type.","url":"/api/notes","code":403}"#, "csrf_missing|csrf_invalid"),
    row("SimpleSAML page", S::Session, 401, "", r#"{"error":"Session lost","message":"Your session was lost. Please log in again."}"#, "session_expired"),
    row("Moodle token", S::Url("https://app.test/webservice/rest/server.php?wstoken=abc&token=abcdef1234"), 200, "", r#"{"exception":"core\\exception\\moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token not found"}"#, "token_invalid"),
    row("MediaWiki csrf", S::PostAfterReading, 200, "", r#"{"error":{"code":"badtoken","info":"Invalid CSRF token.","docref":"See https://x.test/api.php"}}"#, "csrf_missing"),
    row("MediaWiki rights", S::Session, 200, "", r#"{"error":{"code":"permissiondenied","info":"You don't have permission to delete this page."}}"#, "permission_denied"),
    row("RuoYi nobody", S::Nothing, 200, "", r#"{"msg":"请求访问：/getInfo，认证失败，无法访问系统资源","code":401}"#, "no_credentials"),
    row("RuoYi rights", S::LiveAccepted, 200, "", r#"{"msg":"没有权限，请联系管理员授权","code":403}"#, "permission_denied"),
    row("Spring in German", S::Login, 401, "", r#"{"message":"Benutzername oder Passwort ist falsch"}"#, "wrong_password"),
    row("Django in French", S::Login, 400, "", r#"{"non_field_errors":["Impossible de se connecter avec les informations d'identification fournies."]}"#, "wrong_password|credentials_incomplete"),
    row("Spanish session", S::Session, 401, "", r#"{"mensaje":"x","message":"Su sesión ha caducado"}"#, "session_expired"),
    row("Tornado page", S::Nothing, 403, "", "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>", "permission_denied|no_credentials"),
    row("Hapi cookie", S::Nothing, 401, "", r#"{"statusCode":401,"error":"Unauthorized","message":"Missing authentication"}"#, "no_credentials"),
    row("Hapi scope", S::LiveAccepted, 403, "", r#"{"statusCode":403,"error":"Forbidden","message":"Insufficient scope"}"#, "insufficient_scope"),
    row("Sails policy", S::Session, 403, "", "Forbidden", "permission_denied|session_expired"),
    row("AdonisJS none", S::Nothing, 401, "", r#"{"errors":[{"message":"Unauthorized access"}]}"#, "no_credentials"),
    row("AdonisJS login", S::Login, 400, "", r#"{"errors":[{"message":"Invalid user credentials"}]}"#, "wrong_password"),
    row("tRPC none", S::Nothing, 401, "", r#"{"error":{"message":"UNAUTHORIZED","code":-32001,"data":{"code":"UNAUTHORIZED","httpStatus":401,"path":"me"}}}"#, "no_credentials"),
    row("Remix csrf", S::Post, 403, "", r#"{"message":"Origin header does not match"}"#, "csrf_invalid"),
    row("Actix bearer", S::Live, 401, r#"Bearer realm="api", error="invalid_token""#, "", "token_signature_invalid"),
    row("jsonwebtoken text", S::Live, 401, "", "InvalidSignature", "token_signature_invalid"),
    row("jsonwebtoken expired", S::Expired, 401, "", "ExpiredSignature", "expired_token"),
    row("jsonwebtoken audience", S::Live, 401, "", r#"{"error":"InvalidAudience"}"#, "wrong_audience"),
];
