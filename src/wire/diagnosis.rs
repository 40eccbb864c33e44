//! `Diagnosis` and `Incident` as the page is given them: codes, safe values and sentences, never a secret.

use crate::diagnosis::Diagnosis;
use crate::incident::Incident;
use crate::protocol::number::{decimal, whole};
use crate::recovery::{Means, Step, plan};
use crate::wire::tree::Tree;
use crate::words::{Locale, plain};

/// An incident in the words of the page.
#[must_use]
pub fn incident(incident: &Incident, locale: &Locale) -> Tree {
    let mut members = texts(&[
        ("id", &["incident-", &decimal(i64::from(incident.id))].concat()),
        ("method", &incident.method),
        ("url", &incident.url),
        ("state", incident.state.code()),
    ]);
    put(&mut members, "at", Tree::from(incident.at.millis()));
    put(&mut members, "status", Tree::from(i64::from(incident.status)));
    put(&mut members, "requests", Tree::from(i64::from(incident.requests)));
    put(&mut members, "diagnosis", diagnosis(&incident.diagnosis, &incident.plan, locale));
    Tree::Map(members)
}

/// A diagnosis that belongs to no page of ours, as `help401.diagnose` and the command `explain` give it: the plan says what
/// would help, whatever the page that asks has addresses for.
#[must_use]
pub fn standalone(explained: &Diagnosis, locale: &Locale) -> Tree {
    diagnosis(explained, &plan(explained.cause(), Means::ALL), locale)
}

/// A diagnosis in the words of the page.
#[must_use]
pub fn diagnosis(diagnosis: &Diagnosis, plan: &[Step], locale: &Locale) -> Tree {
    let cause = diagnosis.cause();
    let mut members = texts(&[
        ("cause", cause.code()),
        ("family", cause.family().code()),
        ("confidence", diagnosis.confidence().code()),
    ]);
    let mut list = Vec::new();
    for (cause, confidence) in diagnosis.causes() {
        list.push(Tree::Map(texts(&[("cause", cause.code()), ("confidence", confidence.code())])));
    }
    put(&mut members, "causes", Tree::List(std::mem::take(&mut list)));
    for fact in diagnosis.facts() {
        let (code, source) = (fact.code.code(), fact.source.code());
        list.push(Tree::Map(texts(&[("code", code), ("source", source), ("text", &plain(&locale.fact(fact)))])));
    }
    put(&mut members, "facts", Tree::List(std::mem::take(&mut list)));
    for hidden in &diagnosis.hidden {
        let code = hidden.code();
        list.push(Tree::Map(texts(&[("code", code), ("text", &locale.of("hidden", code))])));
    }
    put(&mut members, "hidden", Tree::List(std::mem::take(&mut list)));
    for step in plan {
        let mut members = texts(&[("action", step.action.code()), ("audience", step.audience.code())]);
        put(&mut members, "primary", Tree::Bool(step.primary));
        list.push(Tree::Map(members));
    }
    put(&mut members, "plan", Tree::List(list));
    Tree::Map(members)
}

/// The number in an incident's id on the wire.
#[must_use]
pub fn incident_id(id: &str) -> Option<u32> {
    u32::try_from(whole(id.strip_prefix("incident-")?)?).ok()
}

#[inline(never)]
fn texts(members: &[(&str, &str)]) -> Vec<(String, Tree)> {
    members.iter().map(|(name, text)| ((*name).to_owned(), Tree::Text((*text).to_owned()))).collect()
}

#[inline(never)]
fn put(members: &mut Vec<(String, Tree)>, name: &str, value: Tree) {
    members.push((name.to_owned(), value));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::gather;
    use crate::evidence::sample::Sample;
    use crate::incident::Incidents;
    use crate::options::Options;

    #[test]
    fn an_incident_is_what_the_contract_says() {
        let mut incidents = Incidents::default();
        let refused = Sample::get("https://a.test/me?q=1").authorization("Bearer undefined").answered(401);
        incidents.note(&refused.challenge("Bearer").record(), &Options::default());
        let json = serde_json::to_value(incident(incidents.get(1).unwrap(), &Locale::default())).unwrap();
        assert_eq!(json["id"], "incident-1");
        assert_eq!(json["url"], "https://a.test/me");
        assert_eq!(json["status"], 401.0);
        assert_eq!(json["diagnosis"]["cause"], "token_malformed");
        assert_eq!(json["diagnosis"]["causes"][0]["confidence"], "certain");
        assert_eq!(json["diagnosis"]["plan"][0]["primary"], true);
    }

    #[test]
    fn texts_hold_no_marks_that_nobody_sees() {
        let record = Sample::get("https://a.test/me").authorization("Bearer undefined").answered(401).record();
        let json = serde_json::to_string(&standalone(&diagnose(&gather(&record)), &Locale::default())).unwrap();
        assert!(json.contains("The word “undefined” stood"), "{json}");
    }

    #[test]
    fn a_standalone_diagnosis_names_every_step_that_helps() {
        let record = Sample::get("https://a.test/me").answered(401).record();
        let json = serde_json::to_value(standalone(&diagnose(&gather(&record)), &Locale::default())).unwrap();
        assert_eq!(json["plan"][0]["action"], "sign_in");
    }
}
