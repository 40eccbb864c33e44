//! The template of an address (OpenTelemetry's `url.template`): where many addresses are one place of an app, and nothing that
//! tells one person, thing or secret from another.

/// What stands for a part that is one of many.
const ONE_OF_MANY: &str = "{id}";

/// The longest part that is taken for a word.
const WORD: usize = 32;

/// How many parts are kept.
const PARTS: usize = 12;

/// The path of an address with `{id}` for whatever may name somebody or something: what is no plain word, and what follows a
/// plural, as in `/users/ada`. `v2` and the like are words of an interface.
#[must_use]
pub fn template(path: &str) -> String {
    let mut out = String::new();
    let mut one_of_many = false;
    for part in path.split('/').filter(|part| !part.is_empty()).take(PARTS) {
        out.push('/');
        out.push_str(if one_of_many || !is_word(part) { ONE_OF_MANY } else { part });
        // What follows an id is a word again, as in `/users/ada/orders`.
        one_of_many = !one_of_many && part.ends_with(['s', 'S']);
    }
    if out.is_empty() { "/".to_owned() } else { out }
}

fn is_word(part: &str) -> bool {
    let version = part.strip_prefix(['v', 'V']).is_some_and(|rest| {
        !rest.is_empty() && rest.len() < 4 && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    });
    let plain = part.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_' | b'.'));
    version || (plain && part.len() <= WORD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_addresses_are_one_route() {
        assert_eq!(template("/api/v2/orders/4711"), "/api/v2/orders/{id}");
        assert_eq!(template("/api/v2/orders/4711/lines/3"), "/api/v2/orders/{id}/lines/{id}");
        assert_eq!(template("/"), "/");
    }

    #[test]
    fn nobody_is_named() {
        assert_eq!(template("/users/ada/orders"), "/users/{id}/orders");
        assert_eq!(template("/reset/9f86d081884c7d65"), "/reset/{id}");
        assert_eq!(template("/u/ada@acme.example"), "/u/{id}");
        assert_eq!(template("/t/%65%66"), "/t/{id}");
        assert_eq!(template(&["/", &"a".repeat(80)].concat()), "/{id}");
    }
}
