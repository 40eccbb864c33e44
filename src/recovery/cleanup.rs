//! What "clear this app's data" would remove: a list to be shown before anything goes.

use crate::evidence::record::{StorageArea, StoredItem};
use crate::evidence::stored::{looks_like_credentials, looks_like_session_cookie, names_credentials};

/// One thing that would be removed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Removal {
    /// A key of Web Storage.
    Storage(StorageArea, String),
    /// A cookie that script can see, by name.
    Cookie(String),
    /// A cache of Cache Storage, by name.
    Cache(String),
    /// A database of IndexedDB, by name.
    Database(String),
    /// A service worker, by its scope.
    Worker(String),
}

impl Removal {
    /// The name of the thing.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Storage(_, name)
            | Self::Cookie(name)
            | Self::Cache(name)
            | Self::Database(name)
            | Self::Worker(name) => name,
        }
    }
}

/// What the browser keeps for the page's origin beside storage and cookies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// Names of caches.
    pub caches: Vec<String>,
    /// Names of databases.
    pub databases: Vec<String>,
    /// Scopes of service workers.
    pub workers: Vec<String>,
}

/// What looks like this app's credentials: stored keys by shape and by the names the app gave, cookies and databases by
/// name, and every cache and service worker, since these may answer in the server's place. Whatever else is kept, such as a
/// database of drafts, stays.
#[must_use]
pub fn inventory(
    items: &[StoredItem],
    token_keys: &[String],
    cookies: &[String],
    cookie_names: &[String],
    found: &Found,
) -> Vec<Removal> {
    let mut removals = Vec::new();
    for item in items {
        if token_keys.contains(&item.key) || looks_like_credentials(&item.key, item.value.expose()) {
            removals.push(Removal::Storage(item.area, item.key.clone()));
        }
    }
    for name in cookies {
        if cookie_names.contains(name) || looks_like_session_cookie(name) {
            removals.push(Removal::Cookie(name.clone()));
        }
    }
    for name in &found.databases {
        if token_keys.contains(name) || names_credentials(name) {
            removals.push(Removal::Database(name.clone()));
        }
    }
    removals.extend(found.caches.iter().cloned().map(Removal::Cache));
    removals.extend(found.workers.iter().cloned().map(Removal::Worker));
    removals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::jwt;
    use crate::protocol::secret::Secret;

    #[test]
    fn only_what_looks_like_credentials_would_go() {
        let item = |key: &str, value: &str| StoredItem {
            area: StorageArea::Local,
            key: key.into(),
            value: Secret::new(value),
        };
        let items =
            [item("access_token", &jwt("{}")), item("draft", "Dear Ada, about the order"), item("theme", "dark")];
        let found = Found {
            caches: vec!["v1".into()],
            databases: vec!["drafts".into(), "firebase-auth".into()],
            workers: vec!["https://a.test/".into()],
        };
        let removals = inventory(&items, &["draft-key".into()], &["sid".into(), "theme".into()], &[], &found);
        let names: Vec<&str> = removals.iter().map(Removal::name).collect();
        assert_eq!(names, ["access_token", "sid", "firebase-auth", "v1", "https://a.test/"]);
    }

    #[test]
    fn keys_that_the_app_named_go_whatever_they_hold() {
        let items = [StoredItem { area: StorageArea::Session, key: "me".into(), value: Secret::new("x") }];
        assert_eq!(
            inventory(&items, &["me".into()], &[], &[], &Found::default()),
            [Removal::Storage(StorageArea::Session, "me".into())]
        );
    }
}
