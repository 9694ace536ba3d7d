//! Names that descriptions propose to the generators of others: better than what paths and tags say, and below `x-sdk-name`,
//! which decides.

use serde_json::Value;

/// The name of a call.
const CALL: [&str; 2] = ["x-fern-sdk-method-name", "x-speakeasy-name-override"];
/// The group of a call.
const GROUP: [&str; 2] = ["x-fern-sdk-group-name", "x-speakeasy-group"];

/// What an operation shall be called.
pub(super) fn call(operation: &Value) -> Option<String> {
    CALL.iter().find_map(|key| operation.get(*key)).and_then(words)
}

/// The group that an operation shall be in, with the extension that says so.
pub(super) fn group(operation: &Value) -> Option<(&'static str, String)> {
    GROUP.iter().find_map(|key| Some((*key, words(operation.get(*key)?)?)))
}

/// A text, or one of several words: groups lie in each other.
fn words(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let words: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            words?.join(".")
        }
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}
