//! JSON values that keep all digits of their numbers, for values of any type and for unions without a matching arm.
//!
//! `serde_json::Value` has no number beyond all floating point numbers, and holds integers beyond 64 bits only as
//! floats. Such a number must neither fail the whole answer nor lose digits: it is kept as its text behind a mark, and
//! written as the original number.

use serde::ser::{Error as _, Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};

use super::sending::is_to_value;
use super::tagged::Entries;
use super::{integer, raw};

/// The mark before the text of a number: a noncharacter, which Unicode reserves for use within programs. A text that
/// consists of this mark and a JSON number is written as that number.
pub(super) const MARK: char = '\u{fdd0}';

/// Reads a value whose depth was checked.
pub(super) fn read(json: &str) -> serde_json::Result<Value> {
    if has_long_number(json)
        && let Some(value) = by_parts(json)
    {
        return Ok(value);
    }
    // `parse` is compiled in the JSON library already, and the readers of other types are not.
    json.parse().or_else(|error| by_parts(json).ok_or(error))
}

/// Whether there may be an integer that a float rounds. A false positive only costs time.
fn has_long_number(json: &str) -> bool {
    let (mut before, mut digits) = (b' ', 0_usize);
    for byte in json.bytes() {
        digits = if byte.is_ascii_digit() { digits.saturating_add(1) } else { 0 };
        let is_exponent = matches!((before, byte), (b'0'..=b'9' | b'.', b'e' | b'E'));
        if is_exponent || digits >= "9007199254740992".len() {
            return true;
        }
        before = byte;
    }
    false
}

fn by_parts(json: &str) -> Option<Value> {
    match json.as_bytes().first()? {
        b'{' => {
            let Entries(entries) = raw::from_json(json.as_bytes()).ok()?;
            let mut fields = Map::new();
            for (key, value) in entries {
                fields.insert(key, by_parts(value.get())?);
            }
            Some(Value::Object(fields))
        }
        b'[' => {
            let items: Vec<Box<RawValue>> = raw::from_json(json.as_bytes()).ok()?;
            let mut values = Vec::with_capacity(items.len());
            for item in &items {
                values.push(by_parts(item.get())?);
            }
            Some(Value::Array(values))
        }
        _ => match precision(json) {
            Precision::Exact => json.parse().ok(),
            Precision::AsInteger(value) => Some(value.into()),
            Precision::Lost => Some(Value::String(format!("{MARK}{json}"))),
        },
    }
}

/// Whether a JSON value can hold a scalar without loss.
enum Precision {
    Exact,
    /// A float would lose digits, but this integer has them all.
    AsInteger(Number),
    /// Beyond all floats, or an integer beyond 64 bits with more digits than a float.
    Lost,
}

fn precision(json: &str) -> Precision {
    let is_number = json.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let is_short = json.len() < "9007199254740992".len() && !json.contains(['e', 'E']);
    if !is_number || is_short {
        return Precision::Exact;
    }
    let (Some(decimal), Ok(float)) = (Decimal::of(json), json.parse::<f64>()) else { return Precision::Exact };
    if float.is_infinite() {
        return Precision::Lost;
    }
    if !decimal.is_integer() || Decimal::of(&format!("{float:e}")) == Some(decimal) {
        return Precision::Exact;
    }
    let digits = integer::digits(json).unwrap_or_default();
    let integer = digits.parse::<i64>().map(Number::from).or_else(|_| digits.parse::<u64>().map(Number::from));
    integer.map_or(Precision::Lost, Precision::AsInteger)
}

/// A decimal number: its significant digits, and the power of ten behind the last one.
#[derive(PartialEq, Eq)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn of(json: &str) -> Option<Self> {
        let (mantissa, exponent) = json.split_once(['e', 'E']).unwrap_or((json, "0"));
        let (is_negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |mantissa| (true, mantissa));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_end_matches('0');
        let zeros = all.len().checked_sub(significant.len())?;
        let digits = significant.trim_start_matches('0').to_owned();
        // An exponent too large to be counted belongs to a number that is 0 or beyond all floats.
        let exponent = exponent.parse::<i64>().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
        let shift = i64::try_from(zeros).ok()?.checked_sub(i64::try_from(fraction.len()).ok()?)?;
        let exponent = if digits.is_empty() { 0 } else { exponent.saturating_add(shift) };
        Some(Self { is_negative, digits, exponent })
    }

    const fn is_integer(&self) -> bool {
        self.exponent >= 0
    }
}

/// Whether a JSON number is beyond all floats, or an integer that a float rounds.
pub(super) fn is_rounded(json: &str) -> bool {
    !matches!(precision(json), Precision::Exact)
}

/// Whether a text is a JSON number that a JSON value cannot hold: one beyond all floating point numbers, or an integer beyond
/// 64 bits that is no floating point number.
fn is_beyond(text: &str) -> bool {
    matches!(precision(text), Precision::Lost)
        && serde_json::from_slice::<&RawValue>(text.as_bytes()).is_ok_and(|number| number.get() == text)
}

/// The number behind a mark.
fn marked_number(value: &str) -> Option<&str> {
    value.strip_prefix(MARK).filter(|number| is_beyond(number))
}

/// The digits of a number that [`serde_json::Value`] cannot hold; `None` for any other value.
///
/// Fields of any type are a `Value`, which cannot hold integers beyond 64 bits with all digits, nor numbers such as
/// `1e400`, although JSON allows both. Such a number becomes a `Value::String` that consists of the character U+FDD0,
/// which Unicode keeps out of exchanged texts, and the number as it was received. It is sent and serialized as the
/// original number; `serde_json::to_value` yields the nearest floating point number, or null beyond all of them. All
/// other numbers with a fraction are rounded to the nearest floating point number.
///
/// ```
/// use sdk_runtime::exact_number;
/// use serde_json::Value;
///
/// let value = Value::from("\u{fdd0}18446744073709551616");
/// assert_eq!(exact_number(&value), Some("18446744073709551616"));
/// assert_eq!(exact_number(&Value::from(5)), None);
/// ```
pub fn exact_number(value: &Value) -> Option<&str> {
    value.as_str().and_then(marked_number)
}

/// Writes a value with its exact numbers.
pub fn write_exact<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    Kept(value).serialize(serializer)
}

struct Kept<'v>(&'v Value);

impl Serialize for Kept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => match marked_number(text) {
                // As the JSON library writes an infinite number.
                Some(number) if is_to_value::<S>() && number.parse::<f64>().is_ok_and(f64::is_infinite) => {
                    serializer.serialize_unit()
                }
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
