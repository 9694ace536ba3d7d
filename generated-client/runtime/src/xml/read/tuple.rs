//! Arrays whose entries are nodes in a certain order.

use super::{Done, begin_item, put, scalar, value};
use crate::xml::document::{Element, Node};
use crate::xml::names::is_blank;
use crate::xml::table::{XmlField, XmlNode};

/// The array ends with the last node; entries before it whose node is not there are null.
pub(super) fn tuple(json: &mut Vec<u8>, fields: &'static [XmlField], element: &Element<'_>, steps: usize) -> Done {
    put(json, "[");
    let mut nodes = element.nodes.iter().filter(|node| !is_between(node)).peekable();
    let mut fields = fields.iter();
    let mut last = None;
    while let Some(node) = nodes.peek() {
        // A node that no entry is left for is one more of the last.
        let (field, is_further) = match fields.next() {
            Some(field) => (field, false),
            None => match last {
                Some(field) => (field, true),
                None => break,
            },
        };
        last = Some(field);
        begin_item(json);
        match (field.node, node) {
            (XmlNode::Attribute, _) if !is_further => match attribute(field, element) {
                Some(text) => scalar(json, field.ty, text),
                None => put(json, "null"),
            },
            (XmlNode::Text | XmlNode::CData, Node::Text(text) | Node::CData(text)) => {
                scalar(json, field.ty, text);
                nodes.next();
            }
            (_, Node::Element(child)) if is_further || is_of(field, child) || !is_later(&fields, child) => {
                value(json, field.ty, child, steps)?;
                nodes.next();
            }
            // An entry of text that is not there, or text that no entry is for.
            (XmlNode::Text | XmlNode::CData, Node::Element(_)) if !is_further => scalar(json, field.ty, ""),
            (_, Node::Text(text) | Node::CData(text)) if is_further => {
                scalar(json, field.ty, text);
                nodes.next();
            }
            _ => put(json, "null"),
        }
    }
    put(json, "]");
    Ok(())
}

fn attribute<'e>(field: &XmlField, element: &'e Element<'_>) -> Option<&'e str> {
    let name = field.own_attribute()?.local();
    element.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| &*attribute.value)
}

fn is_of(field: &XmlField, element: &Element<'_>) -> bool {
    field.own_element().is_some_and(|name| name.local() == element.name)
}

fn is_later(fields: &std::slice::Iter<'static, XmlField>, element: &Element<'_>) -> bool {
    fields.as_slice().iter().any(|field| is_of(field, element))
}

/// Whether a node is blanks between elements.
fn is_between(node: &Node<'_>) -> bool {
    matches!(node, Node::Text(text) if is_blank(text))
}
