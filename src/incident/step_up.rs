//! What a server wants to be proved when somebody signs in again (RFC 9470 §3), handed on to the app's own address to sign
//! in: only where the app has left a place for it, and only values of the shape that the RFC gives them.

use crate::evidence::observed::Observed;
use crate::options::address::Address;
use crate::protocol::challenge::Challenge;
use crate::protocol::secret_shape::is_secret;

/// The longest list of authentication contexts, in bytes.
const LENGTH: usize = 256;

/// The longest age, in digits of seconds: thirty years.
const DIGITS: usize = 9;

/// The placeholders of an address to sign in, as the parameters of OpenID Connect are named.
const CONTEXTS: &str = "{acr_values}";
const AGE: &str = "{max_age}";

/// What is to be proved; an empty text where nothing is asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StepUp {
    /// `acr_values`: authentication contexts of which one is enough, with spaces between.
    contexts: String,
    /// `max_age`: for how many seconds a sign-in counts.
    age: String,
}

impl StepUp {
    /// What the challenges of an answer ask.
    #[must_use]
    pub fn of(challenges: &Observed<Vec<Challenge>>) -> Self {
        let asked = |name, fits: fn(&str) -> bool| {
            let mut values = challenges.present().into_iter().flatten().filter_map(|challenge| challenge.param(name));
            // A server may repeat a token; that goes to nobody's sign-in.
            values.find(|value| fits(value) && !is_secret(value)).unwrap_or_default().to_owned()
        };
        Self { contexts: asked("acr_values", are_contexts), age: asked("max_age", is_age) }
    }

    /// The address to sign in that asks for it. A parameter that nothing is known for is left out: empty ones mean
    /// something else.
    #[must_use]
    pub fn asked_at(&self, address: &Address) -> Address {
        address.given(CONTEXTS, &self.contexts).given(AGE, &self.age)
    }
}

/// Contexts are names or URIs; token68 (RFC 9110 §11.2), the colon of URNs and single spaces are all that they need.
fn are_contexts(value: &str) -> bool {
    let name = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=:".contains(&byte))
    };
    value.len() <= LENGTH && value.split(' ').all(name)
}

fn is_age(value: &str) -> bool {
    (1..=DIGITS).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;
    use crate::options::address::Schemes;

    fn asked(challenge: &str, address: &str) -> String {
        let evidence = Sample::get("https://a.test/pay").bearer("{}").answered(401).challenge(challenge).evidence();
        let address = Address::parse(address, Schemes::WEB).unwrap();
        StepUp::of(&evidence.challenges).asked_at(&address).as_str().to_owned()
    }

    const LOGIN: &str = "/login?acr_values={acr_values}&next={return_url}&max_age={max_age}#in";

    #[test]
    fn what_the_challenge_asks_is_handed_on() {
        let challenge =
            r#"Bearer error="insufficient_user_authentication", acr_values="urn:a:mfa  phr", max_age="300""#;
        assert_eq!(
            asked(&challenge.replace("  ", " "), LOGIN),
            "/login?acr_values=urn%3Aa%3Amfa%20phr&next={return_url}&max_age=300#in"
        );
    }

    #[test]
    fn what_is_not_asked_leaves_no_trace() {
        assert_eq!(asked("Bearer", LOGIN), "/login?next={return_url}#in");
        assert_eq!(asked(r#"Bearer max_age="0""#, "/login?max_age={max_age}"), "/login?max_age=0");
        assert_eq!(asked("Bearer", "/login?max_age={max_age}"), "/login");
    }

    #[test]
    fn an_address_without_a_place_for_it_stays_as_it_is() {
        assert_eq!(asked(r#"Bearer acr_values="mfa", max_age="300""#, "/login?a=b"), "/login?a=b");
    }

    #[test]
    fn values_of_another_shape_are_not_handed_on() {
        for value in ["a&b=c", "a\u{e9}", "{return_url}", "a  b", "", "<b>", &"x".repeat(300)] {
            assert_eq!(
                asked(&format!("Bearer acr_values=\"{value}\""), LOGIN),
                "/login?next={return_url}#in",
                "{value}"
            );
        }
        for value in ["-1", "soon", "1e9", "9999999999"] {
            assert_eq!(asked(&format!("Bearer max_age=\"{value}\""), LOGIN), "/login?next={return_url}#in", "{value}");
        }
    }

    #[test]
    fn a_token_that_a_server_repeats_is_not_handed_on() {
        let challenge = r#"Bearer acr_values="9f86d081884c7d659a2feaa0c55ad015", max_age="60""#;
        assert_eq!(asked(challenge, LOGIN), "/login?next={return_url}&max_age=60#in");
    }
}
