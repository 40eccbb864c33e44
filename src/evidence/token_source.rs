//! Where the token that was sent came from: the page's storage, or the answer to a log-in in its history.
//!
//! The name under which a token is kept or was handed out says what it is (RFC 6749 §5.1: `access_token`,
//! `refresh_token`, `token_type`), and what stands beside it how long it lives (`expires_in`, `expires_at`): the only
//! way to know that of an opaque token.

use crate::evidence::record::{Exchange, Record, StoredItem};
use crate::evidence::text::holds;
use crate::protocol::claims::MILLISECONDS_FROM;
use crate::protocol::json::{Json, parse_json_prefix};
use crate::protocol::secret::Secret;

/// How deep a token is looked for in an answer or a stored object.
const DEPTH: usize = 4;

/// What is known of a token from where it came from.
#[derive(Clone, Debug, Default)]
pub struct TokenSource {
    /// The name it goes by, lower-case.
    pub name: String,
    /// An answer of the called origin handed it out this many seconds before.
    pub handed_out: Option<i64>,
    /// `token_type`, lower-case.
    pub token_type: Option<String>,
    /// Seconds that are left of its life; negative behind its end.
    pub left: Option<i64>,
}

impl TokenSource {
    /// Whether the page calls it a key.
    #[must_use]
    pub fn is_called_key(&self) -> bool {
        holds(&self.name, "key") && !holds(&self.name, "token")
    }

    /// Whether it goes by the name that OAuth gives to access tokens.
    #[must_use]
    pub fn is_called_access_token(&self) -> bool {
        holds(&self.name, "access_token") || holds(&self.name, "accesstoken")
    }
}

/// Looks for the token that was sent; nothing if neither history nor storage has it.
#[must_use]
pub fn token_source(record: &Record, token: &Secret) -> Option<TokenSource> {
    if token.is_empty() {
        return None;
    }
    let from_history = record.history.iter().rev().find_map(|exchange| in_answer(exchange, token));
    let items = record.page.storage.present().map_or(&[][..], Vec::as_slice);
    let from_storage = items.iter().find_map(|item| in_storage(item, token, record.page.now.secs()));
    match (from_history, from_storage) {
        (Some(history), Some(stored)) => Some(TokenSource {
            left: history.left.or(stored.left),
            token_type: history.token_type.or(stored.token_type),
            ..history
        }),
        (history, stored) => history.or(stored),
    }
}

fn in_answer(exchange: &Exchange, token: &Secret) -> Option<TokenSource> {
    let response = exchange.response().filter(|_| exchange.succeeded())?;
    let body = response.body.as_ref()?.expose().trim_start();
    // The body of a log-in is short, and most answers of a page's past are none.
    if !body.starts_with('{') || !holds(body, "token") {
        return None;
    }
    let ago = (-exchange.offset_ms) / 1000;
    let mut source = find(&parse_json_prefix(body)?, token, DEPTH)?;
    source.handed_out = Some(ago);
    source.left = source.left.map(|life| life - ago);
    Some(source)
}

fn in_storage(item: &StoredItem, token: &Secret, now: i64) -> Option<TokenSource> {
    let value = item.value.expose().trim().trim_matches('"');
    if value.strip_prefix("Bearer ").unwrap_or(value) == token.expose() {
        return Some(TokenSource { name: item.key.to_ascii_lowercase(), ..TokenSource::default() });
    }
    if !value.starts_with('{') {
        return None;
    }
    let json = parse_json_prefix(value)?;
    let mut source = find(&json, token, DEPTH)?;
    // `expires_in` says nothing here, since nobody knows since when.
    let end = ["expires_at", "expiresAt", "expiresOn", "expires"].iter().find_map(|name| json.get(name)?.as_i64());
    source.left = end.map(|end| if end > MILLISECONDS_FROM { end / 1000 } else { end } - now);
    Some(source)
}

/// The member whose value is the token, and what stands beside it.
fn find(json: &Json, token: &Secret, depth: usize) -> Option<TokenSource> {
    let members = json.as_object().filter(|_| depth > 0)?;
    let named = members.iter().find(|(_, value)| value.as_str() == Some(token.expose()));
    let Some((name, _)) = named else {
        return members.iter().find_map(|(_, value)| find(value, token, depth - 1));
    };
    let text = |name: &str| json.get(name)?.as_str().map(str::to_ascii_lowercase);
    Some(TokenSource {
        name: name.to_ascii_lowercase(),
        handed_out: None,
        token_type: text("token_type").or_else(|| text("tokenType")),
        left: json.get("expires_in").or_else(|| json.get("expiresIn")).and_then(Json::as_i64),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::{NOW, Sample};

    fn source(sample: Sample) -> Option<TokenSource> {
        token_source(&sample.record(), &Secret::new("abc"))
    }

    #[test]
    fn an_answer_that_handed_it_out_tells_its_life() {
        let login = Sample::login("https://a.test/login")
            .answered(200)
            .says(r#"{"data":{"access_token":"abc","token_type":"Bearer","expires_in":60}}"#);
        let source = source(Sample::get("https://a.test/me").before(-90_000, login)).unwrap();
        assert_eq!((source.handed_out, source.left), (Some(90), Some(-30)));
        assert!(source.is_called_access_token());
    }

    #[test]
    fn the_key_of_storage_names_it() {
        let source = source(Sample::get("https://a.test/me").stores("apiKey", "abc")).unwrap();
        assert!(source.is_called_key());
    }

    #[test]
    fn a_stored_object_tells_its_end() {
        let kept = [r#"{"access_token":"abc","token_type":"DPoP","expires_at":"#, &(NOW + 5).to_string(), "}"].concat();
        let source = source(Sample::get("https://a.test/me").stores("oidc.user", &kept)).unwrap();
        assert_eq!((source.left, source.token_type.as_deref()), (Some(5), Some("dpop")));
    }

    #[test]
    fn another_token_is_nothing() {
        assert!(source(Sample::get("https://a.test/me").stores("token", "xyz")).is_none());
    }
}
