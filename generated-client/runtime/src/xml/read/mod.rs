//! XML as JSON, by the table of a type.
//!
//! What does not fit the table becomes JSON that does not fit the type, so that the decoder tells where and what it is.

mod any;
mod choose;
mod fields;
mod matching;
mod object;
mod tuple;

pub(super) use self::any::any;

use super::document::Element;
use super::names::{is_blank, trimmed, words};
use super::table::{XmlName, XmlType};
use super::{MOST_STEPS, number};
use choose::{resolve, text_type};

/// A table led around in a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooDeep;

pub(super) type Done = Result<(), TooDeep>;

/// The JSON of a value that an element holds.
pub(super) fn json(element: &Element<'_>, ty: &'static XmlType) -> Result<Vec<u8>, TooDeep> {
    let mut json = Vec::new();
    value(&mut json, ty, element, 0)?;
    Ok(json)
}

fn value(json: &mut Vec<u8>, ty: &'static XmlType, element: &Element<'_>, steps: usize) -> Done {
    if element.is_nil {
        put(json, "null");
        return Ok(());
    }
    if steps > MOST_STEPS {
        return Err(TooDeep);
    }
    let steps = steps.saturating_add(1);
    match resolve(ty, element) {
        XmlType::Object(fields, other) => object::object(json, fields, *other, element, steps),
        XmlType::List(name, item) => list(json, name, item, element, steps),
        XmlType::Repeated(item) => items(json, item, std::iter::once(element), steps),
        XmlType::Tuple(fields) => tuple::tuple(json, fields, element, steps),
        ty @ (XmlType::Text | XmlType::Token | XmlType::Number | XmlType::Boolean) if !element.has_elements() => {
            scalar(json, ty, &element.text());
            Ok(())
        }
        _ => {
            any(json, element);
            Ok(())
        }
    }
}

/// The items of a list: the elements of their name, or all if none has it. Without elements, they are the words of the text.
fn list(json: &mut Vec<u8>, name: &XmlName, item: &'static XmlType, element: &Element<'_>, steps: usize) -> Done {
    if !element.has_elements() {
        texts(json, item, &element.text());
        return Ok(());
    }
    let is_named = |element: &&Element<'_>| element.name == name.local();
    let any_named = element.elements().any(|element| is_named(&element));
    items(json, item, element.elements().filter(|element| !any_named || is_named(element)), steps)
}

/// An array of values that elements hold.
fn items<'e, 'x: 'e>(
    json: &mut Vec<u8>,
    item: &'static XmlType,
    elements: impl Iterator<Item = &'e Element<'x>>,
    steps: usize,
) -> Done {
    put(json, "[");
    for element in elements {
        begin_item(json);
        value(json, item, element, steps)?;
    }
    put(json, "]");
    Ok(())
}

/// An array of the words of a text.
fn texts(json: &mut Vec<u8>, item: &'static XmlType, text: &str) {
    // A list of lists is no text.
    let item = if matches!(item, XmlType::List(..)) { &XmlType::Text } else { item };
    put(json, "[");
    for word in words(text) {
        begin_item(json);
        scalar(json, item, word);
    }
    put(json, "]");
}

/// The JSON of a value that is text in XML, such as that of an attribute.
fn scalar(json: &mut Vec<u8>, ty: &'static XmlType, text: &str) {
    match text_type(ty, text) {
        XmlType::Token | XmlType::Number | XmlType::Boolean if is_blank(text) => put(json, "null"),
        XmlType::Token => string(json, trimmed(text)),
        XmlType::Number => match number::to_json(trimmed(text)) {
            Some(number) => put(json, &number),
            None => string(json, text),
        },
        XmlType::Boolean => match trimmed(text) {
            "true" | "1" => put(json, "true"),
            "false" | "0" => put(json, "false"),
            _ => string(json, text),
        },
        XmlType::List(_, item) => texts(json, item, text),
        _ => string(json, text),
    }
}

/// Begins the next item of an array.
fn begin_item(json: &mut Vec<u8>) {
    put(json, if json.last() == Some(&b'[') { "" } else { "," });
}

/// Writes the key of the next field of an object.
fn key(json: &mut Vec<u8>, name: &str) {
    put(json, if json.last() == Some(&b'{') { "" } else { "," });
    string(json, name);
    put(json, ":");
}

fn put(json: &mut Vec<u8>, text: &str) {
    json.extend_from_slice(text.as_bytes());
}

fn string(json: &mut Vec<u8>, text: &str) {
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer(json, text);
}
