//! The parts of a request, as generated methods and setters collect them.
//!
//! No setter fails at once: the first value that cannot be sent is remembered and becomes the error of the call.

mod body;
mod collection;
mod finite;
mod flag;
mod form;
mod header;
mod media_type;
mod multipart;
mod path;
mod payload;
mod query;
mod recast;
#[cfg(feature = "validate")]
mod sent;
pub(crate) mod shallow;
mod site;
mod stream;
mod style;
#[cfg(feature = "xml")]
mod xml;

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::value::RawValue;

pub use self::form::FormField;
pub(crate) use self::header::{OF_THE_CONNECTION, header_value, is_trimmed};
pub use self::path::PathStyle;
#[cfg(feature = "testing")]
pub(crate) use self::path::literal;
pub(crate) use self::payload::Payload;
pub(crate) use self::query::has_name_of;
#[cfg(feature = "validate")]
pub(crate) use self::sent::SentValue;
pub use self::site::Site;
pub use self::style::QueryStyle;

use self::multipart::Part;
use super::types::Source;
use super::wire::sending::for_request;

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The parts of a request.
#[derive(Clone, Default)]
pub struct RequestParts {
    path: Vec<(Cow<'static, str>, PathStyle, Box<RawValue>)>,
    /// Parameters, each with its pairs as they stand in the query string.
    query: Vec<(Cow<'static, str>, Vec<String>)>,
    headers: HeaderMap,
    /// Parameters, each with its pairs as they stand in the header. The value of a header parameter `Cookie` has no
    /// name here.
    cookies: Vec<(&'static str, Vec<String>)>,
    body: Body,
    /// The type of a multipart body, if it is not `multipart/form-data`.
    multipart_type: Option<Cow<'static, str>>,
    /// The media type in which the caller wants the body.
    body_type: Option<String>,
    problem: Option<String>,
    /// The values, for [`check`](crate::constraints::check).
    #[cfg(feature = "validate")]
    sent: sent::SentValues,
}

/// The body of a request.
#[derive(Clone, Default)]
enum Body {
    #[default]
    Empty,
    Bytes(HeaderValue, Bytes),
    Multipart(Vec<Part>),
    /// A file, and its content type unless the caller must set it.
    Upload(Option<HeaderValue>, Source),
}

/// The finished request, without base URL and credentials.
pub(crate) struct Finished {
    /// Path and query, percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Vec<String>,
    pub(crate) cookies: Vec<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    #[cfg(feature = "validate")]
    pub(crate) sent: Vec<SentValue>,
}

impl RequestParts {
    /// Builds the request, or returns the first problem.
    pub(crate) fn finish(mut self, template: &str) -> Result<Finished, String> {
        self.recast();
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        #[cfg(feature = "validate")]
        let sent = self.sent_values();
        let mut headers = self.headers;
        let (content_type, payload) = match self.body {
            Body::Empty => (None, Payload::Bytes(Bytes::new())),
            Body::Bytes(content_type, body) => (Some(content_type), Payload::Bytes(body)),
            Body::Multipart(parts) => {
                let (content_type, payload) = multipart::encode(parts, self.multipart_type.as_deref())?;
                (Some(content_type), payload)
            }
            Body::Upload(None, _) if !headers.contains_key(CONTENT_TYPE) => {
                return Err("the upload needs a content type that tells the boundary of its parts".to_owned());
            }
            Body::Upload(content_type, source) => (content_type, Payload::of(source)),
        };
        if let Some(content_type) = content_type {
            headers.entry(CONTENT_TYPE).or_insert(content_type);
        }
        let (mut query, mut cookies) = (Vec::new(), Vec::new());
        for (_, pairs) in self.query {
            query.extend(pairs);
        }
        for (_, pairs) in self.cookies {
            cookies.extend(pairs);
        }
        let path = path::expand(template, &self.path)?;
        Ok(Finished {
            path,
            query,
            cookies,
            headers,
            payload,
            #[cfg(feature = "validate")]
            sent,
        })
    }

    pub(crate) fn fail(&mut self, problem: impl Into<String>) {
        self.problem.get_or_insert_with(|| problem.into());
    }

    /// The JSON text of a value.
    fn raw<T: Serialize + ?Sized>(&mut self, site: Site, name: &str, value: &T) -> Option<Box<RawValue>> {
        match for_request(|| serde_json::value::to_raw_value(value)) {
            Ok(raw) if for_request(|| finite::lost(value, raw.get())) => {
                self.fail(format!("{site} `{name}` has a number that is infinite or not a number"));
                None
            }
            Ok(raw) => {
                #[cfg(feature = "validate")]
                self.sent.add(site, name, raw.clone());
                Some(raw)
            }
            Err(_) => {
                self.fail(format!("{site} `{name}` cannot be written as text"));
                None
            }
        }
    }
}

/// Shows no content: values and bodies may be secret.
impl std::fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestParts").finish_non_exhaustive()
    }
}

/// Percent-encodes everything but unreserved characters.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Percent-encodes these characters, and percent signs that begin no triplet such as `%2F`.
fn encode_rest(text: &str, set: &'static AsciiSet, encoded: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        encoded.extend(utf8_percent_encode(before, set));
        let is_triplet =
            matches!(after.as_bytes(), [one, two, ..] if one.is_ascii_hexdigit() && two.is_ascii_hexdigit());
        encoded.push_str(if is_triplet { "%" } else { "%25" });
        rest = after;
    }
    encoded.extend(utf8_percent_encode(rest, set));
}

#[cfg(test)]
mod tests;
