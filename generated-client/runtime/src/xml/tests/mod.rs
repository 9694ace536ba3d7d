//! XML and JSON side by side, with tables as descriptions give them.

mod bodies;
mod examples;
mod hostile;
mod mocks;
mod numbers;
mod reading;
mod round_trip;
mod unions;
mod writing;

use serde_json::value::RawValue;

use super::document::parse;
use super::read::json;
use super::table::{XmlField, XmlName, XmlNode, XmlRoot, XmlType};
use super::to_xml;

/// The JSON of a document.
fn read(ty: &'static XmlType, xml: &str) -> String {
    let element = parse(xml).unwrap_or_else(|flaw| panic!("{flaw:?}: {xml}"));
    String::from_utf8(json(&element, ty).unwrap()).unwrap()
}

/// The document of a JSON text, without the declaration that each one has, or the problem with it.
fn written(root: &XmlRoot, json: &str) -> Result<String, String> {
    let json: Box<RawValue> = serde_json::from_str(json).unwrap();
    let xml = to_xml(root, &json).map_err(|problem| problem.to_string())?;
    let rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    assert!(parse(&xml).is_ok(), "{xml}");
    Ok(rest.to_owned())
}

fn write(root: &XmlRoot, json: &str) -> String {
    written(root, json).unwrap()
}

/// A document without blanks between its tags.
fn dense(xml: &str) -> String {
    let mut dense = String::new();
    for line in xml.lines() {
        dense.push_str(line.trim_start());
    }
    dense
}

const fn element(name: &'static str, ty: &'static XmlType) -> XmlField {
    XmlField::new(name, XmlName::new(name), XmlNode::Element, ty)
}

const fn attribute(name: &'static str, ty: &'static XmlType) -> XmlField {
    XmlField::new(name, XmlName::new(name), XmlNode::Attribute, ty)
}

const fn node(name: &'static str, node: XmlNode, ty: &'static XmlType) -> XmlField {
    XmlField::new(name, XmlName::new(name), node, ty)
}
