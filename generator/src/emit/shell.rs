//! Calls on the command line, as text for a POSIX shell.

use serde_json::Value;

use crate::emit::Context;
use crate::emit::arguments::{Argument, ArgumentValue};
use crate::emit::sdk_tests::cases;
use crate::emit::types::Types;
use crate::ir::{Operation, OperationId};
use crate::samples::Fill;

/// The call of an operation with the values that it needs.
pub fn call(
    context: &Context<'_>,
    types: &Types<'_>,
    id: OperationId,
    operation: &Operation,
    arguments: &[Argument<'_>],
) -> String {
    let commands = &context.sdk.commands;
    let samples = cases::arguments(types, id, operation, Fill::Required).unwrap_or_default();
    let required = arguments.iter().filter(|argument| argument.required);
    let values: Vec<_> = required.map(|argument| value(argument, samples.get(&argument.name()))).collect();
    let mut words = vec![
        quoted(&commands.program),
        quoted(&commands.groups[operation.group]),
        quoted(&commands.operations[id].name),
    ];
    // Without these, such a value is an option.
    words.extend(values.iter().any(|value| value.starts_with('-')).then(|| "--".to_owned()));
    words.extend(values.iter().map(|value| quoted(value)));
    words.join(" ")
}

/// A sample value as a word of the command line.
fn value(argument: &Argument<'_>, sample: Option<&Value>) -> String {
    match (&argument.value, sample) {
        (ArgumentValue::Text, _) => "@FILE".to_owned(),
        (ArgumentValue::Bytes | ArgumentValue::File | ArgumentValue::Files, _) => "FILE".to_owned(),
        (_, Some(Value::String(text))) if !argument.whole => text.clone(),
        (_, Some(value)) => value.to_string(),
        (_, None) => argument.name().to_uppercase(),
    }
}

/// A word for a POSIX shell.
pub fn quoted(word: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./:@,+%".contains(sign);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_are_quoted_where_a_shell_would_change_them() {
        for plain in ["customers", "a-b_c.d/e:f@g", "42", "1.5", "2024-02-29"] {
            assert_eq!(quoted(plain), plain);
        }
        for (word, expected) in [
            ("", "''"),
            ("a b", "'a b'"),
            ("$HOME", "'$HOME'"),
            ("it's", r"'it'\''s'"),
            ("a\nb", "'a\nb'"),
            ("{\"a\":[1]}", "'{\"a\":[1]}'"),
            ("~", "'~'"),
            ("*", "'*'"),
            ("é", "'é'"),
        ] {
            assert_eq!(quoted(word), expected);
        }
    }
}
