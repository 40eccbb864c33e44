//! `wrong_token_type`: a well-formed, live token of the wrong kind: a refresh or identity token as access token, or the reverse.
//!
//! Rests on: RFC 9068 §2.1 (`typ: at+jwt`), RFC 6749 §1.5, OpenID Connect Core §2.
//! For: the token says that it is of another kind than the request needs; the server's words.

use super::words;
use crate::diagnosis::cause::Cause;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::evidence::place::Endpoint;

pub(super) fn check(evidence: &Evidence) -> Option<Finding> {
    let mut case = Finding::of(Cause::WrongTokenType);
    let Some(jwt) = evidence.sent.jwt.as_ref() else { return None };
    let claimed = jwt.claims.token_use.as_deref().or(jwt.typ.as_deref()).unwrap_or_default().to_ascii_lowercase();
    let renewing = evidence.place.endpoint == Endpoint::Token;
    let wrong = (claimed.contains("refresh") && !renewing)
        || (claimed == "access" && renewing)
        || claimed == "id"
        || claimed == "id_token";
    if wrong && evidence.is_ordinary() {
        case.witness(90, Fact::new(FactCode::TokenKind, FactSource::Token).text("kind", &claimed));
    }
    if let Some((weight, fact)) = words(evidence, Concept::Token, |phrase| {
        phrase.has(Concept::Token)
            && phrase.has(Concept::Refresh)
            && !evidence.sent.refresh_token
            && (phrase.has(Concept::Permission) || phrase.has(Concept::Invalid))
    }) && evidence.is_ordinary()
    {
        case.witness(weight.min(84), fact);
    }
    case.found()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_refresh_token_opens_no_api() {
        let claims = format!(r#"{{"token_use":"refresh","exp":{}}}"#, NOW + 60);
        let evidence = Sample::get("https://a.test/me").bearer(&claims).answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongTokenType);
    }
}
