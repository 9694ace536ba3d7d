//! The nodes of bodies in XML.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Shape, TypeExpr, TypeId, XmlNode, XmlUse};

/// A value whose node is another one: its location, the old node and the new one.
pub(super) type ChangedNode = (String, String, String);

/// The values that are in both bodies and have other nodes in them, by their location.
pub(super) fn changes(old: (&Api, &TypeExpr, &XmlUse), new: (&Api, &TypeExpr, &XmlUse)) -> Vec<ChangedNode> {
    let (was, is) = (nodes(old), nodes(new));
    let changed = was.into_iter().filter_map(|(location, was)| {
        let is = is.get(&location)?.clone();
        (was != is).then_some((location, was, is))
    });
    changed.collect()
}

/// The nodes of a body, by the location of their values: names of fields, and `*` for items and values of maps.
fn nodes((api, ty, root): (&Api, &TypeExpr, &XmlUse)) -> BTreeMap<String, String> {
    let mut walk = Walk { api, found: BTreeMap::new(), within: BTreeSet::new() };
    walk.found.insert(String::new(), shown(root, root.element()));
    walk.value(ty, root, "");
    walk.found
}

struct Walk<'a> {
    api: &'a Api,
    found: BTreeMap<String, String>,
    /// The types around the value, which are not entered again.
    within: BTreeSet<TypeId>,
}

impl Walk<'_> {
    fn value(&mut self, ty: &TypeExpr, node: &XmlUse, location: &str) {
        match ty {
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => self.value(inner, node, location),
            TypeExpr::List(inner) | TypeExpr::Map(inner) => {
                let location = format!("{location}/*");
                self.found.entry(location.clone()).or_insert_with(|| shown(node.inside(), "*"));
                self.value(inner, node.inside(), &location);
            }
            TypeExpr::Named(id) => {
                if self.within.insert(*id) {
                    self.named(*id, location);
                    self.within.remove(id);
                }
            }
            TypeExpr::Scalar(_) | TypeExpr::Any => {}
        }
    }

    fn named(&mut self, id: TypeId, location: &str) {
        let api = self.api;
        let def = &api.types[id];
        match &def.shape {
            Shape::Struct(shape) => {
                for field in &shape.fields {
                    let location = format!("{location}/{}", field.name);
                    self.found.entry(location.clone()).or_insert_with(|| shown(field.docs.node(), &field.name));
                    self.value(&field.ty, field.docs.node(), &location);
                }
            }
            Shape::Alias(ty) | Shape::Newtype(ty) => self.value(ty, def.docs.node(), location),
            shape => {
                for ty in shape.exprs() {
                    self.value(ty, &XmlUse::default(), location);
                }
            }
        }
    }
}

/// A node in words. Prefixes mean nothing by themselves.
fn shown(node: &XmlUse, otherwise: &str) -> String {
    let name = node.name.as_deref().unwrap_or(otherwise);
    let named = match node.node {
        Some(XmlNode::Attribute) => format!("the attribute `{name}`"),
        Some(XmlNode::Text | XmlNode::CData) => return "the text of its parent".to_owned(),
        Some(XmlNode::None) => return "in its parent".to_owned(),
        // A list in an element of its own, or any other value.
        Some(XmlNode::Element) if node.inner.is_some() => format!("a list in the element `{name}`"),
        Some(XmlNode::Element) | None => format!("the element `{name}`"),
    };
    match &node.namespace {
        Some(namespace) => format!("{named} of `{namespace}`"),
        None => named,
    }
}
