//! The `xml` objects of schemas.

use serde_json::Value;

use super::Lowering;
use super::constraints::values;
use crate::diagnostic::Code;
use crate::document::{Media, Parent, Role, SchemaId, TypeName};
use crate::ir::analysis::merge::{SchemaPart, is_null};
use crate::ir::model::{BodyContent, Operation, ResponseBody, Shape, TypeExpr, XmlNode, XmlUse};

/// References and wrappers are followed at most this far.
const MAX_DEPTH: usize = 32;

impl Lowering<'_, '_> {
    /// Whether the schema of a media type describes a document: an object, a list or a union.
    pub fn has_document(&self, media: &Media) -> bool {
        media.schema.is_some_and(|id| {
            let parts = [SchemaPart::whole(id)];
            match self.analysis.kind(&parts) {
                Some(TypeName::Object | TypeName::Array) => true,
                Some(_) => false,
                None => !self.analysis.merged(&parts).unions.is_empty(),
            }
        })
    }

    /// The root of a body.
    pub fn xml_root(&mut self, media: &Media, ty: &TypeExpr) -> XmlUse {
        let root = media.schema.map(|id| self.xml_use(&[id], ty)).unwrap_or_default();
        if root.name.is_none() && root.component.is_none() {
            let message =
                "the root element has no name here, neither by `xml` nor as a component; it is written as `root`";
            self.report(Code::Approximated, &media.pointer, message);
        }
        root
    }

    /// Sets the nodes of the fields of all types, and those of the items of aliases, if any body is XML.
    pub fn place_in_xml(&mut self) {
        let is_in_xml = |operation: &Operation| {
            operation.body.as_ref().is_some_and(|body| matches!(body.content, BodyContent::Xml(..)))
                || operation.responses.iter().any(|response| matches!(response.body, ResponseBody::Xml(..)))
        };
        if !self.api.operations.iter().any(is_in_xml) {
            return;
        }
        for id in self.api.types.ids() {
            let Some(parts) = self.made_of.get(&id).cloned() else { continue };
            let merged = self.analysis.merged(&parts);
            let def = &self.api.types[id];
            match &def.shape {
                Shape::Struct(shape) => {
                    let uses: Vec<_> = shape
                        .fields
                        .iter()
                        .map(|field| {
                            let declared = merged.properties.get(&field.name).map(Vec::as_slice).unwrap_or_default();
                            let ids: Vec<SchemaId> = declared.iter().map(|declared| declared.id).collect();
                            self.xml_use(&ids, &field.ty)
                        })
                        .collect();
                    if let Shape::Struct(shape) = &mut self.api.types[id].shape {
                        for (field, xml) in shape.fields.iter_mut().zip(uses) {
                            field.docs.xml = Some(Box::new(xml));
                        }
                    }
                }
                Shape::Alias(ty) | Shape::Newtype(ty) => {
                    let ids: Vec<SchemaId> = parts.iter().map(|part| part.id).collect();
                    let xml = self.xml_use(&ids, ty);
                    self.api.types[id].docs.xml = Some(Box::new(xml));
                }
                _ => {}
            }
        }
    }

    /// The node of a use of schemas.
    fn xml_use(&self, ids: &[SchemaId], ty: &TypeExpr) -> XmlUse {
        let mut found = XmlUse::default();
        for id in ids {
            self.add_nodes(*id, &mut found, 0);
        }
        let mut ty = ty;
        while let TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) = ty {
            ty = inner;
        }
        let merged = self.analysis.merged(&self.whole(ids));
        found.inner = match ty {
            TypeExpr::List(item) => Some(Box::new(self.xml_use(&merged.items, item))),
            TypeExpr::Map(value) => Some(Box::new(self.xml_use(&values(&merged), value))),
            _ => None,
        };
        found
    }

    /// Adds what a schema says, and then what those say that it refers to.
    fn add_nodes(&self, id: SchemaId, found: &mut XmlUse, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        let schema = self.analysis.schema(id);
        if let Some(xml) = schema.member("xml").and_then(Value::as_object) {
            // Values of other kinds were reported when the document was read.
            let text = |key: &str| match xml.get(key)? {
                Value::String(text) if !text.is_empty() => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            };
            let is =
                |key: &str| matches!(xml.get(key), Some(Value::Bool(true))) || text(key).as_deref() == Some("true");
            let set = |known: &mut Option<String>, key: &str| {
                if known.is_none() {
                    *known = text(key);
                }
            };
            set(&mut found.name, "name");
            set(&mut found.prefix, "prefix");
            set(&mut found.namespace, "namespace");
            let node = match text("nodeType").as_deref() {
                Some("element") => Some(XmlNode::Element),
                Some("attribute") => Some(XmlNode::Attribute),
                Some("text") => Some(XmlNode::Text),
                Some("cdata") => Some(XmlNode::CData),
                Some("none") => Some(XmlNode::None),
                _ if is("attribute") => Some(XmlNode::Attribute),
                _ if is("x-ms-text") => Some(XmlNode::Text),
                _ if is("wrapped") => Some(XmlNode::Element),
                _ => None,
            };
            found.node = found.node.or(node);
        }
        if found.component.is_none() {
            found.component = self.analysis.component_name(id);
        }
        // A reference with further keywords is an `allOf`; one that adds fields is an object of its own.
        let is_bare = |id: SchemaId| self.analysis.schema(id).properties.is_empty();
        // A part that is a reference has the identity of its target, whose place is elsewhere.
        let is_own = |part: &SchemaId| self.analysis.schema(*part).parent == Parent::Schema(id, Role::Part);
        let (own, references): (Vec<SchemaId>, Vec<SchemaId>) = schema.all_of.iter().partition(|part| is_own(part));
        let adds_nothing = references.len() <= 1 && is_bare(id) && own.iter().all(|part| is_bare(*part));
        // The keywords beside a reference take precedence over its target.
        let parts = own.into_iter().chain(references).filter(|_| adds_nothing);
        // A union with null alone is what it is without null.
        let mut arms =
            schema.one_of.iter().chain(&schema.any_of).filter(|arm| !is_null(self.analysis.schema(**arm))).copied();
        let only = arms.next().filter(|_| arms.next().is_none());
        for next in schema.reference.into_iter().chain(parts).chain(only) {
            self.add_nodes(next, found, depth + 1);
        }
    }
}
