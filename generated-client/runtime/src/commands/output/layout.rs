//! The columns of a table: which there are, and how wide each is.

use std::collections::HashMap;

use super::cells::{Cell, CellKind};
use super::width::width;

/// The columns between two cells.
pub(crate) const GAP: usize = 2;

/// The columns that one is never narrower than, unless its cells are.
const LEAST: usize = 12;

/// The columns that are looked at. Nobody reads more, and objects can have any number of fields.
const MOST_COLUMNS: usize = 300;

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) width: usize,
    /// Whether its cells are numbers, which stand on the right.
    pub(crate) is_number: bool,
}

/// The columns that are shown.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub(crate) columns: Vec<Column>,
    /// The names of those that have no room.
    pub(crate) hidden: Vec<String>,
}

/// What the first rows tell about a column.
struct Seen {
    name: String,
    width: usize,
    has_numbers: bool,
    has_texts: bool,
    /// Whether any cell is a list, an object, or of an object.
    is_inner: bool,
}

impl Layout {
    /// The columns for these rows, in a terminal of this width: scalars go first, each in order of first appearance.
    pub(crate) fn of(rows: &[Vec<(String, Cell)>], terminal: usize) -> Self {
        let (seen, mut hidden) = seen(rows);
        let (inner, scalars): (Vec<_>, Vec<_>) = seen.into_iter().partition(|column| column.is_inner);
        let all: Vec<Seen> = scalars.into_iter().chain(inner).collect();
        let mut widths = widths(&all.iter().map(|column| column.width).collect::<Vec<_>>(), terminal).into_iter();
        let mut columns = Vec::new();
        for Seen { name, has_numbers, has_texts, .. } in all {
            match widths.next() {
                Some(width) => columns.push(Column { name, width, is_number: has_numbers && !has_texts }),
                None => hidden.push(name),
            }
        }
        Self { columns, hidden }
    }
}

/// The columns of these rows, and the names of those that are too many.
fn seen(rows: &[Vec<(String, Cell)>]) -> (Vec<Seen>, Vec<String>) {
    let mut columns: Vec<Seen> = Vec::new();
    let mut indices = HashMap::new();
    for (name, cell) in rows.iter().flatten() {
        let next = indices.len();
        let index = *indices.entry(name.as_str()).or_insert(next);
        if index == columns.len() && index < MOST_COLUMNS {
            let width = width(name);
            columns.push(Seen {
                name: name.clone(),
                width,
                has_numbers: false,
                has_texts: false,
                is_inner: name.contains('.'),
            });
        }
        let Some(column) = columns.get_mut(index) else { continue };
        column.width = column.width.max(width(&cell.text));
        column.has_numbers |= cell.kind == CellKind::Number;
        column.has_texts |= !matches!(cell.kind, CellKind::Number | CellKind::Null);
        column.is_inner |= cell.kind == CellKind::Inner;
    }
    let too_many = indices.into_iter().filter(|(_, index)| *index >= MOST_COLUMNS);
    (columns, too_many.map(|(name, _)| name.to_owned()).collect())
}

/// The widths of as many columns as have room, the first ones. The widest are made narrower before any is left out.
fn widths(wanted: &[usize], terminal: usize) -> Vec<usize> {
    let mut room = 0_usize;
    let mut count = 0_usize;
    for width in wanted {
        let gap = if count == 0 { 0 } else { GAP };
        room = room.saturating_add(gap).saturating_add((*width).min(LEAST));
        if room > terminal && count > 0 {
            break;
        }
        count = count.saturating_add(1);
    }
    let shown = wanted.get(..count).unwrap_or_default();
    let free = terminal.saturating_sub(GAP.saturating_mul(count.saturating_sub(1)));
    let total = |most: usize| shown.iter().fold(0_usize, |sum, width| sum.saturating_add((*width).min(most)));
    // The greatest width with which all have room.
    let (mut fits, mut too_wide) = (LEAST.min(free), shown.iter().copied().max().unwrap_or(0).saturating_add(1));
    while fits.saturating_add(1) < too_wide {
        let middle = fits.midpoint(too_wide);
        if total(middle) <= free { fits = middle } else { too_wide = middle }
    }
    shown.iter().map(|width| (*width).min(fits)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_with_room_keep_their_widths() {
        assert_eq!(widths(&[3, 5, 40], 52), [3, 5, 40]);
        assert_eq!(widths(&[3, 5, 400], usize::MAX), [3, 5, 400]);
        assert_eq!(widths(&[], 80), Vec::<usize>::new());
    }

    #[test]
    fn the_widest_become_narrower() {
        assert_eq!(widths(&[3, 5, 40], 51), [3, 5, 39]);
        assert_eq!(widths(&[30, 5, 40, 20], 71), [20, 5, 20, 20]);
    }

    #[test]
    fn the_last_ones_are_left_out() {
        assert_eq!(widths(&[20, 20, 20, 20], 40), [12, 12, 12]);
        assert_eq!(widths(&[20, 20], 5), [5]);
        assert_eq!(widths(&[20, 20], 0), [0]);
    }

    #[test]
    fn columns_are_bounded() {
        let row =
            (0..1000).map(|number| (number.to_string(), Cell { text: "x".to_owned(), kind: CellKind::Text })).collect();
        let layout = Layout::of(&[row], usize::MAX);
        assert_eq!((layout.columns.len(), layout.hidden.len()), (MOST_COLUMNS, 700));
    }
}
