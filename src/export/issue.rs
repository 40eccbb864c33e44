//! The report of an incident with the command that shows it again, as Markdown for an issue.

use crate::evidence::text::holds;
use crate::export::Secrets;
use crate::export::call::Call;
use crate::export::curl::bash;

/// The issue: a report, what a developer is advised, and the command.
#[must_use]
pub fn issue(report: &str, advice: &[(String, String)], call: &Call, secrets: Secrets, cookies: bool) -> String {
    let mut out = report.to_owned();
    for (title, text) in advice {
        out.push_str(&["\n## ", title, "\n\n", text, "\n"].concat());
    }
    let command = bash(call, secrets, cookies);
    // A fence is longer than any that stands within it.
    let mut fence = "```".to_owned();
    while holds(&command, &fence) {
        fence.push('`');
    }
    out.push_str(&["\n## Reproduce\n\n", &fence, "sh\n", &command, &fence, "\n"].concat());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_fence_in_the_command_does_not_end_it() {
        let call = Call::of(&Sample::get("https://a.test/").header("accept", "```").record());
        let advice = [("Check on the client".to_owned(), "Look.".to_owned())];
        let text = issue("# help401\n", &advice, &call, Secrets::Hidden, false);
        assert!(text.starts_with("# help401\n\n## Check on the client\n\nLook.\n\n## Reproduce\n\n````sh\n"), "{text}");
        assert!(text.ends_with("\n````\n"), "{text}");
    }
}
