//! What may leave the machine: a report that a person can send without fear.
//!
//! It is written from codes, safe values and sentences only; no header value, body, cookie or stored value can get in,
//! since none of them is in reach.

pub mod letter;

use crate::evidence::text::holds;
use crate::incident::Incident;
use crate::planted::planted;
use crate::protocol::iso_date::iso8601;
use crate::protocol::number::decimal;
use crate::words::{END, ISOLATE, Locale};

/// The longest report, in bytes.
const BOUND: usize = 32 * 1024;

/// The report of an incident in Markdown. `page` is the page's address without query and fragment.
#[must_use]
pub fn markdown(incident: &Incident, page: &str, version: &str, locale: &Locale) -> String {
    planted!("report");
    let diagnosis = &incident.diagnosis;
    let mut causes = diagnosis.codes();
    let others = causes.split_off(causes.len().min(1));
    let mut out = ["# help401 ", version, ": ", diagnosis.cause().code(), "\n\n"].concat();
    item(&mut out, "page: ", &quoted(page));
    item(&mut out, "request: ", &quoted(&[&incident.method, " ", &incident.url].concat()));
    item(&mut out, "status: ", &decimal(i64::from(incident.status)));
    item(&mut out, "time (device): ", &iso8601(incident.at));
    if let Some(trace) = &incident.trace {
        item(&mut out, &[trace.field, ": "].concat(), &quoted(&trace.id));
    }
    item(&mut out, "requests: ", &decimal(i64::from(incident.requests)));
    item(&mut out, "cause: ", &causes.concat());
    section(&mut out, "Seen", &locale.facts(diagnosis.facts()));
    section(&mut out, "Not seen", &locale.hidden(&diagnosis.hidden));
    section(&mut out, "Also possible", &others);
    if out.len() > BOUND {
        let end = (0..=BOUND).rev().find(|at| out.is_char_boundary(*at)).unwrap_or(0);
        out.truncate(end);
    }
    out
}

#[inline(never)]
fn section(out: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        *out = [out, "\n## ", title, "\n\n"].concat();
    }
    for text in lines {
        // In a sentence, texts from outside are isolated, and have no isolates in them.
        let mut line = String::new();
        let mut rest = text.as_str();
        while let Some((before, (value, after))) =
            rest.split_once(ISOLATE).and_then(|(before, rest)| Some((before, rest.split_once(END)?)))
        {
            line = [&line, before, &quoted(value)].concat();
            rest = after;
        }
        item(out, "", &[&line, rest].concat());
    }
}

/// A text from outside, as Markdown shows it and makes nothing of it: code, between more backticks than there are in it.
#[inline(never)]
fn quoted(text: &str) -> String {
    let mut fence = "`".to_owned();
    while holds(text, &fence) {
        fence.push('`');
    }
    let space = if fence.len() > 1 { " " } else { "" };
    [&fence, space, text, space, &fence].concat()
}

#[inline(never)]
fn item(out: &mut String, name: &str, value: &str) {
    *out = [out, "- ", name, value, "\n"].concat();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::{NOW, Sample};
    use crate::incident::Incidents;
    use crate::options::Options;

    #[test]
    fn a_report_says_what_happened_and_holds_no_secret() {
        let mut incidents = Incidents::default();
        let record = Sample::get("https://a.test/me?token=hunter2#x")
            .bearer(&format!(r#"{{"exp":{},"sub":"hunter2"}}"#, NOW - 600))
            .answered(401)
            .says(r#"{"message":"jwt hunter2 expired"}"#)
            .stores("token", "hunter2hunter2")
            .record();
        incidents.note(&record, &Options::default());
        let report = markdown(incidents.get(1).unwrap(), "https://a.test/", "0.1.0", &Locale::default());
        assert!(
            report.contains("cause: expired_token (likely)") && report.contains("request: `GET https://a.test/me`\n"),
            "{report}"
        );
        assert!(report.contains("2026-11-22T20:00:00Z") && !report.contains("hunter2"), "{report}");
    }

    #[test]
    fn what_a_server_says_is_no_markup_of_the_report() {
        let mut incidents = Incidents::default();
        let scope = "![](https://evil.test/p.png) <a href=//evil.test>``Reset` here</a>";
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
        let record = Sample::get("https://a.test/*me*").bearer("{}").answered(403).challenge(&challenge).record();
        incidents.note(&record, &Options::default());
        let report = markdown(incidents.get(1).unwrap(), "https://a.test/", "0.1.0", &Locale::default());
        assert!(
            report.contains(&format!("``` {scope} ```")) && report.contains("`GET https://a.test/*me*`"),
            "{report}"
        );
        assert_eq!((quoted("a"), quoted("`")), ("`a`".to_owned(), "`` ` ``".to_owned()));
    }
}
