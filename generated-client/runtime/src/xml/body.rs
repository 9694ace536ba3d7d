//! Bodies of answers that are XML.

use std::marker::PhantomData;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::document::Flaw;
use super::read;
use super::table::XmlRoot;
use super::{charset, document as tree};
use crate::decode::{Decode, DecodeError, Reply};
use crate::error::describe;
use crate::wire::noted;

/// A body that is XML.
pub trait XmlBody {
    /// Its root element. Answers may have another name.
    const ROOT: &'static XmlRoot;
}

/// The body is XML of `S`, whose JSON `B` reads.
#[derive(Debug)]
pub struct Xml<S, B>(PhantomData<(S, B)>);

/// A response that declares JSON is read as JSON: it knows its media type better than the description.
impl<T, S: XmlBody, B: Decode<T>> Decode<T> for Xml<S, B> {
    fn decode(reply: &Reply) -> Result<T, DecodeError> {
        // Changed texts, which find out about a type, are those of the JSON.
        if reply.is_json() || noted::is_probing() {
            return B::decode(reply);
        }
        let json = Bytes::from(to_json(reply, S::ROOT)?);
        noted::translated(&json);
        let mut headers = reply.headers.clone();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        B::decode(&Reply { status: reply.status, headers, body: json, attempts: reply.attempts })
    }
}

/// The JSON of an answer.
fn to_json(reply: &Reply, root: &XmlRoot) -> Result<Vec<u8>, DecodeError> {
    if reply.body.is_empty() {
        return Err(DecodeError::new("the body is empty"));
    }
    let text = charset::text(&reply.body, reply.headers.get(CONTENT_TYPE)).map_err(DecodeError::new)?;
    let too_deep = || DecodeError::new("the body is XML that nests too deeply");
    let nature = || describe(&reply.headers, &reply.body);
    let element = tree::parse(&text).map_err(|flaw| match flaw {
        Flaw::TooDeep => too_deep(),
        Flaw::Incomplete => DecodeError::new(format!("the body ends too early for XML: {}", nature())),
        Flaw::Syntax(offset) => {
            let (line, column) = position(&text, offset);
            DecodeError::new(format!("the body is not XML at line {line} column {column}: {}", nature()))
        }
    })?;
    read::json(&element, root.ty).map_err(|_| too_deep())
}

/// The line and column of an offset, both counted from 1.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    let line = before.split(|byte| *byte == b'\n').count();
    let last = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    (line, String::from_utf8_lossy(last).chars().count().saturating_add(1))
}

#[cfg(feature = "testing")]
mod testing {
    use http::HeaderValue;
    use serde::ser::Error as _;
    use serde_json::Value;
    use serde_json::value::RawValue;

    use super::{Xml, XmlBody, charset, read, tree};
    use crate::encode::{Encode, Encoded};
    use crate::wire::raw::from_json;
    use crate::xml::to_xml;

    impl<T, S: XmlBody, B: Encode<T>> Encode<T> for Xml<S, B> {
        fn encode(value: &T) -> Result<Encoded, serde_json::Error> {
            let json = B::encode(value)?;
            if json.body.is_empty() {
                return Ok(json);
            }
            let value: Box<RawValue> = from_json(&json.body)?;
            let xml = to_xml(S::ROOT, &value).map_err(serde_json::Error::custom)?;
            Ok(Encoded { media_type: Some("application/xml".into()), body: xml.into(), ..json })
        }
    }

    /// An XML document as JSON without a description: an object with its root.
    pub(crate) fn document(body: &[u8], content_type: Option<&HeaderValue>) -> Option<Value> {
        let text = charset::text(body, content_type).ok()?;
        let element = tree::parse(&text).ok()?;
        let name = element.name.to_owned();
        Some(Value::Object([(name, undescribed(&element)?)].into_iter().collect()))
    }

    /// The content of its root in the same way.
    pub(crate) fn content(body: &[u8], content_type: Option<&HeaderValue>) -> Option<Value> {
        let text = charset::text(body, content_type).ok()?;
        undescribed(&tree::parse(&text).ok()?)
    }

    fn undescribed(element: &tree::Element<'_>) -> Option<Value> {
        let mut json = Vec::new();
        read::any(&mut json, element);
        from_json(&json).ok()
    }
}

#[cfg(feature = "testing")]
pub(crate) use self::testing::{content, document};
