//! The question before something is removed: everything that may go, how large it is and why it is listed.

use crate::evidence::record::StorageArea;
use crate::evidence::text::seen;
use crate::presentation::view::{ConfirmView, ItemView, Phase};
use crate::recovery::cleanup::{Entry, Removal};
use crate::words::Locale;

/// The longest name that is shown, in characters.
const NAME: usize = 160;

/// The longest size, in characters, as the browser writes it.
const SIZE: usize = 20;

/// What is asked about, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Everything that may go.
    pub entries: Vec<Entry>,
    /// Whether there may be more, since the browser did not let us look everywhere.
    pub unseen: bool,
    /// The question.
    pub view: ConfirmView,
}

/// Asks. `unseen`: there may be more; `with_server`: the app's server can be asked to remove what pages cannot see.
#[must_use]
pub fn asking(entries: Vec<Entry>, unseen: bool, locale: &Locale, with_server: bool) -> Phase {
    let something = entries.iter().any(|entry| entry.ticked) || with_server;
    let mut note = locale.of("clear", if with_server { "with-server" } else { "http-only" });
    if unseen {
        note = [&locale.of("hidden", "storage_denied"), " ", &note].concat();
    }
    let view = ConfirmView {
        title: locale.of("clear", "title"),
        text: if entries.is_empty() { locale.of("clear", "nothing") } else { locale.of("more", "ticked") },
        items: entries.iter().map(|entry| item(entry, locale)).collect(),
        note,
        yes: something.then(|| locale.of("clear", "yes")),
        yes_name: "confirm_clear",
        // Where there is nothing, there is nothing to keep either.
        no: if entries.is_empty() && !with_server { locale.of("card", "close") } else { locale.of("clear", "no") },
        no_name: "keep_data",
        no_first: false,
    };
    Phase::Asking(Asked { entries, unseen, view })
}

fn item(entry: &Entry, locale: &Locale) -> ItemView {
    let kind = match &entry.removal {
        Removal::Storage(StorageArea::Local, _) => "local",
        Removal::Storage(StorageArea::Session, _) => "session",
        Removal::Cookie(_) => "cookie",
        Removal::Cache(_) => "cache",
        Removal::Database(_) => "database",
        Removal::Worker(_) => "worker",
    };
    let mut about = locale.of("clear-kind", kind);
    let size = match &entry.removal {
        // A worker is no store.
        Removal::Worker(_) => String::new(),
        _ if entry.size.is_empty() => locale.of("more", "unmeasured"),
        _ => seen(&entry.size, SIZE),
    };
    for more in [&size, &locale.of("more-why", entry.why.code())].into_iter().filter(|more| !more.is_empty()) {
        about = [&about, " · ", more].concat();
    }
    ItemView { name: seen(entry.removal.name(), NAME), about, ticked: entry.ticked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recovery::cleanup::Why;
    use crate::words::catalogue::Catalogue;

    fn asked(entries: &[Entry], with_server: bool) -> ConfirmView {
        let mut locale = Locale::default();
        locale.add(Catalogue::parse(include_str!("../words/later/en.ftl")));
        match asking(entries.to_vec(), false, &locale, with_server) {
            Phase::Asking(asked) => asked.view,
            other => panic!("{other:?}"),
        }
    }

    fn entries() -> Vec<Entry> {
        let entry = |removal, why, size: &str, ticked| Entry { removal, why, size: size.into(), ticked };
        vec![
            entry(Removal::Storage(StorageArea::Local, "access_token".into()), Why::SignIn, "2 kB", true),
            entry(Removal::Cookie("theme".into()), Why::Other, "", false),
        ]
    }

    #[test]
    fn what_would_be_removed_is_listed_by_name_kind_size_and_reason() {
        let view = asked(&entries(), false);
        let told: Vec<_> =
            view.items.iter().map(|item| (item.name.as_str(), item.about.as_str(), item.ticked)).collect();
        assert_eq!(
            told,
            [
                ("access_token", "stored on this device · 2 kB · looks like sign-in data", true),
                ("theme", "cookie · size unknown · something else, maybe your work", false)
            ]
        );
        assert_eq!((view.title.as_str(), view.yes.is_some()), ("Clear this app’s sign-in data?", true));
    }

    #[test]
    fn where_nothing_is_kept_nobody_is_asked_to_keep_it() {
        assert_eq!(asked(&[], false).no, "Close");
        assert_eq!(asked(&entries(), false).no, "Keep it");
    }

    #[test]
    fn where_the_browser_did_not_let_us_look_everywhere_that_is_said() {
        let note = |unseen| match asking(entries(), unseen, &Locale::default(), false) {
            Phase::Asking(asked) => asked.view.note,
            other => panic!("{other:?}"),
        };
        assert!(note(true).starts_with("Stored data: the browser does not allow access. "), "{}", note(true));
        assert!(!note(false).contains("does not allow"));
    }

    #[test]
    fn with_nothing_ticked_there_is_nothing_to_say_yes_to_unless_the_server_can_help() {
        let mut entries = entries();
        entries[0].ticked = false;
        assert!(asked(&entries, false).yes.is_none() && asked(&entries, true).yes.is_some());
    }
}
