//! `docs/causes.md`: what the cause files say, as a page. `make docs` writes it, and here it must be what is written.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use help401::diagnosis::cause::{Cause, Family};
use help401::recovery::action::Audience;
use help401::recovery::{Means, plan};
use help401::words::Locale;

/// Sections of a cause file in the order of the page: the label in the file, and the words for it.
const SECTIONS: [(&str, &str); 6] = [
    ("Rests on", "Rests on"),
    ("For", "Speaks for it"),
    ("Against", "Speaks against it"),
    ("Client", "Check on the client"),
    ("Server", "Check on the server"),
    ("Reproduce", "Reproduce it"),
];

const HEAD: &str = r#"# The causes

Every cause that help401 tells apart, what it looks at, and what to do. This page is made from the first lines of
[the cause files](../src/diagnosis/causes) by `make docs`; change it there.

## How sure it is

A diagnosis names its first cause with one of three words. `certain`: no other cause of this page fits what was seen; a
`certain` that is wrong is a defect. `likely`: right at least nine times in ten. `possible`: one of several that fit; the
others are named, too. [accuracy.md](accuracy.md) tells how often that held. Where two causes leave the same evidence, nobody
can tell them apart; both are named.

"6265bis" is the draft that is to take the place of RFC 6265, in its revision
[draft-ietf-httpbis-rfc6265bis-22](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22).

## How to reproduce them

Most of them can be brought about with curl at the demo server (`make demo`); the comments behind a command say what its
answer holds: the status, then pieces of text. Lines that use `post`, `field` or `sign_in` need these first, in bash:

```sh
jar=$(mktemp) # cookies
post() { curl -s -b "$jar" -c "$jar" --json "$2" "http://127.0.0.1:8401$1"; }
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }
sign_in() { post /api/login '{"username":"ada","password":"lovelace"}' >/dev/null; }
```

What only a browser does (credentials modes, `SameSite`) is shown with its console. The menu "Break something" of the demo
brings about nearly all of them in the page itself.
"#;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page_path() -> PathBuf {
    root().join("docs/causes.md")
}

/// What a cause file says before its code begins.
struct Said {
    meaning: String,
    /// In the order of [`SECTIONS`].
    sections: Vec<String>,
}

/// The doc comment at the top of a file, without its marks.
fn doc_comment(text: &str) -> Vec<&str> {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect()
}

/// Takes a doc comment apart; the error names what is missing.
fn read(code: &str, text: &str) -> Result<Said, String> {
    let label = |line: &str| SECTIONS.iter().position(|(label, _)| line.starts_with(&format!("{label}:")));
    let mut meaning = String::new();
    let mut sections = vec![String::new(); SECTIONS.len()];
    let mut current = None;
    for line in doc_comment(text) {
        let begins = label(line);
        current = begins.or(current);
        let (section, line) = match current {
            None => (&mut meaning, line),
            // What comes before the colon is put on the page in other words.
            Some(at) if begins.is_some() => (&mut sections[at], line.split_once(':').unwrap().1.trim()),
            Some(at) => (&mut sections[at], line),
        };
        section.push_str(line);
        section.push('\n');
    }
    let meaning =
        meaning.strip_prefix(&format!("`{code}`:")).ok_or(format!("{code}.rs does not begin with `{code}`:"))?;
    for ((label, _), section) in SECTIONS.iter().zip(&mut sections) {
        *section = section.trim().to_owned();
        if section.is_empty() {
            return Err(format!("{code}.rs lacks the section `{label}:`"));
        }
    }
    if !sections.last().is_some_and(|reproduce| reproduce.contains("```")) {
        return Err(format!("{code}.rs has no lines to copy under `Reproduce:`"));
    }
    Ok(Said { meaning: sentence(meaning.trim()), sections })
}

/// Begins with a capital, as a sentence of its own.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// The plan of a cause, for everybody that it names.
fn steps(cause: Cause, locale: &Locale) -> String {
    let steps = plan(cause, Means::ALL);
    let of = |audience: Audience| {
        let actions = steps.iter().filter(|step| step.audience == audience);
        actions.map(|step| format!("`{}`", step.action.code())).collect::<Vec<_>>().join(", ")
    };
    let first = locale.of("action", steps.first().unwrap().action.code());
    let mut text =
        format!("{} The first button is “{first}”; the plan: {}", locale.cause(cause, "next"), of(Audience::User));
    for (audience, who) in [(Audience::Developer, "the developer"), (Audience::Operator, "the operator")] {
        let actions = of(audience);
        if !actions.is_empty() {
            text.push_str(&format!("; for {who} {actions}"));
        }
    }
    text + "."
}

fn entry(cause: Cause, locale: &Locale) -> String {
    let code = cause.code();
    let path = format!("src/diagnosis/causes/{code}.rs");
    let text = fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let said = read(code, &text).unwrap_or_else(|lacking| panic!("{lacking}"));
    let mut entry = format!("\n### `{code}`\n\n");
    entry.push_str(&format!(
        "“{}” · family `{}` · [{code}.rs](../{path})\n\n",
        locale.cause(cause, "title"),
        cause.family().code()
    ));
    entry.push_str(&format!("{}\n\n", said.meaning));
    for ((_, words), section) in SECTIONS.iter().zip(&said.sections) {
        if *words == "Check on the client" {
            entry.push_str(&format!("- **The person:** {} {}\n", locale.cause(cause, "what"), steps(cause, locale)));
        }
        match section.split_once("```") {
            Some((prose, copied)) => {
                entry.push_str(&format!("\n{}\n\n```{copied}\n", sentence_or(prose.trim(), words)))
            }
            None => entry.push_str(&format!("- **{words}:** {}\n", section.replace('\n', "\n  "))),
        }
    }
    entry
}

/// The lines to copy are led in by what is said of them, or else by the name of the section.
fn sentence_or(prose: &str, words: &str) -> String {
    if prose.is_empty() { format!("{words}:") } else { format!("{words}: {prose}") }
}

/// What the source says of a family.
fn family_meaning(family: Family) -> String {
    let source = fs::read_to_string(root().join("src/diagnosis/cause.rs")).unwrap();
    let before = source.split(&format!("= \"{}\",", family.code())).next().unwrap();
    let comment = before.lines().rev().find_map(|line| line.trim().strip_prefix("/// ")).unwrap();
    comment.to_owned()
}

fn page() -> String {
    let locale = Locale::default();
    let mut page = HEAD.to_owned();
    let causes = |family: Family| Cause::ALL.iter().copied().filter(move |cause| cause.family() == family);
    page.push_str("\n## Contents\n\n| family | causes |\n|---|---|\n");
    for family in Family::ALL {
        let links = causes(*family).map(|cause| format!("[{0}](#{0})", cause.code())).collect::<Vec<_>>().join(", ");
        page.push_str(&format!("| [{0}](#family-{0}) | {links} |\n", family.code()));
    }
    for family in Family::ALL {
        page.push_str(&format!("\n## Family `{}`\n\n{}\n", family.code(), family_meaning(*family)));
        causes(*family).for_each(|cause| page.push_str(&entry(cause, &locale)));
    }
    page
}

#[test]
fn the_page_is_what_the_cause_files_say() {
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(page_path(), &page).unwrap();
    }
    let written = fs::read_to_string(page_path()).unwrap_or_default();
    let differs = page.lines().zip(written.lines()).find(|(made, written)| made != written);
    assert!(page == written, "docs/causes.md is out of date: run `make docs`. First difference: {differs:?}");
}

/// The checklists of the developer's panel: each as one line.
fn sheet() -> String {
    let mut sheet =
        "== made-from\nThe first lines of the cause files, as docs/causes.md is; change it there.\n".to_owned();
    for cause in Cause::ALL {
        let code = cause.code();
        let text = fs::read_to_string(root().join(format!("src/diagnosis/causes/{code}.rs"))).unwrap();
        let said = read(code, &text).unwrap_or_else(|lacking| panic!("{lacking}"));
        for (id, label) in [("client", "Client"), ("server", "Server")] {
            let at = SECTIONS.iter().position(|(known, _)| *known == label).unwrap();
            sheet.push_str(&format!("== {code}.{id}\n{}\n", said.sections[at].replace('\n', " ")));
        }
    }
    sheet
}

#[test]
fn the_checklists_of_the_panel_are_what_the_cause_files_say() {
    let path = root().join("src/developer/sheet.causes.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, sheet()).unwrap();
    }
    let written = fs::read_to_string(path).unwrap_or_default();
    assert!(sheet() == written, "src/developer/sheet.causes.txt is out of date: run this test with UPDATE=1");
}

#[test]
fn a_missing_section_is_named() {
    let whole = "//! `x`: meaning.\n//!\n//! Rests on: a\n//! For: b\n//! Against: c\n//! Client: d\n//! Server: e\n//! Reproduce:\n\
        //! ```sh\n//! curl\n//! ```\n";
    assert!(read("x", whole).is_ok());
    for (label, _) in SECTIONS {
        let lacking = whole.replace(&format!("//! {label}:"), "//!");
        assert_eq!(read("x", &lacking).err(), Some(format!("x.rs lacks the section `{label}:`")));
    }
    assert!(read("x", &whole.replace("```", "")).err().unwrap().contains("no lines to copy"));
    assert!(read("y", whole).err().unwrap().contains("does not begin"));
}
