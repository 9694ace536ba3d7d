//! Names that descriptions propose to other generators. They are better than paths and tags; `x-sdk-name` takes
//! precedence.

use serde_json::Value;

/// Extensions with the name of an operation.
const CALL: [&str; 2] = ["x-fern-sdk-method-name", "x-speakeasy-name-override"];
/// Extensions with the group of an operation.
const GROUP: [&str; 2] = ["x-fern-sdk-group-name", "x-speakeasy-group"];

/// The proposed name of an operation.
pub fn call(operation: &Value) -> Option<String> {
    CALL.iter().find_map(|key| text(operation.get(*key)?))
}

/// The proposed group of an operation, with its extension.
pub fn group(operation: &Value) -> Option<(&'static str, String)> {
    GROUP.iter().find_map(|key| Some((*key, words(operation.get(*key)?)?)))
}

/// The extensions without a usable name.
pub fn unusable(operation: &Value) -> impl Iterator<Item = &'static str> {
    let calls = CALL.iter().filter(|key| operation.get(**key).is_some_and(|value| text(value).is_none()));
    calls.chain(GROUP.iter().filter(|key| operation.get(**key).is_some_and(|value| words(value).is_none()))).copied()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// A text, or a list of texts for nested groups.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::Array(list) if !list.is_empty() => Some(list.iter().map(text).collect::<Option<Vec<_>>>()?.join(".")),
        other => text(other),
    }
}
