//! A small picture for each family of causes; it repeats what the title says, so it is hidden from screen readers.

use yew::Html;

use crate::diagnosis::cause::Family;
use crate::presentation::components::element::element;

/// Draws the icon.
pub fn icon(family: Family, resolved: bool) -> Html {
    let path = if resolved { "M5 12.5l4.5 4.5L19 7.5" } else { path(family) };
    let names = &["class", "part", "aria-hidden"];
    let class = match family {
        _ if resolved => "icon ok",
        // A way in leads on from where lines begin; the other pictures have no direction.
        Family::NotSignedIn | Family::Gateway => "icon door",
        _ => "icon",
    };
    element("span", names, &[class, "icon", "true"], vec![drawing("0 0 24 24", path)]).into()
}

/// One stroke in a box of its own, hidden from screen readers.
pub fn drawing(view_box: &str, path: &str) -> Html {
    let path = element("path", &["d"], &[path], Vec::new()).into();
    element("svg", &["viewBox", "aria-hidden"], &[view_box, "true"], vec![path]).into()
}

/// Strokes on a grid of 24.
const fn path(family: Family) -> &'static str {
    match family {
        // A door with an arrow into it.
        Family::NotSignedIn | Family::Gateway => "M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M4 12h11M11 8l4 4-4 4",
        // A clock.
        Family::SessionOver | Family::Clock => "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 8v4.5l3 1.8",
        // A key.
        Family::CredentialsRejected => "M8 11a4 4 0 1 0 0 8a4 4 0 1 0 0-8M11 12l8-8M16 7l3 3",
        // A plug that does not meet its socket.
        Family::RequestDefect => "M4 12h4M8 8v8h2a4 4 0 0 0 0-8zM20 12h-2M18 9v6",
        // A cookie.
        Family::Cookies => "M12 4a8 8 0 1 0 8 8a4 4 0 0 1-4-4a4 4 0 0 1-4-4M9 10v.1M10 15v.1M14.5 14v.1",
        // A page that turns.
        Family::ForgeryProtection => "M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5",
        // A lock.
        Family::Permission => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
        // A question mark.
        Family::Unknown => "M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9v.3M12 17v.2",
    }
}
