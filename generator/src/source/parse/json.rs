//! JSON text.

use serde_json::Value;

use super::Failure;
use super::build::{Builder, Fault};

pub(super) fn parse(text: &str, builder: &Builder) -> Result<Value, Failure> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let result = builder.json(&mut deserializer);
    result.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(&*message, |(message, _)| message);
        let (fault, pointer) = builder.failure(Fault::Syntax(format!("this is not JSON: {message}")));
        Failure { fault, pointer, line: error.line().max(1), column: column(text, error.line(), error.column()) }
    })
}

/// The parser counts the bytes of the line.
fn column(text: &str, line: usize, bytes: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let bytes = bytes.saturating_sub(1);
    line.char_indices().take_while(|(at, _)| *at < bytes).count().saturating_add(1)
}
