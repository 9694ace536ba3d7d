//! Slices of a result, as the API would answer them.

use serde_json::{Map, Value};

use super::answer::Answer;
use crate::encode::Encode;
use crate::paging::Paged;

/// How the slices of an operation look, so that a mock can answer with them. Generated code implements it.
pub trait SliceForm: Paged {
    #[doc(hidden)]
    type Items: Encode<Vec<Self::Item>>;
    /// The field that tells whether there is more.
    #[doc(hidden)]
    const MORE: Option<&'static str>;
    /// The field with the next cursor.
    #[doc(hidden)]
    const FIELD: &'static str;
    /// Whether that is a number.
    #[doc(hidden)]
    const NUMBER: bool;
    /// A slice with all fields that it must have, as JSON.
    #[doc(hidden)]
    const SLICE: &'static str;
}

/// The answers, each with the cursor that leads to it. Without any slice, it is one without items.
pub(super) fn answers<Op: SliceForm>(mut slices: Vec<Vec<Op::Item>>) -> Vec<(Option<String>, Result<Answer, String>)> {
    if slices.is_empty() {
        slices.push(Vec::new());
    }
    let count = slices.len();
    let slices = slices.into_iter().enumerate().map(|(index, items)| {
        let next = index.saturating_add(1);
        let cursor = (index > 0).then(|| index.to_string());
        let body = slice::<Op>(&items, next, next < count).map_err(|error| format!("slice {next}: {error}"));
        (cursor, body.and_then(|body| Answer::json(const { &Op::INFO }.success, &body)))
    });
    slices.collect()
}

fn slice<Op: SliceForm>(
    items: &Vec<Op::Item>,
    next: usize,
    more: bool,
) -> Result<Map<String, Value>, serde_json::Error> {
    let mut slice: Map<String, Value> = serde_json::from_str(Op::SLICE)?;
    let items = Op::Items::encode(items)?;
    slice.insert(Op::ITEMS.to_owned(), serde_json::from_slice(&items.body)?);
    if let Some(field) = Op::MORE {
        slice.insert(field.to_owned(), Value::from(more));
    }
    if more || Op::MORE.is_some() {
        let cursor = if Op::NUMBER { Value::from(next) } else { Value::from(next.to_string()) };
        slice.insert(Op::FIELD.to_owned(), cursor);
    } else if slice.get(Op::FIELD).is_some_and(|cursor| !cursor.is_null()) {
        // Where nothing else tells the end, an empty cursor does, unless there can be none.
        let cursor = if Op::NUMBER { Value::from(0) } else { Value::from("") };
        slice.insert(Op::FIELD.to_owned(), cursor);
    }
    Ok(slice)
}
