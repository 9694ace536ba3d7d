//! Operations in Markdown.

use rmcp::model::CallToolResult;
use serde_json::Value;

use super::super::help;
use super::super::output::clean::{clean, clean_lines};
use super::super::schema::inlined;
use super::super::schema_words::{fields, kind};
use super::super::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use super::access::{full_name, is_read};
use super::answer::{Cursor, window};
use super::error;
use super::server::result;
use super::tools::{arguments, schema};
use crate::request_parts::Site;

/// The longest note about a schema that is left out.
const NOTE: usize = 120;

/// How deep the fields of bodies are told.
const DEPTH: usize = 3;

/// The description of an operation.
pub(super) struct Described {
    /// What it does and takes.
    head: String,
    /// Its schemas in JSON with their titles, which can be long.
    schemas: Vec<(&'static str, String)>,
}

impl Described {
    pub(super) fn of(commands: &Commands, group: &CommandGroup, command: &Command) -> Self {
        let schemas = [
            ("Schema of the arguments", (!command.arguments.is_empty()).then(|| arguments(commands, command))),
            ("Schema of the answer", command.answer.map(|schema| answer(commands, schema))),
        ];
        let schemas = schemas.into_iter().filter_map(|(title, schema)| Some((title, schema?.to_string())));
        Self { head: head(commands, group, command), schemas: schemas.collect() }
    }

    /// All of it.
    pub(super) fn whole(&self) -> String {
        self.schemas.iter().fold(self.head.clone(), |text, (title, json)| text + &section(title, json))
    }

    /// What fits: schemas that do not are left out, with the cursor that reads them.
    pub(super) fn fitting(&self, most: usize) -> CallToolResult {
        if !self.has_room(most) {
            return self.from(0, most);
        }
        let mut text = self.head.clone();
        // The place in the whole, and the room that notes about others need.
        let (mut at, mut notes) = (text.len(), self.schemas.len().saturating_mul(NOTE));
        for (title, json) in &self.schemas {
            let whole = section(title, json);
            notes = notes.saturating_sub(NOTE);
            if text.len().saturating_add(whole.len()).saturating_add(notes) > most {
                let (size, cursor) = (json.len(), Cursor::of_description(at));
                text.push_str(&format!("\n## {title}\n\nIt has {size} bytes; `{cursor}` as cursor reads it.\n"));
            } else {
                text.push_str(&whole);
            }
            at = at.saturating_add(whole.len());
        }
        result(text, &[])
    }

    /// Whether there is room for the head and the cursors of the schemas.
    fn has_room(&self, most: usize) -> bool {
        self.head.len().saturating_add(self.schemas.len().saturating_mul(NOTE)) <= most
    }

    /// The piece from a byte on. A schema that has a cursor of its own is told for itself.
    pub(super) fn from(&self, byte: usize, most: usize) -> CallToolResult {
        let whole = self.whole();
        let end = if self.has_room(most) { self.end(byte) } else { whole.len() };
        let part = whole.get(..end).unwrap_or_default();
        let Some(piece) = window(part, byte, most).filter(|piece| !piece.is_empty()) else {
            return error::refused("the cursor is none that a description has told");
        };
        let last = byte.saturating_add(piece.len());
        let next =
            if last < end { format!("; `{}` as cursor goes on", Cursor::of_description(last)) } else { String::new() };
        let all = whole.len();
        result(piece.to_owned(), &[format!("these are bytes {byte} to {last} of {all} of the description{next}")])
    }

    /// Where the part ends that a byte is in.
    fn end(&self, byte: usize) -> usize {
        let mut end = self.head.len();
        for (title, json) in &self.schemas {
            if byte < end {
                break;
            }
            end = end.saturating_add(section(title, json).len());
        }
        end
    }
}

fn section(title: &str, json: &str) -> String {
    format!("\n## {title}\n\n```json\n{json}\n```\n")
}

fn head(commands: &Commands, group: &CommandGroup, command: &Command) -> String {
    let name = full_name(group, command);
    let mut text = format!("# {name}\n\n`{} {}`\n", command.info.method(), command.info.path);
    if command.deprecated {
        text.push_str("\nDeprecated.\n");
    }
    if !is_read(command) {
        text.push_str("\nIt changes data.\n");
    }
    for docs in [help::about(command).as_str(), command.docs] {
        if !docs.is_empty() {
            text.push_str(&format!("\n{}\n", clean_lines(docs)));
        }
    }
    if !command.info.scopes.is_empty() {
        let scopes: Vec<_> = command.info.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        let joined = scopes.join(if command.info.any_scope { " or " } else { ", " });
        text.push_str(&format!("\nThe key needs the scope {joined}.\n"));
    }
    if let Some(slices) = command.slices {
        let (parameter, items) = (slices.parameter, slices.items);
        text.push_str(&format!(
            "\nIt answers slice by slice: items in `{items}`, the next slice by the cursor that the answer tells, or `{parameter}`.\n"
        ));
    }
    text.push_str("\n## Arguments\n\n");
    if command.arguments.is_empty() {
        text.push_str("None.\n");
    }
    for argument in command.arguments {
        text.push_str(&self::argument(commands, argument));
    }
    if !command.failures.is_empty() {
        text.push_str("\n## Failures\n\n");
        for (status, docs) in command.failures {
            text.push_str(&format!("- {status}: {}\n", clean(docs)));
        }
    }
    text
}

fn answer(commands: &Commands, schema: &str) -> Value {
    inlined(commands, &serde_json::from_str(schema).unwrap_or_default())
}

fn argument(commands: &Commands, argument: &CommandArgument) -> String {
    let own = schema(argument);
    let kind = match argument.put {
        Put::File(_) => "file".to_owned(),
        Put::Files(_) => "list of files".to_owned(),
        Put::Json(_) | Put::Text(_) => kind(commands, &own),
    };
    let required = if argument.required { ", required" } else { "" };
    let deprecated = if argument.deprecated { ", deprecated" } else { "" };
    let mut text = format!("- `{}` ({kind}{required}{deprecated})", argument.name);
    if !argument.docs.is_empty() {
        text.push_str(&format!(": {}", clean(&argument.docs.replace('\n', " "))));
    }
    text.push('\n');
    if argument.site == Site::Body && matches!(argument.put, Put::Json(_)) {
        for field in fields(commands, &own, DEPTH) {
            let required = if field.required { ", required" } else { "" };
            let docs = clean(&field.docs.replace('\n', " ")).into_owned();
            let docs = if docs.is_empty() { docs } else { format!(": {docs}") };
            text.push_str(&format!("  - `{}` ({}{required}){docs}\n", field.path, field.kind));
        }
        if !argument.example.is_empty() {
            text.push_str(&format!("  - Example: `{}`\n", argument.example));
        }
    }
    text
}
