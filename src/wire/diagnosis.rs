//! `Diagnosis` and `Incident` as the page is given them: codes, safe values and sentences, never a secret.

use crate::diagnosis::Diagnosis;
use crate::incident::Incident;
use crate::recovery::Step;
use crate::wire::tree::Tree;
use crate::words::Locale;

/// An incident in the words of the page.
#[must_use]
pub fn incident(incident: &Incident, locale: &Locale) -> Tree {
    map(&[
        ("id", text(&["incident-", &incident.id.to_string()].concat())),
        ("at", Tree::from(incident.at.millis())),
        ("status", Tree::from(i64::from(incident.status))),
        ("method", text(&incident.method)),
        ("url", text(&incident.url)),
        ("requests", Tree::from(i64::from(incident.requests))),
        ("state", text(incident.state.code())),
        ("diagnosis", diagnosis(&incident.diagnosis, &incident.plan, locale)),
    ])
}

/// A diagnosis in the words of the page.
#[must_use]
pub fn diagnosis(diagnosis: &Diagnosis, plan: &[Step], locale: &Locale) -> Tree {
    let cause = diagnosis.cause();
    let causes = diagnosis.causes();
    let causes = causes
        .map(|(cause, confidence)| map(&[("cause", text(cause.code())), ("confidence", text(confidence.code()))]));
    let facts = diagnosis.facts().iter().map(|fact| {
        map(&[
            ("code", text(fact.code.code())),
            ("source", text(fact.source.code())),
            ("text", text(&locale.fact(fact))),
        ])
    });
    let hidden = diagnosis.hidden.iter().map(|hidden| {
        map(&[("code", text(hidden.code())), ("text", text(&locale.joined(&["hidden", hidden.code()], &[])))])
    });
    let plan = plan.iter().map(|step| {
        let primary = Tree::Bool(step.primary);
        map(&[("action", text(step.action.code())), ("primary", primary), ("audience", text(step.audience.code()))])
    });
    map(&[
        ("cause", text(cause.code())),
        ("family", text(cause.family().code())),
        ("confidence", text(diagnosis.confidence().code())),
        ("causes", Tree::List(causes.collect())),
        ("facts", Tree::List(facts.collect())),
        ("hidden", Tree::List(hidden.collect())),
        ("plan", Tree::List(plan.collect())),
    ])
}

/// The number in an incident's id on the wire.
#[must_use]
pub fn incident_id(id: &str) -> Option<u32> {
    id.strip_prefix("incident-")?.parse().ok()
}

#[inline(never)]
fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

#[inline(never)]
fn map(members: &[(&str, Tree)]) -> Tree {
    Tree::Map(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;
    use crate::incident::Incidents;
    use crate::options::Options;

    #[test]
    fn an_incident_is_what_the_contract_says() {
        let mut incidents = Incidents::default();
        incidents.note(
            &Sample::get("https://a.test/me?q=1").authorization("Bearer undefined").answered(401).record(),
            &Options::default(),
        );
        let json = serde_json::to_value(incident(incidents.get(1).unwrap(), &Locale::default())).unwrap();
        assert_eq!(json["id"], "incident-1");
        assert_eq!(json["url"], "https://a.test/me");
        assert_eq!(json["status"], 401.0);
        assert_eq!(json["diagnosis"]["cause"], "token_malformed");
        assert_eq!(json["diagnosis"]["causes"][0]["confidence"], "certain");
        assert_eq!(json["diagnosis"]["plan"][0]["primary"], true);
    }
}
