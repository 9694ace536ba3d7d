//! Tables of a description: how the JSON of a type stands in XML.

use std::fmt;

/// The name of an element or attribute.
#[derive(Clone, Copy, Debug)]
pub struct XmlName {
    local: &'static str,
    prefix: Option<&'static str>,
    namespace: Option<&'static str>,
}

impl XmlName {
    /// A name without a namespace of its own.
    pub const fn new(local: &'static str) -> Self {
        Self { local, prefix: None, namespace: None }
    }

    /// Sets the prefix that is written. Without a namespace it is only written if an element around it has declared it.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = Some(prefix);
        self
    }

    /// Sets the namespace.
    #[must_use]
    pub const fn namespace(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The name without a prefix. Some descriptions have the prefix in the name.
    pub(super) fn local(&self) -> &'static str {
        self.local.rsplit_once(':').map_or(self.local, |(_, local)| local)
    }

    /// The prefix, from wherever it is.
    pub(super) fn own_prefix(&self) -> Option<&'static str> {
        let prefix = self.prefix.or_else(|| self.local.rsplit_once(':').map(|(prefix, _)| prefix));
        prefix.filter(|prefix| !prefix.is_empty())
    }

    pub(super) fn own_namespace(&self) -> Option<&'static str> {
        self.namespace.filter(|namespace| !namespace.is_empty())
    }
}

/// The root element of a body.
#[derive(Clone, Copy, Debug)]
pub struct XmlRoot {
    pub(super) name: XmlName,
    pub(super) ty: &'static XmlType,
}

impl XmlRoot {
    /// A root of this name, whose content is of this type.
    pub const fn new(name: XmlName, ty: &'static XmlType) -> Self {
        Self { name, ty }
    }
}

/// A type by its form in XML. The tables of types may refer to each other in circles.
#[derive(Clone, Copy)]
pub enum XmlType {
    /// A string.
    Text,
    /// A string without blanks at its ends, such as a date or a value of an enum. An empty one is null.
    Token,
    /// A number, with all of its digits.
    Number,
    /// A boolean.
    Boolean,
    /// A value that is not described. An element without child elements and attributes is a string, any other one an
    /// object; elements of one name in it are an array. `#text` is the field of text beside fields.
    Any,
    /// An object: its fields, and the type of all others if the description types them.
    Object(&'static [XmlField], Option<&'static XmlType>),
    /// An array in an element of its own: the name of the element of each item, and their type.
    List(XmlName, &'static XmlType),
    /// An array whose items are elements of the array's own name, one beside the other.
    Repeated(&'static XmlType),
    /// An array whose entries are these nodes in this order; further ones are as the last.
    Tuple(&'static [XmlField]),
    /// A union with a discriminator: the JSON name of its field, the arms by its value, and the type of other values.
    Tagged(&'static str, &'static [(&'static str, &'static XmlType)], Option<&'static XmlType>),
    /// A union without a discriminator: the arm that fits best, the first of several.
    OneOf(&'static [&'static XmlType]),
}

/// Shows the form only: a table can be a circle.
impl fmt::Debug for XmlType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "Text",
            Self::Token => "Token",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::Any => "Any",
            Self::Object(..) => "Object",
            Self::List(..) => "List",
            Self::Repeated(_) => "Repeated",
            Self::Tuple(_) => "Tuple",
            Self::Tagged(..) => "Tagged",
            Self::OneOf(_) => "OneOf",
        })
    }
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct XmlField {
    pub(super) json: &'static str,
    name: XmlName,
    pub(super) node: XmlNode,
    pub(super) ty: &'static XmlType,
    pub(super) is_required: bool,
    pub(super) is_nullable: bool,
}

impl XmlField {
    /// A field: its name in JSON, its name in XML, and its node. The name in XML is without effect where the node has none.
    pub const fn new(json: &'static str, name: XmlName, node: XmlNode, ty: &'static XmlType) -> Self {
        Self { json, name, node, ty, is_required: false, is_nullable: false }
    }

    /// A field that is an element of the name that it has in JSON.
    pub const fn element(json: &'static str, ty: &'static XmlType) -> Self {
        Self::new(json, XmlName::new(json), XmlNode::Element, ty)
    }

    /// A field that is an attribute of the name that it has in JSON.
    pub const fn attribute(json: &'static str, ty: &'static XmlType) -> Self {
        Self::new(json, XmlName::new(json), XmlNode::Attribute, ty)
    }

    /// The field is required. An array that XML cannot tell from an absent one is then read as empty, and so is a text.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The field takes null. An absent attribute or text is then read as null, since neither can be null in XML.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.is_nullable = true;
        self
    }

    /// The name of its attribute.
    pub(super) fn own_attribute(&self) -> Option<&XmlName> {
        (self.node == XmlNode::Attribute).then_some(&self.name)
    }

    /// The name of its element, or of the elements of its items.
    pub(super) fn own_element(&self) -> Option<&XmlName> {
        match (self.node, self.ty) {
            (XmlNode::Items | XmlNode::None, XmlType::List(item, _)) => Some(item),
            (XmlNode::Element | XmlNode::Items, _) | (XmlNode::None, XmlType::Repeated(_)) => Some(&self.name),
            (XmlNode::Attribute | XmlNode::Text | XmlNode::CData | XmlNode::None, _) => None,
        }
    }

    /// The type of its items, if they stand in the parent.
    pub(super) fn items(&self) -> Option<&'static XmlType> {
        match (self.node, self.ty) {
            (XmlNode::Items | XmlNode::None, XmlType::List(_, item))
            | (XmlNode::Element | XmlNode::Items | XmlNode::None, XmlType::Repeated(item)) => Some(item),
            _ => None,
        }
    }

    /// Whether it is an array that is absent in XML when it is empty.
    pub(super) fn vanishes(&self) -> bool {
        self.items().is_some()
    }

    /// Whether its value is an object, or a union of them, whose nodes are those of the parent.
    pub(super) fn is_embedded(&self) -> bool {
        self.node == XmlNode::None && matches!(self.ty, XmlType::Object(..) | XmlType::Tagged(..) | XmlType::OneOf(_))
    }
}

/// The node of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XmlNode {
    /// An element. Of an array, it is around the items.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the parent.
    Text,
    /// The same, written as CDATA.
    CData,
    /// The items of an array, as elements of the parent.
    Items,
    /// None: the nodes of the value are those of the parent.
    None,
}
