//! Values parsed one level deep, for parameters that are written as text.

use serde_json::value::RawValue;

use crate::wire::raw::from_json;
use crate::wire::tagged::Entries;

/// A value parsed one level deep. Inner values stay JSON text, so that numbers keep their digits.
pub(crate) enum ShallowValue {
    Null,
    Scalar(String),
    List(Vec<Box<RawValue>>),
    Object(Vec<(String, Box<RawValue>)>),
}

impl ShallowValue {
    pub(crate) fn of(value: &RawValue) -> Self {
        let json = value.get();
        let bytes = json.as_bytes();
        // The JSON library has just written the text, so reading it cannot fail.
        match bytes.first() {
            Some(b'{') => from_json::<Entries>(bytes).map_or(Self::Null, |entries| Self::Object(entries.0)),
            Some(b'[') => from_json(bytes).map_or(Self::Null, Self::List),
            Some(b'"') => from_json(bytes).map_or(Self::Null, Self::Scalar),
            _ if json == "null" => Self::Null,
            _ => Self::Scalar(json.to_owned()),
        }
    }
}

/// An inner value as text: a scalar as it is, a list or object as JSON; `None` for null.
pub(super) fn text(value: &RawValue) -> Option<String> {
    match ShallowValue::of(value) {
        ShallowValue::Null => None,
        ShallowValue::Scalar(text) => Some(text),
        ShallowValue::List(_) | ShallowValue::Object(_) => Some(value.get().to_owned()),
    }
}

/// The items of a list as text, without nulls.
pub(super) fn items(list: &[Box<RawValue>]) -> Vec<String> {
    let mut texts = Vec::with_capacity(list.len());
    for item in list {
        texts.extend(text(item));
    }
    texts
}

/// The fields of an object as text, without nulls.
pub(super) fn fields(object: Vec<(String, Box<RawValue>)>) -> Vec<(String, String)> {
    let mut fields = Vec::with_capacity(object.len());
    for (key, value) in object {
        if let Some(text) = text(&value) {
            fields.push((key, text));
        }
    }
    fields
}
