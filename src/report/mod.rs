//! What may leave the machine: a report that a person can send without fear.
//!
//! It is written from codes, safe values and sentences only; no header value, body, cookie or stored value can get in,
//! since none of them is in reach.

use crate::incident::Incident;
use crate::words::Locale;

/// The longest report, in bytes.
const BOUND: usize = 32 * 1024;

/// The report of an incident in Markdown. `page` is the page's address without query and fragment.
#[must_use]
pub fn markdown(incident: &Incident, page: &str, version: &str, locale: &Locale) -> String {
    let mut out = String::new();
    let cause = incident.diagnosis.cause();
    line(&mut out, &["# help401 ", version, ": ", cause.code()]);
    line(&mut out, &[""]);
    let status = incident.status.to_string();
    let time = iso(incident);
    let requests = incident.requests.to_string();
    for (name, value) in [
        ("page", page),
        ("request", &[&incident.method, " ", &incident.url].concat()),
        ("status", &status),
        ("time (device)", &time),
        ("requests", &requests),
        ("cause", &[cause.code(), " (", incident.diagnosis.confidence().code(), ")"].concat()),
    ] {
        line(&mut out, &["- ", name, ": ", value]);
    }
    section(&mut out, "Seen", incident.diagnosis.facts().iter().map(|fact| locale.fact(fact)));
    section(
        &mut out,
        "Not seen",
        incident.diagnosis.hidden.iter().map(|hidden| locale.joined(&["hidden", hidden.code()], &[])),
    );
    let others = incident
        .diagnosis
        .causes()
        .skip(1)
        .map(|(cause, confidence)| [cause.code(), " (", confidence.code(), ")"].concat());
    section(&mut out, "Also possible", others);
    if out.len() > BOUND {
        let end = (0..=BOUND).rev().find(|at| out.is_char_boundary(*at)).unwrap_or(0);
        out.truncate(end);
    }
    out
}

fn iso(incident: &Incident) -> String {
    let civil = incident.at.to_civil();
    let mut out = civil.year.to_string();
    for (before, part) in
        [('-', civil.month), ('-', civil.day), ('T', civil.hour), (':', civil.minute), (':', civil.second)]
    {
        out.push(before);
        if part < 10 {
            out.push('0');
        }
        out.push_str(&part.to_string());
    }
    out.push('Z');
    out
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        line(out, &["\n## ", title, "\n"]);
        for text in lines {
            line(out, &["- ", &text]);
        }
    }
}

fn line(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
    out.push('\n');
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
            report.contains("cause: expired_token (likely)") && report.contains("request: GET https://a.test/me\n"),
            "{report}"
        );
        assert!(report.contains("2026-11-22T20:00:00Z") && !report.contains("hunter2"), "{report}");
    }
}
