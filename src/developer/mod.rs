//! The developer's panel as values: everything that is known of one incident, and no secret of it.
//!
//! It is made when somebody asks for it, from the record of the failure, by functions that each make one section. Its words
//! are English and in a file of their own (`sheet.txt`), which is fetched with it.

pub mod advice;
pub mod block;
pub mod chain;
pub mod challenge;
pub mod fields;
pub mod guilty;
pub mod incidents;
pub mod kept;
pub mod past;
pub mod token;

use crate::coded::coded_enum;
use crate::developer::block::Block;
use crate::evidence::record::{Record, Request};
use crate::evidence::text::{address, seen};
use crate::evidence::{Evidence, gather};
use crate::export::veil::{Shape, Veil, shape};
use crate::incident::Incident;
use crate::planted::planted;
use crate::protocol::iso_date::iso8601;
use crate::protocol::number::decimal;
use crate::protocol::secret::Secret;
use crate::protocol::token_shape::TokenShape;
use crate::words::Locale;
use crate::words::sheet::Sheet;

/// How much is shown of a name, in characters.
const NAME: usize = 80;

coded_enum! {
    /// The sections of the panel.
    pub enum Tab {
        /// What speaks for which cause, and what could not be seen.
        Why = "why",
        /// The request and its answer, field by field.
        Exchange = "exchange",
        /// The token that was sent.
        Token = "token",
        /// What the page keeps, and what it asked before.
        Page = "page",
        /// What to check, and the code to write.
        Fix = "fix",
        /// The exchange for other tools.
        Export = "export",
        /// Everything that failed in this page.
        Incidents = "incidents",
    }
}

/// What a panel is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The incident.
    pub incident: &'a Incident,
    /// The failure that explains it.
    pub record: &'a Record,
    /// What is known of that.
    pub evidence: &'a Evidence,
    /// What has to be kept out of texts.
    pub veil: &'a Veil,
    /// The panel's words.
    pub sheet: &'a Sheet,
    /// Words for facts, in English.
    pub locale: &'a Locale,
}

/// The evidence and the veil of a record, from which a [`Subject`] borrows.
#[must_use]
pub fn prepared(record: &Record) -> (Evidence, Veil) {
    (gather(record), Veil::over(record))
}

impl Subject<'_> {
    /// Method and address of a request, as far as they may be shown.
    #[must_use]
    pub fn request(self, request: &Request) -> String {
        [&seen(&request.method, NAME), " ", &address(&request.url)].concat()
    }

    /// A section, as far as it is made of the failure alone.
    #[must_use]
    pub fn section(self, tab: Tab) -> Vec<Block> {
        planted!("developer");
        match tab {
            Tab::Why => chain::chain(self),
            Tab::Exchange => [fields::exchange(self), challenge::challenges(self)].concat(),
            Tab::Token => token::token(self),
            Tab::Page => [kept::page(self), past::past(self)].concat(),
            Tab::Fix => advice::advice(self),
            Tab::Export | Tab::Incidents => Vec::new(),
        }
    }

    /// What stands above all sections: names and what they are.
    #[must_use]
    pub fn summary(self) -> Vec<(String, String)> {
        let incident = self.incident;
        let status = if incident.status == 0 { self.word("no-answer") } else { decimal(i64::from(incident.status)) };
        let mut lines = vec![
            (self.word("request"), [&incident.method, " ", &incident.url, " → ", &status].concat()),
            (self.word("when"), iso8601(incident.at)),
        ];
        if let Some(trace) = &incident.trace {
            lines.push((trace.field.to_owned(), trace.id.clone()));
        }
        let mut told = incident.diagnosis.facts().iter();
        // Whoever opens the panel looks for this first.
        lines.extend(told.find_map(|fact| {
            let (_, name) = guilty::line(fact, &self.evidence.sent)?;
            Some((self.word("failed-at"), [&seen(&name, NAME), ": ", &self.locale.fact(fact)].concat()))
        }));
        lines
    }

    /// A word of the panel's.
    fn word(self, id: &str) -> String {
        self.sheet.of(id)
    }

    /// Words of the panel's, as the headings of columns.
    fn words(self, ids: &str) -> Vec<String> {
        ids.split(' ').map(|id| self.word(id)).collect()
    }

    /// What is shown in the place of a value.
    fn shape(self, value: &Secret) -> String {
        let Shape { scheme, token, placeholder, bytes } = shape(value);
        let scheme = scheme.map_or_else(String::new, |scheme| [scheme, " "].concat());
        if let Some(word) = placeholder {
            return [&scheme, word].concat();
        }
        let kind = match token {
            TokenShape::Empty => "shape-empty",
            TokenShape::Jwt => "shape-jwt",
            TokenShape::JweCompact => "shape-jwe",
            TokenShape::BrokenJwt(_) => "shape-broken-jwt",
            TokenShape::Quoted => "shape-quoted",
            TokenShape::DoubledScheme => "shape-doubled",
            TokenShape::Placeholder | TokenShape::NonToken68 | TokenShape::Opaque => "shape-hidden",
        };
        [&scheme, self.sheet.fill(kind, &[("n", &decimal(i64::try_from(bytes).unwrap_or(i64::MAX)))]).as_str()].concat()
    }
}
