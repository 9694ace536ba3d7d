//! Writes an overlay as readable YAML.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::action::Action;

/// The width of a line of a description.
const WIDTH: usize = 110;

/// A new overlay.
pub fn overlay(title: &str, notes: &[String], actions: &[Action]) -> String {
    let mut text = format!("overlay: 1.0.0\ninfo:\n  title: {}\n  version: 1.0.0\n", scalar(&title.into()));
    text.push_str(&comments(notes));
    if !actions.is_empty() {
        text.push_str("actions:\n");
        text.push_str(&list(actions, ""));
    }
    text
}

/// Notes as comments.
pub fn comments(notes: &[String]) -> String {
    let line = |note: &String| format!("# {}\n", note.replace(['\n', '\r'], " "));
    notes.iter().map(line).collect()
}

/// The actions as items of a list with this indentation.
pub fn list(actions: &[Action], indent: &str) -> String {
    let mut text = String::new();
    for action in actions {
        let _ = writeln!(text, "{indent}- target: {}", scalar(&action.target.as_str().into()));
        let _ = writeln!(text, "{indent}  description: >-");
        for line in wrapped(&action.description) {
            let _ = writeln!(text, "{indent}    {line}");
        }
        match &action.update {
            None => {
                let _ = writeln!(text, "{indent}  remove: true");
            }
            Some(update) => {
                let _ = write!(text, "{indent}  update:");
                block(&mut text, update, indent.len() + 4);
            }
        }
    }
    text
}

/// A value after its key: members on lines of their own, other values on the same line.
fn block(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            text.push('\n');
            self::members(text, members, indent);
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            text.push('\n');
            for item in items {
                let _ = write!(text, "{:indent$}-", "");
                match item {
                    Value::Object(map) if !map.is_empty() => {
                        let mut inner = String::new();
                        self::members(&mut inner, map, indent + 2);
                        let _ = write!(text, " {}", inner.trim_start());
                    }
                    other => block(text, other, indent + 2),
                }
            }
        }
        value => {
            let _ = writeln!(text, " {}", scalar(value));
        }
    }
}

fn members(text: &mut String, members: &Map<String, Value>, indent: usize) {
    for (key, value) in members {
        let _ = write!(text, "{:indent$}{}:", "", scalar(&key.as_str().into()));
        block(text, value, indent + 2);
    }
}

/// A scalar as JSON, which is YAML; a plain text has no quotes.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) if is_plain(text) => text.clone(),
        value => value.to_string(),
    }
}

fn is_plain(text: &str) -> bool {
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let first = |first: char| first.is_ascii_alphabetic() || first == '$' || first == '_';
    text.starts_with(first)
        && !words.contains(&text.to_ascii_lowercase().as_str())
        && text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'/' | b'\'' | b'[' | b']' | b'*' | b'(' | b')' | b' ')
        })
        && !text.ends_with(' ')
}

/// The lines of a folded text.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
