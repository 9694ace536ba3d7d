//! JSON values as the cells of a row.

use super::clean::clean;
use super::tokens::{elements, members, string};

/// The name of the column for items that are no objects.
pub(crate) const VALUE: &str = "value";

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) kind: CellKind,
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CellKind {
    /// Null, which is shown as nothing.
    Null,
    Number,
    Text,
    /// A list or an object in few words, or a value of an object within the item.
    Inner,
}

/// The cells of an item, by the names of their columns. Objects within it are flattened one level deep: `address.city`.
pub(crate) fn row(item: &str) -> Vec<(String, Cell)> {
    if !item.starts_with('{') {
        return vec![(VALUE.to_owned(), cell(item))];
    }
    let mut row = Vec::new();
    for (key, value) in members(item) {
        let key = clean(&key);
        let inner = if value.starts_with('{') { members(value) } else { Vec::new() };
        if inner.is_empty() {
            row.push((key.into_owned(), cell(value)));
            continue;
        }
        for (name, value) in inner {
            let Cell { text, kind } = cell(value);
            let kind = if kind == CellKind::Text { CellKind::Inner } else { kind };
            row.push((format!("{key}.{}", clean(&name)), Cell { text, kind }));
        }
    }
    row
}

/// A value in few words.
pub(crate) fn cell(value: &str) -> Cell {
    let (text, kind) = match value.as_bytes().first() {
        Some(b'"') => (clean(&string(value).unwrap_or_default()).into_owned(), CellKind::Text),
        Some(b'[') => (count(elements(value).len(), "item"), CellKind::Inner),
        Some(b'{') => (count(members(value).len(), "field"), CellKind::Inner),
        Some(b'-' | b'0'..=b'9') => (value.to_owned(), CellKind::Number),
        _ if value == "null" => (String::new(), CellKind::Null),
        _ => (clean(value).into_owned(), CellKind::Text),
    };
    Cell { text, kind }
}

/// `no items`, `1 item`, `1,200 items`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    match number {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{} {noun}s", grouped(number)),
    }
}

/// A number with commas: `1,200`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len().saturating_sub(index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(item: &str) -> Vec<(String, String)> {
        row(item).into_iter().map(|(name, cell)| (name, format!("{}|{:?}", cell.text, cell.kind))).collect()
    }

    fn expected(cells: &[(&str, &str)]) -> Vec<(String, String)> {
        cells.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).collect()
    }

    #[test]
    fn objects_are_flattened_one_level_deep() {
        let item = r#"{"id":1.10,"name":"A\u001b\n","address":{"city":"Köln","geo":{"x":1},"zip":5},"tags":["a","b"],"none":null,"ok":true,"empty":{}}"#;
        let cells = [
            ("id", "1.10|Number"),
            ("name", "A\\u{1b}\\n|Text"),
            ("address.city", "Köln|Inner"),
            ("address.geo", "1 field|Inner"),
            ("address.zip", "5|Number"),
            ("tags", "2 items|Inner"),
            ("none", "|Null"),
            ("ok", "true|Text"),
            ("empty", "no fields|Inner"),
        ];
        assert_eq!(shown(item), expected(&cells));
    }

    #[test]
    fn values_without_fields_have_one_column() {
        assert_eq!(shown("[1,[2]]"), expected(&[("value", "2 items|Inner")]));
        assert_eq!(shown("\"a\""), expected(&[("value", "a|Text")]));
    }

    #[test]
    fn counts_are_in_words() {
        let counts = [0, 1, 2, 999, 1200, 1_234_567].map(|number| count(number, "item"));
        assert_eq!(counts, ["no items", "1 item", "2 items", "999 items", "1,200 items", "1,234,567 items"]);
    }
}
