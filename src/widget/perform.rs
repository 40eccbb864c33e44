//! From a wish to its effect. Nothing here begins without a click, and removal not without a second one.

use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, cleanup, clipboard, clock, navigate, page};
use crate::incident::{Incident, State, carries_credentials};
use crate::options::Options;
use crate::options::address::Address;
use crate::presentation::intent::Intent;
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::recovery::cleanup::inventory;
use crate::report;
use crate::widget::{Widget, dismiss, emit, phase, resolved, with};

/// Where a report would stand in a mailto.
const REPORT: &str = "{report}";

/// Fulfils a wish.
pub fn intent(intent: Intent) {
    let busy = with(|widget| matches!(widget.phase, Phase::Busy(_))) == Some(true);
    match intent {
        Intent::Dismiss => dismiss(),
        _ if busy => {}
        Intent::KeepData => phase(Phase::Idle),
        Intent::ConfirmClear => clear(),
        Intent::Act(action) => act(action),
    }
}

/// Asks again whatever is still waiting: the newest open incident, shown or not.
pub fn retry_open() {
    if let Some(id) =
        with(|widget| widget.incidents.newest_first().find(|incident| incident.is_open()).map(|open| open.id)).flatten()
    {
        retry(id);
    }
}

fn act(action: Action) {
    let Some(id) = with(|widget| widget.shown).flatten() else { return };
    emit("action", id);
    let address = with(|widget| address_for(action, &widget.options).cloned()).flatten();
    match (action, address) {
        (Action::Refresh, Some(address)) => refresh(id, &address),
        (Action::SwitchAccount, Some(address)) => drop(navigate::go(address.as_str())),
        (Action::RequestAccess | Action::ContactSupport, Some(address)) => write_to(&address),
        (_, Some(address)) => drop(navigate::go(&address.with("{return_url}", &page::address()))),
        (Action::Reload, None) => navigate::reload(),
        (Action::CopyReport, None) => copy_report(),
        (Action::ClearAppData, None) => ask_to_clear(),
        // Each of these is "done; now look whether it works".
        (Action::Retry | Action::Wait | Action::FixClock | Action::AllowCookies, None) => retry(id),
        _ => {}
    }
}

/// Where an action leads, if the app has told so.
const fn address_for(action: Action, options: &Options) -> Option<&Address> {
    let address = match action {
        Action::SignIn | Action::PassGateway | Action::CheckCredentials | Action::VerifyIdentity => &options.login_url,
        Action::SwitchAccount => &options.logout_url,
        Action::RequestAccess => &options.request_access_url,
        Action::ContactSupport => &options.support_url,
        Action::Refresh => &options.refresh_url,
        _ => &None,
    };
    address.as_ref()
}

/// Opens an address to write to: a mail is handed to the mail program, a page opens beside this one.
fn write_to(address: &Address) {
    let filled = address.with(REPORT, &report().unwrap_or_default());
    let mail = filled.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let _ = if mail { navigate::go(&filled) } else { navigate::open(&filled) };
}

fn report() -> Option<String> {
    with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        Some(report::markdown(incident, &page::safe_address(), env!("CARGO_PKG_VERSION"), &widget.locale))
    })
    .flatten()
}

fn copy_report() {
    let Some(report) = report() else { return };
    browser::begin(async move {
        let copied = clipboard::copy(&report).await;
        phase(if copied { Phase::Said("state-copied") } else { Phase::CopyByHand(report) });
    });
}

/// Renews the session, and looks whether it works now.
fn refresh(id: u32, address: &Address) {
    attempt(id, "busy-refresh", Some(Ask::Post(address.as_str().to_owned())));
}

/// Looks whether it works now.
fn retry(id: u32) {
    attempt(id, "busy-retry", None);
}

/// Asks for something first, if anything, and then by the failed request if repeating it is safe, else by the session's
/// own address. After a renewal a request with credentials of its own is not repeated: it would carry the old ones.
fn attempt(id: u32, busy: &'static str, first: Option<Ask>) {
    let asked = with(|widget| {
        let incident = widget.incidents.get(id)?;
        let question =
            question(widget, incident).filter(|_| first.is_none() || !carries_credentials(&incident.request));
        Some((widget.bridge.again(), question))
    });
    let Some((bridge, question)) = asked.flatten() else { return };
    if first.is_none() && question.is_none() {
        return phase(Phase::Said("state-unasked"));
    }
    with(|widget| widget.incidents.set(id, State::Recovering, clock::now()));
    phase(Phase::Busy(busy));
    browser::begin(async move {
        for (what, refused) in [(first, "state-refresh-failed"), (question, "state-still")] {
            let Some(what) = what else { continue };
            match ask(bridge.again(), what).await {
                answer if answer.is_ok() => {}
                Answer::Failed => return end(id, "state-offline"),
                _ => return end(id, refused),
            }
        }
        resolved(id);
    });
}

fn question(widget: &Widget, incident: &Incident) -> Option<Ask> {
    if incident.request.is_safe() {
        return Some(Ask::Repeat(incident.request.clone()));
    }
    widget.options.session_url.as_ref().map(|address| Ask::Get(address.as_str().to_owned()))
}

fn end(id: u32, what: &'static str) {
    // It may have been dismissed, or have come right by itself, while an answer was awaited.
    let still = with(|widget| {
        let recovering = widget.incidents.get(id).is_some_and(|incident| incident.state == State::Recovering);
        if recovering {
            widget.incidents.set(id, State::Shown, clock::now());
        }
        recovering && widget.shown == Some(id)
    });
    if still == Some(true) {
        phase(Phase::Said(what));
    }
}

fn ask_to_clear() {
    browser::begin(async {
        let caches = cleanup::cache_names().await;
        let removals = with(|widget| {
            let items = page::storage();
            let cookies = page::cookie_names();
            let items = items.present().map_or(&[][..], Vec::as_slice);
            let cookies = cookies.present().map_or(&[][..], Vec::as_slice);
            inventory(items, &widget.options.token_keys, cookies, &widget.options.cookie_names, &caches)
        });
        if let Some(removals) = removals {
            phase(Phase::Asking(removals));
        }
    });
}

/// Removes exactly what was listed, asks the server for the rest, and says what is left.
fn clear() {
    let asked = with(|widget| match &widget.phase {
        Phase::Asking(removals) => Some((removals.clone(), widget.options.clear_url.clone(), widget.bridge.again())),
        _ => None,
    });
    let Some((removals, server, bridge)) = asked.flatten() else { return };
    phase(Phase::Busy("busy-clear"));
    browser::begin(async move {
        let mut left = cleanup::remove(removals).await;
        if let Some(address) = server
            && !ask(bridge, Ask::Post(address.as_str().to_owned())).await.is_ok()
        {
            left.push(address.path().to_owned());
        }
        left.retain(|name| !name.is_empty());
        phase(Phase::Cleared(left));
    });
}
