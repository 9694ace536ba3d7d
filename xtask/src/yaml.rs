//! Documents in YAML, read and written.

use serde_json::Value;

/// Reads a document; JSON is YAML as well.
pub fn read(bytes: &[u8]) -> Option<Value> {
    serde_yaml::from_slice(bytes).ok()
}

/// Writes a document, if YAML has a form for it.
pub fn write(document: &Value) -> Option<Vec<u8>> {
    serde_yaml::to_string(document).ok().map(String::into_bytes)
}
