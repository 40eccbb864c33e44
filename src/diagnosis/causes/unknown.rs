//! `unknown`: nothing that was seen tells one cause from another; said rather than guessed.
//!
//! Rests on: RFC 9110 §15.5.2.
//! For: always possible; it comes first only where nothing else is found.
//! Against: every other finding, since this one is the weakest.
//!
//! Client: Take "Copy as cURL" from the network panel and send it again, then leave out header by header to see what
//! changes the answer.
//! Server: The log knows why. Answer with `WWW-Authenticate`, which a 401 must have (RFC 9110 §15.5.2), and a problem
//! document (RFC 9457), so that the next reader knows, too.
//!
//! Reproduce: a refusal without challenge, code or word.
//! ```sh
//! curl -i -H 'Authorization: Bearer x' http://127.0.0.1:8401/api/vault
//! # 401
//! ```

use super::response;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;

/// What it has for itself, whatever else there is.
pub(crate) const LEAST: u8 = 10;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    case.witness(LEAST, super::status(evidence));
    if evidence.said.is_silent() {
        case.support(response(FactCode::NoReason));
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_refusal_that_fits_nothing_is_unknown() {
        let diagnosis = diagnose(&Sample::login("https://a.test/login").answered(500).evidence());
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::Unknown, Confidence::Possible));
    }
}
