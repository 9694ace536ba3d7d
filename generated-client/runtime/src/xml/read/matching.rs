//! Which nodes of an element belong to which field.

use super::any::Fields;
use super::choose::resolve_within;
use crate::xml::MOST_UNIONS;
use crate::xml::document::{Attribute, Element};
use crate::xml::table::{XmlField, XmlName, XmlType};

/// The nodes of an element by field.
pub(super) struct Matching<'e, 'x> {
    /// In the order of the fields.
    pub(super) found: Vec<Found<'e, 'x>>,
    /// All that belong to no field.
    pub(super) others: Fields<'e, 'x>,
}

/// The nodes of a field.
#[derive(Default)]
pub(super) struct Found<'e, 'x> {
    pub(super) attribute: Option<&'e str>,
    pub(super) elements: Vec<&'e Element<'x>>,
    /// Whether the elements have the field's name in JSON, and not that in XML.
    pub(super) is_by_json_name: bool,
}

impl Found<'_, '_> {
    pub(super) fn is_empty(&self) -> bool {
        self.attribute.is_none() && self.elements.is_empty()
    }
}

impl<'e, 'x> Matching<'e, 'x> {
    /// `steps` is how many unions this is about have been looked through.
    pub(super) fn of(fields: &'static [XmlField], element: &'e Element<'x>, steps: usize) -> Self {
        let mut found: Vec<Found<'e, 'x>> = Vec::with_capacity(fields.len());
        found.resize_with(fields.len(), Found::default);
        let mut matching = Self { found, others: Fields::default() };
        let (mut inner, mut attributes, mut elements) = (Vec::new(), Vec::new(), Vec::new());
        embedded(fields, element, steps, &mut inner);
        for attribute in &element.attributes {
            match matching.of_attribute(fields, attribute) {
                Some(found) => found.attribute = Some(&attribute.value),
                None if attribute.is_of_xml || is_attribute_of(&inner, attribute) => {}
                None => attributes.push(attribute),
            }
        }
        for child in element.elements() {
            match matching.of_element(fields, child) {
                Some(found) => found.elements.push(child),
                None if is_element_of(&inner, child) => {}
                None => elements.push(child),
            }
        }
        for child in elements {
            matching.unmatched_element(fields, child);
        }
        for attribute in attributes {
            matching.unmatched_attribute(fields, attribute);
        }
        matching
    }

    fn of_attribute(&mut self, fields: &[XmlField], attribute: &Attribute<'_>) -> Option<&mut Found<'e, 'x>> {
        let names = fields.iter().map(XmlField::own_attribute);
        let index = best(names, attribute.name, attribute.namespace.as_deref(), attribute.is_of_xml)?;
        self.found.get_mut(index)
    }

    fn of_element(&mut self, fields: &[XmlField], element: &Element<'_>) -> Option<&mut Found<'e, 'x>> {
        let names = fields.iter().map(XmlField::own_element);
        self.found.get_mut(best(names, element.name, element.namespace.as_deref(), false)?)
    }

    /// An element of another name belongs to the field of this name in JSON, if that one has nothing else.
    fn unmatched_element(&mut self, fields: &[XmlField], element: &'e Element<'x>) {
        let named = fields.iter().zip(&mut self.found).find(|(field, _)| field.json == element.name);
        let Some((_, found)) = named else { return self.others.element(element) };
        if found.is_empty() || found.is_by_json_name {
            found.is_by_json_name = true;
            found.elements.push(element);
        }
    }

    /// So does an attribute, also if the field's name in XML is that of an element.
    fn unmatched_attribute(&mut self, fields: &[XmlField], attribute: &'e Attribute<'x>) {
        let by_json = fields.iter().position(|field| field.json == attribute.name);
        let by_xml =
            || fields.iter().position(|field| field.own_element().is_some_and(|name| name.local() == attribute.name));
        let Some(index) = by_json.or_else(by_xml) else { return self.others.attribute(attribute) };
        if let Some(found) = self.found.get_mut(index).filter(|found| found.is_empty()) {
            found.attribute = Some(&attribute.value);
        }
    }
}

/// The index of the name that a node has. If several have its local part, the namespace decides.
fn best<'f>(
    names: impl Iterator<Item = Option<&'f XmlName>>,
    local: &str,
    namespace: Option<&str>,
    is_of_xml: bool,
) -> Option<usize> {
    let mut best: Option<(usize, bool)> = None;
    for (index, name) in names.enumerate() {
        let Some(name) = name.filter(|name| name.local() == local) else { continue };
        if (name.own_prefix() == Some("xml")) != is_of_xml {
            continue;
        }
        if name.own_namespace() == namespace {
            return Some(index);
        }
        // One without a namespace can be in that of its parent.
        let is_open = name.own_namespace().is_none();
        if best.is_none_or(|(_, is_best_open)| is_open && !is_best_open) {
            best = Some((index, is_open));
        }
    }
    best.map(|(index, _)| index)
}

/// The fields of all objects that stand in an element without one of their own.
fn embedded(fields: &'static [XmlField], element: &Element<'_>, steps: usize, all: &mut Vec<&'static XmlField>) {
    let steps = steps.saturating_add(1);
    for field in fields.iter().filter(|field| field.is_embedded() && steps < MOST_UNIONS) {
        if let XmlType::Object(fields, _) = resolve_within(field.ty, element, steps) {
            all.extend(*fields);
            embedded(fields, element, steps, all);
        }
    }
}

/// Whether an element has anything of an object with these fields, which stands in it without an element of its own.
pub(super) fn has_any_of(fields: &'static [XmlField], element: &Element<'_>) -> bool {
    let mut all: Vec<_> = fields.iter().collect();
    embedded(fields, element, 0, &mut all);
    element.own_attributes().any(|attribute| is_attribute_of(&all, attribute))
        || element.elements().any(|child| is_element_of(&all, child))
}

fn is_attribute_of(fields: &[&XmlField], attribute: &Attribute<'_>) -> bool {
    fields.iter().filter_map(|field| field.own_attribute()).any(|name| name.local() == attribute.name)
}

fn is_element_of(fields: &[&XmlField], element: &Element<'_>) -> bool {
    fields.iter().filter_map(|field| field.own_element()).any(|name| name.local() == element.name)
}
