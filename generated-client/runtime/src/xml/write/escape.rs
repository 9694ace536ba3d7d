//! Texts as they stand in a document.

use crate::xml::names::is_char;

/// Where a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Text,
    Attribute,
    CData,
}

/// A character that XML does not have.
#[derive(Debug)]
pub(super) struct NoChar;

/// Writes a text so that it is read as it is, with its ends of lines.
pub(super) fn write(text: &str, place: Place, xml: &mut String) -> Result<(), NoChar> {
    if place == Place::CData {
        return cdata(text, xml);
    }
    for sign in text.chars() {
        match sign {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '\r' => xml.push_str("&#13;"),
            '"' if place == Place::Attribute => xml.push_str("&quot;"),
            '\n' if place == Place::Attribute => xml.push_str("&#10;"),
            '\t' if place == Place::Attribute => xml.push_str("&#9;"),
            sign if is_char(sign) => xml.push(sign),
            _ => return Err(NoChar),
        }
    }
    Ok(())
}

/// There are no references in CDATA: what needs one stands between two sections, and the mark of the end in both.
fn cdata(text: &str, xml: &mut String) -> Result<(), NoChar> {
    if !text.chars().all(is_char) {
        return Err(NoChar);
    }
    xml.push_str("<![CDATA[");
    xml.push_str(&text.replace("]]>", "]]]]><![CDATA[>").replace('\r', "]]>&#13;<![CDATA["));
    xml.push_str("]]>");
    Ok(())
}
