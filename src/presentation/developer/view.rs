//! From an incident and what was chosen to what the panel shows: strings and values, ready to be drawn.

use crate::developer::block::Block;
use crate::developer::incidents::{Found, found};
use crate::developer::{Subject, Tab, advice};
use crate::export::call::Call;
use crate::export::{Format, Secrets, curl, har, issue, postman};
use crate::incident::Incident;
use crate::options::Theme;
use crate::presentation::developer::state::State;
use crate::report;
use crate::words::sheet::Sheet;

/// What the panel shows below its head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Body {
    /// A section of blocks.
    Blocks(Vec<Block>),
    /// The exchange as text, with the controls to choose, copy and save it.
    Export {
        /// The formats: code, name, and whether it is chosen.
        formats: Vec<(&'static str, String, bool)>,
        /// The text, without secrets.
        preview: String,
        /// Whether the next copy has secrets in it.
        revealed: bool,
    },
    /// The incidents that were found.
    Incidents(Vec<Found>),
}

/// Everything that the panel shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PanelView {
    /// Colours.
    pub theme: Theme,
    /// The first cause and how sure it is, by their codes.
    pub cause: String,
    /// Names and what they are.
    pub summary: Vec<(String, String)>,
    /// The sections: code, name, and whether it is shown.
    pub tabs: Vec<(&'static str, String, bool)>,
    /// What is shown.
    pub body: Body,
    /// What was done last, in words.
    pub said: String,
}

/// What the panel needs beside the incident.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Colours.
    pub theme: Theme,
    /// The page's address without query and fragment.
    pub page: &'a str,
    /// The version of help401.
    pub version: &'a str,
}

/// Makes the panel of an incident. There is no subject if its failure was not kept.
pub fn panel<'a>(
    incident: &Incident,
    subject: Option<Subject<'_>>,
    incidents: impl Iterator<Item = &'a Incident>,
    state: &State,
    sheet: &Sheet,
    setting: Setting<'_>,
) -> PanelView {
    let tabs = Tab::ALL.iter().map(|tab| (tab.code(), sheet.of(&["tab-", tab.code()].concat()), *tab == state.tab));
    let body = match (state.tab, subject) {
        (Tab::Incidents, _) => Body::Incidents(found(incidents, &state.search, incident.id)),
        (_, None) => Body::Blocks(vec![Block::Text(sheet.of("not-recorded"))]),
        (Tab::Export, Some(subject)) => {
            let formats = Format::ALL.iter();
            let named = |format: &Format| sheet.of(&["format-", format.code()].concat());
            Body::Export {
                formats: formats.map(|format| (format.code(), named(format), *format == state.format)).collect(),
                preview: export(subject, state.format, Secrets::Hidden, setting),
                revealed: state.secrets == Secrets::Revealed,
            }
        }
        (tab, Some(subject)) => Body::Blocks(subject.section(tab)),
    };
    PanelView {
        theme: setting.theme,
        cause: incident.diagnosis.codes().into_iter().next().unwrap_or_default(),
        summary: subject.map_or_else(Vec::new, Subject::summary),
        tabs: tabs.collect(),
        body,
        said: state.said.as_ref().map_or_else(String::new, |(id, name)| sheet.fill(id, &[("name", name)])),
    }
}

/// The exchange as text.
#[must_use]
pub fn export(subject: Subject<'_>, format: Format, secrets: Secrets, setting: Setting<'_>) -> String {
    let call = Call::of(subject.record);
    let cookies = subject.evidence.cookies_could_go();
    match format {
        Format::Bash => curl::bash(&call, secrets, cookies),
        Format::PowerShell => curl::powershell(&call, secrets, cookies),
        Format::Har => har::har(subject.record, setting.version, secrets),
        Format::Postman => postman::postman(&call, secrets),
        Format::Issue => {
            let report = report::markdown(subject.incident, setting.page, setting.version, subject.locale);
            let advice = advice::checklists(subject, subject.incident.diagnosis.cause());
            issue::issue(&report, &advice, &call, secrets, cookies)
        }
    }
}
