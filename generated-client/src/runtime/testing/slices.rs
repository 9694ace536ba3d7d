//! Slices of a result, as the API would answer them.

use serde_json::{Map, Value};

use super::answer::Answer;
use crate::runtime::description::Operation;
use crate::runtime::encode::Encode;

/// An operation that answers slice by slice, and how the fields of a slice are called.
pub trait Slices: Operation {
    /// What the slices are made of.
    type Item;
    #[doc(hidden)]
    type Items: Encode<Vec<Self::Item>>;
    /// The field with the items.
    const ITEMS: &'static str;
    /// The field that tells whether there is more.
    const MORE: Option<&'static str>;
    /// The field with the next cursor.
    const FIELD: &'static str;
    /// The query parameter that takes the cursor.
    const PARAMETER: &'static str;
    /// Whether the field is a number.
    const NUMBER: bool;
    /// A slice with all fields that it must have, as JSON.
    const SLICE: &'static str;
}

/// The answers, each with the cursor that leads to it. Without any slice, it is one without items.
pub(super) fn answers<Op: Slices>(mut slices: Vec<Vec<Op::Item>>) -> Vec<(Option<String>, Result<Answer, String>)> {
    if slices.is_empty() {
        slices.push(Vec::new());
    }
    let count = slices.len();
    let slices = slices.into_iter().enumerate().map(|(index, items)| {
        let next = index.saturating_add(1);
        let cursor = (index > 0).then(|| index.to_string());
        let body = slice::<Op>(&items, next, next < count).map_err(|error| format!("slice {next}: {error}"));
        (cursor, body.and_then(|body| Answer::json(const { &Op::FACTS }.success, &body)))
    });
    slices.collect()
}

fn slice<Op: Slices>(items: &Vec<Op::Item>, next: usize, more: bool) -> Result<Map<String, Value>, serde_json::Error> {
    let mut slice: Map<String, Value> = serde_json::from_str(Op::SLICE)?;
    let items = Op::Items::encode(items)?;
    slice.insert(Op::ITEMS.to_owned(), serde_json::from_slice(&items.body)?);
    if let Some(field) = Op::MORE {
        slice.insert(field.to_owned(), Value::from(more));
    }
    if more || Op::MORE.is_some() {
        let cursor = if Op::NUMBER { Value::from(next) } else { Value::from(next.to_string()) };
        slice.insert(Op::FIELD.to_owned(), cursor);
    } else if slice.contains_key(Op::FIELD) {
        // Where nothing else tells the end, an empty cursor does.
        let cursor = if Op::NUMBER { Value::from(0) } else { Value::from("") };
        slice.insert(Op::FIELD.to_owned(), cursor);
    }
    Ok(slice)
}
