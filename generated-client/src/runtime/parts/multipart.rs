//! Bodies of several parts: `multipart/form-data` as WHATWG's HTML standard and RFC 7578 have it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::plain::{Plain, items};
use super::{Body, Parts};
use crate::runtime::types::Upload;

/// One part.
#[derive(Clone)]
pub(super) struct Part {
    name: &'static str,
    file_name: Option<String>,
    content_type: Option<String>,
    body: Bytes,
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
        let body = Bytes::from(value.get().to_owned());
        self.part(Part { name, file_name: None, content_type: Some(content_type.to_owned()), body });
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
            self.part(Part { name, file_name: None, content_type: None, body: text.into() });
        }
    }

    /// Adds a part that is a file. Its content type is its own, else the declared one, else what its name tells.
    pub fn part_file(&mut self, name: &'static str, content_type: Option<&str>, file: Upload) {
        let Upload { bytes, file_name, content_type: own } = file;
        let content_type = own.or_else(|| content_type.map(str::to_owned));
        let content_type = content_type.unwrap_or_else(|| guess(&file_name).to_owned());
        self.part(Part { name, file_name: Some(file_name), content_type: Some(content_type), body: bytes });
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

/// Content type and bytes of a form.
pub(super) fn encode(parts: &[Part]) -> Result<(HeaderValue, Bytes), String> {
    let boundary = boundary(parts);
    let size: usize = parts.iter().map(|part| part.body.len().saturating_add(256)).sum();
    let mut body = Vec::with_capacity(size.saturating_add(64));
    for part in parts {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escape(part.name));
        if let Some(file_name) = &part.file_name {
            head.extend(["; filename=\"", &escape(file_name), "\""]);
        }
        if let Some(content_type) = &part.content_type {
            head.extend(["\r\nContent-Type: ", content_type.as_str()]);
        }
        head.push_str("\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.body);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    Ok((content_type.map_err(|_| "the boundary cannot be sent".to_owned())?, body.into()))
}

/// A name inside of quotes: it can neither end them nor the line.
fn escape(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22").replace('\0', "%00")
}

/// A text that is nowhere in the parts: a hash of them, so that the same form always gives the same bytes.
fn boundary(parts: &[Part]) -> String {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        (part.name, &part.file_name, &part.content_type, &part.body).hash(&mut hasher);
    }
    loop {
        0_u8.hash(&mut hasher);
        let first = hasher.finish();
        1_u8.hash(&mut hasher);
        let boundary = format!("form-{first:016x}{:016x}", hasher.finish());
        let inside = |part: &Part| part.body.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(inside) {
            return boundary;
        }
    }
}

/// The content type that a file name tells.
fn guess(file_name: &str) -> &'static str {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("avif") => "image/avif",
        Some("bmp") => "image/bmp",
        Some("csv") => "text/csv",
        Some("doc") => "application/msword",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("gif") => "image/gif",
        Some("heic") => "image/heic",
        Some("htm" | "html") => "text/html",
        Some("ics") => "text/calendar",
        Some("jpeg" | "jpg") => "image/jpeg",
        Some("json") => "application/json",
        Some("mp3") => "audio/mpeg",
        Some("mp4") => "video/mp4",
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("pdf") => "application/pdf",
        Some("png") => "image/png",
        Some("rtf") => "application/rtf",
        Some("svg") => "image/svg+xml",
        Some("tif" | "tiff") => "image/tiff",
        Some("txt") => "text/plain",
        Some("webp") => "image/webp",
        Some("xls") => "application/vnd.ms-excel",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("xml") => "application/xml",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
