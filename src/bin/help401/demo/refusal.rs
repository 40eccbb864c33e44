//! An answer that says no, well-formed per RFC 9110, 6750 and 9457.

use axum::Json;
use axum::http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// The realm that challenges name.
pub const REALM: &str = "Acme Orders";

/// A refused request.
#[derive(Debug)]
pub struct Refusal {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Json(Value),
    Problem(Value),
    Text(&'static str),
}

impl Refusal {
    /// What cookie endpoints answer: `{"error", "message"}`, and like most such apps no challenge.
    pub fn json(status: StatusCode, error: &str, message: &str) -> Refusal {
        let body = Body::Json(json!({ "error": error, "message": message }));
        Refusal { status, headers: Vec::new(), body }
    }

    /// A 401 that names no reason, for whoever sent nothing under a scheme (RFC 6750 §3.1).
    pub fn challenge(scheme: &str) -> Refusal {
        Refusal::text("Unauthorized").with_challenge(format!("{scheme} realm=\"{REALM}\""))
    }

    /// A 401 in plain text, to which a challenge is still to be added.
    pub fn text(text: &'static str) -> Refusal {
        Refusal { status: StatusCode::UNAUTHORIZED, headers: Vec::new(), body: Body::Text(text) }
    }

    /// A token that was looked at and refused, with the reason in challenge and problem document.
    pub fn token(scheme: &str, error: &str, description: &str) -> Refusal {
        let status = match error {
            "insufficient_scope" => StatusCode::FORBIDDEN,
            _ => StatusCode::UNAUTHORIZED,
        };
        let body = Body::Problem(json!({
            "type": format!("https://acme.example/problems/{}", error.replace('_', "-")),
            "title": status.canonical_reason(),
            "status": status.as_u16(),
            "detail": description,
        }));
        Refusal { status, headers: Vec::new(), body }.with_challenge(format!(
            "{scheme} realm=\"{REALM}\", error=\"{error}\", error_description=\"{description}\""
        ))
    }

    /// A problem document with a type of its own (RFC 9457).
    pub fn problem(status: StatusCode, slug: &str, title: &str, detail: &str) -> Refusal {
        let body = Body::Problem(json!({
            "type": format!("https://acme.example/problems/{slug}"),
            "title": title,
            "status": status.as_u16(),
            "detail": detail,
        }));
        Refusal { status, headers: Vec::new(), body }
    }

    /// An OAuth error (RFC 6749 §5.2), as 401 so that it counts as failed authentication.
    pub fn oauth(error: &str, description: &str) -> Refusal {
        let body = Body::Json(json!({ "error": error, "error_description": description }));
        Refusal { status: StatusCode::UNAUTHORIZED, headers: Vec::new(), body }
    }

    /// Says this in plain text.
    pub fn saying(mut self, text: &'static str) -> Refusal {
        self.body = Body::Text(text);
        self
    }

    /// Adds a field.
    pub fn with(mut self, name: HeaderName, value: impl Into<String>) -> Refusal {
        self.headers.push((name, value.into()));
        self
    }

    /// Adds a challenge.
    pub fn with_challenge(self, challenge: impl Into<String>) -> Refusal {
        self.with(WWW_AUTHENTICATE, challenge)
    }

    /// Adds parameters to the challenge that is already there.
    pub fn with_params(mut self, params: &str) -> Refusal {
        if let Some((_, challenge)) = self.headers.iter_mut().find(|(name, _)| *name == WWW_AUTHENTICATE) {
            challenge.push_str(", ");
            challenge.push_str(params);
        }
        self
    }

    /// Says how long to wait.
    pub fn retry_after(self, seconds: u64) -> Refusal {
        self.with(RETRY_AFTER, seconds.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = match self.body {
            Body::Json(value) => Json(value).into_response(),
            Body::Text(text) => text.into_response(),
            Body::Problem(value) => {
                let mut response = Json(value).into_response();
                let kind = HeaderValue::from_static("application/problem+json");
                response.headers_mut().insert(CONTENT_TYPE, kind);
                response
            }
        };
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_scope_is_forbidden_not_unauthorized() {
        let response =
            Refusal::token("Bearer", "insufficient_scope", "no").with_params("scope=\"orders:write\"").into_response();
        assert_eq!(response.status(), StatusCode::FORBIDDEN);
        let challenge = response.headers()[WWW_AUTHENTICATE].to_str().unwrap();
        assert!(challenge.ends_with("scope=\"orders:write\""), "{challenge}");
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    }

    #[test]
    fn whoever_sent_nothing_is_told_no_error_code() {
        let response = Refusal::challenge("Bearer").into_response();
        assert_eq!(response.headers()[WWW_AUTHENTICATE], "Bearer realm=\"Acme Orders\"");
    }
}
