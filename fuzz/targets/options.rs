//! Options, a name and a value on each line: whatever they are, no address of a scheme that was not asked for comes out of them.
#![no_main]

use help401::evidence::observed::Observed;
use help401::incident::step_up::StepUp;
use help401::options::address::{Address, encode};
use help401::options::read_options;
use help401::protocol::challenge::parse_challenges;
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let input = text(octets);
    let raw: Vec<(String, String)> = input
        .split('\n')
        .map(|line| line.split_once('=').unwrap_or((line, "")))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let (mut options, problems) = read_options(&raw);
    assert!(problems.iter().all(|problem| problem.name.chars().count() <= 80 && !problem.why.is_empty()));
    assert!(options.grace_ms <= 60_000 && options.otlp_sample <= 1_000_000 && options.lang.len() <= 35);
    assert!(options.token_keys.len() <= 64 && options.cookie_names.len() <= 64);
    let web = [
        &options.login_url,
        &options.session_url,
        &options.refresh_url,
        &options.logout_url,
        &options.clear_url,
        &options.messages_url,
        &options.otlp_url,
    ];
    web.into_iter().flatten().for_each(|address| leads(address, &["http", "https"]));
    let mail = [&options.request_access_url, &options.support_url];
    mail.into_iter().flatten().for_each(|address| leads(address, &["https", "mailto"]));
    let asked = StepUp::of(&Observed::Present(parse_challenges(&input).value));
    for address in web.into_iter().chain(mail).flatten() {
        filled(address, &input);
        leads(&asked.asked_at(address), &["http", "https", "mailto"]);
    }
    let page = "https://shop.example/orders";
    options.keep_to(page, |address| address.len() % 7 > 0);
    let own = [&options.session_url, &options.refresh_url, &options.clear_url];
    assert!(own.into_iter().flatten().all(|address| !address.leaves(page)));
});

/// The scheme as the URL standard finds it, or none of these: relative to the page.
fn leads(address: &Address, schemes: &[&str]) {
    let plain = address.as_str().trim_matches(|c: char| c <= ' ').replace(['\t', '\n', '\r'], "");
    let head = plain.split(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).next().unwrap_or_default();
    let begins = head.starts_with(|c: char| c.is_ascii_alphabetic());
    if begins && plain.as_bytes().get(head.len()) == Some(&b':') {
        assert!(schemes.contains(&head.to_ascii_lowercase().as_str()), "{plain} is no address that a button may lead to");
    }
}

/// What is put into an address stays in its place.
fn filled(address: &Address, value: &str) {
    let plain = encode(value);
    assert!(plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
    let full = address.with("{return_url}", value);
    let holds = address.as_str().contains("{return_url}");
    assert!(if holds { full.contains(&plain) } else { full == address.as_str() });
    // One inside another, which nobody writes, leaves one.
    let nested = address.as_str().replace("{return_url}", "").contains("{return_url}");
    assert!(nested || !address.given("{return_url}", "").as_str().contains("{return_url}"));
    assert!(address.path().len() <= address.as_str().len().max(1) && !address.path().contains(['?', '#']));
}
