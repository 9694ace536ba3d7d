//! Parts of a JSON value by their pointers.

use serde_json::Value;

/// The pointers of all parts except the root, each before those below it.
pub fn pointers(value: &Value) -> Vec<String> {
    let mut all = Vec::new();
    let mut pending = vec![(String::new(), value)];
    while let Some((pointer, value)) = pending.pop() {
        let start = pending.len();
        match value {
            Value::Object(members) => {
                pending.extend(members.iter().map(|(key, value)| (format!("{pointer}/{}", escaped(key)), value)));
            }
            Value::Array(items) => {
                pending.extend(items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)));
            }
            _ => {}
        }
        pending[start..].reverse();
        if !pointer.is_empty() {
            all.push(pointer);
        }
    }
    all
}

/// A key as a segment of a pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The parent pointer, and the key of the last segment.
pub fn split(pointer: &str) -> Option<(&str, String)> {
    let (above, last) = pointer.rsplit_once('/')?;
    Some((above, last.replace("~1", "/").replace("~0", "~")))
}

/// Removes a part.
pub fn remove(document: &mut Value, pointer: &str) -> Option<Value> {
    let (above, last) = split(pointer)?;
    match document.pointer_mut(above)? {
        Value::Object(members) => members.shift_remove(&last),
        Value::Array(items) => {
            let index = last.parse().ok().filter(|index| *index < items.len())?;
            Some(items.remove(index))
        }
        _ => None,
    }
}

/// Every `$ref` below a value.
pub fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut pending = vec![value];
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                pending.extend(members.values());
            }
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_and_removes_parts() {
        let mut value = json!({ "a/b": [1, { "~": 2 }], "c": { "$ref": "#/d" } });
        assert_eq!(pointers(&value), ["/a~1b", "/a~1b/0", "/a~1b/1", "/a~1b/1/~0", "/c", "/c/$ref"]);
        assert!(pointers(&value).iter().all(|pointer| value.pointer(pointer).is_some()));
        assert_eq!(references(&value), ["#/d"]);
        assert_eq!(remove(&mut value, "/a~1b/1/~0"), Some(json!(2)));
        assert_eq!(remove(&mut value, "/a~1b/0"), Some(json!(1)));
        assert_eq!(remove(&mut value, "/a~1b/7"), None);
        assert_eq!(value, json!({ "a/b": [{}], "c": { "$ref": "#/d" } }));
    }
}
