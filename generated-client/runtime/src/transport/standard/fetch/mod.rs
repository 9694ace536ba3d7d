//! The `fetch` of a browser or of another JavaScript runtime.
//!
//! reqwest is not used here, because its `fetch` follows redirects and sends the credentials to their targets.

mod body;
mod octets;
mod request;

use http::header::{ACCEPT_RANGES, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, StatusCode};
use js_sys::{Array, Function, Promise, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ResponseType};

use super::Settings;
use crate::content;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::{Body, Transport, TransportError};

/// The default transport. On WebAssembly it is the host's `fetch`, and the host decides about connections.
#[derive(Debug)]
pub struct StandardTransport;

impl StandardTransport {
    #[expect(clippy::unnecessary_wraps, reason = "the native transport can fail here")]
    pub(crate) fn new(_: &Settings) -> Result<Self, Error> {
        Ok(Self)
    }
}

impl Transport for StandardTransport {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        // Values of JavaScript belong to one thread, and there is only one here.
        Box::pin(SendWrapper::new(send(request)))
    }
}

/// `fetch` fails without a reason; these are the possible ones.
const UNKNOWN_REASON: &str = "`fetch` failed without a reason: the server cannot be reached, the connection broke, or a browser \
                      does not let this page have the answer (CORS, content security policy)";

/// Aborts the exchange on drop: the host closes the connection, or its HTTP/2 stream.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn send(request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
    let (request, abort) = request::prepare(request).await?;
    // The host hides the reason from programs, so the request may have been sent.
    let response = fetch(&request).await.map_err(|_| TransportError::unanswered(UNKNOWN_REASON))?;
    convert(&response, abort).map_err(|_| TransportError::unanswered("the host's `Response` cannot be read"))
}

/// Calls the `fetch` of the global object, which is a window or a worker.
async fn fetch(request: &web_sys::Request) -> Result<web_sys::Response, JsValue> {
    let global = js_sys::global();
    let function: Function = Reflect::get(&global, &"fetch".into())?.dyn_into()?;
    let promise: Promise = function.call1(&global, request)?.dyn_into()?;
    JsFuture::from(promise).await?.dyn_into()
}

fn convert(response: &web_sys::Response, abort: Abort) -> Result<http::Response<Body>, JsValue> {
    let mut answer = http::Response::new(Body::empty());
    // Browsers hide status and headers of a redirect; other hosts do not.
    if response.type_() == ResponseType::Opaqueredirect && !(300..400).contains(&response.status()) {
        *answer.status_mut() = StatusCode::FOUND;
        return Ok(answer);
    }
    *answer.status_mut() = StatusCode::from_u16(response.status()).map_err(|_| JsValue::NULL)?;
    *answer.headers_mut() = headers(&response.headers())?;
    if let Some(stream) = response.body() {
        *answer.body_mut() = body::read(&stream, abort)?;
    }
    Ok(answer)
}

/// The headers that the host lets programs see.
fn headers(headers: &web_sys::Headers) -> Result<HeaderMap, JsValue> {
    let mut map = HeaderMap::new();
    for entry in headers.entries() {
        let entry: Array = entry?.dyn_into()?;
        let (name, value) = (entry.get(0).as_string(), entry.get(1).as_string());
        let name = name.and_then(|name| HeaderName::try_from(name).ok());
        let value = value.and_then(|value| octets::to_header(&value));
        if let (Some(name), Some(value)) = (name, value) {
            map.append(name, value);
        }
    }
    // Ranges count the bytes before the host decompressed them, and nobody can tell how many those were.
    if content::is_encoded(&map) {
        map.remove(ACCEPT_RANGES);
    }
    // These describe the body before the host decompressed it.
    map.remove(CONTENT_ENCODING);
    map.remove(CONTENT_LENGTH);
    Ok(map)
}
