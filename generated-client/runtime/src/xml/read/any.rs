//! Values without a description.

use std::collections::HashMap;

use super::{begin_item, key, put, string};
use crate::xml::TEXT;
use crate::xml::document::{Attribute, Element};
use crate::xml::names::is_blank;

/// The JSON of an element: a string, or an object if there are elements or attributes in it.
pub(in crate::xml) fn any(json: &mut Vec<u8>, element: &Element<'_>) {
    if element.is_nil {
        return put(json, "null");
    }
    let mut fields = Fields::default();
    for attribute in element.own_attributes() {
        fields.attribute(attribute);
    }
    for child in element.elements() {
        fields.element(child);
    }
    if fields.is_empty() {
        return string(json, &element.text());
    }
    put(json, "{");
    fields.write(json);
    text(json, element);
    put(json, "}");
}

/// The text beside fields, which blanks are not.
pub(super) fn text(json: &mut Vec<u8>, element: &Element<'_>) {
    let text = element.text();
    if !is_blank(&text) {
        key(json, TEXT);
        string(json, &text);
    }
}

/// Undescribed fields in the order in which they come.
#[derive(Default)]
pub(super) struct Fields<'e, 'x> {
    all: Vec<(&'e str, Value<'e, 'x>)>,
    indices: HashMap<&'e str, usize>,
}

enum Value<'e, 'x> {
    Text(&'e str),
    Elements(Vec<&'e Element<'x>>),
}

impl<'e, 'x> Fields<'e, 'x> {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Adds an attribute, unless there is a field of its name.
    pub(super) fn attribute(&mut self, attribute: &'e Attribute<'x>) {
        if !self.indices.contains_key(attribute.name) {
            self.add(attribute.name, Value::Text(&attribute.value));
        }
    }

    /// Adds an element to the field of its name, which is no attribute any more.
    pub(super) fn element(&mut self, element: &'e Element<'x>) {
        let index = self.indices.get(element.name).copied();
        match index.and_then(|index| self.all.get_mut(index)) {
            Some((_, Value::Elements(all))) => all.push(element),
            Some((_, value)) => *value = Value::Elements(vec![element]),
            None => self.add(element.name, Value::Elements(vec![element])),
        }
    }

    fn add(&mut self, name: &'e str, value: Value<'e, 'x>) {
        self.indices.insert(name, self.all.len());
        self.all.push((name, value));
    }

    /// Writes the fields.
    pub(super) fn write(&self, json: &mut Vec<u8>) {
        for (name, value) in &self.all {
            key(json, name);
            match value {
                Value::Text(text) => string(json, text),
                Value::Elements(all) => match all.as_slice() {
                    [one] => any(json, one),
                    all => {
                        put(json, "[");
                        for element in all {
                            begin_item(json);
                            any(json, element);
                        }
                        put(json, "]");
                    }
                },
            }
        }
    }

    /// Each field with its text, or its elements.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'e str, Option<&'e str>, &[&'e Element<'x>])> {
        self.all.iter().map(|(name, value)| match value {
            Value::Text(text) => (*name, Some(*text), &[][..]),
            Value::Elements(all) => (*name, None, all.as_slice()),
        })
    }
}
