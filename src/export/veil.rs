//! What of a record may be shown: fields that carry no credentials by their names, and texts without what was sent.
//!
//! Names decide first, by lists of fields that are known to be harmless; whatever is not on them is shown by its shape. And
//! a server may repeat what it was sent, so every text from outside is searched for it.

use crate::evidence::record::{Record, Request};
use crate::evidence::stored::keeps_credentials;
use crate::evidence::text::{holds_any, seen, split_at, word_in};
use crate::protocol::basic::parse_basic;
use crate::protocol::json::{Json, parse_json_prefix};
use crate::protocol::secret::Secret;
use crate::protocol::secret_shape::{HIDDEN, is_secret};
use crate::protocol::token_shape::{TokenShape, placeholder_name, token_shape};
use crate::protocol::url;

/// Request fields that are shown as they are.
const ASKED: &str = "accept accept-language accept-encoding access-control-request-headers access-control-request-method \
    cache-control content-language content-length content-type dnt if-modified-since origin pragma prefer priority range te \
    x-requested-with x-http-method-override";

/// Response fields that are shown as they are.
const ANSWERED: &str = "accept-ch accept-ranges access-control-allow-credentials access-control-allow-headers \
    access-control-allow-methods access-control-allow-origin access-control-expose-headers access-control-max-age age allow \
    alt-svc cache-control cf-cache-status connection content-encoding content-language content-length content-type \
    cross-origin-opener-policy cross-origin-resource-policy date expires keep-alive last-modified pragma ratelimit-limit \
    ratelimit-remaining ratelimit-reset referrer-policy retry-after server server-timing strict-transport-security \
    transfer-encoding vary via x-cache x-content-type-options x-frame-options x-powered-by x-ratelimit-limit \
    x-ratelimit-remaining x-ratelimit-reset x-request-id x-correlation-id x-runtime cf-ray";

/// Schemes that are named where credentials are shown by their shape. Another first word may be the credential itself.
const SCHEMES: &str = "Basic Bearer DPoP Digest Negotiate NTLM Hawk AWS4-HMAC-SHA256 Token ApiKey Signature";

/// Parts of names in storage under which a secret may lie. What is kept out of texts may be more than what is cleared.
const MAY_BE: &str = "token jwt auth session bearer credential oidc. msal. refresh access secret";

/// The shortest text that is looked for: shorter ones are words as well.
const SHORTEST: usize = 6;

/// The most texts that are looked for, and the longest text that is given, in characters.
const MOST: usize = 400;
const LONGEST: usize = 4_000;

/// Names in a query that are so long may be a value that somebody gave no name.
const NAME: usize = 16;

/// Whether a pair of a query names something, or is a value itself: `?eyJ…` is a token, `?debug` a name.
#[must_use]
pub fn names(name: &str, value: &str) -> bool {
    !is_secret(name) && (name.len() < NAME || (!value.trim_start_matches('=').is_empty() && name.len() <= 3 * NAME))
}

/// Whether a request field of this lower-case name is shown as it is.
#[must_use]
pub fn is_plain_request_field(name: &str) -> bool {
    word_in(ASKED, name)
}

/// What may be told of a value that is not shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shape {
    /// The scheme that stands before it, if it is one that is known.
    pub scheme: Option<&'static str>,
    /// What stands behind the scheme looks like this.
    pub token: TokenShape,
    /// The word that stands in the place of a token, such as `undefined`.
    pub placeholder: Option<&'static str>,
    /// The length of the whole value, in bytes.
    pub bytes: usize,
}

/// The shape of a field's value, or of any other.
#[must_use]
pub fn shape(value: &Secret) -> Shape {
    let text = value.expose();
    let word = text.split(' ').next().unwrap_or_default();
    let scheme = SCHEMES.split(' ').find(|name| name.eq_ignore_ascii_case(word));
    let rest = if scheme.is_some() { text.get(word.len()..).unwrap_or_default().trim() } else { text };
    Shape { scheme, token: token_shape(rest), placeholder: placeholder_name(rest), bytes: text.len() }
}

/// All that a record holds of secrets, to be kept out of texts.
#[derive(Clone, Debug, Default)]
pub struct Veil {
    secrets: Vec<Secret>,
}

impl Veil {
    /// Over a whole record.
    #[must_use]
    pub fn over(record: &Record) -> Self {
        let mut veil = Self::default();
        let requests = || record.history.iter().chain([&record.exchange]).rev().map(|exchange| &exchange.request);
        requests().for_each(|request| veil.fields(request));
        for item in record.page.storage.present().map_or(&[][..], Vec::as_slice) {
            if holds_any(&item.key, MAY_BE) || keeps_credentials(item) {
                veil.value(item.value.expose());
            }
        }
        // Bodies last: one may hold more texts than are looked for.
        requests().for_each(|request| veil.address(&request.url));
        requests().filter_map(|request| request.body.as_ref()).for_each(|body| veil.body(body.expose()));
        veil
    }

    fn fields(&mut self, request: &Request) {
        for (name, value) in &request.headers {
            if !is_plain_request_field(&name.to_ascii_lowercase()) {
                self.value(value.expose());
            }
        }
    }

    fn address(&mut self, address: &str) {
        let (path, query) = url::split_url(address).map_or(("", None), |parts| (parts.path, parts.query));
        for segment in path.split('/').filter(|segment| is_secret(segment)) {
            self.part(segment);
            self.part(&url::percent_decode(segment));
        }
        let query = query.unwrap_or_default();
        for (name, value) in url::query_pairs(query) {
            self.part(&value);
            if !names(&name, &value) {
                self.part(&name);
            }
        }
    }

    fn body(&mut self, body: &str) {
        match parse_json_prefix(body.trim_start()) {
            Some(json) => self.json(&json),
            None => url::query_pairs(body).iter().for_each(|(_, value)| self.part(value)),
        }
    }

    fn json(&mut self, json: &Json) {
        if let Some(text) = json.as_str() {
            self.part(text);
        }
        json.as_array().unwrap_or_default().iter().for_each(|item| self.json(item));
        json.as_object().unwrap_or_default().iter().for_each(|(_, value)| self.json(value));
    }

    /// A value, and what it is made of: a token behind its scheme, a pair behind its encoding, the parts of a token.
    fn value(&mut self, value: &str) {
        let value = value.trim();
        self.part(value);
        if value.starts_with('{') {
            self.body(value);
        }
        for word in value.split([' ', ',', '"', '=', ';']) {
            self.part(word);
            word.split('.').for_each(|part| self.part(part));
            if let Ok(basic) = parse_basic(word) {
                self.part(&basic.user_id);
                self.part(basic.password.expose());
            }
        }
    }

    fn part(&mut self, text: &str) {
        let text = text.trim();
        // `undefined` is nobody's secret, and tells most of all.
        let text = if placeholder_name(text).is_some() { "" } else { text };
        let new = || !self.secrets.iter().any(|known| known.expose() == text);
        if text.len() >= SHORTEST && !text.eq_ignore_ascii_case("bearer") && self.secrets.len() < MOST && new() {
            // The longest first: what holds another one is to go as a whole.
            let at = self.secrets.iter().position(|known| known.len() < text.len()).unwrap_or(self.secrets.len());
            self.secrets.insert(at, Secret::new(text));
        }
    }

    /// A request field's value, if it carries no credentials by its lower-case name.
    #[must_use]
    pub fn asked(&self, name: &str, value: &Secret) -> Option<String> {
        is_plain_request_field(name).then(|| self.clean(value.expose()))
    }

    /// A response field's value, if it carries no credentials by its lower-case name.
    #[must_use]
    pub fn answered(&self, name: &str, value: &Secret) -> Option<String> {
        word_in(ANSWERED, name).then(|| self.clean(value.expose()))
    }

    /// A text from outside without what was sent or is kept, with no character that cannot be seen, and of bounded length.
    #[must_use]
    pub fn clean(&self, text: &str) -> String {
        let mut clean = seen(text, usize::MAX);
        for secret in &self.secrets {
            let mut out = String::new();
            while let Some((before, after)) = split_at(&clean, secret.expose()) {
                out = [out.as_str(), before, HIDDEN].concat();
                clean = after.to_owned();
            }
            clean.insert_str(0, &out);
        }
        // Only now: half a secret would not be found.
        clean.chars().take(LONGEST).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    #[test]
    fn of_a_hidden_value_only_scheme_kind_and_length_are_told() {
        let told = shape(&Secret::new("bearer undefined"));
        assert_eq!((told.scheme, told.placeholder, told.bytes), (Some("Bearer"), Some("undefined"), 16));
        let bare = shape(&Secret::new("hunter2 and more"));
        assert_eq!((bare.scheme, bare.token, bare.placeholder), (None, TokenShape::NonToken68, None));
    }

    #[test]
    fn a_server_that_repeats_what_it_was_sent_gives_nothing_away() {
        let record = Sample::get("https://a.test/me/c4n4ry1n7h3p47h5x9/x?key=canary-in-query")
            .authorization("Bearer canary.in.parts-of-it")
            .header("x-api-key", "canary-in-key")
            .body(r#"{"user":{"password":"canary-in-body"}}"#)
            .stores("access_token", "canary-in-storage")
            .before(
                -10,
                Sample::get("https://a.test/x").authorization("Basic YWRhOmNhbmFyeS1pbi1iYXNpYw==").answered(200),
            )
            .answered(401)
            .record();
        let veil = Veil::over(&record);
        for said in ["query", "key", "body", "storage", "basic"] {
            let text = format!("the token canary-in-{said} was bad");
            assert_eq!(veil.clean(&text), "the token ••• was bad");
        }
        assert_eq!(veil.clean("got parts-of-it, canary.in.parts-of-it"), "got •••, •••");
        assert_eq!(veil.clean("no c4n4ry1n7h3p47h5x9 here"), "no ••• here");
        assert_eq!(veil.clean("bearer token\nexpired"), "bearer token expired");
    }

    #[test]
    fn a_secret_is_found_across_the_end_of_what_is_given_and_after_bodies_of_many_texts() {
        let many: Vec<String> = (0..2 * MOST).map(|at| format!("\"text number {at}\"")).collect();
        let record = Sample::get("https://a.test/me")
            .body(&format!("[{}]", many.join(",")))
            .authorization("Bearer canary-in-a-field")
            .stores("access_token", "canary-in-storage")
            .answered(401)
            .record();
        let veil = Veil::over(&record);
        let told = veil.clean(&["x".repeat(LONGEST - 8), "canary-in-a-field".into()].concat());
        assert!(!told.contains("canary"), "{}", &told[LONGEST - 20..]);
        assert_eq!(veil.clean("canary-in-storage"), HIDDEN);
    }

    #[test]
    fn a_query_that_is_a_value_is_no_name() {
        for value in ["eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln", "c2VjcmV0LXRva2VuLWluLXF1ZXJ5=="] {
            let record = Sample::get(&format!("https://a.test/me?{value}")).answered(401).record();
            assert!(!Veil::over(&record).clean(value).contains("ZXQ"), "{value}");
            assert_eq!(Veil::over(&record).clean(value.trim_end_matches('=')), HIDDEN);
        }
        // Shorter secrets are not told by their shape, so neither is one of this length shown here.
        assert!(!names("9f86d081884c7d65", "") && !names("9f86d081884c7d65", "1") && !names("correcthorsebatt", ""));
        assert!(names("debug", "") && names("code_challenge_method", "S256") && !names(&"n".repeat(60), "1"));
    }
}
