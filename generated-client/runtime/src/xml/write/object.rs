//! Fields of objects.

use serde_json::value::RawValue;

use super::choose::settled;
use super::escape::Place;
use super::scope::Label;
use super::{Done, Problem, Writer};
use crate::request_parts::shallow::ShallowValue;
use crate::xml::names::words;
use crate::xml::table::{XmlField, XmlNode, XmlType};
use crate::xml::{MOST_STEPS, TEXT};

type Entries = [(String, Box<RawValue>)];

impl Writer {
    /// The attributes of an object, also those of objects that stand in its element.
    pub(super) fn attributes(
        &mut self,
        fields: &'static [XmlField],
        entries: &Entries,
        mark: usize,
        depth: usize,
    ) -> Done {
        if depth > MOST_STEPS {
            return Err(self.problem("a value that nests too deeply"));
        }
        for (field, value) in described(fields, entries) {
            let outer = self.pointer.field(field.json);
            if let Some(name) = field.own_attribute() {
                if let Some(text) = self.simple(value)? {
                    self.attribute(&Label::of(name), &text, mark)?;
                }
            } else if field.is_embedded()
                && let XmlType::Object(fields, _) = settled(field.ty, value)
                && let ShallowValue::Object(entries) = ShallowValue::of(value)
            {
                self.attributes(fields, &entries, mark, depth.saturating_add(1))?;
            }
            self.pointer.back(outer);
        }
        Ok(())
    }

    /// All that stands in the element of an object.
    pub(super) fn fields(
        &mut self,
        fields: &'static [XmlField],
        other: Option<&'static XmlType>,
        entries: &Entries,
        depth: usize,
    ) -> Done {
        for (field, value) in described(fields, entries) {
            let outer = self.pointer.field(field.json);
            self.field(field, value, depth)?;
            self.pointer.back(outer);
        }
        for (key, value) in entries {
            if fields.iter().any(|field| field.json == key) {
                continue;
            }
            let outer = self.pointer.undescribed();
            if key == TEXT {
                if let Some(text) = self.simple(value)? {
                    self.escaped(&text, Place::Text)?;
                }
            } else {
                self.elements(&Label::undescribed(key), other.unwrap_or(&XmlType::Any), value, depth)?;
            }
            self.pointer.back(outer);
        }
        Ok(())
    }

    fn field(&mut self, field: &'static XmlField, value: &RawValue, depth: usize) -> Done {
        match (field.node, field.items(), field.own_element()) {
            (XmlNode::Attribute, ..) => Ok(()),
            (XmlNode::Text | XmlNode::CData, ..) => {
                let place = if field.node == XmlNode::CData { Place::CData } else { Place::Text };
                match self.simple(value)? {
                    Some(text) => self.escaped(&text, place),
                    None => Ok(()),
                }
            }
            (_, Some(item), Some(name)) => match ShallowValue::of(value) {
                ShallowValue::List(values) => self.items(&Label::of(name), item, &values, depth),
                // Null has no element, and anything else is as one item.
                ShallowValue::Null => Ok(()),
                _ => self.element(&Label::of(name), item, value, depth),
            },
            (XmlNode::None, ..) => self.embedded(field, value, depth),
            (_, _, Some(name)) => self.elements(&Label::of(name), field.ty, value, depth),
            (_, _, None) => Ok(()),
        }
    }

    /// A value that stands in the element of its parent.
    fn embedded(&mut self, field: &'static XmlField, value: &RawValue, depth: usize) -> Done {
        if depth > MOST_STEPS {
            return Err(self.problem("a value that nests too deeply"));
        }
        match (settled(field.ty, value), ShallowValue::of(value)) {
            (_, ShallowValue::Null) => Ok(()),
            (XmlType::Object(fields, other), ShallowValue::Object(entries)) => {
                self.fields(fields, *other, &entries, depth.saturating_add(1))
            }
            (_, ShallowValue::Object(entries)) => self.fields(&[], None, &entries, depth.saturating_add(1)),
            _ => match self.simple(value)? {
                Some(text) => self.escaped(&text, Place::Text),
                None => Ok(()),
            },
        }
    }

    /// A value as text: a list of scalars has blanks between them, as in XML Schema. Null is none.
    pub(super) fn simple(&self, value: &RawValue) -> Result<Option<String>, Problem> {
        let composed = || self.problem("an object or a list of lists, where XML has only text");
        match ShallowValue::of(value) {
            ShallowValue::Null => Ok(None),
            ShallowValue::Scalar(text) => Ok(Some(text)),
            ShallowValue::Object(_) => Err(composed()),
            ShallowValue::List(items) => {
                let mut all = Vec::with_capacity(items.len());
                for item in &items {
                    match ShallowValue::of(item) {
                        // Blanks separate the items, and cannot be escaped.
                        ShallowValue::Scalar(text) if !words(&text).eq([text.as_str()]) => {
                            return Err(
                                self.problem("an empty item or one with a blank, which separates items in a text")
                            );
                        }
                        ShallowValue::Scalar(text) => all.push(text),
                        ShallowValue::Null => {
                            return Err(self.problem("a null among items in a text"));
                        }
                        ShallowValue::List(_) | ShallowValue::Object(_) => return Err(composed()),
                    }
                }
                Ok(Some(all.join(" ")))
            }
        }
    }
}

/// The fields with their values, in the order of the table. Of a key that comes twice, the last one counts.
fn described<'v>(
    fields: &'static [XmlField],
    entries: &'v Entries,
) -> impl Iterator<Item = (&'static XmlField, &'v RawValue)> {
    fields.iter().filter_map(|field| {
        let (_, value) = entries.iter().rev().find(|(key, _)| key == field.json)?;
        Some((field, &**value))
    })
}
