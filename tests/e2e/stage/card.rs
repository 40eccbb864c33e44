//! The card as a person sees it.

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde::Deserialize;
use serde_json::Value;

use super::{Failure, Outcome, Stage};
use crate::canaries::written;

/// A button on the card.
#[derive(Deserialize, Debug, Clone, PartialEq)]
pub struct Button {
    /// Its `data-action`.
    pub action: String,
    /// What it says.
    pub label: String,
    /// Whether it is the first choice.
    pub primary: bool,
}

/// The card.
#[derive(Deserialize, Debug, Clone)]
pub struct Card {
    /// Its role.
    pub role: String,
    /// Its heading.
    pub title: String,
    /// All its words, of the details too, and what stands in text areas.
    pub text: String,
    /// The buttons, in order, without the closing one.
    pub buttons: Vec<Button>,
    /// Those among the details.
    pub more: Vec<Button>,
    /// What would be removed, by name: all that is ticked.
    pub removals: Vec<String>,
    /// The report, where it is to be copied by hand.
    pub report: Option<String>,
}

impl Card {
    /// The `data-action` of the primary button.
    pub fn primary(&self) -> Option<&str> {
        self.buttons.iter().find(|button| button.primary).map(|button| button.action.as_str())
    }

    /// Whether there is a button with this action, be it among the details.
    pub fn offers(&self, action: &str) -> bool {
        self.buttons.iter().chain(&self.more).any(|button| button.action == action)
    }
}

const READ: &str = r"(() => {
  const panel = document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]');
  if (!panel) return null;
  const buttons = [...panel.querySelectorAll('button[data-action]:not([data-action=dismiss])')];
  const view = (button) => ({ action: button.dataset.action, label: button.textContent, primary: button.classList.contains('primary') });
  const areas = [...panel.querySelectorAll('textarea')].map((area) => area.value);
  return {
    role: panel.getAttribute('role') ?? '',
    title: panel.querySelector('#title')?.textContent ?? '',
    text: [panel.textContent, ...areas].join('\n'),
    buttons: buttons.filter((button) => !button.closest('details')).map(view),
    more: buttons.filter((button) => button.closest('details')).map(view),
    removals: [...panel.querySelectorAll('li')].filter((item) => !item.closest('details') && (item.querySelector('input')?.checked ?? true)).map((item) => (item.querySelector('bdi') ?? item).textContent),
    report: areas[0] ?? null,
  };
})()";

/// A cookie of so many letters is no word.
const LONG: usize = 12;

/// Before the page begins: keeps what is said to the console.
pub const LISTENING: &str = "for (const way of ['log', 'info', 'warn', 'error', 'debug']) { const native = console[way]; \
    console[way] = (...words) => { (window.said ??= []).push(words.map((word) => `${word} ${word?.stack ?? JSON.stringify(word)}`).join(' ')); native.apply(console, words) } }";

const SINKS: &str = r"[
  ['what is drawn', [...document.querySelectorAll('help-401')].map((host) => host.outerHTML + host.shadowRoot?.innerHTML).join()],
  ['the events', JSON.stringify(seen.events)],
  ['the incidents', JSON.stringify(help401.incidents())],
  ['the console', (window.said ?? []).filter((line) => /help401/.test(line)).join()],
  ['what is stored', [localStorage, sessionStorage].flatMap((area) => Object.entries(area)).filter(([key]) => /help401/i.test(key)).join()],
  ['the address', [location, document.title, window.name, JSON.stringify(history.state)].join()],
]";

impl Stage {
    /// The card, if there is one.
    pub async fn card(&self) -> Outcome<Option<Card>> {
        self.get(READ).await
    }

    /// The card, once there is one of which an expression over `card` holds.
    pub async fn card_with(&self, what: &str, test: &str) -> Outcome<Card> {
        let expression = format!("((card) => card && ({test}) ? card : null)({READ})");
        self.until(&format!("a card with {what}"), &expression).await
    }

    /// The card, once there is one.
    pub async fn any_card(&self) -> Outcome<Card> {
        self.card_with("anything", "true").await
    }

    /// Waits until there is no card.
    pub async fn no_card(&self) -> Outcome {
        self.until::<bool>("the card having gone", "!document.querySelector('help-401')").await.map(drop)
    }

    /// Presses the button with this action, unfolding the details if it is among them.
    pub async fn press(&self, action: &str) -> Outcome {
        let card = self.card_with(action, "true").await?;
        if card.more.iter().any(|button| button.action == action) {
            self.click("the details", &in_card("details:not([open]) summary")).await?;
        }
        self.click(action, &in_card(&format!("button[data-action={action}]"))).await
    }

    /// Fails if any of these words is to be read.
    pub fn holds_none_of(place: &str, text: &str, secrets: &[String]) -> Outcome {
        for secret in secrets {
            if let Some(form) = written(secret).into_iter().find(|form| text.contains(form.as_str())) {
                return Err(Failure(format!("{place} holds the secret {secret:.12}…, as {form}")));
            }
        }
        Ok(())
    }

    /// Every place of the browser's where something of ours may be read, by name: what is drawn, with its attributes; what the page is
    /// told; the console; what is stored under a name of ours; the address and what belongs to it.
    pub async fn sinks(&self) -> Outcome<Vec<(String, String)>> {
        self.get(SINKS).await
    }

    /// What nobody may read anywhere: passwords, all that is stored as tokens, cookies that scripts see, and all credentials that
    /// were sent.
    pub async fn secrets(&self) -> Outcome<Vec<String>> {
        let mut secrets: Vec<String> =
            ["lovelace", "babbage", "turing", "dijkstra", "not-the-secret"].map(Into::into).into();
        let stored: Vec<String> = self
            .get("Object.entries(localStorage).filter(([key]) => /token/.test(key)).map(([, value]) => value)")
            .await?;
        secrets.extend(stored);
        let cookies: Vec<String> =
            self.get("document.cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1))").await?;
        secrets.extend(cookies.into_iter().filter(|value| value.len() >= LONG));
        for entry in self.server.log()? {
            let query = entry["path"].as_str().unwrap_or_default().split(['?', '&']).skip(1);
            let values = query
                .filter_map(|pair| pair.split_once('='))
                .filter(|(name, _)| name.contains("token") || name.contains("key"));
            secrets.extend(values.map(|(_, value)| value.to_owned()));
            for name in ["authorization", "dpop", "x-api-key"] {
                let value = entry["headers"][name].as_str().unwrap_or_default();
                // The scheme is no secret.
                secrets.extend(value.split_once(' ').map_or(value, |(_, rest)| rest).split(", ").map(str::to_owned));
            }
        }
        // Claims and signature may not be told by themselves either.
        let parts: Vec<String> = secrets.iter().flat_map(|secret| secret.split('.')).map(str::to_owned).collect();
        // Nor may the name that a token has of its own, which is drawn at random.
        let own = |part: &String| {
            let claims: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).ok()?).ok()?;
            claims["jti"].as_str().map(str::to_owned)
        };
        secrets.extend(parts.iter().filter_map(own).collect::<Vec<_>>());
        secrets.extend(parts);
        secrets.retain(|secret| secret.len() >= 6 && secret != "undefined");
        Ok(secrets)
    }
}

/// The expression of an element in the card.
pub fn in_card(selector: &str) -> String {
    format!("document.querySelector('help-401')?.shadowRoot?.querySelector('{selector}')")
}
