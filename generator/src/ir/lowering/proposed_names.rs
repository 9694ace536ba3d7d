//! Names that descriptions propose to the generators of others: better than what paths and tags say, and below `x-sdk-name`,
//! which decides.

use serde_json::Value;

/// The name of a call.
const CALL: [&str; 2] = ["x-fern-sdk-method-name", "x-speakeasy-name-override"];
/// The group of a call.
const GROUP: [&str; 2] = ["x-fern-sdk-group-name", "x-speakeasy-group"];

/// What an operation shall be called.
pub fn call(operation: &Value) -> Option<String> {
    CALL.iter().find_map(|key| text(operation.get(*key)?))
}

/// The group that an operation shall be in, with the extension that says so.
pub fn group(operation: &Value) -> Option<(&'static str, String)> {
    GROUP.iter().find_map(|key| Some((*key, words(operation.get(*key)?)?)))
}

/// The extensions that propose nothing that could be a name.
pub fn unusable(operation: &Value) -> impl Iterator<Item = &'static str> {
    let calls = CALL.iter().filter(|key| operation.get(**key).is_some_and(|value| text(value).is_none()));
    calls.chain(GROUP.iter().filter(|key| operation.get(**key).is_some_and(|value| words(value).is_none()))).copied()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// A text, or a list of them: groups lie in each other.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::Array(list) if !list.is_empty() => Some(list.iter().map(text).collect::<Option<Vec<_>>>()?.join(".")),
        other => text(other),
    }
}
