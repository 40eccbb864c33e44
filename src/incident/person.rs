//! Who is signed in: never by name, only to tell whether it is still the same person.

use crate::evidence::record::Request;
use crate::evidence::sent::sent;
use crate::protocol::json::{Json, parse_json_prefix};
use crate::protocol::secret::{Fingerprint, Secret};

/// Who is signed in, compared with who was before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Person {
    /// The same.
    Same,
    /// Somebody else.
    Other,
    /// Nobody can tell.
    Unknown,
}

impl Person {
    /// Compares two people by what identifies them, where both are known.
    #[must_use]
    pub fn compare(before: Option<Fingerprint>, now: Option<Fingerprint>) -> Self {
        match (before, now) {
            (Some(before), Some(now)) if before == now => Self::Same,
            (Some(_), Some(_)) => Self::Other,
            _ => Self::Unknown,
        }
    }

    /// What two witnesses say together: one who saw somebody else is believed.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Other, _) | (_, Self::Other) => Self::Other,
            (Self::Same, _) | (_, Self::Same) => Self::Same,
            _ => Self::Unknown,
        }
    }
}

/// Whom a request speaks for: `iss` and `sub` of its token (RFC 7519 §4.1.2: a subject is unique within its issuer).
#[must_use]
pub fn person_of(request: &Request) -> Option<Fingerprint> {
    let claims = sent(request).jwt?.claims;
    Some(Secret::new([claims.iss.as_deref().unwrap_or_default(), "\n", &claims.sub?].concat()).fingerprint())
}

/// Members of an answer that identify a person.
const NAMES: &str = "sub id user_id userId uid username user_name login email";

/// The same, of an object that is a session: its own id is another one each time.
const OF_SESSION: &str = "sub user user_id userId uid username user_name login email";

/// Objects that are a person.
const PEOPLE: &str = "user account profile";

/// Who is signed in, as the app's own address tells it in JSON.
#[must_use]
pub fn person_in(answer: &str) -> Option<Fingerprint> {
    let json = parse_json_prefix(answer.trim_start())?;
    identified(&json).or_else(|| identified(json.get("data")?)).or_else(|| named(json.get("session")?, OF_SESSION))
}

/// The person that an object tells of. A text alone names one only where it is called a user: `"account": "premium"` is
/// nobody, nor is `"session": "active"`.
fn identified(json: &Json) -> Option<Fingerprint> {
    let people = || PEOPLE.split(' ').filter_map(|name| json.get(name));
    match json.get("user").and_then(Json::as_str) {
        Some(_) => named(json, OF_SESSION),
        None => people().find_map(|person| named(person, NAMES)).or_else(|| named(json, NAMES)),
    }
}

/// All of these members that are a text or a whole number, together: `"login": "ok"` and `"user": "authenticated"` name nobody, but
/// whoever is another person differs in one of them. Somebody whose address has changed is taken for another, which costs them one
/// request that they have to repeat.
fn named(json: &Json, names: &str) -> Option<Fingerprint> {
    let mut person = String::new();
    for name in names.split(' ') {
        let Some(value) = json.get(name) else { continue };
        let number = || value.as_i64().map(crate::protocol::number::decimal);
        if let Some(text) = value.as_str().map(str::to_owned).or_else(number).filter(|text| !text.is_empty()) {
            for part in [name, "=", &text, "\n"] {
                person.push_str(part);
            }
        }
    }
    (!person.is_empty()).then(|| Secret::new(person).fingerprint())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;

    #[test]
    fn people_are_compared_only_where_both_are_known() {
        let (ada, bob) = (person_in(r#"{"user":"ada"}"#), person_in(r#"{"user":"bob"}"#));
        assert_eq!(Person::compare(ada, ada), Person::Same);
        assert_eq!(Person::compare(ada, bob), Person::Other);
        assert_eq!(Person::compare(None, bob), Person::Unknown);
    }

    #[test]
    fn a_witness_who_saw_somebody_else_is_believed() {
        assert_eq!(Person::Same.and(Person::Other), Person::Other);
        assert_eq!(Person::Unknown.and(Person::Same), Person::Same);
    }

    #[test]
    fn a_token_speaks_for_its_subject() {
        let of = |claims: &str| person_of(&Sample::get("https://a.test/").bearer(claims).record().exchange.request);
        assert_eq!(of(r#"{"sub":"ada","exp":1}"#), of(r#"{"sub":"ada","exp":2}"#));
        assert_ne!(of(r#"{"sub":"ada"}"#), of(r#"{"sub":"bob"}"#));
        assert_ne!(of(r#"{"iss":"a","sub":"ada"}"#), of(r#"{"iss":"b","sub":"ada"}"#));
        assert_eq!(of(r#"{"exp":1}"#), None);
    }

    #[test]
    fn an_answer_tells_who_it_is_by_what_does_not_change() {
        let same = |one: &str, other: &str| person_in(one).is_some() && person_in(one) == person_in(other);
        assert!(same(r#"{"user":{"id":7,"name":"Ada"}}"#, r#"{"user":{"id":7,"name":"Ada L."},"seen":2}"#));
        assert!(same(r#"{"id":"s1","user":"ada"}"#, r#"{"id":"s2","user":"ada"}"#), "a session's id is no person");
        assert!(!same(r#"{"username":"ada"}"#, r#"{"username":"bob"}"#));
        assert!(same(r#"{"session":{"id":"s1","user":"ada"}}"#, r#"{"session":{"id":"s2","user":"ada"}}"#));
        assert!(!same(r#"{"session":"active","username":"ada"}"#, r#"{"session":"active","username":"bob"}"#));
        assert!(!same(r#"{"account":"premium","email":"a@a.test"}"#, r#"{"account":"premium","email":"b@a.test"}"#));
        assert!(same(r#"{"session":"s1","username":"ada"}"#, r#"{"session":"s2","username":"ada"}"#));
        for beside in [r#""login":"ok","#, r#""user":"authenticated","#, r#""id":1,"#] {
            let of = |name: &str| ["{", beside, r#""email":""#, name, r#"@a.test"}"#].concat();
            assert!(same(&of("ada"), &of("ada")) && !same(&of("ada"), &of("bob")), "{beside} is everybody's");
        }
        assert_eq!(person_in(r#"{"session":"active"}"#), None);
        assert_eq!(person_in(r#"{"ok":true}"#), None);
        assert_eq!(person_in("<html>"), None);
    }
}
