//! Comparison of a value with its copy.

use serde_json::Value;

/// Which fields of an object must come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fields {
    All,
    /// Fields other than null: in an answer, null means no value.
    Said,
    /// Fields of the model: others may be dropped.
    Known,
}

/// The first difference between `before` and `after`: its JSON pointer and both values.
pub fn difference(before: &Value, after: &Value, fields: Fields) -> Option<String> {
    at(before, after, fields, "")
}

fn at(before: &Value, after: &Value, fields: Fields, pointer: &str) -> Option<String> {
    let differs = || Some(format!("#{pointer}: {} came back as {}", shown(before), shown(after)));
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let member = |name: &str| format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
            let needed = |value: &Value| match fields {
                Fields::All => true,
                Fields::Said => !value.is_null(),
                Fields::Known => false,
            };
            let gone = before.iter().find(|(name, value)| needed(value) && !after.contains_key(*name));
            if let Some((name, value)) = gone {
                return Some(format!("#{}: {} did not come back", member(name), shown(value)));
            }
            after.iter().find_map(|(name, value)| match before.get(name) {
                Some(before) => at(before, value, fields, &member(name)),
                None => Some(format!("#{}: {} was not there before", member(name), shown(value))),
            })
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let items = before.iter().zip(after).enumerate();
            { items }.find_map(|(index, (before, after))| at(before, after, fields, &format!("{pointer}/{index}")))
        }
        // `20` and `20.0` are one JSON number; integers have more digits than floating point numbers.
        (Value::Number(one), Value::Number(other))
            if (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64() =>
        {
            None
        }
        _ if before == after => None,
        _ => differs(),
    }
}

/// A value, truncated if it is long.
fn shown(value: &Value) -> String {
    const LONGEST: usize = 200;
    let text = value.to_string();
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
