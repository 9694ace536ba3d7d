//! Overlay actions.

use std::fmt::Write as _;

use generator::pointer::Pointer;
use serde_json::{Map, Value, json};

/// An action of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The schema, which determines the order of actions.
    pub pointer: Pointer,
    /// A JSON path.
    pub target: String,
    pub description: String,
    /// The value to merge into the target; `None` removes the target.
    pub update: Option<Value>,
}

impl Action {
    pub fn update(pointer: &Pointer, target: String, description: String, update: Value) -> Self {
        Self { pointer: pointer.clone(), target, description, update: Some(update) }
    }

    pub fn remove(pointer: &Pointer, target: String, description: String) -> Self {
        Self { pointer: pointer.clone(), target, description, update: None }
    }

    /// The same with a note on the next action.
    #[must_use]
    pub fn replaced(mut self) -> Self {
        self.description.push_str(" The next action has its replacement.");
        self
    }

    /// Whether it makes a schema that allows any JSON.
    pub fn is_opaque(&self) -> bool {
        self.update.as_ref() == Some(&any())
    }

    pub fn to_json(&self) -> Value {
        let mut map = Map::new();
        map.insert("target".to_owned(), self.target.clone().into());
        map.insert("description".to_owned(), self.description.clone().into());
        match &self.update {
            Some(update) => map.insert("update".to_owned(), update.clone()),
            None => map.insert("remove".to_owned(), true.into()),
        };
        Value::Object(map)
    }
}

/// A schema for any JSON value.
pub fn any() -> Value {
    json!({"x-sdk-type": "json"})
}

/// An overlay.
pub fn overlay(title: &str, actions: &[Action]) -> Value {
    let actions: Vec<Value> = actions.iter().map(Action::to_json).collect();
    json!({"overlay": "1.0.0", "info": {"title": title, "version": "1.0.0"}, "actions": actions})
}

/// The JSON path of a pointer.
pub fn path(document: &Value, pointer: &Pointer) -> String {
    let mut path = "$".to_owned();
    let mut here = Some(document);
    for segment in pointer.segments() {
        let is_list = here.is_some_and(Value::is_array);
        here = here.and_then(|value| match value {
            Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
            value => value.get(&segment),
        });
        if is_list {
            let _ = write!(path, "[{segment}]");
        } else if is_plain(&segment) {
            let _ = write!(path, ".{segment}");
        } else {
            let _ = write!(path, "[{}]", quoted(&segment));
        }
    }
    path
}

/// The path of members below a path.
pub fn keys(path: &str, keys: &[&str]) -> String {
    let quoted: Vec<String> = keys.iter().map(|key| quoted(key)).collect();
    match keys {
        [key] if is_plain(key) => format!("{path}.{key}"),
        _ => format!("{path}[{}]", quoted.join(", ")),
    }
}

/// The path of items equal to a text.
pub fn item(path: &str, text: &str) -> String {
    format!("{path}[?@ == {}]", quoted(text))
}

fn is_plain(segment: &str) -> bool {
    segment.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn quoted(text: &str) -> String {
    let mut quoted = "'".to_owned();
    for letter in text.chars() {
        match letter {
            '\'' | '\\' => quoted.extend(['\\', letter]),
            letter if u32::from(letter) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('\'');
    quoted
}
