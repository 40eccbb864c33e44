//! Signing in beside the page: a window of its own is opened, and whatever tells that it may be done is answered by a look.
//!
//! Whether the window was closed says nothing (with COOP it looks closed from the start), and what other pages say is not
//! believed: it only makes us look. The one exception is a message with the one-time word of this sign-in, where there is
//! nothing to look at.

use wasm_bindgen::JsValue;
use web_sys::Window;

use crate::browser::bridge::answered;
use crate::browser::signals::{Signal, Signals, tell};
use crate::browser::{self, clock, navigate, page};
use crate::incident::{Incident, State};
use crate::options::address::Address;
use crate::options::{LoginMode, Options};
use crate::presentation::view::Phase;
use crate::protocol::url;
use crate::recovery::action::Action;
use crate::widget::perform::end;
use crate::widget::rest::{self, Task};
use crate::widget::{Widget, phase, with};

/// What a page says that has come back from a sign-in.
const ARRIVED: &str = "arrived";

/// What a page says that works again.
const RECOVERED: &str = "recovered";

/// A sign-in that goes on in another window.
pub struct SignIn {
    id: u32,
    action: Action,
    state: String,
    /// Its window; none where the app signs in by itself.
    window: Option<Window>,
    /// Where the window was seen last, while it can be seen.
    seen: String,
}

/// Whether somebody is looking whether it works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Looking {
    /// Nobody.
    No,
    /// A look is on its way. If something has happened meanwhile, another one is due after it, with what that proves.
    Now(Option<Option<u32>>),
}

/// How often it was looked because something had changed that may have nothing to do with it, since the person came back last.
#[derive(Clone, Copy, Default, Debug)]
pub struct Rhythm {
    /// How often.
    pub times: u32,
    /// When the last time was, by the device's clock in milliseconds.
    pub last: i64,
    /// Whether the next look is due already.
    pub waits: bool,
}

impl SignIn {
    /// Whether it is this incident that waits for it.
    pub const fn is_for(&self, id: u32) -> bool {
        self.id == id
    }

    /// By which action the person began it, if it is this incident that waits for it.
    pub fn action_for(&self, id: u32) -> Option<Action> {
        self.is_for(id).then_some(self.action)
    }

    /// Whether its window looks closed.
    pub fn is_closed(&self) -> bool {
        self.window.as_ref().is_some_and(|window| window.closed().unwrap_or(true))
    }

    /// Whether its window has come to another address of this origin since this was asked last; nothing once it has gone.
    pub fn has_moved(&mut self) -> Option<bool> {
        let at = self.window.as_ref()?.location().href().unwrap_or_default();
        let moved = at.starts_with("http") && at != self.seen;
        self.seen = at;
        (!self.is_closed()).then_some(moved)
    }
}

/// Begins to sign in, in the turn of the click.
pub fn begin(id: u32, action: Action, address: &Address) {
    let state = navigate::one_time();
    let address = asked_at(id, address);
    let popup = with(|widget| (widget.options.login_mode == LoginMode::Popup).then(|| widget.bridge.again())).flatten();
    if let Some(bridge) = popup {
        let back = navigate::return_page(&bridge, &state).unwrap_or_else(page::address);
        if let Some(window) = navigate::popup(&address.with("{return_url}", &back)) {
            return wait(id, action, state, window);
        }
    }
    // No window: the page has to be left, and what was typed with it.
    leave(action, false);
}

/// Lets the app begin to sign in: it knows how. In the turn of the click, so that it may open a window. Nobody knows whether it
/// will ever tell what came of it, where the person closes what it has opened; so they may ask for it once more meanwhile.
/// False if the function that the app names is not there, and need not be.
pub fn by_app(id: u32, action: Action, only: bool) -> bool {
    let state = |state| with(|widget| widget.incidents.set(id, state, clock::now()));
    state(State::Recovering);
    with(|widget| {
        widget.sign_in = Some(SignIn { id, action, state: String::new(), window: None, seen: String::new() });
    });
    let Some(bridge) = with(|widget| widget.bridge.again()) else { return true };
    let begun = bridge.ask_app("onSignIn");
    if begun.is_err() && !only {
        state(State::Shown);
        return false;
    }
    phase(Phase::Said("busy-sign-in"));
    browser::begin(async move {
        match answered(begun).await {
            // It has opened something, and that is all: what tells that somebody has signed in comes by itself.
            Ok(answer) if answer.is_null() => {}
            Ok(answer) if answer != JsValue::FALSE => {
                phase(Phase::Idle);
                rest::run(Task::Look(Some(id)));
            }
            _ => end(id, action, "state-not-signed-in"),
        }
    });
    true
}

/// Passes a gateway: a visit to the very address that was kept back, in a window of its own, if the app allows one. Wherever the app
/// signs in by itself, only such a visit is sure to meet the gateway.
pub fn pass(id: u32) {
    let beside = |widget: &mut Widget| {
        let incident = widget.incidents.get(id)?;
        (widget.options.login_mode == LoginMode::Popup).then(|| incident.request.url.clone())
    };
    let address = with(beside).flatten();
    let state = navigate::one_time();
    let opened = address.and_then(|address| {
        let ours = url::origin(&address) == url::origin(&page::address());
        let window = navigate::popup(&navigate::past_worker(address, &state))?;
        // Where another origin leads, nobody here has chosen: that page must not reach this one.
        if !ours {
            let _ = window.set_opener(&JsValue::NULL);
        }
        Some(window)
    });
    match opened {
        Some(window) => {
            wait(id, Action::PassGateway, state, window);
            rest::run(Task::Watch(id));
        }
        // Loaded anew, the page itself is sent to the gateway.
        None => leave(Action::Reload, false),
    }
}

/// The address to sign in, with what the server wants to be proved.
fn asked_at(id: u32, address: &Address) -> Address {
    with(|widget| widget.incidents.get(id).map(|incident| incident.step_up.asked_at(address)))
        .flatten()
        .unwrap_or_else(|| address.clone())
}

fn wait(id: u32, action: Action, state: String, window: Window) {
    with(|widget| {
        widget.incidents.set(id, State::Recovering, clock::now());
        widget.sign_in = Some(SignIn { id, action, state, window: Some(window), seen: String::new() });
    });
    phase(Phase::Said("state-signing-in"));
}

/// Leaves the page by this action; asks first if something is lost by it, unless the person is sure.
pub fn leave(by: Action, sure: bool) {
    if let Some(id) = with(|widget| widget.shown).flatten() {
        rest::run(Task::Leave { id, by, sure });
    }
}

/// Leaves the page: to sign out, to sign in, or by loading it anew. Asks first where something is lost by it, and stays if the
/// card on which that was pressed has gone meanwhile.
pub fn go(id: u32, by: Action, lost: bool) {
    if with(|widget| widget.shown) != Some(Some(id)) {
        return;
    }
    if lost {
        return phase(Phase::Leaving(by));
    }
    let address = with(|widget| {
        let Options { login_url, logout_url, .. } = &widget.options;
        match by {
            Action::Reload => None,
            Action::SwitchAccount => logout_url.clone(),
            _ => login_url.clone(),
        }
    })
    .flatten();
    match address.map(|address| asked_at(id, &address)) {
        Some(address) => drop(navigate::go(&address.with("{return_url}", &page::address()))),
        None => navigate::reload(),
    }
}

/// Listens for what tells that it may work again, for as long as somebody waits for that.
pub fn listen_while_open() {
    let changed = with(|widget| {
        let open = widget.incidents.newest_first().any(Incident::is_open);
        widget.bridge.set_live(open);
        if open == widget.signals.is_some() {
            return None;
        }
        std::mem::replace(&mut widget.signals, open.then(|| Signals::listen(heard)))
    });
    drop(changed);
}

/// A page that was opened to sign in and has come back to the app says so.
pub fn arrive() {
    if navigate::is_popup() {
        tell(ARRIVED);
    }
}

/// The window has done its work.
pub fn finish(id: u32) {
    let done = with(|widget| widget.sign_in.take_if(|sign_in| sign_in.is_for(id))).flatten();
    if let Some(window) = done.and_then(|sign_in| sign_in.window) {
        let _ = window.close();
    }
}

/// Tells the other tabs that they may look, too.
pub fn tell_others() {
    tell(RECOVERED);
}

fn heard(signal: Signal) {
    rest::run(match signal {
        Signal::Look => {
            with(|widget| widget.rhythm.times = 0);
            Task::Look(None)
        }
        Signal::Changed => Task::Changed(7),
        Signal::Said(frame) => {
            let is_it = |sign_in: &&SignIn| frame.proves(&sign_in.state);
            let proof = with(|widget| widget.sign_in.as_ref().filter(is_it).map(|sign_in| sign_in.id)).flatten();
            // Pages of help401 say so, and seldom.
            if proof.is_some() { Task::Look(proof) } else { Task::Changed(3) }
        }
    });
}
