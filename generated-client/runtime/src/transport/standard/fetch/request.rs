//! Converts requests to those of the host.

use http::header::{ACCEPT_ENCODING, USER_AGENT};
use http::{HeaderName, Method};
use http_body_util::BodyExt as _;
use js_sys::Uint8Array;
use url::Url;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, Headers, Request, RequestCache, RequestCredentials, RequestInit, RequestRedirect};

use super::{Abort, octets};
use crate::transport::{Body, TransportError, TransportErrorKind};

/// Headers that are left to the host. A `User-Agent` makes browsers send a preflight request, which few servers permit, and
/// only the host knows which encodings it can decode.
const HOST_HEADERS: [HeaderName; 2] = [USER_AGENT, ACCEPT_ENCODING];

/// Methods that the host does not let programs use.
const FORBIDDEN_METHODS: [&str; 3] = ["CONNECT", "TRACE", "TRACK"];

/// The request of the host, and the handle that aborts it.
///
/// A streamed body is read to its end first: few browsers can send a stream, and none over HTTP/1.1.
pub(super) async fn prepare(request: http::Request<Body>) -> Result<(Request, Abort), TransportError> {
    let (head, body) = request.into_parts();
    let body = match body.into_bytes() {
        Ok(bytes) => bytes,
        Err(body) => {
            let progress = body.progress().cloned();
            let failed = |error| TransportError::new(TransportErrorKind::Unsendable).with_source(error);
            let bytes = body.collect().await.map_err(failed)?.to_bytes();
            // The host does not report the progress of an upload.
            if let Some(progress) = progress {
                progress.hidden();
            }
            bytes
        }
    };
    if let Some(reason) = method_refusal(&head.method, !body.is_empty()) {
        return Err(TransportError::unsendable(reason));
    }
    let (request, abort) =
        convert(&head, &body).map_err(|_| TransportError::unsendable("the host takes no such request"))?;
    // This client and the host must read the same path from the URL.
    if Url::parse(&request.url()).is_ok_and(|url| url.path() != head.uri.path()) {
        return Err(TransportError::unsendable("the path would change on the way"));
    }
    // A browser drops headers that programs must not set, without an error.
    let headers = request.headers();
    let is_dropped = |name: &&HeaderName| !HOST_HEADERS.contains(name) && !headers.has(name.as_str()).unwrap_or(false);
    match head.headers.keys().find(is_dropped) {
        Some(name) => {
            Err(TransportError::unsendable(format!("the host does not let programs set the header `{name}`")))
        }
        None => Ok((request, abort)),
    }
}

/// The reason why the host does not send a request with this method.
fn method_refusal(method: &Method, has_body: bool) -> Option<String> {
    if FORBIDDEN_METHODS.iter().any(|name| method.as_str().eq_ignore_ascii_case(name)) {
        return Some(format!("the host does not let programs use the method {method}"));
    }
    let bodiless = [Method::GET, Method::HEAD].contains(method);
    (bodiless && has_body).then(|| format!("the host sends no body with the method {method}"))
}

fn convert(head: &http::request::Parts, body: &[u8]) -> Result<(Request, Abort), JsValue> {
    let headers = Headers::new()?;
    for (name, value) in head.headers.iter().filter(|(name, _)| **name != USER_AGENT) {
        headers.append(name.as_str(), &octets::from_header(value))?;
    }
    let abort = Abort(AbortController::new()?);
    let init = RequestInit::new();
    init.set_method(head.method.as_str());
    init.set_headers(&headers);
    // A redirect that is followed would carry the key to its target.
    init.set_redirect(RequestRedirect::Manual);
    // No cookies, referrer or cache, as outside of a browser.
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer("");
    init.set_cache(RequestCache::NoStore);
    init.set_signal(Some(&abort.0.signal()));
    if !body.is_empty() {
        init.set_body(&Uint8Array::from(body));
    }
    Ok((Request::new_with_str_and_init(&head.uri.to_string(), &init)?, abort))
}
