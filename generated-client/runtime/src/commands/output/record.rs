//! One object: a line for each field, with the fields of objects in it below, indented.

use std::io::{self, Write};

use super::cells::{cell, count};
use super::clean::clean;
use super::terminal::Stream;
use super::tokens::{elements, members};
use super::width::{fitted, width};

/// The depth to which fields are shown; deeper values are counted.
const DEPTH: usize = 6;

/// As many items as are shown of a list.
const MOST_ITEMS: usize = 50;

/// The widest name that others are aligned with.
const WIDEST: usize = 40;

/// Writes a checked JSON object.
pub(crate) fn write(out: &mut dyn Write, json: &str, stream: &Stream) -> io::Result<()> {
    let mut record = Record { text: String::new(), colours: stream.colours };
    let fields = members(json);
    if fields.is_empty() {
        record.line("", &count(0, "field"));
    }
    record.fields(&fields, "", "", DEPTH);
    out.write_all(record.text.as_bytes())
}

struct Record {
    text: String,
    colours: bool,
}

impl Record {
    fn line(&mut self, before: &str, text: &str) {
        let line = format!("{before}{text}");
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// A name in columns of its own.
    fn name(&self, name: &str, columns: usize) -> String {
        let name = if width(name) > columns { name.to_owned() } else { fitted(name, columns, false) };
        if self.colours { format!("\u{1b}[1m{name}\u{1b}[0m") } else { name }
    }

    /// The fields of an object. The first line begins with `first`, and the others with `indent`.
    fn fields(&mut self, fields: &[(String, &str)], first: &str, indent: &str, depth: usize) {
        let names: Vec<_> = fields.iter().map(|(name, _)| clean(name)).collect();
        let columns = names.iter().map(|name| width(name)).max().unwrap_or(0).min(WIDEST);
        for (index, (name, (_, value))) in names.iter().zip(fields).enumerate() {
            let before = if index == 0 { first } else { indent };
            match self.simple(value, depth) {
                Some(text) => {
                    let name = self.name(name, columns);
                    self.line(before, &format!("{name}  {text}"));
                }
                None => {
                    let name = self.name(name, 0);
                    self.line(before, &name);
                    self.inner(value, &format!("{indent}  "), depth.saturating_sub(1));
                }
            }
        }
    }

    /// The value of a field if it has room beside its name: a scalar, a list of scalars, or what is too deep.
    fn simple(&self, value: &str, depth: usize) -> Option<String> {
        let is_nested = |value: &str| value.starts_with(['{', '[']);
        if value.starts_with('[') {
            let items = elements(value);
            if items.is_empty() || (depth <= 1 && items.iter().any(|item| is_nested(item))) {
                return Some(cell(value).text);
            }
            if items.iter().any(|item| is_nested(item)) {
                return None;
            }
            let texts: Vec<_> = items.iter().take(MOST_ITEMS).map(|item| scalar(item)).collect();
            return Some(format!(
                "{}{}",
                texts.join(", "),
                self.rest(items.len()).map(|rest| format!(" {rest}")).unwrap_or_default()
            ));
        }
        if value.starts_with('{') {
            return (depth <= 1 || members(value).is_empty()).then(|| cell(value).text);
        }
        Some(cell(value).text)
    }

    /// An object, or a list that has objects or lists.
    fn inner(&mut self, value: &str, indent: &str, depth: usize) {
        if value.starts_with('{') {
            return self.fields(&members(value), indent, indent, depth);
        }
        let items = elements(value);
        let (first, deeper) = (format!("{indent}- "), format!("{indent}  "));
        for item in items.iter().take(MOST_ITEMS) {
            match self.simple(item, depth) {
                Some(text) => self.line(&first, &text),
                None if item.starts_with('{') => self.fields(&members(item), &first, &deeper, depth),
                None => {
                    self.line(&first, "");
                    self.inner(item, &deeper, depth.saturating_sub(1));
                }
            }
        }
        if let Some(rest) = self.rest(items.len()) {
            self.line(indent, &rest);
        }
    }

    /// A note on the items that are not shown.
    fn rest(&self, items: usize) -> Option<String> {
        let left = items.saturating_sub(MOST_ITEMS);
        let note = format!("(+{}: --json shows all)", count(left, "item"));
        (left > 0).then(|| if self.colours { format!("\u{1b}[2m{note}\u{1b}[0m") } else { note })
    }
}

/// A scalar in a list, where null has to be seen.
fn scalar(value: &str) -> String {
    if value == "null" { value.to_owned() } else { cell(value).text }
}
