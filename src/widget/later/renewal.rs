//! Renewing the session: without a word before anybody is bothered, or because the person asks for it. One tab does it for
//! all, and nobody does it twice in a row.

use wasm_bindgen::JsValue;

use crate::browser::bridge::answered;
use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, clock, lock, page};
use crate::diagnosis::cause::Cause;
use crate::evidence::record::{Exchange, Outcome, Record};
use crate::incident::earlier::had_session;
use crate::incident::question::Since;
use crate::incident::{Incident, State};
use crate::presentation::view::Phase;
use crate::protocol::timestamp::Timestamp;
use crate::protocol::url::{self, split_url};
use crate::recovery::action::Action;
use crate::widget::later::holding;
use crate::widget::later::looking::{self, question};
use crate::widget::perform::end;
use crate::widget::{phase, resolved, sign_in, suspicion, with};
use crate::wire::route::template;

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
#[inline(never)]
pub fn begin(id: u32) {
    // It may have been closed while this part was on its way.
    if with(|widget| widget.shown) != Some(Some(id)) {
        return;
    }
    with(|widget| widget.incidents.set(id, State::Recovering, clock::now()));
    phase(Phase::Busy("busy-refresh"));
    browser::begin(async move {
        let renewal = renew(id).await;
        learn(id, &renewal);
        match renewal {
            Renewal::Works => resolved(id),
            Renewal::Refused => end(id, Action::Refresh, "state-refresh-failed"),
            Renewal::InVain => end(id, Action::Refresh, "state-still"),
            Renewal::Offline => end(id, Action::Refresh, "state-offline"),
        }
    });
}

/// Renews the session before anybody is bothered.
#[inline(never)]
pub fn begin_silently(id: u32) {
    if !may_help(id) || !may_again(id) {
        suspicion::renewed(id, false);
        return;
    }
    browser::begin(async move {
        let renewal = renew(id).await;
        let works = matches!(renewal, Renewal::Works);
        learn(id, &renewal);
        // If the app has shown its card meanwhile, that says that it works.
        if works && with(|widget| widget.shown) == Some(Some(id)) {
            resolved(id);
        } else if suspicion::renewed(id, works) && works {
            // Nobody was told anything, so nobody is told that it is over; but other tabs may look.
            holding::recovered(id);
            sign_in::listen_while_open();
            sign_in::tell_others();
        }
    });
}

/// That it was in vain tells something of why it failed.
fn learn(id: u32, renewal: &Renewal) {
    if matches!(renewal, Renewal::InVain) {
        with(|widget| widget.incidents.renewed_in_vain(id));
    }
}

/// Whether it is long enough since it was renewed for the same.
fn may_again(id: u32) -> bool {
    let may = with(|widget| {
        let address = &widget.incidents.get(id)?.request.url;
        let route = [url::origin(address)?, template(split_url(address)?.path)].concat();
        Some(widget.renewed.may(route, clock::now()))
    });
    may.flatten() == Some(true)
}

/// Whether there may be something to renew: who was never signed in is spared a request that can only be refused.
fn may_help(id: u32) -> bool {
    let page = page::read();
    let history = suspicion::history(page.now);
    let may = with(|widget| {
        let incident = widget.incidents.get(id)?;
        let exchange = Exchange {
            offset_ms: 0,
            request: incident.request.clone(),
            outcome: Outcome::Unknown,
            timing_status: None,
            duration_ms: None,
            through_worker: false,
        };
        // Somebody may have signed in where the page did not see it.
        let again = widget.incidents.over_since(&incident.request.url, Timestamp::from_secs(0), clock::now()).is_some();
        let known = widget.person.is_some() || again;
        let record = Record { page, exchange, history };
        Some(incident.diagnosis.cause() != Cause::NoCredentials || known || had_session(&record, &widget.options))
    });
    may.flatten() == Some(true)
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
    // Another tab is at it for so long that it will hardly succeed; two at once would only take what is new from each other.
    let Some(lock) = lock::lock().await else { return Renewal::Refused };
    // Another tab, or the app itself, may have been quicker.
    if let Some((bridge, Some(question), _)) = ask_now(Since::Change)
        && looking::learn(bridge, id, question).await.is_ok()
    {
        return Renewal::Works;
    }
    // It may have come right while we waited.
    if with(|widget| widget.incidents.get(id).is_some_and(Incident::is_open)) != Some(true) {
        return Renewal::Works;
    }
    let Some((bridge, _, address)) = ask_now(Since::Change) else { return Renewal::Refused };
    match address {
        // What the app does by itself goes first: it knows where its tokens are kept.
        _ if with(|widget| widget.options.on_refresh) == Some(true) => {
            match answered(bridge.ask_app("onRefresh")).await {
                Ok(answer) if answer != JsValue::FALSE => {}
                _ => return Renewal::Refused,
            }
        }
        Some(address) => match ask(bridge, Ask::Post(address.as_str().to_owned())).await {
            answer if answer.is_ok() => {}
            Answer::Failed => return Renewal::Offline,
            _ => return Renewal::Refused,
        },
        None => return Renewal::Refused,
    }
    drop(lock);
    match ask_now(Since::SignIn) {
        Some((bridge, Some(question), _)) => match looking::learn(bridge, id, question).await {
            // What says nothing of who asks takes nothing back of what the server said: that it was renewed.
            Answer::Other(_) => Renewal::Works,
            answer if answer.is_ok() => Renewal::Works,
            Answer::Failed => Renewal::Offline,
            _ => Renewal::InVain,
        },
        // There is nothing to look at; the server said that it was renewed.
        Some((_, None, _)) => Renewal::Works,
        None => Renewal::Refused,
    }
}
