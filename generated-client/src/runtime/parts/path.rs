//! The path.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde::Serialize;
use serde_json::value::RawValue;

use super::plain::{Plain, fields, items};
use super::{Parts, encode};

/// What a path template may not have as it is.
const TEMPLATE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');

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
}

impl Parts {
    /// Sets a value of the path template.
    pub fn path<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.path_styled(name, PathStyle::Simple, value);
    }

    /// Sets a value of the path template, written in this style.
    pub fn path_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: PathStyle, value: &T) {
        self.path_named(name.into(), style, value);
    }

    /// The same for a name that is not known before.
    pub(crate) fn path_named<T: Serialize + ?Sized>(&mut self, name: Cow<'static, str>, style: PathStyle, value: &T) {
        if let Some(value) = self.raw("path parameter", &name, value) {
            self.path.push((name, style, value));
        }
    }
}

/// The template with its values, each segment still one segment.
pub(super) fn expand(
    template: &str,
    values: &[(Cow<'static, str>, PathStyle, Box<RawValue>)],
) -> Result<String, String> {
    let mut path = String::new();
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let expanded = expand_segment(segment, values)?;
        if let Some((_, name)) = segment.split_once('{')
            && moves(&expanded)
        {
            let name = name.split_once('}').map_or(name, |(name, _)| name);
            return Err(refusal(name));
        }
        path.push_str(&expanded);
    }
    Ok(path)
}

fn expand_segment(segment: &str, values: &[(Cow<'static, str>, PathStyle, Box<RawValue>)]) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = segment;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        text.extend(utf8_percent_encode(literal, TEMPLATE));
        let value = values.iter().find(|(known, ..)| *known == name);
        let (_, style, value) = value.ok_or_else(|| format!("path parameter `{name}` is missing"))?;
        text.push_str(&write(name, *style, value).ok_or_else(|| refusal(name))?);
        rest = after;
    }
    text.extend(utf8_percent_encode(rest, TEMPLATE));
    Ok(text)
}

fn refusal(name: &str) -> String {
    format!("path parameter `{name}` is empty, `.` or `..`, which would call another path")
}

/// Whether a segment, or a value that is to be one, is left out or climbs when a path is resolved, however often it is
/// percent-encoded.
fn moves(segment: &str) -> bool {
    let mut text = segment.to_owned();
    loop {
        let decoded = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if decoded == text {
            return matches!(text.as_str(), "" | "." | "..");
        }
        text = decoded;
    }
}

/// A value in its style; `None` where it cannot stand in a path.
fn write(name: &str, style: PathStyle, value: &RawValue) -> Option<String> {
    use PathStyle::{Label, LabelExploded, Matrix, MatrixExploded, Simple, SimpleExploded};

    let name = encode(name);
    let (prefix, between, exploded) = match style {
        Simple => (String::new(), ",", false),
        SimpleExploded => (String::new(), ",", true),
        Label => (".".to_owned(), ",", false),
        LabelExploded => (".".to_owned(), ".", true),
        Matrix => (format!(";{name}="), ",", false),
        MatrixExploded => (";".to_owned(), ";", true),
    };
    let mut texts = Vec::new();
    match Plain::of(value) {
        Plain::Null => return None,
        Plain::Scalar(text) if moves(&text) => return None,
        Plain::Scalar(text) if style == MatrixExploded => texts.push(format!("{name}={}", encode(&text))),
        Plain::Scalar(text) => texts.push(encode(&text)),
        Plain::List(list) if style == MatrixExploded => {
            texts.extend(items(&list).iter().map(|item| format!("{name}={}", encode(item))));
        }
        Plain::List(list) => texts.extend(items(&list).iter().map(|item| encode(item))),
        Plain::Object(object) => {
            let separator = if exploded { "=" } else { "," };
            let fields = fields(object).into_iter();
            texts.extend(fields.map(|(key, value)| format!("{}{separator}{}", encode(&key), encode(&value))));
        }
    }
    if texts.is_empty() { None } else { Some(format!("{prefix}{}", texts.join(between))) }
}
