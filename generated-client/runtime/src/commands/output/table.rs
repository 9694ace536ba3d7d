//! Lists as tables. Items come in pages: the first page decides the columns and their widths.

use std::collections::HashSet;
use std::io::{self, Write};

use super::cells::{Cell, VALUE, count, row};
use super::layout::{GAP, Layout};
use super::terminal::Stream;
use super::width::{cut, fitted, padded};

/// As many columns without room as are remembered, to be counted.
const MOST_COUNTED: usize = 1000;

/// A table under construction.
#[derive(Debug)]
pub(crate) struct Table {
    width: usize,
    colours: bool,
    layout: Option<Layout>,
    count: usize,
    /// The columns that are not shown: without room, or only in later pages.
    hidden: HashSet<String>,
}

impl Table {
    pub(crate) fn new(stream: &Stream) -> Self {
        Self { width: stream.width, colours: stream.colours, layout: None, count: 0, hidden: HashSet::new() }
    }

    /// Writes a page of items, each of which is a checked JSON text.
    pub(crate) fn rows(&mut self, out: &mut dyn Write, items: &[&str]) -> io::Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        self.count = self.count.saturating_add(items.len());
        let rows: Vec<_> = items.iter().map(|item| row(item.trim())).collect();
        let mut text = String::new();
        let is_first = self.layout.is_none();
        let layout = self.layout.get_or_insert_with(|| Layout::of(&rows, self.width));
        self.hidden.extend(layout.hidden.drain(..));
        if is_first && !is_plain(layout) {
            let cells = layout.columns.iter().map(|column| (column.name.as_str(), column.width, column.is_number));
            let header = line(cells, self.width);
            text.push_str(&if self.colours { format!("\u{1b}[1m{header}\u{1b}[0m\n") } else { format!("{header}\n") });
        }
        for row in rows {
            text.push_str(&shown(layout, &row, self.width));
            text.push('\n');
            if !is_first && self.hidden.len() < MOST_COUNTED {
                let is_new = |name: &String| layout.columns.iter().all(|column| column.name != *name);
                self.hidden.extend(row.into_iter().map(|(name, _)| name).filter(is_new));
            }
        }
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// Writes what there is to say about the table.
    pub(crate) fn end(self, out: &mut dyn Write) -> io::Result<()> {
        let note = match (self.count, self.hidden.len()) {
            (0, _) => count(0, "item"),
            (_, 0) => return Ok(()),
            (_, hidden) => format!("(+{}: --json shows all)", count(hidden, "column")),
        };
        if self.colours { writeln!(out, "\u{1b}[2m{note}\u{1b}[0m") } else { writeln!(out, "{note}") }
    }
}

/// Whether the items are no objects, so that a header would say nothing.
fn is_plain(layout: &Layout) -> bool {
    match layout.columns.as_slice() {
        [] => true,
        [one] => one.name == VALUE,
        _ => false,
    }
}

/// A row on one line.
fn shown(layout: &Layout, row: &[(String, Cell)], terminal: usize) -> String {
    // A key that an object has twice means the last one.
    let text =
        |name: &str| row.iter().rev().find(|(known, _)| known == name).map_or("", |(_, cell)| cell.text.as_str());
    if let ([only], true) = (row, is_plain(layout)) {
        return only.1.text.clone();
    }
    let texts: Vec<&str> = layout.columns.iter().map(|column| text(&column.name)).collect();
    let cells = layout.columns.iter().zip(texts).map(|(column, text)| (text, column.width, column.is_number));
    line(cells, terminal)
}

/// Cells in one line: their texts, their widths, and whether they stand on the right.
fn line<'c>(cells: impl Iterator<Item = (&'c str, usize, bool)>, terminal: usize) -> String {
    let mut line = String::new();
    for (index, (text, width, is_right)) in cells.enumerate() {
        if index > 0 {
            line.push_str(&" ".repeat(GAP));
        }
        // A part of a number is another number. A file has room for all of a text, too, even if later columns are then further
        // on the right.
        let is_whole = terminal == usize::MAX
            || (is_right && text.starts_with(|first: char| first == '-' || first.is_ascii_digit()));
        let cell = if is_whole { padded(text, width, is_right) } else { fitted(text, width, is_right) };
        line.push_str(&cell);
    }
    line.truncate(line.trim_end().len());
    // Later pages can have wider numbers than the columns of the first one.
    cut(&line, terminal).into_owned()
}
