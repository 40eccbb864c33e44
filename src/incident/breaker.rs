//! How often the session is renewed without asking: fresh credentials that are refused at once are another matter than old ones, and
//! to renew again would only be a loop.

use crate::protocol::timestamp::Timestamp;

/// At most one renewal for a route in this time, in seconds.
const PAUSE_S: i64 = 60;

/// And at most so many for all of them: where none can be helped, a page that asks for one after the other would renew for each.
const MANY: usize = 3;

/// The renewals of late.
#[derive(Clone, Debug, Default)]
pub struct Breaker(Vec<(String, Timestamp)>);

impl Breaker {
    /// Whether the session may be renewed for a route of an origin now; if so, that is taken as done. What lies ahead was before a
    /// clock was set back.
    pub fn may(&mut self, route: String, now: Timestamp) -> bool {
        self.0.retain(|(_, when)| (0..PAUSE_S).contains(&now.seconds_since(*when)));
        let may = self.0.len() < MANY && !self.0.iter().any(|(known, _)| *known == route);
        if may {
            self.0.push((route, now));
        }
        may
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(breaker: &mut Breaker, route: &str, at: i64) -> bool {
        breaker.may(route.to_owned(), Timestamp::from_secs(at))
    }

    #[test]
    fn a_route_is_renewed_for_once_a_minute_and_another_by_itself() {
        let mut breaker = Breaker::default();
        assert!(asked(&mut breaker, "https://a.test/me", 0));
        assert!(!asked(&mut breaker, "https://a.test/me", PAUSE_S - 1));
        assert!(asked(&mut breaker, "https://a.test/orders/{id}", 1));
        assert!(asked(&mut breaker, "https://b.test/me", 1));
        assert!(asked(&mut breaker, "https://a.test/me", PAUSE_S));
    }

    #[test]
    fn many_routes_one_after_the_other_are_no_loop() {
        let mut breaker = Breaker::default();
        let renewed = (0..100).filter(|n| asked(&mut breaker, &format!("https://a.test/{n}"), 0)).count();
        assert_eq!(renewed, MANY);
    }
}
