//! The report for people: what failed, why, what was seen and what helps.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use help401::diagnosis::cause::Cause;
use help401::recovery::action::{Action, Audience};
use help401::recovery::{Means, Step, plan};
use help401::words::Locale;

use super::explained::Explained;
use super::moment::moment;
use super::terminal::harmless;
use super::words::Words;

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const CAUSE: Style = AnsiColor::Red.on_default().bold();
const HELP: Style = AnsiColor::Green.on_default();

/// Writes what is to be said of one failure. Styles are written in any case; the stream leaves them out where they are
/// not wanted.
pub fn write(out: &mut dyn Write, file: &str, explained: &Explained, locale: &Locale, words: &Words) -> io::Result<()> {
    let diagnosis = &explained.diagnosis;
    let cause = diagnosis.cause();
    let status = explained.status.map_or_else(|| words.of("report-unanswered"), |status| status.to_string());
    let at = moment(explained.at).unwrap_or_else(|| words.of("report-time-unknown"));
    let (file, method, url) = (harmless(file), harmless(&explained.method), harmless(&explained.url));
    writeln!(out, "{STRONG}{file}:{}  {method} {url}{STRONG:#}  {status}  {FAINT}{at}{FAINT:#}", explained.entry)?;
    writeln!(out, "  {CAUSE}{}{CAUSE:#}  {FAINT}{}{FAINT:#}", locale.cause(cause, "title"), cause.code())?;
    writeln!(out, "  {}", locale.cause(cause, "what"))?;
    writeln!(out, "  {}", words.of(&format!("sure-{}", diagnosis.confidence().code())))?;
    list(out, &words.of("report-seen"), &locale.facts(diagnosis.facts()))?;
    let unseen = explained.unseen.iter().map(|unseen| words.unseen(*unseen));
    let hidden: Vec<String> = locale.hidden(&diagnosis.hidden).into_iter().chain(unseen).collect();
    list(out, &words.of("report-hidden"), &hidden)?;
    advice(out, cause, locale, words)?;
    let others: Vec<String> = diagnosis
        .causes()
        .skip(1)
        .map(|(cause, confidence)| {
            let confidence = words.of(&format!("confidence-{}", confidence.code()));
            format!("{} ({}, {confidence})", locale.cause(cause, "title"), cause.code())
        })
        .collect();
    list(out, &words.of("report-others"), &others)?;
    writeln!(out)
}

/// What each can do about it: the person, the developer, the operator.
fn advice(out: &mut dyn Write, cause: Cause, locale: &Locale, words: &Words) -> io::Result<()> {
    let steps = plan(cause, Means::ALL);
    for audience in Audience::ALL {
        let steps = steps.iter().filter(|step| step.audience == *audience);
        let lines: Vec<String> = if *audience == Audience::User {
            // This is the report, and a page can be loaded again whatever happened.
            let helps = |step: &&Step| step.primary || !matches!(step.action, Action::CopyReport | Action::Reload);
            let labels: Vec<String> = steps.filter(helps).map(|step| locale.of("action", step.action.code())).collect();
            vec![format!("{} ({})", locale.cause(cause, "next"), labels.join("; "))]
        } else {
            steps.filter_map(|step| words.fix(cause, step.action)).collect()
        };
        let title = words.of(&format!("report-{}", audience.code()));
        list(out, &format!("{HELP}{title}{HELP:#}"), &lines)?;
    }
    Ok(())
}

fn list(out: &mut dyn Write, title: &str, lines: &[String]) -> io::Result<()> {
    if !lines.is_empty() {
        writeln!(out, "  {title}")?;
    }
    lines.iter().try_for_each(|line| writeln!(out, "    - {}", harmless(line)))
}
