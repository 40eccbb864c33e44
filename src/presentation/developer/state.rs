//! What the developer has chosen in the panel, and what a control of it, known by its name, changes.

use crate::developer::Tab;
use crate::export::{Format, Secrets};

/// The panel's own choices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// The section that is shown.
    pub tab: Tab,
    /// What the exchange is written as.
    pub format: Format,
    /// Whether what is copied or saved next has secrets in it.
    pub secrets: Secrets,
    /// What is looked for among the incidents.
    pub search: String,
    /// What was done last: the id of a text of the sheet, and what is put in as its `name`.
    pub said: Option<(&'static str, String)>,
}

impl Default for State {
    fn default() -> Self {
        Self { tab: Tab::Why, format: Format::Bash, secrets: Secrets::Hidden, search: String::new(), said: None }
    }
}

/// What somebody else has to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Draw the panel anew.
    Draw,
    /// Close it.
    Close,
    /// Show another incident.
    Open(u32),
    /// Copy the export.
    Copy,
    /// Save the export.
    Download,
}

impl State {
    /// Fulfils the wish behind the name of a control, as far as it is about what is shown.
    pub fn wish(&mut self, name: &str) -> Option<Effect> {
        let (kind, what) = name.split_once(':').unwrap_or((name, ""));
        self.said = None;
        match kind {
            "tab" => {
                self.tab = Tab::from_code(what)?;
                // Whoever comes back later has not asked for it again.
                self.secrets = Secrets::Hidden;
            }
            "format" => self.format = Format::from_code(what)?,
            "reveal" => {
                self.secrets = match self.secrets {
                    Secrets::Hidden => Secrets::Revealed,
                    Secrets::Revealed => Secrets::Hidden,
                }
            }
            "close" => return Some(Effect::Close),
            "copy" => return Some(Effect::Copy),
            "download" => return Some(Effect::Download),
            "open" => {
                return crate::protocol::number::whole(what).and_then(|id| u32::try_from(id).ok()).map(Effect::Open);
            }
            _ => return None,
        }
        Some(Effect::Draw)
    }

    /// The export has left, and with it whatever was put in: the next one begins without.
    pub fn done(&mut self, said: &'static str, name: String) {
        self.secrets = Secrets::Hidden;
        self.said = Some((said, name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_and_format_is_asked_for_by_its_code() {
        let mut state = State::default();
        for tab in Tab::ALL {
            assert_eq!(state.wish(&format!("tab:{}", tab.code())), Some(Effect::Draw));
            assert_eq!(state.tab, *tab);
        }
        for format in Format::ALL {
            assert_eq!(state.wish(&format!("format:{}", format.code())), Some(Effect::Draw));
            assert_eq!(state.format, *format);
        }
        assert_eq!(state.wish("open:7"), Some(Effect::Open(7)));
        assert_eq!(state.wish("tab:nothing"), None);
    }

    #[test]
    fn secrets_are_asked_for_anew_each_time() {
        let mut state = State::default();
        state.wish("reveal");
        assert_eq!(state.secrets, Secrets::Revealed);
        state.done("copied", String::new());
        assert_eq!(state.secrets, Secrets::Hidden);
        state.wish("reveal");
        state.wish("tab:why");
        assert_eq!(state.secrets, Secrets::Hidden);
    }
}
