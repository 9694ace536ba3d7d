//! Reads a document.

use std::borrow::Cow;
use std::collections::HashSet;

use quick_xml::Error as XmlError;
use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

use super::scope::Scope;
use super::text::{attribute, reference, with_line_feeds};
use super::{Attribute, Element, Node};
use crate::xml::names::{is_blank, split, trimmed};
use crate::xml::{DEEPEST, XSI};

/// Up to this many attributes are compared with each other.
const FEW: usize = 8;

/// The reason why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::xml) enum Flaw {
    /// It is not XML from this offset on.
    Syntax(usize),
    /// It ends too early.
    Incomplete,
    /// Elements nest too deeply.
    TooDeep,
}

/// The root of a document.
pub(in crate::xml) fn parse(text: &str) -> Result<Element<'_>, Flaw> {
    let mut reader = Reader::from_str(text);
    let mut parser = Parser { text, scope: Scope::default(), open: Vec::new(), root: None };
    loop {
        let event = reader.read_event().map_err(|error| flaw(&error, reader.error_position()))?;
        let end = offset(reader.buffer_position());
        match event {
            Event::Start(tag) => parser.start(end.saturating_sub(1), tag.len())?,
            Event::Empty(tag) => {
                parser.start(end.saturating_sub(2), tag.len())?;
                parser.end(end)?;
            }
            Event::End(_) => parser.end(end)?,
            Event::Text(text) => parser.text(with_line_feeds(text.into_inner()), end)?,
            Event::CData(text) => parser.cdata(with_line_feeds(text.into_inner()), end)?,
            Event::GeneralRef(name) => {
                let sign = reference(&name).ok_or(Flaw::Syntax(end.saturating_sub(name.len().saturating_add(2))))?;
                parser.reference(sign, end)?;
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
            Event::Eof => return parser.root.filter(|_| parser.open.is_empty()).ok_or(Flaw::Incomplete),
        }
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The parser tells syntax errors only where the text ends within something.
fn flaw(error: &XmlError, position: u64) -> Flaw {
    if matches!(error, XmlError::Syntax(_)) { Flaw::Incomplete } else { Flaw::Syntax(offset(position)) }
}

struct Parser<'x> {
    text: &'x str,
    scope: Scope<'x>,
    /// The elements that have begun, each with the mark of its declarations, from the outermost one.
    open: Vec<(Element<'x>, usize)>,
    root: Option<Element<'x>>,
}

impl<'x> Parser<'x> {
    /// A start tag, whose content has this end and length.
    fn start(&mut self, end: usize, length: usize) -> Result<(), Flaw> {
        let start = end.saturating_sub(length);
        let flaw = Flaw::Syntax(start.saturating_sub(1));
        if self.open.is_empty() && self.root.is_some() {
            return Err(flaw);
        }
        if self.open.len() >= DEEPEST {
            return Err(Flaw::TooDeep);
        }
        let tag = self.text.get(start..end).ok_or(flaw)?;
        let name = tag.split([' ', '\t', '\n', '\r']).next().unwrap_or_default();
        let (prefix, local) = split(name).ok_or(flaw)?;
        let mark = self.scope.mark();
        let raw = self.declared(tag, name.len()).ok_or(flaw)?;
        let mut element = Element {
            name: local,
            namespace: self.scope.namespace(prefix),
            attributes: Vec::with_capacity(raw.len()),
            nodes: Vec::new(),
            is_nil: false,
        };
        for (prefix, name, value) in raw {
            let value = attribute(value).ok_or(flaw)?;
            let namespace = if prefix.is_empty() { None } else { self.scope.namespace(prefix) };
            if namespace.as_deref() == Some(XSI) {
                element.is_nil |= name == "nil" && matches!(trimmed(&value), "true" | "1");
            } else {
                element.attributes.push(Attribute { name, namespace, is_of_xml: prefix == "xml", value });
            }
        }
        self.open.push((element, mark));
        Ok(())
    }

    /// Declares the namespaces of a tag. Yields prefix, name and value of its other attributes; none if they are not
    /// well-formed.
    fn declared(&mut self, tag: &'x str, name_length: usize) -> Option<Vec<(&'x str, &'x str, &'x str)>> {
        let (mut all, mut names) = (Vec::new(), Vec::new());
        // Its own check for duplicates can be made to take long.
        for found in Attributes::new(tag, name_length).with_checks(false) {
            let found = found.ok()?;
            let Cow::Borrowed(value) = found.value else { return None };
            let name = found.key.into_inner();
            names.push(name);
            match split(name)? {
                ("", "xmlns") => self.scope.declare("", &attribute(value)?),
                ("xmlns", prefix) => self.scope.declare(prefix, &attribute(value)?),
                (prefix, local) => all.push((prefix, local, value)),
            }
        }
        are_distinct(&names).then_some(all)
    }

    fn end(&mut self, end: usize) -> Result<(), Flaw> {
        let (element, mark) = self.open.pop().ok_or(Flaw::Syntax(end))?;
        self.scope.end(mark);
        match self.open.last_mut() {
            Some((parent, _)) => parent.nodes.push(Node::Element(element)),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn text(&mut self, text: Cow<'x, str>, end: usize) -> Result<(), Flaw> {
        let Some((element, _)) = self.open.last_mut() else {
            return if is_blank(&text) { Ok(()) } else { Err(Flaw::Syntax(end.saturating_sub(text.len()))) };
        };
        match element.nodes.last_mut() {
            Some(Node::Text(before)) => before.to_mut().push_str(&text),
            _ if text.is_empty() => {}
            _ => element.nodes.push(Node::Text(text)),
        }
        Ok(())
    }

    fn cdata(&mut self, text: Cow<'x, str>, end: usize) -> Result<(), Flaw> {
        let (element, _) = self.open.last_mut().ok_or(Flaw::Syntax(end))?;
        element.nodes.push(Node::CData(text));
        Ok(())
    }

    fn reference(&mut self, sign: char, end: usize) -> Result<(), Flaw> {
        if self.open.is_empty() {
            return Err(Flaw::Syntax(end));
        }
        self.text(Cow::Owned(sign.to_string()), end)
    }
}

fn are_distinct(names: &[&str]) -> bool {
    if names.len() <= FEW {
        return names.iter().enumerate().all(|(index, name)| !names.iter().take(index).any(|before| before == name));
    }
    let mut seen = HashSet::with_capacity(names.len());
    names.iter().all(|name| seen.insert(*name))
}
