//! JSON as XML, by the table of a type.
//!
//! What does not fit the table is written as undescribed JSON is, since the caller may know more than the description. Only
//! what XML cannot carry is a problem.

mod choose;
mod escape;
mod object;
mod problem;
mod scope;
mod tuple;

use std::fmt::Write as _;

use serde_json::value::RawValue;

use self::choose::settled;
use self::escape::Place;
use self::problem::{Pointer, Problem};
use self::scope::{Label, Scope};
use super::table::{XmlRoot, XmlType};
use super::{DEEPEST, XSI};
use crate::request_parts::shallow::ShallowValue;

type Done = Result<(), Problem>;

/// A document whose content is this JSON.
pub(crate) fn to_xml(root: &XmlRoot, json: &RawValue) -> Result<String, Problem> {
    let mut writer =
        Writer { xml: String::new(), scope: Scope::default(), pointer: Pointer::default(), attributes: Vec::new() };
    writer.xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.element(&Label::of(&root.name), root.ty, json, 0)?;
    Ok(writer.xml)
}

struct Writer {
    xml: String,
    scope: Scope,
    pointer: Pointer,
    /// The names of the attributes of the start tag that is being written.
    attributes: Vec<String>,
}

impl Writer {
    fn problem(&self, what: &'static str) -> Problem {
        self.pointer.problem(what)
    }

    /// One element, whatever the value.
    fn element(&mut self, label: &Label<'_>, ty: &'static XmlType, value: &RawValue, depth: usize) -> Done {
        if depth >= DEEPEST {
            return Err(self.problem("a value that nests too deeply"));
        }
        let depth = depth.saturating_add(1);
        let mark = self.scope.mark();
        let name = self.start(label, mark)?;
        let shallow = ShallowValue::of(value);
        let ty = settled(ty, value);
        match (ty, &shallow) {
            (_, ShallowValue::Null) => {
                let nil = Label { local: "nil", prefix: Some("xsi"), namespace: Some(XSI) };
                self.attribute(&nil, "true", mark)?;
            }
            (XmlType::Object(fields, _), ShallowValue::Object(entries)) => {
                self.attributes(fields, entries, mark, depth)?;
            }
            (XmlType::Tuple(fields), ShallowValue::List(values)) => self.tuple_attributes(fields, values, mark)?,
            _ => {}
        }
        self.xml.push('>');
        let content = self.xml.len();
        match (ty, shallow) {
            (_, ShallowValue::Null) => {}
            (XmlType::Object(fields, other), ShallowValue::Object(entries)) => {
                self.fields(fields, *other, &entries, depth)?;
            }
            (XmlType::List(item, ty), ShallowValue::List(values)) => {
                self.items(&Label::of(item), ty, &values, depth)?;
            }
            (XmlType::Tuple(fields), ShallowValue::List(values)) => self.tuple(fields, &values, depth)?,
            (XmlType::Repeated(ty), ShallowValue::List(values)) => self.items(label, ty, &values, depth)?,
            (_, ShallowValue::List(values)) => self.items(label, &XmlType::Any, &values, depth)?,
            (_, ShallowValue::Object(entries)) => self.fields(&[], None, &entries, depth)?,
            (_, ShallowValue::Scalar(text)) => self.escaped(&text, Place::Text)?,
        }
        self.end(&name, content, mark);
        Ok(())
    }

    /// The element of a value, or the elements of an array that has none of its own.
    fn elements(&mut self, label: &Label<'_>, ty: &'static XmlType, value: &RawValue, depth: usize) -> Done {
        match (settled(ty, value), ShallowValue::of(value)) {
            (XmlType::Repeated(item), ShallowValue::List(values)) => self.items(label, item, &values, depth),
            (XmlType::Repeated(_), ShallowValue::Null) => Ok(()),
            (XmlType::Any, ShallowValue::List(values)) => self.items(label, &XmlType::Any, &values, depth),
            (ty, _) => self.element(label, ty, value, depth),
        }
    }

    fn items(&mut self, label: &Label<'_>, ty: &'static XmlType, values: &[Box<RawValue>], depth: usize) -> Done {
        for (index, value) in values.iter().enumerate() {
            let outer = self.pointer.item(index);
            self.element(label, ty, value, depth)?;
            self.pointer.back(outer);
        }
        Ok(())
    }

    fn escaped(&mut self, text: &str, place: Place) -> Done {
        let written = escape::write(text, place, &mut self.xml);
        written.map_err(|_| self.problem("a character that XML does not have"))
    }

    /// Begins a start tag; yields the name that ends the element.
    fn start(&mut self, label: &Label<'_>, mark: usize) -> Result<String, Problem> {
        self.checked(label)?;
        self.attributes.clear();
        let (name, declared) = self.scope.element(label, mark);
        self.xml.push('<');
        self.xml.push_str(&name);
        self.declare(declared)?;
        Ok(name)
    }

    /// An attribute, after the declaration of its namespace.
    fn attribute(&mut self, label: &Label<'_>, text: &str, mark: usize) -> Done {
        self.checked(label)?;
        let (name, declared) = self.scope.attribute(label, mark);
        if self.attributes.contains(&name) {
            return Err(self.problem("a second attribute of the same name"));
        }
        self.declare(declared)?;
        let _ = write!(self.xml, " {name}=\"");
        self.attributes.push(name);
        self.escaped(text, Place::Attribute)?;
        self.xml.push('"');
        Ok(())
    }

    fn checked(&self, label: &Label<'_>) -> Done {
        if label.is_name() { Ok(()) } else { Err(self.problem("a name that XML does not have")) }
    }

    fn declare(&mut self, declared: Option<scope::Binding>) -> Done {
        let Some(scope::Binding { prefix, namespace }) = declared else { return Ok(()) };
        self.xml.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.xml.push_str(&prefix);
        self.xml.push_str("=\"");
        self.escaped(namespace, Place::Attribute)?;
        self.xml.push('"');
        Ok(())
    }

    /// Ends an element whose start tag ended here. One without content is a single tag.
    fn end(&mut self, name: &str, content: usize, mark: usize) {
        if self.xml.len() == content {
            self.xml.pop();
            self.xml.push_str("/>");
        } else {
            let _ = write!(self.xml, "</{name}>");
        }
        self.scope.end(mark);
    }
}
