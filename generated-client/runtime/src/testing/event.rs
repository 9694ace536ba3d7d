//! Deliveries of events as the API sends them, for the tests of receivers.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
#[cfg(not(target_family = "wasm"))]
use http::StatusCode;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Uri};
use jiff::Timestamp;

use crate::clock::{Clock as _, SystemClock};
use crate::events::Event;
use crate::events::info::{EventInfo, Proof};
use crate::events::signature::sign;
#[cfg(not(target_family = "wasm"))]
use crate::transport::{Body, StandardTransport, Transport as _, TransportError, TransportErrorKind};

/// Makes the delivery of an event: with the key, or signed with it, as the description says.
///
/// ```text
/// let status = testing::deliver(&Event::sample(), "the key of the studio").send("http://127.0.0.1:8080/events").await?;
/// assert_eq!(status, 200);
/// // Without a server
/// let request = testing::deliver(&event, key).build("/events");
/// assert_eq!(inbox.accept(request.headers(), request.body()).await.status, 200);
/// ```
///
/// # Panics
///
/// If the event cannot be written as JSON.
#[cfg_attr(sdk_docs, doc(cfg(feature = "events")))]
#[track_caller]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
pub fn deliver<E: Event>(event: &E, key: impl Into<String>) -> EventRequest {
    let Ok(body) = serde_json::to_vec(event) else { panic!("the event cannot be written as JSON") };
    EventRequest {
        info: E::INFO,
        key: key.into(),
        id: event.id().map_or_else(String::new, Cow::into_owned),
        time: None,
        body: body.into(),
        other_body: None,
        headers: Vec::new(),
    }
}

/// A delivery that is to be sent, from [`deliver`]. All parts can be changed, also to what a receiver must refuse.
#[must_use = "the request is made by `build`"]
pub struct EventRequest {
    info: EventInfo,
    key: String,
    id: String,
    time: Option<Timestamp>,
    body: Bytes,
    other_body: Option<Bytes>,
    headers: Vec<(String, Option<String>)>,
}

impl EventRequest {
    /// Sets the time of a signature. The default is that of the system.
    pub fn at(mut self, time: Timestamp) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets the id in a header. The default is that of the event. Without effect if the description has no such header.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets a header in place of what it would be.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), Some(value.into())));
        self
    }

    /// Leaves a header out.
    pub fn without_header(mut self, name: impl Into<String>) -> Self {
        self.headers.push((name.into(), None));
        self
    }

    /// Sends another body, with the signature of the right one.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.other_body = Some(body.into());
        self
    }

    /// The request, to this path or URL.
    ///
    /// # Panics
    ///
    /// If the URL is none, or a name, a value or the key cannot be in a header.
    #[track_caller]
    #[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
    pub fn build(self, url: &str) -> Request<Bytes> {
        let Ok(uri) = url.parse::<Uri>() else { panic!("this is no path and no URL") };
        let mut headers = self.proof();
        for (name, value) in &self.headers {
            let name = header_name(name);
            match value {
                Some(value) => drop(headers.insert(name, header_value(value))),
                None => drop(headers.remove(name)),
            }
        }
        let mut request = Request::new(self.other_body.unwrap_or(self.body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request
    }

    /// Sends it to this URL, over a connection of its own. The result is the status of the answer. Sent twice, an event is a
    /// double, as it is after an answer that did not come in time.
    ///
    /// # Errors
    ///
    /// There is no answer.
    ///
    /// # Panics
    ///
    /// As [`build`](Self::build).
    #[cfg(not(target_family = "wasm"))]
    pub async fn send(self, url: &str) -> Result<StatusCode, TransportError> {
        let request = self.build(url).map(Body::from);
        let transport = StandardTransport::builder().build();
        let transport =
            transport.map_err(|error| TransportError::new(TransportErrorKind::Unsendable).with_source(error))?;
        Ok(transport.send(request).await?.status())
    }

    /// The headers of a good delivery.
    #[track_caller]
    #[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
    fn proof(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(name) = self.info.id_header {
            headers.insert(header_name(name), header_value(&self.id));
        }
        let (name, value) = match &self.info.proof {
            Proof::None => return headers,
            Proof::Header(name) => (header_name(name), self.key.clone()),
            Proof::Bearer => (AUTHORIZATION, format!("Bearer {}", self.key)),
            Proof::Basic => (AUTHORIZATION, format!("Basic {}", STANDARD.encode(&self.key))),
            Proof::Signature(signature) => {
                let time = self.time.unwrap_or_else(|| SystemClock.now()).as_second().to_string();
                if let Some(name) = signature.timestamp {
                    headers.insert(header_name(name), header_value(&time));
                }
                let Some(value) = sign(signature, &self.key, (&time, &self.id, &self.body)) else {
                    panic!("this is no secret of the scheme of the description")
                };
                (header_name(signature.header), value)
            }
        };
        let mut value = header_value(&value);
        value.set_sensitive(true);
        headers.insert(name, value);
        headers
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
fn header_name(name: &str) -> HeaderName {
    let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else { panic!("`{name}` is no name of a header") };
    name
}

/// Does not tell the value, which may be a key.
#[track_caller]
#[expect(clippy::panic, reason = "the test is wrong, and nobody else would say so")]
fn header_value(value: &str) -> HeaderValue {
    let Ok(value) = HeaderValue::from_str(value) else { panic!("the key or a value cannot be in a header") };
    value
}

/// Shows nothing of key and body.
impl fmt::Debug for EventRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventRequest").field("webhook", &self.info.name).finish_non_exhaustive()
    }
}
