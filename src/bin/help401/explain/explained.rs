//! A failed exchange and why it failed: what both the report and the lines of JSON are made of.

use help401::diagnosis::{Diagnosis, diagnose};
use help401::evidence::gather;
use help401::evidence::record::Record;
use help401::protocol::timestamp::Timestamp;
use help401::protocol::url;

/// A failed exchange, explained.
pub struct Explained {
    /// Its number in the file, from 0.
    pub entry: usize,
    /// The method.
    pub method: String,
    /// The URL without query and fragment.
    pub url: String,
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// When it had failed; 1970 if the file does not say.
    pub at: Timestamp,
    /// Why it failed.
    pub diagnosis: Diagnosis,
    /// What the file does not tell, beside what no page could see.
    pub unseen: Vec<Unseen>,
}

/// What an archive does not tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unseen {
    /// Cookies and credentials, which were taken out of it.
    Credentials,
    /// What the page stores.
    Storage,
    /// The credentials mode of the call.
    Mode,
}

impl Unseen {
    /// The stable code, by which its sentence is found, too.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Credentials => "removed_on_export",
            Self::Storage => "storage_not_recorded",
            Self::Mode => "credentials_mode_not_recorded",
        }
    }
}

impl Explained {
    /// Explains a record, whatever its status: who gives one wants it explained.
    pub fn record(entry: usize, record: &Record) -> Self {
        let request = &record.exchange.request;
        Self {
            entry,
            method: request.method.clone(),
            url: url::shown(&request.url),
            status: record.exchange.status(),
            at: record.page.now,
            diagnosis: diagnose(&gather(record)),
            unseen: Vec::new(),
        }
    }
}
