//! Objects.

use super::choose::resolve;
use super::fields::described;
use super::matching::Matching;
use super::{Done, any, items, key, put, scalar, value};
use crate::xml::document::Element;
use crate::xml::table::{XmlField, XmlNode, XmlType};
use crate::xml::{MOST_UNIONS, TEXT};

/// An object in an element of its own.
pub(super) fn object(
    json: &mut Vec<u8>,
    fields: &'static [XmlField],
    other: Option<&'static XmlType>,
    element: &Element<'_>,
    steps: usize,
) -> Done {
    let matching = Matching::of(fields, element, 0);
    put(json, "{");
    described(json, fields, &matching, element, steps)?;
    match other {
        None | Some(XmlType::Any) => matching.others.write(json),
        Some(ty) => typed(json, ty, &matching, steps)?,
    }
    if !has_text(fields, element, 0) && !fields.iter().any(|field| field.json == TEXT) {
        any::text(json, element);
    }
    put(json, "}");
    Ok(())
}

/// Whether a field has the text of an element.
fn has_text(fields: &'static [XmlField], element: &Element<'_>, steps: usize) -> bool {
    fields.iter().any(|field| match (field.node, field.ty) {
        (XmlNode::Text | XmlNode::CData, _)
        | (XmlNode::None, XmlType::Text | XmlType::Token | XmlType::Number | XmlType::Boolean | XmlType::Any) => true,
        _ if field.is_embedded() && steps < MOST_UNIONS => match resolve(field.ty, element) {
            XmlType::Object(fields, _) => has_text(fields, element, steps.saturating_add(1)),
            _ => false,
        },
        _ => false,
    })
}

/// The undescribed fields, whose type is described.
fn typed(json: &mut Vec<u8>, ty: &'static XmlType, matching: &Matching<'_, '_>, steps: usize) -> Done {
    for (name, text, elements) in matching.others.iter() {
        match (text, elements, ty) {
            (Some(text), ..) => {
                key(json, name);
                scalar(json, ty, text);
            }
            (None, elements, XmlType::Repeated(item)) => {
                key(json, name);
                items(json, item, elements.iter().copied(), steps)?;
            }
            // One value is that of the last element.
            (None, elements, _) => {
                if let Some(element) = elements.last() {
                    key(json, name);
                    value(json, ty, element, steps)?;
                }
            }
        }
    }
    Ok(())
}
