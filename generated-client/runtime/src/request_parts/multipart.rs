//! Bodies of several parts: `multipart/form-data` as WHATWG's HTML standard and RFC 7578 have it.
//!
//! Other types, such as `multipart/mixed` and `multipart/related`, are written in the same way: their parts have names in
//! `OpenAPI`, and `Content-Disposition: form-data` is where servers look for a name.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::value::RawValue;

use super::media_type;
use super::shallow::{ShallowValue, items};
use super::style::{QueryStyle, write};
use super::{Body, Payload, RequestParts, Site, header_value};
use crate::random;
use crate::types::{Source, Upload};

/// One part.
#[derive(Clone)]
pub(super) struct Part {
    name: Cow<'static, str>,
    file_name: Option<String>,
    content_type: Option<String>,
    /// Further headers, as they are sent.
    headers: Vec<(String, String)>,
    content: Source,
}

impl Part {
    fn of_bytes(name: impl Into<Cow<'static, str>>, content_type: Option<&str>, content: impl Into<Bytes>) -> Self {
        let content_type = content_type.map(str::to_owned);
        let content = Source::Bytes(content.into());
        Self { name: name.into(), file_name: None, content_type, headers: Vec::new(), content }
    }
}

impl RequestParts {
    /// The body is a form, also when no part is set.
    pub fn multipart(&mut self) {
        if !matches!(self.body, Body::Multipart(_)) {
            self.body = Body::Multipart(Vec::new());
        }
    }

    /// Parts make a body of this type, not of `multipart/form-data`.
    pub fn multipart_type(&mut self, media_type: &'static str) {
        self.multipart_type = Some(media_type.into());
    }

    /// Adds a part that is a JSON document. Null is one too.
    pub fn part_json<T: Serialize + ?Sized>(&mut self, name: &'static str, content_type: &str, value: &T) {
        let Some(value) = self.raw(Site::Part, name, value) else { return };
        self.part(Part::of_bytes(name, Some(content_type), value.get().to_owned()));
    }

    /// Adds a part that is a JSON document; of a list, a part for each item, which is the document. Null is one too.
    pub fn part_json_items<T: Serialize + ?Sized>(&mut self, name: &'static str, content_type: &str, value: &T) {
        let Some(value) = self.raw(Site::Part, name, value) else { return };
        let mut put = |value: &RawValue| self.part(Part::of_bytes(name, Some(content_type), value.get().to_owned()));
        match ShallowValue::of(&value) {
            ShallowValue::List(list) => list.iter().for_each(|item| put(item)),
            _ => put(&value),
        }
    }

    /// Adds a part that is a scalar as text; of a list, a part for each item. Null is no part.
    pub fn part_text<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.part_of_text(name, None, value);
    }

    /// The same, with a content type.
    pub fn part_text_as<T: Serialize + ?Sized>(&mut self, name: &'static str, content_type: &str, value: &T) {
        self.part_of_text(name, Some(content_type), value);
    }

    /// Adds parts that are a value as text, in this style. Null is no part.
    pub fn part_styled<T: Serialize + ?Sized>(&mut self, name: &'static str, style: QueryStyle, value: &T) {
        let Some(value) = self.raw(Site::Part, name, value) else { return };
        write(name, style, &value, &mut |name, texts| match texts.torn() {
            Some(problem) => self.fail(format!("part `{name}`: {problem}")),
            None => self.part(Part::of_bytes(name.to_owned(), None, texts.text())),
        });
    }

    /// Adds a part that is what its value is: a scalar is text and an object JSON; of a list each item is a part of its own,
    /// where a list inside is JSON, too. Null is no part.
    pub fn part_value<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw(Site::Part, name, value) else { return };
        self.parts_of_value(name.into(), &value);
    }

    /// Adds the fields of an object as parts, each as [`part_value`](Self::part_value) does.
    pub(super) fn parts_of(&mut self, object: &RawValue) {
        let ShallowValue::Object(fields) = ShallowValue::of(object) else {
            return self.fail("the form is not an object");
        };
        self.multipart();
        for (name, value) in fields {
            self.parts_of_value(name.into(), &value);
        }
    }

    fn parts_of_value(&mut self, name: Cow<'static, str>, value: &RawValue) {
        match ShallowValue::of(value) {
            ShallowValue::List(list) => list.iter().for_each(|item| self.part_of_value(name.clone(), item)),
            _ => self.part_of_value(name, value),
        }
    }

    fn part_of_value(&mut self, name: Cow<'static, str>, value: &RawValue) {
        match ShallowValue::of(value) {
            ShallowValue::Null => {}
            ShallowValue::Scalar(text) => self.part(Part::of_bytes(name, None, text)),
            ShallowValue::List(_) | ShallowValue::Object(_) => {
                self.part(Part::of_bytes(name, Some("application/json"), value.get().to_owned()));
            }
        }
    }

    /// Adds a header to the parts of this name that are there.
    pub fn part_header(&mut self, name: &str, header: &str, value: &str) {
        if let Body::Multipart(parts) = &mut self.body {
            let parts = parts.iter_mut().filter(|part| part.name == name);
            for part in parts.filter(|part| !part.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(header))) {
                part.headers.push((header.to_owned(), value.to_owned()));
            }
        }
    }

    /// A text in place of all parts of this name.
    pub(super) fn replace_part(&mut self, name: &'static str, text: &'static str) {
        if let Body::Multipart(parts) = &mut self.body {
            parts.retain(|part| part.name != name);
            parts.push(Part::of_bytes(name, None, text));
        }
    }

    fn part_of_text<T: Serialize + ?Sized>(&mut self, name: &'static str, content_type: Option<&str>, value: &T) {
        let Some(value) = self.raw(Site::Part, name, value) else { return };
        let texts = match ShallowValue::of(&value) {
            ShallowValue::Null => return,
            ShallowValue::Scalar(text) => vec![text],
            ShallowValue::List(list) => items(&list),
            ShallowValue::Object(_) => vec![value.get().to_owned()],
        };
        for text in texts {
            self.part(Part::of_bytes(name, content_type, text));
        }
    }

    /// Adds a part that is a file. Its content type is its own, else the declared one, else what its name tells. Of
    /// several declared ones it is that of its name, else the first.
    pub fn part_file(&mut self, name: &'static str, declared: Option<&str>, file: Upload) {
        let file = file.into_parts();
        let content_type = file.content_type.unwrap_or_else(|| media_type::of_file(declared, &file.file_name));
        #[cfg(feature = "validate")]
        self.sent.add(Site::Part, name, RawValue::NULL.to_owned());
        self.part(Part {
            name: name.into(),
            file_name: Some(file.file_name),
            content_type: Some(content_type),
            headers: file.headers,
            content: file.source,
        });
    }

    fn part(&mut self, part: Part) {
        let content_type = part.content_type.as_deref().unwrap_or_default();
        if HeaderValue::from_str(content_type).is_err() {
            return self.fail(format!("the content type of part `{}` cannot be sent", part.name));
        }
        if let Some((name, _)) = part.headers.iter().find(|(name, value)| !is_header(name, value)) {
            return self.fail(format!("the header `{name}` of part `{}` cannot be sent", part.name));
        }
        self.multipart();
        if let Body::Multipart(parts) = &mut self.body {
            parts.push(part);
        }
    }
}

/// Whether a part can have this header: it neither breaks the lines nor loses blanks at its ends, nor is it one of those that are written anyway.
fn is_header(name: &str, value: &str) -> bool {
    let is_own = ["content-disposition", "content-type"].iter().any(|own| name.eq_ignore_ascii_case(own));
    !is_own && HeaderName::from_bytes(name.as_bytes()).is_ok() && header_value(value).is_ok()
}

/// Content type and body of a form. What is in memory becomes one piece; files and streams stay what they are.
pub(super) fn encode(parts: Vec<Part>, media_type: Option<&str>) -> Result<(HeaderValue, Payload), String> {
    let boundary = boundary(&parts)?;
    let content_type = content_type(&parts, media_type.unwrap_or("multipart/form-data"), &boundary);
    let mut sources = Vec::new();
    let mut text = Vec::new();
    for part in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escape(&part.name));
        if let Some(file_name) = &part.file_name {
            head.extend(["; filename=\"", &escape(file_name), "\""]);
        }
        if let Some(content_type) = &part.content_type {
            head.extend(["\r\nContent-Type: ", content_type.as_str()]);
        }
        for (name, value) in &part.headers {
            head.extend(["\r\n", name, ": ", value]);
        }
        head.push_str("\r\n\r\n");
        text.extend_from_slice(head.as_bytes());
        match part.content {
            Source::Bytes(bytes) => text.extend_from_slice(&bytes),
            source => sources.extend([Source::Bytes(mem::take(&mut text).into()), source]),
        }
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let text = Bytes::from(text);
    let payload = if sources.is_empty() {
        Payload::Bytes(text)
    } else {
        sources.push(Source::Bytes(text));
        Payload::pieces(sources)
    };
    let content_type = HeaderValue::try_from(content_type);
    Ok((content_type.map_err(|_| "the boundary cannot be sent".to_owned())?, payload))
}

/// The media type of all. RFC 2387 wants `multipart/related` to tell the type of its first part.
fn content_type(parts: &[Part], media_type: &str, boundary: &str) -> String {
    let first = parts.first().map(|part| part.content_type.as_deref().unwrap_or("text/plain"));
    match first.filter(|_| media_type == "multipart/related") {
        Some(first) => format!("{media_type}; type=\"{}\"; boundary={boundary}", first.replace('"', "")),
        None => format!("{media_type}; boundary={boundary}"),
    }
}

/// A name inside of quotes, escaped so that it can end neither the quotes nor the line.
fn escape(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22").replace('\0', "%00")
}

/// A boundary: a text that does not occur in the parts.
///
/// If all parts are in memory, it is a hash of them, so that the same form always has the same bytes, and the parts are
/// searched for it. A file or a stream cannot be searched before it is sent. The boundary is then random, because an
/// author of the content who could guess it could end the part and add others.
fn boundary(parts: &[Part]) -> Result<String, String> {
    let text = |first: u64, second: u64| format!("form-{first:016x}{second:016x}");
    let mut known = Vec::with_capacity(parts.len());
    let mut hasher = DefaultHasher::new();
    for part in parts {
        let Some(bytes) = part.content.bytes() else {
            let [first, second] = random::secret().ok_or("there is no source of randomness to make a boundary with")?;
            return Ok(text(first, second));
        };
        (&part.name, &part.file_name, &part.content_type, bytes).hash(&mut hasher);
        known.push(bytes);
    }
    loop {
        0_u8.hash(&mut hasher);
        let first = hasher.finish();
        1_u8.hash(&mut hasher);
        let boundary = text(first, hasher.finish());
        let inside = |bytes: &&Bytes| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !known.iter().any(inside) {
            return Ok(boundary);
        }
    }
}
