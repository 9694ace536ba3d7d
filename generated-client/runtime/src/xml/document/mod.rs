//! Documents in memory: a tree of elements, with nothing of what does not count.
//!
//! Comments, processing instructions and document types are passed over. No entity is known but the five of XML, so that
//! a document cannot grow in memory.

mod parse;
mod scope;
mod text;

pub(super) use self::parse::{Flaw, parse};

use std::borrow::Cow;
use std::rc::Rc;

use super::names::is_blank;

/// An element.
pub(super) struct Element<'x> {
    /// Its name without the prefix.
    pub(super) name: &'x str,
    pub(super) namespace: Option<Rc<str>>,
    /// All but declarations of namespaces, and those that say something about the document rather than in it.
    pub(super) attributes: Vec<Attribute<'x>>,
    pub(super) nodes: Vec<Node<'x>>,
    /// Whether `xsi:nil` marks it as null.
    pub(super) is_nil: bool,
}

/// An attribute.
pub(super) struct Attribute<'x> {
    /// Its name without the prefix.
    pub(super) name: &'x str,
    pub(super) namespace: Option<Rc<str>>,
    /// Whether it belongs to XML itself, such as `xml:lang`. It is then a field only where it is described.
    pub(super) is_of_xml: bool,
    pub(super) value: Cow<'x, str>,
}

/// A node in an element. No two texts are neighbours.
pub(super) enum Node<'x> {
    Element(Element<'x>),
    Text(Cow<'x, str>),
    CData(Cow<'x, str>),
}

impl<'x> Element<'x> {
    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element<'x>> {
        self.nodes.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    pub(super) fn has_elements(&self) -> bool {
        self.elements().next().is_some()
    }

    /// The attributes that can be fields without a description.
    pub(super) fn own_attributes(&self) -> impl Iterator<Item = &Attribute<'x>> {
        self.attributes.iter().filter(|attribute| !attribute.is_of_xml)
    }

    /// Whether it has nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.own_attributes().next().is_none() && !self.has_elements() && is_blank(&self.text())
    }

    /// All text in it, but not in elements in it.
    pub(super) fn text(&self) -> Cow<'_, str> {
        self.joined(&|_| true)
    }

    /// The text of its nodes of one kind.
    pub(super) fn joined(&self, wanted: &dyn Fn(&Node<'_>) -> bool) -> Cow<'_, str> {
        let mut all = Cow::Borrowed("");
        for node in self.nodes.iter().filter(|node| wanted(node)) {
            let (Node::Text(text) | Node::CData(text)) = node else { continue };
            if all.is_empty() {
                all = Cow::Borrowed(&**text);
            } else {
                all.to_mut().push_str(text);
            }
        }
        all
    }
}
