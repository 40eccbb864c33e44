//! Everyday traffic around one refusal: names that look like credentials and are none, reasons that have nothing to do
//! with signing in, and keys beside tokens. Recordings of servers that are refused on purpose hardly have any of it.
#![allow(missing_docs, clippy::unwrap_used)]

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use help401::diagnosis::ranking::Confidence;
use help401::diagnosis::{Diagnosis, diagnose};
use help401::evidence::gather;
use help401::wire::record::WireRecord;
use serde_json::{Value, json};

const NOW: i64 = 1_795_377_600;

fn jwt(claims: &Value) -> String {
    let parts = [
        r#"{"alg":"HS256","typ":"JWT"}"#.to_owned(),
        claims.to_string(),
        "a signature of exactly 32 bytes.".to_owned(),
    ];
    parts.map(|part| BASE64_URL_SAFE_NO_PAD.encode(part)).join(".")
}

fn bearer(seconds_left: i64) -> String {
    format!("Bearer {}", jwt(&json!({"sub": "1", "iat": NOW - 4000, "exp": NOW + seconds_left})))
}

fn get(url: &str) -> Value {
    json!({"method": "GET", "url": format!("https://app.test{url}"), "credentials": "same-origin", "headers": {}})
}

fn with(mut request: Value, name: &str, value: &str) -> Value {
    request["headers"][name] = json!(value);
    request
}

fn post(url: &str, body: &str) -> Value {
    let mut request = with(get(url), "content-type", "application/json");
    request["method"] = json!("POST");
    request["body"] = json!(body);
    request
}

fn answered(offset: i64, request: Value) -> Value {
    let response =
        json!({"status": 200, "url": request["url"], "headers": {"content-type": "application/json"}, "body": "{}"});
    json!({"offset_ms": offset, "request": request, "response": response})
}

/// Somebody signed in, and `request` went well since.
fn session(request: &Value) -> Vec<Value> {
    vec![answered(-9000, post("/login", r#"{"email":"ada@a.test","password":"x"}"#)), answered(-8000, request.clone())]
}

/// What is found where `request` is refused with this answer, after all that.
fn refused(request: Value, past: Vec<Value>, status: u16, headers: Value, body: &str) -> Diagnosis {
    let mut fields = json!({"date": "Sun, 22 Nov 2026 20:00:00 GMT"});
    fields["content-type"] = json!(match body.chars().next() {
        Some('{') => "application/json",
        Some('<') => "text/html",
        _ => "text/plain",
    });
    for (name, value) in headers.as_object().unwrap() {
        fields[name] = value.clone();
    }
    let response = json!({"status": status, "url": request["url"], "headers": fields, "body": body, "type": "basic"});
    read(&request, past, response)
}

/// What is found where `request` gets this response, after all that.
fn read(request: &Value, past: Vec<Value>, response: Value) -> Diagnosis {
    let record = json!({
        "page": {"origin": "https://app.test", "secure": true, "now": NOW * 1000, "cookie_enabled": true, "cookies_visible": [],
            "storage": {"local": {}, "session": {}}},
        "history": past,
        "response": response,
        "request": request,
    });
    diagnose(&gather(&serde_json::from_value::<WireRecord>(record).unwrap().into_record()))
}

fn first(request: Value, past: Vec<Value>, status: u16, body: &str) -> &'static str {
    refused(request, past, status, json!({}), body).cause().code()
}

#[test]
fn what_only_looks_like_a_credential_does_not_hide_a_session_that_ended() {
    let requests = [
        get("/api/settings?key=theme"),
        get("/api/settings?auth=any"),
        get("/api/orders?st=active"),
        get("/app/chunk?hash=9f86d081884c7d65"),
        get("/api/orders?user=ada&p=2"),
        get("/api/orders?u=ada&p=2"),
        post("/api/search", r#"{"q":"abc","p":1}"#),
        post("/api/wifi", r#"{"ssid":"Home","password":"secret"}"#),
        with(get("/api/feed"), "x-continuation-token", "MTIzNDU2Nzg5MA"),
        with(get("/api/cart"), "cart-token", "0123456789abcdef"),
        get("/api/me?token=true"),
        get("/api/items?token=&q=x"),
        with(get("/api/me"), "x-tenant-key", "none"),
        with(get("/api/me"), "x-partition-key", "null"),
        with(get("/api/me"), "x-api-key", ""),
        post("/api/x", r#"{"auth":"undefined"}"#),
        with(get("/api/me"), "authorization", "Bearer null"),
        // A gateway's key is sent by everybody, and was accepted.
        with(get("/api/me"), "ocp-apim-subscription-key", "0123456789abcdef0123456789abcdef"),
    ];
    for request in requests {
        let found = first(request.clone(), session(&request), 401, "");
        assert_eq!(found, "session_expired", "{} {}", request["url"], request["body"]);
    }
}

#[test]
fn what_does_look_like_one_is_one() {
    for (request, wanted) in [
        (get("/v1/x?key=AIzaSyA-4f0Jb7n2kQ9wE1rT5yU8iO3pL6mN0v"), "invalid_api_key"),
        (get("/files/a.zip?md5=rdrpa89pdOkmoFGlB5OgAQ&expires=9999999999"), "token_signature_invalid"),
        (with(get("/x"), "ocp-apim-subscription-key", "0123456789abcdef0123456789abcdef"), "invalid_api_key"),
        (with(get("/x"), "x-api-key", "undefined"), "token_malformed"),
        (get("/x?token=undefined"), "token_malformed"),
        (get("/query?u=ada&p=wrong"), "wrong_password"),
        (post("/api/auth", r#"{"password":"wrong"}"#), "wrong_password"),
    ] {
        assert_eq!(first(request.clone(), vec![], 401, ""), wanted, "{}", request["url"]);
    }
}

#[test]
fn beside_a_token_a_key_is_not_what_failed() {
    for key in ["apikey", "x-api-key", "ocp-apim-subscription-key"] {
        let keyed =
            |token: &str| with(with(get("/api/me"), "authorization", token), key, "0123456789abcdef0123456789abcdef");
        assert_eq!(first(keyed(&bearer(-400)), vec![], 401, ""), "expired_token", "{key}");
        assert_eq!(first(keyed("Bearer undefined"), vec![], 401, ""), "token_malformed", "{key}");
    }
}

#[test]
fn what_a_proxy_asks_for_has_nothing_to_do_with_the_session_or_the_token() {
    let ask = json!({"proxy-authenticate": "Negotiate"});
    for request in [get("/api/me"), with(get("/api/me"), "authorization", &bearer(-400))] {
        let found = refused(request.clone(), session(&request), 407, ask.clone(), "");
        assert_eq!(found.cause().code(), "no_credentials");
    }
    // The challenge of the one is not that of the other.
    let basic = json!({"www-authenticate": "Basic", "proxy-authenticate": "Bearer"});
    let found = refused(with(get("/api/me"), "authorization", "Basic YWRhOng="), vec![], 401, basic, "");
    assert_eq!(found.cause().code(), "wrong_password");
}

#[test]
fn a_token_that_is_required_by_a_status_of_its_own_was_not_sent() {
    let body = r#"{"error":{"code":499,"message":"Token Required"}}"#;
    assert_eq!(first(get("/arcgis/rest"), vec![], 499, body), "no_credentials");
    assert_eq!(first(get("/arcgis/rest"), vec![], 200, body), "no_credentials");
}

#[test]
fn a_reason_that_is_given_for_a_403_is_the_reason() {
    let read = || vec![answered(-2000, get("/api/notes"))];
    let write = || post("/api/notes", r#"{"title":"x"}"#);
    for body in [
        r#"{"message":"This action is unauthorized."}"#,
        r#"{"error":"Upgrade your plan to add more notes."}"#,
        r#"{"detail":"Only the owner can do this."}"#,
        r#"{"message":"This document is locked by another user."}"#,
    ] {
        assert_eq!(first(write(), read(), 403, body), "permission_denied", "{body}");
        assert_eq!(first(with(write(), "x-xsrf-token", "abc"), read(), 403, body), "permission_denied", "{body}");
    }
    // Without a reason, it is mostly the token.
    assert_eq!(
        first(write(), read(), 403, r#"{"status":403,"error":"Forbidden","path":"/api/notes"}"#),
        "csrf_missing"
    );
}

#[test]
fn an_anti_forgery_token_that_was_good_a_moment_ago_is_not_what_is_wrong() {
    let write = |url: &str| with(post(url, "{}"), "x-csrf-token", "abc");
    let mut past = session(&get("/api/notes"));
    past.push(answered(-2000, write("/api/notes")));
    assert_eq!(first(write("/api/admin"), past, 403, ""), "permission_denied");
}

#[test]
fn what_is_not_active_is_over_and_not_to_come() {
    let opaque = || with(get("/api/me"), "authorization", "Bearer 9f3b2c1d77aa4e5f");
    for words in ["Provided token isn't active", "Token is not active", "The access token is inactive"] {
        let challenge =
            json!({"www-authenticate": format!("Bearer error=\"invalid_token\", error_description=\"{words}\"")});
        assert_eq!(refused(opaque(), vec![], 401, challenge, "").cause().code(), "token_invalid", "{words}");
    }
    let later = jwt(&json!({"sub": "1", "nbf": NOW + 300, "exp": NOW + 3600}));
    let request = with(get("/api/me"), "authorization", &format!("Bearer {later}"));
    assert_eq!(first(request, vec![], 401, "jwt not active"), "token_not_yet_valid");
}

#[test]
fn what_a_firewall_blocks_is_no_account() {
    let page = "<html><title>Attention</title><h1>Sorry, you have been blocked</h1></html>";
    for body in [page, "Your IP address is blocked", "Access from your country is blocked"] {
        let request = with(get("/api/me"), "authorization", &bearer(3600));
        let found = refused(request, vec![], 403, json!({}), body);
        assert!(found.findings.iter().all(|finding| finding.cause.code() != "account_disabled"), "{body}");
    }
}

#[test]
fn a_session_behind_a_token_may_end_before_it() {
    for (status, body) in [
        (401, r#"{"error":"session_revoked"}"#),
        (
            403,
            r#"{"code":403,"error_code":"session_not_found","msg":"Session from session_id claim in JWT does not exist"}"#,
        ),
    ] {
        let request = with(get("/api/me"), "authorization", &bearer(3600));
        assert_eq!(first(request, vec![], status, body), "session_revoked", "{body}");
    }
}

#[test]
fn a_revoked_token_is_cited_by_the_servers_words() {
    let challenge = json!({"www-authenticate": r#"Bearer error="invalid_token", error_description="The access token was revoked""#});
    let found = refused(with(get("/api/me"), "authorization", &bearer(3600)), vec![], 401, challenge, "");
    assert_eq!(found.cause().code(), "token_revoked");
    assert!(found.findings.first().is_some_and(|finding| !finding.facts.is_empty()));
}

#[test]
fn unauthenticated_is_no_lack_of_rights() {
    let request = with(get("/api/me"), "authorization", "Bearer 9f3b2c1d77aa4e5f");
    let elsewhere = with(get("/api/other"), "authorization", "Bearer 9f3b2c1d77aa4e5f");
    let found = first(request, vec![answered(-900, elsewhere)], 401, r#"{"message":"Unauthenticated."}"#);
    assert_eq!(found, "token_revoked");
}

#[test]
fn the_state_of_an_account_is_told_from_a_wrong_password() {
    let login = || post("/login", r#"{"email":"ada@a.test","password":"x"}"#);
    for (body, wanted) in [
        (r#"{"message":"User account has expired"}"#, "account_disabled"),
        (r#"{"error_description":"Account is not fully set up"}"#, "account_unverified"),
        (r#"{"error":"You have one more attempt before your account is locked."}"#, "wrong_password"),
        (r#"{"error":"Your account is locked."}"#, "rate_or_lockout"),
        (r#"{"message":"Invalid credentials","mfa_required":true}"#, "mfa_or_step_up_required"),
        (r#"{"message":"Password reset required for the user"}"#, "mfa_or_step_up_required"),
    ] {
        assert_eq!(first(login(), vec![], 401, body), wanted, "{body}");
    }
}

#[test]
fn how_long_to_wait_may_be_a_moment_and_none_is_no_wait() {
    let wait = |value: &str| {
        let found = refused(get("/api/me"), vec![], 401, json!({"retry-after": value}), "");
        let fact =
            found.findings.iter().flat_map(|finding| &finding.facts).any(|fact| fact.code.code() == "retry_after");
        (found.cause().code(), fact)
    };
    assert_eq!(wait("Sun, 22 Nov 2026 20:02:00 GMT"), ("rate_or_lockout", true));
    assert_eq!(wait("0"), ("no_credentials", false));
    assert_eq!(wait("Sun, 22 Nov 2026 19:00:00 GMT"), ("no_credentials", false));
}

#[test]
fn a_file_that_anybody_may_read_proves_no_session() {
    let login = answered(-9000, post("/login", r#"{"email":"ada@a.test","password":"x"}"#));
    let past = vec![login, answered(-8000, get("/i18n/en.json"))];
    assert_eq!(first(get("/api/me"), past, 401, ""), "cookie_not_stored");
}

#[test]
fn hosts_directly_below_a_country_are_sites_of_their_own() {
    use help401::protocol::url::same_site;
    assert!(same_site("app.sap.de", "api.sap.de") && same_site("foo.io", "api.foo.io"));
    assert!(!same_site("a.co.uk", "b.co.uk") && same_site("x.a.co.uk", "y.a.co.uk"));
}

#[test]
fn a_missing_claim_is_no_missing_header() {
    let request = with(post("/graphql", r#"{"query":"{ me }"}"#), "authorization", &bearer(3600));
    let body = r#"{"errors":[{"extensions":{"code":"jwt-missing-role-claims"},"message":"JWT claim does not contain a role"}]}"#;
    let found = refused(request, vec![], 200, json!({}), body);
    assert!(found.findings.iter().all(|finding| finding.cause.code() != "authorization_stripped_by_proxy"));
}

#[test]
fn a_key_without_rights_is_not_missing() {
    let request = with(get("/v1/charges"), "authorization", "Bearer rk_live_0123456789abcdef");
    let body = r#"{"error":{"type":"invalid_request_error","message":"The provided key does not have the required permissions for this endpoint."}}"#;
    assert_ne!(first(request, vec![], 403, body), "missing_api_key");
}

#[test]
fn a_page_that_hands_over_to_an_identity_provider_is_a_sign_in() {
    let page = r#"<html><body><form action="https://id.test/sso" method="post"><input type="hidden" name="SAMLRequest" value="x"></form></body></html>"#;
    assert_eq!(first(get("/api/me"), vec![], 200, page), "sso_redirect");
}

#[test]
fn a_placeholder_is_not_what_failed_where_nobody_asked_who_it_is() {
    let null = |request: Value| with(request, "authorization", "Bearer null");
    let login = || post("/login", r#"{"email":"ada@a.test","password":"x"}"#);
    for (request, status, body, wanted) in [
        (get("/api/x"), 503, "<h1>Service Unavailable</h1>", "unknown"),
        (get("/api/x"), 404, r#"{"message":"Not found"}"#, "unknown"),
        (post("/api/register", "{}"), 422, r#"{"errors":{"name":["The name field is required."]}}"#, "unknown"),
        (get("/api/x"), 403, "<p>This site is configured to block access from your country.</p>", "permission_denied"),
        (
            post("/graphql", r#"{"query":"{a"}"#),
            200,
            r#"{"errors":[{"message":"Syntax Error","extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}"#,
            "unknown",
        ),
        (login(), 401, r#"{"message":"Invalid email or password"}"#, "wrong_password"),
        (
            post("/auth/refresh", r#"{"refreshToken":"x"}"#),
            401,
            r#"{"message":"Invalid refresh token"}"#,
            "refresh_token_invalid",
        ),
        (
            with(post("/notes", "{}"), "x-xsrf-token", "old"),
            419,
            r#"{"message":"CSRF token mismatch."}"#,
            "csrf_invalid",
        ),
        (get("/api/x"), 401, "", "token_malformed"),
        (get("/api/x"), 400, r#"{"error":"Invalid token"}"#, "token_malformed"),
    ] {
        let wait = if status == 503 { json!({"retry-after": "60"}) } else { json!({}) };
        let found = refused(null(request), vec![], status, wait, body);
        assert_eq!(found.cause().code(), wanted, "{status} {body}");
        let certain = found.confidence() == Confidence::Certain;
        assert!(!certain || wanted == "token_malformed", "{status} {body}");
    }
}

#[test]
fn what_is_certain_has_no_rival_and_some_limits_are_not_of_time() {
    let limited = |headers, body| refused(get("/api/x"), vec![], 429, headers, body);
    let found = limited(json!({}), r#"{"message":"Too many requests"}"#);
    assert_eq!((found.confidence(), found.findings.len()), (Confidence::Certain, 1));
    assert_ne!(limited(json!({}), r#"{"code":"insufficient_quota"}"#).confidence(), Confidence::Certain);
    let robots = json!({"x-vercel-mitigated": "challenge"});
    assert_ne!(limited(robots, "<title>Checkpoint</title>").confidence(), Confidence::Certain);
}

#[test]
fn a_403_with_a_reason_is_about_a_right_and_not_about_the_token() {
    let opaque = |url: &str| with(get(url), "authorization", "Bearer 9f3b2c1d77aa4e5f");
    let signed = "https://app.test/f.bin?sig=abc&se=2099-01-01T00:00:00Z".trim_start_matches("https://app.test");
    for (request, body) in [
        (opaque("/api/x"), r#"{"message":"This action is unauthorized."}"#),
        (opaque("/api/x"), r#"{"message":"Resource not accessible by personal access token"}"#),
        (opaque("/api/x"), r#"{"message":"Forbidden"}"#),
        (with(get("/v1/kv"), "x-vault-token", "abc-1"), "Permission denied: token 'abc-1' lacks permission 'key:read'"),
        (with(get("/api/x"), "apikey", "abc"), r#"{"message":"You cannot consume this service"}"#),
        (with(get("/api/x"), "authorization", &bearer(600)), r#"{"error":"HTTP 403 Forbidden"}"#),
        (get(signed), "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"),
    ] {
        assert_eq!(first(request, vec![], 403, body), "permission_denied", "{body}");
    }
    // Words about the token, and bare words before which nobody looked at it, are another matter.
    assert_eq!(first(opaque("/api/x"), vec![], 403, r#"{"message":"Invalid token"}"#), "token_invalid");
    let live = || with(get("/api/x"), "authorization", &bearer(600));
    for body in ["Forbidden", r#"{"errors":[{"message":"Invalid token.","extensions":{"code":"INVALID_TOKEN"}}]}"#] {
        assert_eq!(first(live(), vec![], 403, body), "token_signature_invalid", "{body}");
    }
    // Whoever speaks of rights has read a password, too.
    let basic = with(get("/v1/hosts"), "authorization", "Basic YWRhOmxvdmVsYWNl");
    let body = r#"{"error":403,"status":"Missing permission: objects/query/host"}"#;
    assert_eq!(first(basic, vec![], 403, body), "permission_denied");
}

#[test]
fn who_is_refused_a_right_may_be_known_by_a_cookie_that_nobody_sees() {
    for (request, body) in [
        (get("/api/issue"), r#"{"errorMessages":["You do not have the permission to see the specified issue."]}"#),
        (post("/api/sources", "{}"), r#"{"message":"You'll need additional permissions to perform this action."}"#),
        (with(post("/job/build", "{}"), "jenkins-crumb", "a"), "<p>bob is missing the Job/Build permission</p>"),
    ] {
        assert_eq!(first(request, vec![], 403, body), "permission_denied", "{body}");
    }
    let blocked = "<h1>Sorry, you have been blocked</h1><h2>You are unable to access app.test</h2>";
    let request = with(post("/api/x", "{}"), "x-xsrf-token", "a");
    assert_eq!(first(request, vec![], 403, blocked), "permission_denied");
    assert_eq!(first(get("/api/x"), vec![], 403, blocked), "permission_denied");
}

#[test]
fn a_token_may_stand_for_somebody_who_is_gone() {
    let request = with(get("/api/me"), "authorization", &bearer(3600));
    for (body, wanted) in [
        (r#"{"msg":"Error loading the user ada"}"#, "account_disabled"),
        (r#"{"message":"The user belonging to this token does no longer exist."}"#, "account_disabled"),
        (r#"{"message":"User recently changed password! Please log in again."}"#, "token_revoked"),
        (r#"{"error":"invalid session: account password has changed since token issued"}"#, "session_revoked"),
    ] {
        assert_eq!(first(request.clone(), vec![], 401, body), wanted, "{body}");
    }
}

#[test]
fn who_is_asked_for_more_is_known() {
    for (status, body) in [
        (401, r#"{"error":"You need to authenticate via an additional factor before continuing."}"#),
        (401, r#"{"detail":{"code":"sudo-required","message":"Account verification required."}}"#),
        (401, r#"{"message":"Two-factor authentication required"}"#),
        (403, r#"{"error":{"id":"session_aal2_required","reason":"The session must be upgraded to AAL2"}}"#),
        (403, r#"{"message":"Zwei-Faktor-Authentifizierung erforderlich"}"#),
        (403, r#"{"message":"Authentification à deux facteurs requise"}"#),
    ] {
        assert_eq!(first(get("/api/me"), vec![], status, body), "mfa_or_step_up_required", "{body}");
    }
    let body = r#"{"error":"Your session expired. Please sign in again to continue."}"#;
    assert_eq!(first(get("/api/me"), vec![], 401, body), "session_expired");
}

#[test]
fn what_is_over_is_named_and_need_not_be_a_credential() {
    let live = |request: Value| with(request, "authorization", &bearer(3600));
    for (request, status, body, wanted) in [
        (post("/api/pay", "{}"), 402, r#"{"error":{"message":"Your card has expired."}}"#, "unknown"),
        (post("/api/coupon", "{}"), 400, r#"{"message":"This coupon has expired."}"#, "unknown"),
        (get("/api/report"), 403, r#"{"error":"License expired"}"#, "permission_denied"),
        (get("/api/x"), 503, "<h1>Down for maintenance</h1><p>We will be back soon.</p>", "unknown"),
        (get("/api/x"), 403, r#"{"message":"This feature is not yet available"}"#, "permission_denied"),
        (
            get("/api/pods"),
            403,
            r#"{"message":"User \"bob\" cannot list resource \"pods\" at the cluster scope"}"#,
            "permission_denied",
        ),
        (get("/api/x"), 403, r#"{"message":"Country not supported"}"#, "permission_denied"),
    ] {
        assert_eq!(first(live(request), vec![], status, body), wanted, "{status} {body}");
    }
    let anonymous = r#"{"message":"User \"system:anonymous\" cannot list resource \"pods\" at the cluster scope"}"#;
    assert_eq!(first(get("/api/pods"), vec![], 403, anonymous), "no_credentials");
}

#[test]
fn a_log_in_is_told_in_many_languages_what_is_wrong_with_the_account() {
    for (body, wanted) in [
        ("Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse.", "account_unverified"),
        ("Veuillez confirmer votre adresse e-mail avant de vous connecter.", "account_unverified"),
        ("Debe verificar su correo electrónico antes de iniciar sesión.", "account_unverified"),
        ("Confirme seu e-mail antes de entrar.", "account_unverified"),
        ("Подтвердите адрес электронной почты", "account_unverified"),
        ("请先验证您的邮箱", "account_unverified"),
        ("メールアドレスが確認されていません。", "account_unverified"),
        ("Account not active yet. Did you forget to verify your email address?", "account_unverified"),
        ("Ваша учётная запись заблокирована.", "account_disabled"),
        ("账号已被禁用", "account_disabled"),
        ("Account has been taken down", "account_disabled"),
        ("Muitas tentativas de login. Tente novamente em 5 minutos.", "rate_or_lockout"),
        ("Слишком много попыток входа.", "rate_or_lockout"),
        ("ログイン試行回数が多すぎます。", "rate_or_lockout"),
        ("登录失败次数过多，请稍后再试", "rate_or_lockout"),
        ("Captcha verification failed", "rate_or_lockout"),
        ("Invalid password. 2 attempts remaining before your account is locked.", "wrong_password"),
        ("API key not valid. Please pass a valid API key.", "invalid_api_key"),
        ("Unable to verify secret hash for client c", "invalid_client"),
    ] {
        let login = post("/login", r#"{"email":"ada@a.test","password":"x"}"#);
        assert_eq!(first(login, vec![], 401, &json!({"message": body}).to_string()), wanted, "{body}");
    }
    for body in ["会话已过期，请重新登录", "セッションの有効期限が切れました。"] {
        let found = first(get("/api/me"), vec![], 401, &json!({"message": body}).to_string());
        assert_eq!(found, "session_expired", "{body}");
    }
}

#[test]
fn a_form_that_was_filled_in_and_names_nobody_has_a_wrong_password() {
    let login = |body: &str| post("/login", body);
    let complains = |field: &str, text: &str| json!({"message": text, "errors": {field: [text]}}).to_string();
    let both = r#"{"email":"ada@a.test","password":"x"}"#;
    for text in
        ["These credentials do not match our records.", "Estas credenciales no coinciden.", "認証情報と一致しません。"]
    {
        assert_eq!(first(login(both), vec![], 422, &complains("email", text)), "wrong_password", "{text}");
    }
    for (body, field, text) in [
        (both, "email", "The email must be a valid email address."),
        (both, "country", "Falsch."),
        (r#"{"email":"ada@a.test"}"#, "password", "El campo es obligatorio."),
    ] {
        assert_eq!(first(login(body), vec![], 422, &complains(field, text)), "credentials_incomplete", "{text}");
    }
    let realm = "grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpassword-realm&username=a&password=b";
    let request = with(login(realm), "content-type", "application/x-www-form-urlencoded");
    let body = r#"{"error":"invalid_grant","error_description":"Wrong email or password."}"#;
    assert_eq!(first(request, vec![], 403, body), "wrong_password");
}

#[test]
fn a_refused_renewal_may_ask_for_the_person() {
    for (words, wanted) in [
        ("you must use multi-factor authentication to access", "mfa_or_step_up_required"),
        ("The user or administrator has not consented to use the application.", "permission_denied"),
        ("The refresh token has expired due to inactivity.", "refresh_token_invalid"),
    ] {
        let form = with(
            post("/oauth2/token", "grant_type=refresh_token&client_id=c&refresh_token=x"),
            "content-type",
            "application/x-www-form-urlencoded",
        );
        let body = json!({"error": "invalid_grant", "error_description": words}).to_string();
        assert_eq!(first(form, vec![], 400, &body), wanted, "{words}");
    }
}

#[test]
fn anti_forgery_tokens_have_other_names_too() {
    let form = |body: &str| with(post("/books", body), "content-type", "application/x-www-form-urlencoded");
    let rejected = "<h1>The change you wanted was rejected.</h1>";
    for (request, status, body, wanted) in [
        (with(post("/_api/items", "{}"), "x-requestdigest", "0x12"), 403, "", "csrf_invalid"),
        (form("action=save&_ajax_nonce=0f1a2b"), 403, "-1", "csrf_invalid"),
        (form("form%5Bt%5D=1&form%5B_token%5D=x"), 422, r#"{"errors":["The CSRF token is invalid."]}"#, "csrf_invalid"),
        (with(post("/x", "{}"), "x-csrf-token", "old"), 403, "CSRF-Token-Validierung fehlgeschlagen", "csrf_invalid"),
        (with(post("/x", "{}"), "x-csrf-token", "old"), 422, rejected, "csrf_invalid"),
        (form("title=a"), 422, rejected, "csrf_missing"),
        (post("/cart/add", "{}"), 401, r#"{"message":"Missing the Nonce header."}"#, "csrf_missing"),
    ] {
        assert_eq!(first(request, vec![], status, body), wanted, "{status} {body}");
    }
}

#[test]
fn what_is_told_beside_permission_denied_is_what_was_lacking() {
    let opaque = |request: Value| with(request, "authorization", "Bearer 9f3b2c1d77aa4e5f");
    let denied = |reason: &str| json!({"error": {"status": "PERMISSION_DENIED", "reason": reason}}).to_string();
    for (reason, wanted) in
        [("ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficient_scope"), ("userRateLimitExceeded", "rate_or_lockout")]
    {
        assert_eq!(first(opaque(get("/files")), vec![], 403, &denied(reason)), wanted, "{reason}");
    }
    let basic = with(get("/api/x"), "authorization", "Basic OnBhdA==");
    let pat = "Access Denied: The Personal Access Token used has expired.";
    assert_eq!(first(basic, vec![], 401, pat), "expired_token");
    let stored = with(get("/api/me"), "authorization", r#"Bearer {"access_token":"abc"}"#);
    assert_eq!(first(stored, vec![], 401, ""), "token_malformed");
    let anon = format!("Bearer {}", jwt(&json!({"role": "anon", "exp": NOW + 3600})));
    let request = with(get("/todos"), "authorization", &anon);
    assert_eq!(first(request, vec![], 401, r#"{"message":"permission denied for table todos"}"#), "no_credentials");
    let signed = "AWS4-HMAC-SHA256 Credential=a/20261122/eu/s3/aws4_request, SignedHeaders=host, Signature=ab";
    let request = with(with(get("/prod"), "x-amz-date", "20261122T180000Z"), "authorization", signed);
    let body = r#"{"message":"Signature expired: 20261122T180000Z is now earlier than 20261122T195500Z"}"#;
    assert_eq!(first(request, vec![], 403, body), "clock_skew");
    let missing = r#"{"message":"Access denied due to missing subscription key."}"#;
    assert_eq!(first(get("/x"), vec![], 401, missing), "missing_api_key");
}

#[test]
fn a_token_that_nobody_read_is_not_judged() {
    let led_away = |status: u16, url: &str, body: &str| {
        let request = with(get("/api/me"), "authorization", &bearer(3600));
        let media = if body.starts_with('<') { "text/html" } else { "application/json" };
        let response = json!({"status": status, "url": url, "redirected": true, "type": "cors", "body": body,
            "headers": {"content-type": media}});
        read(&request, vec![], response).cause().code()
    };
    assert_eq!(led_away(403, "https://api2.test/me", "{}"), "authorization_stripped_on_redirect");
    let page = "<form method=post><input name=user><input type=password name=password></form>";
    for status in [200, 401, 403] {
        assert_eq!(
            led_away(status, "https://sso.test/login?rd=https%3A%2F%2Fapp.test", page),
            "sso_redirect",
            "{status}"
        );
    }
}

#[test]
fn a_401_that_speaks_of_rights_is_about_rights() {
    let call = || with(get("/api/table/1"), "authorization", "Bearer op4que9f3b2c1d77aa");
    for body in [
        r#"{"error":"ERROR_NO_PERMISSION","detail":"The token does not have permissions to the table."}"#,
        r#"{"error":"User is not an administrator"}"#,
        r#"{"msg":"You need the role ADMIN for this"}"#,
    ] {
        assert_eq!(first(call(), vec![], 401, body), "permission_denied", "{body}");
    }
    // What stands before an app says so to everybody.
    assert_ne!(first(call(), vec![], 401, "<p>No permission -- see authorization schemes</p>"), "permission_denied");
}

#[test]
fn rights_are_named_by_many_claims() {
    for claim in ["roles", "groups", "permissions", "authorities", "cognito:groups", "wids"] {
        let token = jwt(&json!({"sub": "1", "iat": NOW - 4000, "exp": NOW + 3600, claim: ["reader"]}));
        let call = with(get("/api/admin"), "authorization", &format!("Bearer {token}"));
        assert_eq!(first(call, vec![], 403, ""), "permission_denied", "{claim}");
    }
}

#[test]
fn a_jwt_is_a_credential_under_any_name() {
    let token = jwt(&json!({"sub": "1", "iat": NOW - 4000, "exp": NOW - 600}));
    for name in ["xc-auth", "cf-access-jwt-assertion", "session", "x-firebase-auth"] {
        assert_eq!(first(with(get("/api/me"), name, &token), vec![], 401, ""), "expired_token", "{name}");
    }
    for name in ["ticket", "t", "id_token"] {
        assert_eq!(first(get(&format!("/api/events?{name}={token}")), vec![], 401, ""), "expired_token", "{name}");
    }
}

#[test]
fn a_server_that_knows_no_such_token_was_given_one() {
    let call = with(get("/api/me"), "authorization", "Token op4que9f3b2c1d77aa");
    assert_eq!(first(call, vec![], 401, r#"{"error":"The provided token does not exist."}"#), "token_invalid");
}

#[test]
fn a_key_that_is_called_wrong_was_sent_however_short_it_is() {
    for (body, wanted) in [
        (r#"{"error":{"message":"API key revoked"}}"#, "token_revoked"),
        (r#"{"error":"The API key is not valid"}"#, "invalid_api_key"),
    ] {
        assert_eq!(first(get("/api/weather?key=k1"), vec![], 403, body), wanted, "{body}");
    }
}

#[test]
fn another_status_without_a_word_after_many_refusals_is_for_their_number() {
    let login = || post("/login", r#"{"username":"ada","password":"x"}"#);
    let refused_before = |status: u16| {
        let answer =
            json!({"status": status, "url": "https://app.test/login", "headers": {}, "body": "", "type": "basic"});
        (1..5).map(|n| json!({"offset_ms": -n * 2000, "request": login(), "response": answer})).collect::<Vec<_>>()
    };
    assert_eq!(first(login(), refused_before(401), 403, "Forbidden"), "rate_or_lockout");
    // Where 403 is what a wrong password is refused with, it says nothing new.
    assert_eq!(first(login(), refused_before(403), 403, "Forbidden"), "wrong_password");
}

#[test]
fn a_second_factor_is_asked_for_by_names_and_values_too() {
    let login = || post("/login", r#"{"username":"ada","password":"right"}"#);
    for body in [r#"{"mfaId":"k3j4k5h6j7"}"#, r#"{"mfa_token":"0d1f5a7c33b2"}"#, r#"{"challenge":"totp"}"#] {
        assert_eq!(first(login(), vec![], 401, body), "mfa_or_step_up_required", "{body}");
    }
    // How strong a sign-in is wanted, flows tell whatever went wrong.
    let body = r#"{"requested_aal":"aal1","error":"The provided credentials are invalid"}"#;
    assert_eq!(first(login(), vec![], 401, body), "wrong_password");
}

#[test]
fn the_type_of_a_problem_is_a_code() {
    let call = || with(get("/api/me"), "authorization", "Bearer op4que9f3b2c1d77aa");
    for (kind, wanted) in [
        ("https://api.test/problems/token-expired", "expired_token"),
        ("https://api.test/problems/token-revoked", "token_revoked"),
        // A place in a standard, as ASP.NET names it.
        ("https://tools.ietf.org/html/rfc7235#section-3.1", "token_invalid"),
    ] {
        let body = json!({"type": kind, "title": "Unauthorized", "status": 401}).to_string();
        assert_eq!(first(call(), vec![], 401, &body), wanted, "{kind}");
    }
}

#[test]
fn a_request_that_says_when_it_was_signed_is_compared_with_the_server() {
    for name in ["x-date", "x-timestamp"] {
        let time = if name == "x-date" { "Sun, 22 Nov 2026 19:00:00 GMT".to_owned() } else { (NOW - 3600).to_string() };
        let call = with(with(get("/api/ledger"), "authorization", "hmac id=\"a\", signature=\"b3J0\""), name, &time);
        assert_eq!(first(call, vec![], 401, r#"{"message":"Unauthorized"}"#), "clock_skew", "{name}");
    }
}

#[test]
fn basic_that_was_taken_here_is_no_wrong_scheme() {
    let basic = |pair: &str| with(get("/api/me"), "authorization", &format!("Basic {pair}"));
    let found = first(basic("YWRhOnk="), vec![answered(-4000, basic("YWRhOng="))], 401, r#"{"error":"Unauthorized"}"#);
    assert_eq!(found, "wrong_password");
}

#[test]
fn a_raw_token_whose_contents_are_spoken_of_was_read() {
    let call = with(
        get("/api/me"),
        "authorization",
        &jwt(&json!({"sub": "1", "iss": "a", "iat": NOW - 4000, "exp": NOW + 3600})),
    );
    assert_eq!(first(call, vec![], 401, r#"{"message":"Unknown issuer"}"#), "wrong_issuer");
}

#[test]
fn advice_is_not_what_is_wrong() {
    let call = with(get("/userinfo"), "authorization", "Bearer ory_at_W2Zk1q8");
    let body = r#"{"error":"request_unauthorized","error_description":"The request could not be authorized. Check that you provided valid credentials in the right format."}"#;
    assert_ne!(first(call, vec![], 401, body), "token_malformed");
}

#[test]
fn who_signs_in_a_json_protocol_with_400_tells_why() {
    let field = "AWS4-HMAC-SHA256 Credential=AKIA/20261122/eu/dynamodb/aws4_request, SignedHeaders=host, Signature=ab";
    let call = with(post("/", "{}"), "authorization", field);
    let body = r#"{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User is not authorized to perform: dynamodb:Query"}"#;
    assert_eq!(first(call, vec![], 400, body), "permission_denied");
}

#[test]
fn beside_a_placeholder_the_server_may_have_looked_at_something_else() {
    let call = || with(get("/api/hook"), "authorization", "Bearer null");
    for (body, wanted) in [
        (r#"{"message":"Invalid signature"}"#, "token_signature_invalid"),
        (r#"{"error":"Nonce header is missing"}"#, "csrf_missing"),
    ] {
        assert_ne!(refused(call(), vec![], 401, json!({}), body).confidence(), Confidence::Certain, "{wanted}: {body}");
    }
    let walled = refused(call(), vec![], 401, json!({}), r#"{"error":"IP address not allowed"}"#);
    assert_eq!(walled.confidence(), Confidence::Possible);
}

#[test]
fn who_has_used_up_what_may_be_asked_in_an_hour_has_to_wait() {
    for name in ["x-ratelimit-remaining", "ratelimit-remaining"] {
        let call = with(get("/api/repos"), "authorization", &bearer(3600));
        let found =
            |left: &str| refused(call.clone(), vec![], 403, json!({ name: left }), r#"{"message":"Forbidden"}"#);
        assert_eq!(found("0").cause().code(), "rate_or_lockout", "{name}");
        assert_ne!(found("12").cause().code(), "rate_or_lockout", "{name}");
    }
}

#[test]
fn a_key_that_a_server_lacks_to_verify_a_token_is_not_the_callers() {
    let call = with(get("/items"), "authorization", &bearer(3600));
    let challenge = r#"Bearer error="invalid_token", error_description="No suitable key or wrong key type""#;
    let found = refused(call, vec![], 401, json!({"www-authenticate": challenge}), "");
    assert_ne!(found.cause().code(), "missing_api_key");
}
