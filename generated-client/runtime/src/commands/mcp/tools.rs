//! The tools: three for all operations, or one for each.

use std::sync::Arc;

use rmcp::model::{Tool, ToolAnnotations};
use serde_json::{Map, Value, json};

use super::super::help;
use super::super::schema::Definitions;
use super::super::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use super::access::{full_name, is_read};
use crate::request_parts::Site;

pub(super) const SEARCH: &str = "search_operations";
pub(super) const DESCRIBE: &str = "describe_operation";
pub(super) const CALL: &str = "call_operation";

/// The longest name of a tool.
const LONGEST_NAME: usize = 64;

/// The three tools for all operations.
pub(super) fn general(commands: &Commands, allow_write: bool) -> Vec<Tool> {
    let title = commands.description.title;
    let read = || ToolAnnotations::new().read_only(true).destructive(false).idempotent(true);
    let writes = if allow_write { "" } else { " This server only reads." };
    vec![
        tool(
            SEARCH,
            format!("Finds operations of the {title} by words. Without words it lists the groups of operations."),
            json!({"type": "object", "additionalProperties": false, "properties": {
                "query": {"type": "string", "description": "Words of what is wanted; an operation has all of them"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 200, "description": "As many operations; 20 when omitted"}
            }}),
            read().open_world(false),
        ),
        tool(
            DESCRIBE,
            "Explains an operation: its arguments with their JSON Schemas, its answer and its failures.".to_owned(),
            json!({"type": "object", "additionalProperties": false, "required": ["operation"], "properties": {
                "operation": {"type": "string", "description": "`group.operation`, as the search tells it"},
                "cursor": {"type": "string", "description": "Where a long description goes on, as an earlier answer told it"}
            }}),
            read().open_world(false),
        ),
        tool(
            CALL,
            format!(
                "Calls an operation of the {title}, and yields its answer. Long answers are cut, with a cursor to go on.{writes}"
            ),
            json!({"type": "object", "additionalProperties": false, "required": ["operation"], "properties": {
                "operation": {"type": "string", "description": "`group.operation`, as the search tells it"},
                "arguments": {"type": "object", "description": "The values by the names that the description tells"},
                "cursor": {"type": "string", "description": CURSOR_DOCS}
            }}),
            ToolAnnotations::new()
                .read_only(!allow_write)
                .destructive(allow_write)
                .idempotent(!allow_write)
                .open_world(true),
        ),
    ]
}

const CURSOR_DOCS: &str = "Where an answer goes on, as an earlier one told it; the other arguments stay as they were";

/// The tool of an operation.
pub(super) fn of(commands: &Commands, group: &CommandGroup, command: &Command) -> Tool {
    let mut docs = help::about(command);
    if !command.docs.is_empty() && command.docs != docs {
        docs = format!("{docs}\n\n{}", command.docs);
    }
    let docs = format!("{}\n\n{} {}", docs.trim(), command.info.method(), command.info.path);
    let mut schema = arguments(commands, command);
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(cursor(command).to_owned(), json!({"type": "string", "description": CURSOR_DOCS}));
    }
    tool(&name(group, command), docs.trim().to_owned(), schema, annotations(command))
}

/// The name of the argument for a cursor, which no value of the operation has.
pub(super) fn cursor(command: &Command) -> &'static str {
    let is_taken = command.arguments.iter().any(|argument| argument.name == "cursor" || argument.wire_name == "cursor");
    if is_taken { "answer_cursor" } else { "cursor" }
}

fn tool(name: &str, docs: String, schema: Value, annotations: ToolAnnotations) -> Tool {
    let schema = if let Value::Object(schema) = schema { schema } else { Map::new() };
    Tool::new(name.to_owned(), docs, Arc::new(schema)).with_annotations(annotations)
}

/// What the method of an operation tells of its effects. A POST may destroy, since nothing says that it only adds.
fn annotations(command: &Command) -> ToolAnnotations {
    let is_read = is_read(command);
    let method = command.info.method();
    let is_idempotent =
        is_read || matches!(method.as_str(), "PUT" | "DELETE") || command.info.idempotency_key.is_some();
    ToolAnnotations::new().read_only(is_read).destructive(!is_read).idempotent(is_idempotent).open_world(true)
}

/// The name of an operation's tool: `group_operation`, of letters, digits, `_` and `-`.
pub(super) fn name(group: &CommandGroup, command: &Command) -> String {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '-');
    let whole = full_name(group, command);
    let name: String = whole.chars().map(|sign| if is_plain(sign) { sign } else { '_' }).collect();
    if name.len() <= LONGEST_NAME {
        return name;
    }
    // What is cut off still tells two names apart.
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let start: String = name.chars().take(LONGEST_NAME - 9).collect();
    format!("{start}_{:08x}", hash & 0xffff_ffff)
}

/// The schema of an operation's arguments.
pub(super) fn arguments(commands: &Commands, command: &Command) -> Value {
    let mut definitions = Definitions::default();
    let mut properties = Map::new();
    let mut required = Vec::new();
    for argument in command.arguments {
        let schema = schema(argument);
        definitions.add(commands, &schema);
        properties.insert(argument.name.to_owned(), schema);
        if argument.required {
            required.push(argument.name);
        }
    }
    let mut whole = json!({"type": "object", "properties": properties, "additionalProperties": false});
    if let Value::Object(keywords) = &mut whole {
        if !required.is_empty() {
            keywords.insert("required".to_owned(), json!(required));
        }
        if let Some(defs) = definitions.into_defs() {
            keywords.insert("$defs".to_owned(), defs);
        }
    }
    whole
}

/// The schema of an argument, with what it is.
pub(super) fn schema(argument: &CommandArgument) -> Value {
    let mut schema: Value = match argument.put {
        Put::Json(_) => serde_json::from_str(argument.schema).unwrap_or_default(),
        Put::Text(_) => json!({"type": "string"}),
        Put::File(_) => file(),
        Put::Files(_) => json!({"type": "array", "items": file()}),
    };
    if schema.is_null() {
        schema = json!({});
    }
    if let Value::Object(keywords) = &mut schema {
        if !argument.docs.is_empty() && !keywords.contains_key("description") {
            keywords.insert("description".to_owned(), argument.docs.into());
        }
        if argument.deprecated {
            keywords.insert("deprecated".to_owned(), true.into());
        }
        let example = serde_json::from_str::<Value>(argument.example).ok();
        if let Some(example) = example.filter(|_| argument.site != Site::Body) {
            keywords.entry("examples").or_insert_with(|| json!([example]));
        }
    }
    schema
}

/// A file: its content, and no path, so that an assistant reads no files of this machine.
fn file() -> Value {
    json!({"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
        "name": {"type": "string", "description": "The name of the file"},
        "text": {"type": "string", "description": "Its content, if that is text"},
        "base64": {"type": "string", "description": "Its content in base64, if it is no text"},
        "contentType": {"type": "string", "description": "Its media type"}
    }})
}
