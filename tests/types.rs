//! `www/help401.d.ts` says what the catalogues say: every code is in its union and no other, and every option is there.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use help401::diagnosis::cause::{Cause, Family};
use help401::diagnosis::ranking::Confidence;
use help401::incident::{State, is_watched};
use help401::options::{self, LoginMode, Mode, Position, Switch, Theme};
use help401::recovery::action::{Action, Audience};

fn types() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/help401.d.ts")).unwrap()
}

/// The strings between these two marks, in order.
fn strings<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there"));
    let (body, _) = rest.split_once(to).unwrap_or_else(|| panic!("{from} has no end"));
    body.split('\'').skip(1).step_by(2).collect()
}

#[test]
fn the_unions_are_the_catalogues() {
    let text = types();
    macro_rules! same {
        ($($name:ident)+) => {$(
            let codes: Vec<_> = $name::ALL.iter().map(|item| item.code()).collect();
            let from = concat!("export type ", stringify!($name), " =");
            assert_eq!(strings(&text, from, ";"), codes, "{}", stringify!($name));
        )+};
    }
    same!(Cause Family Confidence Action Audience State);
}

#[test]
fn the_values_of_options_are_those_that_are_read() {
    let text = types();
    macro_rules! same {
        ($($option:literal $name:ident)+) => {$(
            let codes: Vec<_> = $name::ALL.iter().map(|item| item.code()).collect();
            assert_eq!(strings(&text, concat!("  ", $option, "?: "), ";"), codes, $option);
        )+};
    }
    same!("loginMode" LoginMode "mode" Mode "theme" Theme "position" Position "developer" Switch);
}

/// `holdTimeoutMs` as an attribute spells it: `hold-timeout-ms`.
fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, letter| {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
        out
    })
}

#[test]
fn every_option_has_a_type_and_every_typed_one_is_read() {
    let text = types();
    let (_, rest) = text.split_once("export interface Options {").unwrap();
    let (body, _) = rest.split_once("\n}").unwrap();
    let typed: BTreeSet<_> = body.lines().filter_map(|line| Some(kebab(line.trim().split_once("?: ")?.0))).collect();
    // Where the files are is the loader's matter alone.
    let read = options::names().chain(["base"]).map(str::to_owned).collect();
    assert_eq!(typed, read);
}

#[test]
fn the_statuses_that_count_are_the_same_in_the_loader_in_the_module_and_in_the_readme() {
    let read = |file: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let named = |text: &str, from: &str| -> Vec<u16> {
        let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there"));
        let list = rest.split(|c: char| !c.is_ascii_digit() && c != ' ').next().unwrap();
        list.split_whitespace().map(|status| status.parse().unwrap()).collect()
    };
    let counted: Vec<u16> = (0..=999).filter(|status| is_watched(*status)).collect();
    assert_eq!(named(&read("www/help401.js"), "/ [45]\\d\\d /g) || '"), counted);
    assert_eq!(named(&read("README.md"), "| `data-watch` | `"), counted);
}

#[test]
fn every_option_of_a_page_is_a_property_of_the_component() {
    let text = types();
    let (_, options) = text.split_once("interface Options {").unwrap();
    let (options, _) = options.split_once("\n}").unwrap();
    let named: BTreeSet<_> = options
        .lines()
        .filter_map(|line| line.trim().split_once("?:"))
        .map(|(name, _)| kebab(name).replace('-', "_"))
        .collect();
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/help/properties.rs")).unwrap();
    let (fixed, listed) = source.split_once("\nproperties! {").unwrap();
    let listed = listed.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(": "));
    let mut given: BTreeSet<_> =
        listed.map(|(name, _)| name.to_owned()).filter(|name| !name.starts_with("///")).collect();
    // What the page gives as functions is given as callbacks.
    for function in ["on_refresh", "on_sign_in", "same_user"] {
        assert!(fixed.contains(&format!("pub {function}: Option<Callback<(), Answer>>")), "{function}");
        given.insert(function.to_owned());
    }
    assert_eq!(given, named);
}
