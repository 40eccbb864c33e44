//! What the page did before the failure: the witness that never words anything.

use crate::evidence::place::{Endpoint, Relation, endpoint, mode_allows_cookies};
use crate::evidence::record::{CredentialsMode, Exchange, Record};
use crate::evidence::sent::{Sent, sent};
use crate::evidence::text::word_in;
use crate::protocol::url;

/// What earlier exchanges with the same origin tell. Spans are seconds before the failure.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// The last log-in or token request that succeeded.
    pub logged_in: Option<i64>,
    /// The last log-out that succeeded, if no log-in followed.
    pub logged_out: Option<i64>,
    /// The same credentials were accepted by this origin.
    pub accepted: Option<i64>,
    /// The same credentials were accepted at this very address, by this method.
    pub accepted_here: bool,
    /// The same credentials were refused before they were sent again.
    pub refused_before: usize,
    /// The same address answered well, without credentials of the script's own.
    pub cookie_worked: Option<i64>,
    /// This very address accepted Basic credentials, be it others.
    pub basic_accepted: bool,
    /// The same address was read well by the same method, with cookies alone.
    pub cookie_worked_here: bool,
    /// Credentials in `Authorization` were refused this many times.
    pub refused: usize,
    /// The same address answered well with whatever was sent then.
    pub worked: Option<i64>,
    /// The earlier success was with another credentials mode than now.
    pub worked_in_mode: Option<CredentialsMode>,
    /// A token was sent to this origin before, and was accepted.
    pub token_was_sent: Option<i64>,
    /// Something that needs the cookie was answered well since the log-in.
    pub accepted_since_login: bool,
    /// The last log-in went out with cookies allowed.
    pub login_with_cookies: bool,
    /// Log-ins that were refused.
    pub logins_refused: usize,
    /// The status of the last of them.
    pub login_status: Option<u16>,
    /// The renewal of the token was refused.
    pub renewal_refused: Option<i64>,
    /// A request with an anti-forgery token, or one that hands it out, went before.
    pub csrf_seen: bool,
    /// Audiences and issuers of tokens that this origin accepted.
    pub accepted_audiences: Vec<String>,
    /// Issuers of tokens that this origin accepted.
    pub accepted_issuers: Vec<String>,
    /// The refresh token of this request was already used in an earlier, successful one.
    pub grant_used_before: bool,
}

/// Reads the history of a record, as far as it concerns the origin that failed.
#[must_use]
pub fn past(record: &Record, now: &Sent) -> Past {
    let mut past = Past::default();
    let failed = &record.exchange.request;
    // A proxy knows nothing of the origin's past.
    let origin = url::origin(&failed.url).filter(|_| record.exchange.status() != Some(407));
    for exchange in
        record.history.iter().filter(|exchange| exchange.offset_ms <= 0 && url::origin(&exchange.request.url) == origin)
    {
        read(&mut past, record, now, exchange);
    }
    past
}

fn read(past: &mut Past, record: &Record, now: &Sent, exchange: &Exchange) {
    let failed = &record.exchange.request;
    let ago = (-exchange.offset_ms) / 1000;
    let then = sent(&exchange.request);
    let kind = endpoint(&exchange.request.url);
    let logs_in = then.login.password || then.grant_type.is_some();
    if !exchange.succeeded() {
        if logs_in && exchange.status().is_some_and(|status| (400..500).contains(&status)) {
            past.logins_refused += 1;
            past.login_status = exchange.status();
        }
        if kind == Endpoint::Token || then.grant_type.as_deref() == Some("refresh_token") {
            past.renewal_refused = Some(ago);
        }
        if then.fingerprint.is_some() && then.fingerprint == now.fingerprint {
            past.refused_before += 1;
        }
        past.refused += usize::from(then.authorization.is_some() && exchange.status() == Some(401));
        return;
    }
    // A session that is deleted has ended (RFC 9110 §9.3.5).
    let deletes = kind == Endpoint::Login && exchange.request.method.eq_ignore_ascii_case("DELETE");
    if kind == Endpoint::Logout || deletes {
        past.logged_out = Some(ago);
        return;
    }
    past.csrf_seen |= then.csrf;
    if logs_in || (kind == Endpoint::Login && !exchange.request.is_safe()) {
        past.logged_in = Some(ago);
        past.logged_out = None;
        past.accepted_since_login = false;
        past.login_with_cookies = then.mode != CredentialsMode::Omit;
        past.grant_used_before |=
            now.grant_type.is_some() && exchange.request.body == failed.body && failed.body.is_some();
        return;
    }
    let same_address = url::without_query(&exchange.request.url) == url::without_query(&failed.url);
    let same_call = same_address && exchange.request.method == failed.method;
    past.basic_accepted |= same_address && matches!(then.basic, Some(Ok(_)));
    // A token in the address of a log-in buys a cookie; it is not what later calls are made with.
    if then.fingerprint.is_some() && kind != Endpoint::Login {
        past.token_was_sent = Some(ago);
        if then.fingerprint == now.fingerprint {
            past.accepted = Some(ago);
            past.accepted_here |= same_call;
        }
        if let Some(jwt) = &then.jwt {
            past.accepted_audiences.extend(jwt.claims.aud.iter().take(4).cloned());
            past.accepted_issuers.extend(jwt.claims.iss.iter().cloned());
        }
    }
    let relation = if url::origin(&record.page.origin) == url::origin(&failed.url) {
        Relation::SameOrigin
    } else {
        Relation::SameSite
    };
    if then.nothing() && mode_allows_cookies(then.mode, relation) {
        // A file is given to anybody.
        if past.logged_in.is_some() && !is_file(&exchange.request.url) {
            past.accepted_since_login = true;
        }
        if same_address {
            past.cookie_worked = Some(ago);
            past.cookie_worked_here |= same_call;
        }
    }
    if same_address {
        past.worked = Some(ago);
        past.worked_in_mode = Some(then.mode);
    }
}

/// Whether the last segment of a path has the ending of a file's name.
fn is_file(address: &str) -> bool {
    let name = url::without_query(address).rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.')
        .is_some_and(|(stem, ending)| !stem.is_empty() && word_in("json js css svg png txt ftl", ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    fn past_of(sample: Sample) -> Past {
        let record = sample.record();
        past(&record, &sent(&record.exchange.request))
    }

    #[test]
    fn a_login_and_a_success_are_remembered() {
        let past = past_of(
            Sample::get("https://a.test/me")
                .answered(401)
                .before(-9000, Sample::login("https://a.test/login").answered(200))
                .before(-4000, Sample::get("https://a.test/me").answered(200)),
        );
        assert_eq!((past.logged_in, past.cookie_worked), (Some(9), Some(4)));
        assert!(past.accepted_since_login);
    }

    #[test]
    fn a_logout_ends_what_the_login_began() {
        let past = past_of(
            Sample::get("https://a.test/me")
                .answered(401)
                .before(-9000, Sample::login("https://a.test/login").answered(200))
                .before(-4000, Sample::get("https://a.test/logout").answered(200)),
        );
        assert_eq!(past.logged_out, Some(4));
    }

    #[test]
    fn a_session_that_is_deleted_is_no_log_in() {
        let past = past_of(
            Sample::get("https://a.test/me")
                .answered(401)
                .before(-9000, Sample::login("https://a.test/session").answered(200))
                .before(-4000, Sample::request("DELETE", "https://a.test/session").answered(204)),
        );
        assert_eq!((past.logged_in, past.logged_out), (Some(9), Some(4)));
    }

    #[test]
    fn other_origins_are_nobodys_past() {
        let past = past_of(
            Sample::get("https://a.test/me")
                .answered(401)
                .before(-9000, Sample::login("https://b.test/login").answered(200)),
        );
        assert_eq!(past.logged_in, None);
    }
}
