//! Bodies that are XML, read and written through JSON.
//!
//! Models read and write JSON only. A table of the description says how the JSON of a type stands in XML: an answer becomes
//! JSON by it, which the usual decoder reads, and the JSON of a request becomes XML. So a model has one type for both, and
//! unknown fields, misfits and drift are found in XML as they are in JSON. Numbers keep their digits on the way.
//!
//! Neither direction recurses deeper than [`DEEPEST`], whatever comes, and both take time in proportion to the size.

mod body;
mod charset;
mod document;
mod names;
mod number;
mod read;
mod table;
#[cfg(test)]
mod tests;
mod write;

pub use self::body::{Xml, XmlBody};
#[cfg(feature = "testing")]
pub(crate) use self::body::{content, document};
pub use self::table::{XmlField, XmlName, XmlNode, XmlRoot, XmlType};
pub(crate) use self::write::to_xml;

/// The greatest depth of elements: that of JSON.
const DEEPEST: usize = 128;

/// The greatest number of steps through tables. A step mostly goes an element down, but a value can also stand in the
/// element of its parent, and a table can do so in a circle.
const MOST_STEPS: usize = 2 * DEEPEST;

/// The greatest number of unions around a type that are looked through. A table can be a circle of them.
const MOST_UNIONS: usize = 8;

/// The field of undescribed JSON that has the text of an element with other fields. It is the name that the DOM gives to
/// such a node, and no name of XML.
const TEXT: &str = "#text";

/// The namespace of `xsi:nil`, which marks null.
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
