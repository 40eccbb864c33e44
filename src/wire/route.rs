//! The template of an address (OpenTelemetry's `url.template`): where many addresses are one place of an app, and nothing that
//! tells one person, thing or secret from another.
//!
//! Nobody can tell a plain word from a name by its letters. So what is kept is little: words that programs use and nobody is called
//! by, and at most two others at the beginning, unless what stands before them says that somebody or something is named.

use crate::evidence::text::word_in;
use crate::protocol::secret_shape::is_secret;

/// What stands for a part that is one of many.
const ONE_OF_MANY: &str = "{id}";

/// The longest part that is taken for a word.
const WORD: usize = 20;

/// How many parts are kept.
const PARTS: usize = 12;

/// How many words are kept that are not among those below.
const OWN: usize = 2;

/// Words that name no one, wherever they stand.
const PLAIN: &str = "api rest rpc graphql auth oauth oauth2 login logout token refresh session sessions me settings status search \
    export users members roles permissions orders items lines comments messages files tasks events reports invoices payments \
    projects documents";

/// Words behind which somebody, or a secret, is named. Behind a plural one of many is.
const NAMING: &str = "user u profile member people person account customer client contact owner author employee patient student \
    invite invitation team org organization company tenant workspace group by name email id key code t s share join reset verify \
    confirm activate token refresh session unsubscribe";

/// The path of an address: what each part is, or `{id}` where it may name somebody or something.
#[must_use]
pub fn template(path: &str) -> String {
    let mut out = String::new();
    let (mut own, mut named) = (0, false);
    for part in path.split('/').filter(|part| !part.is_empty()).take(PARTS) {
        let plain = word_in(PLAIN, part) && is_word(part) || is_version(part);
        let kept = plain || (!named && own < OWN && is_word(part) && !is_secret(part));
        own += usize::from(!plain);
        // Behind what was left out nothing is certain, either: `/repos/ada/secret-plan`.
        named =
            !kept || part.ends_with('s') || part.rsplit(['-', '_']).next().is_some_and(|last| word_in(NAMING, last));
        out.push('/');
        out.push_str(if kept { part } else { ONE_OF_MANY });
    }
    if out.is_empty() { "/".to_owned() } else { out }
}

/// `v2` and the like.
fn is_version(part: &str) -> bool {
    part.strip_prefix('v').is_some_and(|rest| {
        !rest.is_empty() && rest.len() < 4 && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    })
}

/// Small letters, and no more of them in a row that are no vowels than a word has.
fn is_word(part: &str) -> bool {
    let spoken = |run: &str| run.len() < 6;
    part.len() <= WORD
        && part.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_'))
        && part.split(['a', 'e', 'i', 'o', 'u', 'y', '-', '_']).all(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_addresses_are_one_route() {
        assert_eq!(template("/api/v2/orders/4711"), "/api/v2/orders/{id}");
        assert_eq!(template("/api/v2/orders/4711/lines/3"), "/api/v2/orders/{id}/lines/{id}");
        assert_eq!(template("/api/billing/summary"), "/api/billing/summary");
        assert_eq!(template("/api/users/me/settings"), "/api/users/me/settings");
        assert_eq!(template("/"), "/");
    }

    #[test]
    fn nobody_is_named() {
        for (path, route) in [
            ("/users/ada/orders", "/users/{id}/orders"),
            ("/user/ada", "/user/{id}"),
            ("/u/ada", "/u/{id}"),
            ("/u/ada@acme.example", "/u/{id}"),
            ("/api/v1/profile/ada-lovelace", "/api/v1/profile/{id}"),
            ("/team/acme/ada", "/team/{id}/{id}"),
            ("/repos/ada/secret-plan/issues", "/repos/{id}/{id}/{id}"),
            ("/admin/find-by-name/ada", "/admin/find-by-name/{id}"),
            ("/Ada", "/{id}"),
            ("/app/chat/ada", "/app/chat/{id}"),
        ] {
            assert_eq!(template(path), route, "{path}");
        }
    }

    #[test]
    fn no_secret_is_told() {
        for (path, route) in [
            ("/invite/kqvbnmwxyzab", "/invite/{id}"),
            ("/reset/9f86d081884c7d65", "/reset/{id}"),
            ("/kqvbnmwxyzab", "/{id}"),
            ("/token/refresh/abcdef", "/token/refresh/{id}"),
            ("/t/%65%66", "/t/{id}"),
            ("/hook/sk_live_notarealkeynotareal", "/hook/{id}"),
        ] {
            assert_eq!(template(path), route, "{path}");
        }
        assert_eq!(template(&["/", &"a".repeat(80)].concat()), "/{id}");
    }
}
