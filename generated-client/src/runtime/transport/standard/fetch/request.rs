//! From a request to one of the host.

use http::header::{ACCEPT_ENCODING, USER_AGENT};
use http::{HeaderName, Method};
use http_body_util::BodyExt as _;
use js_sys::Uint8Array;
use url::Url;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, Headers, Request, RequestCache, RequestCredentials, RequestInit, RequestRedirect};

use super::{Abort, octets};
use crate::runtime::transport::{Body, TransportError, TransportErrorKind};

/// Headers that are the host's own affair. A `User-Agent` that is set makes browsers ask the server whether it may be, which few
/// servers allow; the encoding is what the host can read.
const HOSTS: [HeaderName; 2] = [USER_AGENT, ACCEPT_ENCODING];

/// Methods that the host keeps to itself.
const HOSTS_METHODS: [&str; 3] = ["CONNECT", "TRACE", "TRACK"];

/// A request, and what ends it.
///
/// A body that comes piece by piece is read whole before: few browsers take one, and none over HTTP/1.1.
pub(super) async fn prepare(request: http::Request<Body>) -> Result<(Request, Abort), TransportError> {
    let (head, body) = request.into_parts();
    let body = match body.into_bytes() {
        Ok(bytes) => bytes,
        Err(body) => {
            let progress = body.progress().cloned();
            let failed = |error| TransportError::new(TransportErrorKind::Unsendable).with_source(error);
            let bytes = body.collect().await.map_err(failed)?.to_bytes();
            // How it goes from here on, the host keeps to itself.
            if let Some(progress) = progress {
                progress.hidden();
            }
            bytes
        }
    };
    if let Some(why) = refused(&head.method, !body.is_empty()) {
        return Err(TransportError::unsendable(why));
    }
    let (request, abort) =
        convert(&head, &body).map_err(|_| TransportError::unsendable("the host takes no such request"))?;
    // Two readers of one URL must agree on where it leads.
    if Url::parse(&request.url()).is_ok_and(|url| url.path() != head.uri.path()) {
        return Err(TransportError::unsendable("the path would change on the way"));
    }
    // What a browser keeps to itself, it leaves out without a word.
    let kept = request.headers();
    let left_out = |name: &&HeaderName| !HOSTS.contains(name) && !kept.has(name.as_str()).unwrap_or(false);
    match head.headers.keys().find(left_out) {
        Some(name) => {
            Err(TransportError::unsendable(format!("the host does not let programs set the header `{name}`")))
        }
        None => Ok((request, abort)),
    }
}

/// Why the host would not send it, if it is because of the method.
fn refused(method: &Method, body: bool) -> Option<String> {
    if HOSTS_METHODS.iter().any(|name| method.as_str().eq_ignore_ascii_case(name)) {
        return Some(format!("the host does not let programs use the method {method}"));
    }
    let bodiless = [Method::GET, Method::HEAD].contains(method);
    (bodiless && body).then(|| format!("the host sends no body with the method {method}"))
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
    // Else the key would go along.
    init.set_redirect(RequestRedirect::Manual);
    // No cookies, no referrer, nothing kept: as it is without a browser.
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer("");
    init.set_cache(RequestCache::NoStore);
    init.set_signal(Some(&abort.0.signal()));
    if !body.is_empty() {
        init.set_body(&Uint8Array::from(body));
    }
    Ok((Request::new_with_str_and_init(&head.uri.to_string(), &init)?, abort))
}
