//! What is added to the card once it is there: the way through the menus of this very system or browser, or how long to
//! wait.

use crate::browser::{self, device, page, storage_access};
use crate::presentation::view::Guide;
use crate::recovery::action::Action;
use crate::recovery::device::Device;
use crate::widget::later::probing::has_lost;
use crate::widget::later::waiting;
use crate::widget::{draw, with};
use crate::words::catalogue::Arg;
use crate::words::isolated;

/// Adds what belongs to the action that is advised now.
pub fn show() {
    let advised = with(|widget| {
        let incident = widget.incidents.get(widget.shown?)?;
        incident.plan.first().filter(|_| incident.is_open()).map(|step| (incident.id, step.action))
    });
    let Some((id, action)) = advised.flatten() else { return };
    match action {
        Action::FixClock => put(Guide { action: Some(action), text: clock(), ..Guide::default() }),
        Action::AllowCookies => browser::begin(async {
            let asks = storage_access::is_lacking().await;
            let label = with(|widget| widget.locale.of("more", "allow")).filter(|_| asks);
            let text = if asks { String::new() } else { site("cookies") };
            put(Guide { action: Some(Action::AllowCookies), text, label, waits: false });
        }),
        Action::Wait => waiting::begin(id),
        Action::PassGateway => {
            let lost = with(|widget| has_lost(widget, id).then(|| widget.locale.of("more", "unanswered")));
            put(Guide { action: Some(action), text: lost.flatten().unwrap_or_default(), ..Guide::default() });
        }
        _ => {}
    }
}

/// Puts it on the card.
pub fn put(guide: Guide) {
    if with(|widget| std::mem::replace(&mut widget.guide, guide.clone()) != guide) == Some(true) {
        draw();
    }
}

/// How to set the clock of this system; nothing if it is not a known one.
fn clock() -> String {
    let device = Device::of(&device::signs());
    device.system.map(|system| told(device.system_name(), "clock", system.code(), &device)).unwrap_or_default()
}

/// How to do something with what this browser keeps of this site: `cookies` allows them, `clear` removes all.
pub fn site(what: &str) -> String {
    let device = Device::of(&device::signs());
    told(&device.browser_name(), what, device.menus(what == "clear").code(), &device)
}

fn told(name: &str, what: &str, whose: &str, device: &Device) -> String {
    let args = [("site", Arg::Text(isolated(&page::host_name()))), ("browser", Arg::Text(device.browser.to_owned()))];
    let way = with(|widget| widget.locale.joined(&["more", what, whose], &args)).unwrap_or_default();
    if name.is_empty() { way } else { [&isolated(name), ": ", &way].concat() }
}
