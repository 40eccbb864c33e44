//! From an incident to what the card shows: strings and choices, ready to be drawn.

use crate::diagnosis::cause::{Cause, Family};
use crate::diagnosis::ranking::Confidence;
use crate::evidence::fact::{Fact, FactCode, FactValue};
use crate::incident::Incident;
use crate::options::{Position, Theme};
use crate::planted::planted;
use crate::presentation::asking::Asked;
use crate::recovery::action::{Action, Audience};
use crate::words::catalogue::Arg;
use crate::words::{Locale, isolated};

/// How many buttons stand beside the primary one.
const OTHERS: usize = 2;

/// Sentences that have a fuller form, if a certain fact is there to fill it with a span of at least so many seconds:
/// "ran out 0 seconds ago" tells nobody anything.
const FULLER: &[(Cause, FactCode, &str, i64)] = &[
    (Cause::ExpiredToken, FactCode::TokenExpired, "what-at", 60),
    (Cause::RateOrLockout, FactCode::RetryAfter, "what-wait", 1),
    // More than a moment.
    (Cause::RateOrLockout, FactCode::RetryAfter, "title-long", 300),
    (Cause::ClockSkew, FactCode::SignedOff, "what-ahead", 1),
    (Cause::ClockSkew, FactCode::DeviceClockOff, "what-ahead", 1),
];

/// The form for a clock that is behind.
const BEHIND: &str = "what-behind";

/// The news where something that waited was not sent once more.
pub const GIVEN_BACK: &str = "more-repeat";

/// What the card is doing beside showing the incident.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Phase {
    /// Waiting for the person.
    #[default]
    Idle,
    /// An action is running; the id of what is said meanwhile.
    Busy(&'static str),
    /// Something is to be said: the id of the message.
    Said(&'static str),
    /// It works again; the id of what is said of it.
    Resolved(&'static str),
    /// Asking before the page is left with something typed in it: by this action.
    Leaving(Action),
    /// Asking before removing.
    Asking(Asked),
    /// Removed; the names of what is still there.
    Cleared(Vec<String>),
    /// The browser does not copy; the report is shown instead.
    CopyByHand(String),
}

/// What is told only once the rest of the module is there: how to do it in this very browser, or how long to wait.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Guide {
    /// The action that it is about.
    pub action: Option<Action>,
    /// What it says; empty if nothing.
    pub text: String,
    /// What the button of the action says here, if it is something else than elsewhere.
    pub label: Option<String>,
    /// Whether another try has to wait.
    pub waits: bool,
}

impl Guide {
    /// Whether this action has to wait.
    const fn holds_back(&self, action: Action) -> bool {
        self.waits && matches!(action, Action::Wait | Action::Retry)
    }
}

/// A button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ButtonView {
    /// What it does.
    pub action: Action,
    /// What it says.
    pub label: String,
    /// Whether it is the first choice.
    pub primary: bool,
    /// Whether it cannot be pressed yet.
    pub waits: bool,
}

/// A heading and the lines below it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListView {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// A thing that would go, and may be kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemView {
    /// Its name.
    pub name: String,
    /// What kind of thing it is, how large, and why it is listed.
    pub about: String,
    /// Whether it goes with a yes.
    pub ticked: bool,
}

/// The question before something is removed or lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfirmView {
    /// The question.
    pub title: String,
    /// What yes means.
    pub text: String,
    /// Each thing that may go.
    pub items: Vec<ItemView>,
    /// What stays, or what the server is asked.
    pub note: String,
    /// The label of yes; none if there is nothing to remove.
    pub yes: Option<String>,
    /// The stable name of yes in the document.
    pub yes_name: &'static str,
    /// The label of no.
    pub no: String,
    /// The stable name of no in the document.
    pub no_name: &'static str,
    /// Whether no is the first choice, as where a yes loses something that nobody listed.
    pub no_first: bool,
}

/// Everything that the card shows.
#[derive(Clone, PartialEq, Debug)]
pub struct CardView {
    /// BCP 47 tag of the texts.
    pub lang: String,
    /// Which way they are written, as the attribute `dir` spells it.
    pub dir: &'static str,
    /// Where the card stands.
    pub position: Position,
    /// Colours.
    pub theme: Theme,
    /// Decides icon and accent.
    pub family: Family,
    /// The card's heading.
    pub title: String,
    /// What happened.
    pub what: String,
    /// What to do.
    pub next: String,
    /// How to do it in this very browser, or how long to wait.
    pub guide: String,
    /// How sure it is, if it is not certain.
    pub hedge: Option<String>,
    /// What stays safe, where something does.
    pub safe: Option<String>,
    /// What is going on, in a live region.
    pub notice: Option<String>,
    /// An action is running.
    pub busy: bool,
    /// It works again.
    pub resolved: bool,
    /// One primary button and at most two others.
    pub buttons: Vec<ButtonView>,
    /// The question before something is removed.
    pub confirm: Option<ConfirmView>,
    /// The report, where it has to be copied by hand.
    pub report: Option<String>,
    /// The label of the details.
    pub details: String,
    /// What the details hold.
    pub lists: Vec<ListView>,
    /// The label of the way to the developer's panel, where it is offered.
    pub developer: Option<String>,
    /// Further buttons among the details.
    pub more: Vec<ButtonView>,
    /// The accessible name of the closing button.
    pub close: String,
    /// The accessible name of the report, where it is shown.
    pub report_label: String,
    /// What a screen reader has been told so far. It follows [`CardView::words`] a moment later, since a live region is
    /// read when it changes and not when it appears.
    pub spoken: String,
}

impl CardView {
    /// What a screen reader is to be told.
    #[must_use]
    pub fn words(&self) -> String {
        let (title, what) =
            self.confirm.as_ref().map_or((&self.title, &self.what), |asked| (&asked.title, &asked.text));
        self.notice.clone().unwrap_or_else(|| [title.as_str(), " ", what].concat())
    }
}

/// What the card needs beside the incident.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The words.
    pub locale: &'a Locale,
    /// Where the card stands.
    pub position: Position,
    /// Colours.
    pub theme: Theme,
    /// Whether the developer's panel is offered.
    pub developer: bool,
    /// Whether something is typed in the page, and signing in does not leave it.
    pub keeps_typed: bool,
    /// Whether what was typed is kept when the page is loaded anew.
    pub keeps_forms: bool,
    /// What was added to the card since it is there.
    pub guide: &'a Guide,
}

/// Nothing was added.
static NO_GUIDE: Guide = Guide { action: None, text: String::new(), label: None, waits: false };

impl<'a> Setting<'a> {
    /// For an app that chooses nothing: at the end of the bottom, in the browser's colours, for people, and nothing is typed.
    #[must_use]
    pub const fn of(locale: &'a Locale) -> Self {
        Self {
            locale,
            position: Position::BottomEnd,
            theme: Theme::Auto,
            developer: false,
            keeps_typed: false,
            keeps_forms: false,
            guide: &NO_GUIDE,
        }
    }
}

/// Makes the card of an incident.
#[must_use]
pub fn card(incident: &Incident, phase: &Phase, setting: Setting<'_>) -> CardView {
    planted!("presentation");
    let locale = setting.locale;
    let cause = worded(incident);
    let resolved = matches!(phase, Phase::Resolved(_));
    let first = incident.plan.first().map(|step| step.action);
    let down = is_down(incident);
    let (title, what, next) = if let Phase::Resolved(news) = phase {
        let next =
            if *news == GIVEN_BACK { locale.of("more", "repeat-next") } else { locale.of("state", "resolved-next") };
        (locale.text(news, &[]), next, String::new())
    } else if down {
        (locale.of("state", "down"), locale.of("state", "down-next"), String::new())
    } else {
        (said(incident, "title", locale), said(incident, "what", locale), next(cause, first, setting))
    };
    let guide = guide(incident, phase, setting.guide);
    let (buttons, more) = buttons(incident, phase, locale, guide);
    CardView {
        lang: locale.tag.clone(),
        dir: locale.direction(),
        position: setting.position,
        theme: setting.theme,
        family: cause.family(),
        title,
        what,
        next,
        guide: guide.map(|guide| guide.text.clone()).unwrap_or_default(),
        hedge: hedge(incident.confidence()).filter(|_| !resolved && !down).map(|id| locale.of("hedge", id)),
        safe: first
            .filter(|_| !resolved)
            .and_then(|action| safe(action, setting.keeps_typed))
            .map(|id| locale.of("safe", id)),
        notice: match phase {
            Phase::Said("state-still") if down => Some(locale.of("state", "down")),
            _ => notice(phase, locale),
        },
        busy: matches!(phase, Phase::Busy(_)),
        resolved,
        buttons,
        confirm: match phase {
            Phase::Asking(asked) => Some(asked.view.clone()),
            Phase::Leaving(by) => Some(leaving(*by, locale)),
            _ => None,
        },
        report: match phase {
            Phase::CopyByHand(report) => Some(report.clone()),
            _ => None,
        },
        details: locale.of("card", "details"),
        lists: lists(incident, locale),
        developer: setting.developer.then(|| locale.of("card", "developer")),
        more,
        close: locale.of("card", "close"),
        report_label: locale.of("report", "label"),
        spoken: String::new(),
    }
}

/// Whether this action has to wait, as the card shows it.
#[must_use]
pub fn holds_back(incident: &Incident, phase: &Phase, added: &Guide, action: Action) -> bool {
    guide(incident, phase, added).is_some_and(|guide| guide.holds_back(action))
}

/// What is added, as long as it is about what is advised now.
fn guide<'a>(incident: &Incident, phase: &Phase, guide: &'a Guide) -> Option<&'a Guide> {
    let advised = incident.is_open() && guide.action == incident.plan.first().map(|step| step.action);
    let cleared = guide.action == Some(Action::ClearAppData) && matches!(phase, Phase::Cleared(_));
    (advised || cleared).then_some(guide)
}

/// The cause whose words are said. That nothing speaks against a token does not speak for a fault of its signature, so that is not
/// said to a person.
fn worded(incident: &Incident) -> Cause {
    match incident.cause() {
        Cause::TokenSignatureInvalid if incident.confidence() == Confidence::Possible => Cause::TokenInvalid,
        cause => cause,
    }
}

/// Whether the server has failed and has refused nothing, so that no sign-in would help.
fn is_down(incident: &Incident) -> bool {
    matches!(incident.answered, 500..=599) && incident.cause() == Cause::Unknown
}

/// A title, or what happened: in its fuller form, where that can be filled.
fn said(incident: &Incident, part: &str, locale: &Locale) -> String {
    let cause = worded(incident);
    for (_, code, form, least) in FULLER.iter().filter(|(known, _, form, _)| *known == cause && form.starts_with(part))
    {
        let tells = |fact: &&Fact| {
            let short =
                |value: &FactValue| matches!(value, FactValue::Seconds(seconds) if (0..*least).contains(seconds));
            fact.code == *code && !fact.values.iter().any(|(_, value)| short(value))
        };
        if let Some(fact) = incident.told().and_then(|finding| finding.facts.iter().find(tells)) {
            let mut values = locale.values(fact);
            let mut form = *form;
            if cause == Cause::ClockSkew {
                // Both facts tell of one thing, and the sentence says which way it goes.
                values.iter_mut().for_each(|(name, _)| *name = "off");
                if fact.values.iter().any(|(_, value)| matches!(value, FactValue::Seconds(..0))) {
                    form = BEHIND;
                }
            }
            return locale.joined(&["cause", cause.code(), form], &values);
        }
    }
    locale.cause(cause, part)
}

/// What to do, which is what the first button does. Nobody has to copy first what is kept.
fn next(cause: Cause, first: Option<Action>, setting: Setting<'_>) -> String {
    let locale = setting.locale;
    if setting.keeps_forms && cause.family() == Family::ForgeryProtection {
        return locale.of("card", "kept");
    }
    let form = if cause == Cause::ExpiredToken && first == Some(Action::Refresh) { "next-refresh" } else { "next" };
    locale.cause(cause, form)
}

const fn hedge(confidence: Confidence) -> Option<&'static str> {
    match confidence {
        Confidence::Certain => None,
        Confidence::Likely => Some("likely"),
        Confidence::Possible => Some("possible"),
    }
}

/// What is not in danger, whatever becomes of the first action. Nothing is promised that the action may undo.
const fn safe(action: Action, keeps_typed: bool) -> Option<&'static str> {
    match action {
        Action::ContactSupport | Action::CopyReport => Some("report"),
        Action::Reload | Action::SwitchAccount | Action::RequestAccess | Action::ClearAppData => None,
        _ if keeps_typed => Some("typed"),
        _ => None,
    }
}

fn notice(phase: &Phase, locale: &Locale) -> Option<String> {
    let id = match phase {
        Phase::Busy(id) | Phase::Said(id) => id,
        Phase::CopyByHand(_) => "state-copy-by-hand",
        Phase::Cleared(left) if left.is_empty() => "clear-done",
        Phase::Cleared(left) => {
            let mut names = String::new();
            for name in left {
                names.push_str(if names.is_empty() { "" } else { ", " });
                names.push_str(&isolated(name));
            }
            return Some(locale.text("clear-left", &[("names", Arg::Text(names))]));
        }
        Phase::Idle | Phase::Resolved(_) | Phase::Asking(_) | Phase::Leaving(_) => return None,
    };
    Some(locale.text(id, &[]))
}

/// The buttons of the card, and those among the details.
fn buttons(
    incident: &Incident,
    phase: &Phase,
    locale: &Locale,
    guide: Option<&Guide>,
) -> (Vec<ButtonView>, Vec<ButtonView>) {
    let mut shown: Vec<ButtonView> = Vec::new();
    let mut show = |action: Action| {
        let here = guide.filter(|guide| guide.action == Some(action)).and_then(|guide| guide.label.clone());
        let label = here.unwrap_or_else(|| locale.of("action", action.code()));
        let waits = guide.is_some_and(|guide| guide.holds_back(action));
        // Two buttons that say the same are one.
        if !shown.iter().any(|button| button.label == label) {
            shown.push(ButtonView { action, label, primary: shown.is_empty(), waits });
        }
    };
    if matches!(phase, Phase::Resolved(_)) {
        show(Action::Reload);
    } else {
        for step in incident.plan.iter().filter(|step| step.audience == Audience::User) {
            let idle = match step.action {
                // It has just been said that this cannot be done from here.
                Action::Retry => *phase == Phase::Said("state-unasked"),
                Action::SignIn => is_down(incident),
                _ => false,
            };
            if !idle {
                show(step.action);
            }
        }
    }
    let more = shown.split_off(shown.len().min(1 + OTHERS));
    (shown, more)
}

/// The question before the page is left. Yes does what was pressed, and says so.
fn leaving(by: Action, locale: &Locale) -> ConfirmView {
    ConfirmView {
        title: locale.of("leave", "title"),
        text: locale.of("leave", "what"),
        items: Vec::new(),
        note: locale.of("leave", "next"),
        yes: Some(locale.of("action", by.code())),
        yes_name: "confirm_leave",
        no: locale.of("leave", "no"),
        no_name: "stay",
        no_first: true,
    }
}

fn lists(incident: &Incident, locale: &Locale) -> Vec<ListView> {
    let mut lists = Vec::new();
    let mut list = |title: &str, mut lines: Vec<String>| {
        lines.dedup();
        if !lines.is_empty() {
            lists.push(ListView { title: locale.of("card", title), lines });
        }
    };
    let mut seen = locale.facts(incident.told().map_or(&[], |told| &told.facts));
    if incident.requests > 1 {
        seen.push(locale.text("card-requests", &[("n", Arg::Number(i64::from(incident.requests)))]));
    }
    list("seen", seen);
    list("hidden", locale.hidden(&incident.diagnosis.hidden));
    // Different causes may say the same to a person; what the heading says already is nothing new. A title may be advice, so it
    // is told what would have happened.
    let mut titles = vec![locale.cause(worded(incident), "title")];
    let mut other = Vec::new();
    for finding in &incident.diagnosis.findings {
        let title = locale.cause(finding.cause, "title");
        if finding.cause != Cause::Unknown && other.len() < 3 && !titles.contains(&title) {
            other.push(locale.cause(finding.cause, "what"));
            titles.push(title);
        }
    }
    list("other", other);
    // By that the people who run the app find it in their logs.
    list("trace", incident.trace.iter().map(|trace| isolated(&trace.id)).collect());
    lists
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::finding::Finding;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
    use crate::options::Options;
    use crate::options::address::{Address, Schemes};
    use crate::recovery::Step;
    use crate::words::catalogue::Catalogue;

    fn incident(sample: Sample) -> Incident {
        let mut incidents = Incidents::default();
        let options = Options { login_url: Address::parse("/login", Schemes::WEB).ok(), ..Options::default() };
        incidents.note(&sample.record(), &options);
        incidents.get(1).unwrap().clone()
    }

    fn view(incident: &Incident, phase: &Phase, developer: bool) -> CardView {
        guided(incident, phase, developer, &Guide::default())
    }

    fn guided(incident: &Incident, phase: &Phase, developer: bool, guide: &Guide) -> CardView {
        let locale = Locale::default();
        card(incident, phase, Setting { developer, keeps_typed: true, guide, ..Setting::of(&locale) })
    }

    #[test]
    fn the_sentence_tells_when_and_how_long_ago() {
        let incident =
            incident(Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW - 1200)).answered(401));
        let view = view(&incident, &Phase::Idle, false);
        assert_eq!(view.what, "Your sign-in ran out at 19:40, 20 minutes ago.");
        assert_eq!(view.buttons.first().map(|button| (button.action, button.primary)), Some((Action::SignIn, true)));
    }

    #[test]
    fn a_wait_of_seconds_is_told_and_a_token_that_ran_out_just_now_is_not_timed() {
        let locked = incident(Sample::get("https://a.test/me").answered(429).response_header("retry-after", "30"));
        assert!(view(&locked, &Phase::Idle, false).what.contains("30 seconds"));
        let just_now = Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW - 5)).answered(401);
        assert!(!view(&incident(just_now), &Phase::Idle, false).what.contains("seconds ago"));
    }

    #[test]
    fn a_wrong_clock_is_told_with_its_direction() {
        let signed = |by: i64| {
            let field = format!(r#"Hawk id="a", ts="{}", nonce="n", mac="m""#, NOW + by);
            let challenge = format!(r#"Hawk ts="{NOW}", error="Stale timestamp""#);
            incident(Sample::get("https://a.test/me").authorization(&field).answered(401).challenge(&challenge))
        };
        let said = |by| view(&signed(by), &Phase::Idle, false).what;
        assert_eq!(said(-47 * 60), "This device’s clock is 47 minutes behind the server’s.");
        assert_eq!(said(3 * 3600), "This device’s clock is 3 hours ahead of the server’s.");
    }

    #[test]
    fn good_news_of_a_clock_are_told_only_where_it_was_looked_at() {
        let fast = format!(r#"Hawk id="a", ts="{}", nonce="n", mac="m""#, NOW + 3600);
        let challenge = format!(r#"Hawk ts="{NOW}", error="Stale timestamp""#);
        let signed = Sample::get("https://a.test/me").authorization(&fast).answered(401).challenge(&challenge);
        let mut locale = Locale::default();
        locale.add(Catalogue::parse("more-clock_right = The clock is right"));
        let setting = Setting::of(&locale);
        let incident = incident(signed);
        let title = |news| card(&incident, &Phase::Resolved(news), setting).title;
        assert_eq!(incident.cause(), Cause::ClockSkew);
        assert_eq!(title("state-resolved"), "It works again");
        assert_eq!(title("more-clock_right"), "The clock is right");
    }

    #[test]
    fn a_guide_is_shown_as_long_as_it_is_about_what_is_advised() {
        let locked = incident(Sample::get("https://a.test/me").answered(429));
        let guide = |action| Guide { action: Some(action), text: "25 seconds".into(), waits: true, label: None };
        let shown = guided(&locked, &Phase::Idle, false, &guide(Action::Wait));
        assert!(shown.guide == "25 seconds" && shown.buttons.iter().any(|button| button.primary && button.waits));
        let other = guided(&locked, &Phase::Idle, false, &guide(Action::FixClock));
        assert!(other.guide.is_empty() && other.buttons.iter().all(|button| !button.waits));
        let held = |about| holds_back(&locked, &Phase::Idle, &guide(about), Action::Retry);
        assert_eq!((held(Action::Wait), held(Action::FixClock)), (true, false), "what looks ready can be pressed");
        assert!(!shown.words().contains("25"), "a countdown is not spoken");
    }

    #[test]
    fn there_are_at_most_three_buttons_and_the_rest_is_among_the_details() {
        let incident = incident(Sample::get("https://a.test/me").authorization("Bearer undefined").answered(401));
        let view = view(&incident, &Phase::Idle, false);
        assert_eq!(view.buttons.len(), 3);
        assert!(view.more.iter().any(|button| button.action == Action::CopyReport));
    }

    #[test]
    fn what_it_may_also_be_is_something_else() {
        let sample = Sample::get("https://a.test/me").answered(401);
        let incident = incident(sample.before(-4000, Sample::get("https://a.test/me").answered(200)));
        assert!(incident.diagnosis.causes().any(|(cause, _)| cause == Cause::SessionRevoked));
        let view = view(&incident, &Phase::Idle, false);
        let other = view.lists.iter().find(|list| list.title == "Other possibilities").unwrap();
        assert!(!other.lines.contains(&view.title), "{:?}", other.lines);
    }

    #[test]
    fn what_it_may_also_be_is_said_once_each() {
        let mut incident =
            incident(Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW - 1200)).answered(401));
        let known = incident.diagnosis.findings[0].clone();
        let causes = [Cause::ExpiredToken, Cause::TokenInvalid, Cause::LoggedOut, Cause::TokenSignatureInvalid];
        incident.diagnosis.findings = causes.map(|cause| Finding { cause, ..known.clone() }).into();
        let lists = view(&incident, &Phase::Idle, false).lists;
        let other = lists.iter().find(|list| list.title == "Other possibilities").unwrap();
        // A title may be advice ("Please sign in again"), so it is told what would have happened.
        assert_eq!(
            other.lines,
            [
                "The server does not recognise your sign-in.",
                "You seem to have signed out, perhaps in another tab or window."
            ]
        );
    }

    #[test]
    fn a_server_that_fails_has_refused_nothing_and_no_sign_in_is_advised() {
        let mut incident = incident(Sample::get("https://a.test/me").answered(401));
        incident.answered = 503;
        incident.diagnosis.findings = vec![Finding::of(Cause::Unknown)];
        let down = view(&incident, &Phase::Said("state-still"), false);
        assert_eq!(down.title, "The service is not working at the moment");
        assert_eq!((down.what.as_str(), down.next.as_str()), ("Try again in a few minutes.", ""));
        assert_eq!((down.hedge, down.notice), (None, Some("The service is not working at the moment".to_owned())));
        let offered = down.buttons.iter().chain(&down.more).map(|button| button.action);
        assert!(!offered.clone().any(|action| action == Action::SignIn), "{:?}", offered.collect::<Vec<_>>());
    }

    #[test]
    fn a_long_wait_is_no_moment() {
        let title = |wait: &str| {
            let sample = Sample::get("https://a.test/me").answered(429).response_header("retry-after", wait);
            view(&incident(sample), &Phase::Idle, false).title
        };
        assert_eq!(title("299"), "Please wait a moment");
        assert_eq!(title("300"), "Please wait before you try again");
    }

    #[test]
    fn nobody_is_told_of_a_signature_of_which_nothing_speaks() {
        let bare =
            incident(Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW + 600)).answered(401));
        assert_eq!(bare.cause(), Cause::TokenSignatureInvalid);
        assert_eq!(view(&bare, &Phase::Idle, false).what, "The server does not recognise your sign-in.");
        let said =
            Sample::get("https://a.test/me").bearer("{}").answered(401).says(r#"{"message":"invalid signature"}"#);
        let what = view(&incident(said), &Phase::Idle, false).what;
        assert_eq!(what, "The server could not confirm that your sign-in is genuine.");
    }

    #[test]
    fn what_cannot_be_asked_again_is_not_offered_again() {
        let incident = incident(Sample::get("https://a.test/me").answered(401));
        let offers = |phase| view(&incident, &phase, false).buttons.iter().any(|button| button.action == Action::Retry);
        assert!(offers(Phase::Idle) && !offers(Phase::Said("state-unasked")));
    }

    #[test]
    fn what_was_seen_speaks_for_what_the_heading_says() {
        let mut incidents = Incidents::default();
        let doubtful = Sample::get("https://a.test/me")
            .answered(401)
            .before(-4000, Sample::login("https://a.test/in").answered(200));
        incidents.note(&doubtful.record(), &Options::default());
        let first = incidents.get(1).unwrap().plan.first().unwrap().action;
        for _ in 0..2 {
            incidents.tried(1, first);
        }
        let incident = incidents.get(1).unwrap();
        let (told, found) = (incident.told().unwrap(), incident.diagnosis.facts());
        assert!(told.facts != found, "the sample shows no difference");
        let lists = view(incident, &Phase::Idle, false).lists;
        let seen = lists.iter().find(|list| list.title == "What we saw").unwrap();
        assert_eq!(seen.lines, Locale::default().facts(&told.facts));
    }

    #[test]
    fn what_to_do_is_what_the_first_button_does() {
        let mut incident =
            incident(Sample::get("https://a.test/me").bearer(&format!(r#"{{"exp":{}}}"#, NOW - 1200)).answered(401));
        assert_eq!(view(&incident, &Phase::Idle, false).next, "Sign in again to go on.");
        incident.plan.insert(0, Step { action: Action::Refresh, primary: true, audience: Audience::User });
        assert_eq!(view(&incident, &Phase::Idle, false).next, "Renew your sign-in to go on.");
    }

    #[test]
    fn what_stays_safe_is_said_only_where_it_does() {
        let safe = |incident: &Incident, keeps_typed| {
            let locale = Locale::default();
            card(incident, &Phase::Idle, Setting { keeps_typed, ..Setting::of(&locale) }).safe
        };
        let mut signed_out = incident(Sample::get("https://a.test/me").answered(401));
        assert_eq!(safe(&signed_out, true).as_deref(), Some("What you typed here is still here."));
        assert_eq!(safe(&signed_out, false), None, "nothing is typed, or the page is left");
        signed_out.plan.retain(|step| step.action == Action::Reload);
        assert_eq!(safe(&signed_out, true), None, "loading the page again empties it");
        signed_out.plan.clear();
        signed_out.plan.push(Step { action: Action::CopyReport, primary: true, audience: Audience::User });
        assert_eq!(safe(&signed_out, false).as_deref(), Some("The report holds no passwords."));
    }

    #[test]
    fn the_panel_is_offered_to_developers_only_and_codes_are_for_nobody_else() {
        let incident = incident(Sample::get("https://a.test/me").answered(401));
        let offered = |developer| view(&incident, &Phase::Idle, developer).developer;
        assert_eq!((offered(true), offered(false)), (Some("For developers".into()), None));
        assert!(!format!("{:?}", view(&incident, &Phase::Idle, true).lists).contains("no_credentials"));
    }

    #[test]
    fn the_servers_name_for_the_request_is_among_the_details() {
        let named = Sample::get("https://a.test/me").answered(401).response_header("x-request-id", "req-42");
        let lists = view(&incident(named), &Phase::Idle, false).lists;
        assert!(lists.iter().any(|list| list.lines.iter().any(|line| line.contains("req-42"))), "{lists:?}");
    }
}
