//! Whether there was a session before: a cookie that ran out by itself is gone without a trace, and a request without it looks as
//! if nobody had ever signed in.

use crate::evidence::past::past;
use crate::evidence::record::Record;
use crate::evidence::sent::sent;
use crate::evidence::stored::{keeps_credentials, looks_like_session_cookie};
use crate::options::Options;

/// Whether what the page did, or keeps, tells that somebody was signed in at the address of this record, and has not signed out
/// since.
#[must_use]
pub fn had_session(record: &Record, options: &Options) -> bool {
    let past = past(record, &sent(&record.exchange.request));
    if past.logged_out.is_some() {
        return false;
    }
    let seen = [past.logged_in, past.token_was_sent, past.cookie_worked].iter().any(Option::is_some);
    let items = record.page.storage.present().into_iter().flatten();
    let cookies = record.page.cookies.present().into_iter().flatten();
    seen || items.into_iter().any(|item| options.token_keys.contains(&item.key) || keeps_credentials(item))
        || cookies.into_iter().any(|name| options.cookie_names.contains(name) || looks_like_session_cookie(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    fn refused() -> Sample {
        Sample::get("https://a.test/me").answered(401)
    }

    fn had(sample: Sample) -> bool {
        had_session(&sample.record(), &Options::default())
    }

    #[test]
    fn a_page_that_knows_nothing_had_none() {
        assert!(!had(refused()));
        assert!(!had(refused().stores("theme", "dark-and-quiet")));
        let other = Sample::get("https://a.test/news").answered(200);
        assert!(!had(refused().before(-4000, other)), "what anybody may read tells nothing");
    }

    #[test]
    fn a_log_in_or_an_answer_to_the_cookie_tells_of_one() {
        assert!(had(refused().before(-9000, Sample::login("https://a.test/login").answered(200))));
        assert!(had(refused().before(-9000, Sample::get("https://a.test/me").answered(200))));
        assert!(!had(refused().before(-9000, Sample::login("https://b.test/login").answered(200))));
    }

    #[test]
    fn what_a_sign_in_leaves_in_storage_tells_of_one() {
        assert!(had(refused().stores("access_token", "a-long-enough-token")));
        let named = Options { token_keys: vec!["me".into()], ..Options::default() };
        assert!(had_session(&refused().stores("me", "x").record(), &named));
    }

    #[test]
    fn who_has_signed_out_is_not_signed_in_again_without_being_asked() {
        let signed_out = refused()
            .before(-9000, Sample::login("https://a.test/login").answered(200))
            .before(-4000, Sample::request("POST", "https://a.test/logout").answered(204))
            .stores("access_token", "a-long-enough-token");
        assert!(!had(signed_out));
    }
}
