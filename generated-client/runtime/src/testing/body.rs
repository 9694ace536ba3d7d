//! What requests carry, in the form in which it is compared.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use super::json::{self, short};
use super::pairs::pairs;
use crate::content;

/// A body by what it means.
#[derive(Clone, PartialEq)]
pub(super) enum Content {
    Empty,
    Json(Value),
    /// The JSON of an XML document, whose order and prefixes of names mean nothing.
    #[cfg(feature = "xml")]
    Xml(Value),
    Form(Vec<(String, String)>),
    Multipart(Vec<Part>),
    Bytes(String, Bytes),
}

/// A part of a form.
#[derive(Clone, PartialEq)]
pub(super) struct Part {
    /// Its own headers, sorted, names in lower case.
    head: Vec<String>,
    body: Bytes,
}

impl Content {
    /// Reads a body by its content type. What is not of the form that it claims is taken as bytes.
    pub(super) fn of(headers: &HeaderMap, body: &Bytes) -> Self {
        if body.is_empty() {
            return Self::Empty;
        }
        let content_type = content::media_type(headers);
        let essence = content::essence(content_type);
        #[cfg(feature = "xml")]
        if content::is_xml(&essence)
            && let Some(value) = crate::xml::document(body, headers.get(http::header::CONTENT_TYPE))
        {
            return Self::Xml(value);
        }
        let read = if content::is_json(&essence) {
            serde_json::from_slice(body).ok().map(Self::Json)
        } else if essence == "application/x-www-form-urlencoded" {
            std::str::from_utf8(body).ok().map(|text| Self::Form(pairs(text, true)))
        } else if essence.starts_with("multipart/") {
            boundary(content_type).and_then(|boundary| parts(body, boundary)).map(Self::Multipart)
        } else {
            None
        };
        read.unwrap_or_else(|| Self::Bytes(essence, body.clone()))
    }

    /// A line for each way in which another body differs from this one.
    pub(super) fn differences(&self, got: &Self) -> Vec<String> {
        match (self, got) {
            (Self::Json(expected), Self::Json(got)) => json::differences(expected, got),
            #[cfg(feature = "xml")]
            (Self::Xml(expected), Self::Xml(got)) => json::differences(expected, got),
            (Self::Multipart(expected), Self::Multipart(got)) => multipart(expected, got),
            _ if self == got => Vec::new(),
            _ => vec![format!("body: expected {}, got {}", self.shown(), got.shown())],
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Empty => "nothing".to_owned(),
            Self::Json(value) => short(&value.to_string()),
            #[cfg(feature = "xml")]
            Self::Xml(value) => format!("XML that is {} as JSON", short(&value.to_string())),
            Self::Form(pairs) => {
                short(&pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&"))
            }
            Self::Multipart(parts) => format!("a form of {} parts", parts.len()),
            Self::Bytes(media_type, bytes) if media_type.is_empty() => shown(bytes),
            Self::Bytes(media_type, bytes) => format!("{} ({media_type})", shown(bytes)),
        }
    }
}

/// A short text as it is, the size of anything else.
pub(super) fn shown(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(char::is_control) => short(&format!("{text:?}")),
        _ => format!("{} bytes", bytes.len()),
    }
}

fn multipart(expected: &[Part], got: &[Part]) -> Vec<String> {
    let mut lines = Vec::new();
    for index in 0..expected.len().max(got.len()) {
        match (expected.get(index), got.get(index)) {
            (Some(expected), Some(got)) => {
                let name = expected.name();
                if expected.head != got.head {
                    // What is the same in both says nothing.
                    let (expected, got) = (besides(expected, got), besides(got, expected));
                    lines.push(format!("part `{name}`: expected {expected}, got {got}"));
                }
                if expected.body != got.body {
                    let (expected, got) = (shown(&expected.body), shown(&got.body));
                    lines.push(format!("part `{name}`: expected {expected}, got {got}"));
                }
            }
            (Some(part), None) => lines.push(format!("part `{}`: expected, but not there", part.name())),
            (None, Some(part)) => lines.push(format!("part `{}`: there, but not expected", part.name())),
            (None, None) => {}
        }
    }
    lines
}

impl Part {
    /// The name of its field.
    fn name(&self) -> &str {
        let name = self.head.iter().find_map(|line| line.split_once(" name=\"")).map(|(_, rest)| rest);
        name.and_then(|rest| rest.split('"').next()).unwrap_or_default()
    }
}

/// The headers of a part that another one does not have.
fn besides(part: &Part, other: &Part) -> String {
    let lines: Vec<_> = part.head.iter().filter(|line| !other.head.contains(line)).map(String::as_str).collect();
    if lines.is_empty() { "nothing".to_owned() } else { lines.join("; ") }
}

fn boundary(content_type: &str) -> Option<&str> {
    let parameter = content_type.split(';').map(str::trim).find_map(|parameter| parameter.strip_prefix("boundary="))?;
    Some(parameter.trim_matches('"'))
}

/// The parts of a form, if it is one from end to end.
fn parts(body: &Bytes, boundary: &str) -> Option<Vec<Part>> {
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line before it.
    let mut rest = body.strip_prefix(delimiter.as_bytes().strip_prefix(b"\r\n")?)?;
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, delimiter.as_bytes())?;
        let (part, after) = part.split_at_checked(end)?;
        let (head, body) = part.split_at_checked(find(part, b"\r\n\r\n")?)?;
        let mut head: Vec<_> = std::str::from_utf8(head).ok()?.split("\r\n").map(header).collect();
        head.sort();
        let body = Bytes::copy_from_slice(body.strip_prefix(b"\r\n\r\n")?);
        parts.push(Part { head, body });
        rest = after.strip_prefix(delimiter.as_bytes())?;
    }
    rest.starts_with(b"--").then_some(parts)
}

fn header(line: &str) -> String {
    match line.split_once(':') {
        Some((name, value)) => format!("{}: {}", name.trim().to_ascii_lowercase(), value.trim()),
        None => line.to_owned(),
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}
