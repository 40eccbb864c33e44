//! Looks whether it works now: because the person asks for it, or without a word where something tells that it may.

use std::mem;

use crate::browser::bridge::Bridge;
use crate::browser::request::{Answer, Ask, Failed, ask};
use crate::browser::{self, clock, page};
use crate::diagnosis::cause::Cause;
use crate::incident::question::{Question, Since};
use crate::incident::{self, Incident, State};
use crate::planted::planted;
use crate::presentation::view::Phase;
use crate::protocol::url;
use crate::recovery::action::Action;
use crate::recovery::kept::Places;
use crate::widget::later::{words, written};
use crate::widget::perform::end;
use crate::widget::sign_in::Looking;
use crate::widget::{Widget, phase, resolved, with};

/// How often a window may come to another address of this origin before it is plain that it goes in circles.
const MOVES: u32 = 10;

/// How long after a look the next one may begin, in milliseconds.
const PAUSE_MS: u32 = 500;

/// After how long a change is one by itself again, in milliseconds.
const QUIET_MS: i64 = 180_000;

/// Looks whether it works now, after the person did this, and says what came of it.
#[inline(never)]
pub fn retry(id: u32, action: Action) {
    planted!("later");
    let asked = with(|widget| {
        // It may have been closed while this part was on its way.
        let incident = widget.incidents.get(id).filter(|incident| incident.is_open())?;
        Some((widget.bridge.again(), question(widget, incident, Since::Nothing)))
    });
    let Some((bridge, question)) = asked.flatten() else { return };
    // The card is about one incident; the app may ask for another one.
    let shown = with(|widget| widget.shown == Some(id)) == Some(true);
    let Some(question) = question else {
        if shown {
            phase(Phase::Said("state-unasked"));
        }
        return;
    };
    with(|widget| widget.incidents.set(id, State::Recovering, clock::now()));
    if shown {
        phase(Phase::Busy("busy-retry"));
    }
    let timed = matches!(question, Ask::Time(_));
    browser::begin(async move {
        match learn(bridge, id, question).await {
            answer if answer.is_ok() => works(id, answer).await,
            Answer::Other(500..) => end(id, action, "state-down-next"),
            // What the time is there could not be seen, and that is all.
            Answer::Clock(None) | Answer::Other(_) => end(id, action, "state-unasked"),
            Answer::Failed if timed && page::is_online() => end(id, action, "state-unasked"),
            Answer::Failed => {
                with(|widget| widget.unreached = Some((id, action)));
                end(id, action, if page::is_online() { "state-offline" } else { "state-waiting" });
            }
            Answer::Clock(_) => {
                end(id, action, if words::there().await { "more-clock_wrong" } else { "state-offline" })
            }
            Answer::Later(wait) => {
                with(|widget| widget.incidents.told_to_wait(id, wait.into(), clock::now()));
                end(id, action, "state-still");
            }
            _ => end(id, action, "state-still"),
        }
    });
}

/// It works again. Of a clock nothing else was looked at, so nothing else is said to be right.
async fn works(id: u32, answer: Answer) {
    // Before anybody is told: what the page sends next is to be taken.
    written::renew().await;
    let clock = matches!(answer, Answer::Clock(_)) && words::there().await;
    resolved(id);
    let told = |widget: &mut Widget| clock && widget.shown == Some(id) && matches!(widget.phase, Phase::Resolved(_));
    if with(told) == Some(true) {
        phase(Phase::Resolved("more-clock_right"));
    }
}

/// Tries again what could not be reached, if it is what the card still says. False if there is no such thing.
fn try_again() -> bool {
    let unreached = with(|widget| {
        let (id, action) = widget.unreached.take()?;
        let said = matches!(widget.phase, Phase::Said("state-offline" | "state-waiting"));
        (said && widget.shown == Some(id)).then_some((id, action))
    });
    unreached.flatten().map(|(id, action)| retry(id, action)).is_some()
}

/// What the answer to a question says. Where that is nothing of who asks, the app's own address says whether somebody is signed in,
/// if there is one, and if it was that which was missing.
pub async fn learn(bridge: Bridge, id: u32, question: Ask) -> Answer {
    let repeated = matches!(question, Ask::Repeat(..));
    let answer = ask(bridge.again(), question).await;
    let asked = with(|widget| {
        let incident = widget.incidents.get(id).filter(|_| repeated)?;
        let address = widget.options.session_url.as_ref().filter(|_| incident::question::is_of_session(incident));
        let refuses = |status| status == incident.answered || status == 403 || incident::is_watched(status);
        let told = match answer {
            Answer::Status(status) if !answer.is_ok() && !refuses(status) => Answer::Other(status),
            _ => answer,
        };
        Some((told, address.map(|address| address.as_str().to_owned())))
    });
    let told = match asked.flatten() {
        Some((Answer::Other(_), Some(address))) => ask(bridge, Ask::Get(address)).await,
        Some((told, _)) => return told,
        None => answer,
    };
    // Of the session's own address only what is no error of the server's says something.
    if let Answer::Status(status @ 500..) = told { Answer::Other(status) } else { told }
}

/// What to ask to know whether it works; nothing if no answer would tell.
pub fn question(widget: &Widget, incident: &Incident, since: Since) -> Option<Ask> {
    let page = page::read();
    match incident::question::question(incident, since, Places::from(&page)) {
        Question::Repeat(request) => {
            // How it failed does not change with what the card tells of.
            let led_away = [incident.diagnosis.cause(), incident.cause()].contains(&Cause::SsoRedirect);
            let well = matches!(incident.answered, 200..=399) || led_away;
            Some(Ask::Repeat(request, if well { Failed::Well } else { Failed::Plainly }))
        }
        // Of an answer of another origin's its time cannot be seen; the page's own server knows what time it is, too.
        Question::Time(address) => {
            let page = page::address();
            Some(Ask::Time(if url::origin(&address) == url::origin(&page) { address } else { page }))
        }
        Question::Session => widget.options.session_url.as_ref().map(|address| Ask::Get(address.as_str().to_owned())),
        Question::Nothing => None,
    }
}

/// Looks, without a word, whether what is open works now. `proof` is the incident of a sign-in that is known to have come
/// back. One look at a time, and not at once again: what happens meanwhile leads to another one after it.
#[inline(never)]
pub fn look(proof: Option<u32>) {
    // What could not be reached is what is looked for first.
    if proof.is_none() && try_again() {
        return;
    }
    let asked = with(|widget| {
        if let Looking::Now(later) = &mut widget.looking {
            *later = Some(later.flatten().or(proof));
            return None;
        }
        widget.looking = Looking::Now(None);
        let open =
            widget.incidents.newest_first().filter(|incident| incident.is_open() && !widget.is_busy_with(incident.id));
        let since = |id| if proof == Some(id) { Since::SignIn } else { Since::Change };
        let questions: Vec<_> =
            open.map(|incident| (incident.id, question(widget, incident, since(incident.id)))).collect();
        Some((widget.bridge.again(), questions))
    });
    let Some((bridge, questions)) = asked.flatten() else { return };
    browser::begin(async move {
        for (id, question) in questions {
            let proved = proof == Some(id);
            let answer = match question {
                Some(question) => learn(bridge.again(), id, question).await,
                // There is nothing to look at, and the word of the window is all there is.
                None => Answer::Opaque,
            };
            match answer {
                answer if answer.is_ok() || answer == Answer::Opaque && proved => works(id, answer).await,
                // Somebody has signed in, and the server refuses all the same, or says nothing of it.
                Answer::Status(_) | Answer::Later(_) | Answer::Redirect if proved => in_vain(id, "state-still"),
                Answer::Other(500..) if proved => in_vain(id, "state-down-next"),
                Answer::Other(_) if proved => in_vain(id, "state-unasked"),
                _ => gave_up(id),
            }
        }
        let again = with(|widget| mem::replace(&mut widget.looking, Looking::No));
        if let Some(Looking::Now(Some(proof))) = again {
            // Whoever is known to have come back waits for nothing.
            clock::after(if proof.is_some() { 0 } else { PAUSE_MS }, move || look(proof));
        }
    });
}

/// Looks because something has changed that may have nothing to do with it, such as what other tabs keep to know of each other:
/// at once, then ever more rarely, until the person is back. Nothing that happened is forgotten; the next look is for it, too.
#[inline(never)]
pub fn changed(most: u32) {
    let now = clock::now().millis();
    let wait = with(|widget| {
        let rhythm = &mut widget.rhythm;
        if rhythm.waits {
            return None;
        }
        let since = now.saturating_sub(rhythm.last);
        if since > QUIET_MS {
            rhythm.times = 0;
        }
        let pause = i64::from(PAUSE_MS) << rhythm.times.min(most);
        // A clock that was set back keeps nobody waiting.
        let wait = if rhythm.times == 0 || since < 0 { 0 } else { u32::try_from(pause - since).unwrap_or(0) };
        if wait == 0 {
            rhythm.times += 1;
            rhythm.last = now;
        }
        rhythm.waits = wait > 0;
        Some(wait)
    });
    match wait.flatten() {
        Some(0) => look(None),
        Some(wait) => clock::after(wait, move || {
            with(|widget| widget.rhythm.waits = false);
            changed(most);
        }),
        None => {}
    }
}

/// Looks whenever the window that passes a gateway has come to another address of this origin: it ends on an answer of the
/// app's, which tells nobody that it is there. A gateway that sends it back again and again has not let it pass, and is not asked
/// again and again whether it has.
#[inline(never)]
pub fn watch(id: u32) {
    follow(id, 0);
}

fn follow(id: u32, before: u32) {
    let moved = with(|widget| widget.sign_in.as_mut().filter(|sign_in| sign_in.is_for(id))?.has_moved()).flatten();
    let Some(moved) = moved else { return };
    let moves = before + u32::from(moved);
    if moves > MOVES {
        return in_vain(id, "state-still");
    }
    if moved {
        look(None);
    }
    clock::after(PAUSE_MS, move || follow(id, moves));
}

/// The window has come back, and nothing has changed; or it comes back all the time.
fn in_vain(id: u32, what: &'static str) {
    let action = with(|widget| {
        let action = widget.sign_in.as_ref()?.action_for(id)?;
        // It looked closed, and was not.
        widget.incidents.set(id, State::Recovering, clock::now());
        Some(action)
    });
    if let Some(action) = action.flatten() {
        end(id, action, what);
    }
}

/// The window to sign in has been closed, and nobody is signed in. That is no failure of signing in, and may still come: with COOP
/// the window looks closed while it is open.
fn gave_up(id: u32) {
    let closed = with(|widget| {
        let waits = widget.shown == Some(id) && matches!(widget.phase, Phase::Said("state-signing-in"));
        let closed = waits && widget.sign_in.as_ref().is_some_and(|sign_in| sign_in.is_for(id) && sign_in.is_closed());
        if closed {
            widget.incidents.set(id, State::Shown, clock::now());
        }
        closed
    });
    if closed == Some(true) {
        phase(Phase::Said("state-not-signed-in"));
    }
}
