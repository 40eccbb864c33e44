//! From an incident to what the card shows: strings and choices, ready to be drawn.

use crate::diagnosis::cause::{Cause, Family};
use crate::diagnosis::ranking::Confidence;
use crate::evidence::fact::{Fact, FactCode, FactValue};
use crate::evidence::record::StorageArea;
use crate::incident::Incident;
use crate::options::{Position, Theme};
use crate::recovery::action::{Action, Audience};
use crate::recovery::cleanup::Removal;
use crate::words::catalogue::Arg;
use crate::words::{Locale, isolated};

/// How many buttons stand beside the primary one.
const OTHERS: usize = 2;

/// Sentences that have a fuller form, if a certain fact is there to fill it with a span of at least so many seconds:
/// "ran out 0 seconds ago" tells nobody anything.
const FULLER: &[(Cause, FactCode, &str, i64)] = &[
    (Cause::ExpiredToken, FactCode::TokenExpired, "what-at", 60),
    (Cause::RateOrLockout, FactCode::RetryAfter, "what-wait", 1),
    (Cause::ClockSkew, FactCode::SignedOff, "what-off", 1),
];

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
    /// It works again.
    Resolved,
    /// Asking before the page is left with something typed in it.
    Leaving,
    /// Asking before removing.
    Asking(Vec<Removal>),
    /// Removed; the names of what is still there.
    Cleared(Vec<String>),
    /// The browser does not copy; the report is shown instead.
    CopyByHand(String),
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
}

/// A heading and the lines below it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListView {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// The question before something is removed or lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConfirmView {
    /// The question.
    pub title: String,
    /// What yes means.
    pub text: String,
    /// Name and kind of each thing that would go.
    pub items: Vec<(String, String)>,
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
    /// Whether the app's server can be asked to remove hidden cookies.
    pub clears_with_server: bool,
    /// Whether something is typed in the page, and signing in does not leave it.
    pub keeps_typed: bool,
}

/// Makes the card of an incident.
#[must_use]
pub fn card(incident: &Incident, phase: &Phase, setting: Setting<'_>) -> CardView {
    let locale = setting.locale;
    let cause = incident.diagnosis.cause();
    let resolved = *phase == Phase::Resolved;
    let first = incident.plan.first().map(|step| step.action);
    let (title, what, next) = if resolved {
        (locale.of("state", "resolved"), locale.of("state", "resolved-next"), String::new())
    } else {
        (locale.cause(cause, "title"), what(incident, cause, locale), next(cause, first, locale))
    };
    let (buttons, more) = buttons(incident, resolved, locale);
    CardView {
        lang: locale.tag.clone(),
        dir: locale.direction(),
        position: setting.position,
        theme: setting.theme,
        family: cause.family(),
        title,
        what,
        next,
        hedge: hedge(incident.diagnosis.confidence()).filter(|_| !resolved).map(|id| locale.of("hedge", id)),
        safe: first
            .filter(|_| !resolved)
            .and_then(|action| safe(action, setting.keeps_typed))
            .map(|id| locale.of("safe", id)),
        notice: notice(phase, locale),
        busy: matches!(phase, Phase::Busy(_)),
        resolved,
        buttons,
        confirm: match phase {
            Phase::Asking(removals) => Some(confirm(removals, setting)),
            Phase::Leaving => Some(leaving(locale)),
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

fn what(incident: &Incident, cause: Cause, locale: &Locale) -> String {
    for (_, code, form, least) in FULLER.iter().filter(|(known, ..)| *known == cause) {
        let tells = |fact: &&Fact| {
            let short =
                |value: &FactValue| matches!(value, FactValue::Seconds(seconds) if (0..*least).contains(seconds));
            fact.code == *code && !fact.values.iter().any(|(_, value)| short(value))
        };
        if let Some(fact) = incident.diagnosis.facts().iter().find(tells) {
            return locale.joined(&["cause", cause.code(), form], &locale.values(fact));
        }
    }
    locale.cause(cause, "what")
}

/// What to do, which is what the first button does.
fn next(cause: Cause, first: Option<Action>, locale: &Locale) -> String {
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
            let names = left.iter().map(|name| isolated(name)).collect::<Vec<_>>().join(", ");
            return Some(locale.text("clear-left", &[("names", Arg::Text(names))]));
        }
        Phase::Idle | Phase::Resolved | Phase::Asking(_) | Phase::Leaving => return None,
    };
    Some(locale.text(id, &[]))
}

/// The buttons of the card, and those among the details.
fn buttons(incident: &Incident, resolved: bool, locale: &Locale) -> (Vec<ButtonView>, Vec<ButtonView>) {
    let mut shown: Vec<ButtonView> = Vec::new();
    let mut show = |action: Action, primary: bool| {
        let label = locale.of("action", action.code());
        // Two buttons that say the same are one.
        if !shown.iter().any(|button| button.label == label) {
            shown.push(ButtonView { action, label, primary });
        }
    };
    if resolved {
        show(Action::Reload, true);
    } else {
        for step in incident.plan.iter().filter(|step| step.audience == Audience::User) {
            show(step.action, step.primary);
        }
    }
    let more = shown.split_off(shown.len().min(1 + OTHERS));
    (shown, more)
}

fn confirm(removals: &[Removal], setting: Setting<'_>) -> ConfirmView {
    let locale = setting.locale;
    let kind = |removal: &Removal| match removal {
        Removal::Storage(StorageArea::Local, _) => "local",
        Removal::Storage(StorageArea::Session, _) => "session",
        Removal::Cookie(_) => "cookie",
        Removal::Cache(_) => "cache",
        Removal::Database(_) => "database",
        Removal::Worker(_) => "worker",
    };
    let something = !removals.is_empty() || setting.clears_with_server;
    ConfirmView {
        title: locale.of("clear", "title"),
        text: locale.of("clear", if removals.is_empty() { "nothing" } else { "list" }),
        items: removals
            .iter()
            .map(|removal| (removal.name().to_owned(), locale.of("clear-kind", kind(removal))))
            .collect(),
        note: locale.of("clear", if setting.clears_with_server { "with-server" } else { "http-only" }),
        yes: something.then(|| locale.of("clear", "yes")),
        yes_name: "confirm_clear",
        no: locale.of("clear", "no"),
        no_name: "keep_data",
    }
}

fn leaving(locale: &Locale) -> ConfirmView {
    ConfirmView {
        title: locale.of("leave", "title"),
        text: locale.of("leave", "what"),
        items: Vec::new(),
        note: locale.of("leave", "next"),
        yes: Some(locale.of("leave", "yes")),
        yes_name: "confirm_leave",
        no: locale.of("leave", "no"),
        no_name: "stay",
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
    let mut seen = locale.facts(incident.diagnosis.facts());
    if incident.requests > 1 {
        seen.push(locale.text("card-requests", &[("n", Arg::Number(i64::from(incident.requests)))]));
    }
    list("seen", seen);
    list("hidden", locale.hidden(&incident.diagnosis.hidden));
    // Different causes may say the same to a person; what the heading says already is nothing new.
    let heading = locale.cause(incident.diagnosis.cause(), "title");
    let mut other = Vec::new();
    for finding in incident.diagnosis.findings.iter().skip(1) {
        let title = locale.cause(finding.cause, "title");
        if finding.cause != Cause::Unknown && title != heading && other.len() < 3 {
            other.push(title);
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
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
    use crate::options::Options;
    use crate::options::address::{Address, Schemes};
    use crate::recovery::Step;

    fn incident(sample: Sample) -> Incident {
        let mut incidents = Incidents::default();
        let options = Options { login_url: Address::parse("/login", Schemes::WEB).ok(), ..Options::default() };
        incidents.note(&sample.record(), &options);
        incidents.get(1).unwrap().clone()
    }

    fn view(incident: &Incident, phase: &Phase, developer: bool) -> CardView {
        let locale = Locale::default();
        card(
            incident,
            phase,
            Setting {
                locale: &locale,
                position: Position::BottomEnd,
                theme: Theme::Auto,
                developer,
                clears_with_server: false,
                keeps_typed: true,
            },
        )
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
        let other = view.lists.iter().find(|list| list.title == "It may also be").unwrap();
        assert!(!other.lines.contains(&view.title), "{:?}", other.lines);
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
            let setting = Setting {
                locale: &locale,
                position: Position::BottomEnd,
                theme: Theme::Auto,
                developer: false,
                clears_with_server: false,
                keeps_typed,
            };
            card(incident, &Phase::Idle, setting).safe
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

    #[test]
    fn what_would_be_removed_is_listed_by_name_and_kind() {
        let incident = incident(Sample::get("https://a.test/me").answered(401));
        let phase = Phase::Asking(vec![
            Removal::Storage(StorageArea::Local, "access_token".into()),
            Removal::Cookie("sid".into()),
        ]);
        let confirm = view(&incident, &phase, false).confirm.unwrap();
        assert_eq!(
            confirm.items,
            [("access_token".into(), "stored on this device".into()), ("sid".into(), "cookie".to_owned())]
        );
        assert!(confirm.yes.is_some());
        assert!(
            view(&incident, &phase, false).words().starts_with("Clear this app’s sign-in data?"),
            "the question is spoken"
        );
    }
}
