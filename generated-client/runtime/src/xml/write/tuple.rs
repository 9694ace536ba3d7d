//! Arrays whose entries are nodes in a certain order.

use serde_json::value::RawValue;

use super::escape::Place;
use super::scope::Label;
use super::{Done, Writer};
use crate::xml::table::{XmlField, XmlNode};

impl Writer {
    pub(super) fn tuple_attributes(
        &mut self,
        fields: &'static [XmlField],
        values: &[Box<RawValue>],
        mark: usize,
    ) -> Done {
        for (index, (field, value)) in fields.iter().zip(values).enumerate() {
            let outer = self.pointer.item(index);
            if let Some(name) = field.own_attribute()
                && let Some(text) = self.simple(value)?
            {
                self.attribute(&Label::of(name), &text, mark)?;
            }
            self.pointer.back(outer);
        }
        Ok(())
    }

    pub(super) fn tuple(&mut self, fields: &'static [XmlField], values: &[Box<RawValue>], depth: usize) -> Done {
        let last = fields.last();
        for (index, value) in values.iter().enumerate() {
            let outer = self.pointer.item(index);
            let field = fields.get(index).or(last);
            match field {
                Some(field) if matches!(field.node, XmlNode::Text | XmlNode::CData) => {
                    let place = if field.node == XmlNode::CData { Place::CData } else { Place::Text };
                    if let Some(text) = self.simple(value)? {
                        self.escaped(&text, place)?;
                    }
                }
                Some(field) if field.node == XmlNode::Attribute => {}
                _ => match field.and_then(XmlField::own_element).zip(field) {
                    Some((name, field)) => self.element(&Label::of(name), field.ty, value, depth)?,
                    None => return Err(self.problem("an entry without a name")),
                },
            }
            self.pointer.back(outer);
        }
        Ok(())
    }
}
