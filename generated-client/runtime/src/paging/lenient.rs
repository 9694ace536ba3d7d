//! Slices of which some items cannot be read.

use bytes::Bytes;
use serde_json::value::RawValue;

use super::{Paged, Step};
use crate::charset::without_mark;
use crate::decode::{Decode as _, Reply};
use crate::error::{Error, ErrorKind};
use crate::wire::pointer::escaped;
use crate::wire::raw;
use crate::wire::tagged::Entries;

/// A slice that was read item by item.
pub(super) struct Salvaged<T> {
    /// The items, each with the error if it could not be read.
    pub(super) items: Vec<Result<T, Error>>,
    pub(super) step: Step,
}

/// Reads a slice that could not be read as a whole. It is read once without items, and once with each item alone, so that
/// the types are those of the whole. An error that is not about an item is returned as it is.
pub(super) fn salvage<Op: Paged>(error: Error) -> Result<Salvaged<Op::Item>, Error> {
    let Some(slice) = SliceParts::of(&error, Op::ITEMS) else { return Err(error) };
    let Ok(rest) = Op::Body::decode(&slice.reply(None)) else { return Err(error) };
    let step = Op::step(&rest);
    let mut items = Vec::with_capacity(slice.items.len());
    for (index, json) in slice.items.iter().enumerate() {
        match Op::Body::decode(&slice.reply(Some(json))) {
            Ok(output) => items.extend(Op::items(output).into_iter().map(Ok)),
            Err(problem) => {
                let pointers = (format!("{}/0", slice.pointer), format!("{}/{index}", slice.pointer));
                items.push(Err(error.of_item(problem, &pointers, json.get())));
            }
        }
    }
    Ok(Salvaged { items, step })
}

/// The JSON of a slice in parts.
struct SliceParts<'e> {
    error: &'e Error,
    /// All up to the list of items, and all after it.
    around: (String, String),
    items: Vec<Box<RawValue>>,
    /// The JSON pointer of the list.
    pointer: String,
}

impl<'e> SliceParts<'e> {
    /// The parts, if the body is an object with a list in this field.
    fn of(error: &'e Error, field: &str) -> Option<Self> {
        if error.kind() != ErrorKind::Decode {
            return None;
        }
        let Entries(entries) = raw::from_json(without_mark(error.body())).ok()?;
        let mut own = entries.iter().filter(|(key, _)| key == field);
        let (list, None) = (own.next()?, own.next()) else { return None };
        let items: Vec<Box<RawValue>> = serde_json::from_str(list.1.get()).ok()?;
        let (mut before, mut after) = (String::from("{"), String::from("]"));
        for (key, value) in &entries {
            if key != field {
                before.push_str(&format!("{}:{},", serde_json::Value::from(key.as_str()), value.get()));
            }
        }
        before.push_str(&format!("{}:[", serde_json::Value::from(field)));
        after.push('}');
        let pointer = format!("/{}", escaped(field));
        Some(Self { error, around: (before, after), items, pointer })
    }

    /// The answer with only this item in its list.
    fn reply(&self, item: Option<&RawValue>) -> Reply {
        let body = [self.around.0.as_str(), item.map_or("", RawValue::get), &self.around.1].concat();
        Reply {
            status: self.error.status().unwrap_or_default(),
            headers: self.error.headers().clone(),
            body: Bytes::from(body),
            attempts: self.error.attempts(),
        }
    }
}
