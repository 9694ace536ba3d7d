//! Where a problem is, and whether nobody may see what stands there.

use serde_json::Value;

use super::secret::{self, letters};
use super::{Reading, member};

/// The longest name of a field.
pub(super) const LONGEST_NAME: usize = 60;

/// Where a problem is.
#[derive(Clone, Debug)]
pub(super) struct FieldPath {
    /// As it is told: names and indices.
    pub(super) shown: String,
    /// As the server says it, which may be a key in somebody's data.
    sent: String,
}

impl FieldPath {
    pub(super) fn of(value: &Value, reading: &Reading<'_>) -> Option<Self> {
        match value {
            Value::Array(steps) if !steps.is_empty() => {
                let sent = steps.iter().map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned));
                let shown = steps.iter().map(step).collect::<Vec<_>>().join(".");
                Some(Self { shown, sent: sent.collect::<Vec<_>>().join(".") })
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

    /// A key of an object: where one part of it is no name, all of it may be data.
    pub(super) fn of_key(key: &str) -> Self {
        let path = Self::of_text(key);
        let is_data = path.shown.split('.').any(|part| part == "*");
        Self { shown: if is_data { "*".to_owned() } else { path.shown }, ..path }
    }

    /// A key of an object that is about this place itself.
    pub(super) fn then(&self, key: &str) -> Self {
        let next = Self::of_key(key);
        Self { shown: format!("{}.{}", self.shown, next.shown), sent: format!("{}.{}", self.sent, next.sent) }
    }

    /// What is said about it, unless the text may repeat what nobody may see.
    pub(super) fn about(&self, text: &str, hidden: &[&str]) -> String {
        let shown = &self.shown;
        if text.is_empty() || self.is_secret(hidden) { format!("{shown}: …") } else { format!("{shown}: {text}") }
    }

    pub(super) fn is_secret(&self, hidden: &[&str]) -> bool {
        let parts = self.sent.split(['.', '/', '[', ']', '\'', '"']).map(letters);
        secret::is_name(&self.sent)
            || parts.filter(|part| !part.is_empty()).any(|part| hidden.iter().any(|name| letters(name) == part))
    }
}

/// Whether a name is that of a kind of errors, such as `TokenExpiredError` or `error.token.expired`, and not of a field.
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

/// A name as programs have them; anything else, such as an address or a number, may be a key in somebody's data.
fn name(text: &str) -> String {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-[]".contains(&byte);
    let is_index = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.len() <= LONGEST_NAME
        && text.bytes().filter(u8::is_ascii_digit).count() < 4
        && text.bytes().all(inner);
    if is_name || is_index { text.to_owned() } else { "*".to_owned() }
}
