//! What becomes of requests that waited for the end of an incident once somebody is signed in again, carried out.

use std::cell::Cell;

use crate::browser::bridge::answered;
use crate::browser::request::{Ask, read};
use crate::browser::{self, page};
use crate::incident::hold::{Now, Verdict};
use crate::incident::person::{Person, person_in};
use crate::presentation::view::{GIVEN_BACK, Phase};
use crate::protocol::secret::Fingerprint;
use crate::recovery::kept::Places;
use crate::recovery::synchronizer::{Renewed, in_bodies};
use crate::widget::later::{words, written};
use crate::widget::{Widget, phase, with};

thread_local! {
    /// How often it was asked who is signed in.
    static ASKED: Cell<u32> = const { Cell::new(0) };

    /// Who was signed in first, as far as that was known since the page was loaded.
    static FIRST: Cell<Option<Fingerprint>> = const { Cell::new(None) };
}

/// Somebody is signed in again: who waited is sent once more, if it is for the same person.
#[inline(never)]
pub fn recovered(incident: u32) {
    browser::begin(async move {
        // Where the page itself, or a renewal, has noticed first that it works.
        written::renew().await;
        if with(|widget| widget.holds.waits_for(incident)) != Some(true) {
            return;
        }
        let now = who().await;
        let page = page::read();
        let renewed = written::renewed();
        let verdicts =
            with(|widget| widget.holds.recovered(incident, now, Places::from(&page), &renewed)).unwrap_or_default();
        let all = verdicts.iter().all(|(_, verdict)| *verdict != Verdict::Release);
        settle(verdicts, &in_bodies(&renewed));
        if !all && words::there().await {
            // Whoever is told that it works would believe that what they did is done.
            let told =
                |widget: &mut Widget| widget.shown == Some(incident) && matches!(widget.phase, Phase::Resolved(_));
            if with(told) == Some(true) {
                phase(Phase::Resolved(GIVEN_BACK));
            }
        }
    });
}

/// Remembers who is signed in, if the app has an address that tells. Until it has answered, nobody knows: it may be somebody
/// else than before.
#[inline(never)]
pub fn remember() {
    with(|widget| widget.person = None);
    let asked = ASKED.replace(ASKED.get().wrapping_add(1)).wrapping_add(1);
    browser::begin(async move {
        let person = person_now().await;
        // What was asked before somebody may have signed in once more says nothing any longer.
        if ASKED.get() == asked {
            with(|widget| widget.person = person);
            FIRST.set(FIRST.get().or(person));
        }
    });
}

/// Who is signed in now: the app knows best whether it is the same person, its own address is asked else.
async fn who() -> Now {
    let asked = with(|widget| widget.options.same_user.then(|| widget.bridge.again())).flatten();
    if let Some(bridge) = asked {
        let same = answered(bridge.ask_app("sameUser")).await.is_ok_and(|answer| answer.is_truthy());
        return Now::Said(if same { Person::Same } else { Person::Other });
    }
    let person = person_now().await;
    with(|widget| widget.person = person.or(widget.person));
    Now::Named(person)
}

/// Whether it is known that somebody else is signed in than the one for whom the page was made.
pub async fn is_somebody_else() -> bool {
    match who().await {
        Now::Said(person) => person == Person::Other,
        Now::Named(person) => Person::compare(FIRST.get(), person) == Person::Other,
    }
}

async fn person_now() -> Option<Fingerprint> {
    let asked = with(|widget| Some((widget.bridge.again(), widget.options.session_url.clone()?))).flatten();
    let (bridge, address) = asked?;
    person_in(&read(bridge, Ask::Get(address.as_str().to_owned())).await?)
}

fn settle(verdicts: Vec<(u32, Verdict)>, tokens: &[Renewed]) {
    let Some(bridge) = with(|widget| widget.bridge.again()) else { return };
    for (id, verdict) in verdicts {
        match verdict {
            Verdict::Release => bridge.release(id),
            Verdict::Replay(fields) => bridge.replay(id, &fields, tokens),
        }
    }
}
