//! What stands between a page and its API: a redirect, a proxy, a sign-in gate.

use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, HeaderName, LOCATION, VIA, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::acme::Shared;
use super::login::host;
use super::order;
use super::session::SignedIn;

/// `GET /api/old/shipments`: moved to the other origin, where browsers do not take `Authorization` along.
pub async fn moved(State(acme): State<Shared>, headers: HeaderMap) -> Response {
    let location = elsewhere(&acme, &headers, "/v1/shipments");
    (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, location)]).into_response()
}

/// `GET /portal/orders`: a sign-in gate before the API answers with its login page, never with 401.
pub async fn portal(state: State<Shared>, signed_in: Result<SignedIn, super::refusal::Refusal>) -> Response {
    match signed_in {
        Ok(signed_in) => order::list(state, signed_in).await.into_response(),
        Err(_) => (StatusCode::FOUND, [(LOCATION, "/login?next=/")]).into_response(),
    }
}

/// `GET /portal/session`: the same gate before the address that says who is signed in, with its sign-in page at another origin.
pub async fn portal_session(
    State(acme): State<Shared>,
    headers: HeaderMap,
    signed_in: Result<SignedIn, super::refusal::Refusal>,
) -> Response {
    match signed_in {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(_) => (StatusCode::FOUND, [(LOCATION, elsewhere(&acme, &headers, "/sign-in"))]).into_response(),
    }
}

/// This path at the other origin.
fn elsewhere(acme: &Shared, headers: &HeaderMap, path: &str) -> String {
    let name = host(headers).rsplit_once(':').map_or("127.0.0.1", |(name, _)| name);
    format!("http://{name}:{}{path}", acme.partner_port)
}

/// `GET /gateway/{path}`: asks `/api/{path}` of the app over a connection of its own.
///
/// Like many a reverse proxy it hands over only the fields it was told of, and `Authorization` is not among them.
pub async fn proxy(State(acme): State<Shared>, Path(path): Path<String>, headers: HeaderMap) -> Response {
    let accept = headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    let request = format!(
        "GET /api/{path} HTTP/1.0\r\nHost: {}\r\nAccept: {accept}\r\nVia: 1.1 acme-gateway\r\n\r\n",
        host(&headers)
    );
    match timeout(Duration::from_secs(5), ask(acme.port, &request)).await {
        Ok(Ok(answer)) => relayed(&answer),
        _ => StatusCode::BAD_GATEWAY.into_response(),
    }
}

async fn ask(port: u16, request: &str) -> std::io::Result<String> {
    let mut upstream = TcpStream::connect(("127.0.0.1", port)).await?;
    upstream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    // What this server answers there is short; a bound all the same.
    upstream.take(64 * 1024).read_to_string(&mut answer).await?;
    Ok(answer)
}

fn relayed(answer: &str) -> Response {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .and_then(|code| code.parse::<u16>().ok())
        .and_then(|code| StatusCode::from_u16(code).ok())
        .unwrap_or(StatusCode::BAD_GATEWAY);
    let mut response = (status, body.to_owned()).into_response();
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let passed = [CONTENT_TYPE, WWW_AUTHENTICATE];
        let name = HeaderName::try_from(name).ok().filter(|name| passed.contains(name));
        if let (Some(name), Ok(value)) = (name, HeaderValue::from_str(value.trim())) {
            response.headers_mut().insert(name, value);
        }
    }
    response.headers_mut().insert(VIA, HeaderValue::from_static("1.1 acme-gateway"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_handed_on_with_its_challenge() {
        let answer = "HTTP/1.0 401 Unauthorized\r\nwww-authenticate: Bearer\r\nx-other: 1\r\n\r\nno";
        let response = relayed(answer);
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(response.headers()[WWW_AUTHENTICATE], "Bearer");
        assert_eq!(response.headers()[VIA], "1.1 acme-gateway");
        assert!(!response.headers().contains_key("x-other"));
    }

    #[test]
    fn what_is_no_answer_is_a_bad_gateway() {
        assert_eq!(relayed("").status(), StatusCode::BAD_GATEWAY);
    }
}
