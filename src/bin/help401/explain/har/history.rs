//! What went before: the last exchanges of the archive, as a page would remember its own.

use help401::evidence::place::endpoint;
use help401::evidence::record::Exchange;
use help401::protocol::timestamp::Timestamp;
use help401::protocol::url;

/// How many exchanges are remembered, as many as the loader does.
const KEPT: usize = 64;

/// How many that are alike are remembered. More of them tell nothing new, and a storm of refusals must not make the
/// sign-in before it forgotten.
const ALIKE: usize = 3;

/// The last exchanges, oldest first, and when each began.
#[derive(Default)]
pub struct History {
    exchanges: Vec<Exchange>,
    starts: Vec<i64>,
}

impl History {
    /// Remembers an exchange.
    pub fn push(&mut self, exchange: Exchange, start: Timestamp) {
        let mut alike = (0..self.exchanges.len()).filter(|at| are_alike(&self.exchanges[*at], &exchange));
        let first = alike.next().filter(|_| alike.count() + 1 >= ALIKE);
        if let Some(forgotten) = first.or((self.exchanges.len() == KEPT).then_some(0)) {
            self.exchanges.remove(forgotten);
            self.starts.remove(forgotten);
        }
        self.exchanges.push(exchange);
        self.starts.push(start.millis());
    }

    /// Lends the exchanges, each with the time from it to this moment; they are to be given back.
    pub fn lend(&mut self, now: Timestamp) -> Vec<Exchange> {
        for (exchange, start) in self.exchanges.iter_mut().zip(&self.starts) {
            exchange.offset_ms = start.saturating_sub(now.millis());
        }
        std::mem::take(&mut self.exchanges)
    }

    /// Takes back what was lent.
    pub fn give_back(&mut self, exchanges: Vec<Exchange>) {
        self.exchanges = exchanges;
    }
}

/// Whether two exchanges tell the same: the same was sent to the same address with the same success. Where a refusal was
/// asked for matters only as far as it is a place to sign in or to renew a token.
fn are_alike(one: &Exchange, other: &Exchange) -> bool {
    let (a, b) = (&one.request, &other.request);
    let same_place =
        |one: &str, other: &str| url::origin(one) == url::origin(other) && endpoint(one) == endpoint(other);
    one.status() == other.status()
        && a.method == b.method
        && a.headers == b.headers
        && a.body == b.body
        && a.credentials == b.credentials
        && if one.succeeded() { a.url == b.url } else { same_place(&a.url, &b.url) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use help401::wire::record::WireRecord;

    fn exchange(url: &str, status: u16) -> Exchange {
        let record = serde_json::json!({
            "request": { "method": "GET", "url": url, "headers": { "authorization": "Bearer abc" } },
            "response": { "status": status },
        });
        serde_json::from_value::<WireRecord>(record).unwrap().into_record().exchange
    }

    #[test]
    fn a_storm_of_refusals_leaves_room_for_what_was_before() {
        let mut history = History::default();
        let at = Timestamp::from_millis;
        history.push(exchange("https://a.test/login", 200), at(0));
        for n in 0..500 {
            history.push(exchange(&format!("https://a.test/orders/{n}"), 401), at(n));
        }
        let kept: Vec<_> =
            history.lend(at(500)).iter().map(|exchange| (exchange.status(), exchange.offset_ms)).collect();
        assert_eq!(kept, [(Some(200), -500), (Some(401), -3), (Some(401), -2), (Some(401), -1)]);
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let mut history = History::default();
        for n in 0..100 {
            history.push(exchange(&format!("https://a.test/{n}"), 200), Timestamp::from_millis(n));
        }
        let kept = history.lend(Timestamp::from_millis(100));
        assert_eq!((kept.len(), kept[0].offset_ms), (KEPT, -64));
    }
}
