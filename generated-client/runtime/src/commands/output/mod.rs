//! The output of commands: for people on a terminal, and for programs.
//!
//! Everything here writes to a given stream and reads no environment of its own, so that tests need no terminal.

pub(crate) mod cells;
pub(crate) mod clean;
pub(crate) mod file;
pub(crate) mod json;
mod layout;
pub(crate) mod pager;
pub(crate) mod progress;
pub(crate) mod record;
pub(crate) mod table;
pub(crate) mod terminal;
pub(crate) mod tokens;
pub(crate) mod width;

use std::io::{self, Write};

use self::table::Table;
use self::terminal::Stream;

/// Writes a checked JSON text for people: a list as a table, an object as its fields, anything else as a line.
pub(crate) fn write_for_people(out: &mut dyn Write, json: &str, stream: &Stream) -> io::Result<()> {
    match json.trim_start().as_bytes().first() {
        Some(b'[') => {
            let mut table = Table::new(stream);
            table.rows(out, &tokens::elements(json))?;
            table.end(out)
        }
        Some(b'{') => record::write(out, json, stream),
        _ => {
            let text = tokens::string(json).unwrap_or_else(|| json.trim().to_owned());
            writeln!(out, "{}", clean::clean_lines(&text))
        }
    }
}

#[cfg(test)]
mod tests;
