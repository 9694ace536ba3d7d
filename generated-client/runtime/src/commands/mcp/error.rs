//! Failures as answers of tools, which assistants read. Errors of the protocol are for programs.

use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Map, Value};

use super::super::table::Command;
use super::access::is_read;
use crate::error::Error;

/// As many problems are told.
const MOST_PROBLEMS: usize = 20;

/// The characters of a text that names what an assistant has sent.
const MOST_CHARACTERS: usize = 400;

/// A text that is not longer than an answer should be.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The answer for a call that is refused, or cannot be made.
pub(super) fn refused(text: impl Into<String>) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(text.into())])
}

/// The answer for a call whose arguments are wrong; nothing was sent.
pub(super) fn wrong_arguments(problems: &[String]) -> CallToolResult {
    let mut lines: Vec<String> = problems.iter().take(MOST_PROBLEMS).map(|problem| shortened(problem)).collect();
    if problems.len() > MOST_PROBLEMS {
        lines.push(format!("and {} more", problems.len().saturating_sub(MOST_PROBLEMS)));
    }
    refused(format!("Nothing was sent; the arguments are wrong:\n{}", lines.join("\n")))
}

/// The answer for a call that has failed.
pub(super) fn failed(command: &Command, error: &Error) -> CallToolResult {
    let mut text = error.to_string();
    let is_answered = error.status().is_some_and(|status| !status.is_server_error());
    if !is_read(command) && !is_answered && error.may_have_been_sent() {
        text.push_str("\nIt is not known whether the API has done it; look before you repeat it.");
    }
    if let Some(wait) = error.retry_after() {
        text.push_str(&format!("\nThe next attempt is allowed in {} s.", wait.as_secs().saturating_add(1)));
    }
    let mut fields = Map::new();
    let mut add = |name: &str, value: Option<Value>| value.map(|value| fields.insert(name.to_owned(), value));
    add("kind", Some(error.label().into()));
    add("status", error.status().map(|status| status.as_u16().into()));
    add("code", error.code().map(Value::from));
    add("message", error.message().map(Value::from));
    add("traceId", error.trace_id().map(Value::from));
    add("repeatable", Some(error.is_retryable().into()));
    let mut result = refused(text);
    result.structured_content = Some(Value::Object(fields));
    result
}
