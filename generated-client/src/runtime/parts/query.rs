//! The query string.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde::Serialize;
use serde_json::value::RawValue;

use super::plain::{Plain, fields, items, text};
use super::{Parts, RESERVED, encode};

/// What a value may not have as it is where the reserved characters of RFC 3986 are allowed: those of them that would end
/// the query (`#`) or the value (`&`), or that servers read as a space (`+`). An apostrophe is one that every parser of URLs
/// by WHATWG's rules encodes, whatever it is given.
const KEPT: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The same inside of a list that has commas between its items.
const KEPT_IN_LIST: &AsciiSet = &KEPT.add(b',');

/// How lists and objects are written in a query string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `n=a&n=b`; `k=v`
    FormExploded,
    /// `n=a,b`; `n=k,v`
    Form,
    /// `n=a%20b`
    SpaceDelimited,
    /// `n=a|b`, the bar percent-encoded
    PipeDelimited,
    /// `n[k]=v`, the brackets percent-encoded; objects inside go on the same way, and so do lists of objects, by index
    DeepObject,
    /// the whole value as JSON
    Json,
}

/// What of a value is percent-encoded. Names are encoded in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reserved {
    /// Everything but unreserved characters.
    Encoded,
    /// Reserved characters stay, and so do triplets such as `%2F`, as in `{+name}` of RFC 6570.
    Kept,
}

impl Parts {
    /// Sets a query parameter, in place of what it was. The items of a list, and the fields of an object, are pairs of
    /// their own. Null is no parameter.
    pub fn query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.query_named(name.into(), value);
    }

    /// The same for a name that is not known before.
    pub(crate) fn query_named<T: Serialize + ?Sized>(&mut self, name: Cow<'static, str>, value: &T) {
        if let Some(value) = self.raw("query parameter", &name, value) {
            let pairs = exploded(&name, &value);
            self.put(name, pairs);
        }
    }

    /// Sets a query parameter, in place of what it was, written in this style. Null is no parameter.
    pub fn query_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        if let Some(value) = self.raw("query parameter", name, value) {
            self.put(name.into(), styled(name, style, Reserved::Encoded, &value));
        }
    }

    /// The same with the reserved characters of RFC 3986 as they are, as far as they leave the query what it is: `#`, `&`
    /// and `+` are percent-encoded, and so is the comma inside of a list that has commas.
    pub fn query_reserved<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        if let Some(value) = self.raw("query parameter", name, value) {
            self.put(name.into(), styled(name, style, Reserved::Kept, &value));
        }
    }

    /// Sets a query parameter that every call of an operation has, percent-encoded as it is to be sent.
    pub fn query_constant(&mut self, name: &'static str, pairs: &'static str) {
        self.put(name.into(), vec![pairs.to_owned()]);
    }

    /// Whether this parameter is set, to this text.
    pub(crate) fn has_query(&self, name: &str, text: &str) -> bool {
        self.query.iter().any(|(known, pairs)| *known == name && *pairs == [pair(name, text, Reserved::Encoded)])
    }

    fn put(&mut self, name: Cow<'static, str>, pairs: Vec<String>) {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, pairs));
    }
}

fn pair(name: &str, value: &str, reserved: Reserved) -> String {
    format!("{}={}", encode(name), encode_value(value, reserved, KEPT))
}

/// Percent-encodes a value; `kept` is what may not stay where reserved characters do.
fn encode_value(value: &str, reserved: Reserved, kept: &'static AsciiSet) -> String {
    if reserved == Reserved::Encoded {
        return encode(value);
    }
    let mut encoded = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('%') {
        encoded.extend(utf8_percent_encode(before, kept));
        let digits = after.as_bytes().iter().take(2).filter(|byte| byte.is_ascii_hexdigit()).count();
        encoded.push_str(if digits == 2 { "%" } else { "%25" });
        rest = after;
    }
    encoded.extend(utf8_percent_encode(rest, kept));
    encoded
}

/// Each item and each field as a pair of its own.
pub(super) fn exploded(name: &str, value: &RawValue) -> Vec<String> {
    spread(name, Reserved::Encoded, value)
}

fn spread(name: &str, reserved: Reserved, value: &RawValue) -> Vec<String> {
    match Plain::of(value) {
        Plain::Null => Vec::new(),
        Plain::Scalar(text) => vec![pair(name, &text, reserved)],
        Plain::List(list) => items(&list).iter().map(|item| pair(name, item, reserved)).collect(),
        Plain::Object(object) => {
            let mut pairs = Vec::new();
            for (key, value) in object {
                match Plain::of(&value) {
                    Plain::List(list) => pairs.extend(items(&list).iter().map(|item| pair(&key, item, reserved))),
                    _ => pairs.extend(text(&value).map(|text| pair(&key, &text, reserved))),
                }
            }
            pairs
        }
    }
}

/// A value in a style, as pairs.
pub(super) fn styled(name: &str, style: QueryStyle, reserved: Reserved, value: &RawValue) -> Vec<String> {
    let (separator, kept) = match style {
        QueryStyle::Form => (",", KEPT_IN_LIST),
        QueryStyle::SpaceDelimited => ("%20", KEPT),
        QueryStyle::PipeDelimited => ("%7C", KEPT),
        QueryStyle::FormExploded => return spread(name, reserved, value),
        QueryStyle::DeepObject => {
            let mut pairs = Vec::new();
            deep(name, reserved, value, &mut pairs);
            return pairs;
        }
        QueryStyle::Json if value.get() == "null" => return Vec::new(),
        QueryStyle::Json => return vec![pair(name, value.get(), reserved)],
    };
    let texts = match Plain::of(value) {
        Plain::Null => return Vec::new(),
        Plain::Scalar(text) => return vec![pair(name, &text, reserved)],
        Plain::List(list) => items(&list),
        Plain::Object(object) => fields(object).into_iter().flat_map(|(key, value)| [key, value]).collect(),
    };
    if texts.is_empty() {
        return Vec::new();
    }
    let texts: Vec<_> = texts.iter().map(|text| encode_value(text, reserved, kept)).collect();
    vec![format!("{}={}", encode(name), texts.join(separator))]
}

fn deep(name: &str, reserved: Reserved, value: &RawValue, pairs: &mut Vec<String>) {
    match Plain::of(value) {
        Plain::Null => {}
        Plain::Scalar(text) => pairs.push(pair(name, &text, reserved)),
        Plain::List(list) if list.iter().all(|item| !item.get().starts_with(['{', '['])) => {
            pairs.extend(items(&list).iter().map(|item| pair(name, item, reserved)));
        }
        Plain::List(list) => {
            for (index, value) in list.iter().enumerate() {
                deep(&format!("{name}[{index}]"), reserved, value, pairs);
            }
        }
        Plain::Object(object) => {
            for (key, value) in &object {
                deep(&format!("{name}[{key}]"), reserved, value, pairs);
            }
        }
    }
}
