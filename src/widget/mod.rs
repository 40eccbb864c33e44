//! Puts the layers together: the only place that knows both the browser and the card.
//!
//! One widget lives in a page, and wasm has one thread, so it sits in a `thread_local`. Nothing of it is borrowed while
//! the page is called: a listener of ours may call straight back.

pub mod exports;
pub mod hold;
pub mod language;
pub mod later;
pub mod panel;
pub mod perform;
pub mod renewal;
pub mod rest;
pub mod sign_in;
pub mod suspicion;

use std::any::Any;
use std::cell::{Cell, RefCell, RefMut};
use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::{AppHandle, Renderer};

use crate::browser::bridge::{self, Bridge};
use crate::browser::host::{self, Host};
use crate::browser::signals::Signals;
use crate::browser::{self, clock, page, typed};
use crate::evidence::record::Record;
use crate::incident::breaker::Breaker;
use crate::incident::hold::Holds;
use crate::incident::{Incident, Incidents, State};
use crate::options::{LoginMode, OptionProblem, Options, Position, UNKNOWN, read_options};
use crate::presentation::components::app::{App, AppProps};
use crate::presentation::styles::STYLES;
use crate::presentation::view::{CardView, Guide, Phase, Setting, card};
use crate::protocol::secret::Fingerprint;
use crate::recovery::action::Action;
use crate::widget::language::Language;
use crate::widget::rest::Task;
use crate::widget::sign_in::{Looking, Rhythm, SignIn};
use crate::wire;
use crate::words::Locale;

/// How long the good news stays, in milliseconds.
const GOOD_NEWS_MS: u32 = 8_000;

/// How long after the card its words are spoken, in milliseconds: screen readers need the live region to be there first.
const SPOKEN_AFTER_MS: u32 = 100;

thread_local! {
    // Leaked once, so that a borrow is a plain value and not a closure at each of its uses.
    static WIDGET: &'static RefCell<Option<Widget>> = Box::leak(Box::default());
    // What is still under way for an incident of a widget that has ended must not find one of the next.
    static LAST_ID: Cell<u32> = const { Cell::new(0) };
}

/// Everything that the module keeps.
pub struct Widget {
    bridge: Bridge,
    options: Options,
    problems: Vec<OptionProblem>,
    locale: Locale,
    language: Language,
    incidents: Incidents,
    /// The failures that explain the incidents, for the developer's panel; none where it is not offered.
    records: Vec<(u32, Record)>,
    /// The incident that the failure at hand explains.
    explained: Option<u32>,
    phase: Phase,
    /// What the rest of the module adds to the card.
    guide: Guide,
    /// Which countdown is the last that was begun: earlier ones end.
    countdown: u32,
    /// The incident that the card is about, while there is a card.
    shown: Option<u32>,
    /// What the live region says.
    spoken: String,
    drawn: Option<Drawn>,
    /// What the rest keeps about calls that failed without an answer. What it is, only the rest knows.
    probed: Option<Box<dyn Any>>,
    /// For what the session was renewed without asking of late.
    renewed: Breaker,
    sign_in: Option<SignIn>,
    signals: Option<Signals>,
    looking: Looking,
    rhythm: Rhythm,
    holds: Holds,
    /// Who is signed in, as far as that is known since somebody may have signed in last.
    person: Option<Fingerprint>,
    /// What the rest keeps about what is to be told of incidents that are over. What it is, only the rest knows.
    telling: Option<Box<dyn Any>>,
    /// What could not be reached, and what the person had done.
    unreached: Option<(u32, Action)>,
    /// Whether the rest of the module is there.
    whole: bool,
    /// Whether the console was told that the page has no place for the card.
    told_homeless: bool,
}

impl Widget {
    /// Whether the developer's panel is offered.
    fn is_developers(&self) -> bool {
        self.options.developer_on(&page::host_name())
    }

    /// Whether the person has typed something into the page that is not sent yet.
    fn unsent(&self) -> bool {
        typed::unsent() || self.bridge.typed()
    }

    /// Keeps the failure at hand if it explains an incident and somebody may ask for it, and lets go of those of incidents
    /// that are forgotten.
    fn keep(&mut self, record: Record) {
        let Some(id) = self.explained.take().filter(|_| self.is_developers()) else { return };
        let incidents = &self.incidents;
        self.records.retain(|(known, _)| *known != id && incidents.get(*known).is_some());
        self.records.push((id, record));
    }

    /// Whether an action that the person began is running for this incident.
    fn is_busy_with(&self, id: u32) -> bool {
        self.shown == Some(id) && matches!(self.phase, Phase::Busy(_))
    }
}

/// The card in the page.
struct Drawn {
    app: AppHandle<App>,
    host: Host,
    /// What the rest of the module has drawn beside it.
    beside: Option<Box<dyn Any>>,
}

impl Drop for Widget {
    fn drop(&mut self) {
        if let Some(drawn) = self.drawn.take() {
            drawn.app.destroy();
        }
    }
}

/// The place of the widget, unless somebody is busy with it.
#[inline(never)]
fn slot() -> Option<RefMut<'static, Option<Widget>>> {
    WIDGET.with(|widget| widget.try_borrow_mut().ok())
}

/// Does something with the widget, if it is there and nobody else is busy with it.
fn with<T>(task: impl FnOnce(&mut Widget) -> T) -> Option<T> {
    slot()?.as_mut().map(task)
}

/// Brings the widget to life. The second start does nothing.
pub fn start(bridge: Bridge) {
    if let Some(mut slot) = slot() {
        slot.get_or_insert(Widget {
            bridge,
            options: Options::default(),
            problems: Vec::new(),
            locale: language::english(),
            language: Language::default(),
            incidents: Incidents::after(LAST_ID.get()),
            records: Vec::new(),
            explained: None,
            phase: Phase::Idle,
            guide: Guide::default(),
            countdown: 0,
            shown: None,
            spoken: String::new(),
            drawn: None,
            probed: None,
            renewed: Breaker::default(),
            sign_in: None,
            signals: None,
            looking: Looking::No,
            rhythm: Rhythm::default(),
            holds: Holds::default(),
            person: None,
            telling: None,
            unreached: None,
            whole: false,
            told_homeless: false,
        });
    }
    configure();
    sign_in::arrive();
}

/// Takes the options, at the start and whenever the page has given more of them, and asks anew who is signed in: where requests
/// are held, the loader calls this when somebody may have signed in, too.
pub fn configure() {
    let Some(raw) = with(|widget| widget.bridge.raw_options()) else { return };
    let (mut options, mut problems) = read_options(&raw);
    problems.extend(options.keep_to(&page::address(), |address| page::absolute(address).is_some()));
    let shown = with(|widget| {
        report(&problems, &widget.problems);
        widget.incidents.may(options.means());
        widget.options = options;
        widget.problems = problems;
        widget.shown
    });
    hold::remember();
    // The card that is being read may have to advise something else now, and in another language.
    if shown.flatten().is_some() {
        draw();
        add_guide();
        language::prepare();
    }
}

/// Tells of each ignored option once.
fn report(problems: &[OptionProblem], told: &[OptionProblem]) {
    for problem in problems.iter().filter(|problem| !told.contains(problem)) {
        let data = if problem.why == UNKNOWN { "" } else { "data-" };
        browser::warn(&[data, &problem.name, " ", problem.why, " and was ignored"]);
    }
}

/// Ends the widget and takes its element out of the page.
pub fn destroy() {
    if let Some(ended) = slot().and_then(|mut slot| slot.take()) {
        LAST_ID.set(ended.incidents.last_id());
    }
}

/// Whether the person has typed something into the page that is not sent yet.
fn unsent() -> bool {
    with(|widget| widget.unsent()) == Some(true)
}

/// Tells the page something about an incident. False if the page prevented what would follow.
fn emit(kind: &str, id: u32) -> bool {
    let told = with(|widget| Some((widget.bridge.again(), wire_incident(widget, widget.incidents.get(id)?)))).flatten();
    told.is_none_or(|(bridge, detail)| bridge.emit(kind, &detail))
}

fn wire_incident(widget: &Widget, incident: &Incident) -> JsValue {
    bridge::to_js(&wire::diagnosis::incident(incident, &widget.locale))
}

/// Shows the card for an incident. Whose card was there until now waits for its turn again.
pub fn show(id: u32) {
    let changed = with(|widget| {
        let over = widget.incidents.get(id)?.state == State::Resolved;
        if !over {
            widget.incidents.set(id, State::Shown, clock::now());
        }
        let before = widget.shown.replace(id).filter(|before| *before != id);
        let waits = before.filter(|id| {
            let state = widget.incidents.get(*id).map(|incident| incident.state);
            matches!(state, Some(State::Shown | State::Recovering))
        });
        if let Some(id) = waits {
            widget.incidents.set(id, State::Suspected, clock::now());
        }
        widget.phase = if over { Phase::Resolved("state-resolved") } else { Phase::Idle };
        widget.guide = Guide::default();
        Some(waits)
    });
    let Some(waits) = changed.flatten() else { return };
    // What was closed is open again.
    sign_in::listen_while_open();
    draw();
    clock::after(SPOKEN_AFTER_MS, add_guide);
    if let Some(id) = waits {
        suspicion::take_turn(id, true);
    }
}

/// Lets the rest add to the card what it knows about the action that is advised, if it may know anything.
fn add_guide() {
    let advised = with(|widget| widget.incidents.get(widget.shown?)?.plan.first().map(|step| step.action));
    if matches!(advised.flatten(), Some(Action::FixClock | Action::AllowCookies | Action::Wait | Action::PassGateway)) {
        rest::run(Task::Guide);
    }
}

/// Puts the card into another phase and draws it.
fn phase(next: Phase) {
    let focused = with(|widget| {
        widget.phase = next;
        widget.drawn.as_ref().is_some_and(|drawn| drawn.host.has_focus())
    });
    draw();
    // The button that had the focus may be gone once the card is drawn; its place must not be lost with it.
    if focused == Some(true) {
        clock::after(0, || {
            let lost = with(|widget| widget.drawn.as_ref()?.host.lost_focus()).flatten();
            // The page may listen for that.
            let _ = lost.map(|panel| panel.focus());
        });
    }
}

/// Draws the card as it is to be now, or takes it away.
fn draw() {
    let drawn = with(|widget| match view(widget) {
        None => Ok(widget.drawn.take()),
        Some(view) => draw_view(widget, view),
    });
    match drawn {
        // The host gives the focus back, and the page may listen for that: nothing is borrowed any more.
        Some(Ok(Some(drawn))) => drawn.app.destroy(),
        Some(Err(problem)) => {
            browser::warn(&["the card could not be shown: ", &problem.as_string().unwrap_or_default()]);
        }
        _ => {}
    }
}

fn view(widget: &Widget) -> Option<CardView> {
    let incident = widget.incidents.get(widget.shown?)?;
    let setting = Setting {
        locale: &widget.locale,
        position: widget.options.position,
        theme: widget.options.theme,
        developer: widget.is_developers(),
        keeps_typed: widget.options.login_mode == LoginMode::Popup && !widget.options.on_sign_in && widget.unsent(),
        keeps_forms: widget.options.keep_forms,
        guide: &widget.guide,
    };
    Some(card(incident, &widget.phase, setting))
}

/// Draws it, and gives back what was drawn elsewhere until now.
fn draw_view(widget: &mut Widget, mut view: CardView) -> Result<Option<Drawn>, JsValue> {
    let mut place = None;
    if view.position == Position::Inline {
        place = host::place();
        if place.is_none() {
            view.position = Position::BottomEnd;
            if !std::mem::replace(&mut widget.told_homeless, true) {
                browser::warn(&["data-position is inline, but the page has no <help-401>"]);
            }
        }
    }
    let elsewhere = widget.drawn.take_if(|drawn| !drawn.host.is_in(place.as_ref()));
    let words = view.words();
    view.spoken.clone_from(&widget.spoken);
    if words != widget.spoken {
        clock::after(SPOKEN_AFTER_MS, move || {
            if with(|widget| std::mem::replace(&mut widget.spoken, words.clone()) != words) == Some(true) {
                draw();
            }
        });
    }
    let props = AppProps { card: Some(Rc::new(view)), beside: None };
    match &mut widget.drawn {
        Some(drawn) => {
            drawn.host.keep_in_page();
            drawn.app.update(props);
        }
        None => {
            let host = Host::create(STYLES, place, perform::pressed)?;
            let app = Renderer::<App>::with_root_and_props(host.mount(), props).render();
            // Without it the card is where a page leaves it.
            let _ = widget.bridge.stay(host.element());
            widget.drawn = Some(Drawn { app, host, beside: None });
        }
    }
    Ok(elsewhere)
}

/// Takes the card away.
fn hide() {
    with(|widget| {
        widget.shown = None;
        widget.spoken = String::new();
        widget.phase = Phase::Idle;
    });
    draw();
}

/// Closes the card for good, as the person or the app wished.
pub fn dismiss() {
    let id = with(|widget| {
        let id = widget.shown?;
        let open = widget.incidents.get(id)?.is_open();
        if open {
            widget.incidents.set(id, State::Dismissed, clock::now());
        }
        Some((id, open))
    });
    hide();
    if let Some((id, open)) = id.flatten() {
        with(|widget| widget.sign_in.take_if(|sign_in| sign_in.is_for(id)));
        // Whoever closes the good news does not take it back: what waited is on its way.
        if open {
            hold::given_up(id);
            emit("dismissed", id);
            over(id);
        }
    }
    sign_in::listen_while_open();
}

/// It works again: says so, and goes. Nothing if it was over already.
fn resolved(id: u32) {
    let shown = with(|widget| {
        if !widget.incidents.get(id)?.is_open() {
            return None;
        }
        widget.incidents.set(id, State::Resolved, clock::now());
        Some(widget.shown == Some(id))
    });
    let Some(shown) = shown.flatten() else { return };
    sign_in::finish(id);
    hold::recovered(id);
    sign_in::listen_while_open();
    sign_in::tell_others();
    if shown {
        phase(Phase::Resolved("state-resolved"));
        go_later(id);
    }
    emit("resolved", id);
    over(id);
}

/// The good news goes by itself, but not while the focus is in it, or nobody can see it: they may have to do something again.
fn go_later(id: u32) {
    clock::after(GOOD_NEWS_MS, move || {
        let read = |widget: &mut Widget| {
            let drawn = widget.drawn.as_ref().filter(|_| widget.shown == Some(id))?;
            Some(drawn.host.has_focus() || page::is_hidden())
        };
        match with(read).flatten() {
            Some(true) => go_later(id),
            Some(false) => hide(),
            None => {}
        }
    });
}

/// An incident is over: the app may want to be told, at an address of its own.
fn over(id: u32) {
    if with(|widget| widget.options.otlp_url.is_some()) == Some(true) {
        rest::run(Task::Tell(id));
    }
}
