//! Draws the blocks of a section.

use yew::Html;

use crate::developer::block::{Block, Mark, Row};
use crate::presentation::developer::element::{element, says};
use crate::presentation::developer::line::line;

/// Draws them in their order.
#[must_use]
pub fn blocks(blocks: &[Block]) -> Vec<Html> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(text) => says("h3", &[], text),
        Block::Text(text) => prose(text),
        Block::Code(text) => code(text),
        Block::Table(heads, rows) => table(heads, rows.iter().map(row).collect()),
        Block::Line(moments) => line(moments),
    }
}

/// A paragraph; what stands between backticks is code.
fn prose(text: &str) -> Html {
    let mut parts = Vec::new();
    for (place, part) in text.split('`').enumerate() {
        parts.push(says(if place % 2 == 1 { "code" } else { "span" }, &[], part));
    }
    element("p", &[], parts)
}

/// Lines to copy. They can be scrolled with the keyboard.
pub fn code(text: &str) -> Html {
    says("pre", &[("part", "developer-code"), ("tabindex", "0"), ("dir", "ltr")], text)
}

/// A table with these headings.
pub fn table(heads: &[String], rows: Vec<Html>) -> Html {
    let class = match heads.len() {
        2 => "pairs",
        3 => "facts",
        _ => "",
    };
    let heads = heads.iter().map(|head| says("th", &[("scope", "col")], head)).collect();
    let head = element("thead", &[], vec![element("tr", &[], heads)]);
    element("table", &[("class", class), ("part", "developer-table")], vec![head, element("tbody", &[], rows)])
}

/// A row; its note stands below its last text.
fn row(row: &Row) -> Html {
    cells(row, Vec::new())
}

/// A row with something behind its cells.
pub fn cells(row: &Row, behind: Vec<Html>) -> Html {
    let class = match row.mark {
        Mark::None => "",
        Mark::Guilty => "guilty",
        Mark::Here => "here",
        Mark::For => "for",
        Mark::Against => "against",
    };
    let last = row.cells.len().saturating_sub(1);
    let mut cells = Vec::new();
    for (place, text) in row.cells.iter().enumerate() {
        let mut parts = vec![says("span", &[], text)];
        if place == last && !row.note.is_empty() {
            parts.push(says("p", &[("class", "note")], &row.note));
        }
        cells.push(element("td", &[], parts));
    }
    cells.extend(behind);
    element("tr", &[("class", class), ("part", if class == "guilty" { "developer-guilty" } else { "" })], cells)
}
