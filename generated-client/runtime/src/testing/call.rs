//! Calls that a mock received.

use std::fmt;

use bytes::Bytes;
#[cfg(feature = "xml")]
use http::header::CONTENT_TYPE;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, Method};
use serde_json::Value;

use super::body;
use super::pairs::{decoded, pairs};
#[cfg(feature = "xml")]
use crate::content;
use crate::description::{Description, SchemeKind};

/// A call that reached a mock.
#[derive(Clone)]
pub struct ReceivedCall {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
}

impl ReceivedCall {
    /// The call of a request. Credentials in the query are not kept, those in headers are hidden.
    pub(super) fn new(description: &Description, parts: http::request::Parts, body: Bytes) -> Self {
        let mut call = Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(|query| pairs(query, false)).unwrap_or_default(),
            headers: parts.headers,
            body,
        };
        for scheme in description.schemes {
            match scheme.kind {
                SchemeKind::Query(name) => call.query.retain(|(key, _)| key != name),
                SchemeKind::Header(name) => hide(&mut call.headers, name),
                SchemeKind::Cookie(_) | SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::OAuth2(_) => {}
            }
        }
        hide(&mut call.headers, COOKIE.as_str());
        hide(&mut call.headers, AUTHORIZATION.as_str());
        call
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path as it was sent, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The pairs of the query string, decoded and in order, without credentials.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The headers, including those with credentials.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; null if it is not JSON.
    ///
    /// With the feature `xml`, the content of an XML document is read as well. Without its description, each element without
    /// elements and attributes is a string, any other one an object, and elements of one name in it are an array.
    pub fn json(&self) -> Value {
        #[cfg(feature = "xml")]
        if content::is_xml(&content::essence(content::media_type(&self.headers))) {
            return crate::xml::content(&self.body, self.headers.get(CONTENT_TYPE)).unwrap_or_default();
        }
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// Shows method, path and query, as reports do.
impl fmt::Display for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, decoded(&self.path))?;
        for (index, (key, value)) in self.query.iter().enumerate() {
            write!(f, "{}{key}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

/// Shows everything but credentials.
impl fmt::Debug for ReceivedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedCall")
            .field("request", &self.to_string())
            .field("headers", &self.headers)
            .field("body", &body::shown(&self.body))
            .finish_non_exhaustive()
    }
}

/// Hides a header's value from `Debug`.
fn hide(headers: &mut HeaderMap, name: &str) {
    for (_, value) in headers.iter_mut().filter(|(key, _)| key.as_str().eq_ignore_ascii_case(name)) {
        value.set_sensitive(true);
    }
}
