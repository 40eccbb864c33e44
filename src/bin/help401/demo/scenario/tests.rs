//! The table is complete, consistent and has its page's half.

use std::collections::HashSet;

use help401::diagnosis::cause::Cause;

use super::*;

/// Causes that no server can bring about: cookies are switched off in the browser's own settings.
const WITHOUT_SCENARIO: &[&str] = &["cookies_disabled"];

const PAGE_HALVES: &[&str] = &[
    include_str!("../../../../../www/demo/scenarios/session.js"),
    include_str!("../../../../../www/demo/scenarios/token.js"),
    include_str!("../../../../../www/demo/scenarios/request.js"),
    include_str!("../../../../../www/demo/scenarios/proof.js"),
    include_str!("../../../../../www/demo/scenarios/permission.js"),
];

#[test]
fn ids_are_unique_and_kebab_case() {
    let mut seen = HashSet::new();
    for scenario in all() {
        assert!(seen.insert(scenario.id), "{} is there twice", scenario.id);
        let is_kebab = scenario.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(is_kebab, "{}", scenario.id);
    }
}

#[test]
fn every_scenario_has_its_function_on_the_page() {
    for scenario in all() {
        let heading = format!("'{}'", scenario.id);
        let found = PAGE_HALVES.iter().filter(|half| half.contains(&format!("\n  {heading}"))).count();
        assert_eq!(found, 1, "functions called {heading}");
    }
}

#[test]
fn every_scenario_but_the_silent_one_says_what_to_expect() {
    for scenario in all() {
        let silent = scenario.id == "self-recovery";
        assert_eq!(scenario.cause.is_empty(), silent, "{}", scenario.id);
        assert_eq!(scenario.expects_action.is_empty(), silent, "{}", scenario.id);
    }
}

#[test]
fn every_cause_of_the_catalogue_has_a_scenario_or_is_listed_without() {
    let shown: HashSet<_> = all().map(|scenario| scenario.cause).collect();
    let missing: Vec<_> = Cause::ALL.iter().map(|cause| cause.code()).filter(|code| !shown.contains(code)).collect();
    assert_eq!(missing, WITHOUT_SCENARIO);
}

#[test]
fn every_scenario_names_cause_and_family_as_the_catalogue_does() {
    for scenario in all().filter(|scenario| !scenario.cause.is_empty()) {
        let cause = Cause::ALL.iter().find(|cause| cause.code() == scenario.cause);
        let family = cause.map(|cause| cause.family().code());
        assert_eq!(family, Some(scenario.family), "{}", scenario.id);
    }
}
