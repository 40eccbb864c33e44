//! `wrong_token_type`: a well-formed, live token of the wrong kind: a refresh or identity token as access token, or the reverse.
//!
//! Rests on: RFC 9068 §2.1 (`typ: at+jwt`), RFC 6749 §1.5, OpenID Connect Core §2.
//! For: the token says that it is of another kind, or the page keeps it under such a name; the server's words.
//! Against: the request renews a token, where a refresh token belongs; the sent token is no JWT.
//!
//! Client: Send the `access_token`. An `id_token` is for the client alone, a `refresh_token` for the token endpoint
//! alone. Look at the names of the storage keys and at the order in which an answer is taken apart.
//! Server: Tell kinds apart by `typ: at+jwt` (RFC 9068 §2.1) or a claim, and refuse the others: an identity token that
//! is accepted as an access token is a hole.
//!
//! Reproduce: the refresh token takes the access token's place.
//! ```sh
//! sign_in
//! token=$(post /api/token '{}' | field refresh_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error_description="This kind of token is not accepted here: not an access token"
//! ```

use super::weigh_words;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::evidence::place::Endpoint;
use crate::evidence::text::holds;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let Some(jwt) = evidence.sent.jwt.as_ref() else { return };
    let claimed = jwt.claims.token_use.as_deref().or(jwt.typ.as_deref()).unwrap_or_default().to_ascii_lowercase();
    let renewing = evidence.place.endpoint == Endpoint::Token;
    let wrong = (holds(&claimed, "refresh") && !renewing)
        || (claimed == "access" && renewing)
        || claimed == "id"
        || claimed == "id_token";
    if wrong && evidence.is_ordinary() {
        case.witness(90, Fact::new(FactCode::TokenKind, FactSource::Token).text("kind", &claimed));
    }
    // Only identity tokens carry the hash of another token (OpenID Connect Core §3.1.3.6).
    let identity = jwt.claims.all.get("at_hash").is_some() || jwt.claims.all.get("c_hash").is_some();
    let named = [("refresh_token", "refresh"), ("refreshtoken", "refresh"), ("id_token", "id"), ("idtoken", "id")];
    let name = evidence.source.name.as_str();
    let called = named.iter().find(|(known, _)| holds(name, known)).map(|(_, kind)| *kind);
    if let Some(kind) = called.or(identity.then_some("id")).filter(|_| !wrong && super::live_jwt_refused(evidence)) {
        case.witness(80, Fact::new(FactCode::TokenKind, FactSource::Token).text("kind", kind));
    }
    if let Some((weight, fact)) = weigh_words(evidence, Concept::Token, &|phrase| {
        phrase.has(Concept::Token)
            && phrase.has(Concept::Refresh)
            && !evidence.sent.refresh_token
            && (phrase.has(Concept::Permission) || phrase.has(Concept::Invalid))
    }) && evidence.is_ordinary()
    {
        case.witness(weight.min(84), fact);
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::{NOW, Sample};

    #[test]
    fn a_refresh_token_opens_no_api() {
        let claims = format!(r#"{{"token_use":"refresh","exp":{}}}"#, NOW + 60);
        let evidence = Sample::get("https://a.test/me").bearer(&claims).answered(401).evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongTokenType);
    }
}
