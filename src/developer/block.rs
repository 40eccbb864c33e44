//! What the panel is made of, as values: few kinds of blocks, so that drawing them is little code.

use crate::protocol::timestamp::Timestamp;

/// How a row stands out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mark {
    /// It does not.
    #[default]
    None,
    /// What failed shows here.
    Guilty,
    /// It is the one that all else is about.
    Here,
    /// It speaks for what the table is about.
    For,
    /// It speaks against it.
    Against,
}

/// A row of a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// One text for each column.
    pub cells: Vec<String>,
    /// How it stands out.
    pub mark: Mark,
    /// What is to be said of it, below its last text.
    pub note: String,
}

impl Row {
    /// A row that does not stand out.
    #[must_use]
    pub fn of(cells: Vec<String>) -> Self {
        Self { cells, ..Self::default() }
    }
}

/// A moment on a line of time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// What it is.
    pub name: String,
    /// When it is.
    pub at: Timestamp,
    /// The token says so itself; else it is what a clock shows.
    pub claimed: bool,
}

/// A piece of a section.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Lines to copy.
    Code(String),
    /// A table: the headings of its columns, and its rows.
    Table(Vec<String>, Vec<Row>),
    /// Moments in their order.
    Line(Vec<Moment>),
}
