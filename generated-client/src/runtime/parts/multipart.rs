//! Bodies of several parts: `multipart/form-data` as WHATWG's HTML standard and RFC 7578 have it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem;

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::media_type;
use super::plain::{Plain, items};
use super::{Body, Parts, Payload};
use crate::runtime::chance;
use crate::runtime::types::{Source, Upload};

/// One part.
#[derive(Clone)]
pub(super) struct Part {
    name: &'static str,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Source,
}

impl Parts {
    /// The body is a form, also when no part is set.
    pub fn multipart(&mut self) {
        if !matches!(self.body, Body::Multipart(_)) {
            self.body = Body::Multipart(Vec::new());
        }
    }

    /// Adds a part that is a JSON document. Null is one too.
    pub fn part_json<T: Serialize + ?Sized>(&mut self, name: &'static str, content_type: &str, value: &T) {
        let Some(value) = self.raw("part", name, value) else { return };
        let content = Source::Bytes(Bytes::from(value.get().to_owned()));
        self.part(Part { name, file_name: None, content_type: Some(content_type.to_owned()), content });
    }

    /// Adds a part that is a scalar as text; of a list, a part for each item. Null is no part.
    pub fn part_text<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Some(value) = self.raw("part", name, value) else { return };
        let texts = match Plain::of(&value) {
            Plain::Null => return,
            Plain::Scalar(text) => vec![text],
            Plain::List(list) => items(&list),
            Plain::Object(_) => vec![value.get().to_owned()],
        };
        for text in texts {
            self.part(Part { name, file_name: None, content_type: None, content: Source::Bytes(text.into()) });
        }
    }

    /// Adds a part that is a file. Its content type is its own, else the declared one, else what its name tells.
    pub fn part_file(&mut self, name: &'static str, content_type: Option<&str>, file: Upload) {
        let (content, file_name, own) = file.into_parts();
        let content_type = own.or_else(|| content_type.map(str::to_owned));
        let content_type = content_type.unwrap_or_else(|| media_type::guess(&file_name).to_owned());
        self.part(Part { name, file_name: Some(file_name), content_type: Some(content_type), content });
    }

    fn part(&mut self, part: Part) {
        let content_type = part.content_type.as_deref().unwrap_or_default();
        if HeaderValue::from_str(content_type).is_err() {
            return self.fail(format!("the content type of part `{}` cannot be sent", part.name));
        }
        self.multipart();
        if let Body::Multipart(parts) = &mut self.body {
            parts.push(part);
        }
    }
}

/// Content type and body of a form. What is in memory becomes one piece; files and streams stay what they are.
pub(super) fn encode(parts: Vec<Part>) -> Result<(HeaderValue, Payload), String> {
    let boundary = boundary(&parts)?;
    let mut sources = Vec::new();
    let mut text = Vec::new();
    for part in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escape(part.name));
        if let Some(file_name) = &part.file_name {
            head.extend(["; filename=\"", &escape(file_name), "\""]);
        }
        if let Some(content_type) = &part.content_type {
            head.extend(["\r\nContent-Type: ", content_type.as_str()]);
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
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    Ok((content_type.map_err(|_| "the boundary cannot be sent".to_owned())?, payload))
}

/// A name inside of quotes: it can neither end them nor the line.
fn escape(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22").replace('\0', "%00")
}

/// A text that is nowhere in the parts.
///
/// Where all of them are in memory, it is a hash of them, so that the same form always gives the same bytes, and it is looked for in
/// them. A file or a stream is not known before it is sent, so there is nothing to look through. Whoever made its content
/// must then be unable to guess the boundary, or they could end the part and begin others of their own.
fn boundary(parts: &[Part]) -> Result<String, String> {
    let text = |first: u64, second: u64| format!("form-{first:016x}{second:016x}");
    let known: Option<Vec<_>> = parts.iter().map(|part| part.content.bytes()).collect();
    let Some(known) = known else {
        let [first, second] = chance::secret().ok_or("there is no source of chance to make a boundary with")?;
        return Ok(text(first, second));
    };
    let mut hasher = DefaultHasher::new();
    for (part, bytes) in parts.iter().zip(&known) {
        (part.name, &part.file_name, &part.content_type, bytes).hash(&mut hasher);
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
