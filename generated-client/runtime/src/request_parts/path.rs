//! The path.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::Serialize;
use serde_json::value::RawValue;

use super::shallow::{ShallowValue, fields, items};
use super::{RESERVED, RequestParts, Site, encode, encode_rest};

/// Characters of a path template that must be percent-encoded: all but those of a path segment (RFC 3986, section 3.3).
const TEMPLATE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// How often a value is decoded in the search for dot segments. Each time costs as much as the value is long.
const MOST_ENCODED: usize = 8;

/// How lists and objects are written in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b`; `k,v`
    Simple,
    /// `a,b`; `k=v`
    SimpleExploded,
    /// `.a,b`; `.k,v`
    Label,
    /// `.a.b`; `.k=v`
    LabelExploded,
    /// `;n=a,b`; `;n=k,v`
    Matrix,
    /// `;n=a;n=b`; `;k=v`
    MatrixExploded,
    /// the whole value as JSON
    Json,
}

impl RequestParts {
    /// Sets a value of the path template.
    pub fn path<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.path_styled(name, PathStyle::Simple, value);
    }

    /// Sets a value of the path template, written in this style.
    pub fn path_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: PathStyle, value: &T) {
        self.path_named(name.into(), style, value);
    }

    /// The same, for a name that is not static.
    pub(crate) fn path_named<T: Serialize + ?Sized>(&mut self, name: Cow<'static, str>, style: PathStyle, value: &T) {
        if let Some(value) = self.raw(Site::Path, &name, value) {
            self.path.push((name, style, value));
        }
    }
}

/// The template with its values, each segment still one segment.
pub(super) fn expand(
    template: &str,
    values: &[(Cow<'static, str>, PathStyle, Box<RawValue>)],
) -> Result<String, String> {
    let mut path = String::with_capacity(template.len().saturating_add(64));
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let start = path.len();
        if !segment.contains('{') {
            path.push_str(&literal(segment));
            // Only such segments can be dot segments.
            if segment.starts_with(['.', '%']) && moves(path.get(start..).unwrap_or_default()) {
                return Err("the path has a segment `.` or `..`, which would call another path".to_owned());
            }
            continue;
        }
        expand_segment(segment, values, &mut path)?;
        if path.get(start..).is_none_or(moves) {
            let name =
                segment.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map_or(segment, |(name, _)| name);
            return Err(refusal(name));
        }
    }
    Ok(path)
}

fn expand_segment(
    segment: &str,
    values: &[(Cow<'static, str>, PathStyle, Box<RawValue>)],
    path: &mut String,
) -> Result<(), String> {
    let mut rest = segment;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        path.push_str(&self::literal(literal));
        let value = values.iter().find(|(known, ..)| *known == name);
        let (_, style, value) = value.ok_or_else(|| format!("path parameter `{name}` is missing"))?;
        write(name, *style, value, path).ok_or_else(|| refusal(name))?;
        rest = after;
    }
    path.push_str(&literal(rest));
    Ok(())
}

/// A literal part of a template, percent-encoded. Triplets such as `%2F` stay as they are.
pub(crate) fn literal(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    encode_rest(text, TEMPLATE, &mut encoded);
    encoded
}

fn refusal(name: &str) -> String {
    format!("path parameter `{name}` is empty, `.` or `..`, which would call another path")
}

/// Whether a segment, or a value that becomes one, is a dot segment (`.` or `..`), however often it is percent-encoded.
/// A value that is encoded too many times counts as a dot segment.
fn moves(segment: &str) -> bool {
    let mut text = Cow::Borrowed(segment);
    for _ in 0..MOST_ENCODED {
        if !text.contains('%') {
            break;
        }
        let decoded = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if decoded == text {
            return matches!(&*text, "" | "." | "..");
        }
        text = Cow::Owned(decoded);
    }
    matches!(&*text, "" | "." | "..") || text.contains('%')
}

/// Writes a value in its style; `None` where it cannot stand in a path.
fn write(name: &str, style: PathStyle, value: &RawValue, path: &mut String) -> Option<()> {
    use PathStyle::{Json, Label, LabelExploded, Matrix, MatrixExploded, Simple, SimpleExploded};

    let (prefix, between, exploded) = match style {
        Simple => ("", ",", false),
        SimpleExploded => ("", ",", true),
        Label => (".", ",", false),
        LabelExploded => (".", ".", true),
        Matrix => (";", ",", false),
        MatrixExploded => (";", ";", true),
        Json => {
            path.extend(utf8_percent_encode(value.get(), RESERVED));
            return Some(());
        }
    };
    path.push_str(prefix);
    if style == Matrix {
        path.push_str(&encode(name));
        path.push('=');
    }
    let named = |item: &str| format!("{}={}", encode(name), encode(item));
    let texts = match ShallowValue::of(value) {
        ShallowValue::Null => return None,
        ShallowValue::Scalar(text) if style == MatrixExploded => vec![named(&text)],
        ShallowValue::Scalar(text) => {
            path.extend(utf8_percent_encode(&text, RESERVED));
            return Some(());
        }
        ShallowValue::List(list) => {
            let mut texts = items(&list);
            for text in &mut texts {
                *text = if style == MatrixExploded { named(text) } else { encode(text) };
            }
            texts
        }
        ShallowValue::Object(object) => {
            let separator = if exploded { "=" } else { "," };
            let mut texts = Vec::new();
            for (key, value) in fields(object) {
                texts.push(format!("{}{separator}{}", encode(&key), encode(&value)));
            }
            texts
        }
    };
    path.push_str(&texts.join(between));
    (!texts.is_empty()).then_some(())
}
