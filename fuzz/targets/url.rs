//! Addresses: what is shown of one has no query, no fragment and no password, and an origin is its own origin.
#![no_main]

use help401::protocol::url::{
    MAX_PAIRS, origin, percent_decode, query_pairs, same_site, shown, split_url, without_query,
};
use help401_fuzz::text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let address = text(octets);
    let short = without_query(&address);
    assert!(address.starts_with(short) && !short.contains(['?', '#']));
    assert!(!shown(&address).contains(['?', '#']));
    assert!(
        split_url(&address).is_some() || !shown(&address).contains('@'),
        "what cannot be read may begin with a password"
    );
    if let Some(parts) = split_url(&address) {
        assert!(!parts.host.is_empty() && !parts.path.contains(['?', '#']));
        let origin_of = origin(&address).expect("an address with a host has an origin");
        // Browsers know no host with white space in it, and give none to the reader.
        assert!(parts.host.contains(char::is_whitespace) || origin(&origin_of) == Some(origin_of.clone()));
        assert!(same_site(parts.host, parts.host) || parts.host.trim_end_matches('.').is_empty());
        assert!(shown(&address).starts_with(&origin_of));
        let authority = shown(&address)[origin_of.find("//").unwrap_or_default() + 2..].to_owned();
        let authority = authority.split(['/', '\\']).next().unwrap_or_default().to_owned();
        assert!(!authority.contains('@'), "a user name is no part of what is shown");
    }
    let pairs = query_pairs(&address);
    assert!(pairs.len() <= MAX_PAIRS);
    // An octet that is no UTF-8 becomes three.
    assert!(pairs.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() <= 3 * address.len());
    assert!(percent_decode(&address).len() <= 3 * address.len());
});
