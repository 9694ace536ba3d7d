//! Paths of the fields that error bodies are about, and whether such a field is sensitive.

use serde_json::Value;

use super::secret::{self, letters};
use super::{Reading, member};

/// The longest name of a field.
pub(super) const LONGEST_NAME: usize = 60;

/// The path of a field that a problem is about.
#[derive(Clone, Debug)]
pub(super) struct FieldPath {
    /// The path as it is shown: names and indices.
    pub(super) shown: String,
    /// The path as the server sent it, which may contain keys that are data.
    sent: String,
}

impl FieldPath {
    pub(super) fn of(value: &Value, reading: &Reading<'_>) -> Option<Self> {
        match value {
            Value::Array(steps) if !steps.is_empty() => {
                let (mut shown, mut sent) = (Vec::new(), Vec::new());
                for value in steps {
                    shown.push(step(value));
                    sent.push(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                }
                Some(Self { shown: shown.join("."), sent: sent.join(".") })
            }
            Value::String(text) if !text.is_empty() => Some(Self::of_text(&reading.without_values(text))),
            // JSON:API
            Value::Object(source) => {
                let path = ["pointer", "parameter", "header", "field"].iter().find_map(|name| member(source, name))?;
                Self::of(path, reading)
            }
            _ => None,
        }
    }

    fn of_text(text: &str) -> Self {
        let steps = text.trim_start_matches(['/', '#', '$', '.']).split(['/', '.']);
        Self { shown: steps.map(name).collect::<Vec<_>>().join("."), sent: text.to_owned() }
    }

    /// The path of an object's key. If a part of the key is no name, the whole key may be data.
    pub(super) fn of_key(key: &str) -> Self {
        let path = Self::of_text(key);
        let is_data = path.shown.split('.').any(|part| part == "*");
        Self { shown: if is_data { "*".to_owned() } else { path.shown }, ..path }
    }

    /// The path of a key below this path.
    pub(super) fn then(&self, key: &str) -> Self {
        let next = Self::of_key(key);
        Self { shown: format!("{}.{}", self.shown, next.shown), sent: format!("{}.{}", self.sent, next.sent) }
    }

    /// The text of a problem with this field. For a sensitive field the text is left out, because it may repeat the
    /// value.
    pub(super) fn about(&self, text: &str, hidden: &[&str]) -> String {
        let shown = &self.shown;
        if text.is_empty() || self.is_secret(hidden) { format!("{shown}: …") } else { format!("{shown}: {text}") }
    }

    pub(super) fn is_secret(&self, hidden: &[&str]) -> bool {
        let is_hidden = |part: &str| {
            let part = letters(part);
            !part.is_empty() && hidden.iter().any(|name| letters(name) == part)
        };
        secret::is_name(&self.sent) || self.sent.split(['.', '/', '[', ']', '\'', '"']).any(is_hidden)
    }
}

/// Whether a name stands for a type of error, such as `TokenExpiredError` or `error.token.expired`, and not for a
/// field.
pub(super) fn is_kind(name: &str) -> bool {
    const KINDS: [&str; 9] =
        ["error", "errors", "exception", "failure", "failed", "expired", "invalid", "missing", "denied"];
    secret::words(name).iter().any(|word| KINDS.contains(&word.as_str()))
}

fn step(value: &Value) -> String {
    match value {
        Value::String(text) => name(text),
        Value::Number(index) if index.as_u64().is_some_and(|index| index < 1_000) => index.to_string(),
        _ => "*".to_owned(),
    }
}

/// The text if it looks like an identifier, else `*`: an address or a number may be a key that is data.
fn name(text: &str) -> String {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-[]".contains(&byte);
    let is_index = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.len() <= LONGEST_NAME
        && text.bytes().filter(u8::is_ascii_digit).count() < 4
        && text.bytes().all(inner);
    if is_name || is_index { text.to_owned() } else { "*".to_owned() }
}
