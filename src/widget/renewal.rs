//! Renewing the session: without a word before anybody is bothered, or because the person asks for it. One tab does it for
//! all, and nobody does it twice in a row.

use wasm_bindgen::JsValue;

use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, clock, lock};
use crate::diagnosis::cause::Family;
use crate::incident::question::Since;
use crate::incident::{Incident, State};
use crate::presentation::view::Phase;
use crate::protocol::url;
use crate::recovery::action::Action;
use crate::widget::perform::{end, question};
use crate::widget::suspicion::help;
use crate::widget::{hold, phase, resolved, sign_in, with};

/// At most one renewal without asking for an origin in this time, in seconds: fresh credentials that are refused at once
/// are another matter than old ones.
const REST: i64 = 60;

/// What came of it.
enum Renewal {
    /// It works.
    Works,
    /// The server refuses to renew.
    Refused,
    /// It was renewed, and the request is still refused.
    InVain,
    /// Nobody answered.
    Offline,
}

/// Renews the session because the person asks for it.
pub fn begin(id: u32) {
    with(|widget| widget.incidents.set(id, State::Recovering, clock::now()));
    phase(Phase::Busy("busy-refresh"));
    browser::begin(async move {
        match renew(id).await {
            Renewal::Works => resolved(id),
            Renewal::Refused => end(id, Action::Refresh, "state-refresh-failed"),
            Renewal::InVain => end(id, Action::Refresh, "state-still"),
            Renewal::Offline => end(id, Action::Refresh, "state-offline"),
        }
    });
}

/// Renews the session before anybody is bothered, if the app has told how and it may help. False if not.
pub fn begin_silently(id: u32) -> bool {
    let now = clock::now();
    let begun = with(|widget| {
        let incident = widget.incidents.get(id)?;
        let origin = url::origin(&incident.request.url).unwrap_or_default();
        let may_help = incident.diagnosis.cause().family() == Family::SessionOver && widget.options.means().refresh;
        widget.renewed.retain(|(_, when)| now.seconds_since(*when) < REST);
        if !may_help || widget.renewed.iter().any(|(known, _)| *known == origin) {
            return None;
        }
        widget.renewed.push((origin, now));
        widget.incidents.set(id, State::Recovering, now);
        Some(())
    });
    if begun.flatten().is_none() {
        return false;
    }
    browser::begin(async move {
        let works = matches!(renew(id).await, Renewal::Works);
        // It may have come right by itself while an answer was awaited.
        let state = if works { State::Resolved } else { State::Suspected };
        let still = with(|widget| {
            let open = widget.incidents.get(id).is_some_and(Incident::is_open);
            if open {
                widget.incidents.set(id, state, clock::now());
            }
            open
        });
        if works {
            // Nobody was told anything, so nobody is told that it is over; but other tabs may look.
            hold::recovered(id);
            sign_in::listen_while_open();
            sign_in::tell_others();
        } else if still == Some(true) {
            help(id);
        }
    });
    true
}

/// Renews the session, or adopts what another tab has done, and looks whether it works.
async fn renew(id: u32) -> Renewal {
    let ask_now = |since| {
        let asked = with(|widget| {
            let incident = widget.incidents.get(id)?;
            Some((widget.bridge.again(), question(widget, incident, since), widget.options.refresh_url.clone()))
        });
        asked.flatten()
    };
    let lock = lock::lock().await;
    // Another tab, or the app itself, may have been quicker.
    if let Some((bridge, Some(question), _)) = ask_now(Since::Change)
        && ask(bridge, question).await.is_ok()
    {
        return Renewal::Works;
    }
    let Some((bridge, _, address)) = ask_now(Since::Change) else { return Renewal::Refused };
    match address {
        // What the app does by itself goes first: it knows where its tokens are kept.
        _ if with(|widget| widget.options.on_refresh) == Some(true) => match bridge.ask_app("onRefresh").await {
            Ok(answer) if answer != JsValue::FALSE => {}
            _ => return Renewal::Refused,
        },
        Some(address) => match ask(bridge, Ask::Post(address.as_str().to_owned())).await {
            answer if answer.is_ok() => {}
            Answer::Failed => return Renewal::Offline,
            _ => return Renewal::Refused,
        },
        None => return Renewal::Refused,
    }
    drop(lock);
    match ask_now(Since::SignIn) {
        Some((bridge, Some(question), _)) => match ask(bridge, question).await {
            answer if answer.is_ok() => Renewal::Works,
            Answer::Failed => Renewal::Offline,
            _ => Renewal::InVain,
        },
        // There is nothing to look at; the server said that it was renewed.
        Some((_, None, _)) => Renewal::Works,
        None => Renewal::Refused,
    }
}
