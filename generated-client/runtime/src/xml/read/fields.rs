//! Described fields of objects.

use std::borrow::Cow;

use super::choose::{resolve, text_type};
use super::matching::{Found, Matching, has_any_of};
use super::{Done, TooDeep, items, key, put, scalar, string, value};
use crate::xml::MOST_STEPS;
use crate::xml::document::{Element, Node};
use crate::xml::names::is_blank;
use crate::xml::table::{XmlField, XmlNode, XmlType};

/// Writes the fields that an element has.
pub(super) fn described(
    json: &mut Vec<u8>,
    fields: &'static [XmlField],
    matching: &Matching<'_, '_>,
    element: &Element<'_>,
    steps: usize,
) -> Done {
    let has_cdata = fields.iter().any(|field| field.node == XmlNode::CData);
    for (field, found) in fields.iter().zip(&matching.found) {
        match field.node {
            XmlNode::Text | XmlNode::CData if found.is_empty() => text(json, field, has_cdata, element),
            XmlNode::None if found.is_empty() => stands_in(json, field, element, steps)?,
            _ => own(json, field, found, steps)?,
        }
    }
    Ok(())
}

/// A field with nodes of its own.
fn own(json: &mut Vec<u8>, field: &'static XmlField, found: &Found<'_, '_>, steps: usize) -> Done {
    match (found.elements.as_slice(), found.attribute, field.items()) {
        // The element around the items, if there is one after all.
        ([one], _, Some(_)) if found.is_by_json_name && wraps(field, one) => {
            key(json, field.json);
            value(json, field.ty, one, steps)
        }
        (elements @ [_, ..], _, Some(item)) => {
            key(json, field.json);
            items(json, item, elements.iter().copied(), steps)
        }
        ([.., last], _, None) => {
            key(json, field.json);
            if is_null(field, last) {
                put(json, "null");
                return Ok(());
            }
            value(json, field.ty, last, steps)
        }
        ([], Some(text), _) => {
            key(json, field.json);
            scalar(json, field.ty, text);
            Ok(())
        }
        ([], None, items) => {
            if items.is_some() && field.is_required {
                key(json, field.json);
                put(json, "[]");
            } else if field.node == XmlNode::Attribute && field.is_nullable {
                key(json, field.json);
                put(json, "null");
            }
            Ok(())
        }
    }
}

/// Whether an element is around the items of a field.
fn wraps(field: &XmlField, element: &Element<'_>) -> bool {
    matches!(field.ty, XmlType::List(..))
        && field.own_element().is_some_and(|name| element.elements().any(|child| child.name == name.local()))
}

/// Whether an empty element is null in place of an object that must have fields. Where it cannot be null either, the
/// decoder tells which fields are missing.
fn is_null(field: &XmlField, element: &Element<'_>) -> bool {
    let may_be_null = field.is_nullable || !field.is_required;
    let XmlType::Object(fields, _) = resolve(field.ty, element) else { return false };
    may_be_null && element.is_empty() && fields.iter().any(|field| field.is_required && !is_there_if_empty(field))
}

/// Whether a field has a value in an empty element.
fn is_there_if_empty(field: &XmlField) -> bool {
    match field.node {
        XmlNode::Attribute => field.is_nullable,
        XmlNode::Text | XmlNode::CData => field.is_nullable || is_text(field),
        _ => field.vanishes() || field.is_embedded(),
    }
}

/// Whether a field can be the empty text.
fn is_text(field: &XmlField) -> bool {
    matches!(text_type(field.ty, ""), XmlType::Text | XmlType::Any)
}

/// A field that is the text of its parent.
fn text(json: &mut Vec<u8>, field: &'static XmlField, has_cdata: bool, element: &Element<'_>) {
    let text = match field.node {
        // Blanks around CDATA are there for the eye. A carriage return is there because it was written as a reference.
        XmlNode::CData if element.nodes.iter().any(|node| matches!(node, Node::CData(_))) => {
            Some(element.joined(&|node| matches!(node, Node::CData(_)) || !is_layout(node)))
        }
        XmlNode::Text if has_cdata => Some(element.joined(&|node| matches!(node, Node::Text(_)))),
        _ => Some(element.text()).filter(|text| !text.is_empty()),
    };
    let is_between = |text: &Cow<'_, str>| element.has_elements() && is_blank(text);
    match text.filter(|text| !is_between(text)) {
        Some(text) => {
            key(json, field.json);
            scalar(json, field.ty, &text);
        }
        None if field.is_required && is_text(field) => {
            key(json, field.json);
            string(json, "");
        }
        None if field.is_nullable => {
            key(json, field.json);
            put(json, "null");
        }
        None => {}
    }
}

/// Whether a text has nothing but spaces, tabs and ends of lines.
fn is_layout(node: &Node<'_>) -> bool {
    matches!(node, Node::Text(text) if text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n')))
}

/// A field whose value stands in the element of its parent.
fn stands_in(json: &mut Vec<u8>, field: &'static XmlField, element: &Element<'_>, steps: usize) -> Done {
    if field.items().is_some() {
        return own(json, field, &Found::default(), steps);
    }
    match resolve(field.ty, element) {
        XmlType::Object(fields, _) => {
            if steps > MOST_STEPS {
                return Err(TooDeep);
            }
            if field.is_required || has_any_of(fields, element) {
                key(json, field.json);
                put(json, "{");
                described(json, fields, &Matching::of(fields, element, 0), element, steps.saturating_add(1))?;
                put(json, "}");
            }
            Ok(())
        }
        XmlType::Text | XmlType::Token | XmlType::Number | XmlType::Boolean | XmlType::Any => {
            text(json, field, false, element);
            Ok(())
        }
        _ => Ok(()),
    }
}
