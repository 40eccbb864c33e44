//! Tells the people who run the app of incidents that are over, at the address that they gave (`data-otlp-url`), and nobody
//! else.

use crate::browser::beacon::{Leaving, is_drawn, send};
use crate::browser::{self, clock, page};
use crate::widget::{Widget, with};
use crate::wire::otlp::{Closed, closed, logs, metrics};

/// How long incidents are gathered before they are told, in milliseconds.
const GATHER_MS: u32 = 5_000;

/// What a developer is told where nobody takes it.
const NOT_TAKEN: &str = "data-otlp-url: incident records are not taken; the collector must be there and allow this page by \
    CORS (POST, content-type)";

/// How many wait at the most; further ones are not told.
const MANY: usize = 64;

/// Incidents that are over and not told yet, and what listens for the page being left meanwhile.
#[derive(Default)]
struct Telling {
    waiting: Vec<Closed>,
    listener: Option<Leaving>,
    /// The last that was told or left out: a card that was closed may be opened once more, and be closed again.
    last: Vec<u32>,
    /// A developer knows that nobody takes it.
    warned: bool,
}

fn telling(widget: &mut Widget) -> Option<&mut Telling> {
    widget.telling.get_or_insert_with(|| Box::new(Telling::default())).downcast_mut()
}

/// Takes an incident into what will be told, if it belongs to the share that is.
#[inline(never)]
pub fn tell(id: u32) {
    let first = with(|widget| {
        let told = closed(widget.incidents.get(id)?)?;
        let drawn = is_drawn(widget.options.otlp_sample);
        let telling = telling(widget)?;
        if telling.last.contains(&id) {
            return None;
        }
        telling.last.insert(0, id);
        telling.last.truncate(MANY);
        if !drawn || telling.waiting.len() >= MANY {
            return None;
        }
        telling.waiting.push(told);
        // What waits must not be lost with the page.
        telling.listener.get_or_insert_with(|| Leaving::listen(flush));
        Some(telling.waiting.len() == 1)
    });
    if first.flatten() == Some(true) {
        clock::after(GATHER_MS, flush);
    }
}

/// Tells what waits.
fn flush() {
    let taken = with(|widget| {
        let waiting = std::mem::take(&mut telling(widget)?.waiting);
        Some((waiting, widget.options.otlp_url.clone()?, widget.bridge.again()))
    });
    let Some((waiting, address, bridge)) = taken.flatten() else { return };
    if waiting.is_empty() {
        return;
    }
    let (service, version) = (page::host_name(), env!("CARGO_PKG_VERSION"));
    let base = address.as_str().trim_end_matches('/');
    let logs = send(&bridge, &[base, "/v1/logs"].concat(), &logs(&waiting, &service, version));
    let metrics = send(&bridge, &[base, "/v1/metrics"].concat(), &metrics(&waiting, &service, version));
    browser::begin(async move {
        let taken = logs.await & metrics.await;
        let warned =
            || with(|widget| telling(widget).is_none_or(|telling| std::mem::replace(&mut telling.warned, true)));
        // A collector of another origin must allow this page, and a refused preflight is seen by nobody else. Once is enough.
        if !taken && warned() == Some(false) {
            browser::warn(&[NOT_TAKEN]);
        }
    });
}
