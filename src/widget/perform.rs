//! From a wish to its effect. Nothing here begins without a click, and removal not without a second one.

use crate::browser::request::{Answer, Ask, ask};
use crate::browser::{self, clock, navigate, page};
use crate::incident::question::{Question, Since};
use crate::incident::{self, Incident, State};
use crate::options::Options;
use crate::options::address::Address;
use crate::presentation::intent::Intent;
use crate::presentation::view::Phase;
use crate::recovery::action::Action;
use crate::report;
use crate::widget::rest::{self, Task};
use crate::widget::{Widget, dismiss, emit, phase, renewal, resolved, sign_in, with};

/// Where a report would stand in a mailto.
const REPORT: &str = "{report}";

/// Fulfils the wish behind the control of this name.
pub fn pressed(name: &str) {
    let Some(intent) = Intent::named(name) else { return };
    let busy = with(|widget| matches!(widget.phase, Phase::Busy(_))) == Some(true);
    let asking = with(|widget| matches!(widget.phase, Phase::Asking(_) | Phase::Leaving)) == Some(true);
    match intent {
        Intent::Back if asking => phase(Phase::Idle),
        Intent::Dismiss | Intent::Back => dismiss(),
        _ if busy => {}
        Intent::No => phase(Phase::Idle),
        Intent::Yes if with(|widget| widget.phase == Phase::Leaving) == Some(true) => sign_in::leave(),
        Intent::Yes => rest::run(Task::Clear),
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
        (Action::Refresh, _) => renewal::begin(id),
        (Action::SwitchAccount, Some(address)) => drop(navigate::go(address.as_str())),
        (Action::RequestAccess | Action::ContactSupport, Some(address)) => write_to(&address),
        (Action::SignIn | Action::CheckCredentials | Action::VerifyIdentity, _)
            if with(|widget| widget.options.on_sign_in) == Some(true) =>
        {
            sign_in::by_app(id);
        }
        (_, Some(address)) => sign_in::begin(id, &address),
        (Action::PassGateway, None) => sign_in::pass(id),
        (Action::Reload, None) => navigate::reload(),
        (Action::CopyReport, None) => rest::run(Task::CopyReport),
        (Action::ClearAppData, None) => rest::run(Task::AskToClear),
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

/// The report of the incident that is shown.
pub fn report() -> Option<String> {
    with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        Some(report::markdown(incident, &page::safe_address(), env!("CARGO_PKG_VERSION"), &widget.locale))
    })
    .flatten()
}

/// Looks whether it works now.
fn retry(id: u32) {
    let asked = with(|widget| {
        let incident = widget.incidents.get(id)?;
        Some((widget.bridge.again(), question(widget, incident, Since::Nothing)))
    });
    let Some((bridge, question)) = asked.flatten() else { return };
    let Some(question) = question else { return phase(Phase::Said("state-unasked")) };
    with(|widget| widget.incidents.set(id, State::Recovering, clock::now()));
    phase(Phase::Busy("busy-retry"));
    browser::begin(async move {
        match ask(bridge, question).await {
            answer if answer.is_ok() => resolved(id),
            Answer::Failed => end(id, Action::Retry, "state-offline"),
            _ => end(id, Action::Retry, "state-still"),
        }
    });
}

/// What to ask to know whether it works; nothing if no answer would tell.
pub fn question(widget: &Widget, incident: &Incident, since: Since) -> Option<Ask> {
    let items = page::storage();
    match incident::question::question(incident, since, items.present().map_or(&[], Vec::as_slice)) {
        Question::Repeat(request) => Some(Ask::Repeat(request)),
        Question::Session => widget.options.session_url.as_ref().map(|address| Ask::Get(address.as_str().to_owned())),
        Question::Nothing => None,
    }
}

/// Goes back to the card and says that an action did not help.
pub fn end(id: u32, action: Action, what: &'static str) {
    // It may have been dismissed, or have come right by itself, while an answer was awaited.
    let still = with(|widget| {
        let recovering = widget.incidents.get(id).is_some_and(|incident| incident.state == State::Recovering);
        if recovering {
            widget.incidents.set(id, State::Shown, clock::now());
            // No network is nobody's failure.
            if what != "state-offline" {
                widget.incidents.tried(id, action);
            }
        }
        recovering && widget.shown == Some(id)
    });
    if still == Some(true) {
        phase(Phase::Said(what));
    }
}
