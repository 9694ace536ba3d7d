//! Values as candidates: those that a schema lists, files, and what options of the program take.

use serde_json::Value;

use super::candidates::{Candidate, Context};
use super::files::files;
use crate::commands::schema_words::{fields, resolved};
use crate::commands::table::{Command, CommandArgument, Commands, Put};
use crate::request_parts::Site;

/// The depth of the fields that `--set` is completed with.
const DEPTH: usize = 4;

/// The values of an argument.
pub(super) fn of_argument(
    context: Context<'_>,
    argument: &CommandArgument,
    prefix: &str,
    current: &str,
) -> Vec<Candidate> {
    let input = || Candidate::new(format!("{prefix}-"), "The input");
    match argument.put {
        Put::File(_) | Put::Files(_) => {
            let path = current.strip_prefix('@');
            let mut all = files(&format!("{prefix}{}", path.map_or("", |_| "@")), path.unwrap_or(current));
            all.push(input());
            all
        }
        Put::Text(_) | Put::Json(_) if argument.site == Site::Body || matches!(argument.put, Put::Text(_)) => {
            match current.strip_prefix('@') {
                Some(path) => files(&format!("{prefix}@"), path),
                None => vec![Candidate::new(format!("{prefix}@"), "A file"), input()],
            }
        }
        _ => {
            let schema = serde_json::from_str(argument.schema).unwrap_or_default();
            listed(context.commands, &schema, prefix)
        }
    }
}

/// The values of an option of the program.
pub(super) fn of_option(
    context: Context<'_>,
    command: &Command,
    name: &str,
    prefix: &str,
    current: &str,
) -> Vec<Candidate> {
    let behind = |text: &str| Candidate::new(format!("{prefix}{text}"), "");
    match name {
        "color" => ["auto", "always", "never"].map(behind).to_vec(),
        "output" => files(prefix, current),
        "body-type" => command.body_types.iter().map(|one| behind(one)).collect(),
        "profile" => context.profiles().iter().map(|one| behind(&one.text)).collect(),
        "set" => assignments(context.commands, command, prefix, current),
        _ => Vec::new(),
    }
}

/// Fields of a body, or the values of one.
fn assignments(commands: &Commands, command: &Command, prefix: &str, current: &str) -> Vec<Candidate> {
    let body = command.arguments.iter().find(|argument| argument.site == Site::Body);
    let schema: Value = body.and_then(|body| serde_json::from_str(body.schema).ok()).unwrap_or_default();
    let Some((path, _)) = current.split_once('=') else {
        let field = |path: &str, kind: &str| Candidate::new(format!("{prefix}{path}="), kind);
        return fields(commands, &schema, DEPTH).iter().map(|one| field(&one.path, &one.kind)).collect();
    };
    let mut schema = resolved(commands, &schema);
    for name in path.split('.').take(DEPTH) {
        let field = schema.pointer(&format!("/properties/{}", name.replace('~', "~0").replace('/', "~1")));
        schema = field.map(|field| resolved(commands, field)).unwrap_or_default();
    }
    listed(commands, &schema, &format!("{prefix}{path}="))
}

/// The values that a schema lists, or those of a list's items.
fn listed(commands: &Commands, schema: &Value, prefix: &str) -> Vec<Candidate> {
    let mut schema = resolved(commands, schema);
    if let Some(items) = schema.get("items") {
        schema = resolved(commands, items);
    }
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    };
    let texts: Vec<_> = match (schema.get("enum"), schema.get("const")) {
        (Some(Value::Array(values)), _) => values.iter().filter_map(text).collect(),
        (_, Some(value)) => text(value).into_iter().collect(),
        _ if schema.get("type").is_some_and(|ty| ty == "boolean") => vec!["true".to_owned(), "false".to_owned()],
        _ => Vec::new(),
    };
    texts.into_iter().map(|text| Candidate::new(format!("{prefix}{text}"), "")).collect()
}
