//! What parts come to, as text.

mod bodies;
mod collection;
mod headers;
mod multipart;
mod path;
mod query;

use super::{Finished, RequestParts};

fn finish(template: &str, fill: impl FnOnce(&mut RequestParts)) -> Result<Finished, String> {
    let mut parts = RequestParts::default();
    fill(&mut parts);
    parts.finish(template)
}

fn body(fill: impl FnOnce(&mut RequestParts)) -> (String, String) {
    let mut finished = finish("/", fill).unwrap();
    let content_type = finished.headers.get("content-type").map(|value| value.to_str().unwrap().to_owned());
    let body = finished.payload.next().unwrap();
    (content_type.unwrap_or_default(), String::from_utf8_lossy(body.as_bytes().unwrap()).into_owned())
}
