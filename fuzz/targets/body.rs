//! What a server says: first a line with status and media type, then the body. It is heard within bounds, and by its words only.
#![no_main]

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::observed::Observed;
use help401::evidence::record::{Outcome, Record, Request, Response};
use help401::protocol::secret::Secret;
use help401::protocol::timestamp::Timestamp;
use help401_fuzz::{check_diagnosis, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let input = text(octets);
    let (head, body) = input.split_once('\n').unwrap_or(("", &input));
    let (status, media) = head.split_once(' ').unwrap_or((head, ""));
    let status = status.parse().unwrap_or(401);
    let evidence = gather(&record(status, media, body));
    let said = &evidence.said;
    assert!(said.heard.len() <= 24 && said.codes.len() <= 8);
    assert!(
        said.codes.iter().all(|code| code.len() <= 80 && *code == code.to_ascii_lowercase() && !code.contains(' '))
    );
    assert!(!said.is_silent() || said.heard.iter().all(|heard| heard.phrase.is_empty()));
    check_diagnosis(&diagnose(&evidence));
    // Words are a weak witness: what is called certain stands in a code, and is no matter of wording.
    // A proxy's 407 asks for other credentials than a server's 401, so it is the same answer without its words that is compared.
    let wordless = gather(&record(status, media, ""));
    assert_eq!(evidence.sent.shape, wordless.sent.shape, "the body says nothing of what was sent");
});

fn record(status: u16, media: &str, body: &str) -> Record {
    let url = "https://shop.example/api/me".to_owned();
    let request = Request {
        method: "GET".to_owned(),
        url: url.clone(),
        headers: vec![("authorization".to_owned(), Secret::new("Bearer 9f3b2c1d77aa4e5f"))],
        ..Request::default()
    };
    let headers = vec![("content-type".to_owned(), Secret::new(media))];
    let response = Response { status, url, headers, body: Some(Secret::new(body)), ..Response::default() };
    let mut record = Record::of_program(Timestamp::from_secs(1_795_377_600), request, Outcome::Answered(response));
    record.page.origin = "https://shop.example".to_owned();
    record.page.cookies = Observed::Present(Vec::new());
    record.page.storage = Observed::Present(Vec::new());
    record
}
