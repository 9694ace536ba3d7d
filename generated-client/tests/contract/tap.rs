//! A transport between client and validator. It asks the validator for an answer, and records request and answer.

use std::sync::{Arc, Mutex, PoisonError};

use http_body_util::BodyExt as _;
use serde_json::{Value, json};

use crate::generated::sdk::BoxFuture;
use crate::generated::sdk::http::header::{AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE};
use crate::generated::sdk::http::{HeaderMap, HeaderValue, Request, Response};
use crate::generated::sdk::transport::{Body, StandardTransport, Transport, TransportError, TransportErrorKind};
use crate::plan::{PlannedCall, Tamper};

/// The header with the validator's violations of request and answer.
const VIOLATIONS: &str = "sl-violations";
/// The prefix of the types of the validator's own errors.
const VALIDATOR_ERRORS: &str = "stoplight.io/prism/errors#";

/// A request and its answer.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Method and target.
    pub sent: String,
    /// The content type of the request.
    pub media: Option<String>,
    /// The content type of the answer.
    pub answer_media: Option<String>,
    pub status: Option<u16>,
    /// The violations in the validator's header, and its own errors.
    pub violations: Vec<Value>,
    pub body: String,
}

/// The record of a [`Tap`].
#[derive(Clone, Debug, Default)]
pub struct Exchange(Arc<Mutex<Seen>>);

impl Exchange {
    fn set(&self, seen: Seen) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = seen;
    }

    pub fn taken(&self) -> Seen {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Passes requests on to a validator.
pub struct Tap {
    inner: Arc<StandardTransport>,
    prefer: HeaderValue,
    tamper: Option<Tamper>,
    exchange: Exchange,
}

impl Tap {
    pub fn new(inner: Arc<StandardTransport>, call: &PlannedCall, exchange: Exchange) -> Self {
        let prefer = HeaderValue::from_str(&call.prefer).expect("a preference is a header");
        Self { inner, prefer, tamper: call.tamper.clone(), exchange }
    }
}

impl Transport for Tap {
    fn send(&self, mut request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        if !self.prefer.is_empty() {
            request.headers_mut().insert("prefer", self.prefer.clone());
        }
        // A validator closes connections that nobody uses for a while, perhaps just when the next request is on its way.
        request.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        match &self.tamper {
            None => {}
            Some(Tamper::Credentials) => without_credentials(&mut request),
            Some(Tamper::Body(value)) => {
                request.headers_mut().remove(CONTENT_LENGTH);
                request.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
                *request.body_mut() = Body::from(bytes::Bytes::from(value.to_string()));
            }
        }
        let sent =
            format!("{} {}", request.method(), request.uri().path_and_query().map_or("/", |target| target.as_str()));
        let mut seen = Seen { sent, media: media(request.headers()), ..Seen::default() };
        self.exchange.set(seen.clone());
        let exchange = self.exchange.clone();
        let answer = self.inner.send(request);
        Box::pin(async move {
            let (head, body) = answer.await?.into_parts();
            let collected = body.collect().await;
            let bytes = collected
                .map_err(|error| TransportError::new(TransportErrorKind::Broken).with_source(error))?
                .to_bytes();
            seen.status = Some(head.status.as_u16());
            seen.answer_media = media(&head.headers);
            seen.body = String::from_utf8_lossy(&bytes).into_owned();
            seen.violations = violations(&head.headers, &seen.body);
            exchange.set(seen);
            Ok(Response::from_parts(head, Body::from(bytes)))
        })
    }
}

fn media(headers: &HeaderMap) -> Option<String> {
    headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn without_credentials(request: &mut Request<Body>) {
    let headers = request.headers_mut();
    for name in [AUTHORIZATION, COOKIE] {
        headers.remove(name);
    }
    let keys: Vec<_> = headers.iter().filter(|(_, value)| value.is_sensitive()).map(|(name, _)| name.clone()).collect();
    for name in keys {
        headers.remove(name);
    }
    let uri = request.uri();
    let query = uri.query().unwrap_or_default();
    let kept: Vec<_> = query.split('&').filter(|pair| !pair.is_empty() && !pair.ends_with(super::KEY)).collect();
    let target = if kept.is_empty() { uri.path().to_owned() } else { [uri.path(), "?", &kept.join("&")].concat() };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(target.parse().expect("a part of a URI is one"));
    *request.uri_mut() = parts.try_into().expect("a part of a URI is one");
}

/// The violations in the validator's header, or its own error if it could not make an answer.
fn violations(headers: &HeaderMap, body: &str) -> Vec<Value> {
    let violation =
        |code: &str, message: String| vec![json!({ "location": ["validator"], "code": code, "message": message })];
    if let Some(said) = headers.get(VIOLATIONS) {
        let text = String::from_utf8_lossy(said.as_bytes());
        return serde_json::from_str(&text).unwrap_or_else(|_| violation("unreadable", text.into_owned()));
    }
    let problem: Value = serde_json::from_str(body).unwrap_or_default();
    let text = |name: &str| problem[name].as_str().unwrap_or_default();
    // What it answers when it throws where it looks for that.
    if problem["error"]["code"] == "internal_server_error" {
        return violation("BROKEN_DOWN", problem["error"]["message"].as_str().unwrap_or_default().to_owned());
    }
    // If no answer is declared for invalid requests, this is the only report of them.
    if let Some(said) = problem["validation"].as_array().filter(|_| text("type").contains(VALIDATOR_ERRORS)) {
        return said.clone();
    }
    match text("type").split_once(VALIDATOR_ERRORS) {
        Some((_, code)) => violation(code, [text("title"), text("detail")].join(": ")),
        None => Vec::new(),
    }
}
