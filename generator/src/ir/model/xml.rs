//! How values stand in XML.

use super::Docs;

/// The node of a value in XML, by the `xml` objects of its schemas.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct XmlUse {
    /// Its name, where the description says it.
    pub name: Option<String>,
    /// The prefix of its name.
    pub prefix: Option<String>,
    /// The namespace of its name.
    pub namespace: Option<String>,
    /// Its kind, where the description says it.
    pub node: Option<XmlNode>,
    /// The component that it refers to, whose name it has where nothing else gives it one.
    pub component: Option<String>,
    /// The items of a list, or the values of a map.
    pub inner: Option<Box<XmlUse>>,
}

/// Kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum XmlNode {
    /// An element; of a list, one around its items.
    Element,
    /// An attribute of the parent.
    Attribute,
    /// The text of the parent.
    Text,
    /// The same, written as CDATA.
    CData,
    /// None of its own: what it consists of stands in the parent.
    None,
}

/// A node of which the description says nothing.
static NO_NODE: XmlUse = XmlUse { name: None, prefix: None, namespace: None, node: None, component: None, inner: None };

impl Docs {
    /// Of a field, its node in XML; of an alias, that of its target.
    pub fn node(&self) -> &XmlUse {
        self.xml.as_deref().unwrap_or(&NO_NODE)
    }
}

impl XmlUse {
    /// The node of the items of a list, or of the values of a map.
    pub fn inside(&self) -> &Self {
        self.inner.as_deref().unwrap_or(&NO_NODE)
    }

    /// The name of a root element.
    pub fn element(&self) -> &str {
        self.element_or("root")
    }

    /// The name of an element that has no property to be named by.
    pub fn element_or<'a>(&'a self, otherwise: &'a str) -> &'a str {
        self.name.as_deref().or(self.component.as_deref()).unwrap_or(otherwise)
    }
}
