//! `digest_nonce_stale`: HTTP Digest, computed rightly over an aged nonce; no new password is needed.
//!
//! Rests on: RFC 7616 §3.3 (`stale=true` says that only the nonce is at fault).
//! For: the challenge says so, after Digest credentials were sent.
//! Against: no Digest credentials were sent, without which it is not conclusive.
//!
//! Client: Compute the answer anew over the nonce of this challenge and repeat once, without asking for the password;
//! `nc` begins at 00000001 again. Browsers and curl do so by themselves, hand-written clients often do not.
//! Server: Say `stale=true` only where all but the nonce was right. Check the lifetime of nonces, and that every
//! instance knows those of the others.
//!
//! Reproduce: the demo's nonces are good for two seconds.
//! ```sh
//! h() { printf %s "$1" | sha256sum | cut -d' ' -f1; }
//! nonce=$(curl -si http://127.0.0.1:8401/api/digest/stock | sed -n 's/.*nonce="\([^"]*\)".*/\1/p')
//! sleep 3
//! answer=$(h "$(h 'ada:Acme Stock:lovelace'):$nonce:00000001:x:auth:$(h GET:/api/digest/stock)")
//! sent="username=\"ada\", realm=\"Acme Stock\", nonce=\"$nonce\", uri=\"/api/digest/stock\", algorithm=SHA-256"
//! sent="$sent, qop=auth, nc=00000001, cnonce=\"x\", response=\"$answer\""
//! curl -i -H "Authorization: Digest $sent" http://127.0.0.1:8401/api/digest/stock
//! # 401
//! # stale=true
//! ```

use super::response;
use crate::diagnosis::finding::Finding;
use crate::evidence::Evidence;
use crate::evidence::fact::FactCode;
use crate::protocol::auth_scheme::AuthScheme;
use crate::protocol::digest;

pub(super) fn check(evidence: &Evidence, case: &mut Finding) {
    let stale = evidence
        .challenges()
        .iter()
        .any(|challenge| challenge.scheme == AuthScheme::Digest && digest::stale(challenge));
    if !stale {
        return;
    }
    let digest_sent = matches!(evidence.sent.scheme(), Some(AuthScheme::Digest));
    case.witness(if digest_sent { 96 } else { 86 }, response(FactCode::NonceStale));
    case.conclusive = digest_sent;
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::cause::Cause;
    use crate::diagnosis::diagnose;
    use crate::diagnosis::ranking::Confidence;
    use crate::evidence::sample::Sample;

    #[test]
    fn stale_true_asks_for_another_try_and_not_for_another_password() {
        let evidence = Sample::get("https://a.test/me")
            .authorization(r#"Digest username="a", nonce="n", response="r""#)
            .answered(401)
            .challenge(r#"Digest realm="a", nonce="m", stale=true"#)
            .evidence();
        let diagnosis = diagnose(&evidence);
        assert_eq!((diagnosis.cause(), diagnosis.confidence()), (Cause::DigestNonceStale, Confidence::Certain));
    }
}
