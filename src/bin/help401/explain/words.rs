//! The words of the command line that the card has no use for. They are no part of the module.

use help401::diagnosis::cause::Cause;
use help401::recovery::action::Action;
use help401::words::catalogue::{Arg, Catalogue};
use help401::words::formats::Formats;

use super::explained::Unseen;

/// Messages in English, in the form that the library's are in.
const ENGLISH: &str = include_str!("en.ftl");

/// The messages of the command line.
pub struct Words(Catalogue);

impl Default for Words {
    fn default() -> Self {
        Self(Catalogue::parse(ENGLISH))
    }
}

impl Words {
    /// A message by its id.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.0.format(id, args, &Formats::default()).unwrap_or_else(|| id.to_owned())
    }

    /// A message that takes no values.
    pub fn of(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// What an archive does not tell, in a sentence.
    pub fn unseen(&self, unseen: Unseen) -> String {
        self.of(&format!("unseen-{}", unseen.code()))
    }

    /// What to change in the code or on the server, if there is something.
    pub fn fix(&self, cause: Cause, action: Action) -> Option<String> {
        self.0.format(&format!("{}-{}", action.code(), cause.code()), &[], &Formats::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use help401::recovery::action::Audience;
    use help401::recovery::{Means, plan};

    #[test]
    fn whoever_is_to_change_something_is_told_what() {
        let words = Words::default();
        for cause in Cause::ALL {
            for step in plan(*cause, Means::ALL) {
                let told = words.fix(*cause, step.action).is_some();
                assert_eq!(told, step.audience != Audience::User, "{} of {}", step.action.code(), cause.code());
            }
        }
    }

    #[test]
    fn every_message_belongs_to_a_step_of_a_plan() {
        let words = Words::default();
        for id in words.0.ids().filter(|id| id.starts_with("fix_")) {
            let (action, cause) = id.split_once('-').unwrap();
            let steps = plan(Cause::from_code(cause).unwrap(), Means::ALL);
            assert!(steps.iter().any(|step| step.action.code() == action), "{id}");
        }
    }

    #[test]
    fn everything_that_an_archive_does_not_tell_has_words() {
        for unseen in [Unseen::Credentials, Unseen::Storage, Unseen::Mode] {
            assert!(!Words::default().unseen(unseen).starts_with("unseen-"));
        }
    }
}
