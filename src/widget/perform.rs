//! From a wish to its effect. What is done here the person, or the app, has asked for; removal not without a second click.

use crate::browser::clock;
use crate::browser::host::TURNED;
use crate::browser::typed;
use crate::incident::State;
use crate::options::address::Address;
use crate::options::{Options, Position};
use crate::presentation::intent::Intent;
use crate::presentation::view::{Phase, holds_back};
use crate::recovery::action::Action;
use crate::widget::rest::{self, Task};
use crate::widget::{Widget, add_guide, dismiss, draw, emit, phase, sign_in, suspicion, with};

/// Fulfils the wish behind the control of this name. What that may need is fetched as soon as the person turns to the card.
pub fn pressed(name: &str) {
    if name == TURNED {
        // Or nobody turned to it, but the page has taken away what the card stood in (`www/help401-stay.js`).
        if with(|widget| widget.options.position == Position::Inline) == Some(true) {
            draw();
        }
        return rest::fetch();
    }
    let Some(intent) = Intent::named(name) else { return };
    let busy = with(|widget| matches!(widget.phase, Phase::Busy(_))) == Some(true);
    let leaving = with(|widget| if let Phase::Leaving(by) = widget.phase { Some(by) } else { None }).flatten();
    let asking = leaving.is_some() || with(|widget| matches!(widget.phase, Phase::Asking(_))) == Some(true);
    match intent {
        Intent::Back if asking => phase(Phase::Idle),
        Intent::Dismiss | Intent::Back => dismiss(),
        _ if busy => {}
        Intent::No => phase(Phase::Idle),
        Intent::Developer => rest::run(Task::Developer),
        Intent::Yes => leaving.map_or_else(|| rest::run(Task::Clear), |by| sign_in::leave(by, true)),
        Intent::Tick(place) => rest::run(Task::Tick(place)),
        Intent::Act(action) => act(action),
    }
}

/// Asks again whatever is open: what the card is about, or else the newest; and then the others.
pub fn retry_open() {
    let open = with(|widget| {
        let open: Vec<u32> =
            widget.incidents.newest_first().filter(|incident| incident.is_open()).map(|open| open.id).collect();
        let id = widget.shown.filter(|shown| open.contains(shown)).or(open.first().copied())?;
        Some((id, open.len() > 1))
    });
    if let Some((id, more)) = open.flatten() {
        rest::run(Task::Retry(id, Action::Retry));
        if more {
            rest::run(Task::Look(None));
        }
    }
}

fn act(action: Action) {
    let Some(id) = with(|widget| widget.shown).flatten() else { return };
    // Until the server's time is over, it would only refuse again.
    let early = |widget: &mut Widget| Some(holds_back(widget.incidents.get(id)?, &widget.phase, &widget.guide, action));
    if with(early).flatten() == Some(true) {
        return;
    }
    emit("action", id);
    // The app may have closed the card, or shown another one, when it was told.
    if with(|widget| widget.shown) != Some(Some(id)) {
        return;
    }
    let address = with(|widget| address_for(action, &widget.options).cloned()).flatten();
    match (action, address) {
        (Action::Refresh, _) => rest::run(Task::Renew(id)),
        (Action::SwitchAccount, Some(_)) | (Action::Reload, None) => sign_in::leave(action, false),
        (Action::RequestAccess | Action::ContactSupport, Some(address)) => rest::run(Task::Write(action, address)),
        // Where the person is signing in already, a second place to do so would only puzzle them.
        (Action::CheckCredentials, _) if typed::focus_password() => {}
        (Action::SignIn | Action::CheckCredentials | Action::VerifyIdentity, ref address)
            if with(|widget| widget.options.on_sign_in) == Some(true)
                && sign_in::by_app(id, action, address.is_none()) => {}
        (_, Some(address)) => sign_in::begin(id, action, &address),
        (Action::PassGateway, _) => sign_in::pass(id),
        (Action::CopyReport, None) => rest::run(Task::CopyReport),
        (Action::ClearAppData, None) => rest::run(Task::AskToClear),
        (Action::AllowCookies, None) if with(|widget| widget.guide.label.is_some()) == Some(true) => {
            rest::run(Task::AllowCookies);
        }
        // Each of these is "done; now look whether it works".
        (Action::Retry | Action::Wait | Action::FixClock | Action::AllowCookies, None) => {
            rest::run(Task::Retry(id, action));
        }
        _ => {}
    }
}

/// Where an action leads, if the app has told so.
const fn address_for(action: Action, options: &Options) -> Option<&Address> {
    let address = match action {
        Action::SignIn | Action::CheckCredentials | Action::VerifyIdentity => &options.login_url,
        Action::SwitchAccount => &options.logout_url,
        Action::RequestAccess => &options.request_access_url,
        Action::ContactSupport => &options.support_url,
        Action::Refresh => &options.refresh_url,
        _ => &None,
    };
    address.as_ref()
}

/// Goes back to the card and says that an action did not help.
pub fn end(id: u32, action: Action, what: &'static str) {
    // It may have been dismissed, or have come right by itself, while an answer was awaited.
    let still = with(|widget| {
        let recovering = widget.incidents.get(id).is_some_and(|incident| incident.state == State::Recovering);
        let shown = widget.shown == Some(id);
        if recovering {
            widget.incidents.set(id, if shown { State::Shown } else { State::Suspected }, clock::now());
            // No network, or a server in trouble, is nobody's failure.
            if !matches!(what, "state-offline" | "state-waiting" | "state-down-next") {
                widget.incidents.tried(id, action);
            }
        }
        recovering.then_some(shown)
    });
    match still.flatten() {
        Some(true) => {
            phase(Phase::Said(what));
            // Another action may come first now.
            add_guide();
        }
        // The app asked, and nobody has been told anything yet.
        Some(false) => suspicion::help(id),
        None => {}
    }
}
