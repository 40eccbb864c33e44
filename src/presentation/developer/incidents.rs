//! Draws the incidents of the page, and the field to search them.

use yew::Html;

use crate::developer::incidents::Found;
use crate::presentation::developer::blocks::{cells, table};
use crate::presentation::developer::element::{button, element, says};
use crate::protocol::number::decimal;
use crate::words::sheet::Sheet;

/// Draws the section.
#[must_use]
pub fn incidents(found: &[Found], sheet: &Sheet) -> Vec<Html> {
    let field = [
        ("type", "search"),
        ("id", "developer-search"),
        ("part", "developer-search"),
        ("placeholder", &sheet.of("search-hint")),
        ("data-wish", "search"),
    ];
    let mut drawn = vec![
        says("label", &[("for", "developer-search"), ("class", "soft")], &sheet.of("search")),
        element("input", &field, Vec::new()),
    ];
    let mut rows = Vec::new();
    for one in found {
        let wish = ["open:", &decimal(i64::from(one.id))].concat();
        let open = button("act", &wish, &sheet.of("open-incident"), ("aria-pressed", ""));
        rows.push(cells(&one.row, vec![element("td", &[], vec![open])]));
    }
    drawn.push(if rows.is_empty() {
        says("p", &[], &sheet.of("nothing-found"))
    } else {
        let heads = ["when", "request", "answer", "cause", "state", "request-id", "open-incident"];
        table(&heads.map(|id| sheet.of(id)), rows)
    });
    drawn
}
