//! A call of an operation, from its arguments to its answer in pieces.

use std::sync::Arc;

use rmcp::model::CallToolResult;
use serde_json::{Map, Value};

use super::super::call::Call;
use super::super::schema::{has_sensitive, sensitive};
use super::super::slices::next_offset;
use super::super::table::Command;
use super::access::is_read;
use super::answer::{Answer, Cursor, Kept, Position};
use super::arguments::prepare;
use super::server::Server;
use super::stream::beginning;
use super::{error, server};
use crate::decode::Reply;
use crate::wire::verbatim;

/// As many notes about the arguments of a call are told.
const MOST_NOTES: usize = 20;

impl Server {
    /// Calls an operation that may be called.
    pub(super) async fn run(
        &self,
        command: &'static Command,
        arguments: &Map<String, Value>,
        cursor: Option<&str>,
    ) -> CallToolResult {
        let mut slice = None;
        match cursor.map(Cursor::parse) {
            None => {}
            Some(None) => return error::refused("the cursor is none that an answer has told"),
            Some(Some(Cursor::Description(_))) => {
                return error::refused("the cursor is one of a description, which `describe_operation` takes");
            }
            Some(Some(Cursor::Slice(offset))) => slice = Some(offset),
            Some(Some(Cursor::Answer(id, position))) => {
                return match self.store.find(&id) {
                    Some(kept) if kept.operation == command.info.id => self.piece(&kept, &id, position),
                    Some(_) => error::refused("the cursor is one of another operation"),
                    None if is_read(command) => {
                        error::refused("the answer is not kept any more; call the operation without a cursor")
                    }
                    None => error::refused("the answer is not kept any more. The call was made: do not repeat it"),
                };
            }
        }
        let mut prepared = match prepare(self.commands, command, arguments, self.no_validate) {
            Ok(prepared) => prepared,
            Err(problems) => return error::wrong_arguments(&problems),
        };
        let asked = slice.clone();
        match (slice, command.slices) {
            (Some(offset), Some(slices)) => prepared.call.parts.query(slices.parameter, &offset),
            (Some(_), None) => return error::refused("the operation has no slices, so that it takes no such cursor"),
            (None, _) => {}
        }
        let mut notes = prepared.notes;
        notes.truncate(MOST_NOTES);
        if command.stream.is_some() && command.answer.is_none() {
            return self.stream(prepared.call, notes).await;
        }
        match prepared.call.send(&self.client).await {
            Ok(reply) => self.answer(command, &reply, asked.as_deref(), notes),
            Err(error) => error::failed(command, &error),
        }
    }

    async fn stream(&self, call: Call, mut notes: Vec<String>) -> CallToolResult {
        let command = call.command;
        match beginning(call, &self.client, self.max_answer).await {
            Ok(beginning) => {
                let mut items = Value::Array(beginning.items);
                if let Some(schema) = command.stream_items {
                    self.hide(&format!(r#"{{"type":"array","items":{schema}}}"#), &mut items);
                }
                if beginning.is_cut {
                    notes.push("the stream goes on; a new call begins it again".to_owned());
                }
                self.kept(command, Answer::json(&items, None, self.max_answer), notes)
            }
            Err(error) => error::failed(command, &error),
        }
    }

    /// The answer of a call; `asked` is the offset of the slice, if a cursor has named one.
    fn answer(
        &self,
        command: &'static Command,
        reply: &Reply,
        asked: Option<&str>,
        mut notes: Vec<String>,
    ) -> CallToolResult {
        let status = reply.status();
        let bytes = reply.bytes();
        if bytes.is_empty() {
            return server::result(format!("{status}, without a body"), &notes);
        }
        let text = match reply.text() {
            Ok(text) if !text.contains('\0') => text,
            _ => {
                let note = "no text; the command line writes it to a file with `--output`";
                return server::result(format!("{status}, with {} bytes that are {note}", bytes.len()), &notes);
            }
        };
        // Some servers have another name for it.
        let is_json = reply.is_json() || command.answer.is_some();
        let value = verbatim::read(&text).ok().filter(|_| is_json);
        let Some(mut value) = value else {
            if !self.reveal && command.answer.is_some_and(|schema| has_sensitive(self.commands, &parsed(schema))) {
                let note = "not shown: it can have sensitive fields, and is not JSON, in which they are hidden";
                return server::result(
                    format!("{status}, with a text of {} bytes", bytes.len()),
                    &[notes, vec![note.to_owned()]].concat(),
                );
            }
            return self.kept(command, Answer::text(text), notes);
        };
        if let Some(schema) = command.answer {
            self.hide(schema, &mut value);
        }
        let mut field = None;
        if let Some(slices) = command.slices {
            field = Some(slices.items);
            let is_more = slices.more.and_then(|more| value.get(more)) == Some(&Value::Bool(true));
            match next_offset(&slices, reply) {
                Some(offset) if Some(offset.as_str()) == asked => {
                    notes.push(
                        "the API tells the offset of this slice as that of the next one; the list may go on".to_owned(),
                    );
                }
                Some(offset) => {
                    notes.push(format!("there is another slice: `{}` as cursor reads it", Cursor::of_slice(&offset)));
                }
                None if is_more => notes.push("there is more, and the API does not tell where".to_owned()),
                None => {}
            }
        }
        self.kept(command, Answer::json(&value, field, self.max_answer), notes)
    }

    /// Hides sensitive fields, unless they are to be shown.
    fn hide(&self, schema: &str, value: &mut Value) {
        if !self.reveal {
            sensitive(self.commands, &parsed(schema), value);
        }
    }

    /// The first piece of an answer, which is kept if there are others.
    fn kept(&self, command: &'static Command, answer: Answer, notes: Vec<String>) -> CallToolResult {
        let kept = Arc::new(Kept { operation: command.info.id, answer, notes });
        let is_cut = kept.answer.piece(Position::default(), self.max_answer).next.is_some();
        let id = if is_cut { self.store.keep(Arc::clone(&kept)) } else { String::new() };
        self.piece(&kept, &id, Position::default())
    }

    /// A piece of an answer. What is to be said about it is said at its beginning and its end, where the next slice is wanted.
    fn piece(&self, kept: &Kept, id: &str, position: Position) -> CallToolResult {
        let piece = kept.answer.piece(position, self.max_answer);
        let is_inner = position != Position::default() && piece.next.is_some();
        let mut notes = if is_inner { Vec::new() } else { kept.notes.clone() };
        match (piece.note, piece.next) {
            (Some(note), Some(next)) => {
                notes.insert(0, format!("{note}; `{}` as cursor goes on", Cursor::of_answer(id, next)));
            }
            (Some(note), None) => notes.insert(0, note),
            (None, _) => {}
        }
        server::result(piece.text, &notes)
    }
}

/// A schema of the table.
fn parsed(schema: &str) -> Value {
    serde_json::from_str(schema).unwrap_or_default()
}
