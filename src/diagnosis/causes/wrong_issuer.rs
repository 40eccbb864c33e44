//! `wrong_issuer`: the token's `iss` names an issuer that this server does not trust.
//!
//! Rests on: RFC 7519 §4.1.1, RFC 9068 §4.
//! For: the server's words; tokens of another issuer accepted here; a challenge that names another; `staging` in it.
//! Against: nothing was sent, or nothing readable; a token that was accepted before.
//!
//! Client: Decode `iss`. Mostly page and API are set to different environments or tenants, or storage still holds a
//! token from before the change.
//! Server: `iss` must equal the configured issuer exactly: slash at the end, tenant id, scheme, and the outer host
//! name, which a provider behind a proxy may take from the wrong header. A trusted key is not enough: staging often
//! signs with the same one.
//!
//! Reproduce: staging signs with the same key.
//! ```sh
//! sign_in
//! token=$(post /demo-api/token '{"staging":true}' | field access_token)
//! curl -i -H "Authorization: Bearer $token" http://127.0.0.1:8401/api/invoices
//! # 401
//! # error_description="The issuer of the token is not trusted here"
//! ```

use super::hear;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::{Fact, FactCode, FactSource};
use crate::evidence::lexicon::Concept;
use crate::protocol::url;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    if !evidence.is_ordinary() || evidence.sent.nothing() || evidence.sent.unreadable() {
        return;
    }
    hear(case, evidence, Concept::Issuer, |phrase| phrase.has(Concept::Issuer) && !phrase.has(Concept::NotYet));
    let Some(issuer) = evidence.sent.jwt.as_ref().and_then(|jwt| jwt.claims.iss.as_deref()) else {
        return;
    };
    let shown = || Fact::new(FactCode::TokenIssuer, FactSource::Token).text("issuer", issuer);
    if super::live_jwt_refused(evidence) {
        let accepted = &evidence.past.accepted_issuers;
        if !accepted.is_empty() && !accepted.iter().any(|known| known == issuer) {
            case.witness(82, Fact::new(FactCode::OtherIssuerAccepted, FactSource::History));
        }
        // Some challenges name the token server in `realm` or `authorization_uri`.
        let named = super::asked(evidence, "authorization_uri").or_else(|| super::asked(evidence, "realm"));
        // A realm that is the called server's own address names no issuer.
        if let Some(parts) = named.and_then(url::split_url).filter(|parts| !evidence.place.is_host(parts.host)) {
            let issuer_host = url::split_url(issuer).map_or(issuer, |parts| parts.host);
            if !issuer_host.eq_ignore_ascii_case(parts.host) {
                case.witness(74, shown());
            }
        }
        if case.strength == 0 && evidence.past.accepted.is_none() {
            case.witness(if evidence.place.is_other_environment(issuer) { 56 } else { 40 }, shown());
        }
    }
    if case.strength > 0 {
        case.support(shown());
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::evidence::sample::Sample;

    #[test]
    fn a_server_that_speaks_of_the_issuer_is_believed() {
        let evidence = Sample::get("https://a.test/me")
            .bearer(r#"{"iss":"https://staging.test"}"#)
            .answered(401)
            .says(r#"{"message":"The iss claim value is not allowed"}"#)
            .evidence();
        assert_eq!(diagnose(&evidence).cause(), Cause::WrongIssuer);
    }
}
