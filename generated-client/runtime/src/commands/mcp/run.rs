//! A call of an operation, from its arguments to its answer in pieces.

use std::sync::Arc;

use rmcp::model::CallToolResult;
use serde_json::{Map, Value};

use super::super::call::Call;
use super::super::schema::sensitive;
use super::super::table::Command;
use super::answer::{Answer, Cursor, Position};
use super::arguments::prepare;
use super::server::Server;
use super::stream::beginning;
use super::{error, server};
use crate::decode::Reply;
use crate::wire::verbatim;

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
            Some(Some(Cursor::Slice(offset))) => slice = Some(offset),
            Some(Some(Cursor::Answer(id, position))) => {
                return match self.store.find(&id) {
                    Some(answer) => self.piece(&answer, &id, position, Vec::new()),
                    None => error::refused("the answer is not kept any more; call the operation without a cursor"),
                };
            }
        }
        let mut prepared = match prepare(self.commands, command, arguments) {
            Ok(prepared) => prepared,
            Err(problems) => return error::wrong_arguments(&problems),
        };
        match (slice, command.slices) {
            (Some(offset), Some(slices)) => prepared.call.parts.query(slices.parameter, &offset),
            (Some(_), None) => return error::refused("the operation has no slices, so that it takes no such cursor"),
            (None, _) => {}
        }
        let notes = prepared.notes;
        if command.stream.is_some() && command.answer.is_none() {
            return self.stream(prepared.call, notes).await;
        }
        match prepared.call.send(&self.client).await {
            Ok(reply) => self.answer(command, &reply, notes),
            Err(error) => error::failed(command, &error),
        }
    }

    async fn stream(&self, call: Call, mut notes: Vec<String>) -> CallToolResult {
        let command = call.command;
        match beginning(call, &self.client, self.max_answer).await {
            Ok(beginning) => {
                if beginning.is_cut {
                    notes.push("the stream goes on; a new call begins it again".to_owned());
                }
                self.kept(Answer::json(&Value::Array(beginning.items), None, self.max_answer), notes)
            }
            Err(error) => error::failed(command, &error),
        }
    }

    fn answer(&self, command: &Command, reply: &Reply, mut notes: Vec<String>) -> CallToolResult {
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
        let value = command.answer.filter(|_| reply.is_json()).and_then(|_| verbatim::read(&text).ok());
        let Some(mut value) = value.or_else(|| reply.is_json().then(|| verbatim::read(&text).ok()).flatten()) else {
            return self.kept(Answer::text(text), notes);
        };
        if !self.reveal
            && let Some(schema) = command.answer
        {
            sensitive(self.commands, &serde_json::from_str(schema).unwrap_or_default(), &mut value);
        }
        let mut field = None;
        if let Some(slices) = command.slices {
            field = Some(slices.items);
            if let Some(offset) = next_slice(&value, slices.next, slices.more) {
                notes.push(format!("there is another slice: `{}` as cursor reads it", Cursor::of_slice(&offset)));
            }
        }
        self.kept(Answer::json(&value, field, self.max_answer), notes)
    }

    /// The first piece of an answer, which is kept if there are others.
    fn kept(&self, answer: Answer, notes: Vec<String>) -> CallToolResult {
        let answer = Arc::new(answer);
        let is_cut = answer.piece(Position::default(), self.max_answer).next.is_some();
        let id = if is_cut { self.store.keep(Arc::clone(&answer)) } else { String::new() };
        self.piece(&answer, &id, Position::default(), notes)
    }

    fn piece(&self, answer: &Answer, id: &str, position: Position, mut notes: Vec<String>) -> CallToolResult {
        let piece = answer.piece(position, self.max_answer);
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

/// The offset of the next slice, if there is one.
fn next_slice(value: &Value, next: &str, more: Option<&str>) -> Option<String> {
    let is_last = more.and_then(|more| value.get(more)) == Some(&Value::Bool(false));
    match value.get(next).filter(|_| !is_last)? {
        Value::String(offset) => Some(verbatim::number(&Value::from(offset.as_str())).unwrap_or(offset).to_owned()),
        Value::Number(offset) => Some(offset.to_string()),
        _ => None,
    }
}
