//! The arm of a union that an element is read by.
//!
//! An element is looked at, and not what its elements have in them: unions in unions would multiply the work with each
//! depth. The decoder chooses once more, by the whole JSON.

use super::matching::Matching;
use crate::xml::document::{Element, Node};
use crate::xml::names::{is_blank, trimmed};
use crate::xml::table::{XmlField, XmlName, XmlNode, XmlType};
use crate::xml::{MOST_UNIONS, number};

/// The type of an element that is no union.
pub(super) fn resolve(ty: &'static XmlType, element: &Element<'_>) -> &'static XmlType {
    resolve_within(ty, element, 0)
}

/// The same, after some steps through unions.
pub(super) fn resolve_within(mut ty: &'static XmlType, element: &Element<'_>, steps: usize) -> &'static XmlType {
    for steps in steps..MOST_UNIONS {
        ty = match ty {
            XmlType::OneOf(arms) => best(arms, |arm| fit(arm, element, steps.saturating_add(1))),
            XmlType::Tagged(tag, arms, other) => arm(tag, arms, element).or(*other).unwrap_or(&XmlType::Any),
            ty => return ty,
        };
    }
    &XmlType::Any
}

/// The type of a text that is no union.
pub(super) fn text_type(mut ty: &'static XmlType, text: &str) -> &'static XmlType {
    for _ in 0..MOST_UNIONS {
        let XmlType::OneOf(arms) = ty else { return ty };
        ty = best(arms, |arm| fit_text(arm, text, 0));
    }
    &XmlType::Any
}

/// The arm that fits best, the first of several.
fn best(arms: &'static [&'static XmlType], fit: impl Fn(&'static XmlType) -> Option<i64>) -> &'static XmlType {
    let mut best: Option<(&'static XmlType, i64)> = None;
    for arm in arms {
        if let Some(fit) = fit(arm).filter(|fit| best.is_none_or(|(_, best)| *fit > best)) {
            best = Some((arm, fit));
        }
    }
    best.map_or(&XmlType::Any, |(arm, _)| arm)
}

/// The arm of the tag that an element has.
fn arm(
    tag: &str,
    arms: &'static [(&'static str, &'static XmlType)],
    element: &Element<'_>,
) -> Option<&'static XmlType> {
    let has = |ty: &'static XmlType, value: &str| match field(ty, tag, 0) {
        Some(field) => has_value(field, element, value) || has_named(tag, element, value),
        None => has_named(tag, element, value),
    };
    arms.iter().find(|(value, ty)| has(ty, value)).map(|(_, ty)| *ty)
}

/// The field of this name, also in an object that stands in the element without one of its own.
fn field(ty: &'static XmlType, name: &str, steps: usize) -> Option<&'static XmlField> {
    let XmlType::Object(fields, _) = ty else { return None };
    let own = fields.iter().find(|field| field.json == name);
    own.or_else(|| {
        let mut embedded = fields.iter().filter(|field| field.is_embedded() && steps < MOST_UNIONS);
        embedded.find_map(|inner| field(inner.ty, name, steps.saturating_add(1)))
    })
}

fn has_value(field: &XmlField, element: &Element<'_>, value: &str) -> bool {
    match field.node {
        XmlNode::Attribute => field.own_attribute().is_some_and(|name| has_attribute(name.local(), element, value)),
        XmlNode::Text | XmlNode::CData => trimmed(&element.text()) == value,
        XmlNode::Element | XmlNode::Items | XmlNode::None => {
            field.own_element().is_some_and(|name| has_element(name.local(), element, value))
        }
    }
}

fn has_named(name: &str, element: &Element<'_>, value: &str) -> bool {
    has_attribute(name, element, value) || has_element(name, element, value)
}

fn has_attribute(name: &str, element: &Element<'_>, value: &str) -> bool {
    element.own_attributes().any(|attribute| attribute.name == name && trimmed(&attribute.value) == value)
}

fn has_element(name: &str, element: &Element<'_>, value: &str) -> bool {
    element.elements().any(|child| child.name == name && trimmed(&child.text()) == value)
}

/// How well an element fits a type, if at all.
fn fit(ty: &'static XmlType, element: &Element<'_>, steps: usize) -> Option<i64> {
    if steps > MOST_UNIONS {
        return None;
    }
    match ty {
        XmlType::Text | XmlType::Token | XmlType::Number | XmlType::Boolean => {
            let fit = if element.has_elements() { None } else { fit_text(ty, &element.text(), steps) };
            let has_more = element.own_attributes().next().is_some();
            fit.map(|fit| fit.saturating_sub(i64::from(has_more)))
        }
        XmlType::Any => Some(1),
        XmlType::Object(fields, other) => fit_object(fields, other.is_some(), element, steps),
        XmlType::List(name, _) => fit_list(name, element),
        XmlType::Tuple(fields) => {
            let names = fields.iter().filter_map(XmlField::own_element);
            let is_entry = names.zip(element.elements()).all(|(name, child)| name.local() == child.name);
            Some(if is_entry { 14 } else { 2 })
        }
        XmlType::Repeated(item) => fit(item, element, steps.saturating_add(1)),
        XmlType::Tagged(tag, arms, other) => {
            let arm = arm(tag, arms, element).map(|_| 40);
            arm.or_else(|| other.and_then(|other| fit(other, element, steps.saturating_add(1))))
        }
        XmlType::OneOf(arms) => arms.iter().filter_map(|arm| fit(arm, element, steps.saturating_add(1))).max(),
    }
}

/// Numbers and booleans fit better than texts if they are written in the only way that JSON has for them: a text such as
/// `007` must stay one.
fn fit_text(ty: &'static XmlType, text: &str, steps: usize) -> Option<i64> {
    let text = trimmed(text);
    match ty {
        XmlType::Text => Some(if text.is_empty() { 5 } else { 10 }),
        XmlType::Token | XmlType::Number | XmlType::Boolean if text.is_empty() => Some(2),
        XmlType::Token => Some(10),
        XmlType::Number => number::to_json(text).map(|number| if number == text { 20 } else { 8 }),
        XmlType::Boolean if matches!(text, "true" | "false") => Some(20),
        XmlType::Boolean => matches!(text, "0" | "1").then_some(9),
        XmlType::List(..) => Some(4),
        XmlType::OneOf(arms) if steps < MOST_UNIONS => {
            arms.iter().filter_map(|arm| fit_text(arm, text, steps.saturating_add(1))).max()
        }
        XmlType::Any => Some(1),
        _ => None,
    }
}

fn fit_list(name: &XmlName, element: &Element<'_>) -> Option<i64> {
    let (mut all, mut named) = (0_usize, 0_usize);
    for child in element.elements() {
        all = all.saturating_add(1);
        named = named.saturating_add(usize::from(child.name == name.local()));
    }
    match (all, named) {
        (0, _) => is_blank(&element.text()).then_some(4),
        (_, 0) => Some(2),
        _ if all == named => Some(16),
        _ => Some(3),
    }
}

fn fit_object(fields: &'static [XmlField], has_other: bool, element: &Element<'_>, steps: usize) -> Option<i64> {
    let matching = Matching::of(fields, element, steps);
    let has_text_field = fields.iter().any(|field| matches!(field.node, XmlNode::Text | XmlNode::CData));
    let has_text = element.nodes.iter().any(|node| match node {
        Node::Text(text) | Node::CData(text) => !is_blank(text),
        Node::Element(_) => false,
    });
    if has_text && !has_text_field && !element.has_elements() && element.own_attributes().next().is_none() {
        return None;
    }
    let mut fit: i64 = 12;
    for (field, found) in fields.iter().zip(&matching.found) {
        let is_there = !found.is_empty() || (has_text && matches!(field.node, XmlNode::Text | XmlNode::CData));
        let may_be_absent = !field.is_required || field.is_nullable || field.vanishes() || field.is_embedded();
        let misfits = found.elements.last().is_some_and(|child| !is_possible(field, child));
        fit = fit.saturating_add(match (is_there, may_be_absent) {
            (true, _) if misfits => -3,
            (true, _) => 4,
            (false, true) => 0,
            (false, false) => -8,
        });
    }
    let others = i64::try_from(matching.others.len()).unwrap_or(i64::MAX);
    Some(fit.saturating_sub(if has_other { 0 } else { others.saturating_mul(2) }))
}

/// Whether an element can be of the type of a field, as far as that is seen at once.
fn is_possible(field: &XmlField, element: &Element<'_>) -> bool {
    let ty = field.items().unwrap_or(field.ty);
    match ty {
        _ if element.is_nil => true,
        XmlType::Text | XmlType::Token => !element.has_elements(),
        XmlType::Number | XmlType::Boolean => !element.has_elements() && fit_text(ty, &element.text(), 0).is_some(),
        _ => true,
    }
}
