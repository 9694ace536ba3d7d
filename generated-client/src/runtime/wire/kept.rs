//! Values of unions that no arm reads, kept as JSON values.
//!
//! A JSON value holds no number beyond all floating point numbers, and no integer beyond 64 bits but as a float. JSON has them
//! all the same, and one must neither cost the whole answer nor its own digits: it is kept as its text behind a mark, and
//! written as the number that it was.

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::raw;
use super::tagged::Entries;

/// Stands before the text of a number. Unicode has no such character, so that no text is taken for a number.
const MARK: char = '\u{fdd0}';

/// Reads a value, whose depth has been looked at.
pub(super) fn read(json: &str) -> serde_json::Result<Value> {
    if has_long_number(json)
        && let Some(value) = by_parts(json)
    {
        return Ok(value);
    }
    raw::from_json(json.as_bytes()).or_else(|error| by_parts(json).ok_or(error))
}

/// Whether there may be an integer beyond 64 bits. A text with as many digits costs time and nothing else.
fn has_long_number(json: &str) -> bool {
    json.as_bytes().split(|byte| !byte.is_ascii_digit()).any(|digits| digits.len() >= "9223372036854775808".len())
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

/// Whether a text is a JSON number that a JSON value cannot hold: one beyond all floating point numbers, or an integer beyond
/// 64 bits that is no floating point number.
pub(super) fn is_beyond(text: &str) -> bool {
    let is_integer = text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
    let is_lost = |value: f64| {
        let fits = || text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok();
        value.is_infinite() || is_integer && !fits() && format!("{value:.0}") != text
    };
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && text.parse().is_ok_and(is_lost)
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
