//! The request as a command line that can be run: cURL for bash, and cURL for PowerShell.
//!
//! A shell reads a command before curl does, and each reads it otherwise. For bash every text is in single quotes, in which
//! nothing means anything but the quote itself. PowerShell hands quotation marks on to programs differently from version to
//! version, so there the request is handed over as a text that curl reads by itself (`--config -`).

use crate::export::Secrets;
use crate::export::call::{Call, Piece, written};
use crate::protocol::number::decimal;

/// What a command says of the cookies that it cannot have; `--cookie` is how curl is given them.
const COOKIES: &str = "# A page cannot see HttpOnly cookies. If the browser sent some, add: --cookie 'name=value'\n";

/// The command for bash. `cookies` if some may have gone along unseen.
#[must_use]
pub fn bash(call: &Call, secrets: Secrets, cookies: bool) -> String {
    let mut out = if cookies { COOKIES.to_owned() } else { String::new() };
    if secrets == Secrets::Hidden {
        for (name, value) in &call.variables {
            // Without it the command would ask something else than the page did. A shell that somebody types into goes on with
            // the next line after that, but not with what it is joined to.
            out.push_str(&[": \"${", name, ":?has to be set first, ", &length(value.len()), "}\" &&\n"].concat());
        }
    }
    let text = |pieces: &[Piece]| written(pieces, secrets, single_quoted, |name| ["\"$", name, "\""].concat());
    out.push_str(&["curl --include --globoff ", &text(&call.url)].concat());
    let mut option = |name: &str, value: String| out.push_str(&[" \\\n  ", name, &value].concat());
    if let Some((name, value)) = method(call) {
        option(name, if value.is_empty() { value } else { single_quoted(&value) });
    }
    for (name, value) in &call.fields {
        option("--header ", text(&field(name, value)));
    }
    if let Some(body) = &call.body {
        option("--data-raw ", text(body));
    }
    out.push('\n');
    out
}

/// The command for PowerShell, of any version.
#[must_use]
pub fn powershell(call: &Call, secrets: Secrets, cookies: bool) -> String {
    let mut out = if cookies { COOKIES.to_owned() } else { String::new() };
    if secrets == Secrets::Hidden {
        for (name, value) in &call.variables {
            out.push_str(&["# $env:", name, " = '…'  # ", &length(value.len()), "\n"].concat());
        }
    }
    // What a variable holds is escaped when it is put in: quotation marks, backslashes and ends of lines.
    let variable = |name: &str| {
        ["$($env:", name, " -replace '[\\\\\"]', '\\$0' -replace \"`r\", '\\r' -replace \"`n\", '\\n')"].concat()
    };
    let text = |pieces: &[Piece]| written(pieces, secrets, |plain| here_string(&config_quoted(plain)), variable);
    // What it hands to a program would lose every letter beyond ASCII in Windows PowerShell.
    out.push_str("$OutputEncoding = New-Object Text.UTF8Encoding $false\n@\"\ninclude\ngloboff\n");
    let mut line = |name: &str, value: String| {
        let value = if value.is_empty() { value } else { [" = \"", &value, "\""].concat() };
        out.push_str(&[name, &value, "\n"].concat());
    };
    line("url", text(&call.url));
    if let Some((name, value)) = method(call) {
        let name = name.trim_start_matches('-').trim_end();
        line(name, here_string(&config_quoted(&value)));
    }
    for (name, value) in &call.fields {
        line("header", text(&field(name, value)));
    }
    if let Some(body) = &call.body {
        line("data-raw", text(body));
    }
    out.push_str("\"@ | curl.exe --config -\n");
    out
}

/// The options that say the method, where curl would not choose it by itself.
fn method(call: &Call) -> Option<(&'static str, String)> {
    match (call.method.as_str(), call.body.is_some()) {
        ("GET", false) | ("POST", true) | ("", _) => None,
        ("HEAD", _) => Some(("--head", String::new())),
        (method, _) => Some(("--request ", method.to_owned())),
    }
}

/// `Name: value`; curl takes a field without a value only with a semicolon.
fn field(name: &str, value: &[Piece]) -> Vec<Piece> {
    let empty = value.iter().all(|piece| matches!(piece, Piece::Plain(text) if text.is_empty()));
    let mut pieces = vec![Piece::Plain([name, if empty { ";" } else { ": " }].concat())];
    pieces.extend(value.iter().cloned());
    pieces
}

fn length(bytes: usize) -> String {
    [&decimal(i64::try_from(bytes).unwrap_or(i64::MAX)), " bytes"].concat()
}

/// For POSIX shells: in single quotes only the quote itself has a meaning. No argument holds a NUL.
fn single_quoted(text: &str) -> String {
    ["'", &replaced(&replaced(text, '\0', ""), '\'', "'\\''"), "'"].concat()
}

fn replaced(text: &str, what: char, by: &str) -> String {
    let mut out = String::new();
    for (place, part) in text.split(what).enumerate() {
        if place > 0 {
            out.push_str(by);
        }
        out.push_str(part);
    }
    out
}

/// For the double quotes of curl's own configuration.
fn config_quoted(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | '"' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0' => {}
            _ => out.push(c),
        }
    }
    out
}

/// For PowerShell's `@"…"@`, in which only these two have a meaning.
fn here_string(text: &str) -> String {
    replaced(&replaced(text, '`', "``"), '$', "`$")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    fn call() -> Call {
        let sample = Sample::request("PUT", "https://a.test/me?q=1")
            .authorization("Bearer s3cr3t-value")
            .header("accept", "it's")
            .body("{\"a\":\"$b`c\"}");
        Call::of(&sample.record())
    }

    #[test]
    fn secrets_are_variables_that_have_to_be_set() {
        assert_eq!(
            bash(&call(), Secrets::Hidden, false),
            r#": "${QUERY_Q:?has to be set first, 1 bytes}" &&
: "${TOKEN:?has to be set first, 12 bytes}" &&
: "${BODY:?has to be set first, 12 bytes}" &&
curl --include --globoff 'https://a.test/me?q='"$QUERY_Q" \
  --request 'PUT' \
  --header 'authorization: Bearer '"$TOKEN" \
  --header 'accept: it'\''s' \
  --header 'content-type: text/plain;charset=UTF-8' \
  --data-raw "$BODY"
"#
        );
    }

    #[test]
    fn what_is_revealed_stands_where_it_belongs() {
        let text = bash(&call(), Secrets::Revealed, true);
        assert!(text.starts_with("# A page cannot see HttpOnly") && !text.contains("${"), "{text}");
        assert!(text.contains("'authorization: Bearer s3cr3t-value'") && text.contains("me?q=1'"), "{text}");
        let text = powershell(&call(), Secrets::Revealed, false);
        assert!(text.contains("data-raw = \"{\\\"a\\\":\\\"`$b``c\\\"}\"\n"), "{text}");
        assert!(text.contains("request = \"PUT\"\n") && text.ends_with("\"@ | curl.exe --config -\n"), "{text}");
    }

    #[test]
    fn a_field_without_a_value_is_sent_all_the_same() {
        let call = Call::of(&Sample::get("https://a.test/").header("x-empty", "").record());
        assert!(bash(&call, Secrets::Hidden, false).contains("--header 'x-empty;'"));
    }
}
