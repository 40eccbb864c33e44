//! An exchange as text that other tools take: a command line, an archive, a collection, an issue.
//!
//! What may be a credential is hidden in each of them, behind a variable where the format has variables. Only
//! [`Secrets::Revealed`], which is a deliberate click, puts it in.

pub mod call;
pub mod curl;
pub mod har;
pub mod issue;
pub mod json;
pub mod postman;
pub mod veil;

use crate::coded::coded_enum;

/// Whether what may be a credential is in an export.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Secrets {
    /// Variables, or nothing, stand in its place.
    #[default]
    Hidden,
    /// It is there, for whoever asked for it.
    Revealed,
}

coded_enum! {
    /// What an exchange can be written as.
    pub enum Format {
        /// cURL, for bash and other shells like it.
        Bash = "bash",
        /// cURL, for PowerShell.
        PowerShell = "powershell",
        /// An HTTP archive, HAR 1.2.
        Har = "har",
        /// A collection for Postman, v2.1.
        Postman = "postman",
        /// Markdown, for an issue.
        Issue = "issue",
    }
}

impl Format {
    /// How the names of such files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Bash => ".sh",
            Self::PowerShell => ".ps1",
            Self::Har => ".har",
            Self::Postman => ".postman_collection.json",
            Self::Issue => ".md",
        }
    }
}
