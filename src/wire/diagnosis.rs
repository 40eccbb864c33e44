//! `Diagnosis` and `Incident` as the page is given them: codes, safe values and sentences, never a secret.

use serde::Serialize;

use crate::diagnosis::Diagnosis;
use crate::incident::Incident;
use crate::recovery::Step;
use crate::words::Locale;

/// An incident on the wire.
#[derive(Serialize)]
pub struct WireIncident {
    id: String,
    at: f64,
    status: u16,
    method: String,
    url: String,
    requests: u32,
    state: &'static str,
    diagnosis: WireDiagnosis,
}

/// A diagnosis on the wire.
#[derive(Serialize)]
pub struct WireDiagnosis {
    cause: &'static str,
    family: &'static str,
    confidence: &'static str,
    causes: Vec<WireCause>,
    facts: Vec<WireFact>,
    hidden: Vec<WireHidden>,
    plan: Vec<WireStep>,
}

#[derive(Serialize)]
struct WireCause {
    cause: &'static str,
    confidence: &'static str,
}

#[derive(Serialize)]
struct WireFact {
    code: &'static str,
    source: &'static str,
    text: String,
}

#[derive(Serialize)]
struct WireHidden {
    code: &'static str,
    text: String,
}

#[derive(Serialize)]
struct WireStep {
    action: &'static str,
    primary: bool,
    audience: &'static str,
}

/// An incident in the words of the page.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit a double for 285,000 years")]
pub fn incident(incident: &Incident, locale: &Locale) -> WireIncident {
    WireIncident {
        id: ["incident-", &incident.id.to_string()].concat(),
        at: incident.at.millis() as f64,
        status: incident.status,
        method: incident.method.clone(),
        url: incident.url.clone(),
        requests: incident.requests,
        state: incident.state.code(),
        diagnosis: diagnosis(&incident.diagnosis, &incident.plan, locale),
    }
}

/// A diagnosis in the words of the page.
#[must_use]
pub fn diagnosis(diagnosis: &Diagnosis, plan: &[Step], locale: &Locale) -> WireDiagnosis {
    let cause = diagnosis.cause();
    WireDiagnosis {
        cause: cause.code(),
        family: cause.family().code(),
        confidence: diagnosis.confidence().code(),
        causes: diagnosis
            .causes()
            .map(|(cause, confidence)| WireCause { cause: cause.code(), confidence: confidence.code() })
            .collect(),
        facts: diagnosis
            .facts()
            .iter()
            .map(|fact| WireFact { code: fact.code.code(), source: fact.source.code(), text: locale.fact(fact) })
            .collect(),
        hidden: diagnosis
            .hidden
            .iter()
            .map(|hidden| WireHidden { code: hidden.code(), text: locale.joined(&["hidden", hidden.code()], &[]) })
            .collect(),
        plan: plan
            .iter()
            .map(|step| WireStep { action: step.action.code(), primary: step.primary, audience: step.audience.code() })
            .collect(),
    }
}

/// The number in an incident's id on the wire.
#[must_use]
pub fn incident_id(id: &str) -> Option<u32> {
    id.strip_prefix("incident-")?.parse().ok()
}
