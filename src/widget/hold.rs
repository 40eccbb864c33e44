//! What becomes of requests that wait for the end of an incident, carried out.

use crate::browser::request::{Ask, read};
use crate::browser::{self, page};
use crate::evidence::record::Record;
use crate::incident::hold::{Ending, Verdict};
use crate::incident::person::{Person, person_in};
use crate::options::Mode;
use crate::protocol::secret::Fingerprint;
use crate::widget::with;

/// Lets a request wait for the end of an incident. False if it cannot.
pub fn take(id: u32, incident: u32, record: &Record) -> bool {
    let items = record.page.storage.present().map_or(&[][..], Vec::as_slice);
    with(|widget| widget.holds.take(id, incident, &record.exchange.request, items)) == Some(true)
}

/// Lets a request go that nobody knows an incident for.
pub fn release(id: u32) {
    settle(vec![(id, Verdict::Release)]);
}

/// The incident is over, and nobody is signed in.
pub fn given_up(incident: u32) {
    settle(with(|widget| widget.holds.end(incident, Ending::GivenUp)).unwrap_or_default());
}

/// Somebody is signed in again: who waited is sent once more, if it is for the same person.
pub fn recovered(incident: u32) {
    if with(|widget| widget.holds.waits_for(incident)) != Some(true) {
        return;
    }
    browser::begin(async move {
        let person = who().await;
        let items = page::storage();
        let items = items.present().map_or(&[][..], Vec::as_slice);
        settle(with(|widget| widget.holds.end(incident, Ending::Recovered(person, items))).unwrap_or_default());
    });
}

/// Remembers who is signed in, where requests are held and the app has an address that tells.
pub fn remember() {
    if with(|widget| widget.options.mode == Mode::Hold && widget.person.is_none()) == Some(true) {
        browser::begin(async {
            let person = person_now().await;
            with(|widget| widget.person = widget.person.or(person));
        });
    }
}

/// Whether the same person is signed in: the app knows best, its own address is asked else.
async fn who() -> Person {
    let asked = with(|widget| widget.options.same_user.then(|| widget.bridge.again())).flatten();
    if let Some(bridge) = asked {
        return match bridge.ask_app("sameUser").await {
            Ok(answer) if answer.is_truthy() => Person::Same,
            _ => Person::Other,
        };
    }
    let now = person_now().await;
    with(|widget| {
        let before = widget.person;
        widget.person = now.or(before);
        Person::compare(before, now)
    })
    .unwrap_or(Person::Unknown)
}

async fn person_now() -> Option<Fingerprint> {
    let asked = with(|widget| Some((widget.bridge.again(), widget.options.session_url.clone()?))).flatten();
    let (bridge, address) = asked?;
    person_in(&read(bridge, Ask::Get(address.as_str().to_owned())).await?)
}

fn settle(verdicts: Vec<(u32, Verdict)>) {
    let Some(bridge) = with(|widget| widget.bridge.again()) else { return };
    for (id, verdict) in verdicts {
        match verdict {
            Verdict::Release => bridge.release(id),
            Verdict::Replay(fields) => bridge.replay(id, &fields),
        }
    }
}
