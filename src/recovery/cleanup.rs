//! What "clear this app's data" would remove: a list to be shown before anything goes.

use crate::coded::coded_enum;
use crate::evidence::record::{StorageArea, StoredItem};
use crate::evidence::stored::{keeps_credentials, looks_like_session_cookie, names_credentials};

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
    /// Whether there may be more, since the browser did not let us look everywhere.
    pub unseen: bool,
}

coded_enum! {
    /// Why a thing is listed.
    pub enum Why {
        /// It looks like what a sign-in leaves behind.
        SignIn = "sign_in",
        /// The app has named it as its credentials.
        Named = "named",
        /// It may answer in the server's place.
        Copies = "copies",
        /// It is there; what it is nobody can tell. It may be somebody's work.
        Other = "other",
    }
}

/// A line of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What would be removed.
    pub removal: Removal,
    /// Why it is listed.
    pub why: Why,
    /// Its size, as the language writes it; empty where it is not known.
    pub size: String,
    /// Whether it goes with a yes. The person may choose otherwise.
    pub ticked: bool,
}

/// How many things that are not ticked are listed.
const OTHERS: usize = 100;

/// Everything that the page may remove of what this app keeps, and which of it goes if the person does not choose
/// otherwise: stored keys by shape and by the names the app gave, cookies and databases by name, and every cache and service
/// worker, since these may answer in the server's place. Whatever else is kept, such as a database of drafts, stays.
#[must_use]
pub fn inventory(
    items: &[StoredItem],
    token_keys: &[String],
    cookies: &[String],
    cookie_names: &[String],
    found: &Found,
) -> Vec<Entry> {
    let (mut ticked, mut others) = (Vec::new(), Vec::new());
    let mut list = |removal, named: bool, looks: bool| {
        let why = match &removal {
            Removal::Cache(_) | Removal::Worker(_) => Why::Copies,
            _ if named => Why::Named,
            _ if looks => Why::SignIn,
            _ => Why::Other,
        };
        let part = if why == Why::Other { &mut others } else { &mut ticked };
        part.push(Entry { removal, why, size: String::new(), ticked: why != Why::Other });
    };
    for item in items {
        let looks = keeps_credentials(item);
        list(Removal::Storage(item.area, item.key.clone()), token_keys.contains(&item.key), looks);
    }
    for name in cookies {
        list(Removal::Cookie(name.clone()), cookie_names.contains(name), looks_like_session_cookie(name));
    }
    for name in &found.databases {
        list(Removal::Database(name.clone()), token_keys.contains(name), names_credentials(name));
    }
    for name in &found.caches {
        list(Removal::Cache(name.clone()), false, false);
    }
    for scope in &found.workers {
        list(Removal::Worker(scope.clone()), false, false);
    }
    others.truncate(OTHERS);
    ticked.extend(others);
    ticked
}

/// The names of those that are in a list of now, though they were removed.
#[must_use]
pub fn still_there(removed: &[Removal], now: &[Entry]) -> Vec<String> {
    let there = |removal: &&Removal| now.iter().any(|entry| entry.removal == **removal);
    removed.iter().filter(there).map(|removal| removal.name().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::jwt;
    use crate::protocol::secret::Secret;

    #[test]
    fn all_is_listed_and_only_what_looks_like_credentials_is_ticked() {
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
            unseen: false,
        };
        let entries = inventory(&items, &["draft-key".into()], &["sid".into(), "theme".into()], &[], &found);
        let names = |ticked| -> Vec<&str> {
            entries.iter().filter(|entry| entry.ticked == ticked).map(|entry| entry.removal.name()).collect()
        };
        assert_eq!(names(true), ["access_token", "sid", "firebase-auth", "v1", "https://a.test/"]);
        assert_eq!(names(false), ["draft", "theme", "theme", "drafts"]);
        assert!(entries.iter().all(|entry| entry.ticked == (entry.why != Why::Other)));
    }

    #[test]
    fn what_came_back_is_noticed() {
        let gone = [Removal::Cookie("sid".into()), Removal::Cache("v1".into())];
        let now = inventory(&[], &[], &["sid".into()], &[], &Found::default());
        assert_eq!(still_there(&gone, &now), ["sid"]);
    }

    #[test]
    fn keys_that_the_app_named_go_whatever_they_hold() {
        let items = [StoredItem { area: StorageArea::Session, key: "me".into(), value: Secret::new("x") }];
        let entries = inventory(&items, &["me".into()], &[], &[], &Found::default());
        let removal = Removal::Storage(StorageArea::Session, "me".into());
        assert_eq!(entries, [Entry { removal, why: Why::Named, size: String::new(), ticked: true }]);
    }
}
