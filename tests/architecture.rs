//! The rules of ARCHITECTURE.md that a compiler does not check.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use help401::diagnosis::cause::Cause;

/// Each layer and those it may name, lowest first.
const ARROWS: &[(&str, &[&str])] = &[
    ("protocol", &[]),
    ("evidence", &["protocol"]),
    ("diagnosis", &["evidence", "protocol"]),
    ("recovery", &["diagnosis", "evidence", "protocol"]),
    ("options", &["recovery", "evidence", "protocol"]),
    ("incident", &["options", "recovery", "diagnosis", "evidence", "protocol"]),
    ("words", &["diagnosis", "evidence", "protocol"]),
    ("report", &["words", "incident", "recovery", "diagnosis", "evidence", "protocol"]),
    ("export", &["words", "incident", "recovery", "diagnosis", "evidence", "protocol"]),
    ("developer", &["export", "words", "incident", "recovery", "diagnosis", "evidence", "protocol"]),
    ("wire", &["words", "incident", "recovery", "diagnosis", "evidence", "protocol"]),
    (
        "presentation",
        &[
            "developer",
            "export",
            "report",
            "words",
            "incident",
            "options",
            "recovery",
            "diagnosis",
            "evidence",
            "protocol",
        ],
    ),
    ("browser", &["wire", "recovery", "evidence", "protocol"]),
    ("help", &["diagnosis"]),
    (
        "widget",
        &[
            "browser",
            "presentation",
            "developer",
            "export",
            "wire",
            "report",
            "words",
            "incident",
            "options",
            "recovery",
            "diagnosis",
            "evidence",
            "protocol",
        ],
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// What ships of a file: everything before its tests.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
}

/// Layers that a text names by `crate::layer`.
fn named(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    code.match_indices("crate::")
        .map(|(at, prefix)| {
            code[at + prefix.len()..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        })
        .collect()
}

#[test]
fn arrows_point_downward() {
    let mut wrong = Vec::new();
    for (layer, allowed) in ARROWS {
        for (path, text) in sources(layer) {
            // Samples of evidence are for tests of every layer.
            if path.ends_with("evidence/sample.rs") {
                continue;
            }
            for name in named(shipped(&text)) {
                let known =
                    name == *layer || ["coded", "planted"].contains(&name.as_str()) || allowed.contains(&name.as_str());
                if !known {
                    wrong.push(format!("{} names `crate::{name}`", path.strip_prefix(root()).unwrap().display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_src_is_a_layer() {
    let mut folders: Vec<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "bin")
        .collect();
    folders.sort();
    let mut layers: Vec<&str> = ARROWS.iter().map(|(layer, _)| *layer).collect();
    layers.sort_unstable();
    assert_eq!(folders, layers);
}

#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<String> = sources("")
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(path, _)| path.display().to_string())
        .collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// The code of a text that ships, without its comments.
fn code(text: &str) -> String {
    shipped(text).lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The files of `src` of whose code this holds, by their path there.
fn files_that(holds: impl Fn(&str) -> bool) -> Vec<String> {
    let files = sources("").into_iter().filter(|(_, text)| holds(&code(text)));
    let mut paths: Vec<String> = files
        .map(|(path, _)| path.strip_prefix(root().join("src")).unwrap().to_str().unwrap().replace('\\', "/"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn serde_stays_at_the_border() {
    let names = files_that(|code| code.contains("serde"));
    let inside: Vec<_> = names
        .iter()
        .filter(|path| !["wire/", "bin/"].iter().any(|folder| path.starts_with(folder)) && *path != "browser/bridge.rs")
        .collect();
    assert!(inside.is_empty(), "serde is named by {inside:?}");
    assert!(
        names.iter().any(|path| path == "browser/bridge.rs"),
        "this test has gone blind: the bridge does name serde"
    );
}

/// The files that may read the text of a secret. A new one has to say here why it needs to.
const EXPOSING: &[(&str, &str)] = &[
    ("bin/help401/explain/har/entry.rs", "takes a file apart that has the secrets in it"),
    ("browser/bridge.rs", "gives what is repeated to the loader"),
    ("browser/request.rs", "sends what is repeated"),
    ("browser/written.rs", "puts what the server writes now into the page that it is for"),
    ("evidence/place.rs", "reads a content type"),
    ("evidence/record.rs", "reads a header for the parsers"),
    ("evidence/said.rs", "hears the words of a body"),
    ("evidence/sent.rs", "parses what was sent"),
    ("evidence/stored.rs", "finds credentials in storage by their shape"),
    ("evidence/token_source.rs", "looks where a token came from"),
    ("evidence/trace.rs", "looks for the id of a request"),
    ("export/call.rs", "takes a request apart into what is plain and variables"),
    ("export/har.rs", "writes an archive, with the secrets if the person wants them in"),
    ("export/veil.rs", "looks for secrets in texts, to hide them"),
    ("protocol/basic.rs", "looks at the characters of a password"),
    ("protocol/credentials.rs", "parses the payload of Basic"),
    ("recovery/double_submit.rs", "puts what a cookie says now in the place of what it said"),
    ("recovery/kept.rs", "puts the value of now in the place of the old one"),
    ("recovery/synchronizer.rs", "puts what the server writes now in the place of what it wrote"),
];

#[test]
fn only_files_that_say_why_expose_secrets() {
    let exposing = files_that(|code| code.contains(".expose()") || code.contains("Secret::expose"));
    let listed: Vec<&str> = EXPOSING.iter().map(|(path, _)| *path).collect();
    assert_eq!(exposing, listed);
}

#[test]
fn what_is_fetched_later_is_entered_by_one_way_only() {
    for (path, text) in sources("") {
        for module in ["later", "panel"] {
            let inside = path.parent().is_some_and(|folder| folder.ends_with(format!("widget/{module}")));
            if !inside && !path.ends_with("widget/rest.rs") {
                let named = [format!("{module}::"), format!("use crate::widget::{module}")];
                let own = shipped(&text).replace("self::panel(", "").replace("view::panel(", "");
                let names = path.components().any(|part| part.as_os_str() == "widget")
                    && named.iter().any(|name| own.contains(name.as_str()));
                assert!(!names, "{} names widget::{module} past widget/rest.rs", path.display());
            }
        }
    }
}

#[test]
fn only_the_manifest_names_the_version() {
    for folder in ["www", ".ci"] {
        for entry in
            fs::read_dir(root().join(folder)).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file())
        {
            let named =
                fs::read_to_string(entry.path()).unwrap().contains(concat!("'", env!("CARGO_PKG_VERSION"), "'"));
            assert!(!named, "{} names the version; the build puts it in", entry.path().display());
        }
    }
}

#[test]
fn every_cause_has_a_file_and_a_line_in_the_registry() {
    let registry = fs::read_to_string(root().join("src/diagnosis/causes/mod.rs")).unwrap();
    for cause in Cause::ALL {
        let code = cause.code();
        let file = root().join(format!("src/diagnosis/causes/{code}.rs"));
        let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("{} is missing", file.display()));
        assert!(text.starts_with(&format!("//! `{code}`")), "{code}.rs does not begin with what it is");
        assert!(text.contains("Rests on:") && text.contains("For:"), "{code}.rs does not say what it rests on");
        assert!(text.contains("#[test]"), "{code}.rs has no test");
        assert!(registry.contains(&format!("    {code}::check,")), "{code} is not registered");
    }
}

/// The documents, each with its folder.
fn documents() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ["", "docs", "docs/deploy", "docs/recipes"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn documents_link_to_what_is_there() {
    let mut lost = Vec::new();
    for (path, text) in documents() {
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for target in targets.filter(|target| !target.is_empty() && !target.contains("://")) {
            if !path.with_file_name(target).exists() {
                lost.push(format!("{}: {target}", path.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn tests_that_documents_name_exist() {
    let mut folders = vec![root().join("tests"), root().join("src")];
    let mut known: HashSet<String> = Cause::ALL.iter().map(|cause| cause.code().to_owned()).collect();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(path).unwrap();
                let names = text.split("fn ").skip(1).filter_map(|rest| rest.split('(').next());
                known.extend(names.map(str::to_owned));
            }
        }
    }
    let mut lost = Vec::new();
    let mut count = 0;
    for (path, text) in documents() {
        // Tests are named as statements: nothing else but a cause has so many words.
        let is_statement = |name: &&str| {
            name.matches('_').count() > 3
                && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        for name in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).filter(is_statement) {
            count += 1;
            if !known.contains(name) {
                lost.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(count > 20, "only {count} names were found");
}

/// What is only said to be phony is done by doing nothing, and make is content.
#[test]
fn every_target_of_the_makefile_has_a_rule() {
    let makefile = std::fs::read_to_string(root().join("Makefile")).unwrap();
    let targets = makefile.lines().find_map(|line| line.strip_prefix(".PHONY: ")).unwrap();
    let lost: Vec<_> = targets.split(' ').filter(|target| !makefile.contains(&format!("\n{target}:"))).collect();
    assert!(lost.is_empty(), "there is no rule for {lost:?}");
}
