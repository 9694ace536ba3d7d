//! Values of unions that no arm reads, kept as JSON values.
//!
//! A JSON value holds no number beyond all floating point numbers. JSON has them all the same, and one must not cost the
//! whole answer: it is kept as its text behind a mark, and written as the number that it was.

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::raw;
use super::tagged::Entries;

/// Stands before the text of a number. Unicode has no such character, so that no text is taken for a number.
const MARK: char = '\u{fdd0}';

/// Reads a value, whose depth has been looked at.
pub(super) fn read(json: &str) -> serde_json::Result<Value> {
    raw::from_json(json.as_bytes()).or_else(|error| by_parts(json).ok_or(error))
}

fn by_parts(json: &str) -> Option<Value> {
    match json.as_bytes().first()? {
        b'{' => {
            let Entries(entries) = raw::from_json(json.as_bytes()).ok()?;
            let fields = entries.into_iter().map(|(key, value)| Some((key, by_parts(value.get())?)));
            fields.collect::<Option<Map<_, _>>>().map(Value::Object)
        }
        b'[' => {
            let items: Vec<Box<RawValue>> = raw::from_json(json.as_bytes()).ok()?;
            items.iter().map(|item| by_parts(item.get())).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        _ if is_beyond(json) => Some(Value::String(format!("{MARK}{json}"))),
        _ => raw::from_json(json.as_bytes()).ok(),
    }
}

/// Whether a text is a JSON number that is beyond all floating point numbers.
fn is_beyond(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.parse::<f64>().is_ok_and(f64::is_infinite)
        && serde_json::from_str::<&RawValue>(text).is_ok_and(|number| number.get() == text)
}

/// Writes a value that was kept.
pub fn write_kept<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    Kept(value).serialize(serializer)
}

struct Kept<'v>(&'v Value);

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => match text.strip_prefix(MARK).filter(|number| is_beyond(number)) {
                Some(number) => {
                    RawValue::from_string(number.to_owned()).map_err(S::Error::custom)?.serialize(serializer)
                }
                None => serializer.serialize_str(text),
            },
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(&Kept(item)))?;
                list.end()
            }
            Value::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(key, value)| map.serialize_entry(key, &Kept(value)))?;
                map.end()
            }
            value => value.serialize(serializer),
        }
    }
}
