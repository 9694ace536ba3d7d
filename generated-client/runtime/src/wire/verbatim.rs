//! JSON values that keep all their numbers as they are written, for commands: `1.10` stays `1.10`.
//!
//! As in [`exact`](super::exact), a number that a value would change is its text behind a mark; here that is any number which
//! would be written otherwise.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::exact::MARK;
use super::raw::{DEPTH, depth};
use super::tagged::Entries;

/// Reads a value.
pub(crate) fn read(json: &str) -> serde_json::Result<Value> {
    // What is read here and written elsewhere goes as deep as the value.
    if depth(json.as_bytes()) > DEPTH {
        return Err(serde::de::Error::custom(format!("it nests deeper than {DEPTH}")));
    }
    serde_json::from_str::<serde::de::IgnoredAny>(json)?;
    read_checked(json.trim())
}

fn read_checked(json: &str) -> serde_json::Result<Value> {
    match json.as_bytes().first() {
        Some(b'{') => {
            let Entries(entries) = serde_json::from_str(json)?;
            let mut fields = Map::new();
            for (key, value) in entries {
                fields.insert(key, read_checked(value.get())?);
            }
            Ok(Value::Object(fields))
        }
        Some(b'[') => {
            let items: Vec<Box<RawValue>> = serde_json::from_str(json)?;
            items.iter().map(|item| read_checked(item.get())).collect()
        }
        Some(b'-' | b'0'..=b'9') => {
            let value = json.parse::<Value>().ok().map(|value| (value.to_string(), value));
            let same = value.filter(|(written, _)| written == json);
            Ok(same.map_or_else(|| Value::String(format!("{MARK}{json}")), |(_, value)| value))
        }
        _ => json.parse(),
    }
}

/// The text of a number that a value cannot hold as it is written.
pub(crate) fn number(value: &Value) -> Option<&str> {
    let text = value.as_str()?.strip_prefix(MARK)?;
    let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let is_json = serde_json::from_str::<&RawValue>(text).is_ok_and(|raw| raw.get() == text);
    (is_number && is_json).then_some(text)
}

/// The JSON text of a value.
pub(crate) fn write(value: &Value) -> serde_json::Result<Box<RawValue>> {
    let mut text = String::new();
    add(value, &mut text);
    RawValue::from_string(text)
}

fn add(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                add(item, text);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, field)) in fields.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                add(field, text);
            }
            text.push('}');
        }
        value => match number(value) {
            Some(number) => text.push_str(number),
            None => text.push_str(&value.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_as_they_are_written() {
        let json = r#"{"a":[1.10,1e3,-0.0,12345678901234567890123,0.1,1E400],"b":"\ufdd0x","c":{"d":null}}"#;
        let value = read(json).expect("JSON");
        assert_eq!(write(&value).expect("JSON").get(), json.replace("\\ufdd0", "\u{fdd0}"));
        assert_eq!(number(&value["a"][0]), Some("1.10"));
        assert_eq!(number(&value["a"][4]), None);
        assert_eq!(number(&value["b"]), None);
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(&deep(100)).is_ok() && read(&deep(200)).is_err() && read(&deep(100_000)).is_err());
        assert!(read("[").is_err() && read("1 2").is_err());
    }
}
